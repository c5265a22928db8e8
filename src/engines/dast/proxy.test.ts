import { X509Certificate } from 'node:crypto';
import { createServer, request as send } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, isIP } from 'node:net';
import { performance } from 'node:perf_hooks';
import { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { expect, test } from 'vitest';
import { listenLocally } from '../../testing/listening.js';
import { harLeads } from './crawl/seeds/recordings.js';
import { createProxy } from './proxy.js';
import { createAuthority } from './proxy-authority.js';

function through(port: number, url: string, method: string, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = send(
      {
        host: '127.0.0.1',
        port,
        path: url,
        method,
        headers: {
          host: new URL(url).host,
          cookie: 'session=very-secret',
          'x-pier': '7',
          ...(body === '' ? {} : { 'content-type': 'application/json' }),
        },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

test('the proxy forwards to the scope only, and its recording is a seed without sessions', async () => {
  const target = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'session=also-secret' });
    response.end('<p>ok</p>');
  });
  const origin = `http://127.0.0.1:${await listenLocally(target)}`;
  const proxy = await createProxy({
    origins: [origin],
    nowMs: () => performance.now(),
    now: () => new Date(0),
    version: '0',
  });
  const port = await listenLocally(proxy.server);
  expect(await through(port, `${origin}/berths?x=1`, 'GET')).toBe(200);
  expect(await through(port, `${origin}/berths`, 'POST', '{"a":1}')).toBe(200);
  expect(await through(port, 'http://127.0.0.1:1/', 'GET')).toBe(403);
  const archive = proxy.archive();
  expect(JSON.stringify(archive)).not.toContain('secret');
  expect(
    harLeads(archive).map(
      ({ request }) =>
        `${request.method} ${request.url.replace(origin, '')} ${request.body?.toString() ?? ''}`,
    ),
  ).toEqual(['GET /berths?x=1 ', 'POST /berths {"a":1}']);
  proxy.server.close();
  proxy.server.closeAllConnections();
  target.close();
  target.closeAllConnections();
  await proxy.close();
});

test('certificates of the proxy name the key that signed them, as strict verifiers ask', () => {
  const authority = createAuthority(new Date());
  const issuer = new X509Certificate(authority.certificate);
  for (const host of ['harbour.example', '127.0.0.1', '::1']) {
    const leaf = new X509Certificate(authority.issue(host).cert);
    expect(leaf.checkIssued(issuer)).toBe(true);
    expect(isIP(host) === 0 ? leaf.checkHost(host) : leaf.checkIP(host)).toBe(host);
    // Subject and authority key identifier: identifier, OCTET STRING, and the 20 bytes (RFC 5280, section 4.2.1.1).
    const [, own] = issuer.raw.toString('hex').split('0603551d0e04160414');
    const [, named] = leaf.raw.toString('hex').split('0603551d23041830168014');
    expect(own?.slice(0, 40)).toMatch(/^[0-9a-f]{40}$/);
    expect(named?.slice(0, 40)).toBe(own?.slice(0, 40));
  }
});

/** GET through a tunnel of the proxy, trusting its authority alone; the status, or why there is none. */
function tunnelled(port: number, url: URL, certificate: string): Promise<number | string> {
  return new Promise((resolve) => {
    const outgoing = send({ host: '127.0.0.1', port, method: 'CONNECT', path: url.host });
    outgoing.on('connect', (answer, socket) => {
      if (answer.statusCode !== 200) return resolve(`tunnel ${answer.statusCode}`);
      const inner = send(
        {
          path: `${url.pathname}${url.search}`,
          headers: { host: url.host },
          createConnection: () => connectTls({ socket, ca: certificate, host: url.hostname }),
        },
        (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode ?? 0));
        },
      );
      inner.on('error', ({ message }) => resolve(message));
      inner.end();
    });
    outgoing.on('error', ({ message }) => resolve(message));
    outgoing.end();
  });
}

/** A client that does not wait for the tunnel: its CONNECT and the start of its handshake are one packet. */
function handshakeAtOnce(port: number, { host, hostname }: URL, certificate: string): Promise<string> {
  const opened = 'HTTP/1.1 200 Connection Established\r\n\r\n';
  return new Promise((resolve) => {
    const raw = connect(port, '127.0.0.1');
    let head = `CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
    let isOpen = false;
    const tunnel = new Duplex({
      read: () => undefined,
      write: (chunk: Buffer, _, done) => {
        raw.write(Buffer.concat([Buffer.from(head), chunk]), done);
        head = '';
      },
    });
    raw.on('data', (chunk) => {
      const own = isOpen ? chunk : chunk.subarray(opened.length);
      isOpen = true;
      if (own.length > 0) tunnel.push(own);
    });
    raw.on('close', () => resolve('closed'));
    const secure = connectTls({ socket: tunnel, ca: certificate, host: hostname }, () => {
      resolve('secure');
      raw.destroy();
    });
    secure.on('error', ({ message }) => resolve(message));
  });
}

test('HTTPS of the scope is recorded through certificates of this run, other tunnels are refused', async () => {
  const target = createTlsServer(createAuthority(new Date()).issue('127.0.0.1'), (_, response) =>
    response.end('<p>ok</p>'),
  );
  const origin = `https://127.0.0.1:${await listenLocally(target)}`;
  const proxy = await createProxy({
    origins: [origin],
    nowMs: () => performance.now(),
    now: () => new Date(),
    version: '0',
  });
  const port = await listenLocally(proxy.server);
  const certificate = proxy.certificate ?? '';
  expect(await tunnelled(port, new URL(`${origin}/berths?x=1`), certificate)).toBe(200);
  expect(await tunnelled(port, new URL('https://127.0.0.1:1/'), certificate)).toBe('tunnel 403');
  expect(await handshakeAtOnce(port, new URL(origin), certificate)).toBe('secure');
  const stranger = createAuthority(new Date()).certificate;
  expect(await tunnelled(port, new URL(origin), stranger)).toMatch(/certificate|signature/);
  expect(harLeads(proxy.archive()).map(({ request }) => request.url)).toEqual([`${origin}/berths?x=1`]);
  proxy.server.closeAllConnections();
  proxy.server.close();
  target.closeAllConnections();
  target.close();
  await proxy.close();
});
