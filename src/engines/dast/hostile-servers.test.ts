import { createHash } from 'node:crypto';
import { createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import { listenLocally } from '../../testing/listening.js';
import { policies } from './scan/policy.js';
import { type DastResult, scanEndpoint } from './scan.js';
import { noSessions } from './session/index.js';

const page =
  '<!doctype html><form action="/find"><input name="q" value="gull"></form><form method="post" action="/save"><input name="note"></form>';
const answer = (body: string, status = '200 OK', fields = '') =>
  `HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n${fields}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** What a server does with a request; the start page comes whole, so that there is something to attack. */
type Behaviour = (socket: Socket, path: string, count: number, text: string) => void;

interface Row {
  readonly server: string;
  readonly behave: Behaviour;
  /** A part of the reason of a gap that names it. */
  readonly named?: RegExp;
  /** Where each answer costs its whole time-out. */
  readonly patienceMs?: number;
  readonly maxRequests?: number;
}

const rows: readonly Row[] = [
  {
    server: 'takes the request and hangs',
    behave: () => {},
    patienceMs: 300,
    maxRequests: 24,
    named: /did not answer in time|stopped answering/,
  },
  {
    server: 'drips a byte at a time',
    behave: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n');
      const timer = setInterval(() => socket.write('x'), 60);
      socket.once('close', () => clearInterval(timer));
    },
    patienceMs: 300,
    maxRequests: 24,
    named: /too slowly|did not answer/,
  },
  {
    server: 'resets in the middle of the body',
    behave: (socket) => {
      socket.write(
        'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n',
      );
      setTimeout(() => socket.resetAndDestroy(), 5);
    },
    named: /closed the connection/,
  },
  {
    server: 'promises more than it sends',
    behave: (socket) => {
      socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>short');
    },
    named: /length that it declares/,
  },
  {
    server: 'sends without end',
    behave: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10000000000\r\n\r\n');
      const chunk = Buffer.alloc(32 * 1024, 'x');
      const more = () => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.on('drain', more);
      more();
    },
    named: /longer than the limit/,
  },
  {
    server: 'is not HTTP',
    behave: (socket) => socket.end('220 harbour FTP ready\r\n'),
    named: /is not HTTP|closed the connection/,
  },
  {
    server: 'redirects without end',
    behave: (socket, path) =>
      socket.write(answer('', '302 Found', `Location: /${path.length > 60 ? '' : path.slice(1)}x\r\n`)),
  },
  {
    server: 'asks for fewer requests after a few',
    behave: (socket, _, count) =>
      socket.write(
        count < 20 ? answer(page) : answer('slow down', '429 Too Many Requests', 'Retry-After: 0\r\n'),
      ),
    named: /fewer requests \(429\)/,
  },
  {
    server: 'answers 200 with another page each time',
    behave: (socket, _, count) =>
      socket.write(
        answer(`<p>${createHash('md5').update(`${count}`).digest('hex')} ${count}</p><b>${count * 7919}</b>`),
      ),
  },
  {
    server: 'says 500 now and then',
    behave: (socket, _, count) =>
      socket.write(count % 5 < 3 ? answer(page) : answer('<h1>Sorry</h1>', '500 Error')),
  },
];

const servers: Server[] = [];
const origins = new Map<string, string>();

beforeAll(async () => {
  for (const { server: name, behave } of rows) {
    let count = 0;
    const server = createSocketServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', (bytes) => {
        const path = /^[A-Z]+ (\S+)/.exec(bytes.toString('latin1'))?.[1];
        if (path === undefined) return;
        count += 1;
        if (path === '/') socket.write(answer(page));
        else behave(socket, path, count, bytes.toString('latin1'));
      });
    });
    servers.push(server);
    const port = await listenLocally(server);
    origins.set(name, `http://127.0.0.1:${port}`);
  }
});

afterAll(() => {
  for (const server of servers) server.close();
});

function scan(origin: string, patienceMs = 8_000, maxRequests = 250): Promise<DastResult> {
  return scanEndpoint({
    targets: [`${origin}/`],
    mode: 'full',
    policy: policies.qa,
    strength: 'low',
    leastConfidence: 'medium',
    writes: true,
    only: [],
    skip: [],
    seed: 'hostile',
    concurrency: 8,
    maxRequests,
    maxMs: 60_000,
    limits: { firstByteMs: patienceMs, idleMs: patienceMs, totalMs: patienceMs, maxBodyBytes: 64 * 1024 },
    maxPages: 30,
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
}

describe('a server that', () => {
  test.each(rows)(
    '$server',
    async ({ server, named, patienceMs, maxRequests }) => {
      const { findings, gaps, statistics } = await scan(origins.get(server) ?? '', patienceMs, maxRequests);
      const serious = findings.filter(({ severity }) => severity === 'high' || severity === 'critical');
      expect(serious.map(({ rule }) => rule)).toEqual([]);
      if (named !== undefined) expect(gaps.map(({ reason }) => reason).join('\n')).toMatch(named);
      expect(statistics.requests).toBeLessThanOrEqual(maxRequests ?? 250);
    },
    90_000,
  );
});
