import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { performance } from 'node:perf_hooks';
import { afterAll, describe, expect, test } from 'vitest';
import { listenLocally } from '../../../testing/listening.js';
import { createClient } from '../http/client.js';
import { bodyText } from '../http/fields.js';
import { createScope } from '../http/scope.js';
import { noSessions, openSessions, type SessionOptions } from './index.js';
import { totpCode } from './totp.js';

// provenance: written for this repository from the documentation of browsers, RFC 7616, 6749 and 6238; an archive of letters.

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly fields: IncomingMessage['headers'];
  readonly form: URLSearchParams;
  readonly data: Readonly<Record<string, unknown>>;
  cookie(name: string): string | undefined;
}

type Answer = readonly [status: number, body: string, fields?: Readonly<Record<string, string | string[]>>];
type App = (call: Call) => Answer;

const user = 'marta@letters.test';
const password = 'sealing-wax-5';
const letters: Answer = [200, '<h1>Drawer 7</h1><p>41 letters</p><a href="/bye">Sign out</a>'];
const nothing: Answer = [404, 'Not here'];
const isMarta = (name: unknown, word: unknown) => name === user && word === password;
const javascript = { 'content-type': 'text/javascript' };
const json = { 'content-type': 'application/json' };
const to = (location: string, cookie?: string): Answer => [
  302,
  '',
  { location, ...(cookie === undefined ? {} : { 'set-cookie': cookie }) },
];

/** Sessions by random key. */
function keys(): { add(): string; has(key: string | undefined): boolean } {
  const known = new Set<string>();
  return {
    add: () => {
      const key = randomBytes(16).toString('hex');
      known.add(key);
      return key;
    },
    has: (key) => key !== undefined && known.has(key),
  };
}

