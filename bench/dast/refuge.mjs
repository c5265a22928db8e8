/**
 * A mountain refuge on node:http with SQLite (sql.js), GraphQL and WebSocket: real flaws, and beside each a twin without it.
 *
 *   node bench/dast/refuge.mjs PORT            serves it on 127.0.0.1 (as nobody, where root starts it)
 *   node bench/dast/refuge.mjs PORT --cases    prints what is true of each address, for score.ts
 *
 * Modules: `npm install sql.js graphql ws` in the folder that REFUGE_MODULES names. heidi@refuge.example / Murmeltier-8 and
 * peter@refuge.example / Steinbock-9 sign in at /enter.
 */
import { exec, execFile } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';

const port = Number(process.argv[2] ?? 8099);
if (process.getuid?.() === 0 && !process.argv.includes('--cases')) {
  process.setgroups([]);
  process.setgid(65534);
  process.setuid(65534);
}
const need = createRequire(join(process.env.REFUGE_MODULES ?? process.cwd(), 'index.js'));
const run = promisify(exec);
const runFile = promisify(execFile);

const cases = [];
const routes = [];
const sockets = new Map();

const esc = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const page = (
  title,
  body,
) => `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav><a href="/huts">Huts</a> <a href="/trails">Trails</a> <a href="/post">Post</a> <a href="/office">Office</a></nav>
<main>${body}</main></body></html>`;
const html = (title, body, headers = {}) => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  body: page(title, body),
});
const indent = (options = {}) => options.indent;
const json = (value, status = 200, headers = {}) => ({
  status,
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(value, null, indent()),
});
const to = (address) => ({
  status: 303,
  headers: { Location: address.replace(/[^\x21-\x7e]/g, encodeURIComponent) },
  body: '',
});

/** Two addresses: the first has the flaw, the second does not. `does(isReal)` gives the handler. */
function pair(method, paths, about, does) {
  const [category, cwe, place, name, start] = about;
  for (const [index, path] of paths.entries()) {
    const real = index === 0;
    routes.push({ method, parts: path.split('/'), handle: does(real), path, start, place, name });
    const fixed = path.split('/:')[0];
    cases.push({ path: fixed, category, cwe, real, place, how: method, name, sink: category, style: '' });
    if (category === 'upload' && real) Object.assign(cases.at(-1), { shownAt: '/uploads' });
  }
}
function add(method, path, handle) {
  routes.push({ method, parts: path.split('/'), handle, path });
}

// --- Data -------------------------------------------------------------------------------------------------------------
const room = mkdtempSync(join(tmpdir(), 'refuge-'));
mkdirSync(join(room, 'sheets'));
mkdirSync(join(room, 'uploads'));
for (const [name, text] of Object.entries({
  'ridge.txt': 'Ridge: three hours, exposed.',
  'lake.txt': 'Lake: easy, forty minutes.',
  'alpine.css': 'body { color: #234 }',
  'winter.css': 'body { color: #89a }',
}))
  writeFileSync(join(room, 'sheets', name), `${text}\n`);

let db;
const q = (sql, values = []) => {
  const statement = db.prepare(sql);
  statement.bind(values);
  const rows = [];
  while (statement.step()) rows.push(statement.getAsObject());
  statement.free();
  return rows;
};
const table = (rows) =>
  rows.length === 0
    ? '<p>Nothing here.</p>'
    : `<table>${rows
        .map(
          (row) =>
            `<tr>${Object.values(row)
              .map((cell) => `<td>${esc(cell)}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</table>`;
const users = {
  'heidi@refuge.example': { id: 41, name: 'Heidi', password: 'Murmeltier-8', role: 'guest', credit: 12 },
  'peter@refuge.example': { id: 42, name: 'Peter', password: 'Steinbock-9', role: 'guest', credit: 30 },
  'warden@refuge.example': {
    id: 1,
    name: 'Vreni',
    password: randomBytes(9).toString('hex'),
    role: 'warden',
    credit: 0,
  },
};
const owner = { 'heidi@refuge.example': 0, 'peter@refuge.example': 1 };
const bookings = new Map(
  [7001, 7002, 7003, 7004].map((id) => [
    id,
    { id, of: id % 2, phone: `+41 81 555 0${id}`, note: `bed by the window, arrival ${id % 7} pm` },
  ]),
);
const guests = [
  { mail: 'anna@valley.example', pin: '4417', room: 'free' },
  { mail: 'beat@valley.example', pin: '9032', room: 'taken' },
];
const board = { true: [], false: [] };
const sessions = new Map();
const weak = 'refuge';
const strong = randomBytes(32);
const b64 = (value) => Buffer.from(value).toString('base64url');
const sign = (text, key) => createHmac('sha256', key).update(text).digest('base64url');
const issue = (claims, key) => {
  const text = `${b64('{"alg":"HS256","typ":"JWT"}')}.${b64(JSON.stringify(claims))}`;
  return `${text}.${sign(text, key)}`;
};
function claimsOf(token = '', key, trusting) {
  const [head = '', body = '', mac = ''] = token.split('.');
  try {
    const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString());
    const isFine = (trusting && alg === 'none') || (alg === 'HS256' && sign(`${head}.${body}`, key) === mac);
    return isFine ? JSON.parse(Buffer.from(body, 'base64url').toString()) : undefined;
  } catch {
    return undefined;
  }
}
const within = (name) => {
  const path = resolve(room, 'sheets', name);
  if (!path.startsWith(join(room, 'sheets') + sep)) throw new Error('not a sheet');
  return readFileSync(path, 'utf8');
};
const sheet = (name) => readFileSync(join(room, 'sheets', name), 'utf8').slice(0, 4000);
const fetched = async (url) =>
  (await (await fetch(url, { signal: AbortSignal.timeout(3000), redirect: 'error' })).text()).slice(0, 2000);
const partner = (url) => {
  if (new URL(url).host !== 'maps.refuge.example') throw new Error('unknown partner');
  return `partner address noted: ${url}`;
};
const sum = (text) => {
  if (!/^\d{1,6}(?:[*+-]\d{1,6}){0,4}$/.test(text)) throw new Error('not a sum');
  return text
    .split('+')
    .reduce((all, part) => all + part.split('*').reduce((product, one) => product * Number(one), 1), 0);
};
/** As document stores compare: a value, or an object of operators. */
function fits(wanted, stored) {
  if (typeof wanted !== 'object' || wanted === null) return wanted === stored;
  return Object.entries(wanted).every(([op, value]) => {
    if (op === '$ne') return stored !== value;
    if (op === '$gt') return stored > value;
    if (op === '$regex') return new RegExp(value).test(stored);
    if (op === '$in') return Array.isArray(value) && value.includes(stored);
    throw new Error(`unknown operator ${op}`);
  });
}
function merge(into, from, careful) {
  for (const key of Object.keys(from)) {
    if (careful && (key === '__proto__' || key === 'constructor' || key === 'prototype')) continue;
    if (typeof from[key] === 'object' && from[key] !== null)
      into[key] = merge(into[key] ?? {}, from[key], careful);
    else into[key] = from[key];
  }
  return into;
}
/** `<%= expression %>` in a text. */
const compiled = (text) =>
  new Function(
    'guest',
    `return \`${text.replace(/[`\\$]/g, '\\$&').replace(/<%=(.*?)%>/g, (_, code) => `\${${code.replace(/\\([`\\$])/g, '$1')}}`)}\``,
  );

