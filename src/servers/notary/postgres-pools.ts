import { setTimeout } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { reasonOf } from '../../core/errors.js';
import { StorageConflict, StorageUnavailable } from './storage.js';

/** Changes wait for each other (the feed has one order), so they have connections of their own: reads never wait for them. */
const connections = { reads: 10, changes: 4 } as const;
/** After this a statement is given up, here and by the database; a server that froze amid a change holds up others no longer. */
const statementMs = 15_000;

export interface Pools {
  readonly reads: Pool;
  readonly changes: Pool;
}

/** @param onError receives what happens to connections that no one uses */
export async function openPools(url: string, onError: (error: unknown) => void): Promise<Pools> {
  const { default: pg } = await import('pg');
  const open = (max: number) => {
    const pool = new pg.Pool({
      ...{ connectionString: url, max, connectionTimeoutMillis: 10_000 },
      ...{ keepAlive: true, query_timeout: statementMs + 1000 },
    });
    pool.on('error', onError);
    // The statement under way is rejected too, but without a listener of its own the event would end the process: a connection may break
    // between two statements, or on its way from one request to the next.
    pool.on('connect', (client) => client.on('error', () => {}));
    return pool;
  };
  return { reads: open(connections.reads), changes: open(connections.changes) };
}

export async function closePools({ reads, changes }: Pools): Promise<void> {
  await Promise.all([reads.end(), changes.end()]);
}

const startPatience = { ms: 30_000, pauseMs: 250 } as const;

/**
 * A database that is still starting (SQLSTATE 57P03, as after a restart of the machine that both run on) is waited
 * for; every other failure is reported at once.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export async function whenStarted(work: () => Promise<void>): Promise<void> {
  const end = Date.now() + startPatience.ms;
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      const { code } = ((error as Error).cause ?? {}) as { readonly code?: unknown };
      if (code !== '57P03' || Date.now() >= end) throw error;
      await setTimeout(startPatience.pauseMs);
    }
  }
}

export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await reached(pool.connect());
  try {
    await client.query(
      `BEGIN; SET LOCAL statement_timeout = ${statementMs}; SET LOCAL idle_in_transaction_session_timeout = ${statementMs}`,
    );
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    await undo(client);
    if (isConflict(error)) throw new StorageConflict('Another server stored the same.', { cause: error });
    throw isOutage(error) ? new StorageUnavailable(reasonOf(error), { cause: error }) : error;
  }
}

/** @throws StorageUnavailable where the database cannot be reached, or does not answer in time */
export async function reached<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked;
  } catch (error) {
    throw isOutage(error) ? new StorageUnavailable(reasonOf(error), { cause: error }) : error;
  }
}

/**
 * Classes 08 (connection), 53 (resources) and 57 (the administrator, a shutdown, a timeout of a statement) and 25P03 of PostgreSQL's
 * appendix A; codes of the system's sockets; and what the driver itself reports, which has no code.
 */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code !== undefined) return /^(?:08...|53...|57...|25P03|E[A-Z]{3,})$/.test(code);
  return /^(?:Connection terminated|Query read timeout|timeout exceeded|Client (?:has|was))/.test(
    error.message,
  );
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
