import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ByteSource, bytesAsSource } from '../core/bytes.js';
import { SeaworthyError } from '../core/errors.js';
import type { Location } from '../core/location.js';
import { withoutTrailing } from '../core/trailing.js';
import type { HttpResponse, World } from '../core/world.js';

/**
 * Where a feed is read from: a publisher, a mirror of it (`https://mirror.example.com/osv`), or a copy on disk
 * (a path, or `file:///mnt/feeds/osv`). Paths in it are given part by part, as the publisher names them.
 */
export interface Feed {
  readonly base: string;
  readonly isOnline: boolean;
  /** The address or path of a file, for a person. */
  place(...path: readonly string[]): string;
  location(...path: readonly string[]): Location;
  /**
   * @throws SeaworthyError NOT_FOUND, NETWORK, IO, LIMIT_EXCEEDED
   */
  read(path: readonly string[], options: ReadOptions): Promise<Uint8Array>;
  /** For files that are read by place: on disk nothing is loaded. The same errors as `read`. */
  open(path: readonly string[], options: ReadOptions): Promise<OpenFeedFile>;
  /** Names in a folder of a copy on disk; nothing where there is no such folder, or the feed is online. */
  names(...path: readonly string[]): readonly string[];
  has(...path: readonly string[]): boolean;
}

export interface ReadOptions {
  readonly maxBytes: number;
  /** Called as bytes arrive from the network. */
  onProgress?(doneBytes: number, totalBytes: number | undefined): void;
  /** Called with the day and hour (ISO 8601) at which the server says that the file was made. */
  onModified?(date: string): void;
}

export interface OpenFeedFile {
  readonly source: ByteSource;
  close(): void;
}

/** @throws SeaworthyError USAGE when the base is a URL of a kind that is not read */
export function openFeed(world: World, base: string): Feed {
  if (/^https?:\/\//i.test(base)) return onlineFeed(world, withoutTrailing(base, '/'));
  if (/^file:\/\//i.test(base)) return folderFeed(world, pathOfUrl(base));
  if (/^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(base)) throw badBase(base);
  return folderFeed(world, base);
}

function folderFeed(world: World, base: string): Feed {
  const { disk } = world;
  const place = (...path: readonly string[]) => join(base, ...path);
  const status = (path: string) =>
    disk.status(path) === undefined ? undefined : disk.status(disk.realPath(path));
  return {
    base,
    isOnline: false,
    place,
    location: (...path) => ({ at: 'file', path: place(...path) }),
    read: async (path, { maxBytes }) => disk.readFile(place(...path), { maxBytes }),
    open: async (path) => {
      const file = disk.open(place(...path));
      return { source: file, close: () => file.close() };
    },
    names: (...path) => {
      const folder = place(...path);
      return status(folder)?.type === 'directory' ? disk.list(folder).map(({ name }) => name) : [];
    },
    has: (...path) => status(place(...path))?.type === 'file',
  };
}

function onlineFeed(world: World, base: string): Feed {
  const place = (...path: readonly string[]) => [base, ...path.map(encodeURIComponent)].join('/');
  const read = (path: readonly string[], options: ReadOptions) => download(world, place(...path), options);
  return {
    base,
    isOnline: true,
    place,
    location: (...path) => ({ at: 'url', url: place(...path) }),
    read,
    open: async (path, options) => ({ source: bytesAsSource(await read(path, options)), close: () => {} }),
    names: () => [],
    has: () => false,
  };
}

/** A mirror that stumbles once is asked once more; a whole feed is too dear to lose to one broken connection. */
async function download(world: World, url: string, options: ReadOptions): Promise<Uint8Array> {
  try {
    return await downloadOnce(world, url, options);
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError) || thrown.code !== 'NETWORK') throw thrown;
    return downloadOnce(world, url, options);
  }
}

async function downloadOnce(world: World, url: string, options: ReadOptions): Promise<Uint8Array> {
  const response = await world.network.request({ url, maxBytes: options.maxBytes, timeoutMs: 60_000 });
  if (response.status !== 200) {
    await drained(response);
    throw refused(url, response.status);
  }
  const totalBytes = Number(response.headers['content-length']) || undefined;
  const modified = httpDate(response.headers['last-modified']);
  if (modified !== undefined) options.onModified?.(modified);
  const chunks: Uint8Array[] = [];
  let doneBytes = 0;
  for await (const chunk of response.body) {
    chunks.push(chunk);
    doneBytes += chunk.length;
    options.onProgress?.(doneBytes, totalBytes);
  }
  return Buffer.concat(chunks);
}

/** An answer that no one reads would keep its connection; what the error page says is of no use. */
async function drained(response: HttpResponse): Promise<void> {
  for await (const _chunk of response.body) break;
}

/** RFC 9110 section 5.6.7, the preferred form: `Tue, 03 Mar 2026 05:06:07 GMT`. */
function httpDate(header: string | undefined): string | undefined {
  if (header === undefined || !/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(header))
    return undefined;
  const ms = Date.parse(header);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

function refused(url: string, status: number): SeaworthyError {
  if (status === 404 || status === 410) {
    return new SeaworthyError('NOT_FOUND', `the feed has no such file (HTTP ${status})`, {
      where: url,
      whatToDo: 'Check the address of the feed, or name another one with --base.',
    });
  }
  return new SeaworthyError('NETWORK', `the feed answered with HTTP ${status}`, {
    where: url,
    whatToDo: 'Try again later, or read the feed from a mirror with --base.',
  });
}

function pathOfUrl(base: string): string {
  try {
    return fileURLToPath(base);
  } catch (thrown) {
    throw badBase(base, thrown);
  }
}

function badBase(base: string, cause?: unknown): SeaworthyError {
  return new SeaworthyError(
    'USAGE',
    'a feed is read from http(s), or from a file or folder of this machine',
    {
      where: base,
      whatToDo: 'Give an address like https://mirror.example.com/osv, or a path.',
      ...(cause !== undefined && { cause }),
    },
  );
}
