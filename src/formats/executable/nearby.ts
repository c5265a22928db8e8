import type { ByteSource } from '../../core/bytes.js';

const marginBytes = 2_048;
const longestKept = 64 * 1024;
const keptBlocks = 2;

/**
 * A source that reads a little more than it is asked for and keeps the last two pieces. Tables of a program lie side by
 * side at its beginning and its end, so two reads of the disk answer for all of them.
 */
export function readNearby(source: ByteSource): ByteSource {
  const blocks: { readonly start: number; readonly bytes: Uint8Array }[] = [];
  return {
    sizeBytes: source.sizeBytes,
    read(offset, lengthBytes) {
      const end = Math.min(offset + lengthBytes, source.sizeBytes);
      for (const { start, bytes } of blocks) {
        if (offset >= start && end <= start + bytes.length)
          return bytes.subarray(offset - start, Math.max(offset, end) - start);
      }
      if (lengthBytes > longestKept || offset >= source.sizeBytes) return source.read(offset, lengthBytes);
      const start = Math.max(0, offset - marginBytes);
      const bytes = source.read(start, offset - start + lengthBytes + marginBytes);
      blocks.unshift({ start, bytes });
      blocks.length = Math.min(blocks.length, keptBlocks);
      return bytes.subarray(offset - start, Math.max(offset, end) - start);
    },
  };
}
