import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server, type TlsOptions } from 'node:tls';
import { afterAll, expect, test } from 'vitest';
import { issueCertificate } from '../../../testing/certificates.js';
import { listenLocally } from '../../../testing/listening.js';
import { createClient } from './client.js';
import { shakeHands } from './handshake.js';
import { createScope } from './scope.js';

const now = Date.UTC(2026, 5, 1);
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const servers: Server[] = [];

async function serve(until: Date, options: TlsOptions = {}): Promise<string> {
  const der = issueCertificate({
    subject: 'harbour.test',
    publicKey: keys.publicKey,
    issuer: { name: 'harbour.test', key: keys.privateKey, publicKey: keys.publicKey },
    from: new Date(now - 30 * 86_400_000),
    until,
  });
  const cert = `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
  const key = keys.privateKey.export({ type: 'pkcs8', format: 'pem' });
  const server = createServer({ cert, key, ...options }, (socket) => socket.end());
  server.on('tlsClientError', () => {});
  servers.push(server);
  const port = await listenLocally(server);
  return `https://127.0.0.1:${port}`;
}

afterAll(() => {
  for (const server of servers) server.close();
});

const shake = (origin: string, offer = {}) =>
  shakeHands(origin, offer, {
    pinned: new Map([['127.0.0.1', '127.0.0.1']]),
    connectMs: 20_000,
    nowMs: () => now,
  });

test('a sound server', async () => {
  const origin = await serve(new Date(now + 60 * 86_400_000), { minVersion: 'TLSv1.2' });
  expect(await shake(origin)).toMatchObject({
    isAgreed: true,
    protocol: 'TLSv1.3',
    certificate: { daysLeft: 60, daysSince: 30, isForName: false, keyType: 'ec', signature: '' },
  });
  const old = { versions: ['TLSv1.1', 'TLSv1.1'] as const, ciphers: 'DEFAULT:@SECLEVEL=0' };
  expect((await shake(origin, old))?.isAgreed).not.toBe(true);
});

test('an old server with a certificate that is over', async () => {
  const origin = await serve(new Date(now - 86_400_000), {
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT:@SECLEVEL=0',
  });
  expect(await shake(origin)).toMatchObject({ certificate: { daysLeft: -1 } });
  const old = { versions: ['TLSv1', 'TLSv1.1'] as const, ciphers: 'DEFAULT:@SECLEVEL=0' };
  expect(await shake(origin, old)).toMatchObject({ isAgreed: true, protocol: 'TLSv1.1' });
});

test('where no one listens, or nothing can be offered, nothing is known', async () => {
  expect(await shake('https://127.0.0.1:1')).toBeUndefined();
  expect(await shake('http://127.0.0.1:1')).toBeUndefined();
  const origin = await serve(new Date(now + 86_400_000));
  expect(await shake(origin, { ciphers: 'NO-SUCH-CIPHER' })).toBeUndefined();
});

test('shakes hands where the scope is a part of the paths, and with no other origin', async () => {
  const origin = await serve(new Date(now + 86_400_000));
  const client = createClient({
    scope: createScope({ origins: [origin], prefixes: ['/harbour'] }),
    pinned: new Map([['127.0.0.1', '127.0.0.1']]),
    concurrencyPerHost: 1,
    maxRequests: 10,
    deadlineMs: performance.now() + 60_000,
    nowMs: () => performance.now(),
  });
  expect(await client.handshake(origin, {})).toMatchObject({ isAgreed: true });
  expect(await client.handshake('https://127.0.0.1:1', {})).toBeUndefined();
  expect(client.counts()).toMatchObject({ sent: 1 });
  await client.close();
});
