import type { Fact } from '../../core/analyzer.js';
import type { Gap } from '../../core/gap.js';
import { PathSet } from './path-set.js';

/** What one layer holds by itself, without regard to the image it is in. Plain JSON but for `paths`. */
export interface LayerResult {
  readonly files: readonly FileFacts[];
  readonly gaps: readonly LayerGap[];
  /** Files that were given to an analyzer. */
  readonly filesAnalysed: number;
  /** The analyzers that they were given to, by id. */
  readonly analysedBy: readonly string[];
  /** Paths that the layer removes from those below. */
  readonly whiteouts: readonly string[];
  /** Folders that hide what layers below have in them. */
  readonly opaques: readonly string[];
  /** Near the root (see `maxLinkDepth`), for the resolution of other paths. */
  readonly symlinks: readonly (readonly [path: string, target: string])[];
  /** All paths of the layer; the lowest layer hides nothing and needs none. */
  readonly paths: PathSet;
}

export interface FileFacts {
  readonly path: string;
  readonly analyzer: string;
  readonly facts: readonly Fact[];
  /** The same layer holds the path again, further on. */
  readonly superseded?: true;
}

export interface LayerGap {
  readonly unit: string;
  readonly path: string;
  readonly line?: number;
  readonly reason: string;
  readonly weight: Gap['weight'];
}

export const emptyResult: LayerResult = {
  files: [],
  gaps: [],
  filesAnalysed: 0,
  analysedBy: [],
  whiteouts: [],
  opaques: [],
  symlinks: [],
  paths: new PathSet(),
};
