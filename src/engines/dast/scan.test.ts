import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import { listenLocally } from '../../testing/listening.js';
import { policies } from './scan/policy.js';
import { type DastOptions, type DastResult, scanEndpoint } from './scan.js';
import { noSessions } from './session/index.js';

const servers: Server[] = [];

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(handle: Handler): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    handle(request, response);
  });
  servers.push(server);
  const port = await listenLocally(server);
  return `http://127.0.0.1:${port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

function scan(origin: string, more: Partial<DastOptions> = {}): Promise<DastResult> {
  return scanEndpoint({
    targets: [`${origin}/`],
    mode: 'full',
    policy: policies.dev,
    strength: 'low',
    leastConfidence: 'medium',
    writes: false,
    only: ['xss-reflected', 'csp-missing'],
    skip: [],
    seed: 'test',
    concurrency: 4,
    maxRequests: 600,
    maxMs: 20_000,
    maxPages: 200,
    maxDepth: 6,
    excluded: [],
    seeds: [],
    graphql: [],
    headers: [],
    session: { ...noSessions, nowMs: Date.now },
    technologies: [],
    progress: silentProgress,
    nowMs: () => performance.now(),
    ...more,
  });
}

const html = { 'content-type': 'text/html' };
const form = '<form action="/hail"><input name="ship"></form><a href="http://outside.example/x">out</a>';
const hail: Handler = (request, response) => {
  const url = new URL(request.url ?? '/', 'http://x');
  response.writeHead(url.pathname === '/' || url.pathname === '/hail' ? 200 : 404, html);
  response.end(url.pathname === '/hail' ? `<p>${url.searchParams.get('ship') ?? ''}</p>` : form);
};

const reasons = ({ gaps }: DastResult) => gaps.map(({ reason }) => reason).join('\n');

describe('a scan', () => {
  test('finds, confirms, and gives the same result for the same seed', async () => {
    const origin = await serve(hail);
    const shown = async () =>
      JSON.stringify((await scan(origin)).findings.filter(({ rule }) => rule === 'xss-reflected'));
    const first = await shown();
    expect(JSON.parse(first)).toHaveLength(1);
    expect(JSON.parse(first)[0].evidence).toMatchObject({ place: 'query ship', confidence: 'confirmed' });
    expect(await shown()).toBe(first);
    expect(JSON.stringify((await scan(origin, { seed: 'other' })).findings)).not.toBe(first);
  });

  test('a baseline sends no payload and no form', async () => {
    const seen: string[] = [];
    const origin = await serve((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      hail(request, response);
    });
    const result = await scan(origin, { mode: 'baseline' });
    expect(seen.every((line) => line.startsWith('GET'))).toBe(true);
    expect(result.statistics.checks.active).toBe(0);
    expect(result.statistics.refusedByScope).toBeGreaterThan(0);
  });

  test('200 to everything is recognised, and is no finding', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, html);
      response.end('<h1>Welcome</h1>');
    });
    const result = await scan(origin);
    expect(reasons(result)).toContain('answers 200 to addresses that do not exist');
    expect(result.statistics.pages).toBeLessThan(5);
  });

  test('redirects without end are followed a few times', async () => {
    const origin = await serve((request, response) => {
      const count = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('n') ?? 0);
      response.writeHead(302, { location: `/?n=${count + 1}` });
      response.end();
    });
    expect((await scan(origin)).statistics.requests).toBeLessThan(200);
  });

  test('a calendar without end is left', async () => {
    const origin = await serve((request, response) => {
      const day = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0);
      response.writeHead(200, html);
      response.end(`<a href="/day/${day + 1}">next</a>`);
    });
    expect((await scan(origin)).statistics.pages).toBeLessThan(40);
  });

  test('a huge answer is cut and named', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    const origin = await serve((request, response) => {
      response.writeHead(200, html);
      if (request.url !== '/huge') response.end('<a href="/huge">x</a>');
      else for (let index = 0; index < 12; index++) response.write(chunk);
    });
    expect(reasons(await scan(origin))).toContain('longer than the limit');
  });

  test('connections that are reset are named', async () => {
    const origin = await serve((request, response) => {
      if (/[<'"]|%3C|%22/.test(request.url ?? '')) request.socket.resetAndDestroy();
      else hail(request, response);
    });
    const result = await scan(origin);
    expect(reasons(result)).toContain('closed the connection');
    expect(result.findings.filter(({ rule }) => rule === 'xss-reflected')).toEqual([]);
  });

  test('a budget that ends is a gap', async () => {
    const origin = await serve(hail);
    const result = await scan(origin, { maxRequests: 40 });
    expect(result.statistics.requests).toBeLessThanOrEqual(40);
    expect(reasons(result)).toContain('budget');
  });

  test('other machines need the owner', async () => {
    await expect(scan('http://192.0.2.1')).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('a target that is not there', async () => {
    await expect(scan('http://127.0.0.1:1')).rejects.toMatchObject({ code: 'NETWORK' });
  });
});
