import { describe, expect, it } from 'vitest';
import { MarkupParser } from './markup-parser.js';

function read(html: string): { readonly opened: number; readonly closed: number; readonly seconds: number } {
  const start = process.cpuUsage();
  let opened = 0;
  let closed = 0;
  const parser = new MarkupParser({ onopentag: () => (opened += 1), onclosetag: () => (closed += 1) });
  parser.end(html);
  const { user, system } = process.cpuUsage(start);
  return { opened, closed, seconds: (user + system) / 1e6 };
}

describe('issue 11.7: markup whose elements stay open', () => {
  it.each<[string, string]>([
    ['unknown elements and end tags of others', '<a1><b1><c1></d1>'.repeat(60_000)],
    ['drawings in drawings', '<svg></x>'.repeat(100_000)],
  ])(
    'costs no more than its length: %s',
    (_name, html) => {
      // It took from 20 s to minutes; a busy machine may triple half a second.
      expect(read(html).seconds).toBeLessThan(10);
    },
    60_000,
  );

  it('is read to its end', () => {
    expect(read('<i>'.repeat(2_000)).opened).toBe(2_000);
    expect(read(`${'<i>'.repeat(2_000)}<b></b>`).opened).toBe(2_001);
  });
});

it('closes what is nested as pages are', () => {
  expect(read(`${'<div>'.repeat(400)}${'</div>'.repeat(400)}`)).toMatchObject({ opened: 400, closed: 400 });
});
