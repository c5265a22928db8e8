import { acceptCheck } from '../../../../testing/accept-check.js';
import { evaluate } from '../../../../testing/tiny-code.js';
import { check } from './index.js';

const node = (code: string) => evaluate(code, { join: '+', concat: true });

acceptCheck(check, import.meta.url, {
  technologies: ['node'],
  vulnerable: {
    'eval of the value': ({ input }) => `<p>${node(input)}</p>`,
    'eval of a text': ({ input }) => `<p>${node(`'Ahoy ${input}'`)}</p>`,
    'a loop without output': {
      strength: 'high',
      respond: ({ input }) => ({
        body: 'done',
        delayMs: Number(/Date\.now\(\)\+(\d)000;while/.exec(input)?.[1] ?? 0) * 1000,
      }),
    },
  },
  benign: {
    'JSON.parse': ({ input }) => ({
      type: 'text/plain',
      body: input.startsWith('{') ? 'ok' : `Unexpected token in ${input}`,
    }),
  },
});
