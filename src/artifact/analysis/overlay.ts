import { folderOf, nameOf } from '../../core/paths.js';
import type { LayerResult } from './result.js';

/**
 * Whether an upper layer hides what a lower one has at a path, by the rule of OCI's image-spec (`layer.md`,
 * "Representing Changes" and "Whiteouts"): a whiteout of the path or of a folder above it, an opaque folder above
 * it, the same path again, or something that is no folder where a folder above it was.
 */
export class Cover {
  readonly #layer: LayerResult;
  readonly #whiteouts: ReadonlySet<string>;
  readonly #opaques: ReadonlySet<string>;
  readonly #hiddenFolders = new Map<string, boolean>();

  constructor(layer: LayerResult) {
    this.#layer = layer;
    this.#whiteouts = new Set(layer.whiteouts);
    this.#opaques = new Set(layer.opaques);
  }

  hides(path: string): boolean {
    const folder = folderOf(path);
    return (
      this.#whiteouts.has(path) ||
      this.#layer.paths.hasOther(folder, nameOf(path)) ||
      this.#layer.paths.hasFolder(path) ||
      this.#hidesWithin(folder)
    );
  }

  /** Whether nothing of the layers below is left in a folder. Paths are bounded, and so is the recursion. */
  #hidesWithin(folder: string): boolean {
    if (folder === '') return this.#opaques.has('');
    const known = this.#hiddenFolders.get(folder);
    if (known !== undefined) return known;
    const above = folderOf(folder);
    const hidden =
      this.#whiteouts.has(folder) ||
      this.#opaques.has(folder) ||
      this.#layer.paths.hasOther(above, nameOf(folder)) ||
      this.#hidesWithin(above);
    this.#hiddenFolders.set(folder, hidden);
    return hidden;
  }
}

/** The symbolic links that are left after all layers, near the root. */
export function mergedLinks(
  layers: readonly LayerResult[],
  covers: readonly Cover[],
): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const [index, layer] of layers.entries()) {
    const cover = covers[index];
    for (const path of [...links.keys()]) if (cover?.hides(path)) links.delete(path);
    for (const [path, target] of layer.symlinks) links.set(path, target);
  }
  return links;
}

/** Linux gives up after as many. */
const maxHops = 40;

/**
 * Where a path really is: links in the folders above it are followed, the last name is not. `lib/x` becomes
 * `usr/lib/x` where `lib` links to `usr/lib`. A path that leads in a circle or out of the root stays as it is.
 */
export function resolver(links: ReadonlyMap<string, string>): (path: string) => string {
  return (path) => {
    let current = path;
    for (let hop = 0; hop < maxHops; hop++) {
      const next = followFirstLink(current, links);
      if (next === undefined) return path;
      if (next === current) return current;
      current = next;
    }
    return path;
  };
}

function followFirstLink(path: string, links: ReadonlyMap<string, string>): string | undefined {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const folder = path.slice(0, slash);
    const target = links.get(folder);
    if (target === undefined) continue;
    const base = target.startsWith('/') ? '' : `${folderOf(folder)}/`;
    return clean(`${base}${target}${path.slice(slash)}`);
  }
  return path;
}

/** `..` at the root stays at the root, as the kernel has it. */
function clean(path: string): string | undefined {
  if (path.length > 8192) return undefined;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
