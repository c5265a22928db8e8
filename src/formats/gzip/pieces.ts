import { type ByteSource, readInto } from '../../core/bytes.js';
import type { Pieces, Unpacker } from './engine.js';
import { Meter, type UnpackLimits } from './limits.js';

const pieceBytes = 256 * 1024;

/** A source from its start to its end. A piece is valid until the next is asked for: they share their memory. */
export function* piecesOf(source: ByteSource): Generator<Uint8Array> {
  const memory = new Uint8Array(Math.min(pieceBytes, source.sizeBytes));
  for (let at = 0; at < source.sizeBytes; at += pieceBytes) yield readInto(source, at, memory);
}

/**
 * Runs pieces through a decoder. Each piece that comes out is only valid until the next is asked for.
 * @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED
 */
export async function* unpackPieces(
  pieces: Pieces,
  unpacker: Unpacker,
  limits: Partial<UnpackLimits> = {},
): AsyncGenerator<Uint8Array> {
  const meter = new Meter(limits);
  try {
    for await (const piece of pieces) {
      meter.went(piece.length);
      for await (const plain of unpacker.write(piece)) {
        meter.came(plain.length);
        yield plain;
      }
    }
    for await (const plain of unpacker.end()) {
      meter.came(plain.length);
      yield plain;
    }
  } finally {
    unpacker.close();
  }
}

/** The whole, in one array. @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED */
export async function unpackAll(
  pieces: Pieces,
  unpacker: Unpacker,
  limits: Partial<UnpackLimits> = {},
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const plain of unpackPieces(pieces, unpacker, limits)) {
    parts.push(new Uint8Array(plain));
    length += plain.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
