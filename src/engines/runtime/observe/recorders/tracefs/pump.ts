import { closeSync, constants, openSync, readdirSync, readSync } from 'node:fs';
import { reasonOf } from '../../../../../core/errors.js';
import type { ProcessTree } from '../../process-tree.js';
import { readTracePage } from './buffer.js';
import type { TraceDecoder } from './events.js';

/** Between two rounds: the longer the less there is to read, as long as a buffer is far from full by then. */
const pauseMs = { soonest: 20, latest: 100 } as const;
/** A round that fills no more pages than this of one processor was early. */
const fewPages = 4;
/** Of one processor in one round: a container that makes events faster than they are read must not stop the rest. */
const mostPages = 128;
const mostQueued = 200_000;
/** An event gets its time a little before it can be read. */
const slackNs = 1e6;

interface Timed {
  readonly timeNs: number;
  readonly event: NonNullable<ReturnType<TraceDecoder>>;
}

/** One processor's part of the buffer. */
interface Pipe {
  readonly descriptor: number;
  /** In the order of time, from `at` on. */
  queue: Timed[];
  at: number;
  /** Everything before this was read. */
  readUntilNs: number;
}

/**
 * Moves events from the kernel's buffers, one for each processor, into the tree in the order of their time. Reads without
 * waiting: a blocked read would keep this process from ending.
 */
export class Pump {
  readonly #pipes: readonly Pipe[];
  readonly #page: Buffer;
  readonly #tree: ProcessTree;
  readonly #decode: TraceDecoder;
  #timer: NodeJS.Timeout | undefined;
  #failure: string | undefined;

  /** @param folder of the instance, whose clock is `mono` */
  constructor(folder: string, pageBytes: number, tree: ProcessTree, decode: TraceDecoder) {
    this.#tree = tree;
    this.#decode = decode;
    this.#page = Buffer.alloc(pageBytes);
    const flags = constants.O_RDONLY | constants.O_NONBLOCK;
    this.#pipes = readdirSync(`${folder}/per_cpu`).map((cpu) => ({
      descriptor: openSync(`${folder}/per_cpu/${cpu}/trace_pipe_raw`, flags),
      queue: [],
      at: 0,
      readUntilNs: 0,
    }));
  }

  /** Ends by itself where the buffers can no longer be read; see `failure`. @param after each round */
  start(after: () => void): void {
    let ms: number = pauseMs.soonest;
    const round = () => {
      try {
        const isEarly = this.#round() <= fewPages;
        after();
        ms = isEarly ? Math.min(ms * 2, pauseMs.latest) : pauseMs.soonest;
        this.#timer = setTimeout(round, ms);
      } catch (thrown) {
        this.#fail(thrown);
      }
    };
    this.#timer = setTimeout(round, ms);
  }

  /** Why it did not last until `finish`. */
  get failure(): string | undefined {
    return this.#failure;
  }

  #fail(thrown: unknown): void {
    clearTimeout(this.#timer);
    this.#failure = reasonOf(thrown);
  }

  /** What is left after tracing was switched off. */
  finish(): void {
    clearTimeout(this.#timer);
    try {
      for (const pipe of this.#pipes)
        if (this.#failure === undefined) while (!this.#fill(pipe, performanceNs()).isEmpty);
    } catch (thrown) {
      this.#fail(thrown);
    }
    for (const pipe of this.#pipes) {
      pipe.readUntilNs = Number.POSITIVE_INFINITY;
      closeSync(pipe.descriptor);
    }
    this.#merge();
  }

  /** @returns how many pages the busiest processor had */
  #round(): number {
    let most = 0;
    for (const pipe of this.#pipes) {
      const startNs = performanceNs();
      const isFull = pipe.queue.length - pipe.at >= mostQueued;
      most = Math.max(most, isFull ? mostPages : this.#fill(pipe, startNs - slackNs).pages);
    }
    this.#merge();
    return most;
  }

  #fill(pipe: Pipe, nowNs: number): { readonly pages: number; readonly isEmpty: boolean } {
    for (let count = 0; count < mostPages; count++) {
      if (!readPage(pipe.descriptor, this.#page)) {
        pipe.readUntilNs = Math.max(pipe.readUntilNs, nowNs);
        return { pages: count, isEmpty: true };
      }
      const { records, lost } = readTracePage(this.#page);
      if (lost > 0) this.#tree.add({ kind: 'lost', count: lost });
      for (const { timeNs, data } of records) {
        const event = this.#decode(data);
        if (event !== undefined) pipe.queue.push({ timeNs, event });
      }
      pipe.readUntilNs = records.at(-1)?.timeNs ?? pipe.readUntilNs;
    }
    return { pages: mostPages, isEmpty: false };
  }

  /** Up to the time until which every processor was read. */
  #merge(): void {
    const untilNs = Math.min(...this.#pipes.map(({ readUntilNs }) => readUntilNs));
    for (;;) {
      const next = earliest(this.#pipes);
      const timed = next?.queue[next.at];
      if (next === undefined || timed === undefined || timed.timeNs > untilNs) break;
      next.at += 1;
      this.#tree.add(timed.event);
    }
    for (const pipe of this.#pipes) {
      pipe.queue = pipe.queue.slice(pipe.at);
      pipe.at = 0;
    }
  }
}

function earliest(pipes: readonly Pipe[]): Pipe | undefined {
  let found: Pipe | undefined;
  for (const pipe of pipes) {
    const own = pipe.queue[pipe.at]?.timeNs;
    const best = found?.queue[found.at]?.timeNs;
    if (own !== undefined && (best === undefined || own < best)) found = pipe;
  }
  return found;
}

function performanceNs(): number {
  return Number(process.hrtime.bigint());
}

function readPage(descriptor: number, page: Buffer): boolean {
  try {
    return readSync(descriptor, page, 0, page.length, null) > 0;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EAGAIN') return false;
    throw thrown;
  }
}
