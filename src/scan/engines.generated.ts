// Written by "npm run generate" from the folders. Do not edit.
import type { Engine } from '../core/engine.js';
import { engine as config } from '../config/engine.js';
import { engine as licences } from '../licences/engine.js';
import { engine as secrets } from '../secrets/engine.js';
import { engine as vulnerabilities } from '../vulnerabilities/engine.js';

export const engines: readonly Engine[] = [
  config,
  licences,
  secrets,
  vulnerabilities,
];
