import { createHash, randomBytes } from 'node:crypto';
import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg';
import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { NewFile } from '../../trust/notary/update.js';
import type { Collection, StoredFile } from './collection.js';
import { createKeyVault, type HeldKey, type KeyVault, newHeldKey } from './key-vault.js';
import {
  bytesRow,
  type CurrentBytes,
  changeRow,
  collectionFrom,
  collectionOn,
  fileRow,
  keyRow,
  number,
} from './postgres-files.js';
import { closePools, inTransaction, openPools, type Pools, reached, whenStarted } from './postgres-pools.js';
import { schemaStatements } from './postgres-schema.js';
import { type Change, type Counts, type FeedWindow, type NotaryStorage, StorageConflict } from './storage.js';

/** What this server knows of a collection, as of a generation: the number that every change counts up. */
interface Known {
  readonly generation: number;
  readonly collection: Collection | undefined;
  readonly keys: readonly HeldKey[];
  readonly bytes: CurrentBytes;
}

function nothingKnown(): Known {
  return { generation: 0, collection: undefined, keys: [], bytes: new Map() };
}

const maxKnown = 10_000;
/**
 * Storage in PostgreSQL, for several servers at once. Each request asks for the collection's generation and reads
 * anew where it has changed; a change is stored only on the generation that it was planned on.
 * @param url `postgres://USER@HOST/DATABASE`, or with `?host=/run/postgresql` for a socket
 * @throws SeaworthyError CONFIG_INVALID for another passphrase than before; NETWORK
 */
export async function openPostgresStorage(
  url: string,
  passphrase: string,
  onError: (error: unknown) => void = () => {},
): Promise<NotaryStorage> {
  const pools = await openPools(url, onError);
  try {
    await whenStarted(() => prepare(pools.changes));
    return new PostgresStorage(pools, await openVault(pools.changes, passphrase));
  } catch (error) {
    await closePools(pools);
    if (error instanceof SeaworthyError) throw error;
    throw new SeaworthyError('NETWORK', `The database cannot be used: ${reasonOf(error)}.`, {
      where: placeOf(url),
      whatToDo: 'Check --storage, and that the user may create tables.',
      cause: error,
    });
  }
}

/** Without the password. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'postgres';
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}

/** Any number, but the same for all servers: who creates the tables, and who counts up the change feed. */
const locks = { schema: 7_310_551, feed: 7_310_552 } as const;

async function prepare(pool: Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [locks.schema]);
    for (const statement of schemaStatements) await client.query(statement);
  });
}

async function openVault(pool: Pool, passphrase: string): Promise<KeyVault> {
  const salt = randomBytes(16);
  const vault = createKeyVault(passphrase, salt);
  await pool.query(
    'INSERT INTO seaworthy_notary_vault (id, salt, proof) VALUES (1, $1, $2) ON CONFLICT DO NOTHING',
    [salt, vault.proof],
  );
  const { rows } = await pool.query('SELECT salt, proof FROM seaworthy_notary_vault');
  const { salt: kept, proof } = v.parse(v.object({ salt: v.instance(Buffer), proof: v.string() }), rows[0]);
  const first = kept.equals(salt) ? vault : createKeyVault(passphrase, kept);
  if (first.matches(proof)) return first;
  throw new SeaworthyError('CONFIG_INVALID', "The passphrase does not open this server's keys.", {
    whatToDo: 'Give all servers of this database the same SEAWORTHY_NOTARY_PASSPHRASE.',
  });
}

class PostgresStorage implements NotaryStorage {
  readonly #pools: Pools;
  readonly #vault: KeyVault;
  readonly #known = new Map<string, Known>();
  readonly #names = new WeakMap<Collection, string>();

  constructor(pools: Pools, vault: KeyVault) {
    this.#pools = pools;
    this.#vault = vault;
  }

  #ask(query: QueryConfig): Promise<QueryResult> {
    return reached(this.#pools.reads.query(query));
  }

  async refresh(gun: string): Promise<void> {
    const generation = await this.#generationOf(gun);
    const known = this.#known.get(gun);
    this.#know(gun, known?.generation === generation ? known : await this.#load(gun));
  }

