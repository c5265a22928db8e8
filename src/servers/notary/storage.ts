import type { KeyHolder, NewFile, StoredCollection } from '../../trust/notary/update.js';
import type { Collection, StoredFile } from './collection.js';
import type { HeldKey } from './key-vault.js';

/** One line of the change feed, in the field names of the Go server. */
export interface Change {
  readonly ID: string;
  readonly CreatedAt: string;
  readonly GUN: string;
  readonly Version: number;
  readonly SHA256: string;
  readonly Category: 'update' | 'deletion';
}

/** Trust data of all collections, and the server's keys. Writes resolve when they are on disk. */
export interface NotaryStorage {
  collection(gun: string): Collection | undefined;
  /** Stores all of `files` or none. @throws StorageConflict */
  commit(gun: string, files: readonly NewFile[], at: Date): Promise<void>;
  /** Exactly this collection; its keys stay, because a client may start it anew with them. */
  remove(gun: string, at: Date): Promise<void>;
  /**
   * The key that is offered to a client before its first root names one. It follows from the storage's secret, the
   * collection and the role, so that a question stores nothing, and every server with the same secret gives the same.
   */
  offeredKey(gun: string, role: HeldKey['role']): HeldKey;
  newKey(gun: string, role: HeldKey['role']): Promise<HeldKey>;
  keysOf(gun: string, role: HeldKey['role']): readonly HeldKey[];
  /** The bytes of a file of a collection, also of one that is not current any more. */
  bytesOf(collection: Collection, file: StoredFile): Promise<Uint8Array> | Uint8Array;
  /** The part of the change feed that is asked for, oldest first. */
  feed(window: FeedWindow): Promise<readonly Change[]> | readonly Change[];
  counts(): Promise<Counts> | Counts;
  /** @throws where nothing could be read or stored just now */
  ping(): Promise<void>;
  /**
   * Where several servers share the storage: makes sure that `collection` and `keysOf` show what the others stored.
   * Absent where no one else writes.
   */
  refresh?(gun: string): Promise<void>;
  close(): void | Promise<void>;
}

export interface FeedWindow {
  readonly gun: string | undefined;
  /** The changes after this one, or the last ones before it. Exclusive. */
  readonly after?: number;
  readonly before?: number;
  readonly limit: number;
}

export interface Counts {
  readonly collections: number;
  readonly changes: number;
  readonly sizeBytes: number;
}

/** Another server stored something in between; what was planned has to be planned again. */
export class StorageConflict extends Error {
  override readonly name = 'StorageConflict';
}

/** The storage cannot be reached, or does not answer in time. Nothing is known of what was under way. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
}

/** The keys of `gun` in the shape that `planUpdate` asks for. */
export function keyHolderOf(storage: NotaryStorage, gun: string): KeyHolder {
  return (role, keyIds) => {
    const stored = storage.keysOf(gun, role).filter(({ id }) => keyIds.includes(id));
    if (stored.length === keyIds.length) return stored;
    const offered = storage.offeredKey(gun, role);
    return keyIds.includes(offered.id) ? [...stored, offered] : stored;
  };
}

/** A collection that has nothing yet. */
export const emptyCollection: StoredCollection = {
  current: () => undefined,
  latestVersion: () => 0,
  has: () => false,
};
