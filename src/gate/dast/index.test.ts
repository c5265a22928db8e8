import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import { noSessions } from '../../engines/dast/session/index.js';
import { writer } from '../../report/writers/sarif/index.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { listenLocally } from '../../testing/listening.js';
import { policies, scanRunning } from './index.js';

const piers = ['amber', 'basalt', 'coral', 'dolphin'];
const links = piers.map((pier) => `<li><a href="/pier/${pier}">${pier}</a></li>`).join('');
const home = `<ul>${links}</ul><form action="/hail"><input name="ship"></form><form method="post" action="/find"><input name="q"></form><a href="/leave?next=/">Leave</a>`;

/** Pages without state; the time of each answer varies, and with it who is first. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://harbour.test');
  const { origin } = request.headers;
  const shared =
    origin === undefined
      ? {}
      : { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
  const next = url.searchParams.get('next');
  const pages: Readonly<Record<string, string>> = {
    '/': home,
    '/hail': `<p>${url.searchParams.get('ship') ?? ''}</p>`,
    '/pier/': '<title>Index of /pier/</title><h1>Index of /pier/</h1><a href="../">Parent Directory</a>',
    '/find': '<p>Nothing</p>',
    ...Object.fromEntries(piers.map((pier) => [`/pier/${pier}`, `<h1>${pier}</h1><p>9 m</p>`])),
  };
  const page = pages[url.pathname];
  const status = url.pathname === '/leave' ? 302 : page === undefined ? 404 : 200;
  response.writeHead(status, {
    'content-type': 'text/html',
    'set-cookie': 'lamp=green',
    ...shared,
    ...(status === 302 && next !== null ? { location: encodeURI(next) } : {}),
  });
  response.end(page ?? 'missing');
}

let server: Server;
let target = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    // Now and then as slow as on a busy machine.
    setTimeout(() => answer(request, response), Math.random() < 0.003 ? 1_200 : Math.random() * 4);
  });
  const port = await listenLocally(server);
  target = `http://127.0.0.1:${port}/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function sarifOf(seed: string): Promise<string> {
  const { report } = await scanRunning({
    world: { ...fakeWorld(), monotonicMs: () => performance.now() },
    progress: silentProgress,
    version: '1.0.0',
    policy: { name: 'test', clauses: [], strict: false },
    waivers: [],
    options: {
      targets: [target],
      mode: 'full',
      policy: policies.qa,
      strength: 'medium',
      leastConfidence: 'medium',
      writes: false,
      only: [],
      skip: ['sql-injection-time-sqlite'],
      seed,
      concurrency: 6,
      maxRequests: 20_000,
      maxMs: 100_000,
      maxPages: 100,
      maxDepth: 5,
      excluded: [],
      seeds: [],
      graphql: [],
      headers: [],
      session: { ...noSessions, nowMs: Date.now },
      technologies: [],
      outOfBandHost: '127.0.0.1',
    },
  });
  const written = await writer.write(report, { colour: false, widthColumns: 100, all: true });
  return typeof written === 'string' ? written : Buffer.from(written).toString('utf8');
}

test('the same seed gives the same bytes', async () => {
  const first = await sarifOf('tide');
  for (const rule of ['cors-origin-reflected', 'xss-reflected', 'open-redirect', 'directory-browsing'])
    expect(first).toContain(rule);
  expect(await sarifOf('tide')).toBe(first);
}, 120_000);
