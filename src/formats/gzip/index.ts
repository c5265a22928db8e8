import { createGunzip } from 'node:zlib';
import { type Unpacker, zlibUnpacker } from './engine.js';
import { inflateUnpacker } from './inflate/index.js';

export { gunzipAll } from './at-once.js';
export { damaged, type Pieces, type Unpacker, zlibUnpacker } from './engine.js';
export { bomb, defaultUnpackLimits, type UnpackLimits } from './limits.js';
export { piecesOf, unpackAll, unpackPieces } from './pieces.js';

/**
 * RFC 1952. Several members in a row are one text, as `pigz` and eStargz write them; zeros may follow.
 * With `digestIsChecked` the caller promises to compare a digest of the packed or the plain bytes; then CRC-32 is not
 * computed, and the work is done by our own inflate, a fifth faster.
 */
export function gunzip(options: { readonly digestIsChecked?: boolean } = {}): Unpacker {
  const own = options.digestIsChecked ? inflateUnpacker() : undefined;
  return own ?? zlibUnpacker((inner) => createGunzip(inner), 'gzip');
}
