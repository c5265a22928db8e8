import type { Buffer } from 'node:buffer';
import type { Visit, Want } from '../../core/artifact.js';
import { type ByteSource, bytesAsSource, readInto, sliceOfSource } from '../../core/bytes.js';
import type { Gap } from '../../core/gap.js';
import { Assembler, type Step } from './assembler.js';
import { asBuffer, blockBytes, plainBytes, readHeader } from './header.js';
import { defaultTarLimits, endsEarly, GapList, type TarLimits } from './limits.js';
import { WantedLinks } from './links.js';

/** How much of a file a `Want` may look at before it decides. */
export const headBytes = 64;

/**
 * Walks a tar whose bytes can be asked for by place: reads the headers, jumps over contents, and offers wanted ones
 * where they stand, whatever their length. Contents of hard links are offered after everything else.
 * @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED
 */
export function walkTar(source: ByteSource, visit: Visit, options: TarWalkOptions = {}): readonly Gap[] {
  const limits = { ...defaultTarLimits, ...options };
  const lasting = options.lasting ?? false;
  const gaps = new GapList(limits.maxGaps);
  const links = new WantedLinks();
  walkOnce(source, visit, { limits, lasting, gaps, links });
  if (!links.isEmpty) {
    walkOnce(source, links.visit, { limits, lasting, gaps: new GapList(0), links: new WantedLinks() });
    links.tellMissing(gaps);
  }
  return gaps.all();
}

export type TarWalkOptions = Partial<TarLimits> & {
  /** Contents stay valid as long as the source does, not only during the call that offers them. */
  readonly lasting?: boolean;
};

interface Walk {
  readonly limits: TarLimits;
  readonly lasting: boolean;
  readonly gaps: GapList;
  readonly links: WantedLinks;
}

function walkOnce(source: ByteSource, visit: Visit, walk: Walk): void {
  const window = new Window(source, walk.lasting);
  const assembler = new Assembler(walk.limits, walk.gaps);
  let at = 0;
  let zeroBlocks = 0;
  // Two blocks of zeros end the archive; so does the end of the bytes (Go's archive/tar takes both).
  while (zeroBlocks < 2 && at < source.sizeBytes) {
    window.moveTo(at);
    const header = readHeader(window.bytes, window.offset, at);
    at += blockBytes;
    if (header === undefined) {
      zeroBlocks += 1;
      continue;
    }
    if (zeroBlocks > 0) throw endsEarly(`byte ${at}: entries follow a block of zeros`);
    const step = assembler.header(header);
    if (step.kind !== 'extension' && step.mapContinues) at = afterSparseMap(window, at);
    if (at + step.bodyBytes > source.sizeBytes) throw endsEarly(`byte ${source.sizeBytes}`);
    if (step.kind === 'extension') assembler.extension(step.type, asBuffer(source.read(at, step.bodyBytes)));
    else if (step.kind === 'entry') show(step, visit, walk, window, at);
    at += padded(step.bodyBytes);
  }
}

function show(
  step: Extract<Step, { kind: 'entry' }>,
  visit: Visit,
  walk: Walk,
  window: Window,
  at: number,
): void {
  const { entry } = step;
  if (entry.type === 'hardlink') walk.links.saw(entry);
  const want = visit(entry);
  if (!want) return;
  if (entry.type === 'hardlink') walk.links.want(entry, want);
  else if (!step.readable) walk.gaps.add(entry.path, 'this is a sparse file, whose contents are not read');
  else offer(want, window.content(at, step.bodyBytes));
}

function offer(want: Want, content: ByteSource): void {
  if (want.accepts && !want.accepts(content.read(0, headBytes))) return;
  want.receive(content);
}

/** An old GNU sparse file lists its parts in blocks in front of the data; each says whether another follows. */
function afterSparseMap(window: Window, start: number): number {
  let at = start;
  let more = true;
  while (more) {
    window.moveTo(at);
    more = window.bytes[window.offset + 504] !== 0;
    at += blockBytes;
  }
  return at;
}

export function padded(bytes: number): number {
  return bytes % blockBytes === 0 ? bytes : bytes + blockBytes - (bytes % blockBytes);
}

/**
 * A stretch of the archive in memory. Files in images are mostly small, so one read brings several headers and the
 * contents between them; a jump over a large file costs nothing but the next read. Reads grow while the walk goes on
 * from where the last one ended, and begin small again after a jump.
 */
class Window {
  bytes: Buffer = asBuffer(new Uint8Array(0));
  offset = 0;
  #start = 0;
  #length = smallestWindow;
  readonly #source: ByteSource;
  readonly #memory: Uint8Array;

  readonly #lasting: boolean;

  constructor(source: ByteSource, lasting: boolean) {
    this.#source = source;
    this.#lasting = lasting;
    this.#memory = new Uint8Array(Math.min(largestWindow, Math.max(source.sizeBytes, blockBytes)));
  }

  /** Afterwards a whole block stands at `offset` of `bytes`. */
  moveTo(at: number): void {
    const offset = at - this.#start;
    if (offset >= 0 && offset + blockBytes <= this.bytes.length) {
      this.offset = offset;
      return;
    }
    const goesOn = at - (this.#start + this.bytes.length) < smallestWindow;
    this.#length = goesOn ? Math.min(this.#length * 2, this.#memory.length) : smallestWindow;
    this.bytes = asBuffer(readInto(this.#source, at, this.#memory.subarray(0, this.#length)));
    if (this.bytes.length < blockBytes) throw endsEarly(`byte ${at + this.bytes.length}`);
    this.#start = at;
    this.offset = 0;
  }

  /** Valid until the next move, unless they have to last. */
  content(at: number, sizeBytes: number): ByteSource {
    const offset = at - this.#start;
    if (this.#lasting || offset + sizeBytes > this.bytes.length)
      return sliceOfSource(this.#source, at, sizeBytes);
    return bytesAsSource(plainBytes(this.bytes, offset, sizeBytes));
  }
}

const smallestWindow = 4 * 1024;
const largestWindow = 64 * 1024;
