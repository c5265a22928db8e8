import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';
import { joinedBytes } from '../../core/bytes.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { bomb, damaged, type Unpacker, zlibUnpacker } from '../gzip/index.js';
import { FrameGuard } from './frames.js';

/** Node 22.15 and 24 have it; Node 20 has not. */
const native = (zlib as { createZstdDecompress?: (options: object) => Transform }).createZstdDecompress;

/**
 * RFC 8878: several frames in a row are one text, skippable frames are skipped. By Node's own decoder where it has
 * one, else by fzstd (about a quarter as fast).
 */
export function unzstd(): Unpacker {
  return native ? byNode(native) : byFzstd();
}

/** What zstd itself allows unless it is stated otherwise (`ZSTD_WINDOWLOG_LIMIT_DEFAULT`). */
const nativeWindowBytes = 128 * 1024 * 1024;
/** `ZSTD_e_end`. */
const finish = 2;

function byNode(make: (options: object) => Transform): Unpacker {
  const guard = new FrameGuard(nativeWindowBytes);
  const unpacker = zlibUnpacker((options) => make(options), 'zstd', finish);
  return {
    write: (packed) => {
      guard.check(packed);
      return unpacker.write(packed);
    },
    end: () => {
      guard.end();
      return unpacker.end();
    },
    close: () => unpacker.close(),
  };
}

/** A slice of input gives its output at once, and a hostile one gives 30,000 bytes for each of its own. */
const sliceBytes = 8 * 1024;
const maxBurstBytes = 64 * 1024 * 1024;

/** RFC 8878 asks every decoder for this much; the window is moved for every block, so more would take hours. */
const fzstdWindowBytes = 8 * 1024 * 1024;

/**
 * A small text at once, for those who cannot wait.
 * @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED
 */
export function unzstdAll(packed: Uint8Array, maxBytes: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const { write, end } = byFzstd();
  for (const pieces of [write(packed), end()])
    for (const piece of pieces as Iterable<Uint8Array>) {
      length += piece.length;
      if (length > maxBytes) throw bomb(`more than ${maxBytes} bytes`);
      parts.push(new Uint8Array(piece));
    }
  return joinedBytes(parts);
}

/** For Node 20. */
export function byFzstd(): Unpacker {
  const guard = new FrameGuard(fzstdWindowBytes);
  let ready: Uint8Array[] = [];
  let burstBytes = 0;
  const decoder = new Decompress((plain) => {
    burstBytes += plain.length;
    if (burstBytes > maxBurstBytes) throw bomb(`more than ${maxBurstBytes} bytes at once`);
    if (plain.length > 0) ready.push(plain);
  });
  function* push(packed: Uint8Array, final: boolean): Generator<Uint8Array> {
    ready = [];
    burstBytes = 0;
    try {
      guard.check(packed);
      if (final) guard.end();
      decoder.push(packed, final);
    } catch (thrown) {
      throw thrown instanceof SeaworthyError ? thrown : damaged('zstd', reasonOf(thrown));
    }
    yield* ready;
  }
  return {
    *write(packed) {
      // The decoder keeps what it cannot use yet, and the memory of a piece is used again: so it gets copies.
      for (let at = 0; at < packed.length; at += sliceBytes) {
        yield* push(new Uint8Array(packed.subarray(at, at + sliceBytes)), false);
      }
    },
    end: () => push(new Uint8Array(0), true),
    close: () => {},
  };
}
