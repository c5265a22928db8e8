import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Collection, StoredFile } from './collection.js';
import { type Journal, openJournal } from './journal.js';
import type { Change } from './storage.js';

/** A file as a compacted journal lists it, with the time at which it came. */
export interface KeptFile {
  readonly role: string;
  readonly version: number;
  readonly length: number;
  readonly sha256: string;
  readonly at: string;
}

/** Everything that a journal says, without what no one can ask for any more. */
export interface Contents {
  readonly vault: object;
  readonly keys: readonly object[];
  readonly collections: ReadonlyMap<string, Collection>;
  readonly changes: readonly Change[];
}

const smallestWorthwhile = 8 * 1024 * 1024;
const recordBytes = 16 * 1024 * 1024;
const changesInRecord = 5000;
/** Twice as long as a timestamp lives: until then a client may follow an old one. */
const keptMs = 28 * 86_400_000;

/**
 * What of a collection stays: what is current, every root (clients go through all of them), the newest version of each
 * role (none may go back), and what came within four weeks before the last change.
 */
export function keptFiles(collection: Collection): readonly StoredFile[] {
  const files = [...collection.files()];
  const current = new Set(collection.currentFiles());
  const lastMs = files.reduce((newest, { createdAt }) => Math.max(newest, Date.parse(createdAt)), 0);
  return files.filter(
    (file) =>
      file.role === 'root' ||
      current.has(file) ||
      file.version === collection.latestVersion(file.role) ||
      Date.parse(file.createdAt) > lastMs - keptMs,
  );
}

/** Whether more than half of a journal that is not small is of no use. */
export function isWorthwhile(sizeBytes: number, collections: Iterable<Collection>): boolean {
  if (sizeBytes < smallestWorthwhile) return false;
  let keptBytes = 0;
  for (const collection of collections) {
    for (const { length } of keptFiles(collection)) keptBytes += length;
  }
  return keptBytes < sizeBytes / 2;
}

/** Writes the contents to a file beside the journal, and puts it in its place: there is always one of the two. */
export async function writeCompacted(path: string, contents: Contents): Promise<void> {
  const draft = `${path}.compacting`;
  rmSync(draft, { force: true });
  const journal = openJournal(draft, () => {});
  try {
    await writeContents(journal, contents);
  } finally {
    journal.close();
  }
  renameSync(draft, path);
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

async function writeContents(
  journal: Journal,
  { vault, keys, collections, changes }: Contents,
): Promise<void> {
  const nothing = new Uint8Array();
  await Promise.all([vault, ...keys].map((header) => journal.append(header, nothing)));
  for (let at = 0; at < changes.length; at += changesInRecord) {
    await journal.append({ kind: 'history', changes: changes.slice(at, at + changesInRecord) }, nothing);
  }
  for (const [gun, collection] of collections) {
    for (const files of portions(keptFiles(collection))) {
      const kept = files.map(({ role, version, length, sha256, createdAt }): KeptFile => {
        return { role, version, length, sha256, at: createdAt };
      });
      const body = Buffer.concat(files.map((file) => collection.bytesOf(file)));
      await journal.append({ kind: 'kept', gun, files: kept }, body);
    }
  }
}

function* portions(files: readonly StoredFile[]): Generator<readonly StoredFile[]> {
  let portion: StoredFile[] = [];
  let sizeBytes = 0;
  for (const file of files) {
    if (portion.length > 0 && sizeBytes + file.length > recordBytes) {
      yield portion;
      [portion, sizeBytes] = [[], 0];
    }
    portion.push(file);
    sizeBytes += file.length;
  }
  if (portion.length > 0) yield portion;
}
