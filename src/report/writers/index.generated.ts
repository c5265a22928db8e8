// Written by "npm run generate" from the folders. Do not edit.
import type { Writer } from '../../core/report.js';
import { writer as json } from './json/index.js';

export const writers: readonly Writer[] = [
  json,
];
