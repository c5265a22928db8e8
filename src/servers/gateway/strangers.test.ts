import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../formats/oci/index.js';
import {
  ask,
  type BentRegistry,
  pushTestImage,
  registryName,
  sign,
  startBentRegistry,
  startTestGateway,
} from '../../testing/gateway-bench.js';
import { testKey } from '../../testing/signed-images.js';
import { createRealWorld } from '../../world/index.js';
import { usualConnectionLimits } from '../shared/connections.js';
import type { AuditRecord } from './index.js';
import { watchPolicy } from './index.js';

const key = testKey('p256');
const policy = {
  version: 1,
  rules: [{ images: [`${registryName}/*`], signature: { keys: ['team.pub'] } }],
};
const open = {
  version: 1,
  rules: [{ images: [`${registryName}/*`], accept: 'anything', push: true, delete: true }],
};
const keys = { 'team.pub': key.publicPem };

let registry: BentRegistry;
beforeAll(async () => {
  registry = await startBentRegistry();
  const store = registry.store('app');
  const { digest } = await pushTestImage(store, { label: 'app' });
  await sign(store, key.signing, digest);
});
afterAll(() => registry.close());

describe('threat 9, the gateway', () => {
  it('a key file that is missing is 503, from the start and later', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
    const at = (name: string) => join(folder, name);
    writeFileSync(at('gateway.yaml'), JSON.stringify(policy));
    writeFileSync(at('team.pub'), key.publicPem);
    let nowMs = 0;
    const world = { ...createRealWorld({ env: {} }), monotonicMs: () => nowMs };
    const current = watchPolicy(at('gateway.yaml'), world);
    const gateway = await startTestGateway(registry.origin, policy, keys, { policy: current });
    expect((await gateway.get('/v2/app/manifests/1')).status).toBe(200);
    rmSync(at('team.pub'));
    nowMs += 5000;
    expect((await gateway.get('/v2/app/manifests/1')).status).toBe(503);
    expect((await gateway.get('/healthz')).status).toBe(503);
    expect((await gateway.get('/v2/app/manifests/nothing')).status).toBe(503);
    gateway.close();
    rmSync(folder, { recursive: true });
  });

  it('health asks the registry', async () => {
    const other = await startBentRegistry();
    const gateway = await startTestGateway(other.origin, policy, keys);
    expect((await gateway.get('/healthz')).status).toBe(200);
    other.close();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await gateway.get('/healthz')).status).toBe(503);
    gateway.close();
  });

  it('a blob is written down before its last byte, and kept back where it cannot be', async () => {
    let isFull = false;
    const written: AuditRecord[] = [];
    const audit = {
      write: (record: AuditRecord) => {
        if (isFull) throw new Error('no space left on device');
        written.push(record);
      },
      close: () => {},
    };
    const gateway = await startTestGateway(registry.origin, open, keys, { audit });
    const image = await pushTestImage(registry.store('logged'), { label: 'logged', layerBytes: 400_000 });
    const blob = `/v2/logged/blobs/${digestOf(image.layer)}`;
    expect(await gateway.get(blob)).toMatchObject({ status: 200, isWhole: true });
    expect(written).toHaveLength(1);
    isFull = true;
    const got = await gateway.get(blob).catch(() => undefined);
    expect(got?.isWhole === true && got.status === 200).toBe(false);
    gateway.close();
  });

  it('nothing is pushed or removed while it cannot be written down', async () => {
    const audit = {
      write: () => {
        throw new Error('no space left on device');
      },
      close: () => {},
    };
    const gateway = await startTestGateway(registry.origin, open, keys, { audit });
    const before = registry.asked.length;
    const body = Buffer.from(registry.manifests.get('app:1')?.bytes ?? '');
    const type = {
      'content-type': registry.manifests.get('app:1')?.type ?? '',
      'content-length': String(body.length),
    };
    expect((await gateway.get('/v2/app/manifests/2', type, 'PUT', body)).status).toBe(503);
    expect((await gateway.get(`/v2/app/manifests/${digestOf(body)}`, {}, 'DELETE')).status).toBe(503);
    expect(registry.asked.slice(before).filter((line) => !line.startsWith('GET'))).toEqual([]);
    gateway.close();
  });

  it('refused requests are in the audit log, and so are those that are none', async () => {
    const gateway = await startTestGateway(registry.origin, policy, keys);
    await gateway.get('/v2/app/manifests/1', {}, 'PUT', Buffer.from('{}'));
    await gateway.get('/v2/../etc/passwd');
    await gateway.get('/v2/app/blobs/uploads/', {}, 'PATCH');
    const port = Number(new URL(gateway.origin).port);
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      socket.on('data', () => {});
      socket.on('close', () => resolve());
    });
    expect(gateway.audit.map(({ allow, status }) => [allow, status])).toEqual([
      [false, 403],
      [false, 400],
      [false, 405],
      [false, 400],
    ]);
    gateway.close();
  });

  it('300 silent connections do not shut a gateway that takes 30', async () => {
    const connections = { ...usualConnectionLimits, maxPerAddress: 30, maxTotal: 60 };
    const gateway = await startTestGateway(registry.origin, policy, keys, { connections });
    const port = Number(new URL(gateway.origin).port);
    const sockets = Array.from({ length: 300 }, () => connect(port, '127.0.0.1').on('error', () => {}));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await ask(`${gateway.origin}/v2/app/manifests/1`)).status).toBe(200);
    for (const socket of sockets) socket.destroy();
    gateway.close();
  });
});
