import { expect, test } from 'vitest';
import type { Prober } from '../check.js';
import { check } from '../checks/application-error/index.js';
import type { Exchange, ProbeRequest } from '../exchange.js';
import { firstOfEachPage, provokedErrors } from './provoked.js';

const trace = '<pre>TypeError: no boat\n    at named (/srv/app/boats.js:12:7)\n</pre>';

function answer(url: string, status: number, text: string): Exchange {
  const request: ProbeRequest = { method: 'GET', url, headers: [] };
  const headers = [['Content-Type', 'text/html']] as const;
  const body = Buffer.from(text);
  return { request, response: { status, headers, body, isTruncated: false, firstByteMs: 1, durationMs: 1 } };
}

test('an error page that an attack provokes is kept where a check sees something on it', async () => {
  const answers = [
    answer('http://127.0.0.1/boats?id=1', 200, trace),
    answer('http://127.0.0.1/boats?id=2', 500, `${trace}${' '.repeat(100_000)}`),
    answer('http://127.0.0.1/boats?id=3', 500, trace),
  ];
  const kept: Exchange[] = [];
  const request = async () => answers.shift() as Exchange;
  const probing = { request, send: request } as unknown as Prober;
  const prober = provokedErrors([check]).watching(probing, (exchange) => kept.push(exchange));
  for (let times = 0; times < 3; times++)
    await prober.request({ method: 'GET', url: 'http://127.0.0.1/', headers: [] });
  expect(kept.map((one) => one.request.url)).toEqual(['http://127.0.0.1/boats?id=2']);
  expect(kept[0]?.response.body.length).toBe(16 * 1024);
});

test('a neutral page is not kept, and of each page the first one counts', async () => {
  const kept: Exchange[] = [];
  const request = async () => answer('http://127.0.0.1/', 500, '<p>That did not work.</p>');
  const probing = { request } as unknown as Prober;
  const prober = provokedErrors([check]).watching(probing, (one) => kept.push(one));
  await prober.request({ method: 'GET', url: 'http://127.0.0.1/', headers: [] });
  expect(kept).toEqual([]);
  const pages = ['/boats/1?x=1', '/boats/2?x=3', '/piers'].map((path) =>
    answer(`http://127.0.0.1${path}`, 500, trace),
  );
  expect(firstOfEachPage(pages)).toEqual([pages[0], pages[2]]);
});