// --- Huts -------------------------------------------------------------------------------------------------------------
const huts = () => q('select name, region, altitude, beds from huts');
add('GET', '/', () =>
  html(
    'Refuge',
    '<h1>Refuge</h1><p>Huts, trails, and the post.</p><a href="/enter">Enter</a><!-- values of the process: /debug/vars --><script type="module" src="/static/app.js"></script>',
  ),
);
add('GET', '/huts', () =>
  html(
    'Huts',
    `<ul><li><a href="/huts/region/Engadin">Engadin</a><li><a href="/huts/valley/Prättigau">Prättigau</a>
     <li><a href="/huts/table?sort=altitude">table</a><li><a href="/huts/grid?sort=beds">grid</a><li><a href="/huts/mine">above me</a><li><a href="/huts/ours">above us</a>
     <li><a href="/huts/map?label=Gamma">map</a><li><a href="/huts/plan?label=Gamma">plan</a><li><a href="/huts/named/Gamma">Gamma</a><li><a href="/huts/called/Gamma">Gamma</a>
     <li><a href="/huts/embed">embed</a><li><a href="/huts/frame">frame</a><li><a href="/huts/price?formula=4*12">price</a><li><a href="/huts/cost?formula=4*12">cost</a>
     <li><a href="/huts/skin">skin</a><li><a href="/huts/look">look</a><li><a href="/huts/item?id=2">item</a><li><a href="/huts/entry?id=2">entry</a></ul>`,
    {
      'Set-Cookie': [
        'crumb=MTIwMA==; Path=/huts/mine',
        'crumb=MTIwMA==; Path=/huts/ours',
        'skin=alpine.css; Path=/huts/skin',
        'skin=alpine.css; Path=/huts/look',
      ],
    },
  ),
);
pair(
  'GET',
  ['/huts/region/:r', '/huts/valley/:r'],
  ['sql', 89, 'path', '', 'Engadin'],
  (real) =>
    ({ params }) =>
      html(
        'Region',
        table(
          real
            ? q(`select name, beds from huts where region = '${params.r}' and beds > 0`)
            : q('select name, beds from huts where region = ?', [params.r]),
        ),
      ),
);
pair(
  'GET',
  ['/huts/table', '/huts/grid'],
  ['sql', 89, 'query', 'sort', 'altitude'],
  (real) =>
    ({ query }) => {
      const column = real
        ? query.sort
        : (['altitude', 'beds', 'name'].find((one) => one === query.sort) ?? 'name');
      return html('Table', table(q(`select name, altitude, beds from huts order by ${column}`)));
    },
);
pair(
  'GET',
  ['/huts/mine', '/huts/ours'],
  ['sql', 89, 'cookie', 'crumb', 'MTIwMA=='],
  (real) =>
    ({ cookies }) => {
      const above = Buffer.from(cookies.crumb ?? 'MA==', 'base64').toString();
      return html(
        'Above',
        `<p>${(real ? q(`select name from huts where altitude > ${above}`) : q('select name from huts where altitude > ?', [Number(above)])).length} huts are higher.</p>`,
      );
    },
);
pair('GET', ['/huts/map', '/huts/plan'], ['xss', 79, 'query', 'label', 'Gamma'], (real) => ({ query }) => {
  const state = JSON.stringify({ label: query.label ?? '', zoom: 12 });
  return html(
    'Map',
    `<div id="map"></div><script>window.state = ${real ? state : state.replace(/</g, '\\u003c')};</script>`,
  );
});
pair(
  'GET',
  ['/huts/named/:n', '/huts/called/:n'],
  ['xss', 79, 'path', '', 'Gamma'],
  (real) =>
    ({ params }) => {
      const [hut] = q('select name, beds from huts where name = ?', [params.n]);
      return hut === undefined
        ? {
            ...html('Unknown', `<p>There is no hut <em>${real ? params.n : esc(params.n)}</em>.</p>`),
            status: 404,
          }
        : html(hut.name, `<p>${hut.beds} beds</p>`);
    },
);
pair(
  'GET',
  ['/huts/embed', '/huts/frame'],
  ['xss', 79, 'header', 'X-Forwarded-Prefix', ''],
  (real) =>
    ({ headers }) => {
      const prefix = headers['x-forwarded-prefix'] ?? '';
      const base = real || /^(?:\/[\w-]+)*$/.test(prefix) ? prefix : '';
      return {
        headers: { 'Content-Type': 'text/html', Vary: 'X-Forwarded-Prefix' },
        body: `<html><head><base href="${base}/"></head><body><p>Gamma, 24 beds</p></body></html>`,
      };
    },
);
pair(
  'GET',
  ['/huts/price', '/huts/cost'],
  ['code', 94, 'query', 'formula', '4*12'],
  (real) =>
    ({ query }) =>
      html(
        'Price',
        `<p>Price: ${esc(real ? new Function('beds', `return (${query.formula})`)(4) : sum(query.formula))} francs</p>`,
      ),
);
pair(
  'GET',
  ['/huts/skin', '/huts/look'],
  ['path', 22, 'cookie', 'skin', 'alpine.css'],
  (real) =>
    ({ cookies }) =>
      html(
        'Skin',
        `<style>${esc(real ? sheet(cookies.skin ?? 'alpine.css') : within(basename(cookies.skin ?? 'alpine.css')))}</style><p>As you like it.</p>`,
      ),
);
pair('GET', ['/huts/item', '/huts/entry'], ['error', 209, 'query', 'id', '2'], (real) => ({ query }) => {
  try {
    return html('Hut', `<p>${huts()[Number(query.id) - 1].name}</p>`);
  } catch (thrown) {
    return {
      ...html('Error', real ? `<pre>${esc(thrown.stack)}</pre>` : '<p>Something is wrong.</p>'),
      status: 500,
    };
  }
});

