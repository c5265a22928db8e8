import { acceptCheck } from '../../../../testing/accept-check.js';
import { evaluate } from '../../../../testing/tiny-code.js';
import { check } from './index.js';

const ruby = (code: string) => evaluate(code.replaceAll('.to_s', ''), { join: '<<' });

acceptCheck(check, import.meta.url, {
  technologies: ['ruby'],
  vulnerable: {
    'eval of the value': ({ input }) => `<p>${ruby(input)}</p>`,
    'eval of a text': ({ input }) => `<p>${ruby(`'Ahoy ${input}'`)}</p>`,
    interpolation: ({ input }) =>
      `<p>${input.replace(/#\{(\d+)\*(\d+)\}/, (_, a: string, b: string) => String(Number(a) * Number(b)))}</p>`,
  },
  benign: { 'a text': ({ input }) => ({ type: 'text/plain', body: `Ahoy ${input}` }) },
});
