import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { readLimited } from '../../world/limited-read.js';

/**
 * The passphrase of a data folder that was started without one: made once and kept beside the data, readable by its
 * owner only. It protects copies of the journal, not the folder as a whole.
 * @throws SeaworthyError IO
 */
export function passphraseBeside(folder: string): { readonly passphrase: string; readonly path: string } {
  const path = join(folder, 'passphrase');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new SeaworthyError('IO', `The passphrase cannot be kept: ${reasonOf(error)}.`, { where: path });
    }
  }
  return {
    passphrase: Buffer.from(readLimited(path, { maxBytes: 64 * 1024 }))
      .toString('utf8')
      .trim(),
    path,
  };
}