  /** What was asked for longest ago is forgotten first: another request may be about to use what it has just refreshed. */
  #know(gun: string, known: Known): void {
    this.#known.delete(gun);
    this.#known.set(gun, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > maxKnown && oldest !== undefined) this.#known.delete(oldest);
    if (known.collection !== undefined) this.#names.set(known.collection, gun);
  }

  async #generationOf(gun: string): Promise<number> {
    const { rows } = await this.#ask({
      name: 'generation',
      text: 'SELECT generation FROM seaworthy_notary_collections WHERE gun = $1',
      values: [gun],
    });
    return rows.length === 0 ? 0 : v.parse(v.object({ generation: number }), rows[0]).generation;
  }

  /** In one snapshot of the database, so that files and generation belong together. */
  async #load(gun: string): Promise<Known> {
    return inTransaction(this.#pools.reads, async (client) => {
      await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const generations = await client.query(
        'SELECT generation FROM seaworthy_notary_collections WHERE gun = $1',
        [gun],
      );
      const generation =
        generations.rows.length === 0
          ? 0
          : v.parse(v.object({ generation: number }), generations.rows[0]).generation;
      const files = await client.query(
        'SELECT role, version, sha256, length, created_at FROM seaworthy_notary_files WHERE gun = $1 ORDER BY version',
        [gun],
      );
      const keys = await client.query(
        'SELECT id, role, public_key, sealed FROM seaworthy_notary_keys WHERE gun = $1 ORDER BY number',
        [gun],
      );
      const bytes: CurrentBytes = new Map();
      return {
        generation,
        bytes,
        collection: await collectionFrom(gun, v.parse(v.array(fileRow), files.rows), bytes, client),
        keys: v.parse(v.array(keyRow), keys.rows).map((row) => this.#keyFrom(gun, row)),
      };
    });
  }

  #keyFrom(gun: string, { id, role, public_key: publicKey, sealed }: v.InferOutput<typeof keyRow>): HeldKey {
    const named = { id, gun, role, publicKey };
    return { ...named, privateKey: this.#vault.unseal(named, sealed) };
  }

  collection(gun: string): Collection | undefined {
    return this.#known.get(gun)?.collection;
  }

  async commit(gun: string, files: readonly NewFile[], at: Date): Promise<void> {
    const rows = files.map(({ role, version, bytes }) => ({
      role,
      version,
      bytes: Buffer.from(bytes),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }));
    const planned = this.#known.get(gun);
    await this.#change(gun, async (client) => {
      await client.query(
        `INSERT INTO seaworthy_notary_files (gun, role, version, sha256, bytes, length, created_at)
         SELECT $1, role, version, sha256, bytes, length(bytes), $6
         FROM unnest($2::text[], $3::bigint[], $4::text[], $5::bytea[]) AS one (role, version, sha256, bytes)`,
        [
          gun,
          rows.map(({ role }) => role),
          rows.map(({ version }) => version),
          rows.map(({ sha256 }) => sha256),
          rows.map(({ bytes }) => bytes),
          at,
        ],
      );
      const timestamp = rows.find(({ role }) => role === 'timestamp');
      if (timestamp === undefined) return;
      await addChange(client, { gun, at, ...timestamp, category: 'update' });
    });
    if (this.#known.get(gun) === planned) this.#take(gun, rows, at);
    else this.#readAgain(gun);
  }

  /**
   * Another request read the collection while a change was on its way, with or without it: counted on from there, the
   * generation could be that of a change of another server which no one here has seen.
   */
  #readAgain(gun: string): void {
    const known = this.#known.get(gun);
    if (known !== undefined) this.#known.set(gun, { ...known, generation: -1 });
  }

  /** What was just stored is known; it need not be read again. */
  #take(
    gun: string,
    rows: readonly {
      readonly role: string;
      readonly version: number;
      readonly sha256: string;
      readonly bytes: Buffer;
    }[],
    at: Date,
  ): void {
    const known = this.#known.get(gun);
    const { generation, keys, bytes } = known ?? nothingKnown();
    const collection = known?.collection ?? collectionOn(gun, bytes);
    const start = Math.max(0, ...bytes.keys()) + 1;
    const stored = rows.map(({ role, version, sha256, bytes: content }, index): StoredFile => {
      bytes.set(start + index, content);
      const length = content.length;
      return { role, version, sha256, length, offset: start + index, createdAt: at.toISOString() };
    });
    collection.take(stored);
    const current = new Set([...collection.currentFiles()].map(({ offset }) => offset));
    for (const offset of bytes.keys()) if (!current.has(offset)) bytes.delete(offset);
    this.#know(gun, { generation: generation + 1, keys, bytes, collection });
  }

  async remove(gun: string, at: Date): Promise<void> {
    if (this.collection(gun) === undefined) return;
    await this.#change(gun, async (client) => {
      await client.query('DELETE FROM seaworthy_notary_files WHERE gun = $1', [gun]);
      await addChange(client, { gun, at, version: 0, sha256: '', category: 'deletion' });
    });
    this.#known.delete(gun);
  }

  offeredKey(gun: string, role: HeldKey['role']): HeldKey {
    return this.#vault.derive(gun, role);
  }

  async ping(): Promise<void> {
    await this.#ask({ text: 'SELECT 1 FROM seaworthy_notary_vault' });
  }

  async newKey(gun: string, role: HeldKey['role']): Promise<HeldKey> {
    const key = newHeldKey(gun, role);
    const planned = this.#known.get(gun);
    await this.#change(gun, async (client) => {
      await client.query(
        'INSERT INTO seaworthy_notary_keys (gun, role, id, public_key, sealed) VALUES ($1, $2, $3, $4, $5)',
        [gun, role, key.id, JSON.stringify(key.publicKey), this.#vault.seal(key)],
      );
    });
    if (this.#known.get(gun) !== planned) {
      this.#readAgain(gun);
      return key;
    }
    const { generation, keys, bytes, collection } = planned ?? nothingKnown();
    this.#know(gun, { generation: generation + 1, keys: [...keys, key], bytes, collection });
    return key;
  }

  /** On the generation that is known here, or not at all. */
  async #change(gun: string, work: (client: PoolClient) => Promise<void>): Promise<void> {
    const expected = this.#known.get(gun)?.generation ?? 0;
    await inTransaction(this.#pools.changes, async (client) => {
      // A row is there from the first change on, so one that is not there is of generation 0.
      const { rowCount } = await client.query(
        `INSERT INTO seaworthy_notary_collections AS known (gun, generation) VALUES ($1, 1)
         ON CONFLICT (gun) DO UPDATE SET generation = known.generation + 1 WHERE known.generation = $2`,
        [gun, expected],
      );
      if (rowCount !== 1) throw new StorageConflict(`${gun} was changed by another server.`);
      await work(client);
    });
  }

  keysOf(gun: string, role: HeldKey['role']): readonly HeldKey[] {
    return (this.#known.get(gun)?.keys ?? []).filter((key) => key.role === role);
  }

  async bytesOf(collection: Collection, file: StoredFile): Promise<Uint8Array> {
    if (collection.currentFile(file.role) === file) return collection.bytesOf(file);
    const gun = this.#names.get(collection);
    const { rows } = await this.#ask({
      text: 'SELECT role, sha256, bytes FROM seaworthy_notary_files WHERE gun = $1 AND role = $2 AND version = $3',
      values: [gun, file.role, file.version],
    });
    return v.parse(bytesRow, rows[0]).bytes;
  }

  async feed({ gun, after = 0, before, limit }: FeedWindow): Promise<readonly Change[]> {
    const columns = 'id, created_at, gun, version, sha256, category';
    const ofGun = gun === undefined ? '' : 'AND gun = $3';
    const [condition, direction] = before === undefined ? ['id > $1', 'ASC'] : ['id < $1', 'DESC'];
    const { rows } = await this.#ask({
      text: `SELECT ${columns} FROM seaworthy_notary_changes WHERE ${condition} ${ofGun} ORDER BY id ${direction} LIMIT $2`,
      values: [before ?? after, limit, ...(gun === undefined ? [] : [gun])],
    });
    const changes = v.parse(v.array(changeRow), rows).map((row) => ({
      ID: String(row.id),
      CreatedAt: row.created_at.toISOString(),
      GUN: row.gun,
      Version: row.version,
      SHA256: row.sha256,
      Category: row.category,
    }));
    return before === undefined ? changes : changes.reverse();
  }

  async counts(): Promise<Counts> {
    const { rows } = await this.#ask({
      text: `SELECT (SELECT count(DISTINCT gun) FROM seaworthy_notary_files) AS collections,
              (SELECT coalesce(max(id), 0) FROM seaworthy_notary_changes) AS changes,
              pg_total_relation_size('seaworthy_notary_files') AS size`,
    });
    const { collections, changes, size } = v.parse(
      v.object({ collections: number, changes: number, size: number }),
      rows[0],
    );
    return { collections, changes, sizeBytes: size };
  }

  async close(): Promise<void> {
    await closePools(this.#pools);
  }
}

/** Ids without gaps and in the order of commits, or a reader of the feed would pass one by that comes later. */
async function addChange(
  client: PoolClient,
  change: {
    readonly gun: string;
    readonly at: Date;
    readonly version: number;
    readonly sha256: string;
    readonly category: Change['Category'];
  },
): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [locks.feed]);
  await client.query(
    `INSERT INTO seaworthy_notary_changes (id, created_at, gun, version, sha256, category)
     SELECT coalesce(max(id), 0) + 1, $1, $2, $3, $4, $5 FROM seaworthy_notary_changes`,
    [change.at, change.gun, change.version, change.sha256, change.category],
  );
}
