import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Exchange } from '../exchange.js';
import { bodyText } from '../http/fields.js';
import { KeptAnswers } from './answers.js';

function answer(body: Uint8Array): Exchange {
  const request = { method: 'GET', url: 'http://127.0.0.1/pier', headers: [] };
  const headers = [['Content-Type', 'text/html']] as const;
  return {
    request,
    response: { status: 200, headers, body, isTruncated: false, firstByteMs: 1, durationMs: 2 },
  };
}

const page = (index: number) =>
  Buffer.from(`<h1>Berth ${index}</h1>${'<li>Gull, north pier</li>'.repeat(4_000)}`);

test('three hundred pages of 100 kB take less than one megabyte, and read as they came', () => {
  const answers = new KeptAnswers();
  const kept = Array.from({ length: 300 }, (_, index) => answers.keep(answer(page(index))));
  expect(answers.bytes).toBeLessThan(1024 * 1024);
  expect(answers.cut).toBe(0);
  for (const index of [0, 149, 299]) {
    const { response } = kept[index] as Exchange;
    expect(Buffer.from(response.body).equals(page(index))).toBe(true);
    expect(bodyText(response)).toContain(`Berth ${index}`);
    expect({ ...response }.body).toHaveLength(page(index).length);
  }
});

test('a budget that is used up leaves beginnings, marked as cut', () => {
  const answers = new KeptAnswers(1024 * 1024);
  const bodies = Array.from({ length: 20 }, () => randomBytes(200_000));
  const kept = bodies.map((body) => answers.keep(answer(body)).response);
  expect(answers.bytes).toBeLessThanOrEqual(1024 * 1024);
  expect(answers.cut).toBe(15);
  expect(kept.filter(({ isTruncated }) => isTruncated)).toHaveLength(15);
  expect(kept.every(({ body }, index) => body.length === (index < 5 ? 200_000 : 1024))).toBe(true);
});
