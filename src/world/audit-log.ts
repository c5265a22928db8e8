import { closeSync, existsSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf, SeaworthyError } from '../core/errors.js';

export interface AuditLog<Entry> {
  /** @throws SeaworthyError IO: a decision that cannot be written down is not carried out */
  write(entry: Entry): void;
  close(): void;
}

export interface AuditLimits {
  readonly maxBytes: number;
  /** Older files beside the current one; `.1` is the youngest of them. */
  readonly keepFiles: number;
}

const usualLimits: AuditLimits = { maxBytes: 64 * 1024 * 1024, keepFiles: 4 };

/** Appends a line of JSON for each decision; readable by the owner only. @throws SeaworthyError IO */
export function openAuditLog<Entry>(
  path: string,
  { maxBytes, keepFiles }: AuditLimits = usualLimits,
): AuditLog<Entry> {
  return guarded(path, () => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    let file = openSync(path, 'a', 0o600);
    let sizeBytes = fstatSync(file).size;
    const rotate = () => {
      closeSync(file);
      for (let age = keepFiles; age > 0; age--) {
        const from = age === 1 ? path : `${path}.${age - 1}`;
        if (existsSync(from)) renameSync(from, `${path}.${age}`);
      }
      file = openSync(path, keepFiles > 0 ? 'a' : 'w', 0o600);
      sizeBytes = 0;
    };
    return {
      write: (entry) =>
        guarded(path, () => {
          const line = Buffer.from(`${JSON.stringify(entry)}\n`);
          if (sizeBytes > 0 && sizeBytes + line.length > maxBytes) rotate();
          sizeBytes += writeSync(file, line);
        }),
      close: () => closeSync(file),
    };
  });
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw new SeaworthyError('IO', `the audit log cannot be written: ${reasonOf(thrown)}`, {
      where: path,
      whatToDo: 'Free space, or name another file with --audit-log.',
      cause: thrown,
    });
  }
}
