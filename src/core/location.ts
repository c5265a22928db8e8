import type { Digest } from './digest.js';

/**
 * Where something is. Paths are relative to the root of what was scanned, with `/` and without a
 * leading one. Lines and columns count from 1. `layer` is a diffID; `layerIndex` counts from 0 at the base;
 * `instruction` is the build step that wrote the layer, from the image's history. `commit` is the id of the commit that
 * added the line, where it is one of the past; `isOutside` marks a package's place outside of product code.
 */
export type Location =
  | {
      readonly at: 'file';
      readonly path: string;
      readonly line?: number;
      readonly column?: number;
      readonly endLine?: number;
      readonly endColumn?: number;
      readonly layer?: Digest;
      readonly layerIndex?: number;
      readonly instruction?: string;
      readonly commit?: string;
      readonly isOutside?: true;
    }
  | { readonly at: 'url'; readonly url: string }
  | { readonly at: 'setting'; readonly name: string };

export type FileLocation = Extract<Location, { at: 'file' }>;
export type NonEmpty<T> = readonly [T, ...T[]];

export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
