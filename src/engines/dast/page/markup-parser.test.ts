import { describe, expect, it } from 'vitest';
import { MarkupParser } from './markup-parser.js';

function read(html: string): { readonly opened: number; readonly closed: number; readonly mostOpen: number } {
  let opened = 0;
  let closed = 0;
  let mostOpen = 0;
  const parser: MarkupParser = new MarkupParser({
    onopentag: () => {
      opened += 1;
      mostOpen = Math.max(mostOpen, (parser as unknown as { stack: string[] }).stack.length);
    },
    onclosetag: () => {
      closed += 1;
    },
  });
  parser.end(html);
  return { opened, closed, mostOpen };
}

describe('threat 7: markup whose elements stay open', () => {
  it.each<[string, string]>([
    ['unknown elements and end tags of others', '<a1><b1><c1></d1>'.repeat(1_000)],
    ['drawings in drawings', '<svg></x>'.repeat(3_000)],
  ])('is not searched as a whole for each end tag: %s', (_name, html) => {
    const { opened, mostOpen } = read(html);
    expect(opened).toBe(3_000);
    expect(mostOpen).toBeLessThanOrEqual(513);
  });

  it('is read to its end', () => {
    expect(read(`${'<i>'.repeat(2_000)}<b></b>`).opened).toBe(2_001);
  });
});

it('closes what is nested as pages are', () => {
  expect(read(`${'<div>'.repeat(400)}${'</div>'.repeat(400)}`)).toMatchObject({ opened: 400, closed: 400 });
});
