import { nameOf } from './paths.js';

/** Settings of a scan, in the root of a project. */
export const configurationName = 'seaworthy.yaml';

/** Whether a file says how to scan, and is none of what is scanned: where it lies alone, there is nothing to analyse. */
export function isOwnConfiguration(path: string): boolean {
  return nameOf(path) === configurationName;
}
