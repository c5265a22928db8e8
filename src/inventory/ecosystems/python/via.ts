import { numberedLines } from '../../../formats/lines/index.js';
import { nameOfRequirement, normaliseName } from './names.js';

/** Who asked for a requirement, as pip-compile and uv write it down. */
export interface Via {
  /** The project itself did. */
  readonly direct: boolean;
  /** Packages that did. */
  readonly by: readonly string[];
}

/**
 * `# via` behind or below a requirement, one name a line or several with commas; `-r requirements.in` and
 * `name (pyproject.toml)` are the project itself (https://pip-tools.readthedocs.io/en/stable/cli/pip-compile/).
 */
export function waysIn(text: string): ReadonlyMap<string, Via> {
  const found = new Map<string, { direct: boolean; by: string[] }>();
  let current = '';
  let isVia = false;
  for (const [line] of numberedLines(text)) {
    const hash = line.search(/(?:^|[ \t])#/);
    const before = hash === -1 ? line : line.slice(0, hash);
    if (before.trim() !== '' && !/^\s{0,20}--/.test(before)) {
      current = normaliseName(nameOfRequirement(before) ?? '');
      isVia = false;
    }
    const comment = hash === -1 ? '' : line.slice(line.indexOf('#', hash) + 1).trim();
    if (comment === '') continue;
    if (/^via\b/.test(comment)) isVia = true;
    else if (!isVia) continue;
    if (current !== '') take(found, current, comment.replace(/^via\b/, ''));
  }
  return found;
}

const mostNames = 1_000;

function take(found: Map<string, { direct: boolean; by: string[] }>, name: string, written: string): void {
  const known = found.get(name) ?? { direct: false, by: [] };
  found.set(name, known);
  for (const part of written.split(',', mostNames).map((each) => each.trim())) {
    if (part.startsWith('-r ') || part.includes('(')) known.direct = true;
    else if (/^[A-Za-z0-9][\w.-]{0,200}$/.test(part) && known.by.length < mostNames)
      known.by.push(normaliseName(part));
  }
}
