import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listenLocally } from '../../testing/listening.js';
import { createRealWorld } from '../../world/index.js';
import { detectors } from './detectors.generated.js';
import { bearer, inHeader, type Question } from './question.js';
import { ask, statementOf } from './verify.js';

const asked = detectors.flatMap(({ id, provider, find, rank, verify }) =>
  verify === undefined ? [] : [{ id, provider, find, rank, question: verify }],
);
const secret = ['t0k', 'en-Rk3vTq8LmZx2WcYb7'].join('');

let server: Server;
let base = '';
let requests: IncomingMessage[] = [];
let answer = { status: 200, body: '{}', headers: {} as Record<string, string> };

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  const port = await listenLocally(server);
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  requests = [];
  answer = { status: 200, body: '{}', headers: {} };
});

const askHere = (question: Question) =>
  ask(question, secret, createRealWorld().network, { baseOf: () => base });

describe('the questions of all kinds', () => {
  it('are of a score of providers', () => {
    expect(new Set(asked.map(({ question }) => new URL(question.url).host)).size).toBeGreaterThanOrEqual(20);
  });

  it('are those that the guide names', () => {
    const guide = readFileSync(new URL('../../../docs/guides/secrets.md', import.meta.url), 'utf8');
    const named = /whose they\s+are: ([^.]+(?:\.com[^.]+)?)\. Each/.exec(guide)?.[1]?.split(/,\s+/) ?? [];
    const providers = new Set(asked.map(({ provider }) => provider.replace('GitLab', 'GitLab.com')));
    expect(named).toEqual([...providers].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it.each(asked)(
    '$id goes over HTTPS to a fixed host, and only by its own form',
    ({ find, rank, question }) => {
      const { protocol, host, username } = new URL(question.url);
      expect([protocol, username]).toEqual(['https:', '']);
      expect(host).toMatch(/^[a-z0-9.-]+$/);
      expect(find.by).toBe('text');
      expect(rank).toBeGreaterThanOrEqual(3);
      expect(JSON.stringify(question)).toContain('{secret}');
      expect(question.dead.filter((status) => question.live.includes(status))).toEqual([]);
    },
  );
});

describe('an answer', () => {
  it.each([
    [200, 'live'],
    [401, 'dead'],
    [403, 'unchecked'],
    [429, 'unchecked'],
    [500, 'unchecked'],
  ])('of %i is %s', async (status, verified) => {
    answer.status = status;
    expect(await askHere(bearer('https://api.example.test/me'))).toBe(verified);
  });

  it.each([
    ['{"ok":true}', 'live'],
    ['{"ok":false,"error":"invalid_auth"}', 'dead'],
    ['{"ok":false,"error":"ratelimited"}', 'unchecked'],
  ])('may say it in its body: %s', async (body, verified) => {
    answer.body = body;
    const question = asked.find(({ id }) => id === 'slack-bot-token')?.question;
    expect(question && (await askHere(question))).toBe(verified);
  });

  it('that leads elsewhere is not followed', async () => {
    answer = { status: 302, body: '', headers: { location: `${base}/elsewhere` } };
    expect(await askHere(bearer('https://api.example.test/me'))).toBe('unchecked');
    expect(requests.map(({ url }) => url)).toEqual(['/me']);
  });
});

describe('a request', () => {
  it('carries the credential where the provider wants it', async () => {
    await askHere(bearer('https://api.example.test/me'));
    await askHere(inHeader('x-api-key', 'https://api.example.test/v1/me?a=1'));
    await askHere({ ...bearer('https://api.example.test/bot{secret}/getMe'), headers: {} });
    expect(requests.map(({ url, headers }) => [url, headers.authorization ?? headers['x-api-key']])).toEqual([
      ['/me', `Bearer ${secret}`],
      ['/v1/me?a=1', secret],
      [`/bot${secret}/getMe`, undefined],
    ]);
  });

  it('is reported with method, address and names of headers, and without the credential', () => {
    expect(statementOf(inHeader('x-api-key', 'https://api.example.test/me'))).toBe(
      'Asking GET https://api.example.test/me (headers user-agent, x-api-key)',
    );
    expect(statementOf(bearer('https://api.example.test/bot{secret}/getMe'))).toContain('/bot…/getMe');
  });
});
