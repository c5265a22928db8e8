/**
 * Bytes that can be asked for by place. Reading past the end gives fewer bytes, never an error.
 * Synchronous on purpose: a saved image has a hundred thousand headers, and an await for each costs more
 * than the read (docs/decisions/0002-synchronous-disk.md).
 */
export interface ByteSource {
  readonly sizeBytes: number;
  read(offset: number, lengthBytes: number): Uint8Array;
  /**
   * Fills `target` from `offset` on and says how many bytes there were: for those who read on and on and keep
   * nothing. `readInto` of this module does it for every source.
   */
  readInto?(offset: number, target: Uint8Array): number;
}

/** As `read`, into memory that is there already. Gives the part of `target` that was filled. */
export function readInto(source: ByteSource, offset: number, target: Uint8Array): Uint8Array {
  if (source.readInto) return target.subarray(0, source.readInto(offset, target));
  const bytes = source.read(offset, target.length);
  target.set(bytes);
  return target.subarray(0, bytes.length);
}

/** A view on bytes that are already in memory. Nothing is copied. */
export function bytesAsSource(bytes: Uint8Array): ByteSource {
  return {
    sizeBytes: bytes.length,
    read: (offset, lengthBytes) =>
      bytes.subarray(clamp(offset, bytes.length), clamp(offset + lengthBytes, bytes.length)),
  };
}

/**
 * A source whose small reads come out of a window that was read at once: for archives of many small entries that are read in
 * their order. A window is never written to again, so what was given out stays as it is.
 */
export function readAhead(source: ByteSource, windowBytes = 1 << 18): ByteSource {
  let window: Uint8Array = new Uint8Array(0);
  let start = 0;
  return {
    sizeBytes: source.sizeBytes,
    read(offset, lengthBytes) {
      if (lengthBytes > windowBytes / 4) return source.read(offset, lengthBytes);
      const wanted = Math.min(lengthBytes, Math.max(0, source.sizeBytes - offset));
      if (offset < start || offset + wanted > start + window.length) {
        window = source.read(offset, windowBytes);
        start = offset;
      }
      return window.subarray(offset - start, offset - start + lengthBytes);
    },
  };
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [first, second] = parts;
  if (first !== undefined && second === undefined) return first;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A window on another source, from `start`, `lengthBytes` long (shorter where the source ends). */
export function sliceOfSource(source: ByteSource, start: number, lengthBytes: number): ByteSource {
  const sizeBytes = Math.max(0, Math.min(lengthBytes, source.sizeBytes - start));
  return {
    sizeBytes,
    readInto: (offset, target) => {
      const from = clamp(offset, sizeBytes);
      const there = Math.min(target.length, sizeBytes - from);
      return readInto(source, start + from, there < target.length ? target.subarray(0, there) : target)
        .length;
    },
    read: (offset, length) => {
      const from = clamp(offset, sizeBytes);
      const to = clamp(offset + length, sizeBytes);
      return source.read(start + from, to - from);
    },
  };
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(value, max));
}
