import type { RoleDoubt } from '../../../core/finding.js';
import type { ComposeBuilds } from '../compose-builds.js';
import type { ComposeFile } from '../compose-use.js';
import type { Tree } from '../find.js';

/** A kind of doubt about a file that is taken for product. It has to be one that a reader of the tree would defend. */
export interface Doubt {
  readonly id: string;
  readonly ofCompose?: (file: ComposeFile) => RoleDoubt | undefined;
  readonly ofImage?: (image: ImageFile) => RoleDoubt | undefined;
}

/** A Dockerfile, and what its tree has. */
export interface ImageFile {
  readonly path: string;
  readonly text: string;
  readonly tree: Tree;
  readonly builds: ComposeBuilds;
}
