import { bringingBack } from '../../../core/path-patterns.js';
import { withoutTrailing } from '../../../core/trailing.js';

/**
 * Whether a source is left out of the build context. The patterns are those of .dockerignore
 * (https://docs.docker.com/build/concepts/context/#dockerignore-files), which are rooted: `*.txt` does not reach
 * into folders.
 */
export function ignoreMatcher(lines: readonly string[]): (path: string) => boolean {
  const rooted: string[] = [];
  for (const line of lines.slice(0, 5_000)) {
    const pattern = line.trim();
    if (pattern === '' || pattern.startsWith('#') || pattern.length > 500) continue;
    const isNegated = pattern.startsWith('!');
    const path = (isNegated ? pattern.slice(1).trim() : pattern).replace(/^\.?\//, '').replace(/\/$/, '');
    if (path !== '' && path !== '.') rooted.push(`${isNegated ? '!' : ''}/${path}`);
  }
  const matcher = bringingBack(rooted);
  return (path) => {
    const plain = withoutTrailing(path.replace(/^(?:\.?\/)+/, ''), '/');
    return plain !== '' && plain !== '.' && !plain.startsWith('../') && matcher.ignores(plain);
  };
}
