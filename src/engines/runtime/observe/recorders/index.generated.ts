// Written by "npm run generate" from the folders. Do not edit.
import type { Recorder } from '../recorder.js';
import { recorder as strace } from './strace/index.js';
import { recorder as tracefs } from './tracefs/index.js';

export const recorders: readonly Recorder[] = [
  strace,
  tracefs,
];
