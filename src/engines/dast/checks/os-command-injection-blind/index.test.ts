import { acceptCheck } from '../../../../testing/accept-check.js';
import { shellOutput } from '../../../../testing/tiny-shell.js';
import { check } from './index.js';

const quietly = (command: string) => ({ body: 'done', delayMs: shellOutput(command).sleptSeconds * 1000 });

acceptCheck(check, import.meta.url, {
  place: { kind: 'query', name: 'host', value: 'pier' },
  vulnerable: {
    bare: ({ input }) => quietly(`lpstat -p ${input}`),
    'in double quotes': ({ input }) => quietly(`lpstat -p "${input}"`),
    'in single quotes, on a busy machine': ({ input, random }) => {
      const { body, delayMs } = quietly(`lpstat -p '${input}'`);
      return { body, delayMs: delayMs + random() * 300 };
    },
    'in the background': {
      strength: 'high',
      respond: ({ input, callOut }) => {
        for (const url of shellOutput(`lpstat -p ${input}`).fetched) callOut(url);
        return 'queued';
      },
    },
  },
  benign: {
    'an argument of its own': () => 'done',
    'slow for long values': ({ input }) => ({ body: 'done', delayMs: input.length > 10 ? 3000 : 0 }),
    'slow now and then': ({ random }) => ({ body: 'done', delayMs: random() < 0.5 ? 4000 : 50 }),
  },
});
