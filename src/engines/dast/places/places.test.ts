import { describe, expect, test } from 'vitest';
import type { ProbeRequest } from '../exchange.js';
import { placesOf, withPayload } from './index.js';

function post(type: string, body: string, url = 'http://127.0.0.1/berths'): ProbeRequest {
  return { method: 'POST', url, headers: [['Content-Type', type]], body: Buffer.from(body) };
}

const multipart =
  '--xx\r\nContent-Disposition: form-data; name="berth"\r\n\r\nA 7\r\n--xx\r\nContent-Disposition: form-data; name="plan"; filename="p.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n--xx--\r\n';

const requests: Record<string, ProbeRequest> = {
  query: { method: 'GET', url: 'http://127.0.0.1/a/b%20c?x=1&y=a+b&x=2&flag#top', headers: [] },
  form: post('application/x-www-form-urlencoded', 'boat=K%C3%B6ln&crew=2&note=a%2Bb+c'),
  multipart: post('multipart/form-data; boundary=xx', multipart),
  json: post(
    'application/json',
    '{ "boat": {"name": "M\u00f6we \\u0041", "crew": [1, 2.5]}, "a/b": null, "paid":true}',
  ),
  xml: post(
    'text/xml',
    '<?xml version="1.0"?><!-- no --><berth xmlns="urn:x" id="7"><name>A &amp; B</name><note><![CDATA[x<y]]></note><e/></berth>',
  ),
  cookie: {
    method: 'GET',
    url: 'http://127.0.0.1/',
    headers: [
      ['Cookie', 'theme=dark; lang=de'],
      ['X-Dock', 'north'],
    ],
  },
  graphql: post(
    'application/json',
    '{"query":"query($id: ID!){berth(id:$id){name}}","variables":{"id":"7"}}',
  ),
};

describe('places', () => {
  test.each(Object.entries(requests))('%s: the own value gives the same bytes', (_, request) => {
    const places = placesOf(request);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(withPayload(place, place.value)).toEqual(request);
  });

  test.each(Object.entries(requests))('%s: a payload is read back from its place', (_, request) => {
    for (const place of placesOf(request)) {
      const payload =
        place.kind === 'cookie' ? "x' OR '1" : `x' <i>"&=;é${place.kind === 'header' ? '' : '\n'}/..`;
      const changed = withPayload(place, payload);
      const again = placesOf(changed).find(({ kind, name }) => kind === place.kind && name === place.name);
      expect(again?.value).toBe(
        place.name.endsWith(';filename')
          ? payload.replace('\n', '%0A').replace('"', '%22')
          : place.kind === 'header'
            ? Buffer.from(payload).toString('latin1')
            : payload,
      );
    }
  });

  test('names', () => {
    const names = (request: ProbeRequest | undefined) =>
      request === undefined
        ? []
        : placesOf(request).map(({ kind, name, value }) => `${kind} ${name}=${value}`);
    expect(names(requests.query)).toEqual([
      'path 0=a',
      'path 1=b c',
      'query x=1',
      'query y=a b',
      'query x#2=2',
      'query flag=',
    ]);
    expect(names(requests.json).slice(1)).toEqual([
      'json /boat/name=Möwe A',
      'json /boat/crew/0=1',
      'json /boat/crew/1=2.5',
      'json /a~1b=null',
      'json /paid=true',
    ]);
    expect(names(requests.xml).slice(1)).toEqual([
      'xml /berth/@id=7',
      'xml /berth/name=A & B',
      'xml /berth/note=x<y',
    ]);
    expect(names(requests.graphql).slice(1)).toEqual(['graphql /variables/id=7']);
    expect(names(requests.cookie)).toEqual(['cookie theme=dark', 'cookie lang=de', 'header X-Dock=north']);
  });

  test('what is not there is added', () => {
    const request: ProbeRequest = { method: 'GET', url: 'http://127.0.0.1/', headers: [] };
    expect(withPayload({ kind: 'cookie', name: 'pier', value: '', request }, 'a;b').headers).toEqual([
      ['Cookie', 'pier=a%3Bb'],
    ]);
    expect(
      withPayload({ kind: 'cookie', name: 'pier', value: '', request }, 'a;b', 'quoted').headers,
    ).toEqual([['Cookie', 'pier="a\\073b"']]);
    expect(withPayload({ kind: 'query', name: 'q', value: '', request }, 'a b').url).toBe(
      'http://127.0.0.1/?q=a%20b',
    );
  });
});
