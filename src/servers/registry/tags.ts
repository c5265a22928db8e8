import { isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';

/** Tags that are never moved once they are set: `release/*:*`, `team/app:v*`. */
export interface ImmutableTags {
  holds(repository: string, tag: string): boolean;
  /** Whether any tag of the repository could be one. */
  touches(repository: string): boolean;
  readonly patterns: readonly string[];
}

/** What is attached to images is written under such tags, again and again. */
const attached = /^sha256-[0-9a-f]{64}(?:\.[a-z]+)?$/;
const shape = /^[a-z0-9._/*-]+:[A-Za-z0-9._*-]+$/;

/** @param patterns REPOSITORY:TAG, where `*` stands for anything. @throws SeaworthyError USAGE */
export function parseImmutableTags(patterns: readonly string[]): ImmutableTags {
  const rules = patterns.map((pattern) => {
    if (!shape.test(pattern)) {
      throw new SeaworthyError('USAGE', `"${pattern}" is not REPOSITORY:TAG.`, {
        where: '--immutable',
        whatToDo: 'Write release/*:* or team/app:v*.',
      });
    }
    const colon = pattern.lastIndexOf(':');
    return { repository: pattern.slice(0, colon), tag: pattern.slice(colon + 1) };
  });
  return {
    patterns,
    holds: (repository, tag) =>
      !isDigest(tag) &&
      !attached.test(tag) &&
      rules.some((rule) => fits(rule.repository, repository) && fits(rule.tag, tag)),
    touches: (repository) => rules.some((rule) => fits(rule.repository, repository)),
  };
}

/** Piece by piece from the left, the last one from the right: linear, whatever the pattern. */
export function fits(pattern: string, text: string): boolean {
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return pattern === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - at >= last.length && text.endsWith(last);
}