// --- Trails -----------------------------------------------------------------------------------------------------------
add('GET', '/trails', () =>
  html(
    'Trails',
    `<a href="/trails/list?from=0">list</a> <a href="/trails/all?from=0">all</a> <a href="/trails/signs">signs</a> <a href="/trails/marks">marks</a>
     <a href="/trails/sheet?name=ridge.txt">ridge</a> <a href="/trails/leaf?name=ridge.txt">ridge, on a leaf</a> <a href="/files/lake.txt">lake</a> <a href="/docs/lake.txt">lake, again</a>
     <a href="/trails/import?gpx=http://maps.refuge.example/1.gpx">import</a> <a href="/trails/load?gpx=http://maps.refuge.example/1.gpx">load</a>
     <a href="/lang/de?back=/huts">de</a> <a href="/tongue/de?back=/huts">de</a> <a href="/out/https:%2F%2Fweather.example%2F">weather</a> <a href="/away/weather">weather</a>
     <form action="/trails/search"><input name="q" value="ridge"><button>Search</button></form><form action="/trails/find"><input name="q" value="ridge"><button>Find</button></form>`,
    { 'Set-Cookie': ['lang=en; Path=/trails/signs', 'lang=en; Path=/trails/marks'] },
  ),
);
pair(
  'GET',
  ['/trails/list', '/trails/all'],
  ['sql', 89, 'query', 'from', '0'],
  (real) =>
    ({ query }) =>
      html(
        'Trails',
        table(
          real
            ? q(`select name, hours from trails order by id limit 3 offset ${query.from}`)
            : q('select name, hours from trails order by id limit 3 offset ?', [
                Number.parseInt(query.from, 10) || 0,
              ]),
        ),
      ),
);
pair('GET', ['/trails/search', '/trails/find'], ['xss', 79, 'query', 'q', 'ridge'], (real) => ({ query }) => {
  const shown = String(query.q ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return html(
    'Search',
    `<form><input name='q' value='${real ? shown : shown.replaceAll("'", '&#39;')}'></form><p>No trail of that name.</p>`,
  );
});
pair(
  'GET',
  ['/trails/signs', '/trails/marks'],
  ['xss', 79, 'cookie', 'lang', 'en'],
  (real) =>
    ({ cookies }) => ({
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="${real ? cookies.lang : esc(cookies.lang ?? '')}"><body><p>Red and white.</p></body></html>`,
    }),
);
pair(
  'GET',
  ['/trails/sheet', '/trails/leaf'],
  ['path', 22, 'query', 'name', 'ridge.txt'],
  (real) =>
    ({ query }) =>
      html('Sheet', `<pre>${esc(real ? sheet(query.name.replaceAll('../', '')) : within(query.name))}</pre>`),
);
pair(
  'GET',
  ['/files/:name', '/docs/:name'],
  ['path', 22, 'path', '', 'lake.txt'],
  (real) =>
    ({ params }) => ({
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      body: real ? sheet(params.name) : within(basename(params.name)),
    }),
);
pair(
  'GET',
  ['/trails/import', '/trails/load'],
  ['ssrf', 918, 'query', 'gpx', ''],
  (real) =>
    async ({ query }) =>
      html('Import', `<pre>${esc(real ? await fetched(query.gpx) : partner(query.gpx))}</pre>`),
);
pair(
  'GET',
  ['/lang/:l', '/tongue/:l'],
  ['redirect', 601, 'query', 'back', '/huts'],
  (real) =>
    ({ query }) =>
      to(real || /^\/(?![/\\])/.test(query.back ?? '') ? (query.back ?? '/') : '/'),
);
pair(
  'GET',
  ['/out/:u', '/away/:u'],
  ['redirect', 601, 'path', '', ''],
  (real) =>
    ({ params }) =>
      to(real ? params.u : params.u === 'weather' ? 'https://weather.example/' : '/trails'),
);

// --- Post -------------------------------------------------------------------------------------------------------------
const form = (action, fields, more = '') =>
  `<form method="post" action="${action}" ${more}>${fields}<button>Send</button></form>`;
add('GET', '/post', () =>
  html(
    'Post',
    `${form('/post/lookup', '<input name="code" value="R-104">')}${form('/post/track', '<input name="code" value="R-104">')}
     ${form('/post/subscribe', '<input type="email" name="mail">')}${form('/post/join', '<input type="email" name="mail">')}
     <a href="/post/card?link=https://weather.example/">card</a> <a href="/post/note?link=https://weather.example/">note</a>
     <a href="/post/board">board</a> <a href="/post/wall">wall</a> <a href="/post/basket">basket</a> <a href="/post/bag">bag</a>
     ${form('/post/attach', '<input type="file" name="letter">', 'enctype="multipart/form-data"')}${form('/post/enclose', '<input type="file" name="letter">', 'enctype="multipart/form-data"')}
     ${form('/post/vote', '<input name="hut" value="Gamma"><input type="hidden" name="next" value="/post">')}${form('/post/poll', '<input name="hut" value="Gamma"><input type="hidden" name="next" value="/post">')}`,
  ),
);
pair(
  'POST',
  ['/post/lookup', '/post/track'],
  ['sql', 89, 'form', 'code', 'R-104'],
  (real) =>
    ({ body }) =>
      html(
        'Parcel',
        (real
          ? q(`select 1 from parcels where (code = "${body.code}")`)
          : q('select 1 from parcels where code = ?', [String(body.code)])
        ).length > 0
          ? '<p>It is waiting for you.</p>'
          : '<p>Not here yet.</p>',
      ),
);
pair('POST', ['/post/subscribe', '/post/join'], ['sql', 89, 'form', 'mail', ''], (real) => ({ body }) => {
  try {
    if (real) db.exec(`insert into readers(mail, since) values ('${body.mail}', date('now'))`);
    else q('insert into readers(mail, since) values (?, 1)', [String(body.mail)]);
    return html('Thanks', '<p>Thank you.</p>');
  } catch {
    return { ...html('Sorry', '<p>Please try again later.</p>'), status: 500 };
  }
});
pair(
  'GET',
  ['/post/card', '/post/note'],
  ['xss', 79, 'query', 'link', ''],
  (real) =>
    ({ query }) =>
      html(
        'Card',
        `<p>Your link: <a href="${real || /^https?:\/\//i.test(query.link ?? '') ? esc(query.link) : '#'}">open</a></p>`,
      ),
);
for (const [path, real] of [
  ['/post/board', true],
  ['/post/wall', false],
]) {
  add('GET', path, () =>
    html(
      'Board',
      `${form(path, '<textarea name="line">Fog in the morning</textarea>')}<ol>${board[real].map((line) => `<li>${real ? line : esc(line)}`).join('')}</ol>`,
    ),
  );
}
pair(
  'POST',
  ['/post/board', '/post/wall'],
  ['xss stored', 79, 'form', 'line', 'Fog'],
  (real) =>
    ({ body }) => {
      board[real] = [...board[real], String(body.line ?? '')].slice(-40);
      return to(real ? '/post/board' : '/post/wall');
    },
);
pair(
  'POST',
  ['/post/attach', '/post/enclose'],
  ['xss', 79, 'multipart', 'letter', ''],
  (real) =>
    ({ files }) =>
      html(
        'Attached',
        `<p>We keep <b>${real ? (files.letter?.name ?? '') : esc(files.letter?.name ?? '')}</b> for you.</p>`,
      ),
);
pair(
  'POST',
  ['/post/vote', '/post/poll'],
  ['redirect', 601, 'form', 'next', '/post'],
  (real) =>
    ({ body }) =>
      to(
        real
          ? String(body.next ?? '/')
          : new URL(String(body.next ?? '/'), 'http://refuge.invalid').host === 'refuge.invalid'
            ? new URL(String(body.next ?? '/'), 'http://refuge.invalid').pathname
            : '/',
      ),
);
pair(
  'GET',
  ['/post/basket', '/post/bag'],
  ['cookie', 1004, 'none', '', ''],
  (real) => () =>
    html('Basket', '<p>Empty.</p>', {
      'Set-Cookie': [
        real
          ? `basket_session=${randomBytes(16).toString('hex')}; Path=/post/basket`
          : `bag_session=${randomBytes(16).toString('hex')}; Path=/post/bag; HttpOnly; SameSite=Lax`,
      ],
    }),
);
pair(
  'GET',
  ['/debug/vars', '/health'],
  ['leak', 215, 'none', '', ''],
  (real) => () =>
    json(
      real
        ? {
            env: {
              PATH: '/usr/bin',
              DATABASE_URL: 'postgres://refuge:gletscherspalte-77@db.refuge.example/refuge',
              AWS_SECRET_ACCESS_KEY: 'k3Jd8sLq0Zx7Vb2Nm5Tc9Rw4Yp6Ha1Ge3Uf8Io0x',
            },
            argv: ['node', 'server.js'],
          }
        : { status: 'up', since: 12 },
    ),
);

// --- Office, behind the sign-in ---------------------------------------------------------------------------------------
const token = (session) => `<input type="hidden" name="rt" value="${session?.token ?? ''}">`;
add('GET', '/office', ({ session }) =>
  html(
    'Office',
    `<p>Good morning, ${esc(session.user.name)}. <a href="/leave">Leave</a></p>
     ${form('/office/print', `${token(session)}<input name="file" value="ridge.txt">`)}${form('/office/copy', `${token(session)}<input name="file" value="ridge.txt">`)}
     ${form('/office/letter', `${token(session)}<textarea name="text">Dear guest</textarea>`)}${form('/office/mail', `${token(session)}<textarea name="text">Dear guest</textarea>`)}
     ${form('/office/photos', `${token(session)}<input name="caption" value="Dawn"><input type="file" name="photo">`, 'enctype="multipart/form-data"')}
     ${form('/office/pictures', `${token(session)}<input name="caption" value="Dawn"><input type="file" name="photo">`, 'enctype="multipart/form-data"')}
     ${form('/office/avatar', `${token(session)}<input type="file" name="face">`, 'enctype="multipart/form-data"')}
     ${form('/office/badge', `${token(session)}<input type="file" name="face">`, 'enctype="multipart/form-data"')}
     ${form('/office/nickname', '<input name="nick" value="Heidi">')}${form('/office/motto', `${token(session)}<input name="motto" value="Up">`)}
     <a href="/office/dns/localhost">dns</a> <a href="/office/addr/localhost">addr</a> <script type="module" src="/static/office.js"></script>`,
  ),
);
const office = (real, work) => (context) => {
  if (real !== 'open' && context.body.rt !== context.session.token)
    return { ...html('Refused', '<p>The form has expired.</p>'), status: 403 };
  return work(context);
};
pair('POST', ['/office/print', '/office/copy'], ['command', 78, 'form', 'file', 'ridge.txt'], (real) =>
  office(real, async ({ body }) => {
    await (real
      ? run(`cat ${body.file} > /dev/null`, { cwd: join(room, 'sheets'), timeout: 20000 })
      : runFile('cat', ['--', String(body.file)], { cwd: join(room, 'sheets'), timeout: 20000 })
    ).catch(() => {});
    return html('Printer', '<p>On its way to the printer.</p>');
  }),
);
pair('POST', ['/office/letter', '/office/mail'], ['template', 1336, 'form', 'text', 'Dear guest'], (real) =>
  office(real, ({ body }) => {
    const text = String(body.text);
    return html(
      'Letter',
      `<pre>${esc(real ? compiled(text)({ name: 'Anna' }) : text.replace(/<%= guest\.name %>/g, 'Anna'))}</pre>`,
    );
  }),
);
pair('POST', ['/office/photos', '/office/pictures'], ['sql', 89, 'multipart', 'caption', 'Dawn'], (real) =>
  office(real, ({ body }) => {
    const found = real
      ? q(`select count(*) as n from photos where caption = '${body.caption}'`)
      : q('select count(*) as n from photos where caption = ?', [String(body.caption)]);
    return html('Photos', `<p>${found[0].n} photos have this caption.</p>`);
  }),
);
pair('POST', ['/office/avatar', '/office/badge'], ['upload', 434, 'multipart', 'face', ''], (real) =>
  office(real, ({ files }) => {
    const { name = '', bytes = Buffer.alloc(0) } = files.face ?? {};
    const isPicture = bytes.subarray(0, 4).toString('latin1') === '\x89PNG';
    if (!real && !isPicture) return { ...html('Badge', '<p>Only PNG.</p>'), status: 400 };
    const kept = real ? basename(name) : `${randomBytes(6).toString('hex')}.png`;
    if (kept !== '') writeFileSync(join(room, 'uploads', kept), bytes);
    return html('Kept', `<img src="/uploads/${encodeURIComponent(kept)}">`);
  }),
);
add('GET', '/uploads/:name', ({ params }) => {
  const kinds = { html: 'text/html', svg: 'image/svg+xml', png: 'image/png', txt: 'text/plain' };
  return {
    headers: { 'Content-Type': kinds[params.name.split('.').at(-1)] ?? 'application/octet-stream' },
    body: readFileSync(join(room, 'uploads', basename(params.name))),
  };
});
pair('POST', ['/office/nickname', '/office/motto'], ['csrf', 352, 'form', '', ''], (real) =>
  office(real ? 'open' : false, ({ body, session }) => {
    if (real) session.user.nick = String(body.nick).slice(0, 40);
    else session.user.motto = String(body.motto).slice(0, 40);
    return html('Saved', '<p>Saved.</p>');
  }),
);
pair(
  'GET',
  ['/office/dns/:host', '/office/addr/:host'],
  ['command', 78, 'path', '', 'localhost'],
  (real) =>
    async ({ params }) => {
      const { stdout } = await (real
        ? run(`getent hosts ${params.host}`, { timeout: 20000 })
        : runFile('getent', ['hosts', '--', params.host])
      ).catch((failed) => ({ stdout: failed.stdout ?? '' }));
      return html('Address', `<pre>${esc(stdout)}</pre>`);
    },
);

// --- API --------------------------------------------------------------------------------------------------------------
add('GET', '/static/app.js', () => ({
  headers: { 'Content-Type': 'text/javascript' },
  body: `const call = (path, data, method = 'POST') => fetch('/api/v1' + path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) }).then((r) => r.json());
export const filter = () => call('/huts/filter', { all: [{ field: 'beds', min: '10' }], page: 1 });
export const select = () => call('/huts/select', { all: [{ field: 'beds', min: '10' }], page: 1 });
export const status = (terminal) => fetch('/api/v1/status', { headers: { 'X-Hut-Terminal': terminal || 'T-1' } });
export const state = (terminal) => fetch('/api/v1/state', { headers: { 'X-Hut-Terminal': terminal || 'T-1' } });
export const check = () => call('/guests/check', { mail: 'anna@valley.example', pin: '0000' });
export const verify = () => call('/guests/verify', { mail: 'anna@valley.example', pin: '0000' });
fetch('/api/v1/rooms?state=free'); fetch('/api/v1/beds?state=free');
const ask = (path, hut) => fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query: 'query Hut($name: String!) { hut(name: $name) { name beds } }', variables: { name: hut } }) });
ask('/graphql', 'Gamma'); ask('/stock/graphql', 'Gamma');
const open = (path, message) => { const socket = new WebSocket((location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + path); socket.onopen = () => socket.send(JSON.stringify(message)); return socket; };
open('/live/ask', { op: 'find', hut: 'Gamma' }); open('/live/seek', { op: 'find', hut: 'Gamma' });
open('/live/calc', { op: 'calc', term: '3*4' }); open('/live/sum', { op: 'calc', term: '3*4' });
`,
}));
add('GET', '/static/office.js', () => ({
  headers: { 'Content-Type': 'text/javascript' },
  body: `const send = async (url, data, method) => (await fetch(url, { method: method ?? 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) })).json();
