import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createNotaryServer, type NotaryStorage } from '../servers/notary/index.js';
import type { TufKey } from '../trust/tuf/schema.js';
import { listenLocally } from './listening.js';
import {
  newPublisherKey,
  newRootKey,
  type PublisherKey,
  type RootSpec,
  rootFile,
  snapshotFile,
  targetsFile,
  uploadBody,
} from './notary-publisher.js';

interface Signed {
  readonly signed: {
    readonly version: number;
    readonly expires: string;
    readonly meta: Readonly<Record<string, { readonly hashes: { readonly sha256: string } }>>;
    readonly targets: Readonly<Record<string, unknown>>;
  };
}
/**
 * What every storage of the Notary server owes: the same answers to the same clients.
 * @param open the same data each time, under a passphrase
 */
export function acceptNotaryServer(open: (passphrase: string) => Promise<NotaryStorage>): void {
  const targetsKey = newPublisherKey();
  const snapshotKey = newPublisherKey();
  const stranger = newPublisherKey();

  let storage: NotaryStorage;
  let server: Server;
  let base: string;
  let clock: Date;
  /** Each test has a collection of its own. */
  let gun: string;
  let rootKey: PublisherKey;
  let tests = 0;

  beforeEach(() => {
    clock = new Date('2026-06-01T00:00:00Z');
    tests += 1;
    gun = `registry.example.test:5000/Team/app${tests}`;
    rootKey = newRootKey(gun);
  });
  beforeAll(async () => {
    await start();
  });
  afterAll(() => stop());

  async function start(): Promise<void> {
    storage = await open('a passphrase of this test');
    server = createNotaryServer({
      storage,
      now: () => clock,
      maxUploadBytes: 1_000_000,
      uploadPatienceMs: 200,
    });
    const port = await listenLocally(server);
    base = `http://127.0.0.1:${port}`;
  }
  async function stop(): Promise<void> {
    server.closeAllConnections();
    server.close();
    await storage.close();
  }

  const hexOf = ({ signed }: Signed, role: string) =>
    Buffer.from(signed.meta[role]?.hashes.sha256 ?? '', 'base64').toString('hex');
  const url = (path: string, name = gun) => `${base}/v2/${name}/_trust/${path}`;
  const get = (path: string) => fetch(url(`tuf/${path}`));
  const metadata = async (path: string) => (await (await get(path)).json()) as Signed;
  const keyOf = async (role: string, method = 'GET', name = gun): Promise<TufKey> =>
    (await fetch(url(`tuf/${role}.key`, name), { method })).json() as Promise<TufKey>;
  const post = (files: Readonly<Record<string, Uint8Array | string>>, name = gun) =>
    fetch(url('tuf/', name), {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=bound' },
      body: new Uint8Array(uploadBody(files)),
    });
  /** What a client gets that promises 900 bytes and sends their beginning. */
  function answerToPart(send: (socket: Socket, part: string) => void): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('close', () => resolve(text));
      send(
        socket,
        `POST /v2/${gun}/_trust/tuf/ HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=bound\r\nContent-Length: 900\r\n\r\n--bound\r\n`,
      );
    });
  }
  /** Code and, where there is one, the name that clients decode. */
  async function refusal(answer: Promise<Response>): Promise<string> {
    const response = await answer;
    const { errors } = (await response.json()) as {
      errors: { code: string; detail: { Name?: string } | null }[];
    };
    return [response.status, errors[0]?.code, errors[0]?.detail?.Name].filter(Boolean).join(' ');
  }

  /** Keys of a first root: snapshot and timestamp are the server's, as docker does it. */
  async function serverKeys(): Promise<RootSpec['keys']> {
    return {
      root: rootKey.publicKey,
      targets: targetsKey.publicKey,
      snapshot: await keyOf('snapshot'),
      timestamp: await keyOf('timestamp'),
    };
  }
  async function firstUpload() {
    return {
      root: rootFile({ keys: await serverKeys(), signers: [rootKey] }),
      targets: targetsFile({ tags: { '1.0': 'manifest' }, signers: [targetsKey] }),
    };
  }

  describe('publishing', () => {
    it('signs snapshot and timestamp, and serves every file by role, hash and version', async () => {
      const files = await firstUpload();
      expect((await post(files)).status).toBe(200);
      const snapshotHex = hexOf(await metadata('timestamp.json'), 'snapshot');
      const rootHex = hexOf(await metadata(`snapshot.${snapshotHex}.json`), 'root');
      expect(rootHex).toBe(createHash('sha256').update(files.root).digest('hex'));
      for (const path of ['root.json', '1.root.json', `root.${rootHex}.json`]) {
        expect(Buffer.from(await (await get(path)).arrayBuffer()).equals(files.root)).toBe(true);
      }
      expect((await get('targets.json')).headers.get('cache-control')).toContain('max-age=300');
      expect((await get('1.root.json')).headers.get('cache-control')).toContain('max-age=2592000');
    });

    it('hashes bytes as they came: white space and milliseconds do not brick a collection', async () => {
      const { targets } = await firstUpload();
      const root = rootFile({
        keys: await serverKeys(),
        signers: [rootKey],
        expires: '2035-01-01T00:00:54.140Z',
      });
      const spaced = Buffer.from(`${JSON.stringify(JSON.parse(root.toString()), null, 2)}\n`);
      expect((await post({ root: spaced, targets })).status).toBe(200);
      expect(Buffer.from(await (await get('root.json')).arrayBuffer()).equals(spaced)).toBe(true);
      expect((await post({ targets: targetsFile({ version: 2, signers: [targetsKey] }) })).status).toBe(200);
    });

    it('takes tags with quotes, backslashes and Unicode', async () => {
      const { root } = await firstUpload();
      const tags = { 'q"\\✓': 'a', __proto__x: 'b', '\u{1f600}': 'c', '\ufffd': 'd' };
      expect((await post({ root, targets: targetsFile({ tags, signers: [targetsKey] }) })).status).toBe(200);
      expect(Object.keys((await metadata('targets.json')).signed.targets).sort()).toEqual(
        Object.keys(tags).sort(),
      );
    });

    it('takes delegations, shallow before deep, in any order of parts', async () => {
      const first = await firstUpload();
      const [alice, bob] = [newPublisherKey(), newPublisherKey()];
      const answer = await post({
        'targets/alice/bob': targetsFile({ signers: [bob] }),
        'targets/alice': targetsFile({
          delegations: { 'targets/alice/bob': bob.publicKey },
          signers: [alice],
        }),
        root: first.root,
        targets: targetsFile({ delegations: { 'targets/alice': alice.publicKey }, signers: [targetsKey] }),
      });
      expect(answer.status).toBe(200);
      expect((await get('targets/alice/bob.json')).status).toBe(200);
    });

    it('survives a restart, and answers the same bytes', async () => {
      await post(await firstUpload());
      const before = await (await get('timestamp.json')).text();
      await stop();
      await start();
      expect(await (await get('timestamp.json')).text()).toBe(before);
      expect((await post({ targets: targetsFile({ version: 2, signers: [targetsKey] }) })).status).toBe(200);
    });

    it('signs the timestamp anew when it expires', async () => {
      await post(await firstUpload());
      clock = new Date('2026-06-20T00:00:00Z');
      const { signed } = await metadata('timestamp.json');
      expect([signed.version, signed.expires]).toEqual([2, '2026-07-04T00:00:00Z']);
    });

    it('lets one of two publishers of the same version win', async () => {
      await post(await firstUpload());
      const again = (tag: string) =>
        post({ targets: targetsFile({ version: 2, tags: { [tag]: 'x' }, signers: [targetsKey] }) });
      const statuses = (await Promise.all([again('a'), again('b')])).map(({ status }) => status);
      expect(statuses.sort()).toEqual([200, 400]);
    });
  });

  describe('refusals', () => {
    it('targets by a stranger', async () => {
      const { root } = await firstUpload();
      const targets = targetsFile({ signers: [stranger] });
      expect(await refusal(post({ root, targets }))).toBe('400 INVALID_UPDATE ErrBadTargets');
    });
    it('expired targets', async () => {
      const { root } = await firstUpload();
      const targets = targetsFile({ expires: '2026-01-01T00:00:00Z', signers: [targetsKey] });
      expect(await refusal(post({ root, targets }))).toBe('400 INVALID_UPDATE ErrBadTargets');
    });
    it('a version that is taken', async () => {
      await post(await firstUpload());
      const targets = targetsFile({ tags: { other: 'x' }, signers: [targetsKey] });
      expect(await refusal(post({ targets }))).toBe('400 VERSION');
    });
    it('no root anywhere', async () => {
      const targets = targetsFile({ signers: [targetsKey] });
      expect(await refusal(post({ targets }))).toBe('400 INVALID_UPDATE ErrValidation');
    });
    it('a timestamp key that is not ours', async () => {
      const keys = { ...(await serverKeys()), timestamp: stranger.publicKey };
      const { targets } = await firstUpload();
      const root = rootFile({ keys, signers: [rootKey] });
      expect(await refusal(post({ root, targets }))).toBe('400 INVALID_UPDATE ErrValidation');
    });
    it('a root for another collection', async () => {
      const other = newRootKey('registry.example.test:5000/team/other');
      const root = rootFile({ keys: { ...(await serverKeys()), root: other.publicKey }, signers: [other] });
      expect(await refusal(post({ root }))).toBe('400 INVALID_UPDATE ErrBadRoot');
    });
    it('a root key without certificate', async () => {
      const root = rootFile({
        keys: { ...(await serverKeys()), root: stranger.publicKey },
        signers: [stranger],
      });
      expect(await refusal(post({ root }))).toBe('400 INVALID_UPDATE ErrBadRoot');
    });
    it('a new root that the old one did not sign', async () => {
      await post(await firstUpload());
      const other = newRootKey(gun);
      const keys = { ...(await serverKeys()), root: other.publicKey };
      const foreign = rootFile({ version: 2, keys, signers: [other] });
      expect(await refusal(post({ root: foreign }))).toBe('400 INVALID_UPDATE ErrBadRoot');
      const handedOver = rootFile({ version: 2, keys, signers: [rootKey, other] });
      expect((await post({ root: handedOver })).status).toBe(200);
    });
    it('a root that skips a version', async () => {
      await post(await firstUpload());
      const root = rootFile({ version: 3, keys: await serverKeys(), signers: [rootKey] });
      expect(await refusal(post({ root }))).toBe('400 INVALID_UPDATE ErrBadRoot');
    });
    it('a root that orphans the targets left in place', async () => {
      await post(await firstUpload());
      const keys = { ...(await serverKeys()), targets: stranger.publicKey };
      const root = rootFile({ version: 2, keys, signers: [rootKey] });
      expect(await refusal(post({ root }))).toBe('400 INVALID_UPDATE ErrBadTargets');
    });
    it('a snapshot of other bytes', async () => {
      const keys = { ...(await serverKeys()), snapshot: snapshotKey.publicKey };
      const root = rootFile({ keys, signers: [rootKey] });
      const { targets } = await firstUpload();
      const snapshot = (bytes: Uint8Array) => snapshotFile({ root, targets: bytes }, [snapshotKey]);
      const other = targetsFile({ signers: [targetsKey] });
      expect(await refusal(post({ root, targets, snapshot: snapshot(other) }))).toBe(
        '400 INVALID_UPDATE ErrBadSnapshot',
      );
      expect((await post({ root, targets, snapshot: snapshot(targets) })).status).toBe(200);
    });
    it('a delegation that its parent does not name', async () => {
      await post(await firstUpload());
      const files = { 'targets/eve': targetsFile({ signers: [stranger] }) };
      expect(await refusal(post(files))).toBe('400 INVALID_UPDATE ErrBadTargets');
    });

    const malformed: Record<string, readonly [Record<string, string>, string]> = {
      'no such role': [{ rooot: '{}' }, '400 INVALID_ROLE'],
      'a role that climbs': [{ 'targets/../root': '{}' }, '400 INVALID_ROLE'],
      'no file name': [{ '': '{}' }, '400 NO_FILENAME'],
      'no JSON': [{ root: '{' }, '400 MALFORMED_JSON'],
      'a member twice': [{ root: '{"signed":{},"signed":{}}' }, '400 MALFORMED_JSON'],
      'JSON of another shape': [{ root: '{}' }, '400 INVALID_UPDATE ErrBadRoot'],
      'too long': [{ root: ' '.repeat(1_000_001) }, '413 MALFORMED_UPLOAD'],
    };
    for (const [name, [files, expected]] of Object.entries(malformed)) {
      it(name, async () => expect(await refusal(post(files))).toBe(expected));
    }

    it('a body that is no form', async () => {
      expect(await refusal(fetch(url('tuf/'), { method: 'POST', body: 'x' }))).toBe('400 MALFORMED_UPLOAD');
    });
    it('a form without its end', async () => {
      const body = new Uint8Array(uploadBody({ root: '{}' }).subarray(0, -8));
      const headers = { 'Content-Type': 'multipart/form-data; boundary=bound' };
      expect(await refusal(fetch(url('tuf/'), { method: 'POST', headers, body }))).toBe(
        '400 MALFORMED_UPLOAD',
      );
    });
    it('a body that stops arriving', async () => {
      const answer = await answerToPart((socket, part) => socket.write(part));
      expect(answer).toContain('HTTP/1.1 408');
      expect(answer).toContain('stopped arriving');
    });
    it('a body shorter than its promised length', async () => {
      const answer = await answerToPart((socket, part) => socket.end(part));
      expect(answer).toContain('HTTP/1.1 400');
      expect(answer).toContain('MALFORMED_UPLOAD');
    });
  });

  describe('keys', () => {
    it('gives the same key until a root names another', async () => {
      const first = await keyOf('timestamp');
      expect(await keyOf('timestamp')).toEqual(first);
      await post(await firstUpload());
      const pending = await keyOf('timestamp', 'POST');
      expect(pending).not.toEqual(first);
      expect(await keyOf('timestamp')).toEqual(first);
      const keys = { ...(await serverKeys()), timestamp: pending };
      expect((await post({ root: rootFile({ version: 2, keys, signers: [rootKey] }) })).status).toBe(200);
      expect(await keyOf('timestamp')).toEqual(pending);
    });
    it('keeps them from anyone who has another passphrase', async () => {
      await keyOf('timestamp');
      await stop();
      await expect(open('another')).rejects.toThrow('passphrase');
      await start();
    });
  });

  describe('everything else', () => {
    it('deletes exactly one collection', async () => {
      const sibling = `${gun}le`;
      const siblingKey = newRootKey(sibling);
      await post(await firstUpload());
      const keys = {
        root: siblingKey.publicKey,
        targets: targetsKey.publicKey,
        snapshot: await keyOf('snapshot', 'GET', sibling),
        timestamp: await keyOf('timestamp', 'GET', sibling),
      };
      const files = {
        root: rootFile({ keys, signers: [siblingKey] }),
        targets: targetsFile({ signers: [targetsKey] }),
      };
      expect((await post(files, sibling)).status).toBe(200);
      for (let i = 0; i < 2; i += 1)
        expect((await fetch(url('tuf/'), { method: 'DELETE' })).status).toBe(200);
      expect(await refusal(get('timestamp.json'))).toBe('404 METADATA_NOT_FOUND');
      expect((await fetch(url('tuf/timestamp.json', sibling))).status).toBe(200);
      expect((await post(await firstUpload())).status).toBe(200);
      const answer = await fetch(`${base}/v2/_trust/changefeed?records=-4`);
      const { records } = (await answer.json()) as { records: { GUN: string; Category: string }[] };
      expect(records.map((one) => `${one.Category} ${one.GUN}`)).toEqual([
        `update ${gun}`,
        `update ${sibling}`,
        `deletion ${gun}`,
        `update ${gun}`,
      ]);
    });
    it('answers HEAD with the headers of GET', async () => {
      await post(await firstUpload());
      const head = await fetch(url('tuf/root.json'), { method: 'HEAD' });
      const body = await (await get('root.json')).arrayBuffer();
      expect([head.status, head.headers.get('content-length')]).toEqual([200, String(body.byteLength)]);
    });
    it('answers ping, health and metrics', async () => {
      expect(await (await fetch(`${base}/v2/`)).json()).toEqual({});
      expect(await (await fetch(`${base}/_notary_server/health`)).json()).toEqual({});
      const metrics = await (await fetch(`${base}/metrics`)).text();
      expect(metrics).toContain('seaworthy_notary_requests_total{method="GET",route="health",code="200"} 1');
    });
    it('refuses a changefeed without a count', async () => {
      expect(await refusal(fetch(`${base}/v2/_trust/changefeed`))).toBe('400 INVALID_PARAMETERS');
    });
  });
}
