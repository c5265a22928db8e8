import type { PoolClient } from 'pg';
import * as v from 'valibot';
import { SeaworthyError } from '../../core/errors.js';
import { readSnapshot } from '../../trust/tuf/metadata.js';
import { keySchema } from '../../trust/tuf/schema.js';
import { Collection, type StoredFile } from './collection.js';

/** Bytes of files that are current, by the place that `Collection` knows them under. */
export type CurrentBytes = Map<number, Buffer>;

export const number = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.safeInteger());
export const fileRow = v.object({
  role: v.string(),
  version: number,
  sha256: v.string(),
  length: number,
  created_at: v.date(),
});
export const bytesRow = v.object({ role: v.string(), sha256: v.string(), bytes: v.instance(Buffer) });
export const keyRow = v.object({
  id: v.string(),
  role: v.picklist(['snapshot', 'timestamp']),
  public_key: keySchema,
  sealed: v.string(),
});
export const changeRow = v.object({
  id: number,
  created_at: v.date(),
  gun: v.string(),
  version: number,
  sha256: v.string(),
  category: v.picklist(['update', 'deletion']),
});

/** All files by name; into `bytes`, those that the newest timestamp leads to. */
export async function collectionFrom(
  gun: string,
  rows: readonly v.InferOutput<typeof fileRow>[],
  bytes: CurrentBytes,
  client: PoolClient,
): Promise<Collection | undefined> {
  if (rows.length === 0) return undefined;
  const stored = rows.map(({ created_at: createdAt, ...row }, offset): StoredFile => {
    return { ...row, offset, createdAt: createdAt.toISOString() };
  });
  const load = async (files: readonly StoredFile[]) => {
    for (const { role, version, offset } of files) {
      const found = await client.query(
        'SELECT role, sha256, bytes FROM seaworthy_notary_files WHERE gun = $1 AND role = $2 AND version = $3',
        [gun, role, version],
      );
      bytes.set(offset, v.parse(bytesRow, found.rows[0]).bytes);
    }
  };
  const newest = (role: string) => stored.filter((file) => file.role === role).at(-1);
  const [snapshot, timestamp] = [newest('snapshot'), newest('timestamp')];
  await load([snapshot, timestamp].filter((file) => file !== undefined));
  if (snapshot !== undefined) await load(namedBy(bytes.get(snapshot.offset), stored));
  const collection = collectionOn(gun, bytes);
  collection.take(stored);
  return collection;
}

export function collectionOn(gun: string, bytes: CurrentBytes): Collection {
  return new Collection((offset) => {
    const found = bytes.get(offset);
    if (found !== undefined) return found;
    throw new SeaworthyError('INTERNAL', 'A file that is not current was read as if it were.', {
      where: gun,
    });
  });
}

function namedBy(snapshot: Buffer | undefined, stored: readonly StoredFile[]): readonly StoredFile[] {
  if (snapshot === undefined) return [];
  const names = new Set(
    [...readSnapshot(snapshot).signed.meta].map(
      ([role, { hashes }]) => `${role} ${Buffer.from(hashes.get('sha256') ?? '', 'base64').toString('hex')}`,
    ),
  );
  return stored.filter(({ role, sha256 }) => names.has(`${role} ${sha256}`));
}
