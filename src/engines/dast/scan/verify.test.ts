import { expect, test } from 'vitest';
import type { Proof } from '../check.js';
import type { Exchange, ProbeRequest } from '../exchange.js';
import { doubtOf } from './verify.js';

function exchangeOf(url: string, body: string, firstByteMs = 5): Exchange {
  const response = { status: 200, headers: [], body: Buffer.from(body), isTruncated: false };
  return {
    request: { method: 'GET', url, headers: [] },
    response: { ...response, firstByteMs, durationMs: firstByteMs },
  };
}

const frame = (line: string) => `<h1>Harbour of the north</h1><p>berths and piers</p><p>${line}</p>`;
const attack = exchangeOf('http://harbour.test/?q=1', frame('three boats are here'));
const control = exchangeOf('http://harbour.test/?q=2', frame('there is none'));
const proof: Proof = {
  subject: 'query q',
  payload: '1',
  attack,
  control,
  repeated: 2,
  evidence: 'more rows under attack',
  confidence: 'high',
};

/** Answers attack and control with these lines. */
const server = (whenAttacked: string, otherwise: string) => async (request: ProbeRequest) =>
  exchangeOf(request.url, frame(request.url.endsWith('1') ? whenAttacked : otherwise));

test('the same difference is no doubt', async () => {
  expect(await doubtOf(proof, server('three boats are here', 'there is none'))).toBeUndefined();
});

test('a similar page that the control shows too is a doubt', async () => {
  const alike = server('three boats are here', 'three boats are here');
  expect(await doubtOf(proof, alike)).toBe('the answer was another one');
});

test('words must appear again', async () => {
  const byWords = { ...proof, evidence: 'three boats' };
  expect(await doubtOf(byWords, server('none', 'none'))).toBe('the evidence did not appear again');
});

test('a slow answer is no delay unless the check says so', async () => {
  const slow = { ...attack, response: { ...attack.response, firstByteMs: 4000 } };
  const send = server('three boats are here', 'there is none');
  expect(await doubtOf({ ...proof, attack: slow }, send)).toBeUndefined();
  expect(await doubtOf({ ...proof, attack: slow, isByDelay: true }, send)).toBe(
    'the delay did not appear again',
  );
});

test('a check that repeats itself is asked', async () => {
  const send = server('', '');
  expect(await doubtOf({ ...proof, again: async () => true }, send)).toBeUndefined();
  expect(await doubtOf({ ...proof, again: async () => false }, send)).toBe(
    'the check did not come to the same result',
  );
});
