import type { RoleDoubt } from '../../../core/finding.js';
import type { ComposeBuilds } from '../compose-builds.js';
import type { ComposeFile } from '../compose-use.js';
import type { Tree } from '../find.js';

/** A kind of doubt about the role of a file. It has to be one that a reader of the tree would defend. */
export interface Doubt {
  readonly id: string;
  /** What raises it, for the reference page. */
  readonly title: string;
  /** Of several the one with the lowest is shown: what stands in the file itself goes before what stands beside it. */
  readonly rank: number;
  /** Whether it is about files that are product, or about those that are tooling. */
  readonly about: 'product' | 'tooling';
  readonly ofCompose?: (file: ComposeFile) => RoleDoubt | undefined;
  /** Of every other file, such as one of code or a key. */
  readonly ofSource?: (source: SourceFile) => RoleDoubt | undefined;
  readonly ofImage?: (image: ImageFile) => RoleDoubt | undefined;
}

export interface SourceFile {
  readonly path: string;
  readonly tree: Tree;
}

/** A Dockerfile, and what its tree has. */
export interface ImageFile {
  readonly path: string;
  readonly text: string;
  readonly tree: Tree;
  readonly builds: ComposeBuilds;
}
