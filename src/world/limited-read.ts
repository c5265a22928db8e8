import * as fs from 'node:fs';
import { SeaworthyError } from '../core/errors.js';
import { attempt } from './io-error.js';

export function openRegular(path: string): { readonly descriptor: number; readonly sizeBytes: number } {
  // Opening a named pipe would wait for a writer without O_NONBLOCK.
  const flags = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);
  const descriptor = attempt('open', path, () => fs.openSync(path, flags));
  const stats = attempt('look at', path, () => fs.fstatSync(descriptor));
  if (stats.isFile()) return { descriptor, sizeBytes: stats.size };
  fs.closeSync(descriptor);
  throw new SeaworthyError(
    'IO',
    `${stats.isDirectory() ? 'a folder' : 'a special file'} cannot be read as a file`,
    {
      where: path,
      whatToDo: 'Name a regular file.',
    },
  );
}

export function readAt(path: string, descriptor: number, offset: number, lengthBytes: number): Uint8Array {
  if (lengthBytes <= 0 || offset < 0) return new Uint8Array(0);
  const bytes = Buffer.allocUnsafeSlow(lengthBytes);
  const filled = fill(path, descriptor, offset, bytes, lengthBytes);
  return filled === lengthBytes ? bytes : bytes.subarray(0, filled);
}

export function fill(
  path: string,
  descriptor: number,
  offset: number,
  target: Uint8Array,
  lengthBytes: number,
): number {
  let filled = 0;
  while (filled < lengthBytes && offset >= 0) {
    const count = attempt('read', path, () =>
      fs.readSync(descriptor, target, filled, lengthBytes - filled, offset + filled),
    );
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

export interface ReadLimit {
  readonly maxBytes: number;
  /** The file has to lie below this folder once all links are followed: what is in a container may point anywhere. */
  readonly within?: string;
}

/**
 * A whole file, of a stated length at most: everything that is read goes through here (`tools/reads.ts`). Reads to the end rather than to
 * the stated size, because files under `/proc` state none. A named pipe or a device is refused, not waited for.
 * @throws SeaworthyError IO, LIMIT_EXCEEDED
 */
export function readLimited(path: string, { maxBytes, within }: ReadLimit): Uint8Array {
  const { descriptor, sizeBytes } = openRegular(path);
  try {
    if (within !== undefined) assertWithin(path, descriptor, within);
    if (sizeBytes > maxBytes) throw tooLong(path, maxBytes);
    const whole = readAt(path, descriptor, 0, sizeBytes);
    const rest = readRest(path, descriptor, whole.length, maxBytes);
    return rest.length === 0 ? whole : Buffer.concat([whole, ...rest]);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** By the descriptor, so that no one can exchange a folder of the path between the look and the read. */
function assertWithin(path: string, descriptor: number, folder: string): void {
  const [opened, root] = [fs.readlinkSync(`/proc/self/fd/${descriptor}`), fs.realpathSync.native(folder)];
  if (opened.startsWith(`${root === '/' ? '' : root}/`)) return;
  throw new SeaworthyError('IO', 'the file lies outside of the folder', { where: path });
}

function readRest(path: string, descriptor: number, from: number, maxBytes: number): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let offset = from; ; ) {
    const chunk = readAt(path, descriptor, offset, offset === from ? 1024 : 65_536);
    if (chunk.length === 0) return chunks;
    chunks.push(chunk);
    offset += chunk.length;
    if (offset > maxBytes) throw tooLong(path, maxBytes);
  }
}

function tooLong(path: string, maxBytes: number): SeaworthyError {
  return new SeaworthyError('LIMIT_EXCEEDED', `the file is longer than ${maxBytes} bytes`, { where: path });
}

/** The same as text; empty where there is no such file, it is too long or may not be read. */
export function textOrNothing(path: string, limit: ReadLimit): string {
  try {
    return Buffer.from(readLimited(path, limit)).toString('utf8');
  } catch {
    return '';
  }
}
