import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { HttpRequest } from '../core/world.js';
import { listenLocally } from '../testing/listening.js';
import { createRealWorld } from './index.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const open: (Server | TcpServer)[] = [];
const { network } = createRealWorld({ env: {} });

afterEach(async () => {
  for (const server of open.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(handler: Handler, host = '127.0.0.1'): Promise<string> {
  const server = createServer(handler);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function get(url: string, more: Partial<HttpRequest> = {}) {
  const response = await network.request({ url, maxBytes: 1000, timeoutMs: 60_000, ...more });
  let text = '';
  for await (const chunk of response.body) text += new TextDecoder().decode(chunk);
  return { status: response.status, headers: response.headers, url: response.url, text };
}

it('brings status, headers in lower case and body', async () => {
  const base = await serve((_, response) => {
    response.writeHead(451, { 'X-Berth': 'seven', 'Set-Cookie': ['a=1', 'b=2'] }).end('moored and dry');
  });
  expect(await get(base)).toMatchObject({
    status: 451,
    headers: { 'x-berth': 'seven', 'set-cookie': 'a=1, b=2' },
    text: 'moored and dry',
  });
});

it('sends a body with its length', async () => {
  const base = await serve((request, response) => {
    request.pipe(response.writeHead(200, { 'x-length': request.headers['content-length'] ?? '' }));
  });
  expect(await get(base, { method: 'POST', body: 'grüße' })).toMatchObject({
    headers: { 'x-length': '7' },
    text: 'grüße',
  });
});

it('answers HEAD without a body, however long that would be', async () => {
  const base = await serve((_, response) => response.writeHead(200, { 'content-length': '5000' }).end());
  expect(await get(base, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
});

it('speaks over a Unix socket', async () => {
  const socketPath = join(tmpdir(), `world-${process.pid}.sock`);
  const server = createServer((request, response) => response.end(request.url));
  open.push(server);
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  expect((await get('http://engine/v1/info', { socketPath })).text).toBe('/v1/info');
});

it('speaks to IPv6', async () => {
  const base = await serve((_, response) => response.end('six'), '::1');
  expect((await get(base)).text).toBe('six');
});

it('makes a new connection where a kept one was closed', async () => {
  let count = 0;
  const base = await serve((request, response) => {
    count += 1;
    if (count === 2) request.socket.destroy();
    else response.end(String(count));
  });
  expect((await get(base)).text).toBe('1');
  expect((await get(base)).text).toBe('3');
});

describe('redirects', () => {
  it('are followed with the address that answered', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/end') response.end('end');
      else response.writeHead(307, { location: '/end' }).end();
    });
    expect(await get(`${base}/start`)).toMatchObject({ url: `${base}/end`, text: 'end' });
  });

  it('take Authorization along within an origin and never to another', async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    const base = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: request.url === '/a' ? '/b' : `${other}/c` }).end();
    });
    await get(`${base}/a`, { headers: { Authorization: 'Basic c2VjcmV0' } });
    expect(seen).toEqual(['Basic c2VjcmV0', 'Basic c2VjcmV0', undefined]);
  });

  it('are handed out when asked for', async () => {
    const base = await serve((_, response) => response.writeHead(302, { location: '/x' }).end());
    expect(await get(base, { redirect: 'manual' })).toMatchObject({
      status: 302,
      headers: { location: '/x' },
    });
  });

  it.each([
    ['a circle', '/', 'more than 5 redirects'],
    ['a file', 'file:///etc/passwd', 'no http or https'],
    ['nonsense', 'http://[', 'no http or https'],
  ])('to %s end', async (_, location, message) => {
    const base = await serve((_request, response) => response.writeHead(302, { location }).end());
    await expect(get(base)).rejects.toMatchObject({
      code: 'NETWORK',
      message: expect.stringContaining(message),
    });
  });

  it('turn a POST into a GET after 303', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/end')
        response.end(`${request.method} ${request.headers['content-length'] ?? 'none'}`);
      else response.writeHead(303, { location: '/end' }).end();
    });
    expect((await get(base, { method: 'POST', body: 'x' })).text).toBe('GET none');
  });
});