const apps: Readonly<Record<string, { app: () => App; options?: Partial<SessionOptions> }>> = {
  'JSON:API by functions of a script': { app: jsonApi },
  'a script posts JSON with names of its own, the token is nested': {
    app: () => {
      const known = keys();
      return ({ method, path, data, fields }) => {
        if (path === '/') return [200, '<div id="app"></div><script src="/static/main.js"></script>'];
        if (path === '/static/main.js')
          return [
            200,
            `const api=axios.create({baseURL:'/v2'});export const enter=(nickname,passphrase)=>axios.post('/v2/auth/sessions',{nickname:nickname,passphrase:passphrase}).then(r=>keep(r.data.session.token));export const drawers=()=>axios.get('/drawers')`,
            javascript,
          ];
        if (path === '/v2/auth/sessions' && method === 'POST')
          return isMarta(data.nickname, data.passphrase)
            ? [201, JSON.stringify({ session: { token: known.add(), expires: 3600 } }), json]
            : [401, '{"error":"no"}', json];
        if (path === '/drawers')
          return known.has(/^Bearer (\S+)$/.exec(fields.authorization ?? '')?.[1])
            ? letters
            : [401, '{"error":"no"}', json];
        return nothing;
      };
    },
  },
  'Basic, on a part of the site only': {
    app:
      () =>
      ({ path, fields }) => {
        if (path === '/') return [200, '<p>Welcome</p><a href="/desk/">Desk</a> <a href="/about">About</a>'];
        if (path === '/about') return [200, 'About us'];
        const given = Buffer.from((fields.authorization ?? '').replace(/^Basic /, ''), 'base64').toString();
        if (path === '/desk/' || path === '/drawers')
          return given === `${user}:${password}`
            ? letters
            : [401, 'Staff', { 'www-authenticate': 'Basic realm="desk", charset="UTF-8"' }];
        return nothing;
      },
  },
  'Digest with SHA-256': {
    app: () => {
      const hash = (text: string) => createHash('sha256').update(text).digest('hex');
      return ({ method, path, fields }) => {
        const field = fields.authorization ?? '';
        const part = (name: string) => new RegExp(`\\b${name}="?([^",]+)`).exec(field)?.[1] ?? '';
        const wanted = hash(
          `${hash(`${user}:archive:${password}`)}:${part('nonce')}:${part('nc')}:${part('cnonce')}:auth:${hash(`${method}:${path}`)}`,
        );
        return part('response') === wanted && part('nonce') === 'n-19'
          ? letters
          : [
              401,
              '',
              {
                'www-authenticate':
                  'Digest realm="archive", algorithm=SHA-256, nonce="n-19", qop="auth", opaque="op"',
              },
            ];
      };
    },
  },
  'archive, then name, then password, on three pages': {
    app: () => {
      const known = keys();
      return ({ method, path, form, cookie }) => {
        if (path === '/' || path === '/drawers') return known.has(cookie('ticket')) ? letters : to('/enter');
        if (path === '/enter')
          return [
            200,
            '<form method="post" action="/enter/who"><input name="archive" value="north" type="hidden"><label>E-mail<input type="email" name="who"></label><button>Continue</button></form>',
          ];
        if (path === '/enter/who' && method === 'POST')
          return to(`/enter/word?who=${encodeURIComponent(form.get('who') ?? '')}`, 'stage=2; Path=/');
        if (path === '/enter/word')
          return [
            200,
            `<form method="post" action="/enter/check"><input type="hidden" name="who" value="${user}"><input type="password" name="word" autocomplete="current-password"><button>Open</button></form>`,
          ];
        if (path === '/enter/check')
          return isMarta(form.get('who'), form.get('word')) && cookie('stage') === '2'
            ? to('/drawers', `ticket=${known.add()}; Path=/; HttpOnly`)
            : to('/enter');
        return nothing;
      };
    },
  },
  'OAuth with a password; the token address is in the discovery document': {
    app: () => {
      const known = keys();
      return ({ method, path, form, fields }) => {
        if (path === '/') return [200, '{"service":"letters"}', json];
        if (path === '/.well-known/openid-configuration')
          return [200, JSON.stringify({ issuer: 'letters', token_endpoint: '/security/issue' }), json];
        if (path === '/security/issue' && method === 'POST')
          return form.get('grant_type') === 'password' && isMarta(form.get('username'), form.get('password'))
            ? [200, JSON.stringify({ access_token: known.add(), token_type: 'Bearer' }), json]
            : [400, '{"error":"invalid_grant"}', json];
        if (path === '/drawers')
          return known.has(/^Bearer (\S+)$/.exec(fields.authorization ?? '')?.[1])
            ? letters
            : [401, '{}', json];
        return [404, '{}', json];
      };
    },
  },
  'a minified application that fetches and gets a cookie': {
    app: () => {
      const known = keys();
      return ({ method, path, data, cookie }) => {
        if (path === '/')
          return [200, '<!doctype html><div id=root></div><script type=module src=/assets/i.js></script>'];
        if (path === '/assets/i.js')
          return [
            200,
            'var b="/rest";async function L(e,t){let n=await fetch(`${b}/session`,{method:"POST",credentials:"include",headers:{"Content-Type":"application/json"},body:JSON.stringify({email:e,password:t})});if(!n.ok)throw new Error("x");return n.json()}fetch("/drawers",{credentials:"include"});',
            javascript,
          ];
        if (path === '/rest/session' && method === 'POST')
          return isMarta(data.email, data.password)
            ? [200, '{"name":"Marta"}', { ...json, 'set-cookie': `drawer=${known.add()}; Path=/; HttpOnly` }]
            : [422, '{"errors":["no"]}', json];
        if (path === '/drawers') return known.has(cookie('drawer')) ? letters : [401, '{}', json];
        return nothing;
      };
    },
  },
  'name, password and code in one form': {
    options: { totp: new Map([['*', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ']]) },
    app: () => {
      const known = keys();
      return ({ method, path, form, cookie }) => {
        if (path === '/' || path === '/drawers')
          return known.has(cookie('ticket')) ? letters : to('/sign-in');
        if (path === '/sign-in' && method === 'GET')
          return [
            200,
            '<form method="post"><input name="email"><input type="password" name="password"><input name="totp" inputmode="numeric" maxlength="6"><button>Sign in</button></form>',
          ];
        const code = totpCode('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', Date.now());
        if (path === '/sign-in')
          return isMarta(form.get('email'), form.get('password')) && form.get('totp') === code
            ? to('/drawers', `ticket=${known.add()}; Path=/`)
            : [403, 'Wrong'];
        return nothing;
      };
    },
  },
  'a form that a script writes into the page': {
    app: () => {
      const known = keys();
      return ({ method, path, form, cookie }) => {
        if (path === '/') return [200, '<main id="m"></main><script src="/ui.js"></script>'];
        if (path === '/ui.js')
          return [
            200,
            `document.getElementById('m').innerHTML = '<form id="f" method="post" action="/door"><input name="mail"><input type="password" name="word"><button>Enter</button></form>';`,
            javascript,
          ];
        if (path === '/door' && method === 'POST')
          return isMarta(form.get('mail'), form.get('word'))
            ? to('/drawers', `ticket=${known.add()}; Path=/`)
            : to('/');
        if (path === '/drawers') return known.has(cookie('ticket')) ? letters : to('/');
        return nothing;
      };
    },
  },
  'a token of a cookie goes into a field of its own name': {
    app: () => {
      const known = keys();
      return ({ method, path, data, fields, cookie }) => {
        if (path === '/')
          return [
            200,
            `<a href="/drawers">Drawers</a><script>function csrf(){return document.cookie.match(/anti_forgery=([^;]+)/)[1]} function go(email,password){return fetch('/api/enter',{method:'POST',headers:{'Content-Type':'application/json','X-Anti-Forgery':csrf()},body:JSON.stringify({email:email,password:password})})}</script>`,
            { 'set-cookie': 'anti_forgery=af-7731-xyzzy; Path=/' },
          ];
        if (path === '/api/enter' && method === 'POST')
          return fields['x-anti-forgery'] === 'af-7731-xyzzy' &&
            cookie('anti_forgery') === 'af-7731-xyzzy' &&
            isMarta(data.email, data.password)
            ? [200, '{"ok":true}', { ...json, 'set-cookie': `ticket=${known.add()}; Path=/` }]
            : [403, '{"error":"forgery"}', json];
        if (path === '/drawers') return known.has(cookie('ticket')) ? letters : [401, 'Sign in first'];
        return nothing;
      };
    },
  },
  'a form inside a frame': {
    app: () => {
      const known = keys();
      return ({ method, path, form, cookie }) => {
        if (path === '/') return [200, '<h1>Letters</h1><iframe src="/frames/7" title="Members"></iframe>'];
        if (path === '/frames/7')
          return [
            200,
            '<form method="post" action="/frames/7/go" target="_top"><input name="member"><input type="password" name="code"><button>Open</button></form>',
          ];
        if (path === '/frames/7/go' && method === 'POST')
          return isMarta(form.get('member'), form.get('code'))
            ? to('/drawers', `ticket=${known.add()}; Path=/`)
            : to('/');
        if (path === '/drawers') return known.has(cookie('ticket')) ? letters : to('/');
        return nothing;
      };
    },
  },
  'a token in localStorage that goes out under another scheme': {
    app: () => {
      const known = keys();
      return ({ method, path, data, fields }) => {
        if (path === '/')
          return [
            200,
            `<script>async function enter(username, password) { const r = await fetch('/api/key/', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ username, password }) }); localStorage.setItem('key', (await r.json()).key); } function drawers() { return fetch('/drawers', { headers: { Authorization: 'Token ' + localStorage.getItem('key') } }); }</script>`,
          ];
        if (path === '/api/key/' && method === 'POST')
          return isMarta(data.username, data.password)
            ? [200, JSON.stringify({ key: known.add() }), json]
            : [400, '{"detail":"no"}', json];
        if (path === '/drawers')
          return known.has(/^Token (\S+)$/.exec(fields.authorization ?? '')?.[1])
            ? letters
            : [401, '{}', json];
        return nothing;
      };
    },
  },
};

/** JSON:API: name and password lie two levels down, and nothing else than its own media type is taken. */
function jsonApi(): App {
  const known = keys();
  return ({ method, path, data, fields, cookie }) => {
    if (path === '/')
      return [
        200,
        `<script>const type = 'application/vnd.api+json';
         const call = (path, data) => fetch(path, { method: 'POST', headers: { 'Content-Type': type }, body: JSON.stringify({ data }) });
         const enter = (handle, secret) => call('/sessions', { type: 'sessions', attributes: { handle, secret } });
         enter(document.getElementById('handle').value, document.getElementById('secret').value)</script>`,
      ];
    if (path === '/sessions' && method === 'POST') {
      if (fields['content-type'] !== 'application/vnd.api+json') return [415, '{}', json];
      const { attributes } = (data.data ?? {}) as { attributes?: Readonly<Record<string, unknown>> };
      return isMarta(attributes?.handle, attributes?.secret)
        ? [201, '{"data":{}}', { ...json, 'set-cookie': `letterkey=${known.add()}; HttpOnly` }]
        : [401, '{"errors":[]}', json];
    }
    if (path === '/drawers') return known.has(cookie('letterkey')) ? letters : [401, '{}', json];
    return nothing;
  };
}

const servers: Server[] = [];

async function serve(app: App): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? '/', 'http://letters.test');
    const cookies = new Map(
      (request.headers.cookie ?? '').split('; ').map((pair) => pair.split('=', 2) as [string, string]),
    );
    const [status, body, fields = {}] = app({
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      fields: request.headers,
      form: new URLSearchParams(text),
      data: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
      cookie: (name) => cookies.get(name),
    });
    response.writeHead(status, { 'content-type': 'text/html', ...fields });
    response.end(body);
  });
  servers.push(server);
  const port = await listenLocally(server);
  return `http://127.0.0.1:${port}`;
}

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

describe('signing in, the rarer ways', () => {
  test.each(Object.entries(apps))('%s', async (_, { app, options = {} }) => {
    const origin = await serve(app());
    const client = createClient({
      scope: createScope({ origins: [origin] }),
      pinned: new Map([['127.0.0.1', '127.0.0.1']]),
      concurrencyPerHost: 4,
      maxRequests: 1_000,
      deadlineMs: Number.POSITIVE_INFINITY,
      nowMs: () => performance.now(),
    });
    const settings = { ...noSessions, users: [{ name: user, password }], nowMs: Date.now, ...options };
    const sessions = await openSessions(client, [`${origin}/`], settings, []);
    expect(sessions.gaps).toEqual([]);
    const drawers = await sessions.first.send({ method: 'GET', url: `${origin}/drawers`, headers: [] });
    expect(bodyText(drawers.response)).toContain('41 letters');
    await client.close();
  });
});
