import { reasonOf, SeaworthyError } from '../core/errors.js';

/** The system's name of an error (`ENOENT`), or an empty text. */
export function systemCode(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return '';
  return typeof thrown.code === 'string' ? thrown.code : '';
}

/** @throws SeaworthyError NOT_FOUND or IO where the system refuses */
export function attempt<T>(what: string, path: string, action: () => T): T {
  try {
    return action();
  } catch (thrown) {
    throw thrown instanceof SeaworthyError ? thrown : ioError(what, path, thrown);
  }
}

function ioError(what: string, path: string, thrown: unknown): SeaworthyError {
  const code = systemCode(thrown);
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  const known = advice[code];
  const reason = known?.reason ?? reasonOf(thrown);
  return new SeaworthyError(isMissing ? 'NOT_FOUND' : 'IO', `cannot ${what}: ${reason}`, {
    where: path,
    ...(known?.whatToDo === undefined ? {} : { whatToDo: known.whatToDo }),
    cause: thrown,
  });
}

const advice: Readonly<Record<string, { readonly reason: string; readonly whatToDo?: string }>> = {
  ENOENT: { reason: 'there is nothing at this path' },
  ENOTDIR: { reason: 'a part of the path is a file, not a folder' },
  EISDIR: { reason: 'it is a folder' },
  EACCES: {
    reason: 'permission denied',
    whatToDo: 'Run as a user who may read it, or change its permissions.',
  },
  EPERM: { reason: 'the operation is not permitted' },
  ELOOP: { reason: 'symbolic links lead in a circle' },
  ENAMETOOLONG: { reason: 'the name is too long' },
  ENOSPC: { reason: 'the disk is full', whatToDo: 'Make room and run it again.' },
  EROFS: { reason: 'the file system is read-only', whatToDo: 'Choose another folder.' },
  EMFILE: { reason: 'too many files are open' },
  EXDEV: { reason: 'it cannot be moved to another file system' },
};
