import { acceptCheck } from '../../../../testing/accept-check.js';
import { evaluate } from '../../../../testing/tiny-code.js';
import { check } from './index.js';

const python = (code: string) => evaluate(code, { join: '+', text: 'str', print: 'print' });

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'eval of the value': ({ input }) => `<p>${python(input)}</p>`,
    'eval of a text': ({ input }) => `<p>${python(`'Ahoy ${input}'`)}</p>`,
    'exec without output': ({ input }) => ({
      body: 'done',
      delayMs: Number(/^__import__\('time'\)\.sleep\((\d)\)$/.exec(input)?.[1] ?? 0) * 1000,
    }),
  },
  benign: {
    'a calculator': ({ input }) => (/^[\d+*\s]+$/.test(input) ? '42' : 'numbers only'),
    'a literal parser': ({ input }) => ({
      type: 'text/plain',
      body: /^'\w*'$/.test(input) ? input : 'malformed node or string',
    }),
  },
});
