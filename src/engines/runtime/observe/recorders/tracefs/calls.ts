import { readdirSync, writeFileSync } from 'node:fs';
import type { Observed } from '../../process-tree.js';

const raw = 'raw_syscalls/sys_enter';
const prefix = 'syscalls/sys_enter_';

/** Events of single calls, by their names below `events`; none on kernels without them. */
export function callEvents(folder: string): readonly string[] {
  try {
    return readdirSync(`${folder}/events/syscalls`)
      .filter((name) => name.startsWith('sys_enter_'))
      .map((name) => `syscalls/${name}`);
  } catch {
    return [];
  }
}

/**
 * Once the container runs, the event of all calls is replaced by those of each call, and each of these is switched off as soon as the
 * container is known to make the call: a call that is off costs the kernel a look into a table, a filtered event ten times that.
 */
export class CallEvents {
  readonly #folder: string;
  readonly #events: readonly string[];
  /** By event: the number of its call, as its first record gave it. */
  readonly #numbers = new Map<string, number>();
  readonly #off = new Set<string>();
  #isReplaced = false;

  constructor(folder: string, events: readonly string[]) {
    this.#folder = folder;
    this.#events = events;
  }

  /** A record of it came by. */
  saw(event: string, number: number): void {
    if (event.startsWith(prefix)) this.#numbers.set(event, number);
  }

  /** After each round: a call that the container makes often fills the buffer until it is off. */
  adapt({ calls }: Pick<Observed, 'calls'>): void {
    if (this.#events.length === 0) return;
    if (!this.#isReplaced) this.#replace();
    for (const [event, number] of this.#numbers)
      if (calls.has(number) && !this.#off.has(event)) {
        this.#off.add(event);
        this.#put(event, '0');
      }
  }

  /** Both are on for a moment, so that nothing is missed. */
  #replace(): void {
    this.#isReplaced = true;
    for (const event of this.#events) this.#put(event, '1');
    this.#put(raw, '0');
  }

  #put(event: string, value: '0' | '1'): void {
    writeFileSync(`${this.#folder}/events/${event}/enable`, value);
  }
}
