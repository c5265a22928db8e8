import { describe, expect, test } from 'vitest';
import type { Operation } from '../crawl/spider.js';
import type { ProbeRequest } from '../exchange.js';
import { placesOf } from '../places/index.js';
import { planUnits, sampleRanks } from './plan.js';

function operation(path: string, headers: ProbeRequest['headers'] = []): Operation {
  const request = { method: 'GET', url: `http://127.0.0.1${path}`, headers };
  const response = {
    status: 200,
    headers: [],
    body: new Uint8Array(),
    isTruncated: false,
    firstByteMs: 1,
    durationMs: 1,
  };
  return {
    request,
    exchange: { request, response },
    key: path,
    shape: 'page',
    from: 'test',
    variables: [],
    hints: { cookies: new Map(), headers: new Set() },
  };
}

async function planned(
  operations: readonly Operation[],
  kind: string,
  variable: readonly string[] = [],
  hinted: readonly string[] = [],
) {
  const units = await planUnits(
    operations,
    async ({ request }) => [
      ...placesOf(request),
      ...hinted.map((name) => ({ kind: 'header' as const, name, value: '', request })),
    ],
    new Set(variable),
  );
  return units.flatMap(({ target, rank, group }) =>
    target.scope === 'place' && target.place.kind === kind
      ? [{ name: target.place.name, url: target.place.request.url, rank, group }]
      : [],
  );
}

describe('path places', () => {
  const slugs = ['gull', 'tern', 'skua', 'knot', 'ruff', 'smew', 'teal'];
  const paths = slugs.map((slug, index) => operation(`/ports/port${index}/boats/${slug}`));

  test('of one template are sampled, the others wait', async () => {
    const own = (await planned(paths, 'path', ['ports/*'])).filter(({ name }) => name === '3');
    expect(own.filter(({ rank }) => rank < sampleRanks)).toHaveLength(5);
    expect(own.filter(({ rank }) => rank >= sampleRanks)).toHaveLength(2);
    expect(new Set(own.map(({ group }) => group)).size).toBe(1);
  });

  test('below words of the route are each attacked', async () => {
    const own = (await planned(paths, 'path')).filter(({ name }) => name === '3');
    expect(own.every(({ rank }) => rank === 0)).toBe(true);
  });
});

test('a field that one request carries is attacked there alone', async () => {
  const operations = [operation('/tide'), operation('/tide', [['X-Dock', '7']]), operation('/moor')];
  const own = await planned(operations, 'header', [], ['x-dock']);
  expect(own.map(({ name, url }) => `${name} ${new URL(url).pathname}`).sort()).toEqual([
    'X-Dock /tide',
    'x-dock /moor',
  ]);
});
