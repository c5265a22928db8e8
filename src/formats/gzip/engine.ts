import type { Transform } from 'node:stream';
import { constants } from 'node:zlib';
import { SeaworthyError } from '../../core/errors.js';

export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Unpacks pieces as they come. What it gives is only valid until the next piece is asked for, because the memory is
 * used again: who keeps a piece has to copy it. What `write` and `end` return has to be read to its end.
 */
export interface Unpacker {
  /** @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED */
  write(packed: Uint8Array): Pieces;
  /** Reported when there are no more pieces. @throws SeaworthyError ARCHIVE_CORRUPT where the data ended early */
  end(): Pieces;
  /** Frees native memory; harmless when called twice. */
  close(): void;
}

const outputBytes = 256 * 1024;

/**
 * Drives one of node:zlib's decoders. Where Node's own handle has the synchronous call that its `*Sync` functions
 * are made of, the output goes into one buffer again and again: that saves the page faults of a gigabyte of fresh
 * buffers, 0.4 s of 3.0 s CPU. The handle is not documented, so its shape is looked at first, and the documented
 * stream does the work where it does not fit.
 */
export function zlibUnpacker(
  makeStream: (options: { chunkSize: number }) => Transform,
  format: string,
  finish: number = constants.Z_FINISH,
): Unpacker {
  const stream = makeStream({ chunkSize: outputBytes });
  const inside = insideOf(stream);
  return inside ? direct(stream, inside, { format, finish }) : streamed(stream, format);
}

interface Inside {
  readonly handle: {
    onerror: (message: string) => void;
    writeSync(
      flush: number,
      input: Uint8Array,
      inputOffset: number,
      inputBytes: number,
      output: Uint8Array,
      outputOffset: number,
      outputBytes: number,
    ): void;
  };
  /** After each call: free bytes of the output, then bytes of the input that were not used. */
  readonly state: Uint32Array;
}

function insideOf(stream: Transform): Inside | undefined {
  const { _handle: handle, _writeState: state } = stream as unknown as {
    _handle?: unknown;
    _writeState?: unknown;
  };
  const fits =
    typeof handle === 'object' &&
    handle !== null &&
    typeof (handle as { writeSync?: unknown }).writeSync === 'function' &&
    state instanceof Uint32Array &&
    state.length === 2;
  return fits ? { handle: handle as Inside['handle'], state } : undefined;
}

function direct(
  stream: Transform,
  { handle, state }: Inside,
  { format, finish }: { readonly format: string; readonly finish: number },
): Unpacker {
  const output = new Uint8Array(outputBytes);
  let failure: string | undefined;
  let ended = false;
  handle.onerror = (message) => {
    failure = message;
  };
  function* run(flush: number, input: Uint8Array): Generator<Uint8Array> {
    let at = 0;
    while (!ended) {
      handle.writeSync(flush, input, at, input.length - at, output, 0, outputBytes);
      if (failure !== undefined) throw damaged(format, failure);
      const free = state[0] ?? 0;
      const used = input.length - at - (state[1] ?? 0);
      at += used;
      if (free < outputBytes) yield output.subarray(0, outputBytes - free);
      // Room that is left means that the input is used up, that a frame ended (zstd stops there), or the data did.
      if (free > 0 && at === input.length) return;
      if (free === outputBytes && used === 0) ended = true;
    }
  }
  return {
    write: (packed) => run(constants.Z_NO_FLUSH, packed),
    end: () => run(finish, new Uint8Array(0)),
    close: () => {
      stream.destroy();
    },
  };
}

/** The documented way. Only reached on a Node whose handle looks different. */
function streamed(stream: Transform, format: string): Unpacker {
  let failure: Error | undefined;
  let wake = () => {};
  stream.on('error', (error) => {
    failure = error;
    wake();
  });
  stream.on('readable', () => wake());
  async function* run(start: (done: () => void) => void): AsyncGenerator<Uint8Array> {
    let done = false;
    start(() => {
      done = true;
      wake();
    });
    while (true) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) yield chunk as Uint8Array;
      if (failure) throw damaged(format, failure.message);
      if (done) return;
      await woken;
    }
  }
  return {
    write: (packed) => run((done) => stream.write(new Uint8Array(packed), () => done())),
    end: () =>
      run((done) => {
        stream.once('end', done);
        stream.end();
      }),
    close: () => {
      stream.destroy();
    },
  };
}

export function damaged(format: string, reason: string): SeaworthyError {
  return new SeaworthyError('ARCHIVE_CORRUPT', `the ${format} data is damaged or not complete: ${reason}`, {
    whatToDo: 'Save or fetch it again.',
  });
}
