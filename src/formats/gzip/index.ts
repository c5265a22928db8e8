import { createGunzip } from 'node:zlib';
import { type Unpacker, zlibUnpacker } from './engine.js';

export { damaged, type Pieces, type Unpacker, zlibUnpacker } from './engine.js';
export { bomb, defaultUnpackLimits, type UnpackLimits } from './limits.js';
export { piecesOf, unpackAll, unpackPieces } from './pieces.js';

/** RFC 1952. Several members in a row are one text, as `pigz` and eStargz write them; zeros may follow. */
export function gunzip(): Unpacker {
  return zlibUnpacker((options) => createGunzip(options), 'gzip');
}
