import { expect, it } from 'vitest';
import { expectProportional } from '../../../../testing/growth.js';
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

it.each(Object.entries(texts))('reads in time proportional to its length: %s', async (_, whole) => {
  await expectProportional(whole.length, (length) => {
    const text = whole.slice(0, length);
    for (const read of [codeOfConfig, codeOfForm, codeOfRazor, withoutSplitDirectives]) {
      const code = read(text);
      expect(code).toHaveLength(text.length);
      expect(code.split('\n')).toHaveLength(text.split('\n').length);
    }
  });
});

it('reads settings whose comments stay open once', async () => {
  await expectProportional(times * 5, (count) => codeOfSettings(`{${'/* '.repeat(count)}}`));
});
