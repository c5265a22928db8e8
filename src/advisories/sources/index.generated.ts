// Written by "npm run generate" from the folders. Do not edit.
import type { AdvisorySource } from '../../core/source.js';
import { source as alpineSecdb } from './alpine-secdb/index.js';
import { source as baseline } from './baseline/index.js';
import { source as debianTracker } from './debian-tracker/index.js';
import { source as epss } from './epss/index.js';
import { source as kev } from './kev/index.js';
import { source as osv } from './osv/index.js';

export const sources: readonly AdvisorySource[] = [
  alpineSecdb,
  baseline,
  debianTracker,
  epss,
  kev,
  osv,
];
