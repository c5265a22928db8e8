import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { KeyLines, memberSpans, parseJson, parseJsonRecord, parseJsonWithComments } from './index.js';

it('says what is wrong with a broken file', () => {
  expect(() => parseJson('{"a":')).toThrow(SeaworthyError);
  expect(() => parseJsonRecord('[1]')).toThrow('the outermost value is not an object');
});

describe('JSON with comments', () => {
  const cases: Record<string, readonly [string, unknown]> = {
    'line comment': ['{"a": 1 // one\n}', { a: 1 }],
    'block comment': ['/* x */ [1]', [1]],
    'trailing commas': ['{"a": [1, 2,\n],}', { a: [1, 2] }],
    'comment between comma and bracket': ['[1, // last\n]', [1]],
    'slashes in a string': ['{"u": "http://x/*y*/,]"}', { u: 'http://x/*y*/,]' }],
    'escaped quote': ['["a\\",]",]', ['a",]']],
  };
  for (const [name, [text, value]] of Object.entries(cases)) {
    it(name, () => expect(parseJsonWithComments(text)).toEqual(value));
  }

  it('reads plain JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 1);
        expect(parseJsonWithComments(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('is quick on unclosed strings and comments', () => {
    for (const hostile of ['/*', '"', '"\\', '/', ',', '[,']) {
      expect(() => parseJsonWithComments(hostile.repeat(200_000))).toThrow(SeaworthyError);
    }
  });
});

describe('lines of keys', () => {
  it('finds keys and not values', () => {
    const lines = new KeyLines('{\n"x": "b",\n"a": 1,\n"b" : 2\n}');
    expect([lines.next('a'), lines.next('b'), lines.next('missing')]).toEqual([3, 4, undefined]);
  });

  it('finds keys of objects alone', () => {
    expect(new KeyLines('{\n"b": 1,\n"b": {}}').next('b', '{')).toBe(3);
  });

  it('starts after a key', () => {
    expect(new KeyLines('{"a": 1,\n"packages": {\n"a": 2}}', 'packages').next('a')).toBe(3);
  });
});

it.each<readonly [text: string, spans: Readonly<Record<string, string>>]>([
  ['{"a": {"b": 1, "c": "}"}, "d": [1, 2]}', { a: ': {"b": 1, "c": "}"}', d: ': [1, 2]' }],
  ['{"a": 1, "b": 2, "a": 3}', { b: ': 2', a: ': 3' }],
  ['{"a": "x\\"y", "b": {', { a: ': "x\\"y"' }],
  ['["a", {"b": 1}]', {}],
])('says where members of an object stand: %s', (text, spans) => {
  const found = [...memberSpans(text)].map(([key, [from, to]]) => [key, text.slice(from, to)]);
  expect(Object.fromEntries(found)).toEqual(spans);
});
