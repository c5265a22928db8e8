import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectProportional } from '../src/testing/growth.js';
import { mostSteps } from './pattern-cost.js';
import {
  analysed,
  bounds,
  measured,
  patternsIn,
  patternsOf,
  problemsIn,
  productFiles,
  readVerdicts,
  remadeIn,
} from './patterns.js';

/** Reading them parses every file. */
const patterns = patternsIn('.');

// Issue 11, item 7.
it('no regular expression of the product is exponential, and what grows with a power has a stated limit', async () => {
  const problems = problemsIn(patterns, await analysed(patterns, readVerdicts()));
  expect(problems, problems.join('\n')).toEqual([]);
});

it('measures what the structure of a pattern says little about', async () => {
  for (const { begins } of measured) {
    const found = patterns.find(({ source }) => source.startsWith(begins));
    expect(found, begins).toBeDefined();
    const pattern = new RegExp(found?.source ?? '', found?.flags);
    for (const unit of [
      ' -H "',
      ' -HHHH "auth',
      ' --header="Authorization: Basic a',
      ' -H "key-key-key: aaaaaaaa',
      ' -H "a_',
      ' \\ -H',
      ' -H "Authorization: a ',
    ])
      for (const start of ['curl', 'curl -H "'])
        await expectProportional(1920, (length) => pattern.test(start + unit.repeat(length / unit.length)));
  }
});

describe('the most steps of a pattern', () => {
  it.each([
    ['x+$', '', 2],
    ['a*a*c', '', 3],
    ['^a*$', '', 1],
    ['a*', 'y', 1],
    ['<a[^>]{0,40}>', '', 1],
    ['[a-z]+=[a-z]+', '', 2],
    ['"(?:[^"\\\\]|\\\\.)*"', 'y', 1],
    ['//[^\\n]*', 'g', 1],
  ])('/%s/%s grows with the power %i', (source, flags, power) => {
    const growth = Math.log2(mostSteps(source, flags, 20_000) / mostSteps(source, flags, 10_000));
    expect(Math.round(growth)).toBe(power);
  });
});

it('the limits of rooms stand in the code', () => {
  for (const { held } of bounds) expect(readFileSync(held.file, 'utf8')).toContain(held.text);
  const reaches = readdirSync('src/engines/secrets/detectors')
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(`src/engines/secrets/detectors/${name}`, 'utf8').matchAll(
        /\b(?:reach|before): ([\d_]+)/g,
      ),
    ])
    .map(([, number = '']) => Number(number.replaceAll('_', '')));
  expect(reaches.length).toBeGreaterThan(0);
  expect(Math.max(...reaches)).toBeLessThanOrEqual(9_200);
});

it('reads the limit of a pattern', () => {
  expect(
    patternsOf(
      'a.ts',
      'bounded(/x+$/, 1024); closedBy(/<%[\\s\\S]*?%>/g, "%>"); closedBy(/a*[\\s\\S]*?b/g, "b");',
    ).map(({ shown }) => shown),
  ).toEqual([1024, 0, undefined]);
});

it('finds literals and constructed patterns', () => {
  const text = "const a = /x+y/gi;\nconst b = new RegExp('z{2}');\n";
  expect(patternsOf('a.ts', text)).toEqual([
    { file: 'a.ts', line: 1, source: 'x+y', flags: 'gi' },
    { file: 'a.ts', line: 2, source: 'z{2}', flags: '' },
  ]);
});

it('reports an exponential pattern', async () => {
  const worst = patternsOf('src/a.ts', 'const a = /^(?:a|a)*b$/;');
  expect(problemsIn(worst, await analysed(worst, {}))).toEqual([expect.stringContaining('exponential')]);
});

it('compiles no bounded pattern at every call', () => {
  const remade = productFiles('.').flatMap((path) => remadeIn(path, readFileSync(path, 'utf8')));
  // These are hoisted with their rooms.
  const left = remade.filter((problem) => !problem.startsWith('src/gate/'));
  expect(left, left.join('\n')).toEqual([]);
});

it('distinguishes a bounded pattern of the file from one of a function', () => {
  const from = "import { bounded } from '../core/bounded.js';\n";
  const remade = (code: string) => remadeIn('a.ts', `${from}${code}`);
  expect(remade("const a = bounded(/x/, 9);\nconst b = [{ c: ['d', bounded(/y/, 9)] }];")).toEqual([]);
  expect(remade('function f() { return bounded(/x/, 9); }')).toHaveLength(1);
  expect(remade('const f = (a: string) => bounded(/x/, 9).test(a);')).toHaveLength(1);
  expect(remade('class A { m() { return [1].map(() => bounded(/x/, 9)); } }')).toHaveLength(1);
  expect(remadeIn('a.ts', 'function bounded(a: number) { return a; }\nconst f = () => bounded(1);')).toEqual(
    [],
  );
});
