import { createServer, type Server } from 'node:http';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenLocally } from '../../../testing/listening.js';
import { createClient } from '../http/client.js';
import { createScope } from '../http/scope.js';
import { crawl } from './spider.js';

// provenance: written for this repository from the HTML, CSS, HTTP and sitemap specifications: one page for each way in which
// a document can lead to another. A technique counts as seen when the crawl asks for /found/NAME.

interface Page {
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  readonly status?: number;
}

const to = (name: string) => `/found/${name}`;

/** Markup on a page of its own; the name is the technique. */
const markup: Record<string, string> = {
  'a-href': `<a href="${to('a-href')}">x</a>`,
  'a-relative': `<a href="../found/a-relative">x</a>`,
  'a-ping': `<a href="#" ping="${to('a-ping')} /other">x</a>`,
  'a-uppercase': `<A HREF='${to('a-uppercase')}'>x</A>`,
  'a-unquoted': `<a href=${to('a-unquoted')}>x</a>`,
  'a-entity': `<a href="&#47;found&#x2f;a-entity">x</a>`,
  'area-href': `<map><area href="${to('area-href')}"></map>`,
  'audio-src': `<audio src="${to('audio-src')}"></audio>`,
  'base-href': `<base href="/found/"><a href="base-href">x</a>`,
  'blockquote-cite': `<blockquote cite="${to('blockquote-cite')}">x</blockquote>`,
  'body-background': `<body background="${to('body-background')}">x</body>`,
  'button-formaction': `<form><button formaction="${to('button-formaction')}">x</button></form>`,
  'comment-markup': `<!-- <a href="${to('comment-markup')}">old</a> -->`,
  'comment-path': `<!-- moved to /found/comment-path -->`,
  'css-background': `<style>p { background: url("${to('css-background')}") }</style>`,
  'css-import': `<style>@import "${to('css-import')}";</style>`,
  'css-image-set': `<style>p { background: image-set("${to('css-image-set')}" 1x) }</style>`,
  'css-attribute': `<p style="background:url(${to('css-attribute')})">x</p>`,
  'css-file': '<link rel="stylesheet" href="/deep/sheet.css">',
  'data-attribute': `<div data-target="${to('data-attribute')}">x</div>`,
  'data-json': `<div data-config='{"next":"${to('data-json')}"}'>x</div>`,
  'del-cite': `<del cite="${to('del-cite')}">x</del>`,
  'embed-src': `<embed src="${to('embed-src')}">`,
  'form-get': `<form action="${to('form-get')}"><input name="q"></form>`,
  'form-post': `<form action="${to('form-post')}" method="post"><input name="q"></form>`,
  'frame-src': `<frameset><frame src="${to('frame-src')}"></frameset>`,
  'iframe-src': `<iframe src="${to('iframe-src')}"></iframe>`,
  'iframe-srcdoc': `<iframe srcdoc="&lt;a href='${to('iframe-srcdoc')}'&gt;x&lt;/a&gt;"></iframe>`,
  'img-src': `<img src="${to('img-src')}">`,
  'img-srcset': `<img srcset="/a.png 1x, ${to('img-srcset')} 2x">`,
  'img-longdesc': `<img longdesc="${to('img-longdesc')}">`,
  'input-image': `<input type="image" src="${to('input-image')}">`,
  'input-formaction': `<form><input type="submit" formaction="${to('input-formaction')}"></form>`,
  'html-manifest': `<html manifest="${to('html-manifest')}"></html>`,
  'link-href': `<link rel="next" href="${to('link-href')}">`,
  'meta-refresh': `<meta http-equiv="refresh" content="5; url='${to('meta-refresh')}'">`,
  'meta-content': `<meta property="og:url" content="${to('meta-content')}">`,
  noscript: `<noscript><a href="${to('noscript')}">x</a></noscript>`,
  'object-data': `<object data="${to('object-data')}"></object>`,
  'object-codebase': `<object codebase="${to('object-codebase')}"></object>`,
  'param-value': `<object><param name="movie" value="${to('param-value')}"></object>`,
  'picture-source': `<picture><source srcset="${to('picture-source')} 600w"></picture>`,
  'q-cite': `<q cite="${to('q-cite')}">x</q>`,
  'script-src': `<script src="${to('script-src')}"></script>`,
  'script-file': '<script src="/deep/app.js"></script>',
  'script-string': `<script>var a = "${to('script-string')}";</script>`,
  'script-concat': `<script>var a = '/found/' + 'script-concat';</script>`,
  'script-template': '<script>const n = "script-template"; go(`/found/${n}`);</script>',
  'script-join': `<script>x = ['', 'found', 'script-join'].join('/');</script>`,
  'script-escape': '<script>x = "\\u002ffound\\x2fscript-escape";</script>',
  'script-comment': `<script>// see /found/script-comment\n</script>`,
  'script-fetch': `<script>fetch('/found/' + name('script-fetch'))</script><script>fetch("${to('script-fetch')}", { method: 'POST' })</script>`,
  'script-xhr': `<script>x.open('GET', '${to('script-xhr')}'); x.send()</script>`,
  'script-location': `<script>location.href = '${to('script-location')}'</script>`,
  'script-import': `<script type="module">import('${to('script-import')}')</script>`,
  'script-worker': `<script>new Worker('${to('script-worker')}')</script>`,
  'script-pushstate': `<script>history.pushState({}, '', '${to('script-pushstate')}')</script>`,
  'script-json': `<script type="application/json">{"routes":["${to('script-json')}"]}</script>`,
  'script-importmap': `<script type="importmap">{"imports":{"x":"${to('script-importmap')}"}}</script>`,
  'script-template-element': `<script type="text/template"><a href="${to('script-template-element')}">x</a></script>`,
  'script-jquery': `<script>$.get('${to('script-jquery')}')</script>`,
  onclick: `<button onclick="location.assign('${to('onclick')}')">x</button>`,
  'javascript-href': `<a href="javascript:window.open('${to('javascript-href')}')">x</a>`,
  'select-options': `<form action="/found/select-options"><select name="s"><option value="1">one</select></form>`,
  'svg-image': `<svg><image xlink:href="${to('svg-image')}"/></svg>`,
  'svg-file': '<img src="/deep/plan.svg">',
  'table-background': `<table background="${to('table-background')}"><tr><td>x</table>`,
  'template-element': `<template><a href="${to('template-element')}">x</a></template>`,
  'text-address': 'Ask http://HOST/found/text-address for more.',
  'track-src': `<video><track src="${to('track-src')}"></video>`,
  'video-poster': `<video poster="${to('video-poster')}"></video>`,
  'web-manifest': '<link rel="manifest" href="/deep/app.webmanifest">',
  htmx: `<div hx-get="${to('htmx')}">x</div>`,
};

