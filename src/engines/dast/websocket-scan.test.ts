import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import { listenLocally } from '../../testing/listening.js';
import { selectGoods } from '../../testing/tiny-sql.js';
import { acceptOf, createFrameReader, frameOf } from './http/websocket.js';
import { policies } from './scan/policy.js';
import { scanEndpoint } from './scan.js';
import { noSessions } from './session/index.js';

const page = `<h1>Harbour radio</h1><script>
const radio = new WebSocket('ws://' + location.host + '/radio');
radio.onopen = () => radio.send(JSON.stringify({ kind: 'find', berth: 'apple' }));
radio.onmessage = (event) => { document.title = event.data; };
</script>`;

const servers: Server[] = [];
const sockets = new Set<Socket>();

interface Radio {
  /** The reply to a message; undefined: silence. */
  readonly reply: (message: string) => string | undefined;
  readonly allows?: (origin: string | undefined) => boolean;
}

async function serve({ reply, allows = () => true }: Radio): Promise<string> {
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html' }).end(isPage ? page : 'missing');
  });
  server.on('upgrade', (request, socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    const key = request.headers['sec-websocket-key'];
    if (request.url !== '/radio' || key === undefined || !allows(request.headers.origin)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${acceptOf(key)}\r\n\r\n`,
    );
    socket.write(frameOf(0x1, Buffer.from('{"hello":"harbour"}'), false));
    const frames = createFrameReader(100_000);
    socket.on('data', (bytes) => {
      if (frames.take(bytes, () => undefined)) socket.end();
      for (const message of frames.messages.splice(0)) {
        const text = reply(message);
        if (text !== undefined) socket.write(frameOf(0x1, Buffer.from(text), false));
      }
    });
  });
  servers.push(server);
  const port = await listenLocally(server);
  return `http://127.0.0.1:${port}/`;
}

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function found(radio: Radio, only: readonly string[]): Promise<readonly string[]> {
  const target = await serve(radio);
  const { findings } = await scanEndpoint({
    targets: [target],
    mode: 'full',
    policy: policies.qa,
    strength: 'low',
    leastConfidence: 'medium',
    writes: false,
    only,
    skip: [],
    seed: 'test',
    concurrency: 8,
    maxRequests: 400,
    maxMs: 60_000,
    maxPages: 200,
    maxDepth: 3,
    excluded: [],
    seeds: [],
    graphql: [],
    headers: [],
    session: { ...noSessions, nowMs: Date.now },
    technologies: [],
    progress: silentProgress,
    nowMs: () => performance.now(),
  });
  return findings.map(({ rule, title }) => `${rule}: ${/\(([^()]*)\)$/.exec(title)?.[1] ?? ''}`);
}

const berthOf = (message: string) => {
  try {
    return String((JSON.parse(message) as { berth?: unknown }).berth ?? '');
  } catch {
    return '';
  }
};
const select = (condition: string) => {
  try {
    return JSON.stringify(selectGoods({ rows: ['apple', 'pear'] }, condition));
  } catch (error) {
    return JSON.stringify({ error: `sqlite3.OperationalError: ${(error as Error).message}` });
  }
};

describe('messages over WebSocket', () => {
  test('reach a statement', async () => {
    const reply = (message: string) => select(`name = '${berthOf(message)}'`);
    expect(await found({ reply }, ['sql-injection-error'])).toEqual([
      'sql-injection-error: websocket /berth',
    ]);
  });
  test('are bound to it', async () => {
    const reply = (message: string) => select(`name = '${berthOf(message).replaceAll("'", "''")}'`);
    expect(await found({ reply }, ['sql-injection-error', 'sql-injection-boolean'])).toEqual([]);
  });
  test('reach a shell, which a product shows', async () => {
    const reply = (message: string) => {
      const sum = /;echo (\w+)\$\(\((\d+)\*(\d+)\)\)/.exec(berthOf(message));
      return sum === null ? 'noted' : `${sum[1]}${Number(sum[2]) * Number(sum[3])}${sum[1]}`;
    };
    expect(await found({ reply }, ['os-command-injection'])).toEqual([
      'os-command-injection: websocket /berth',
    ]);
  });
  test('may be sent from any site', async () => {
    const reply = () => 'noted';
    expect(await found({ reply }, ['websocket-origin-unchecked'])).toEqual([
      'websocket-origin-unchecked: Origin',
    ]);
  });
  test('may be sent from one site, and are never answered', async () => {
    const allows = (origin: string | undefined) => origin === undefined || origin.includes('127.0.0.1');
    const checks = ['websocket-origin-unchecked', 'sql-injection-error', 'os-command-injection'];
    expect(await found({ reply: () => undefined, allows }, checks)).toEqual([]);
  });
});
