import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenLocally } from '../../../../testing/listening.js';
import { chromiumPaths } from '../../crawl/browser-launch.js';
import { createClient } from '../../http/client.js';
import { bodyText } from '../../http/fields.js';
import { createScope } from '../../http/scope.js';
import { noSessions, openSessions } from '../index.js';
import { onTarget, parseRecording, typedValue } from './recording.js';
import { replaySignIn } from './replay.js';

// provenance: an application and a recording of our own, in the form that Chrome's Recorder panel exports (its documentation).

const recording = (origin: string) =>
  JSON.stringify({
    title: 'Sign in to the dive log',
    steps: [
      { type: 'setViewport', width: 800, height: 600 },
      { type: 'navigate', url: `${origin}/` },
      { type: 'click', selectors: [['aria/Come aboard'], ['#aboard'], ['xpath///*[@id="aboard"]']] },
      {
        type: 'change',
        value: 'recorded-name',
        selectors: [['#gone'], ['#diver-name'], ['pierce/#diver-name']],
      },
      { type: 'change', value: 'recorded-word', selectors: [['#word']] },
      { type: 'click', selectors: [['text/Dive'], ['form > button']] },
      { type: 'waitForElement', selectors: [['#depths']] },
    ],
  });

describe('a recording', () => {
  const steps = parseRecording(recording('http://localhost:3000'), 'steps.json');

  test('is read step by step; what does not matter is left out', () => {
    expect(steps.map(({ kind }) => kind)).toEqual(['open', 'click', 'fill', 'fill', 'click', 'wait']);
  });

  test.each([
    ['not JSON', 'steps'],
    ['without steps', '{"title":"x"}'],
    ['without a page', '{"steps":[{"type":"click","selectors":["#a"]}]}'],
    [
      'too long',
      JSON.stringify({ steps: Array.from({ length: 200 }, () => ({ type: 'navigate', url: 'http://a/' })) }),
    ],
    ['another address', '{"steps":[{"type":"navigate","url":"file:///etc/passwd"}]}'],
  ])('%s is refused', (_, text) => {
    expect(() => parseRecording(text, 'steps.json')).toThrow('no recording of a sign-in');
  });

  const values = { name: 'gill', password: 'Fin-7-fin', code: '123456' };
  test.each([
    ['a placeholder', ['#a'], '{{user}}', false, 'gill'],
    ['a password field', ['#a'], 'old', true, 'Fin-7-fin'],
    ['a name', ['#user-name'], 'old', false, 'gill'],
    ['a code', ['#a'], '000000', false, '123456'],
    ['anything else', ['#boat'], 'Gull', false, 'Gull'],
  ])('%s gets what the user has', (_, on, value, isPassword, typed) => {
    expect(typedValue({ kind: 'fill', on, value }, isPassword, values)).toBe(typed);
  });

  test('made elsewhere goes to the same page of the target', () => {
    const inScope = (url: string) => url.startsWith('http://127.0.0.1:8080');
    expect(onTarget('http://localhost:3000/in?x=1', 'http://127.0.0.1:8080/', inScope)).toBe(
      'http://127.0.0.1:8080/in?x=1',
    );
  });
});

/** Nothing to see for a spider: the form is built by a click, the token is kept by a script. */
const page = `<title>Dive log</title><main id="m"></main><script>
const m = document.getElementById('m');
const show = async () => { const r = await fetch('/depths', { headers: { Authorization: 'Diver ' + sessionStorage.air } }); m.innerHTML = '<p id="depths">' + await r.text() + '</p>'; };
if (sessionStorage.air) show(); else m.innerHTML = '<button id="aboard">Come aboard</button>';
m.addEventListener('click', (event) => {
  if (event.target.id === 'aboard') m.innerHTML = '<form><input id="diver-name"><input id="word" type="password"><button type="button">Dive</button></form>';
  if (event.target.textContent === 'Dive') fetch('/air', { method: 'PUT', body: document.getElementById('diver-name').value + '|' + document.getElementById('word').value })
    .then((r) => r.text()).then((air) => { sessionStorage.air = air; show(); });
});</script>`;

const executable = chromiumPaths.find((path) => existsSync(path));

describe.skipIf(executable === undefined)('a sign-in by recorded steps', () => {
  let server: Server;
  let origin = '';
  let valid = '';
  let given = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk).slice(0, 1_000);
      });
      request.on('end', () => {
        response.setHeader('Content-Type', request.url === '/' ? 'text/html' : 'text/plain');
        if (request.url === '/air' && request.method === 'PUT') {
          given += 1;
          valid = body === 'gill|Fin-7-fin' ? `air-token-number-${given}` : '';
          response.end(valid);
        } else if (request.url === '/depths') {
          const isKnown = valid !== '' && request.headers.authorization === `Diver ${valid}`;
          response.writeHead(isKnown ? 200 : 401).end(isKnown ? '31 metres' : 'surface');
        } else response.writeHead(request.url === '/' ? 200 : 404).end(page);
      });
    });
    const port = await listenLocally(server);
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('gives the session, and again within two requests of losing it', async () => {
    const { allows: inScope } = createScope({ origins: [origin] });
    const settings = {
      urls: [`${origin}/`],
      executable: executable ?? '',
      isRoot: process.getuid?.() === 0,
      inScope,
    };
    const steps = parseRecording(recording('http://localhost:3000'), 'steps.json');
    const client = createClient({
      scope: createScope({ origins: [origin] }),
      pinned: new Map([['127.0.0.1', '127.0.0.1']]),
      concurrencyPerHost: 2,
      maxRequests: 1_000,
      deadlineMs: Number.POSITIVE_INFINITY,
      nowMs: () => performance.now(),
    });
    const sessions = await openSessions(
      client,
      [`${origin}/`],
      {
        ...noSessions,
        users: [{ name: 'gill', password: 'Fin-7-fin' }],
        nowMs: Date.now,
        recorded: {
          kind: 'recorded',
          page: `${origin}/`,
          signIn: (values, marks) => replaySignIn(steps, values, marks, settings),
        },
      },
      [],
    );
    expect(sessions.gaps).toEqual([]);
    const ask = () => sessions.first.send({ method: 'GET', url: `${origin}/depths`, headers: [] });
    expect(bodyText((await ask()).response)).toBe('31 metres');
    valid = 'forgotten';
    expect(bodyText((await ask()).response)).toBe('31 metres');
    expect(given).toBe(2);
    await client.close();
  });
});
