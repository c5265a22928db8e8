import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenLocally } from '../../../testing/listening.js';
import { createScope } from '../http/scope.js';
import { exploreWithBrowser } from './browser.js';
import { chromiumPaths, globalDriver } from './browser-launch.js';

// provenance: written for this repository; each technique is a few lines of script of our own.

const executable = chromiumPaths.find((path) => existsSync(path));

const scripts: Record<string, string> = {
  timer: `setTimeout(() => fetch('/found/timer'), 100)`,
  click: `b('click', () => fetch('/found/click', { method: 'POST', headers: { 'X-Pier': '7' }, body: '{"a":1}' }))`,
  hover: `document.querySelector('p').addEventListener('mouseover', () => fetch('/found/hover'))`,
  focus: `document.querySelector('input').addEventListener('focus', () => fetch('/found/focus'))`,
  input: `document.querySelector('input').addEventListener('input', () => fetch('/found/input'))`,
  'push-state': `b('push', () => history.pushState({}, '', '/found/push-state'))`,
  'hash-route': `window.addEventListener('hashchange', () => fetch('/found/hash-route')); b('hash', () => { location.hash = '#/other' })`,
  'shadow-dom': `const s = document.querySelector('#host').attachShadow({ mode: 'open' }); s.innerHTML = '<a href="/found/shadow-dom">x</a>'`,
  'built-link': `document.body.append(Object.assign(document.createElement('a'), { href: '/fou' + 'nd/built-' + 'link' }))`,
  iframe: `const f = document.createElement('iframe'); f.srcdoc = '<a href="/found/iframe">x</a>'; document.body.append(f)`,
  observer: `new MutationObserver(() => fetch('/found/observer')).observe(document.body, { childList: true }); setTimeout(() => document.body.append('x'), 50)`,
  storage: `localStorage.next = '/found/storage'; setTimeout(() => fetch(localStorage.next), 20)`,
  dialog: `b('dialog', () => { if (confirm('sure?')) fetch('/found/dialog') })`,
  listener: `const d = document.createElement('div'); d.textContent = 'card'; d.style.cursor = 'pointer'; d.addEventListener('click', () => fetch('/found/listener')); document.body.append(d)`,
};

let server: Server;
let origin = '';
const seen = new Set<string>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/found/')) seen.add(path.slice('/found/'.length));
    const script = scripts[path.slice('/page/'.length)];
    const body =
      path === '/'
        ? Object.keys(scripts)
            .map((name) => `<a href="/page/${name}">${name}</a>`)
            .join('')
        : `<body><p>${path}</p><input><div id="host"></div><img src="http://outside.example/x.png"><script>function b(t, f) { const e = document.createElement('button'); e.textContent = t; e.onclick = f; document.body.append(e); }\n${script ?? ''}</script></body>`;
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(body);
  });
  const port = await listenLocally(server);
  origin = `http://127.0.0.1:${port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a global driver is found beside Node', () => {
  const folder = '/opt/node/lib/node_modules/playwright-core';
  expect(globalDriver('/opt/node/bin/node', (path) => path === folder)).toBe(folder);
  expect(globalDriver('/opt/node/bin/node', () => false)).toBeUndefined();
});

describe.skipIf(executable === undefined)('the browser', () => {
  test('sees what only running scripts show, and stays in scope', async () => {
    const scope = createScope({ origins: [origin] });
    const leads = await exploreWithBrowser({
      urls: [`${origin}/`],
      headers: {},
      executable: executable ?? '',
      maxPages: 60,
      maxMs: 90_000,
      isRoot: process.getuid?.() === 0,
      nowMs: () => performance.now(),
      inScope: scope.allows,
    });
    const found = new Set(leads.map(({ request }) => /\/found\/([\w-]+)/.exec(request.url)?.[1]));
    const missed = Object.keys(scripts).filter((name) => !found.has(name));
    console.log(
      `${Object.keys(scripts).length - missed.length} of ${Object.keys(scripts).length}; missed: ${missed.join(' ') || 'none'}`,
    );
    expect(missed.length).toBeLessThanOrEqual(1);
    const click = leads.find(
      ({ request }) => request.url.endsWith('/found/click') && request.method === 'POST',
    );
    expect(click?.request.headers).toContainEqual(['x-pier', '7']);
    expect(leads.every(({ request }) => request.url.startsWith(origin))).toBe(true);
  }, 150_000);
});
