import { SeaworthyError } from '../../core/errors.js';

/** A lockfile without the part that names packages was written by a version that is not read: an error, never an empty list. */
export function expectPart(isThere: boolean, part: string, tool: string): void {
  if (isThere) return;
  throw new SeaworthyError('MANIFEST_INVALID', `The file has no ${part}, where its packages would be.`, {
    whatToDo: `Write it again with ${tool}, or check it with another tool.`,
  });
}
