import { Buffer } from 'node:buffer';
import type { Entry, Visit, Want } from '../../core/artifact.js';
import { bytesAsSource } from '../../core/bytes.js';
import type { Gap } from '../../core/gap.js';
import { Assembler, type Step } from './assembler.js';
import { asBuffer, blockBytes, plainBytes, readHeader } from './header.js';
import { defaultTarLimits, endsEarly, GapList, type TarLimits } from './limits.js';
import { WantedLinks } from './links.js';
import { headBytes, padded } from './seek.js';

/** What a stream left behind when it ended. */
export interface TarOutcome {
  readonly gaps: GapList;
  /** Not empty where contents of hard links are wanted: the stream has to come by once more, for `links.visit`. */
  readonly links: WantedLinks;
}

/** Where the parser stands: which bytes it collects, and for what. */
type State =
  | { readonly kind: 'header' }
  | { readonly kind: 'extension'; readonly type: number; readonly bodyBytes: number }
  | { readonly kind: 'sparse-map'; readonly step: Step }
  | { readonly kind: 'head'; readonly want: Want; readonly entry: Entry; readonly bodyBytes: number }
  | { readonly kind: 'content'; readonly want: Want; readonly entry: Entry; readonly bodyBytes: number }
  | { readonly kind: 'ended' };

/**
 * A tar that comes by in pieces of any length. Only wanted contents are kept, and those that lie within one piece are
 * not even copied. The pieces may be reused by the caller after `write` returns.
 */
export class TarStream {
  readonly #visit: Visit;
  readonly #assembler: Assembler;
  readonly #gaps: GapList;
  readonly #links = new WantedLinks();
  #state: State = { kind: 'header' };
  /** Bytes that the state waits for, and how many of them are in `#collected`. */
  #need = blockBytes;
  #have = 0;
  #collected: Buffer = Buffer.allocUnsafeSlow(4096);
  #skip = 0;
  #padding = 0;
  #zeroBlocks = 0;
  #place = 0;

  constructor(visit: Visit, limits: Partial<TarLimits> = {}) {
    const all = { ...defaultTarLimits, ...limits };
    this.#visit = visit;
    this.#gaps = new GapList(all.maxGaps);
    this.#assembler = new Assembler(all, this.#gaps);
  }