send('/api/v1/export', { job: { format: 'csv', name: 'huts' } }); send('/api/v1/dump', { job: { format: 'csv', name: 'huts' } });
send('/api/v1/rules', { when: 'beds > 4' }); send('/api/v1/checks', { when: 'beds > 4' });
send('/api/v1/render', { theme: 'alpine.css', size: 2 }); send('/api/v1/draw', { theme: 'alpine.css', size: 2 });
send('/api/v1/hooks', { hook: { url: 'http://maps.refuge.example/hook', on: 'arrival' } }); send('/api/v1/alerts', { hook: { url: 'http://maps.refuge.example/hook', on: 'arrival' } });
send('/api/v1/prefs', { view: { size: 2 } }, 'PUT'); send('/api/v1/likes', { view: { size: 2 } }, 'PUT');
send('/api/v1/me', { name: 'Heidi' }, 'PATCH'); send('/api/v1/profile', { name: 'Heidi' }, 'PATCH');
for (const path of ['/api/v1/me', '/api/v1/profile', '/api/v1/bookings', '/api/v1/reservations', '/api/v1/admin/guests', '/api/v1/admin/ledger', '/api/v2/keys', '/api/v2/locks']) fetch(path, { credentials: 'include' });
const booking = (id) => fetch('/api/v1/bookings/' + id); const reservation = (id) => fetch(\`/api/v1/reservations/\${id}\`);
booking(7002); reservation(7002);
new WebSocket('ws://' + location.host + '/live/inbox').onopen = function () { this.send('list'); }; new WebSocket('ws://' + location.host + '/live/mail').onopen = function () { this.send('list'); };
`,
}));
const api = (path) => path.map((one) => `/api/v1${one}`);
pair(
  'POST',
  api(['/huts/filter', '/huts/select']),
  ['sql', 89, 'json', 'min', '10'],
  (real) =>
    ({ body }) => {
      const { field, min } = body.all?.[0] ?? {};
      const column = ['beds', 'altitude'].includes(field) ? field : 'beds';
      return json({
        huts: (real
          ? q(`select name from huts where ${column} >= ${min}`)
          : q(`select name from huts where ${column} >= ?`, [Number(min)])
        ).map(({ name }) => name),
      });
    },
);
pair(
  'GET',
  api(['/status', '/state']),
  ['sql', 89, 'header', 'X-Hut-Terminal', 'T-1'],
  (real) =>
    ({ headers }) => {
      const terminal = headers['x-hut-terminal'] ?? '';
      return json({
        known:
          (real
            ? q(`select 1 from terminals where id = '${terminal}'`)
            : q('select 1 from terminals where id = ?', [terminal])
          ).length > 0,
      });
    },
);
pair(
  'POST',
  api(['/guests/check', '/guests/verify']),
  ['nosql', 943, 'json', 'pin', '0000'],
  (real) =>
    ({ body }) =>
      json({
        ok: guests.some(
          ({ mail, pin }) => mail === String(body.mail) && fits(real ? body.pin : String(body.pin), pin),
        ),
      }),
);
pair(
  'GET',
  api(['/rooms', '/beds']),
  ['nosql', 943, 'query', 'state', 'free'],
  (real) =>
    ({ query, nested }) =>
      json(
        guests
          .filter(({ room: state }) => fits(real ? nested.state : String(query.state), state))
          .map(({ room: state }, index) => ({ index, state })),
      ),
);
pair(
  'POST',
  api(['/export', '/dump']),
  ['command', 78, 'json', 'name', 'huts'],
  (real) =>
    async ({ body }) => {
      const name = String(body.job?.name ?? '');
      const { stdout } = await (real
        ? run(`echo "${name}.${body.job?.format === 'csv' ? 'csv' : 'txt'}" | tr a-z A-Z`, { timeout: 20000 })
        : runFile('echo', [name]));
      return json({ file: stdout.trim() });
    },
);
pair('POST', api(['/rules', '/checks']), ['code', 94, 'json', 'when', 'beds > 4'], (real) => ({ body }) => {
  const when = String(body.when);
  if (real) vm.runInNewContext(when, { beds: 6, fetch, done: () => {} }, { timeout: 8000 });
  else if (!/^beds [<>] \d{1,4}$/.test(when)) throw new Error('unreadable rule');
  return json({ saved: true });
});
pair(
  'POST',
  api(['/render', '/draw']),
  ['path', 22, 'json', 'theme', 'alpine.css'],
  (real) =>
    ({ body }) =>
      json({ css: real ? sheet(String(body.theme)) : within(String(body.theme)) }),
);
pair('POST', api(['/hooks', '/alerts']), ['ssrf', 918, 'json', 'url', ''], (real) => async ({ body }) => {
  const url = String(body.hook?.url);
  if (real) await fetched(url).catch(() => {});
  else partner(url);
  return json({ saved: true });
});
pair('PUT', api(['/prefs', '/likes']), ['pollution', 1321, 'json', '', ''], (real) => ({ body, session }) => {
  session.user.prefs = merge(session.user.prefs ?? {}, body, !real);
  return json({ prefs: session.user.prefs });
});
const shown = ({ id, name, role, credit }) => ({ id, name, role, credit });
/** The twin has a profile of its own: what the flaw sets must not show on it. */
const ownOf = ({ user }, real) => {
  if (!real && user.profile === undefined) user.profile = { ...shown(user) };
  return real ? user : user.profile;
};
pair('PATCH', api(['/me', '/profile']), ['mass', 915, 'json', '', ''], (real) => ({ body, session }) => {
  const own = ownOf(session, real);
  for (const key of real ? ['name', 'role', 'credit'] : ['name']) if (key in body) own[key] = body[key];
  return json(shown(own));
});
pair('GET', api(['/me', '/profile']), ['cors', 942, 'none', '', ''], (real) => ({ headers, session }) => {
  const origin = headers.origin ?? '';
  const isAllowed = real ? origin !== '' : origin === 'https://app.refuge.example';
  return json(
    { ...shown(ownOf(session, real)), mail: session.mail },
    200,
    isAllowed ? { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' } : {},
  );
});
for (const name of ['bookings', 'reservations'])
  add('GET', `/api/v1/${name}`, ({ session }) =>
    json(
      [...bookings.values()]
        .filter(({ of }) => of === owner[session.mail])
        .map(({ id }) => ({ id, href: `/api/v1/${name}/${id}` })),
    ),
  );
pair(
  'GET',
  api(['/bookings/:id', '/reservations/:id']),
  ['bola', 639, 'path', '', '7002'],
  (real) =>
    ({ params, session }) => {
      const found = bookings.get(Number(params.id));
      if (found === undefined || (!real && found.of !== owner[session.mail]))
        return json({ error: 'no such booking' }, 404);
      return json({ id: found.id, phone: found.phone, note: found.note });
    },
);
pair(
  'GET',
  api(['/admin/guests', '/admin/ledger']),
  ['bfla', 862, 'none', '', ''],
  (real) =>
    ({ session }) =>
      real || session.user.role === 'warden'
        ? json(guests.map(({ mail, room: state }) => ({ mail, state, owes: 40 })))
        : json({ error: 'wardens only' }, 403),
);
pair('GET', ['/api/v2/keys', '/api/v2/locks'], ['jwt', 347, 'cookie', '', ''], (real) => ({ cookies }) => {
  const claims = real ? claimsOf(cookies.keycard, weak, true) : claimsOf(cookies.lockcard, strong, false);
  return claims === undefined ? json({ error: 'no card' }, 401) : json({ guest: claims.sub, rooms: [4, 7] });
});

// --- Entrance ---------------------------------------------------------------------------------------------------------
const entrance = (word) =>
  html(
    'Enter',
    `<p>${word}</p>${form('/enter', '<label>Mail <input name="mail" type="email"></label><label>Password <input name="password" type="password"></label>')}
  ${form('/enter/reset', '<input type="email" name="mail" value="anna@valley.example">')}${form('/enter/remind', '<input type="email" name="mail" value="anna@valley.example">')}`,
  );
add('GET', '/enter', () => entrance('Who is there?'));
add('POST', '/enter', ({ body }) => {
  const user = users[body.mail];
  if (user === undefined || user.password !== body.password)
    return { ...entrance('That is not right.'), status: 401 };
  const sid = randomBytes(18).toString('base64url');
  sessions.set(sid, { user, mail: body.mail, token: randomBytes(12).toString('hex') });
  const claims = { sub: body.mail, exp: Math.floor(Date.now() / 1000) + 7200 };
  return {
    ...to('/office'),
    headers: {
      Location: '/office',
      'Set-Cookie': [
        `refuge.sid=${sid}; Path=/; HttpOnly`,
        `keycard=${issue(claims, weak)}; Path=/; HttpOnly`,
        `lockcard=${issue(claims, strong)}; Path=/; HttpOnly`,
      ],
    },
  };
});
add('GET', '/leave', ({ cookies }) => {
  sessions.delete(cookies['refuge.sid']);
  return to('/');
});
pair(
  'POST',
  ['/enter/reset', '/enter/remind'],
  ['host', 644, 'header', 'X-Forwarded-Host', ''],
  (real) =>
    ({ headers }) =>
      html(
        'Mail',
        `<p>We sent: <a href="http://${esc(real ? (headers['x-forwarded-host'] ?? headers.host) : 'refuge.example')}/enter/new">choose a new password</a></p>`,
      ),
);

// --- GraphQL ----------------------------------------------------------------------------------------------------------
const { buildSchema, graphql } = need('graphql');
const schema = buildSchema(
  'type Hut { name: String, beds: Int, region: String } type Query { hut(name: String!): [Hut], regions: [String] }',
);
pair(
  'POST',
  ['/graphql', '/stock/graphql'],
  ['sql', 89, 'graphql', 'name', 'Gamma'],
  (real) =>
    async ({ body }) =>
      json(
        await graphql({
          schema,
          source: String(body.query ?? ''),
          variableValues: body.variables,
          rootValue: {
            regions: () => [...new Set(huts().map(({ region }) => region))],
            hut: ({ name }) =>
              real
                ? q(`select name, beds, region from huts where name = '${name}'`)
                : q('select name, beds, region from huts where name = ?', [name]),
          },
        }),
      ),
);

// --- WebSocket --------------------------------------------------------------------------------------------------------
function socketPair(paths, about, does) {
  const [category, cwe, name] = about;
  for (const [index, path] of paths.entries()) {
    sockets.set(path, does(index === 0));
    cases.push({
      path,
      category,
      cwe,
      real: index === 0,
      place: 'websocket',
      how: 'GET',
      name,
      sink: category,
      style: '',
    });
  }
}
socketPair(['/live/ask', '/live/seek'], ['sql', 89, 'hut'], (real) => (text) => {
  const { hut } = JSON.parse(text);
  return JSON.stringify({
    beds: (real
      ? q(`select beds from huts where name = '${hut}'`)
      : q('select beds from huts where name = ?', [String(hut)])
    ).map(({ beds }) => beds),
  });
});
socketPair(['/live/calc', '/live/sum'], ['code', 94, 'term'], (real) => (text) => {
  const { term } = JSON.parse(text);
  return JSON.stringify({
    result: real ? vm.runInNewContext(String(term), {}, { timeout: 2000 }) : sum(String(term)),
  });
});
socketPair(
  ['/live/inbox', '/live/mail'],
  ['origin', 1385, ''],
  (real) =>
    (text, { session, origin, host }) => {
      if (session === undefined) return JSON.stringify({ error: 'enter first' });
      if (!real && origin !== undefined && new URL(origin).host !== host)
        return JSON.stringify({ error: 'foreign page' });
      return JSON.stringify({
        inbox: [`Parcel for ${session.user.name}, ${session.mail}`],
        asked: text.slice(0, 20),
      });
    },
);

// --- Server -----------------------------------------------------------------------------------------------------------
function multipart(raw, type) {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1] ?? '';
  const [body, files] = [{}, {}];
  for (const part of raw.toString('latin1').split(`--${boundary}`).slice(1, -1)) {
    const end = part.indexOf('\r\n\r\n');
    const head = Buffer.from(part.slice(0, end), 'latin1').toString('utf8');
    const value = part.slice(end + 4, -2);
    const name = /\bname="([^"]*)"/.exec(head)?.[1] ?? '';
    const file = /\bfilename="([\s\S]*?)"(?:\r\n|;|$)/.exec(head)?.[1];
    if (file === undefined) body[name] = Buffer.from(value, 'latin1').toString('utf8');
    else files[name] = { name: file, bytes: Buffer.from(value, 'latin1') };
  }
  return { body, files };
}
function nestedQuery(entries) {
  const found = {};
  for (const [key, value] of entries) {
    const inner = /^([^[]+)\[([^\]]+)\]$/.exec(key);
    if (inner === null) found[key] = value;
    else
      found[inner[1]] = {
        ...(typeof found[inner[1]] === 'object' ? found[inner[1]] : {}),
        [inner[2]]: value,
      };
  }
  return found;
}
const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
const cookiesOf = ({ cookie = '' }) =>
  Object.fromEntries(
    cookie
      .split(/;\s*/)
      .map((pairText) => [pairText.split('=', 1)[0], decoded(pairText.slice(pairText.indexOf('=') + 1))]),
  );
