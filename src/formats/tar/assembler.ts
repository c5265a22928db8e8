import type { Buffer } from 'node:buffer';
import type { Entry } from '../../core/artifact.js';
import type { Header } from './header.js';
import { type GapList, type TarLimits, tooMany } from './limits.js';
import { normalisePath } from './path.js';
import { parsePax } from './pax.js';

/** What follows a header block in the archive, and what to do with it. */
export type Step =
  /** A body that says something about the next entry; hand it to `extension`. */
  | { readonly kind: 'extension'; readonly type: number; readonly bodyBytes: number }
  /** An entry that can be shown. `readable` is false where the stored bytes are not the content. */
  | {
      readonly kind: 'entry';
      readonly entry: Entry;
      readonly bodyBytes: number;
      readonly readable: boolean;
      readonly mapContinues: boolean;
    }
  /** Bytes to pass over. */
  | { readonly kind: 'skip'; readonly bodyBytes: number; readonly mapContinues: boolean };

const type = {
  file: 0x30,
  oldFile: 0,
  hardLink: 0x31,
  symbolicLink: 0x32,
  character: 0x33,
  block: 0x34,
  directory: 0x35,
  pipe: 0x36,
  contiguous: 0x37,
  paxNext: 0x78,
  paxGlobal: 0x67,
  gnuLongName: 0x4c,
  gnuLongLink: 0x4b,
} as const;

const paxKeys = new Set(['path', 'linkpath', 'size', 'uid', 'gid']);

/**
 * Joins header blocks with what the extension blocks before them said. Where writers and readers disagree, the answer
 * is the one of Go's archive/tar, because that is what every container engine unpacks with: global pax records are
 * read and not applied, a link or directory has no body whatever its size says, a GNU long name beats a pax path.
 */
export class Assembler {
  readonly #limits: TarLimits;
  readonly #gaps: GapList;
  #entries = 0;
  #longName: string | undefined;
  #longLink: string | undefined;
  #pax: Map<string, string> | undefined;

  constructor(limits: TarLimits, gaps: GapList) {
    this.#limits = limits;
    this.#gaps = gaps;
  }

  /** @throws SeaworthyError LIMIT_EXCEEDED */
  header(header: Header): Step {
    switch (header.type) {
      case type.paxNext:
      case type.paxGlobal:
      case type.gnuLongName:
      case type.gnuLongLink:
        return this.#expectExtension(header);
      default:
        this.#entries += 1;
        if (this.#entries > this.#limits.maxEntries)
          throw tooMany('too many entries', this.#limits.maxEntries);
        return this.#entry(header);
    }
  }

  /** @throws SeaworthyError ARCHIVE_CORRUPT */
  extension(kind: number, body: Buffer): void {
    if (kind === type.gnuLongName) this.#longName = untilZero(body);
    else if (kind === type.gnuLongLink) this.#longLink = untilZero(body);
    else if (kind === type.paxNext)
      this.#pax = parsePax(body, (key) => paxKeys.has(key) || key.startsWith('GNU.sparse.'));
  }

  #expectExtension(header: Header): Step {
    if (header.sizeBytes > this.#limits.maxExtensionBytes) {
      throw tooMany(`an extended header of ${header.sizeBytes} bytes`, this.#limits.maxExtensionBytes);
    }
    return { kind: 'extension', type: header.type, bodyBytes: header.sizeBytes };
  }

  #entry(header: Header): Step {
    const pax = this.#pax;
    const rawPath = this.#longName ?? pax?.get('GNU.sparse.name') ?? pax?.get('path') ?? header.name;
    const rawLink = this.#longLink ?? pax?.get('linkpath') ?? header.linkName;
    this.#longName = this.#longLink = this.#pax = undefined;
    const storedBytes = paxNumber(pax, 'size') ?? header.sizeBytes;
    const kind = typeOf(header.type, rawPath);
    const bodyBytes = hasBody(header.type, kind) ? storedBytes : 0;
    const mapContinues = header.sparse?.mapContinues ?? false;

    const path = this.#checkedPath(rawPath);
    const linkTarget = kind === 'hardlink' ? this.#checkedPath(rawLink) : rawLink;
    if (path === undefined || path === '' || linkTarget === undefined)
      return { kind: 'skip', bodyBytes, mapContinues };

    const sparseBytes = sparseSize(header, pax);
    const entry: Entry = {
      path,
      type: kind,
      sizeBytes: kind === 'file' ? (sparseBytes ?? storedBytes) : 0,
      mode: header.mode,
      uid: paxNumber(pax, 'uid') ?? header.uid,
      gid: paxNumber(pax, 'gid') ?? header.gid,
      ...(kind === 'symlink' || kind === 'hardlink' ? { linkTarget } : {}),
    };
    return { kind: 'entry', entry, bodyBytes, readable: sparseBytes === undefined, mapContinues };
  }

  /** Shows a gap and gives undefined where the path cannot be used. */
  #checkedPath(raw: string): string | undefined {
    if (raw.length > this.#limits.maxPathChars) {
      this.#gaps.add(raw, `the path of this entry has ${raw.length} characters and is not read`);
      return undefined;
    }
    const path = normalisePath(raw);
    if (path === undefined)
      this.#gaps.add(raw, 'the path of this entry leads out of the root, so it is not read');
    return path;
  }
}

function typeOf(flag: number, path: string): Entry['type'] {
  switch (flag) {
    case type.file:
    case type.contiguous:
    case 0x53: // GNU sparse file
      return 'file';
    case type.oldFile:
      return path.endsWith('/') ? 'directory' : 'file';
    case type.hardLink:
      return 'hardlink';
    case type.symbolicLink:
      return 'symlink';
    case type.directory:
      return 'directory';
    default:
      return 'other';
  }
}

/** Devices and pipes have none; a type that no one knows is taken at its size. */
function hasBody(flag: number, kind: Entry['type']): boolean {
  return (
    kind === 'file' ||
    (kind === 'other' && flag !== type.character && flag !== type.block && flag !== type.pipe)
  );
}

function paxNumber(pax: ReadonlyMap<string, string> | undefined, key: string): number | undefined {
  const text = pax?.get(key);
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** The length of a sparse file in the file system; undefined for every other entry. */
function sparseSize(header: Header, pax: ReadonlyMap<string, string> | undefined): number | undefined {
  if (header.sparse) return header.sparse.sizeBytes;
  if (!pax || ![...pax.keys()].some((key) => key.startsWith('GNU.sparse.'))) return undefined;
  return paxNumber(pax, 'GNU.sparse.realsize') ?? paxNumber(pax, 'GNU.sparse.size') ?? header.sizeBytes;
}

function untilZero(body: Buffer): string {
  const zero = body.indexOf(0);
  return body.toString('utf8', 0, zero < 0 ? body.length : zero);
}
