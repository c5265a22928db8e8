import { Buffer } from 'node:buffer';
import { posix } from 'node:path';
import type { Digest } from '../../../core/digest.js';
import { SeaworthyError } from '../../../core/errors.js';
import { parseDockerSave, parseImageConfig } from '../../../formats/oci/index.js';
import { Channel } from './channel.js';
import { type Member, membersOf } from './members.js';

interface Waiting {
  readonly diffId: Digest;
  readonly channel: Channel;
  isServed: boolean;
}

/**
 * The layers of one exported archive. Those that are asked for in the same turn of the event loop share one pass
 * through it. Most archives name a layer by its diffID; where one does not, its `manifest.json`, which comes last,
 * shows the names for a second pass.
 */
export class SharedExport {
  readonly #open: () => AsyncIterable<Uint8Array>;
  readonly #diffIds: readonly Digest[];
  #waiting: Waiting[] = [];
  #isRunning = false;
  /** Paths that `manifest.json` gave, once it had to be asked. */
  #learned: ReadonlyMap<string, Digest> | undefined;

  constructor(open: () => AsyncIterable<Uint8Array>, diffIds: readonly Digest[]) {
    this.#open = open;
    this.#diffIds = diffIds;
  }

  /** The stored bytes of a layer; each time it is iterated the archive goes by once more. */
  async *layer(diffId: Digest): AsyncGenerator<Uint8Array> {
    const channel = new Channel();
    this.#waiting.push({ diffId, channel, isServed: false });
    if (!this.#isRunning) void this.#run();
    yield* channel;
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    for (;;) {
      await turnOfTheEventLoop();
      const batch = this.#waiting;
      this.#waiting = [];
      if (batch.length === 0) break;
      try {
        await this.#pass(batch);
      } catch (thrown) {
        for (const { channel } of batch) channel.fail(thrown);
      }
    }
    this.#isRunning = false;
  }

  async #pass(batch: readonly Waiting[]): Promise<void> {
    const names = this.#learned ?? usualNames(this.#diffIds);
    const documents = new Documents();
    for await (const member of membersOf(this.#open())) {
      const diffId = names.get(member.entry.path);
      const readers = batch.filter((one) => one.diffId === diffId && !one.isServed);
      if (readers.length > 0 && member.entry.type === 'file') await serve(member, readers);
      else await documents.keep(member);
      if (batch.every(({ channel, isServed }) => isServed || channel.isClosed)) return;
    }
    this.#askAgain(
      batch.filter(({ channel, isServed }) => !isServed && !channel.isClosed),
      documents,
    );
  }

  #askAgain(missing: readonly Waiting[], documents: Documents): void {
    const [first] = missing;
    if (!first) return;
    if (this.#learned) throw noSuchLayer(first.diffId);
    this.#learned = documents.names(this.#diffIds);
    this.#waiting.push(...missing);
  }
}

async function serve(member: Member, readers: readonly Waiting[]): Promise<void> {
  for (const reader of readers) reader.isServed = true;
  for await (const piece of member.body) {
    await Promise.all(readers.map(({ channel }) => channel.push(piece)));
    if (readers.every(({ channel }) => channel.isClosed)) break;
  }
  for (const { channel } of readers) channel.end();
}

/** Docker since 25 keeps uncompressed layers as blobs under their digest, Podman as files at the top. */
function usualNames(diffIds: readonly Digest[]): ReadonlyMap<string, Digest> {
  return new Map(
    diffIds.flatMap((diffId) => {
      const hex = diffId.slice('sha256:'.length);
      return [
        [`blobs/sha256/${hex}`, diffId],
        [`${hex}.tar`, diffId],
      ] as const;
    }),
  );
}

const maxDocumentBytes = 1024 * 1024;
const maxAllBytes = 32 * 1024 * 1024;

/** The small files and the links of an archive, as far as they may say which layer is called what. */
class Documents {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #links = new Map<string, string>();
  #sizeBytes = 0;

  async keep({ entry, body }: Member): Promise<void> {
    if (entry.type === 'symlink') {
      this.#links.set(entry.path, posix.join(posix.dirname(entry.path), entry.linkTarget ?? ''));
    }
    if (entry.type === 'hardlink') this.#links.set(entry.path, entry.linkTarget ?? '');
    this.#sizeBytes += entry.sizeBytes;
    const isSmall = entry.sizeBytes <= maxDocumentBytes && this.#sizeBytes <= maxAllBytes;
    if (entry.type !== 'file' || !isSmall || !/json$|^blobs\/|^[0-9a-f]{64}$/.test(entry.path)) {
      if (!isSmall) this.#sizeBytes -= entry.sizeBytes;
      return;
    }
    const chunks: Uint8Array[] = [];
    for await (const piece of body) chunks.push(Uint8Array.from(piece));
    this.#bytes.set(entry.path, Buffer.concat(chunks));
  }

  /** By the image whose configuration has exactly these layers; an archive may hold several. */
  names(diffIds: readonly Digest[]): ReadonlyMap<string, Digest> {
    const images = parseDockerSave(this.#read('manifest.json'), 'manifest.json');
    for (const { Config, Layers } of images) {
      const config = this.#bytes.get(Config);
      const own = config && parseImageConfig(config, Config).diffIds;
      const isOurs =
        own?.length === diffIds.length && own.every((diffId, index) => diffId === diffIds[index]);
      if (!isOurs) continue;
      return new Map(
        (Layers ?? []).flatMap((path, index) => {
          const diffId = diffIds[index];
          return diffId === undefined ? [] : [[this.#target(path), diffId] as const];
        }),
      );
    }
    throw new SeaworthyError(
      'ARCHIVE_CORRUPT',
      "the engine's archive does not hold the image that was asked for",
      {
        where: 'manifest.json',
      },
    );
  }

  #read(path: string): Uint8Array {
    const bytes = this.#bytes.get(path);
    if (bytes) return bytes;
    throw new SeaworthyError('ARCHIVE_CORRUPT', `the engine's archive has no ${path}`);
  }

  #target(path: string): string {
    let target = path;
    for (let hop = 0; hop < 8; hop++) target = this.#links.get(target) ?? target;
    return target;
  }
}

function noSuchLayer(diffId: Digest): SeaworthyError {
  return new SeaworthyError('ARCHIVE_CORRUPT', "the engine's archive lacks a layer of the image", {
    where: diffId,
    whatToDo: 'Pull or build the image again.',
  });
}

/** Lets everything that is ready to ask do so first. */
function turnOfTheEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