/** Pages that need more than markup. */
const others: Record<string, Page> = {
  '/deep/sheet.css': { type: 'text/css', body: `p { background: url(../found/css-file) }` },
  '/deep/app.js': {
    type: 'text/javascript',
    body: `load("${to('script-file')}")\n//# sourceMappingURL=app.js.map`,
  },
  '/deep/app.js.map': {
    type: 'application/json',
    body: JSON.stringify({
      version: 3,
      sources: ['a.ts'],
      sourcesContent: [
        `import x from 'y'; const secretRoute = fetch('${to('source-map')}'); // and more code`,
      ],
    }),
  },
  '/deep/plan.svg': {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><a href="${to('svg-file')}"/></svg>`,
  },
  '/deep/app.webmanifest': {
    type: 'application/manifest+json',
    body: `{"start_url":"${to('web-manifest')}"}`,
  },
  '/robots.txt': {
    type: 'text/plain',
    body: `User-agent: *\nDisallow: ${to('robots-disallow')}\nSitemap: /deep/map.xml`,
  },
  '/deep/map.xml': {
    type: 'application/xml',
    body: `<urlset><url><loc>http://HOST${to('sitemap-loc')}</loc></url></urlset>`,
  },
  '/feed.xml': {
    type: 'application/rss+xml',
    body: `<rss><channel><item><link>http://HOST${to('feed-link')}</link></item></channel></rss>`,
  },
  '/.git/HEAD': { type: 'text/plain', body: 'ref: refs/heads/main' },
  '/.git/index': { type: 'application/octet-stream', body: 'GITINDEX' },
  '/.well-known/security.txt': { type: 'text/plain', body: `Policy: http://HOST${to('security-txt')}` },
  '/openapi.json': {
    type: 'application/json',
    body: JSON.stringify({ openapi: '3.0.0', paths: { [to('openapi')]: { get: {} } } }),
  },
  '/deep/redirect': { status: 302, headers: { location: to('header-location') } },
  '/deep/refresh': { headers: { refresh: `3; url=${to('header-refresh')}` } },
  '/deep/link': { headers: { link: `<${to('header-link')}>; rel=preload` } },
  '/deep/content': { headers: { 'content-location': to('header-content-location') } },
  '/deep/csp': {
    headers: { 'content-security-policy-report-only': `default-src *; report-uri ${to('header-csp')}` },
  },
  '/deep/data.json': { type: 'application/json', body: `{"items":[{"href":"${to('json-value')}"}]}` },
  '/deep/list.pdf': { type: 'application/pdf', body: `%PDF-1.4 << /URI (http://HOST${to('pdf-uri')}) >>` },
};
const otherNames = [
  'source-map',
  'robots-disallow',
  'sitemap-loc',
  'feed-link',
  'git-index',
  'security-txt',
  'openapi',
  'header-location',
  'header-refresh',
  'header-link',
  'header-content-location',
  'header-csp',
  'json-value',
  'pdf-uri',
];

