import { SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';

const maxBytes = 256 * 1024;

/** The text of a short file; undefined for one that is long or holds no text. */
export function readShort(path: string, disk: Disk): string | undefined {
  const file = disk.open(path);
  try {
    const bytes = Buffer.from(file.read(0, maxBytes + 1));
    return bytes.length > maxBytes || bytes.includes(0) ? undefined : bytes.toString('utf8');
  } finally {
    file.close();
  }
}

/** What may not be read is not seen: repairs that hang on it are left to a person, and the others go on. */
export function ifReadable<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'IO') return undefined;
    throw thrown;
  }
}
