import { describe, expect, it } from 'vitest';
import { parseYaml, YamlError } from './index.js';

/** CPU seconds of reading, whatever it ends in. */
function secondsOf(text: string, maxAliases = 50): number {
  const start = process.cpuUsage();
  try {
    parseYaml(text, { maxAliases });
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(YamlError);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

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

describe('issue 11.7: time grows with the text', () => {
  const texts: Record<string, string> = {
    keys: lines(40_000, (index) => `k${index}: 1\n`),
    'anchors and aliases': lines(20_000, (index) => `- &a${index} x\n- *a${index}\n`),
    'quotes that do not end': '"'.repeat(200_000),
    'unknown tags': '- !!a x\n'.repeat(40_000),
    'keys that are lists': '? [a]\n'.repeat(20_000),
  };
  for (const [name, text] of Object.entries(texts)) {
    // Generous: it took from 15 s to minutes before, and a busy machine may triple what is below a second or two.
    it(name, () => expect(secondsOf(text)).toBeLessThan(12), 60_000);
  }
});
