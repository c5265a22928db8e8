import { SeaworthyError } from '../../core/errors.js';

/** The segment cannot be trusted. `label` is its file. */
export function damaged(label: string, what: string, cause?: unknown): SeaworthyError {
  return new SeaworthyError('DB_CORRUPT', `the advisory database is damaged: ${what}`, {
    where: label,
    whatToDo: 'Remove the file and run `seaworthy db update`, or import the database again.',
    ...(cause !== undefined && { cause }),
  });
}