describe('a server that lies or stalls', () => {
  it.each<[string, Handler, string, string]>([
    ['says nothing', () => {}, 'NETWORK', 'no answer within'],
    [
      'stops in the middle',
      (_, response) => response.writeHead(200, { 'content-length': '9' }).write('x'),
      'NETWORK',
      'no answer within',
    ],
    [
      'hangs up in the middle',
      (request, response) => {
        response.writeHead(200, { 'content-length': '9' }).write('x', () => request.socket.destroy());
      },
      'NETWORK',
      'connection was cut',
    ],
    [
      'hangs up in chunks',
      (request, response) => {
        response.writeHead(200).write('x', () => request.socket.destroy());
      },
      'NETWORK',
      'connection was cut',
    ],
    ['hangs up at once', (request) => request.socket.destroy(), 'NETWORK', 'connection was cut'],
    [
      'promises too much',
      (_, response) => response.writeHead(200, { 'content-length': '1001' }).write('x'),
      'LIMIT_EXCEEDED',
      'longer than 1000',
    ],
    [
      'drips',
      (_, response) => {
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
      'NETWORK',
      'within',
    ],
    [
      'never ends',
      (_, response) => {
        const timer = setInterval(() => response.write('x'.repeat(400)), 1);
        response.on('close', () => clearInterval(timer));
      },
      'LIMIT_EXCEEDED',
      'longer than 1000',
    ],
  ])('%s', async (_, handler, code, message) => {
    const base = await serve(handler);
    await expect(get(base, { timeoutMs: 200 })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it('speaks no HTTP', async () => {
    const server = createTcpServer((socket) =>
      socket
        .resume()
        .on('error', () => {})
        .end('SSH-2.0-x\r\n'),
    );
    open.push(server);
    const port = await listenLocally(server);
    const url = `http://127.0.0.1:${port}`;
    await expect(get(url)).rejects.toMatchObject({
      code: 'NETWORK',
      message: expect.stringContaining('not HTTP'),
    });
  });

  it('speaks no TLS', async () => {
    const base = await serve((_, response) => response.end());
    const secure = base.replace('http:', 'https:');
    await expect(get(secure)).rejects.toMatchObject({
      message: expect.stringContaining('does not speak TLS'),
    });
  });
});

it('waits for a slow reader', async () => {
  const base = await serve((_, response) => {
    response.write('a');
    setTimeout(() => response.end('b'), 50);
  });
  const response = await network.request({ url: base, maxBytes: 10, timeoutMs: 900 });
  let text = '';
  for await (const chunk of response.body) {
    text += new TextDecoder().decode(chunk);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  }
  expect(text).toBe('ab');
});

it('closes the connection when the reader stops early', async () => {
  let closed: () => void = () => {};
  const isClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const base = await serve((_, response) => {
    response.on('close', closed);
    response.writeHead(200, { 'content-length': '900' }).write('x');
  });
  const response = await network.request({ url: base, maxBytes: 1000 });
  for await (const _ of response.body) break;
  await isClosed;
});

it.each([
  ['http://127.0.0.1:1/a?token=secret', 'nothing listens there'],
  ['ftp://example.test/', 'not an http or https address'],
  ['nonsense', 'not an http or https address'],
])('says what is wrong with %s', async (url, message) => {
  await expect(get(url)).rejects.toMatchObject({
    code: 'NETWORK',
    message: expect.stringContaining(message),
  });
});

it('keeps secrets out of the place of an error', async () => {
  const error = await get('http://me:pass@127.0.0.1:1/a?token=secret').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ where: 'http://127.0.0.1:1/a?…' });
});

it('refuses to send a header that breaks the line', async () => {
  const base = await serve((_, response) => response.end());
  await expect(get(base, { headers: { a: 'x\r\nb: y' } })).rejects.toMatchObject({ code: 'NETWORK' });
});

describe('threat 11, the body of a request', () => {
  it.each([307, 308])('does not follow a %s to another origin', async (status) => {
    const got: string[] = [];
    const thief = await serve((request, response) => {
      request.on('data', (chunk: Buffer) => got.push(chunk.toString()));
      request.on('end', () => response.end('thanks'));
    });
    const base = await serve((_, response) =>
      response.writeHead(status, { location: `${thief}/token` }).end(),
    );
    const form = { method: 'POST', body: 'grant_type=refresh_token&refresh_token=secret' } as const;
    await expect(get(`${base}/token`, form)).rejects.toMatchObject({ code: 'NETWORK' });
    expect(got).toEqual([]);
  });

  it('goes along within one origin', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/here') return void request.pipe(response);
      response.writeHead(307, { location: '/here' }).end();
    });
    expect((await get(base, { method: 'POST', body: 'mine' })).text).toBe('mine');
  });

  it('is left behind where another origin is only asked (303)', async () => {
    const other = await serve((request, response) => void response.end(request.method));
    const base = await serve((_, response) => response.writeHead(303, { location: other }).end());
    expect((await get(base, { method: 'POST', body: 'mine' })).text).toBe('GET');
  });
});
