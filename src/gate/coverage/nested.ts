import type { PlacedFact } from '../../core/analyzer.js';
import { nameOf, prefixesOf } from '../../core/paths.js';

interface Asking {
  readonly names: ReadonlySet<string>;
  readonly requests: ReadonlySet<string>;
}

const deepest = 64;

/**
 * Whether a `package.json` asks for nothing that one in a folder above does not: Node finds what that one's lockfile has
 * (https://nodejs.org/api/modules.html#loading-from-node_modules-folders), and a lockfile of its own would change nothing.
 */
export function askedAboveTest(facts: readonly PlacedFact[]): (path: string) => boolean {
  const manifests = new Map(
    facts.flatMap(({ fact, hidden, location: { path } }): [string, Asking][] =>
      fact.kind === 'direct-names' && !hidden && nameOf(path) === 'package.json'
        ? [[path, { names: new Set(fact.names), requests: new Set(fact.requests) }]]
        : [],
    ),
  );
  return (path) => {
    const own = manifests.get(path);
    if (own === undefined || own.requests.size === 0) return false;
    return prefixesOf(path)
      .slice(1, deepest)
      .some((folder) => {
        const above = manifests.get(`${folder}package.json`);
        return above !== undefined && [...own.requests].every((request) => isAnswered(request, above));
      });
  };
}

/** The same range, or any version: `left@*`. */
function isAnswered(request: string, { names, requests }: Asking): boolean {
  if (requests.has(request)) return true;
  const at = request.lastIndexOf('@');
  return /^@(?:\*|)$/.test(request.slice(at)) && names.has(request.slice(0, at));
}
