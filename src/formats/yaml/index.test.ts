import { describe, expect, it } from 'vitest';
import { firstDocument, parseYaml, YamlError } from './index.js';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

describe('reads', () => {
  const cases: Record<string, readonly [text: string, value: unknown, options?: object]> = {
    'nothing as null': ['', null],
    'values of the core schema': [
      'a: 1\nb: true\nc: ~\nd: 2026-12-31\n',
      { a: 1, b: true, c: null, d: '2026-12-31' },
    ],
    'an alias that is allowed': ['a: &x [1]\nb: *x\n', { a: [1], b: [1] }, { maxAliases: 50 }],
    'merged mappings': [
      'a: &x {b: 1}\nc:\n  <<: *x\n',
      { a: { b: 1 }, c: { b: 1 } },
      { maxAliases: 50, merge: true },
    ],
    'one key in two mappings': ['- a: 1\n- a: 2\n', [{ a: 1 }, { a: 2 }]],
  };
  for (const [name, [text, value, options]] of Object.entries(cases)) {
    it(name, () => expect(parseYaml(text, options)).toEqual(value));
  }
});

describe('refuses', () => {
  const cases: Record<string, readonly [text: string, message: RegExp]> = {
    'an alias where none is allowed': ['a: &x 1\nb: *x\n', /more than 0 aliases at line 2/],
    'a key that comes twice': ['a: 1\nb: 2\na: 3\n', /unique at line 3/],
    'a key that is a list': ['? [a, b]\n: c\n', /key is a collection/],
    'two documents': ['a\n---\nb\n', /multiple documents/],
    towers: ['['.repeat(2_000), /nested without end/],
    'brackets that do not close': ['a: [', /at line/],
    'a level on every line, though none looks deeper': [
      `a:\n${lines(12_000, (index) => `  b${index}: :\n`)}c: 1\n`,
      /nested without end/,
    ],
  };
  for (const [name, [text, message]] of Object.entries(cases)) {
    it(name, () => expect(() => parseYaml(text)).toThrow(message));
  }

  it('laughter', () => {
    const levels = lines(
      9,
      (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}]\n`,
    );
    expect(() => parseYaml(`a0: &a0 x\n${levels}`, { maxAliases: 50 })).toThrow(YamlError);
  });
});

describe('threat 7: the first error ends the reading, whatever follows', () => {
  // The library alone keeps an error with its place for each of them; `bench/hostile.ts` measures what that costs.
  const texts: Record<string, readonly [text: string, message: RegExp]> = {
    'quotes that do not end': ['"'.repeat(50_000), /at node end at line 1/],
    'commas without values': [`[${','.repeat(50_000)}`, /Unexpected , in flow sequence at line 1/],
    'two anchors': ['&a '.repeat(10_000), /at most one anchor at line 1/],
  };
  for (const [name, [text, message]] of Object.entries(texts)) {
    it(name, () => expect(() => parseYaml(text)).toThrow(message));
  }

  it.each<[string, string, string]>([
    ['in a document', '"'.repeat(50_000), 'Unexpected double-quoted-scalar at node end'],
    ['behind its end', `a: ${'}'.repeat(20_000)}`, 'Unexpected flow-map-end token in YAML stream'],
  ])('a document has its first error, however many follow: %s', (_name, text, message) => {
    expect(firstDocument(text)).toMatchObject({ message: expect.stringContaining(message) });
  });

  it('unknown tags are no warnings on the terminal', () => {
    expect(parseYaml('- !!a x\n')).toEqual(['x']);
  });
});
