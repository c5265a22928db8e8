import type { Purl } from '../core/component.js';

/** One place where a package was found, under the purl that its file gave and the one that it has now. */
export interface Placed {
  readonly found: Purl;
  readonly purl: Purl;
  readonly path: string;
  readonly architecture: string | undefined;
  /** Of two equally near ones the one that the project asks for is meant. */
  readonly direct?: boolean | undefined;
}

/**
 * Turns the purls that files name into purls of the inventory. A purl without a version is a name: the package
 * meant is the nearest one, as Node, Python and Ruby look for it, and for system packages the one of the same
 * architecture. What is not there has no edge.
 */
export class EdgeResolver {
  private readonly exact = new Map<Purl, Purl>();
  private readonly byName = new Map<string, Placed[]>();

  constructor(places: Iterable<Placed>) {
    for (const place of places) {
      this.exact.set(place.found, place.purl);
      const name = withoutVersion(place.found);
      const list = this.byName.get(name);
      if (list) list.push(place);
      else this.byName.set(name, [place]);
    }
  }

  resolve(wanted: Purl, fromPath: string, architecture: string | undefined): Purl | undefined {
    const exact = this.exact.get(wanted);
    if (exact !== undefined) return exact;
    const name = withoutVersion(wanted);
    if (name !== wanted) return undefined;
    return nearest(this.byName.get(name) ?? [], fromPath, architecture)?.purl;
  }
}

/** `pkg:npm/%40babel/core@7.0.0?x=y` is `pkg:npm/%40babel/core`. In a canonical purl, names hold no bare `@`. */
export function withoutVersion(purl: Purl): string {
  const query = purl.search(/[?#]/);
  const path = query === -1 ? purl : purl.slice(0, query);
  const at = path.lastIndexOf('@');
  return at === -1 ? path : path.slice(0, at);
}

/** The most a name's places are compared; a hostile tree may hold one name a hundred thousand times. */
const mostCandidates = 256;

function nearest(
  candidates: readonly Placed[],
  fromPath: string,
  architecture: string | undefined,
): Placed | undefined {
  let best: Placed | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates.slice(0, mostCandidates)) {
    const sameArchitecture = candidate.architecture === architecture || candidate.architecture === 'all';
    // Shared folders decide, then the architecture, then the shorter path.
    const score =
      sharedFolders(candidate.path, fromPath) * 1e6 +
      (sameArchitecture ? 5e5 : 0) +
      (candidate.direct === true ? 0.5 : 0) -
      Math.min(candidate.path.length, 4e5);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

function sharedFolders(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let shared = 0;
  for (let index = 0; index < length; index += 1) {
    const code = a.charCodeAt(index);
    if (code !== b.charCodeAt(index)) break;
    if (code === 47) shared += 1;
  }
  return shared;
}
