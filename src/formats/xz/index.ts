import { SeaworthyError } from '../../core/errors.js';

/**
 * xz (https://tukaani.org/xz/xz-file-format.txt) to plain bytes, piece by piece.
 * @throws SeaworthyError LIMIT_EXCEEDED when more than `maxBytes` come out, ARCHIVE_CORRUPT
 */
export async function* unpackXz(
  packed: Uint8Array,
  limit: { readonly maxBytes: number; readonly where: string },
): AsyncIterable<Uint8Array> {
  const XzReadableStream = await loadDecoder();
  const stream = new XzReadableStream(streamOf(packed));
  const reader = stream.getReader();
  let sizeBytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      sizeBytes += value.length;
      if (sizeBytes > limit.maxBytes) {
        throw new SeaworthyError('LIMIT_EXCEEDED', `Unpacks to more than ${limit.maxBytes} bytes.`, {
          where: limit.where,
        });
      }
      // The decoder uses its buffer again for the next piece.
      yield value.slice();
    }
  } catch (cause) {
    if (cause instanceof SeaworthyError) throw cause;
    throw new SeaworthyError('ARCHIVE_CORRUPT', 'The xz data is damaged or ends early.', {
      where: limit.where,
      cause,
    });
  } finally {
    // The decoder has one place; a reader that leaves early must give it back, or the next one waits for ever.
    await reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}

/** WebAssembly that most runs never need. The package is CommonJS, which bundlers and Node hand over differently. */
async function loadDecoder(): Promise<typeof import('xz-decompress').XzReadableStream> {
  const loaded = (await import('xz-decompress')) as typeof import('xz-decompress') & {
    readonly default?: typeof import('xz-decompress');
  };
  return loaded.XzReadableStream ?? loaded.default?.XzReadableStream;
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  const pieceBytes = 64 * 1024;
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + pieceBytes));
      at += pieceBytes;
    },
  });
}
