import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Cost } from './hostile-process.js';

interface Tally {
  count: number;
  seconds: number;
  peakBytes: number;
  /** How often each exit code came: a kind that only ever ends in 2 (usage) is a mistake of this bench. */
  readonly exits: Record<string, number>;
}

interface Saved {
  readonly seconds: number;
  readonly next: number;
  readonly problems: readonly string[];
  readonly tallies: Readonly<Record<string, Tally>>;
}

/** What was tried, over all runs that share one file. */
export class HostileRecord {
  readonly #file: string | undefined;
  readonly #tallies: Map<string, Tally>;
  readonly #problems: string[];
  readonly #secondsBefore: number;
  readonly #begun = Date.now();
  next: number;

  constructor(file: string | undefined, seed: number) {
    const saved = file === undefined ? undefined : readSaved(file);
    this.#file = file;
    this.#tallies = new Map(Object.entries(saved?.tallies ?? {}));
    this.#problems = [...(saved?.problems ?? [])];
    this.#secondsBefore = saved?.seconds ?? 0;
    this.next = saved?.next ?? seed;
  }

  add(kind: string, cost: Cost): void {
    const tally = this.#tallies.get(kind) ?? { count: 0, seconds: 0, peakBytes: 0, exits: {} };
    const exit = String(cost.status);
    this.#tallies.set(kind, {
      count: tally.count + 1,
      seconds: Math.max(tally.seconds, cost.seconds),
      peakBytes: Math.max(tally.peakBytes, cost.peakBytes),
      exits: { ...tally.exits, [exit]: (tally.exits[exit] ?? 0) + 1 },
    });
  }

  problem(line: string): void {
    this.#problems.push(line);
    console.log(line);
  }

  save(): void {
    if (this.#file === undefined) return;
    const saved: Saved = {
      seconds: this.#seconds(),
      next: this.next,
      problems: this.#problems,
      tallies: Object.fromEntries(this.#tallies),
    };
    writeFileSync(`${this.#file}.part`, JSON.stringify(saved));
    renameSync(`${this.#file}.part`, this.#file);
  }

  /** @returns whether nothing was found */
  print(readers: number): boolean {
    for (const [kind, { count, seconds, peakBytes, exits }] of [...this.#tallies].sort(([a], [b]) =>
      a < b ? -1 : 1,
    ))
      console.log(
        `${kind.padEnd(52)} ${String(count).padStart(5)} inputs, at most ${seconds.toFixed(1)} s, ${Math.round(peakBytes / 1e6)} MB, exits ${Object.entries(
          exits,
        )
          .map((pair) => pair.join(': '))
          .join(', ')}`,
      );
    const all = [...this.#tallies.values()];
    const count = all.reduce((sum, tally) => sum + tally.count, 0);
    const most = all.reduce((highest, tally) => Math.max(highest, tally.seconds), 0);
    for (const line of this.#problems) console.log(line);
    console.log(
      `${count} inputs of ${all.length} kinds (${readers} analyzers of the inventory) in ${Math.round(this.#seconds() / 60)} minutes, at most ${most.toFixed(1)} s, ${this.#problems.length} problems; next seed ${this.next}`,
    );
    return this.#problems.length === 0;
  }

  #seconds(): number {
    return this.#secondsBefore + (Date.now() - this.#begun) / 1000;
  }
}

function readSaved(file: string): Saved | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Saved;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}
