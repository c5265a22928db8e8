import { createHash, randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
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
const maxConnections = 10;

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
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: maxConnections, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while no one uses it.
  pool.on('error', onError);
  try {
    await whenStarted(() => prepare(pool));
    return new PostgresStorage(pool, await openVault(pool, passphrase));
  } catch (error) {
    await pool.end();
    if (error instanceof SeaworthyError) throw error;
    throw new SeaworthyError('NETWORK', `The database cannot be used: ${reasonOf(error)}.`, {
      where: placeOf(url),
      whatToDo: 'Check --storage, and that the user may create tables.',
      cause: error,
    });
  }
}

const startPatience = { ms: 30_000, pauseMs: 250 } as const;

/**
 * A database that is still starting (SQLSTATE 57P03, as after a restart of the machine that both run on) is waited
 * for; every other failure is reported at once.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
async function whenStarted(work: () => Promise<void>): Promise<void> {
  const end = Date.now() + startPatience.ms;
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      const starting = error instanceof Error && 'code' in error && error.code === '57P03';
      if (!starting || Date.now() >= end) throw error;
      await setTimeout(startPatience.pauseMs);
    }
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

async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    await undo(client);
    if (isConflict(error)) throw new StorageConflict('Another server stored the same.', { cause: error });
    throw error;
  }
}

async function undo(client: PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
    client.release();
  } catch {
    // A connection in an unknown state is of no use to the next one; the first error is the one that counts.
    client.release(true);
  }
}

/** unique_violation, serialization_failure, deadlock_detected (PostgreSQL, appendix A). */
function isConflict(error: unknown): boolean {
  return ['23505', '40001', '40P01'].includes((error as { readonly code?: string } | null)?.code ?? '');
}

class PostgresStorage implements NotaryStorage {
  readonly #pool: Pool;
  readonly #vault: KeyVault;
  readonly #known = new Map<string, Known>();
  readonly #names = new WeakMap<Collection, string>();

  constructor(pool: Pool, vault: KeyVault) {
    this.#pool = pool;
    this.#vault = vault;
  }

  async refresh(gun: string): Promise<void> {
    const generation = await this.#generationOf(gun);
    if (this.#known.get(gun)?.generation === generation) return;
    if (this.#known.size >= maxKnown) this.#known.clear();
    this.#know(gun, await this.#load(gun));
  }

  #know(gun: string, known: Known): void {
    this.#known.set(gun, known);
    if (known.collection !== undefined) this.#names.set(known.collection, gun);
  }

  async #generationOf(gun: string): Promise<number> {
    const { rows } = await this.#pool.query({
      name: 'generation',
      text: 'SELECT generation FROM seaworthy_notary_collections WHERE gun = $1',
      values: [gun],
    });
    return rows.length === 0 ? 0 : v.parse(v.object({ generation: number }), rows[0]).generation;
  }

  /** In one snapshot of the database, so that files and generation belong together. */
  async #load(gun: string): Promise<Known> {
    return inTransaction(this.#pool, async (client) => {
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
    this.#take(gun, rows, at);
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
    await this.#pool.query('SELECT 1 FROM seaworthy_notary_vault');
  }

  async newKey(gun: string, role: HeldKey['role']): Promise<HeldKey> {
    const key = newHeldKey(gun, role);
    await this.#change(gun, async (client) => {
      await client.query(
        'INSERT INTO seaworthy_notary_keys (gun, role, id, public_key, sealed) VALUES ($1, $2, $3, $4, $5)',
        [gun, role, key.id, JSON.stringify(key.publicKey), this.#vault.seal(key)],
      );
    });
    const { generation, keys, bytes, collection } = this.#known.get(gun) ?? nothingKnown();
    this.#know(gun, { generation: generation + 1, keys: [...keys, key], bytes, collection });
    return key;
  }

  /** On the generation that is known here, or not at all. */
  async #change(gun: string, work: (client: PoolClient) => Promise<void>): Promise<void> {
    const expected = this.#known.get(gun)?.generation ?? 0;
    await inTransaction(this.#pool, async (client) => {
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
    const { rows } = await this.#pool.query(
      'SELECT role, sha256, bytes FROM seaworthy_notary_files WHERE gun = $1 AND role = $2 AND version = $3',
      [gun, file.role, file.version],
    );
    return v.parse(bytesRow, rows[0]).bytes;
  }

  async feed({ gun, after = 0, before, limit }: FeedWindow): Promise<readonly Change[]> {
    const columns = 'id, created_at, gun, version, sha256, category';
    const ofGun = gun === undefined ? '' : 'AND gun = $3';
    const [condition, direction] = before === undefined ? ['id > $1', 'ASC'] : ['id < $1', 'DESC'];
    const { rows } = await this.#pool.query(
      `SELECT ${columns} FROM seaworthy_notary_changes WHERE ${condition} ${ofGun} ORDER BY id ${direction} LIMIT $2`,
      [before ?? after, limit, ...(gun === undefined ? [] : [gun])],
    );
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
    const { rows } = await this.#pool.query(
      `SELECT (SELECT count(DISTINCT gun) FROM seaworthy_notary_files) AS collections,
              (SELECT coalesce(max(id), 0) FROM seaworthy_notary_changes) AS changes,
              pg_total_relation_size('seaworthy_notary_files') AS size`,
    );
    const { collections, changes, size } = v.parse(
      v.object({ collections: number, changes: number, size: number }),
      rows[0],
    );
    return { collections, changes, sizeBytes: size };
  }

  async close(): Promise<void> {
    await this.#pool.end();
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
