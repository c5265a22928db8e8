import { describe, expect, test } from 'vitest';
import { expectProportional } from '../../../../testing/growth.js';
import { ScriptLibrary } from './functions.js';
import { readScript } from './requests.js';

const base = 'http://127.0.0.1:8080/harbour/map';

test('a page calls what a file defines that is read later', () => {
  const library = new ScriptLibrary();
  const page = `send('/berths', { boat: 'Gull' })`;
  expect(readScript(page, base, library).requests).toEqual([]);
  library.keep(page, base, { tokens: [], hidden: [] });
  expect(library.takeReadable()).toEqual([]);
  const file = `const send = (path, data) => fetch(path, { method: 'PUT', body: JSON.stringify(data) })`;
  readScript(file, 'http://127.0.0.1:8080/files/app.js', library);
  const found = library
    .takeReadable()
    .flatMap(({ source, base: own }) => readScript(source, own, library).requests);
  expect(found.map(({ method, url }) => `${method} ${url}`)).toEqual(['PUT http://127.0.0.1:8080/berths']);
  expect(library.takeReadable()).toEqual([]);
});

test('a body that a script takes from a text area is what the page holds there', () => {
  const source = `fetch('/cargo', { method: 'POST', headers: { 'Content-Type': 'application/xml' }, body: field.value })`;
  const bodies = (documents: readonly string[]) =>
    readScript(source, base, undefined, documents).requests.map(({ body }) =>
      Buffer.from(body ?? '').toString(),
    );
  expect(bodies(['7 sacks', '<cargo>wool</cargo>'])).toEqual(['<cargo>wool</cargo>']);
  expect(bodies(['7 sacks'])).toEqual(bodies([]));
});

function requestsOf(source: string): readonly string[] {
  return readScript(source, base).requests.map(({ method, url, headers, body }) =>
    [
      method,
      url.replace('http://127.0.0.1:8080', ''),
      ...headers.map((field) => field.join('=')),
      ...(body ? [Buffer.from(body).toString().replace(/\r\n/g, '|')] : []),
    ].join(' '),
  );
}