function routeOf(method, path) {
  const parts = path.split('/');
  for (const route of routes) {
    if (route.method !== method || route.parts.length !== parts.length) continue;
    if (!route.parts.every((part, index) => part.startsWith(':') || part === parts[index])) continue;
    return {
      route,
      params: Object.fromEntries(
        route.parts.flatMap((part, index) =>
          part.startsWith(':') ? [[part.slice(1), decoded(parts[index])]] : [],
        ),
      ),
    };
  }
  return undefined;
}
const closed =
  /^\/(?:office|api\/v1\/(?:export|dump|rules|checks|render|draw|hooks|alerts|prefs|likes|me|profile|bookings|reservations|admin)|api\/v2)(?:\/|$)/;

async function respond(request, raw) {
  const url = new URL(request.url.replace(/^\/+/, '/'), 'http://refuge.invalid');
  const found = routeOf(request.method === 'HEAD' ? 'GET' : request.method, url.pathname);
  if (found === undefined) return { ...html('Unknown', '<p>There is no such page.</p>'), status: 404 };
  const cookies = cookiesOf(request.headers);
  const session = sessions.get(cookies['refuge.sid']);
  if (closed.test(url.pathname) && session === undefined)
    return url.pathname.startsWith('/api') ? json({ error: 'enter first' }, 401) : to('/enter');
  const type = request.headers['content-type'] ?? '';
  const entries = [...url.searchParams];
  const context = {
    params: found.params,
    query: Object.fromEntries(entries),
    nested: nestedQuery(entries),
    headers: request.headers,
    cookies,
    session,
    body: {},
    files: {},
  };
  try {
    if (type.startsWith('multipart/form-data')) Object.assign(context, multipart(raw, type));
    else if (type.includes('json')) context.body = JSON.parse(raw.toString() || '{}') ?? {};
    else context.body = Object.fromEntries(new URLSearchParams(raw.toString()));
    return await found.route.handle(context);
  } catch {
    return url.pathname.startsWith('/api') || url.pathname.endsWith('graphql')
      ? json({ error: 'that did not work' }, 500)
      : { ...html('Sorry', '<p>That did not work.</p>'), status: 500 };
  }
}

