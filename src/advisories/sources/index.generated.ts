// Written by "npm run generate" from the folders. Do not edit.
import type { AdvisorySource } from '../../core/source.js';
import { source as alpineSecdb } from './alpine-secdb/index.js';
import { source as amazonUpdateinfo } from './amazon-updateinfo/index.js';
import { source as azureOval } from './azure-oval/index.js';
import { source as baseline } from './baseline/index.js';
import { source as chainguard } from './chainguard/index.js';
import { source as debianTracker } from './debian-tracker/index.js';
import { source as epss } from './epss/index.js';
import { source as kev } from './kev/index.js';
import { source as nvd } from './nvd/index.js';
import { source as oracleOval } from './oracle-oval/index.js';
import { source as osv } from './osv/index.js';
import { source as photon } from './photon/index.js';
import { source as redhatCsaf } from './redhat-csaf/index.js';
import { source as suseOval } from './suse-oval/index.js';
import { source as wolfi } from './wolfi/index.js';

export const sources: readonly AdvisorySource[] = [
  alpineSecdb,
  amazonUpdateinfo,
  azureOval,
  baseline,
  chainguard,
  debianTracker,
  epss,
  kev,
  nvd,
  oracleOval,
  osv,
  photon,
  redhatCsaf,
  suseOval,
  wolfi,
];
