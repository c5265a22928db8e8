// Written by "npm run generate" from the folders. Do not edit.
import type { Engine } from '../core/engine.js';
import { engine as core } from '../core/engine.js';
import { engine as vulnerabilities } from '../vulnerabilities/engine.js';

export const engines: readonly Engine[] = [
  core,
  vulnerabilities,
];
