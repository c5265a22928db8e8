import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { Stage } from '../../core/progress.js';
import type { OpenFile } from '../../core/world.js';
import { gunzip, type Pieces, piecesOf, unpackPieces } from '../../formats/gzip/index.js';
import type { LayerPacking } from '../../formats/oci/index.js';
import { tarMembers, walkTarStream } from '../../formats/tar/index.js';
import { layerFromStream } from '../layer.js';
import { linkedPath } from './plain-archive.js';
import { digestInPath, type ImageStore, maxDocumentBytes } from './store.js';

/**
 * An archive that was packed as a whole (`docker save … | gzip`). It is read twice and unpacked nowhere: first for
 * its documents, which Docker writes last, then once for all layers together.
 */
export async function openPackedArchive(
  name: string,
  file: OpenFile,
  options: {
    readonly packing: Exclude<LayerPacking, 'none'>;
    /** Names the file and its state, for results that are kept. */
    readonly fileKey: string;
    readonly stage: Stage;
  },
): Promise<ImageStore> {
  const { fileKey, stage } = options;
  const open = () => unpacked(piecesOf(file), options.packing);
  const { documents, layers } = await lookThrough(() => unpacked(reported(file, stage), options.packing));
  stage.end(`${layers.size} files`);
  const shared = new SharedStream(open, name);
  return {
    name,
    document: (path) => documents.get(path),
    layer: (path, asked) => {
      const real = layers.get(path);
      return real === undefined
        ? undefined
        : layerFromStream({
            ...asked,
            where: `${name}: ${path}`,
            open: () => shared.read(real),
            sharesStream: true,
            ...((asked.digest ?? digestInPath(real)) ? {} : { verifyDiffId: false }),
            contentKey: `${fileKey}#${path}=${asked.diffId}`,
          });
    },
    close: () => file.close(),
  };
}

async function* unpacked(pieces: Pieces, packing: Exclude<LayerPacking, 'none'>): AsyncGenerator<Uint8Array> {
  if (packing === 'gzip') yield* unpackPieces(pieces, gunzip());
  else yield* unpackPieces(pieces, (await import('../../formats/zstd/index.js')).unzstd());
}

function* reported(file: OpenFile, stage: Stage): Generator<Uint8Array> {
  let done = 0;
  for (const piece of piecesOf(file)) {
    stage.update(done, file.sizeBytes, 'bytes');
    done += piece.length;
    yield piece;
  }
}

/** All documents of an image are short; this stops an archive that consists of them. */
const maxDocumentsBytes = 64 * 1024 * 1024;

interface Contents {
  readonly documents: ReadonlyMap<string, Uint8Array>;
  /** Where each file's bytes really stand, links followed. */
  readonly layers: ReadonlyMap<string, string>;
}

async function lookThrough(open: () => AsyncIterable<Uint8Array>): Promise<Contents> {
  const documents = new Map<string, Uint8Array>();
  const layers = new Map<string, string>();
  const links: [path: string, target: string][] = [];
  let left = maxDocumentsBytes;
  await walkTarStream(open, (entry) => {
    if (entry.type === 'symlink')
      links.push([entry.path, linkedPath(entry.path, entry.linkTarget ?? '') ?? '']);
    if (entry.type === 'hardlink') links.push([entry.path, entry.linkTarget ?? '']);
    if (entry.type !== 'file') return undefined;
    layers.set(entry.path, entry.path);
    if (entry.sizeBytes > Math.min(maxDocumentBytes, left)) return undefined;
    return {
      maxBytes: maxDocumentBytes,
      accepts: beginsAsJson,
      receive: (content) => {
        left -= content.sizeBytes;
        documents.set(entry.path, new Uint8Array(content.read(0, content.sizeBytes)));
      },
    };
  });
  for (const [path, target] of links) if (layers.has(target)) layers.set(path, target);
  return { documents, layers };
}

function beginsAsJson(head: Uint8Array): boolean {
  const first = head.find((byte) => byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09);
  return first === 0x7b || first === 0x5b;
}

interface Turn {
  readonly content: AsyncIterable<Uint8Array>;
  readonly finished: () => void;
}

interface Request {
  readonly path: string;
  readonly begin: (turn: Turn) => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * Serves any number of readers, each of one member, from one pass through the archive. Anyone who comes while a pass is
 * running is served by the next.
 */
class SharedStream {
  readonly #open: () => AsyncIterable<Uint8Array>;
  readonly #name: string;
  #waiting: Request[] = [];
  #running = false;

  constructor(open: () => AsyncIterable<Uint8Array>, name: string) {
    this.#open = open;
    this.#name = name;
  }

  async *read(path: string): AsyncGenerator<Uint8Array> {
    const turn = await new Promise<Turn>((begin, fail) => {
      this.#waiting.push({ path, begin, fail });
      if (!this.#running) {
        this.#running = true;
        // Others may ask in the same turn of the event loop; a macrotask comes after all of them.
        setTimeout(() => void this.#passes(), 0);
      }
    });
    try {
      yield* turn.content;
    } finally {
      turn.finished();
    }
  }

  /** Never rejects: whatever happens is reported to those who wait. */
  async #passes(): Promise<void> {
    while (this.#waiting.length > 0) {
      const requests = this.#waiting;
      this.#waiting = [];
      const left = new Map<string, Request[]>();
      for (const request of requests) left.set(request.path, [...(left.get(request.path) ?? []), request]);
      try {
        await this.#pass(left);
        failAll(left, this.#missing());
      } catch (thrown) {
        failAll(left, thrown);
      }
    }
    this.#running = false;
  }

  async #pass(left: Map<string, Request[]>): Promise<void> {
    if (left.size === 0) return;
    for await (const { entry, content } of tarMembers(this.#open())) {
      const [request, ...others] = left.get(entry.path) ?? [];
      if (!request || entry.type !== 'file') continue;
      left.delete(entry.path);
      // The bytes come by once; a second reader of the same member has to wait for the next pass.
      this.#waiting.push(...others);
      await new Promise<void>((finished) => request.begin({ content, finished }));
      if (left.size === 0) return;
    }
  }

  #missing(): SeaworthyError {
    return new SeaworthyError('ARCHIVE_CORRUPT', 'a layer was not found again in the archive', {
      where: this.#name,
    });
  }
}

function failAll(left: ReadonlyMap<string, readonly Request[]>, thrown: unknown): void {
  const error =
    thrown instanceof SeaworthyError
      ? thrown
      : new SeaworthyError('INTERNAL', reasonOf(thrown), { cause: thrown });
  for (const requests of left.values()) for (const request of requests) request.fail(error);
}
