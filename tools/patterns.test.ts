import { expect, it } from 'vitest';
import { analysed, patternsIn, patternsOf, problemsIn, readVerdicts } from './patterns.js';

// Issue 11, item 7. Patterns whose cost grows with a power and whose input no stated limit bounds; the number only falls.
const knownPolynomials = 140;

it('no regular expression of the product is exponential, and no more grow with a power than are known', async () => {
  const patterns = patternsIn('.');
  const problems = problemsIn(patterns, await analysed(patterns, readVerdicts()));
  const [growing, others] = [
    problems.filter((text) => text.includes('grows with the power')),
    problems.filter((text) => !text.includes('grows with the power')),
  ];
  expect(others).toEqual([]);
  expect(growing.length, growing.join('\n')).toBeLessThanOrEqual(knownPolynomials);
});

it('finds literals and constructed patterns', () => {
  const text = "const a = /x+y/gi;\nconst b = new RegExp('z{2}');\n";
  expect(patternsOf('a.ts', text)).toEqual([
    { file: 'a.ts', line: 1, source: 'x+y', flags: 'gi' },
    { file: 'a.ts', line: 2, source: 'z{2}', flags: '' },
  ]);
});

it('tells an exponential pattern', async () => {
  const patterns = patternsOf('src/a.ts', 'const a = /^(?:a|a)*b$/;');
  expect(problemsIn(patterns, await analysed(patterns, {}))).toEqual([
    expect.stringContaining('exponential'),
  ]);
});
