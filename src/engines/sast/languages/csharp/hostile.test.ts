import { expect, it } from 'vitest';
import { stopwatch } from '../../../../testing/stopwatch.js';
import { codeOfSettings } from './appsettings.js';
import { codeOfConfig } from './config.js';
import { withoutSplitDirectives } from './directives.js';
import { codeOfForm, codeOfRazor } from './pages.js';

const times = 100_000;
const texts: Readonly<Record<string, string>> = {
  'white space in an element': `<a ${' '.repeat(times * 10)}>`,
  'a long name': `<${'a'.repeat(times * 10)} b`,
  'attributes without a value': `<a ${'b '.repeat(times)}>`,
  'quotes that stay open': `<a ${'b="'.repeat(times)}>`,
  'scripts that stay open': '<script'.repeat(times),
  'brackets that stay open': '@('.repeat(times),
  'blocks that stay open': '@{'.repeat(times),
  'empty lines': '\n'.repeat(times * 5),
  'nested directives': '#if A\n'.repeat(times),
  'comments that stay open': `#if A\n${'/*'.repeat(times)}\n#endif`,
  'many regions': `#if A\n${'/*'.repeat(2000)}\n#endif\n`.repeat(200),
};

it.each(Object.entries(texts))('reads in time proportional to its length: %s', (_, text) => {
  const began = performance.now();
  for (const read of [codeOfConfig, codeOfForm, codeOfRazor, withoutSplitDirectives]) {
    const code = read(text);
    expect(code).toHaveLength(text.length);
    expect(code.split('\n')).toHaveLength(text.split('\n').length);
  }
  expect(performance.now() - began).toBeLessThan(15_000);
});

it('reads settings whose comments stay open once', () => {
  const elapsed = stopwatch();
  codeOfSettings(`{${'/* '.repeat(times * 5)}}`);
  expect(elapsed()).toBeLessThan(5000);
});
