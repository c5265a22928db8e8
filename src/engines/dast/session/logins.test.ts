import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { listenLocally } from '../../../testing/listening.js';
import { createClient } from '../http/client.js';
import { bodyText } from '../http/fields.js';
import { createScope } from '../http/scope.js';
import { noSessions, openSessions, type SessionOptions } from './index.js';
import { totpCode } from './totp.js';
import type { UserSession } from './user-session.js';

// provenance: written for this repository; each server is one way in which applications sign their users in.

interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly form: URLSearchParams;
  readonly cookies: ReadonlyMap<string, string>;
}

interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: string;
}

const servers: Server[] = [];
const html = { 'content-type': 'text/html' };
const json = { 'content-type': 'application/json' };
const password = 'low-tide-42';

async function serve(handle: (call: Call) => Reply): Promise<{ origin: string; seen: string[] }> {
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const cookies = new Map(
      (request.headers.cookie ?? '')
        .split('; ')
        .map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)]),
    );
    const path = request.url ?? '/';
    seen.push(`${request.method} ${path}`);
    reply(
      response,
      handle({
        method: request.method ?? 'GET',
        path,
        headers: request.headers,
        body,
        form: new URLSearchParams(body),
        cookies,
      }),
    );
  });
  servers.push(server);
  const port = await listenLocally(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
  };
}