  /** @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED */
  write(piece: Uint8Array): void {
    const bytes = asBuffer(piece);
    let at = 0;
    while (at < bytes.length && this.#state.kind !== 'ended') {
      if (this.#skip > 0) {
        const jump = Math.min(this.#skip, bytes.length - at);
        this.#skip -= jump;
        at += jump;
      } else {
        at = this.#take(bytes, at);
      }
    }
    this.#place += bytes.length;
  }

  /** @throws SeaworthyError ARCHIVE_CORRUPT where the stream stopped inside an entry */
  end(): TarOutcome {
    const inHeader = this.#state.kind === 'header' && this.#have === 0 && this.#skip <= this.#padding;
    if (!inHeader && this.#state.kind !== 'ended') throw endsEarly(`byte ${this.#place}`);
    return { gaps: this.#gaps, links: this.#links };
  }

  /** Moves on by one state, or collects what there is of it. */
  #take(bytes: Buffer, at: number): number {
    if (this.#have === 0) {
      const whole = this.#wholeContent(bytes, at);
      if (whole > 0) return at + whole;
      if (bytes.length - at >= this.#need) {
        const end = at + this.#need;
        this.#deliver(bytes, at, this.#need);
        return end;
      }
    }
    const part = Math.min(this.#need - this.#have, bytes.length - at);
    this.#collect(bytes, at, part);
    if (this.#have === this.#need) {
      const length = this.#need;
      if (this.#state.kind !== 'head') this.#have = 0;
      this.#deliver(this.#collected, 0, length);
    }
    return at + part;
  }

  /** A file that is to be looked at first, and lies in this piece as a whole, is offered without a copy. */
  #wholeContent(bytes: Buffer, at: number): number {
    const state = this.#state;
    if (state.kind !== 'head' || bytes.length - at < state.bodyBytes) return 0;
    const content = plainBytes(bytes, at, state.bodyBytes);
    this.#expectHeader(padded(state.bodyBytes) - state.bodyBytes);
    if (state.want.accepts?.(content.subarray(0, headBytes)) ?? true)
      state.want.receive(bytesAsSource(content));
    return state.bodyBytes;
  }

  #collect(bytes: Buffer, at: number, length: number): void {
    const wanted = this.#have + length;
    if (this.#collected.length < wanted) {
      // All that is needed at once: memory that is asked for and never written to costs nothing.
      const larger = Buffer.allocUnsafeSlow(Math.max(wanted, this.#need));
      this.#collected.copy(larger, 0, 0, this.#have);
      this.#collected = larger;
    }
    bytes.copy(this.#collected, this.#have, at, at + length);
    this.#have = wanted;
  }

  #deliver(bytes: Buffer, at: number, length: number): void {
    const state = this.#state;
    switch (state.kind) {
      case 'header':
        this.#header(bytes, at);
        break;
      case 'extension':
        this.#expectHeader(padded(state.bodyBytes) - state.bodyBytes);
        this.#assembler.extension(state.type, bytes.subarray(at, at + length));
        break;
      case 'sparse-map':
        if (bytes[at + 504] === 0) this.#body(state.step);
        break;
      case 'head':
        this.#head(state, bytes, at, length);
        break;
      case 'content':
        this.#expectHeader(padded(state.bodyBytes) - state.bodyBytes);
        state.want.receive(bytesAsSource(plainBytes(bytes, at, length)));
        break;
      case 'ended':
    }
  }

  #header(bytes: Buffer, at: number): void {
    const header = readHeader(bytes, at, this.#place + at);
    if (header === undefined) {
      this.#zeroBlocks += 1;
      if (this.#zeroBlocks === 2) this.#state = { kind: 'ended' };
      return;
    }
    if (this.#zeroBlocks > 0) throw endsEarly(`byte ${this.#place + at}: entries follow a block of zeros`);
    const step = this.#assembler.header(header);
    if (step.kind === 'extension') this.#expect(step, step.bodyBytes);
    else if (step.mapContinues) this.#expect({ kind: 'sparse-map', step }, blockBytes);
    else this.#body(step);
  }

  #body(step: Step): void {
    this.#expectHeader(padded(step.bodyBytes), step.bodyBytes);
    if (step.kind !== 'entry') return;
    const { entry, bodyBytes } = step;
    if (entry.type === 'hardlink') this.#links.saw(entry);
    const want = this.#visit(entry);
    if (!want) return;
    if (entry.type === 'hardlink') this.#links.want(entry, want);
    else if (!step.readable) this.#gaps.add(entry.path, 'this is a sparse file, whose contents are not read');
    else if (bodyBytes === 0) offerEmpty(want);
    else if (want.accepts)
      this.#expectBody({ kind: 'head', want, entry, bodyBytes }, Math.min(headBytes, bodyBytes));
    else if (bodyBytes > want.maxBytes) want.tooLarge?.();
    else this.#expectBody({ kind: 'content', want, entry, bodyBytes }, bodyBytes);
  }

  #head(state: Extract<State, { kind: 'head' }>, bytes: Buffer, at: number, length: number): void {
    const { want, entry, bodyBytes } = state;
    const accepted = want.accepts?.(plainBytes(bytes, at, length)) ?? true;
    if (accepted && bodyBytes <= want.maxBytes) {
      if (bytes !== this.#collected) this.#collect(bytes, at, length);
      this.#state = { kind: 'content', want, entry, bodyBytes };
      this.#need = bodyBytes;
      if (bodyBytes === length) {
        this.#have = 0;
        this.#deliver(this.#collected, 0, length);
      }
      return;
    }
    this.#have = 0;
    this.#expectHeader(padded(bodyBytes) - length, bodyBytes - length);
    if (accepted) want.tooLarge?.();
  }

  /** @param dataBytes how many of the bytes to skip are content; the rest is padding, which may be missing at the end */
  #expectHeader(skip: number, dataBytes = 0): void {
    this.#state = { kind: 'header' };
    this.#need = blockBytes;
    this.#skip = skip;
    this.#padding = skip - dataBytes;
  }

  #expect(state: State, need: number): void {
    this.#state = state;
    this.#need = need;
    if (need === 0) this.#deliver(this.#collected, 0, 0);
  }

  #expectBody(state: State, need: number): void {
    this.#skip = 0;
    this.#expect(state, need);
  }
}

function offerEmpty(want: Want): void {
  const nothing = new Uint8Array(0);
  if (want.accepts?.(nothing) ?? true) want.receive(bytesAsSource(nothing));
}

/** Walks a tar that comes by in pieces, twice where contents of hard links are wanted. */
export async function walkTarStream(
  open: () => AsyncIterable<Uint8Array>,
  visit: Visit,
  limits: Partial<TarLimits> = {},
): Promise<readonly Gap[]> {
  const { gaps, links } = await pass(open, visit, limits);
  if (!links.isEmpty) {
    await pass(open, links.visit, { ...limits, maxGaps: 0 });
    links.tellMissing(gaps);
  }
  return gaps.all();
}

async function pass(
  open: () => AsyncIterable<Uint8Array>,
  visit: Visit,
  limits: Partial<TarLimits>,
): Promise<TarOutcome> {
  const stream = new TarStream(visit, limits);
  for await (const piece of open()) stream.write(piece);
  return stream.end();
}
