import type { VersionRange } from '../../../core/advisory.js';

export interface Versions {
  readonly ranges: readonly VersionRange[];
  readonly versions: readonly string[];
}

/**
 * Affected versions in words, so that a reviewer reads a sentence:
 * `all`, `before 2.0`, `through 1.9`, `1.2 before 2.0`, `1.2 through 1.9`, `1.2 and later`, `only 1.5`, joined by `or`.
 * `before` leaves its version out, `through` takes it in. Answers with a sentence where it cannot read them.
 */
export function parseRanges(text: string): Versions | string {
  const ranges: VersionRange[] = [];
  const versions: string[] = [];
  for (const part of text.split(' or ')) {
    const words = part.split(' ');
    const [first = '', second, third] = words;
    if (words.length > 3 || words.includes('')) return unreadable(part);
    if (part === 'all') ranges.push({ introduced: '0' });
    else if (words.length === 2 && second !== undefined) {
      if (first === 'before') ranges.push({ introduced: '0', fixed: second });
      else if (first === 'through') ranges.push({ introduced: '0', lastAffected: second });
      else if (first === 'only') versions.push(second);
      else return unreadable(part);
    } else if (third !== undefined && second === 'before') ranges.push({ introduced: first, fixed: third });
    else if (third !== undefined && second === 'through')
      ranges.push({ introduced: first, lastAffected: third });
    else if (third === 'later' && second === 'and') ranges.push({ introduced: first });
    else return unreadable(part);
  }
  return { ranges, versions };
}

function unreadable(part: string): string {
  return `not a range of versions: "${part.slice(0, 60)}"`;
}
