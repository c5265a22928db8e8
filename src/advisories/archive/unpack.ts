import { bytesAsSource } from '../../core/bytes.js';
import { gunzip, piecesOf, unpackPieces } from '../../formats/gzip/index.js';
import { unpackXz } from '../../formats/xz/index.js';
import { unzstd } from '../../formats/zstd/index.js';

/**
 * The contents of a file by the ending of its name: `.xz`, `.gz`, `.zst`, or as it is. A piece is only valid until
 * the next is asked for.
 * @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED
 */
export function unpack(name: string, bytes: Uint8Array, maxBytes: number): AsyncIterable<Uint8Array> {
  if (name.endsWith('.xz')) return unpackXz(bytes, { maxBytes, where: name });
  if (name.endsWith('.gz')) return unpackPieces(piecesOf(bytesAsSource(bytes)), gunzip(), { maxBytes });
  if (name.endsWith('.zst')) return unpackPieces(piecesOf(bytesAsSource(bytes)), unzstd(), { maxBytes });
  return asItIs(bytes);
}

async function* asItIs(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
