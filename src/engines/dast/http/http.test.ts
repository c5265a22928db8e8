import { createServer, type Server } from 'node:net';
import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { listenLocally } from '../../../testing/listening.js';
import type { ProbeRequest } from '../exchange.js';
import { authorize } from './authorization.js';
import { createClient } from './client.js';
import { TransportFault } from './fault.js';
import { createRateLimiter } from './rate.js';
import { createScope, globMatcher } from './scope.js';
import { createVersionedWire } from './versions.js';

const servers: Server[] = [];

/** Answers each connection with what `answer` writes. */
async function serve(
  answer: (request: string, write: (text: string) => void, end: () => void, destroy: () => void) => void,
) {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes) =>
      answer(
        bytes.toString('latin1'),
        (text) => socket.write(text, 'latin1'),
        () => socket.end(),
        () => socket.resetAndDestroy(),
      ),
    );
  });
  servers.push(server);
  const port = await listenLocally(server);
  return `http://127.0.0.1:${port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

function clientFor(origin: string, more: Partial<Parameters<typeof createClient>[0]> = {}) {
  return createClient({
    scope: createScope({ origins: [origin] }),
    pinned: new Map([['127.0.0.1', '127.0.0.1']]),
    concurrencyPerHost: 4,
    maxRequests: 1_000,
    deadlineMs: Number.POSITIVE_INFINITY,
    nowMs: () => performance.now(),
    limits: { firstByteMs: 300, idleMs: 200, totalMs: 800, maxBodyBytes: 100_000 },
    ...more,
  });
}

const get = (url: string, headers: ProbeRequest['headers'] = []): ProbeRequest => ({
  method: 'GET',
  url,
  headers,
});

describe('the wire', () => {
  test('nothing is normalised, and header order is kept', async () => {
    const seen: string[] = [];
    const origin = await serve((request, write, end) => {
      seen.push(request);
      write(
        'HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nX-B: 1\r\nX-A: 2\r\nX-A: 3\r\nContent-Length: 2\r\n\r\nok',
      );
      end();
    });
    const client = clientFor(origin);
    const { response } = await client.send(
      get(`${origin}/a/../b//c?x=%zz`, [
        ['X-Second', '2'],
        ['X-First', '1'],
      ]),
    );
    await client.send(get(`${origin}/split`, [['X-Evil', 'a\r\nX-Own: b']]));
    await client.close();
    expect(seen[0]).toMatch(
      /^GET \/a\/\.\.\/b\/\/c\?x=%zz HTTP\/1\.1\r\n[\s\S]*X-Second: 2\r\nX-First: 1\r\n/,
    );
    expect(seen[1]).toContain('X-Evil: a\r\nX-Own: b\r\n');
    expect(response.status).toBe(302);
    expect(response.headers.slice(0, 4)).toEqual([
      ['Location', '/elsewhere'],
      ['X-B', '1'],
      ['X-A', '2'],
      ['X-A', '3'],
    ]);
  });

  test.each([
    ['no-answer', (_: string, __: (text: string) => void) => {}],
    [
      'malformed',
      (_: string, write: (text: string) => void, end: () => void) => {
        write('SSH-2.0-x\r\n\r\n');
        end();
      },
    ],
    [
      'length',
      (_: string, write: (text: string) => void, end: () => void) => {
        write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort');
        end();
      },
    ],
    ['reset', (_: string, __: (text: string) => void, ___: () => void, destroy: () => void) => destroy()],
    [
      'drip',
      (_: string, write: (text: string) => void) => {
        write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n');
      },
    ],
  ] as const)('a server that fails: %s', async (kind, answer) => {
    const origin = await serve(answer);
    const client = clientFor(origin);
    await expect(client.send(get(`${origin}/`))).rejects.toMatchObject({ kind });
    expect([...(client.counts().faults.get(origin)?.keys() ?? [])]).toEqual([kind]);
    await client.close();
  });

  test('a drip that never pauses ends at the total limit', async () => {
    const origin = await serve((_, write) => {
      write('HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n');
      const timer = setInterval(() => write('x'), 50);
      setTimeout(() => clearInterval(timer), 2_000);
    });
    const client = clientFor(origin);
    await expect(client.send(get(`${origin}/`))).rejects.toMatchObject({ kind: 'drip' });
    await client.close();
  });

  test('a body without end is cut', async () => {
    const origin = await serve((_, write) => {
      write('HTTP/1.1 200 OK\r\n\r\n');
      for (let index = 0; index < 50; index++) write('y'.repeat(10_000));
    });
    const patient = { firstByteMs: 20_000, idleMs: 20_000, totalMs: 20_000 };
    const client = clientFor(origin, { limits: { ...patient, maxBodyBytes: 100_000 } });
    const { response } = await client.send(get(`${origin}/`));
    expect(response.isTruncated).toBe(true);
    expect(response.body.length).toBe(100_000);
    await client.close();
  });

  test('429 is waited out when asked, and counted', async () => {
    let count = 0;
    const origin = await serve((_, write, end) => {
      count += 1;
      write(
        count === 1
          ? 'HTTP/1.1 429 No\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n'
          : 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
      );
      end();
    });
    const client = clientFor(origin);
    expect((await client.send(get(`${origin}/`), { isPatient: true })).response.status).toBe(200);
    expect(client.counts().rateLimited.get(origin)).toBe(1);
    await client.close();
  });
});

