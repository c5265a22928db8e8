import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { TraceEvent } from '../../event.js';
import type { Observed } from '../../process-tree.js';

/** Changing a filter makes the kernel wait for all of its processors. */
const adaptMs = 1000;
/** Records of one kind in that time, from which on they are worth a filter. */
const often = 250;
/** The kernel compares each record with all of them; the oldest makes room. */
const mostKnown = 32;
/** linux/kdev_t.h */
const minorBits = 2 ** 20;

type Counted = Extract<TraceEvent, { kind: 'file' | 'capability' }>;

const fileEvents = ['filemap/mm_filemap_get_pages', 'filemap/mm_filemap_map_pages'];
const capabilityEvents = ['capability/cap_capable'];
const socketEvent = 'sock/inet_sock_set_state';
/** A connect, a port that listens, and the close of an open connection (linux/tcp_states.h). */
const socketStates =
  'newstate == 2 || newstate == 10 || ((oldstate == 1 || oldstate == 8) && (newstate == 4 || newstate == 7 || newstate == 9))';

/**
 * Filters in the kernel (kernel documentation, trace/events, section 5): what a container is known to do and does again and again makes no
 * more records. Nothing is lost by it, and a kernel that takes no such filter goes on to report everything.
 */
export class KnownFilters {
  readonly #folder: string;
  #counts = new Map<string, { readonly event: Counted; count: number }>();
  readonly #known: Record<Counted['kind'], Map<string, string>> = { file: new Map(), capability: new Map() };
  #lastMs = 0;
  #writing: Promise<void> = Promise.resolve();
  #isRefused = false;

  constructor(folder: string) {
    this.#folder = folder;
    this.#put([socketEvent], socketStates);
  }

  saw(event: TraceEvent): void {
    if (event.kind !== 'file' && event.kind !== 'capability') return;
    const name = nameOf(event);
    const counted = this.#counts.get(name);
    if (counted === undefined) this.#counts.set(name, { event, count: 1 });
    else counted.count += 1;
  }

  adapt(observed: Pick<Observed, 'files' | 'granted' | 'refused'>, nowMs = performance.now()): void {
    if (nowMs - this.#lastMs < adaptMs || this.#isRefused) return;
    this.#lastMs = nowMs;
    const frequent = [...this.#counts].filter(
      ([, { event, count }]) => count >= often && isKnown(event, observed),
    );
    this.#counts = new Map();
    for (const [name, { event }] of frequent) this.#known[event.kind].set(name, without(event));
    const changed = new Set(frequent.map(([, { event }]) => event.kind));
    for (const kind of changed) {
      const known = this.#known[kind];
      for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - mostKnown)))
        known.delete(oldest);
      this.#put(kind === 'file' ? fileEvents : capabilityEvents, [...known.values()].join(' && '));
    }
  }

  /** Until the kernel has taken what was written. */
  settled(): Promise<void> {
    return this.#writing;
  }

  /** Beside the work of this process, because it waits. */
  #put(events: readonly string[], filter: string): void {
    const files = events.map((event) => `${this.#folder}/events/${event}/filter`).filter(existsSync);
    this.#writing = this.#writing
      .then(async () => {
        for (const file of files) await writeFile(file, filter);
      })
      .catch(() => {
        this.#isRefused = true;
      });
  }
}

function nameOf(event: Counted): string {
  return event.kind === 'file' ? `${event.device} ${event.inode}` : `${event.number} ${event.granted}`;
}

function isKnown(
  event: Counted,
  { files, granted, refused }: Pick<Observed, 'files' | 'granted' | 'refused'>,
) {
  if (event.kind === 'file') return files.has(nameOf(event));
  return (event.granted ? granted : refused).has(event.number);
}

function without(event: Counted): string {
  if (event.kind === 'capability') return `!(cap == ${event.number} && ret ${event.granted ? '==' : '!='} 0)`;
  const [major = 0, minor = 0] = event.device.split(':').map(Number);
  return `!(s_dev == ${major * minorBits + minor} && i_ino == ${event.inode})`;
}
