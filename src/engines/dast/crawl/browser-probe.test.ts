import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baselineProber } from '../../../testing/browser-prober.js';
import { listenLocally } from '../../../testing/listening.js';
import { check } from '../checks/xss-dom/index.js';
import { chromiumPaths } from './browser-launch.js';
import { type OpenBrowserProbe, openBrowserProbe } from './browser-probe.js';

// provenance: written for this repository from the WHATWG HTML and DOM standards; a museum's pages, each flaw beside its fixed twin.

const executable = chromiumPaths.find((path) => existsSync(path));

/** Source to sink in a few lines; `safe` is the same page without the flaw. */
const rooms: Readonly<Record<string, { readonly flawed: string; readonly safe: string }>> = {
  'hash to innerHTML': {
    flawed: 'out.innerHTML = decodeURIComponent(location.hash.slice(1))',
    safe: 'out.textContent = decodeURIComponent(location.hash.slice(1))',
  },
  'hash to innerHTML, never decoded': {
    flawed: 'out.innerHTML = unescape(location.href.split("#")[1] || "")',
    safe: 'out.innerHTML = location.hash.slice(1)',
  },
  'query to document.write': {
    flawed: 'document.write("<p>" + new URLSearchParams(location.search).get("hall") + "</p>")',
    safe: 'document.write("<p>" + encodeURIComponent(new URLSearchParams(location.search).get("hall")) + "</p>")',
  },
  'query to location': {
    flawed: 'const to = new URL(location.href).searchParams.get("next"); if (to) location.href = to',
    safe: 'const to = new URL(location.href).searchParams.get("next"); if (to && to.startsWith("/")) location.href = to',
  },
  'hash to a link': {
    flawed: 'out.innerHTML = "<a>back</a>"; out.firstChild.href = decodeURIComponent(location.hash.slice(1))',
    safe: 'out.innerHTML = "<a>back</a>"; out.firstChild.href = "/" + decodeURIComponent(location.hash.slice(1))',
  },
  'hash to eval': {
    flawed:
      'try { eval("show(\'" + decodeURIComponent(location.hash.slice(1)) + "\')") } catch (e) {} function show() {}',
    safe: 'try { eval("show(" + JSON.stringify(decodeURIComponent(location.hash.slice(1))) + ")") } catch (e) {} function show() {}',
  },
  'storage to setTimeout': {
    flawed: 'setTimeout(localStorage.getItem("tour") || "", 1)',
    safe: 'setTimeout(() => localStorage.getItem("tour"), 1)',
  },
  'message to innerHTML': {
    flawed: 'addEventListener("message", (event) => { out.innerHTML = event.data.html })',
    safe: 'addEventListener("message", (event) => { if (event.origin === "https://museum.example") out.innerHTML = event.data.html })',
  },
  'window name to insertAdjacentHTML': {
    flawed: 'out.insertAdjacentHTML("beforeend", window.name)',
    safe: 'out.insertAdjacentText("beforeend", window.name)',
  },
  'route of the fragment to innerHTML': {
    flawed:
      'const room = location.hash.split("/room/")[1]; if (room) out.innerHTML = decodeURIComponent(room); document.title = "#/room/1"',
    safe: 'const room = location.hash.split("/room/")[1]; if (room) out.innerText = decodeURIComponent(room); document.title = "#/room/1"',
  },
  'query into an attribute': {
    flawed: `out.innerHTML = '<img alt="' + new URLSearchParams(location.search).get("alt") + '">'`,
    safe: 'out.append(Object.assign(new Image(), { alt: new URLSearchParams(location.search).get("alt") }))',
  },
};

/** Pages that every run opens; SEAWORTHY_BROWSER=all opens the others, which takes minutes on a busy machine. */
const always = ['hash to innerHTML', 'hash to eval', 'message to innerHTML'];

let server: Server;
let origin = '';
let browser: OpenBrowserProbe;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [, kind, number] = (request.url ?? '').split(/[/?]/);
    const room = Object.values(rooms)[Number(number)];
    const script = kind === 'flawed' ? room?.flawed : room?.safe;
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<body><div id="out"></div><script>${script ?? ''}</script></body>`);
  });
  const port = await listenLocally(server);
  origin = `http://127.0.0.1:${port}`;
  browser = openBrowserProbe({
    urls: [origin],
    executable: executable ?? '',
    isRoot: process.getuid?.() === 0,
    inScope: (url) => url.startsWith(`${origin}/`),
    fields: () => ({}),
  });
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function proofsOn(path: string): Promise<readonly string[]> {
  const request = { method: 'GET', url: `${origin}${path}`, headers: [] };
  const proofs = await check.attack(
    { scope: 'operation', request, places: [] },
    baselineProber(request, browser),
  );
  return proofs.map(({ subject }) => subject);
}

describe.skipIf(executable === undefined)('payloads that Chromium runs', () => {
  test('every flawed page, and no fixed one', async () => {
    const isOpened = (name: string) => process.env.SEAWORTHY_BROWSER === 'all' || always.includes(name);
    const missed: string[] = [];
    const wrong: string[] = [];
    await Promise.all(
      Object.keys(rooms).map(async (name, index) => {
        if (!isOpened(name)) return;
        if ((await proofsOn(`/flawed/${index}`)).length === 0) missed.push(name);
        const found = await proofsOn(`/safe/${index}`);
        if (found.length > 0) wrong.push(`${name}: ${found.join()}`);
      }),
    );
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  }, 300_000);
});