async function serve() {
  const SQL = await need('sql.js')();
  db = new SQL.Database();
  db.exec(`create table huts(name text, region text, altitude integer, beds integer);
    insert into huts values ('Gamma','Engadin',2412,24),('Delta','Engadin',1990,12),('Omega','Prättigau',2210,40),('Sigma','Surselva',2680,8);
    create table trails(id integer primary key, name text, hours real); insert into trails values (1,'ridge',3),(2,'lake',0.7),(3,'pass',5),(4,'gorge',2),(5,'summit',7);
    create table parcels(code text); insert into parcels values ('R-104'),('R-220');
    create table readers(mail text, since text); create table photos(caption text); insert into photos values ('Dawn'),('Dawn'),('Snow');
    create table terminals(id text); insert into terminals values ('T-1'),('T-2');`);
  const { WebSocketServer } = need('ws');
  const server = createServer((request, response) => {
    const chunks = [];
    let size = 0;
    request.on('data', (chunk) => {
      size += chunk.length;
      if (size < 2_000_000) chunks.push(chunk);
    });
    request.on('end', async () => {
      const { status = 200, headers, body } = await respond(request, Buffer.concat(chunks));
      try {
        response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
      } catch {
        response.writeHead(500).end();
      }
    });
  });
  const upgrader = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const work = sockets.get(request.url.split('?', 1)[0]);
    if (work === undefined) return socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');
    const context = {
      session: sessions.get(cookiesOf(request.headers)['refuge.sid']),
      origin: request.headers.origin,
      host: request.headers.host,
    };
    upgrader.handleUpgrade(request, socket, head, (ws) =>
      ws.on('message', (data) => {
        let answer;
        try {
          answer = work(data.toString(), context);
        } catch {
          answer = JSON.stringify({ error: 'that did not work' });
        }
        ws.send(answer);
      }),
    );
  });
  server.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
}

process.on('uncaughtException', () => {});
if (process.argv.includes('--cases')) process.stdout.write(`${JSON.stringify(cases)}\n`);
else await serve();
