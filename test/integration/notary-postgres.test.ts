import type { Server } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { createNotaryServer, openPostgresStorage } from '../../src/servers/notary/index.js';
import { acceptNotaryServer } from '../../src/testing/accept-notary-server.js';
import { listenLocally } from '../../src/testing/listening.js';
import {
  newPublisherKey,
  newRootKey,
  rootFile,
  targetsFile,
  uploadBody,
} from '../../src/testing/notary-publisher.js';
import type { TufKey } from '../../src/trust/tuf/schema.js';
import { isInstalled } from './processes.js';
import { startRealPostgres } from './real-postgres.js';

const postgres = isInstalled('postgres') && isInstalled('initdb') ? await startRealPostgres() : undefined;
if (postgres === undefined) {
  console.warn('!! LEFT OUT: Notary storage in PostgreSQL; it needs initdb and postgres on PATH.');
}
const url = postgres?.url ?? '';
afterAll(() => postgres?.stop());

describe.skipIf(postgres === undefined)('a Notary server with its data in PostgreSQL', () => {
  acceptNotaryServer((passphrase) => openPostgresStorage(url, passphrase));
});

describe.skipIf(postgres === undefined)('three Notary servers with one database', () => {
  const gun = 'registry.example.test/shared';
  const targetsKey = newPublisherKey();
  const rootKey = newRootKey(gun);
  const now = () => new Date('2026-06-01T00:00:00Z');
  const servers: { readonly server: Server; readonly close: () => void }[] = [];
  afterAll(() => {
    for (const { close } of servers) close();
  });

  async function start(): Promise<string> {
    const storage = await openPostgresStorage(url, 'a passphrase of this test');
    const server = createNotaryServer({ storage, now });
    const port = await listenLocally(server);
    const close = () => {
      server.closeAllConnections();
      server.close();
      void storage.close();
    };
    servers.push({ server, close });
    return `http://127.0.0.1:${port}/v2/${gun}/_trust/tuf/`;
  }
  const post = (base: string, files: Readonly<Record<string, Uint8Array>>) =>
    fetch(base, {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=bound' },
      body: new Uint8Array(uploadBody(files)),
    });
  const targets = (version: number, tag: string) =>
    targetsFile({ version, tags: { [tag]: 'x' }, signers: [targetsKey] });

  it('one sees what another stored, and of one version there is one winner', async () => {
    const [a, b, c] = await Promise.all([start(), start(), start()]);
    const key = async (base: string, role: string) =>
      (await (await fetch(`${base}${role}.key`)).json()) as TufKey;
    const keys = {
      root: rootKey.publicKey,
      targets: targetsKey.publicKey,
      snapshot: await key(a, 'snapshot'),
      timestamp: await key(b, 'timestamp'),
    };
    const root = rootFile({ keys, signers: [rootKey] });
    expect((await post(c, { root, targets: targets(1, 'a') })).status).toBe(200);
    for (let version = 2; version <= 10; version += 1) {
      const answers = await Promise.all(
        [a, b, c].map((base) => post(base, { targets: targets(version, base) })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
      const texts = await Promise.all(
        [a, b, c].map(async (base) => (await fetch(`${base}timestamp.json`)).text()),
      );
      expect(new Set(texts).size).toBe(1);
      expect(JSON.parse(texts[0] ?? '').signed.version).toBe(version);
    }
    expect((await fetch(a, { method: 'DELETE' })).status).toBe(200);
    expect((await fetch(`${b}root.json`)).status).toBe(404);
  });

  it('no change of the feed is passed by', async () => {
    const [base] = await Promise.all([start()]);
    const feed = await fetch(base.replace(/\/v2\/.*/, '/v2/_trust/changefeed?records=10000'));
    const { records } = (await feed.json()) as { records: { ID: string }[] };
    expect(records.map(({ ID }) => Number(ID))).toEqual(records.map((_, index) => index + 1));
  });

  it('a database that is not there is named without its password', async () => {
    await expect(openPostgresStorage('postgres://me:secret@127.0.0.1:1/x', 'p')).rejects.toMatchObject({
      code: 'NETWORK',
      where: 'postgres://127.0.0.1:1/x',
    });
  });
});

describe.skipIf(postgres === undefined)(
  'threat 9, connections to the database that break amid changes',
  () => {
    const tables = 'seaworthy_notary_collections';

    /** Runs `work` on a connection of its own to the same database. */
    async function beside<Result>(work: (ask: (text: string) => Promise<unknown>) => Promise<Result>) {
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        return await work((text) => client.query(text));
      } finally {
        await client.end();
      }
    }

    async function breakWaiting(watch: (text: string) => Promise<unknown>, wanted: number): Promise<void> {
      const waiting = `FROM pg_stat_activity WHERE wait_event_type = 'Lock'`;
      for (let broken = 0, tries = 0; broken < wanted && tries < 2000; tries++) {
        const { rows } = (await watch(`SELECT pg_terminate_backend(pid) ${waiting}`)) as { rows: unknown[] };
        broken += rows.length;
      }
    }

    it('are refusals to try again, never the end of the process', async () => {
      const storage = await openPostgresStorage(url, 'a passphrase of this test');
      await beside(async (ask) => {
        // Each change waits for this lock, so that its transaction is open when its connection goes.
        await ask(`BEGIN; LOCK TABLE ${tables}`);
        const changes = ['a', 'b', 'c'].map((name) => storage.newKey(`registry.test/${name}`, 'snapshot'));
        const ends = Promise.allSettled(changes);
        // What waits is seen by another connection only: within a transaction the view stands still.
        await beside((watch) => breakWaiting(watch, changes.length));
        expect((await ends).map((end) => end.status === 'rejected' && end.reason.name)).toEqual(
          Array(changes.length).fill('StorageUnavailable'),
        );
        await ask('ROLLBACK');
      });
      expect((await storage.newKey('registry.test/a', 'snapshot')).role).toBe('snapshot');
      await storage.close();
    });

    it('what is held up in one collection holds up no reader of another', async () => {
      const storage = await openPostgresStorage(url, 'a passphrase of this test');
      await beside(async (ask) => {
        await ask(`BEGIN; LOCK TABLE ${tables} IN EXCLUSIVE MODE`);
        const changes = Array.from({ length: 12 }, (_, at) =>
          storage.newKey(`registry.test/${at}`, 'snapshot'),
        );
        await storage.refresh?.('registry.test/other');
        expect(await storage.feed({ gun: undefined, limit: 1 })).toBeDefined();
        await ask('ROLLBACK');
        expect(await Promise.all(changes)).toHaveLength(12);
      });
      await storage.close();
    });

    it('a change that is read back while it is stored does not hide the next one of another server', async () => {
      const [one, other] = [
        await openPostgresStorage(url, 'a passphrase of this test'),
        await openPostgresStorage(url, 'a passphrase of this test'),
      ];
      const gun = 'registry.test/read-back';
      const change = one.newKey(gun, 'snapshot');
      for (let reads = 0; one.keysOf(gun, 'snapshot').length === 0 && reads < 10_000; reads++)
        await one.refresh?.(gun);
      await change;
      await other.refresh?.(gun);
      const second = await other.newKey(gun, 'snapshot');
      await one.refresh?.(gun);
      expect(one.keysOf(gun, 'snapshot').map(({ id }) => id)).toEqual([(await change).id, second.id]);
      await Promise.all([one.close(), other.close()]);
    });
  },
);

describe.skipIf(postgres === undefined)('threat 9, a database that dies', () => {
  it('health says 503 then, and reads and publishes are failures, not answers', {
    timeout: 60_000,
  }, async () => {
    const own = await startRealPostgres();
    const storage = await openPostgresStorage(own?.url ?? '', 'a passphrase of this test');
    const server = createNotaryServer({ storage, now: () => new Date() });
    const port = await listenLocally(server);
    const origin = `http://127.0.0.1:${port}`;
    const statusOf = async (path: string) => (await fetch(`${origin}${path}`)).status;
    expect([await statusOf('/healthz'), await statusOf('/_notary_server/health')]).toEqual([200, 200]);
    await own?.stop();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect([await statusOf('/healthz'), await statusOf('/_notary_server/health')]).toEqual([503, 503]);
    expect(await statusOf('/v2/registry.test/app/_trust/tuf/root.json')).toBe(503);
    server.closeAllConnections();
    server.close();
    await storage.close();
  });

  it('questions for keys of unknown names store nothing, and all servers of a database give the same', async () => {
    const [one, other] = [
      await openPostgresStorage(url, 'a passphrase of this test'),
      await openPostgresStorage(url, 'a passphrase of this test'),
    ];
    const gun = 'registry.example.test/never';
    expect(other.offeredKey(gun, 'snapshot').id).toBe(one.offeredKey(gun, 'snapshot').id);
    await other.refresh?.(gun);
    expect(other.keysOf(gun, 'snapshot')).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });
});
