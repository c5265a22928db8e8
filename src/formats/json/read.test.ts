import { describe, expect, it } from 'vitest';
import { mostLevels, nestsDeeper, readJson } from './read.js';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('threat 7: JSON of any depth', () => {
  it('reads what is nested as deep as the limit', () => {
    expect(() => readJson(nested(mostLevels))).not.toThrow();
  });

  const towers: Record<string, string> = {
    lists: nested(mostLevels + 1),
    objects: `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`,
    'half a million open brackets': '['.repeat(500_000),
    'brackets after a string with escapes': `["\\\\\\"[[", ${nested(300)}]`,
  };
  for (const [name, text] of Object.entries(towers)) {
    it(`refuses ${name}`, () => expect(() => readJson(text)).toThrow(SyntaxError));
  }

  const flat: Record<string, string> = {
    'brackets in a string': JSON.stringify('['.repeat(1_000)),
    'brackets after an escaped quote': JSON.stringify(`"${'['.repeat(1_000)}`),
    'a string that ends with a backslash': JSON.stringify(['\\', '['.repeat(1_000)]),
    'siblings without end': `[${'[],'.repeat(10_000)}[]]`,
    'an open string': `"${'['.repeat(1_000)}`,
  };
  for (const [name, text] of Object.entries(flat)) {
    it(`does not count ${name}`, () => expect(nestsDeeper(text, mostLevels)).toBe(false));
  }
});
