import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpRequest } from '../core/world.js';
import { listenLocally } from '../testing/listening.js';
import { createRealWorld } from './index.js';

const hasOpenssl = !spawnSync('openssl', ['version'], { stdio: 'ignore' }).error;
if (!hasOpenssl) console.warn('!! LEFT OUT: connections with TLS; install openssl.');

describe.skipIf(!hasOpenssl)('TLS', () => {
  const folder = hasOpenssl ? mkdtempSync(join(tmpdir(), 'tls-')) : '';
  let server: Server;
  let base = '';

  beforeAll(async () => {
    const files = ['-keyout', join(folder, 'key'), '-out', join(folder, 'cert')];
    const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];
    spawnSync('openssl', ['req', '-x509', ...kind, ...files, ...name], { stdio: 'ignore' });
    const pair = { key: readFileSync(join(folder, 'key')), cert: readFileSync(join(folder, 'cert')) };
    server = createServer(pair, (request, response) => {
      if (request.url === '/down') response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
      else response.end('secret');
    });
    const port = await listenLocally(server);
    base = `https://localhost:${port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  });

  async function get(url: string, more: Partial<HttpRequest> = {}, env = {}): Promise<string> {
    const { network } = createRealWorld({ env });
    const response = await network.request({ url, maxBytes: 1000, timeoutMs: 60_000, ...more });
    let text = '';
    for await (const chunk of response.body) text += new TextDecoder().decode(chunk);
    return text;
  }

  it('is not accepted from a stranger', async () => {
    await expect(get(base)).rejects.toMatchObject({
      code: 'NETWORK',
      message: expect.stringContaining('certificate is not trusted'),
      whatToDo: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });

  it('is accepted from anyone when the user says so', async () => {
    expect(await get(base, { insecureTls: true })).toBe('secret');
  });

  it('trusts an authority that the request names', async () => {
    const authorities = readFileSync(join(folder, 'cert'), 'utf8');
    expect(await get(base, { authorities })).toBe('secret');
    await expect(get(base)).rejects.toMatchObject({ code: 'NETWORK' });
  });

  it('trusts the authority in NODE_EXTRA_CA_CERTS', async () => {
    // Node reads the variable when it starts.
    const script = `fetch('${base}').then((r) => r.text()).then(console.log)`;
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'cert') };
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { env });
    expect(stdout).toBe('secret\n');
  });

  it('is not left for plain HTTP', async () => {
    await expect(get(`${base}/down`, { insecureTls: true })).rejects.toMatchObject({
      message: expect.stringContaining('redirects from https to plain http'),
    });
  });

  it('goes through the tunnel of a proxy, which sees only where to', async () => {
    const seen: string[] = [];
    const port = new URL(base).port;
    const proxy = createPlainServer();
    proxy.on('connect', (request, socket) => {
      seen.push(`${request.url} ${request.headers['proxy-authorization']}`);
      const far = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(far).pipe(socket);
      });
      for (const end of [far, socket]) end.on('error', () => {});
    });
    const HTTPS_PROXY = `http://me:pw@127.0.0.1:${await listenLocally(proxy)}`;
    expect(await get(`https://example.test:${port}/`, { insecureTls: true }, { HTTPS_PROXY })).toBe('secret');
    expect(seen).toEqual([`example.test:${port} Basic bWU6cHc=`]);
    proxy.closeAllConnections();
    proxy.close();
  });
});
