import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { SeaworthyError } from '../../core/errors.js';
import type { NewFile } from '../../trust/notary/update.js';
import { keySchema } from '../../trust/tuf/schema.js';
import { takeFolderLock } from '../shared/folder-lock.js';
import { Collection, type StoredFile } from './collection.js';
import { isWorthwhile, type KeptFile, writeCompacted } from './compaction.js';
import { type Journal, openJournal } from './journal.js';
import { createKeyVault, type HeldKey, type KeyVault, newHeldKey } from './key-vault.js';
import type { Change, Counts, FeedWindow, NotaryStorage } from './storage.js';

const fileSchema = v.object({
  role: v.string(),
  version: v.number(),
  length: v.number(),
  sha256: v.string(),
});
const changeSchema = v.object({
  ID: v.string(),
  CreatedAt: v.string(),
  GUN: v.string(),
  Version: v.number(),
  SHA256: v.string(),
  Category: v.picklist(['update', 'deletion']),
});
const headerSchema = v.variant('kind', [
  v.object({ kind: v.literal('vault'), salt: v.string(), proof: v.string() }),
  v.object({ kind: v.literal('update'), gun: v.string(), at: v.string(), files: v.array(fileSchema) }),
  v.object({ kind: v.literal('delete'), gun: v.string(), at: v.string() }),
  v.object({
    kind: v.literal('key'),
    gun: v.string(),
    role: v.picklist(['snapshot', 'timestamp']),
    id: v.string(),
    publicKey: keySchema,
    sealed: v.string(),
  }),
  // What a compaction leaves of updates and deletions.
  v.object({ kind: v.literal('history'), changes: v.array(changeSchema) }),
  v.object({
    kind: v.literal('kept'),
    gun: v.string(),
    files: v.array(v.object({ ...fileSchema.entries, at: v.string() })),
  }),
]);
type Header = v.InferOutput<typeof headerSchema>;
type KeyHeader = Extract<Header, { kind: 'key' }>;

/**
 * Storage in one file of `folder`, for one server process. What no one can ask for any more is left behind when the
 * file is opened and more than half of it is such. `passphrase` protects the server's private keys.
 * @throws SeaworthyError CONFIG_INVALID for another passphrase than before or a folder in use; ARCHIVE_CORRUPT; IO
 */
export async function openFileStorage(folder: string, passphrase: string): Promise<NotaryStorage> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { release: unlock } = await takeFolderLock(join(folder, 'lock'));
  try {
    const storage = await FileStorage.open(folder, passphrase, unlock);
    return (await storage.compacted()) ? await FileStorage.open(folder, passphrase, unlock) : storage;
  } catch (error) {
    unlock();
    throw error;
  }
}

class FileStorage implements NotaryStorage {
  readonly #collections = new Map<string, Collection>();
  readonly #keys = new Map<string, HeldKey[]>();
  readonly #changes: Change[] = [];
  readonly #journal: Journal;
  readonly #unlock: () => void;
  readonly #path: string;
  /** As they lie in the file, sealed. */
  readonly #keyHeaders: KeyHeader[] = [];
  #vaultHeader: Header | undefined;
  #vault: KeyVault | undefined;

  static async open(folder: string, passphrase: string, unlock: () => void): Promise<FileStorage> {
    const storage = new FileStorage(folder, passphrase, unlock);
    await storage.#prepareVault(passphrase);
    return storage;
  }

