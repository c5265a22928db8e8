import { acceptCheck } from '../../../../testing/accept-check.js';
import { evaluate } from '../../../../testing/tiny-code.js';
import { check } from './index.js';

const php = (code: string) => evaluate(code, { join: '.', print: 'print' });

acceptCheck(check, import.meta.url, {
  technologies: ['php'],
  vulnerable: {
    'eval of a statement': ({ input }) => `<p>${php(input)}</p>`,
    'eval of a text': ({ input }) => `<p>${php(`'Ahoy ${input}'`)}</p>`,
  },
  benign: { 'a text': ({ input }) => ({ type: 'text/plain', body: `Ahoy ${input}` }) },
});