function reply(response: ServerResponse, { status = 200, headers = html, body = '' }: Reply): void {
  response.writeHead(status, headers);
  response.end(body);
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Sessions that a server keeps; `lose` forgets them all. */
class Store {
  private readonly known = new Set<string>();
  private count = 0;

  begin(): string {
    const id = `s${createHash('sha256')
      .update(String(this.count++))
      .digest('hex')
      .slice(0, 24)}`;
    this.known.add(id);
    return id;
  }

  has(id: string | undefined): boolean {
    return id !== undefined && this.known.has(id);
  }

  lose(): void {
    this.known.clear();
  }
}

const home = (links: string) => `<html><title>Pilots</title><a href="/">Home</a> ${links}</html>`;
const secretPage: Reply = {
  body: '<html><h1>Cargo</h1><p>ada, 12 containers</p><a href="/leave">Sign out</a></html>',
};
const toLogin: Reply = { status: 302, headers: { location: '/gate' } };
const started = (store: Store): Reply => ({
  status: 303,
  headers: { location: '/cargo', 'set-cookie': `berth=${store.begin()}; Path=/; HttpOnly` },
});
const isAda = (user: string | null | undefined, given: string | null | undefined) =>
  user === 'ada' && given === password;

type Fixture = (store: Store) => (call: Call) => Reply;

function formServer(
  store: Store,
  page: (call: Call) => string,
  check: (call: Call) => boolean,
  extra?: (call: Call) => Reply | undefined,
): (call: Call) => Reply {
  return (call) => {
    const own = extra?.(call);
    if (own !== undefined) return own;
    if (call.path === '/') return { body: home('<a href="/gate">Sign in</a> <a href="/cargo">Cargo</a>') };
    if (call.path === '/gate' && call.method === 'GET') return { body: page(call) };
    if (call.path === '/gate') return check(call) ? started(store) : { body: `<p>Wrong.</p>${page(call)}` };
    if (call.path === '/cargo') return store.has(call.cookies.get('berth')) ? secretPage : toLogin;
    return { status: 404, body: 'no' };
  };
}

const simpleForm =
  '<form method="post"><input name="pilot"><input type="password" name="word"><button>Go</button></form>';

function bearerServer(
  store: Store,
  login: (call: Call) => Reply | undefined,
  index: string,
): (call: Call) => Reply {
  return (call) => {
    const own = login(call);
    if (own !== undefined) return own;
    if (call.path === '/') return { body: index };
    if (call.path === '/cargo') {
      const token = /^Bearer (.+)$/.exec(call.headers.authorization ?? '')?.[1];
      return store.has(token) ? secretPage : { status: 401, headers: json, body: '{"error":"sign in"}' };
    }
    return { status: 404, headers: json, body: '{}' };
  };
}

const body = (call: Call): Record<string, string> => {
  try {
    return JSON.parse(call.body) as Record<string, string>;
  } catch {
    return {};
  }
};

const totpSecret = 'NRXXOLLUNFSGKLJX';

const fixtures: Record<
  string,
  { readonly server: Fixture; readonly options?: Partial<SessionOptions>; readonly losesOnly?: boolean }
> = {
  'a form': {
    server: (store) =>
      formServer(
        store,
        () => simpleForm,
        ({ form }) => isAda(form.get('pilot'), form.get('word')),
      ),
  },
  'a form with a token that holds once': {
    server: (store) => {
      const tokens = new Set<string>();
      return formServer(
        store,
        () => {
          const token = `t${tokens.size}`;
          tokens.add(token);
          return `<form method="post" action="/gate"><input type="hidden" name="_csrf" value="${token}"><input name="email" type="email"><input type="password" name="password"><input type="checkbox" name="stay"><input type="submit" value="Sign in"></form>`;
        },
        ({ form }) =>
          tokens.delete(form.get('_csrf') ?? '') && isAda(form.get('email'), form.get('password')),
      );
    },
  },
  'name first, then password': {
    server: (store) =>
      formServer(
        store,
        () => '<form method="post" action="/gate/name"><input name="username"><button>Next</button></form>',
        () => false,
        (call) => {
          if (call.path === '/gate/name')
            return {
              body: `<form method="post" action="/gate/word"><input type="hidden" name="username" value="${call.form.get('username')}"><input type="password" name="word"><button>Go</button></form>`,
            };
          if (call.path === '/gate/word')
            return isAda(call.form.get('username'), call.form.get('word')) ? started(store) : toLogin;
          return undefined;
        },
      ),
  },
  'a script that fetches a token': {
    server: (store) =>
      bearerServer(
        store,
        (call) => {
          if (call.path === '/app.js')
            return {
              headers: { 'content-type': 'text/javascript' },
              body: `async function enter(mail, word) { const r = await fetch('/api/pilots/enter', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: mail, password: word }) }); store((await r.json()).data.accessToken); }`,
            };
          if (call.path !== '/api/pilots/enter') return undefined;
          const { email, password: word } = body(call);
          return isAda(email, word)
            ? { headers: json, body: JSON.stringify({ data: { accessToken: store.begin() } }) }
            : { status: 403, headers: json, body: '{}' };
        },
        '<html><script src="/app.js"></script><a href="/cargo">Cargo</a></html>',
      ),
  },
  'a script with a cookie and a token of the page': {
    server: (store) => (call) => {
      if (call.path === '/') return { body: home('<a href="/gate">Log in</a>') };
      if (call.path === '/gate')
        return {
          body: `<html><head><meta name="csrf-token" content="tok-77"></head><form id="f"><input name="login"><input type="password" name="password"></form><script>f.onsubmit = () => { fetch('/gate/enter', { method: 'POST', headers: { 'content-type': 'application/json', 'X-CSRF-Token': meta('csrf-token') }, body: JSON.stringify({ login: f.login.value, password: f.password.value }) }); return false; }</script></html>`,
        };
      if (call.path === '/gate/enter') {
        const ok =
          call.headers['x-csrf-token']?.includes('tok-77') === true &&
          isAda(body(call).login, body(call).password);
        return ok
          ? { headers: { ...json, 'set-cookie': `berth=${store.begin()}; Path=/` }, body: '{"ok":true}' }
          : { status: 403, headers: json, body: '{}' };
      }
      if (call.path === '/cargo') return store.has(call.cookies.get('berth')) ? secretPage : toLogin;
      return { status: 404, body: 'no' };
    },
  },
  'HTTP Basic': {
    losesOnly: true,
    server: () => (call) => {
      const ok = call.headers.authorization === `Basic ${Buffer.from(`ada:${password}`).toString('base64')}`;
      return ok
        ? secretPage
        : { status: 401, headers: { 'www-authenticate': 'Basic realm="quay"' }, body: 'no' };
    },
  },
  'HTTP Digest': {
    losesOnly: true,
    server: () => (call) => {
      const field = call.headers.authorization ?? '';
      const part = (name: string) => new RegExp(`${name}="?([^",]+)`).exec(field)?.[1] ?? '';
      const md5 = (text: string) => createHash('md5').update(text).digest('hex');
      const first = md5(`ada:quay:${password}`);
      const second = md5(`${call.method}:${call.path}`);
      const wanted = md5(`${first}:n77:${part('nc')}:${part('cnonce')}:auth:${second}`);
      const ok = field.startsWith('Digest ') && part('response') === wanted;
      return ok
        ? secretPage
        : {
            status: 401,
            headers: { 'www-authenticate': 'Digest realm="quay", nonce="n77", qop="auth"' },
            body: 'no',
          };
    },
  },
  'OAuth with a password': {
    options: { method: 'oauth-password' },
    server: (store) => (call) => {
      if (call.path === '/') return { headers: json, body: '{"service":"pilots"}' };
      if (
        call.path === '/oauth/token' &&
        call.form.get('grant_type') === 'password' &&
        isAda(call.form.get('username'), call.form.get('password'))
      )
        return { headers: json, body: JSON.stringify({ access_token: store.begin(), token_type: 'bearer' }) };
      if (call.path === '/oauth/token')
        return { status: 400, headers: json, body: '{"error":"invalid_grant"}' };
      const token = /^Bearer (.+)$/.exec(call.headers.authorization ?? '')?.[1];
      return store.has(token) ? secretPage : { status: 401, headers: json, body: '{}' };
    },
  },
  'OAuth client credentials': {
    options: { method: 'oauth-client' },
    server: (store) => (call) => {
      if (call.path === '/') return { headers: json, body: '{"service":"pilots"}' };
      const isClient =
        call.headers.authorization === `Basic ${Buffer.from(`ada:${password}`).toString('base64')}`;
      if (call.path === '/oauth/token' && call.form.get('grant_type') === 'client_credentials' && isClient)
        return { headers: json, body: JSON.stringify({ access_token: store.begin() }) };
      if (call.path === '/oauth/token') return { status: 401, headers: json, body: '{}' };
      const token = /^Bearer (.+)$/.exec(call.headers.authorization ?? '')?.[1];
      return store.has(token) ? secretPage : { status: 401, headers: json, body: '{}' };
    },
  },
  'a code of a second factor': {
    options: { totp: new Map([['*', totpSecret]]) },
    server: (store) =>
      formServer(
        store,
        () => simpleForm,
        () => false,
        (call) => {
          if (call.path === '/gate' && call.method === 'POST')
            return isAda(call.form.get('pilot'), call.form.get('word'))
              ? {
                  body: '<form method="post" action="/gate/code"><input name="otp_code" inputmode="numeric" autocomplete="one-time-code"><button>Check</button></form>',
                }
              : toLogin;
          if (call.path === '/gate/code')
            return call.form.get('otp_code') === totpCode(totpSecret, Date.now()) ? started(store) : toLogin;
          return undefined;
        },
      ),
  },
  'a form beside a registration, and a page that moves on by itself': {
    server: (store) => (call) => {
      if (call.path === '/' && call.method === 'GET')
        return {
          body: '<html><form action="/find"><input name="q"></form><form method="post" action="/join"><input name="mail"><input type="password" name="p1"><input type="password" name="p2"></form><form method="post" action="/enter"><input name="uname"><input type="password" name="pw"><button name="go" value="1">Enter</button></form></html>',
        };
      if (call.path === '/enter')
        return isAda(call.form.get('uname'), call.form.get('pw')) && call.form.get('go') === '1'
          ? {
              headers: { ...html, 'set-cookie': `berth=${store.begin()}; Path=/` },
              body: '<html><meta http-equiv="refresh" content="0;url=/cargo"></html>',
            }
          : { body: 'wrong' };
      if (call.path === '/cargo')
        return store.has(call.cookies.get('berth'))
          ? secretPage
          : { status: 302, headers: { location: '/' } };
      return { status: 404, body: 'no' };
    },
  },
  'a page that nothing links to': {
    server: (store) => {
      const inner = formServer(
        store,
        () => simpleForm,
        ({ form }) => isAda(form.get('pilot'), form.get('word')),
      );
      return (call) => {
        if (call.path === '/') return { body: '<html><p>Nothing here.</p></html>' };
        return inner(
          call.path === '/login'
            ? { ...call, path: '/gate' }
            : call.path === '/gate'
              ? { ...call, path: '/nothing' }
              : call,
        );
      };
    },
  },
};

describe('signing in', () => {
  test.each(Object.entries(fixtures))('%s', async (_, { server, options = {}, losesOnly = false }) => {
    const store = new Store();
    const { origin, seen } = await serve(server(store));
    const client = createClient({
      scope: createScope({ origins: [origin] }),
      pinned: new Map([['127.0.0.1', '127.0.0.1']]),
      concurrencyPerHost: 4,
      maxRequests: 500,
      deadlineMs: Number.POSITIVE_INFINITY,
      nowMs: () => performance.now(),
    });
    const sessions = await openSessions(
      client,
      [`${origin}/`],
      {
        ...noSessions,
        users: [{ name: 'ada', password }],
        nowMs: Date.now,
        ...options,
        ...(options.method === undefined ? {} : { loginUrl: `${origin}/oauth/token` }),
      },
      [],
    );
    expect(sessions.gaps).toEqual([]);
    const cargo = { method: 'GET', url: `${origin}/cargo`, headers: [] };
    expect(bodyText((await sessions.first.send(cargo)).response)).toContain('12 containers');
    if (!losesOnly) {
      store.lose();
      seen.length = 0;
      expect(bodyText((await sessions.first.send(cargo)).response)).toContain('12 containers');
      expect((sessions.first as UserSession).signIns).toBe(2);
      // The request that was refused, one that makes sure, and the page of the sign-in; then the user is signed in again.
      expect(seen.findIndex((line) => line.startsWith('POST'))).toBeLessThanOrEqual(3);
    }
    expect(sessions.secrets()).toContain(password);
    await client.close();
  });

  test('a wrong password is no session', async () => {
    const store = new Store();
    const { origin } = await serve(
      formServer(
        store,
        () => simpleForm,
        () => false,
      ),
    );
    const client = createClient({
      scope: createScope({ origins: [origin] }),
      pinned: new Map([['127.0.0.1', '127.0.0.1']]),
      concurrencyPerHost: 4,
      maxRequests: 500,
      deadlineMs: Number.POSITIVE_INFINITY,
      nowMs: () => performance.now(),
    });
    const sessions = await openSessions(
      client,
      [`${origin}/`],
      { ...noSessions, users: [{ name: 'ada', password: 'wrong' }], nowMs: Date.now },
      [],
    );
    expect(sessions.gaps[0]?.reason).toContain('"ada" could not sign in');
    expect(sessions.all).toEqual([]);
    await client.close();
  });
});
