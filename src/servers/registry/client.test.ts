import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseReference } from '../../formats/oci/reference.js';
import { issueCertificate } from '../../testing/certificates.js';
import { listenLocally } from '../../testing/listening.js';
import { createRealWorld } from '../../world/index.js';
import { promoteImage, scanAgainIn } from './client.js';

const folder = mkdtempSync(join(tmpdir(), 'client-'));
const strange = '\u001b[2J\n::warning::x';
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const servers: Server[] = [];
const asked: { readonly server: string; readonly path: string; readonly authorization: string }[] = [];
let registry = '';

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object;
}

async function start(server: string, answer: (path: string, isSignedIn: boolean) => Answer): Promise<string> {
  const der = issueCertificate({
    subject: 'localhost',
    publicKey: keys.publicKey,
    issuer: { name: 'localhost', key: keys.privateKey, publicKey: keys.publicKey },
    from: new Date(Date.now() - 86_400_000),
    until: new Date(Date.now() + 86_400_000),
  });
  const cert = `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
  const key = keys.privateKey.export({ type: 'pkcs8', format: 'pem' });
  const listening = createServer({ key, cert }, (request, response) => {
    const { authorization = '' } = request.headers;
    asked.push({ server, path: request.url ?? '', authorization });
    const { status, headers = {}, body } = answer(request.url ?? '', authorization.startsWith('Bearer '));
    response.writeHead(status, { ...headers, connection: 'close' }).end(JSON.stringify(body));
  });
  servers.push(listening);
  const port = await listenLocally(listening);
  return `127.0.0.1:${port}`;
}

beforeAll(async () => {
  const other = await start('other', () => ({ status: 200, body: { token: 'theirs' } }));
  registry = await start('registry', (path, isSignedIn) => {
    if (path.startsWith('/token')) return { status: 200, body: { token: 'ours' } };
    const challenge = `Bearer realm="https://${other}/token",service="s",scope="registry:promote:*"`;
    if (!isSignedIn) return { status: 401, headers: { 'www-authenticate': challenge }, body: {} };
    if (path.endsWith('/scan')) return { status: 200, body: { image: strange, leftOut: [strange] } };
    return { status: 200, body: { image: strange, digest: strange, attachments: strange, warning: strange } };
  });
  const auth = Buffer.from('ann:a password of this test').toString('base64');
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [registry]: { auth } } }));
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = () => ({
  world: createRealWorld({ env: { DOCKER_CONFIG: folder, HOME: folder } }),
  registry,
  insecureTls: true,
});
const image = () => parseReference(`${registry}/dev/app:1`);

it('threat 11: the password goes to the registry that was named, whatever realm it names', async () => {
  await promoteImage(call(), image(), image());
  expect(asked.filter(({ server }) => server === 'other')).toEqual([]);
  const signedIn = asked.find(({ path }) => path.startsWith('/token'));
  expect(signedIn?.authorization).toMatch(/^Basic /);
});

it('what a registry answers is one line of visible text', async () => {
  const { leftOut, name } = await scanAgainIn(call(), image());
  const { image: named, digest, attachments, warning } = await promoteImage(call(), image(), image());
  for (const said of [name, ...leftOut, named, digest, warning]) expect(said).toBe('?[2J?::warning::x');
  expect(attachments).toBeNaN();
});