describe('scope', () => {
  test('nothing leaves it', async () => {
    let count = 0;
    const origin = await serve(() => {
      count += 1;
    });
    const client = clientFor('http://127.0.0.1:1');
    for (const url of [
      `${origin}/`,
      'http://127.0.0.1:1@evil.test/',
      'file:///etc/passwd',
      'http://127.0.0.1:1\\@evil.test/',
      'https://127.0.0.1:1/',
    ]) {
      await expect(client.send(get(url))).rejects.toMatchObject({ kind: 'out-of-scope' });
    }
    expect(client.counts().refusedByScope).toBe(5);
    expect(client.counts().sent).toBe(0);
    expect(count).toBe(0);
    await client.close();
  });

  test('prefixes and exclusions', () => {
    const scope = createScope({
      origins: ['http://127.0.0.1'],
      prefixes: ['/app/'],
      excluded: ['*/logout*'],
    });
    expect(scope.allows('http://127.0.0.1/app/x')).toBe(true);
    expect(scope.allows('http://127.0.0.1/other')).toBe(false);
    expect(scope.allows('http://127.0.0.1/app/logout?x')).toBe(false);
  });

  test('globs', () => {
    expect(globMatcher('a*b*c')('axxbyyc')).toBe(true);
    expect(globMatcher('a*b*c')('axxbyy')).toBe(false);
    expect(globMatcher(`${'*a'.repeat(30)}b`)('a'.repeat(5_000))).toBe(false);
  });
});

describe('authorisation', () => {
  test('loopback is free', () => {
    expect(authorize('localhost', ['127.0.0.1', '::1'], undefined).kind).toBe('loopback');
  });
  test.each([['10.0.0.1'], ['1127.0.0.1'], ['127.0.0.1.example']])('%s is not', (address) => {
    expect(() => authorize('x', [address], undefined)).toThrow('no authorisation');
    expect(() => authorize('x', [address], 'yes')).toThrow('no authorisation');
    expect(authorize('x', [address], 'Port authority, 2026-01-02').statement).toBe(
      'Port authority, 2026-01-02',
    );
  });
});