  private constructor(folder: string, passphrase: string, unlock: () => void) {
    this.#unlock = unlock;
    const path = join(folder, 'trust.journal');
    this.#path = path;
    this.#journal = openJournal(path, (header, bodyOffset) => {
      const known = v.safeParse(headerSchema, header);
      if (!known.success) {
        throw new SeaworthyError('UNSUPPORTED', 'The trust data is of a newer version of Seaworthy.', {
          where: path,
        });
      }
      this.#apply(known.output, bodyOffset, passphrase, path);
    });
  }

  async #prepareVault(passphrase: string): Promise<void> {
    if (this.#vault !== undefined) return;
    const salt = randomBytes(16);
    const vault = createKeyVault(passphrase, salt);
    const header: Header = { kind: 'vault', salt: salt.toString('base64'), proof: vault.proof };
    await this.#journal.append(header, new Uint8Array());
    this.#vaultHeader = header;
    this.#vault = vault;
  }

  /** Whether the file was written anew; then this storage is closed, and the file has to be opened again. */
  async compacted(): Promise<boolean> {
    const vault = this.#vaultHeader;
    if (vault === undefined || !isWorthwhile(this.#journal.sizeBytes, this.#collections.values()))
      return false;
    const [collections, changes] = [this.#collections, this.#changes];
    await writeCompacted(this.#path, { vault, keys: this.#keyHeaders, collections, changes });
    this.#journal.close();
    return true;
  }

  #apply(header: Header, bodyOffset: number, passphrase: string, path: string): void {
    switch (header.kind) {
      case 'vault':
        this.#vault = openedVault(header, passphrase, path);
        this.#vaultHeader = header;
        return;
      case 'key':
        this.#addKey(header);
        return;
      case 'update':
        this.#applyUpdate(header, bodyOffset);
        return;
      case 'kept':
        this.#takeFiles(header.gun, header.files, bodyOffset);
        return;
      case 'history':
        this.#changes.push(...header.changes);
        return;
      case 'delete':
        this.#collections.delete(header.gun);
        this.#addChange({ at: header.at, gun: header.gun, version: 0, sha256: '', category: 'deletion' });
    }
  }

  #addKey(header: KeyHeader): void {
    if (this.#vault === undefined) return;
    this.#keyHeaders.push(header);
    const { sealed, kind: _, ...named } = header;
    this.#remember({ ...named, privateKey: this.#vault.unseal(named, sealed) });
  }

  #remember(key: HeldKey): void {
    const name = `${key.role} ${key.gun}`;
    const keys = this.#keys.get(name);
    if (keys === undefined) this.#keys.set(name, [key]);
    else keys.push(key);
  }

  #applyUpdate({ gun, at, files }: Extract<Header, { kind: 'update' }>, bodyOffset: number): void {
    this.#takeFiles(
      gun,
      files.map((file) => ({ ...file, at })),
      bodyOffset,
    );
    const timestamp = files.find(({ role }) => role === 'timestamp');
    if (timestamp !== undefined) {
      const { version, sha256 } = timestamp;
      this.#addChange({ at, gun, version, sha256, category: 'update' });
    }
  }

  #takeFiles(gun: string, files: readonly KeptFile[], bodyOffset: number): void {
    const collection =
      this.#collections.get(gun) ?? new Collection((from, size) => this.#journal.read(from, size));
    this.#collections.set(gun, collection);
    let offset = bodyOffset;
    const stored = files.map(({ at, ...file }) => {
      const place = { ...file, offset, createdAt: at };
      offset += file.length;
      return place;
    });
    collection.take(stored);
  }

  #addChange(change: {
    at: string;
    gun: string;
    version: number;
    sha256: string;
    category: Change['Category'];
  }) {
    this.#changes.push({
      ID: String(this.#changes.length + 1),
      CreatedAt: change.at,
      GUN: change.gun,
      Version: change.version,
      SHA256: change.sha256,
      Category: change.category,
    });
  }

  collection(gun: string): Collection | undefined {
    return this.#collections.get(gun);
  }

  async commit(gun: string, files: readonly NewFile[], at: Date): Promise<void> {
    const header: Extract<Header, { kind: 'update' }> = {
      kind: 'update',
      gun,
      at: at.toISOString(),
      files: files.map(({ role, version, bytes }) => ({
        role,
        version,
        length: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })),
    };
    const { bodyOffset } = await this.#journal.append(header, Buffer.concat(files.map(({ bytes }) => bytes)));
    this.#applyUpdate(header, bodyOffset);
  }

  async remove(gun: string, at: Date): Promise<void> {
    if (!this.#collections.has(gun)) return;
    const header: Header = { kind: 'delete', gun, at: at.toISOString() };
    await this.#journal.append(header, new Uint8Array());
    this.#collections.delete(gun);
    this.#addChange({ at: header.at, gun, version: 0, sha256: '', category: 'deletion' });
  }

  offeredKey(gun: string, role: HeldKey['role']): HeldKey {
    if (this.#vault === undefined) throw new SeaworthyError('IO', 'The keys of the server are not open.');
    return this.#vault.derive(gun, role);
  }

  /** A flush that failed shows here, not only at the next publish. */
  async ping(): Promise<void> {
    await this.#journal.check();
  }

  async newKey(gun: string, role: HeldKey['role']): Promise<HeldKey> {
    const key = newHeldKey(gun, role);
    const { privateKey: _, ...named } = key;
    const header: KeyHeader = { kind: 'key', ...named, sealed: this.#vault?.seal(key) ?? '' };
    await this.#journal.append(header, new Uint8Array());
    this.#keyHeaders.push(header);
    this.#remember(key);
    return key;
  }

  keysOf(gun: string, role: HeldKey['role']): readonly HeldKey[] {
    return this.#keys.get(`${role} ${gun}`) ?? [];
  }

  bytesOf(collection: Collection, file: StoredFile): Uint8Array {
    return collection.bytesOf(file);
  }

  feed({ gun, after = 0, before, limit }: FeedWindow): readonly Change[] {
    // Ids count from one, so they are places too.
    if (gun === undefined && before === undefined) return this.#changes.slice(after, after + limit);
    const ofGun = gun === undefined ? this.#changes : this.#changes.filter(({ GUN }) => GUN === gun);
    if (before === undefined) return ofGun.filter(({ ID }) => Number(ID) > after).slice(0, limit);
    return ofGun.filter(({ ID }) => Number(ID) < before).slice(-limit);
  }

  counts(): Counts {
    return {
      collections: this.#collections.size,
      changes: this.#changes.length,
      sizeBytes: this.#journal.sizeBytes,
    };
  }

  close(): void {
    this.#journal.close();
    this.#unlock();
  }
}

function openedVault(header: Extract<Header, { kind: 'vault' }>, passphrase: string, path: string): KeyVault {
  const vault = createKeyVault(passphrase, Buffer.from(header.salt, 'base64'));
  if (vault.matches(header.proof)) return vault;
  throw new SeaworthyError('CONFIG_INVALID', "The passphrase does not open this server's keys.", {
    where: path,
    whatToDo: 'Give the passphrase that the data folder was made with.',
  });
}
