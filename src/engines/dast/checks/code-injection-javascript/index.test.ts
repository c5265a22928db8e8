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
    'a rule that is run and says nothing': {
      place: { kind: 'json', name: '/when', value: 'beds > 4' },
      request: {
        method: 'POST',
        url: 'http://harbour.test/rules',
        headers: [['Content-Type', 'application/json']],
        body: Buffer.from('{"when":"beds > 4"}'),
      },
      respond: ({ input }) => {
        const code = input.replace(/\/\*[^*]*\*\//g, '').trim();
        const delayMs = Number(/Date\.now\(\)\+(\d)000;while/.exec(code)?.[1] ?? Number.NaN) * 1000;
        if (code !== 'beds > 4' && Number.isNaN(delayMs)) return { status: 500, body: 'no' };
        return { body: 'saved', ...(Number.isNaN(delayMs) ? {} : { delayMs }) };
      },
    },
  },
  benign: {
    'JSON.parse': ({ input }) => ({
      type: 'text/plain',
      body: input.startsWith('{') ? 'ok' : `Unexpected token in ${input}`,
    }),
  },
});