/** An index of version 2 with one entry (gitformat-index(5)). */
function gitIndex(name: string): Buffer {
  const entry = Buffer.alloc(Math.ceil((62 + name.length + 1) / 8) * 8);
  entry.writeUInt16BE(name.length, 60);
  entry.write(name, 62);
  const head = Buffer.alloc(12);
  head.write('DIRC');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(1, 8);
  return Buffer.concat([head, entry, Buffer.alloc(20)]);
}

const names = [...Object.keys(markup), ...otherNames];
const seen = new Set<string>();
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const found = /^\/found\/([\w-]+)/.exec(path)?.[1];
    if (found !== undefined) seen.add(found);
    const page = pageAt(path, request.headers.host ?? '');
    response.writeHead(page.status ?? 200, { 'content-type': page.type ?? 'text/html', ...page.headers });
    response.end(
      path === '/.git/index'
        ? gitIndex('found/git-index')
        : (page.body ?? '<p>here</p>').replaceAll('HOST', request.headers.host ?? ''),
    );
  });
  const port = await listenLocally(server);
  origin = `http://127.0.0.1:${port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function pageAt(path: string, host: string): Page {
  if (path === '/') {
    const links = [
      ...Object.keys(markup).map((name) => `/page/${name}`),
      ...Object.keys(others).filter((one) =>
        /^\/deep\/(?:redirect|refresh|link|content|csp|data\.json|list\.pdf)$/.test(one),
      ),
    ];
    return { body: links.map((link) => `<a href="${link}">${host}</a>`).join('') };
  }
  const name = /^\/page\/([\w-]+)$/.exec(path)?.[1];
  if (name !== undefined && markup[name] !== undefined)
    return { body: `<html><body>${markup[name]}</body></html>` };
  if (path.startsWith('/found/')) return { body: '<p>here</p>' };
  return others[path] ?? { status: 404, body: 'none' };
}

async function crawlOnce(): Promise<readonly string[]> {
  seen.clear();
  const scope = createScope({ origins: [origin] });
  const client = createClient({
    scope,
    pinned: new Map([['127.0.0.1', '127.0.0.1']]),
    concurrencyPerHost: 8,
    maxRequests: 3_000,
    deadlineMs: Number.POSITIVE_INFINITY,
    nowMs: () => performance.now(),
  });
  const { exchanges } = await crawl({
    seeds: [{ request: { method: 'GET', url: `${origin}/`, headers: [] }, from: 'target' }],
    maxPages: 1_000,
    maxDepth: 8,
    submits: true,
    isCareful: true,
    concurrency: 8,
    guessesWellKnown: true,
    missing: { softHosts: [], isMissing: ({ response }) => response.status === 404, isUsual: () => false },
    send: (request) => client.send(request),
    inScope: scope.allows,
  });
  await client.close();
  return exchanges.map(({ request }) => `${request.method} ${request.url}`);
}

describe('the spider', () => {
  test(`follows at least 90 of 100 techniques, three times alike (${names.length} techniques)`, async () => {
    expect(names.length).toBeGreaterThanOrEqual(50);
    const first = await crawlOnce();
    const missed = names.filter((name) => !seen.has(name));
    console.log(
      `${names.length - missed.length} of ${names.length} techniques; missed: ${missed.join(' ') || 'none'}`,
    );
    expect(missed.length).toBeLessThanOrEqual(names.length * 0.1);
    expect(await crawlOnce()).toEqual(first);
    expect(await crawlOnce()).toEqual(first);
  });
});
