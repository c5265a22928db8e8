// Written by "npm run generate" from the folders. Do not edit.
import type { Opener } from '../../core/artifact.js';
import { opener as directory } from './directory/index.js';
import { opener as dockerArchive } from './docker-archive/index.js';
import { opener as dockerEngine } from './docker-engine/index.js';
import { opener as ociLayout } from './oci-layout/index.js';
import { opener as registry } from './registry/index.js';

export const openers: readonly Opener[] = [
  directory,
  dockerArchive,
  dockerEngine,
  ociLayout,
  registry,
];
