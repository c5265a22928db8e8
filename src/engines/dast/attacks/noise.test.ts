import { expect, test } from 'vitest';
import type { Exchange } from '../exchange.js';
import { featuresOf, piecesOf } from './features.js';
import { learnSlots, withNoise } from './noise.js';

function pageWith(body: string): Exchange {
  const headers = [['Content-Type', 'text/html']] as const;
  return {
    request: { method: 'GET', url: 'http://127.0.0.1/', headers: [] },
    response: {
      status: 200,
      headers,
      body: Buffer.from(body),
      isTruncated: false,
      firstByteMs: 1,
      durationMs: 1,
    },
  };
}

const page = (found: string, offer: string) =>
  `<ul>${found}</ul><footer>Offer of the hour: ${offer}</footer>`;

function learned(before: string, after: string): Set<string> {
  const noise = new Set<string>();
  learnSlots(noise, piecesOf(before), piecesOf(after));
  return noise;
}

test('what stands between the same neighbours and changes by itself is not compared', () => {
  const noise = learned(page('<li>gull</li>', 'ferret'), page('<li>gull</li>', 'poppy'));
  const [left, right] = ['linnet', 'magpie'].map((offer) =>
    featuresOf(withNoise(pageWith(page('<li>tern</li>', offer)), noise)),
  );
  expect(left).toEqual(right);
  expect(left).toContain('body tern');
});

test('what a page finds is compared although it stands beside it', () => {
  const noise = learned(page('<li>gull</li>', 'ferret'), page('<li>gull</li>', 'poppy'));
  const found = featuresOf(withNoise(pageWith(page('<li>tern</li>', 'magpie')), noise));
  const none = featuresOf(withNoise(pageWith(page('', 'magpie')), noise));
  expect(found).not.toEqual(none);
});

test('cells of a list are not learned: they have many such neighbours', () => {
  const list = (first: string) => page(`<li>${first}</li><li>tern</li><li>skua</li>`, 'same');
  expect(learned(list('gull'), list('knot')).size).toBe(0);
});