describe('rate', () => {
  /** A clock that moves only by sleeping; each sleep ends late by `late` of it. */
  function clock(late: (ms: number) => number) {
    let now = 0;
    const sleep = async (ms: number) => {
      now += late(ms);
    };
    return { now: () => now, advance: (ms: number) => (now += ms), sleep };
  }

  test.each([0.1, 1, 7, 50, 333, 1_000])('%d requests/s on a clock of its own, to 5 %%', async (rate) => {
    const { now, sleep } = clock((ms) => Math.ceil(ms + 0.7));
    const limiter = createRateLimiter(rate, now, sleep);
    const count = Math.max(20, rate * 2);
    await limiter.take();
    for (let index = 0; index < count; index++) await limiter.take();
    expect(Math.abs(count / (now() / 1000) / rate - 1)).toBeLessThan(0.05);
  });

  test.each([10, 100, 500, 1_000])(
    '%d requests/s on a machine that stalls for 300 ms every 3 s: the average holds, without bursts',
    async (rate) => {
      let nextStall = 3_000;
      const { now, sleep } = clock((ms) => Math.ceil(ms + 0.7));
      const limiter = createRateLimiter(rate, now, async (ms) => {
        await sleep(ms);
        if (now() < nextStall) return;
        nextStall += 3_000;
        await sleep(300);
      });
      const departures: number[] = [];
      const count = rate * 20;
      // Twelve at once, as the client asks.
      let asked = 0;
      const lane = async () => {
        while (asked++ <= count) {
          await limiter.take();
          departures.push(now());
        }
      };
      await Promise.all(Array.from({ length: 12 }, lane));
      const rateSeen = (departures.length - 1) / ((departures.at(-1) ?? 0) / 1000);
      expect(Math.abs(rateSeen / rate - 1)).toBeLessThan(0.05);
      const most = Math.max(...departures.map((at, index) => within(departures, index, at, 1_000)));
      expect(most).toBeLessThanOrEqual(Math.ceil(rate * 1.27) + 3);
    },
  );

  test('a scan that has paused does not hurry afterwards', async () => {
    const { now, advance, sleep } = clock((ms) => ms);
    const limiter = createRateLimiter(10, now, sleep);
    await limiter.take();
    advance(60_000);
    const start = now();
    for (let index = 0; index < 11; index++) await limiter.take();
    expect(now() - start).toBeGreaterThanOrEqual(900);
  });

  test('a pause that a server asks for holds for those who wait already', async () => {
    const { now, sleep } = clock((ms) => ms);
    const limiter = createRateLimiter(2, now, sleep);
    await limiter.take();
    const second = limiter.take();
    limiter.pause(3_000);
    await second;
    expect(now()).toBeGreaterThanOrEqual(3_000);
    const unlimited = createRateLimiter(undefined, now, sleep);
    unlimited.pause(500);
    const before = now();
    await Promise.all([unlimited.take(), unlimited.take()]);
    expect(now() - before).toBe(500);
  });
});

function within(times: readonly number[], from: number, start: number, ms: number): number {
  let count = 0;
  for (let index = from; index < times.length && (times[index] ?? 0) < start + ms; index++) count += 1;
  return count;
}

describe('raw bytes', () => {
  test('the end of an answer is seen wherever the chunks are cut', async () => {
    const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nmoor';
    const origin = await serve(async (_, write) => {
      for (const character of answer) {
        write(character);
        await new Promise((resolve) => setImmediate(resolve));
      }
    });
    const client = clientFor(origin, { limits: { firstByteMs: 20_000, idleMs: 20_000, totalMs: 20_000 } });
    // A name with a space has to be written by hand.
    const { response } = await client.send(get(`${origin}/`, [['X Dock', '7']]));
    expect(Buffer.from(response.body).toString()).toBe('moor');
    await client.close();
  });
});

describe('versions', () => {
  test('a host that cannot be reached is tried once', async () => {
    const tried: string[] = [];
    const wire = createVersionedWire(
      { connectionsPerHost: 1, nowMs: () => 0, connectMs: 10, pinned: new Map() },
      async (_, { url }) => {
        tried.push(url);
        throw new TransportFault(
          'connect',
          url,
          Object.assign(new Error('timeout'), { code: 'UND_ERR_CONNECT_TIMEOUT' }),
        );
      },
    );
    await expect(wire.send(get('http://127.0.0.1:9/'), 'http://127.0.0.1:9')).rejects.toThrow();
    expect(tried).toHaveLength(1);
    await wire.close();
  });
});
