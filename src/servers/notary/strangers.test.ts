import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listenLocally } from '../../testing/listening.js';
import type { AuditRecord } from '../shared/audit.js';
import {
  createNotaryServer,
  type NotaryServerOptions,
  type NotaryStorage,
  openFileStorage,
} from './index.js';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

interface Bench {
  readonly port: number;
  readonly folder: string;
  readonly storage: NotaryStorage;
  readonly audit: AuditRecord[];
  readonly server: Server;
}

async function bench(more: Partial<NotaryServerOptions> = {}): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'notary-'));
  const storage = await openFileStorage(folder, 'a passphrase');
  const audit: AuditRecord[] = [];
  const server = createNotaryServer({
    storage,
    now: () => new Date('2026-06-01T00:00:00Z'),
    audit: { write: (record) => void audit.push(record), close: () => {} },
    ...more,
  });
  const port = await listenLocally(server);
  cleanups.push(() => {
    server.closeAllConnections();
    server.close();
    void storage.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { port, folder, storage, audit, server };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

function ask(port: number, method: string, path: string, body?: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-length': body.length };
    const client = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (message) => {
      let text = '';
      message.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      message.on('end', () => resolve({ status: message.statusCode ?? 0, text }));
    });
    client.on('error', reject);
    client.end(body);
  });
}

describe('threat 9, strangers at the Notary server', () => {
  it('questions for keys of unknown names store nothing, and have the same answer each time and after a restart', async () => {
    const { port, folder, storage, server } = await bench();
    const sizeBefore = (await storage.counts()).sizeBytes;
    const path = (place: number, role: string) => `/v2/registry.test/app${place}/_trust/tuf/${role}.key`;
    for (let place = 0; place < 200; place++) await ask(port, 'GET', path(place, 'timestamp'));
    expect((await storage.counts()).sizeBytes).toBe(sizeBefore);
    const first = await ask(port, 'GET', path(7, 'snapshot'));
    expect(JSON.parse(first.text)).toMatchObject({ keytype: 'ecdsa' });
    expect((await ask(port, 'GET', path(8, 'snapshot'))).text).not.toBe(first.text);
    expect((await ask(port, 'GET', path(7, 'timestamp'))).text).not.toBe(first.text);
    server.close();
    await storage.close();
    const again = await openFileStorage(folder, 'a passphrase');
    expect(JSON.stringify(again.offeredKey('registry.test/app7', 'snapshot').publicKey)).toBe(first.text);
    expect(readFileSync(join(folder, 'trust.journal'), 'utf8')).not.toContain('registry.test/app7');
    await again.close();
  });

  it('open uploads hold at most what the server has for them, and a small one still goes through', async () => {
    const { port } = await bench({ maxOpenBytes: 4 * 1024 * 1024 });
    const path = '/v2/registry.test/app/_trust/tuf/';
    const open = Array.from({ length: 12 }, () => {
      const headers = {
        'content-length': 3 * 1024 * 1024,
        'content-type': 'multipart/form-data; boundary=x',
      };
      const client = request({ port, host: '127.0.0.1', method: 'POST', path, headers, agent: false });
      const answer = new Promise<number>((resolve) => {
        client.on('response', (message) => resolve(message.statusCode ?? 0));
        client.on('error', () => resolve(-1));
      });
      client.write(Buffer.alloc(2 * 1024 * 1024));
      cleanups.push(() => client.destroy());
      return answer;
    });
    const refused = await Promise.race([
      Promise.any(open),
      new Promise<number>((end) => setTimeout(end, 5000, 0)),
    ]);
    expect([503, -1]).toContain(refused);
    const small = await ask(port, 'POST', path, Buffer.from('not multipart'));
    expect(small.status).toBe(400);
  });

  it('what changes something or is refused is in the audit log', async () => {
    const { port, audit } = await bench();
    await ask(port, 'DELETE', '/v2/registry.test/app/_trust/tuf/');
    await ask(port, 'POST', '/v2/registry.test/app/_trust/tuf/', Buffer.from('x'));
    await ask(port, 'PUT', '/v2/registry.test/app/_trust/tuf/');
    await ask(port, 'GET', '/v2/registry.test/app/_trust/tuf/root.json');
    expect(audit.map(({ method, status, allow }) => [method, status, allow])).toEqual([
      ['DELETE', 0, true],
      ['DELETE', 200, true],
      ['POST', 0, true],
      ['POST', 400, false],
      ['PUT', 405, false],
    ]);
  });

  it('nothing is changed while the audit log cannot be written', async () => {
    const write = () => {
      throw new Error('disk full');
    };
    const { port, storage } = await bench({ audit: { write, close: () => {} } });
    const { status } = await ask(port, 'POST', '/v2/registry.test/app/_trust/tuf/timestamp.key');
    expect(status).toBe(500);
    expect(storage.keysOf('registry.test/app', 'timestamp')).toEqual([]);
  });

  it('health asks the store', async () => {
    const { port, folder } = await bench();
    expect((await ask(port, 'GET', '/healthz')).status).toBe(200);
    rmSync(join(folder, 'trust.journal'));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await ask(port, 'GET', '/healthz')).status).toBe(503);
    expect((await ask(port, 'GET', '/_notary_server/health')).status).toBe(503);
  });
});
