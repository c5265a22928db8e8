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
  /** The one that was kept before it, of the same function where they are many. */
  next: Entry | undefined;
  /** The turn in which it was used last; none while the function is in work. */
  turn = -1;
  /** Where its bytes stand on the shelf. */
  place = -1;

  constructor(body: FunctionIr, key: string, summary: Summary, next: Entry | undefined) {
    this.body = body;
    this.key = key;
    this.summary = summary;
    this.next = next;
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
  private readonly chunks: Uint8Array[] = [];
  private used = chunkBytes;

  constructor(room = usualRoom) {
    this.half = room / 2;
  }

  /** The summary is used, and stays an object for a while. */
  use(entry: Entry): Summary {
    const summary = entry.summary ?? this.read(entry.place);
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
    if (entry.place < 0) entry.place = this.written(summary);
    entry.summary = undefined;
  }

  private written(summary: Summary): number {
    this.writer.summary(summary);
    const { end } = this.writer;
    if (this.used + end > chunkBytes) {
      this.chunks.push(new Uint8Array(Math.max(chunkBytes, end)));
      this.used = 0;
    }
    const { used } = this;
    const last = this.chunks.length - 1;
    this.writer.copyTo(this.chunks[last] as Uint8Array, used);
    this.used += end;
    return last * chunkBytes + used;
  }

  private read(place: number): Summary {
    const chunk = this.chunks[Math.floor(place / chunkBytes)] as Uint8Array;
    return new SummaryReader(chunk, place % chunkBytes, this.refs).summary();
  }
}

/**
 * Summaries by function and by what is known of the arguments. A project has a hundred thousand places that keep one or
 * two of them, which a chain holds in a tenth of the room of a map.
 */
export class Summaries {
  private readonly shelf: Shelf | undefined;
  private last: Entry | undefined;
  private count = 0;
  /** The last one of each function. */
  private many: Map<FunctionIr, Entry> | undefined;

  /** @param shelf where they may be put, to be read again; without it they stay objects */
  constructor(shelf?: Shelf) {
    this.shelf = shelf;
  }

  get(body: FunctionIr, key: string): Summary | undefined {
    let entry = this.many ? this.many.get(body) : this.last;
    while (entry && !(entry.body === body && entry.key === key)) entry = entry.next;
    return entry && entry.turn >= 0 && this.shelf ? this.shelf.use(entry) : entry?.summary;
  }

  /** The function is in work, and answers itself with what is known so far; the result is called with what it does. */
  begin(body: FunctionIr, key: string, soFar: Summary): (summary: Summary) => void {
    // A key that is put together keeps all that it was made of until it is read.
    key.charCodeAt(0);
    const entry = this.added(body, key, soFar);
    return (summary) => {
      entry.summary = summary;
      this.shelf?.enter(entry);
    };
  }

  private added(body: FunctionIr, key: string, soFar: Summary): Entry {
    if (this.count === fewest) this.many ??= this.byFunction();
    this.count += 1;
    const entry = new Entry(body, key, soFar, this.many ? this.many.get(body) : this.last);
    if (this.many) this.many.set(body, entry);
    else this.last = entry;
    return entry;
  }

  private byFunction(): Map<FunctionIr, Entry> {
    const all = new Map<FunctionIr, Entry>();
    for (let entry = this.last; entry; ) {
      const { next } = entry;
      entry.next = all.get(entry.body);
      all.set(entry.body, entry);
      entry = next;
    }
    this.last = undefined;
    return all;
  }
}