const cases: Record<string, readonly [source: string, ...expected: string[]]> = {
  'fetch with headers': [
    `fetch('/berths', { method: 'POST', headers: { 'X-Dock': 'north', "Content-Type": "application/json" }, body: JSON.stringify({ boat: name, crew: 2 }) })`,
    'POST /berths X-Dock=north Content-Type=application/json {"boat":"Probe","crew":2}',
  ],
  'template with a hole': [
    'const id = 7; fetch(`/berths/${id}/log?from=${since}`)',
    'GET /berths/7/log?from=probe',
  ],
  'an element gives the name': [
    `fetch('/find?harbour=' + encodeURIComponent(document.getElementById('harbour_id').value))`,
    'GET /find?harbour=1',
  ],
  XMLHttpRequest: [
    `var x = new XMLHttpRequest(); x.open("POST", "tide"); x.setRequestHeader("X-Pier", "12"); x.onload = function () { show(x.responseText); }; x.send("level=3&unit=m");`,
    'POST /harbour/tide X-Pier=12 Content-Type=application/x-www-form-urlencoded level=3&unit=m',
  ],
  'jQuery ajax': [
    `$.ajax({ url: '/crane', type: 'POST', data: { load: $('#load').val(), note: 'x' }, beforeSend: function (r) { r.setRequestHeader('X-Crane', '4'); }, success: function (d) { $('#out').html(d); } });`,
    'POST /crane X-Crane=4 Content-Type=application/x-www-form-urlencoded load=probe&note=x',
  ],
  'jQuery get with data': [`$.get('/ferry', { line: '4' }, function () {})`, 'GET /ferry?line=4'],
  'axios style': [
    `api.post('/pilots', { rank: 'first' }, { headers: { 'X-Crew': 'a' } }); api.get('/pilots', { params: { sort: 'name' } })`,
    'POST /pilots X-Crew=a Content-Type=application/json {"rank":"first"}',
    'GET /pilots?sort=name',
  ],
  'a wrapper of fetch': [`request('/buoys', { method: 'DELETE' })`, 'DELETE /buoys'],
  FormData: [
    `const data = new FormData(); data.append('boat', 'Gull'); fetch('/register', { method: 'POST', body: data })`,
    'POST /register Content-Type=multipart/form-data; boundary=seaworthy-part-7d1c4f9a --seaworthy-part-7d1c4f9a|Content-Disposition: form-data; name="boat"||Gull|--seaworthy-part-7d1c4f9a--|',
  ],
  URLSearchParams: [
    `fetch('/search?' + new URLSearchParams({ q: 'sail', page: 2 }))`,
    'GET /search?q=sail&page=2',
  ],
  navigation: [
    `location.href = '/signal'; window.open("./flags?x=1")`,
    'GET /signal',
    'GET /harbour/flags?x=1',
  ],
  'a function of the application that posts JSON': [
    `async function send(path, data) {
       const answer = await fetch('/api' + path, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Pier': 'B' }, body: JSON.stringify(data) });
       return answer.json();
     }
     send('/berths', { boat: { name: 'Gull' } })`,
    'POST /api/berths X-Pier=B Content-Type=application/json {"boat":{"name":"Gull"}}',
  ],
  'an arrow function that calls another': [
    `const root = '/v2';
     const call = (path, options = {}) => fetch(root + path, options);
     const ask = (query, variables) => call('/graph', { method: 'POST', body: JSON.stringify({ query, variables }) });
     ask('query Boat($id: ID!) { boat(id: $id) { name } }', { id: 'b7' })`,
    'POST /v2/graph Content-Type=application/json {"query":"query Boat($id: ID!) { boat(id: $id) { name } }","variables":{"id":"b7"}}',
  ],
  'a method of a class, with an object taken apart': [
    `class Port { async load({ pier, day }) { return fetch(\`/piers/\${pier}?day=\${day}\`); } }
     new Port().load({ pier: 'north', day: '4' })`,
    'GET /piers/north?day=4',
  ],
  'a parameter with a value of its own, and what stands in for nothing': [
    `const call = (path, data, method = 'PATCH') => fetch('/api' + path, { method, body: JSON.stringify(data) });
     const save = (path, data, method) => fetch(path, { method: method ?? 'PUT', body: JSON.stringify(data) });
     call('/me', { name: 'Ada' }); call('/boats', { name: 'Gull' }, 'POST'); save('/pier', { side: 'B' }); save('/lamp', { on: 1 }, 'DELETE')`,
    'PATCH /api/me Content-Type=application/json {"name":"Ada"}',
    'POST /api/boats Content-Type=application/json {"name":"Gull"}',
    'PUT /pier Content-Type=application/json {"side":"B"}',
    'DELETE /lamp Content-Type=application/json {"on":1}',
  ],
  'a method that only the caller knows': [
    `export const call = (path, data, method) => fetch('/berths', { method, body: JSON.stringify({ data }) })`,
    'POST /berths Content-Type=application/json {"data":"probe"}',
  ],
  'a variable of the address': [`var root = '/api/'; var u = root + 'locks'; fetch(u)`, 'GET /api/locks'],
};

describe('scripts', () => {
  test.each(Object.entries(cases))('%s', (_, [source, ...expected]) => {
    expect(requestsOf(source)).toEqual(expected);
  });

  test('cookies and header names', () => {
    const reading = readScript(
      `document.cookie = "pier=north; path=/"; Cookies.set('lamp', 'on'); h.setRequestHeader('X-Sea', 1)`,
      base,
    );
    expect(reading.cookies).toEqual([
      ['pier', 'north'],
      ['lamp', 'on'],
    ]);
    expect(reading.headerNames).toEqual(['X-Sea']);
  });

  test('addresses in strings, joined and concatenated', () => {
    const { addresses } = readScript(
      `go(['', 'deck', 'plan'].join('/')); var a = '/quay/' + 'east'; x = "/mole"; y = 'not one'; re = /\\/no\\/way/`,
      base,
    );
    expect(addresses).toEqual(expect.arrayContaining(['/deck/plan', '/quay/east', '/mole']));
    expect(addresses).not.toContain('not one');
  });

  test.each([
    '('.repeat(50_000),
    '`${'.repeat(20_000),
    "'".repeat(99_999),
    'a+'.repeat(50_000),
    '{a:'.repeat(30_000),
    'a.b('.repeat(30_000),
  ])('%.10s and so on costs in proportion', async (source) => {
    await expectProportional(source.length, (length) => readScript(source.slice(0, length), base));
  });
});
