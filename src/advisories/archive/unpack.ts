import { createGunzip } from 'node:zlib';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { unpackXz } from '../../formats/xz/index.js';

/** The contents of a file by the ending of its name: `.xz`, `.gz`, or as it is. */
export async function* unpack(name: string, bytes: Uint8Array, maxBytes: number): AsyncIterable<Uint8Array> {
  if (name.endsWith('.xz')) yield* unpackXz(bytes, { maxBytes, where: name });
  else if (name.endsWith('.gz')) yield* gunzip(name, bytes, maxBytes);
  else yield bytes;
}

async function* gunzip(where: string, bytes: Uint8Array, maxBytes: number): AsyncIterable<Uint8Array> {
  const stream = createGunzip({ chunkSize: 256 * 1024 });
  stream.end(bytes);
  let sizeBytes = 0;
  try {
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      sizeBytes += piece.length;
      if (sizeBytes > maxBytes)
        throw new SeaworthyError('LIMIT_EXCEEDED', `Unpacks to more than ${maxBytes} bytes.`, { where });
      yield piece;
    }
  } catch (cause) {
    if (cause instanceof SeaworthyError) throw cause;
    throw new SeaworthyError('ARCHIVE_CORRUPT', `The gzip data is damaged: ${reasonOf(cause)}`, {
      where,
      cause,
    });
  } finally {
    stream.destroy();
  }
}
