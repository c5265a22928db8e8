import type { FunctionIr } from '../ir/ir.js';
import { References, SummaryReader, SummaryWriter } from './kept-values.js';
import type { Summary } from './summary.js';

/** Summaries that are held as objects beside their bytes. */
const usualRoom = 6000;
const chunkBytes = 1 << 18;
const fewest = 6;

/** What one function does, called in one way. */
class Entry {
  readonly body: FunctionIr;
  readonly key: string;
  summary: Summary | undefined;
  /** The turn in which it was used last; none while the function is in work. */
  turn = -1;
  chunk: Uint8Array | undefined = undefined;
  position = 0;

  constructor(body: FunctionIr, key: string, summary: Summary) {
    this.body = body;
    this.key = key;
    this.summary = summary;
  }
}

/**
 * Holds summaries that were not used for long as bytes: a tree of a million lines has hundreds of thousands of them,
 * each a few dozen objects, and most are asked for by their neighbours alone.
 */
export class Shelf {
  private readonly refs = new References();
  private readonly writer = new SummaryWriter(this.refs);
  private readonly half: number;
  private turn = 0;
  private current: Entry[] = [];
  private previous: Entry[] = [];
  private chunk = noBytes;
  private used = 0;

  constructor(room = usualRoom) {
    this.half = room / 2;
  }

  /** The summary is used, and stays an object for a while. */
  use(entry: Entry): Summary {
    const summary =
      entry.summary ?? new SummaryReader(entry.chunk ?? noBytes, entry.position, this.refs).summary();
    entry.summary = summary;
    if (entry.turn !== this.turn) this.enter(entry);
    return summary;
  }

  enter(entry: Entry): void {
    entry.turn = this.turn;
    this.current.push(entry);
    if (this.current.length <= this.half) return;
    for (const each of this.previous) if (each.turn < this.turn) this.put(each);
    this.previous = this.current;
    this.current = [];
    this.turn += 1;
  }

  private put(entry: Entry): void {
    const { summary } = entry;
    // What was given to variables of other functions names them.
    if (!summary || summary.outer) return;
    if (!entry.chunk) {
      this.writer.summary(summary);
      const { end } = this.writer;
      if (this.used + end > this.chunk.length) {
        this.chunk = new Uint8Array(Math.max(chunkBytes, end));
        this.used = 0;
      }
      this.writer.copyTo(this.chunk, this.used);
      entry.chunk = this.chunk;
      entry.position = this.used;
      this.used += end;
    }
    entry.summary = undefined;
  }
}

const noBytes = new Uint8Array(0);

/**
 * Summaries by function and by what is known of the arguments. A project has a hundred thousand places that keep one or
 * two of them, which a list holds in a tenth of the room of a map.
 */
export class Summaries {
  private readonly shelf: Shelf | undefined;
  private few: Entry[] | undefined = [];
  private many: Map<FunctionIr, Entry[]> | undefined;

  /** @param shelf where they may be put, to be read again; without it they stay objects */
  constructor(shelf?: Shelf) {
    this.shelf = shelf;
  }

  get(body: FunctionIr, key: string): Summary | undefined {
    const entry = this.many
      ? this.many.get(body)?.find((each) => each.key === key)
      : this.few?.find((each) => each.body === body && each.key === key);
    return entry && entry.turn >= 0 && this.shelf ? this.shelf.use(entry) : entry?.summary;
  }

  /** The function is in work, and answers itself with what is known so far; the result is called with what it does. */
  begin(body: FunctionIr, key: string, soFar: Summary): (summary: Summary) => void {
    const entry = new Entry(body, key, soFar);
    this.add(entry);
    return (summary) => {
      entry.summary = summary;
      this.shelf?.enter(entry);
    };
  }

  private add(entry: Entry): void {
    if (this.few && this.few.length < fewest) {
      this.few.push(entry);
      return;
    }
    this.many ??= new Map();
    const all = [...(this.few ?? []), entry];
    this.few = undefined;
    for (const each of all) {
      const known = this.many.get(each.body);
      if (known) known.push(each);
      else this.many.set(each.body, [each]);
    }
  }
}
