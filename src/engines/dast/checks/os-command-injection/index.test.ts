import { acceptCheck } from '../../../../testing/accept-check.js';
import { shellOutput } from '../../../../testing/tiny-shell.js';
import { check } from './index.js';

const station = { kind: 'query', name: 'station', value: 'pier.txt' } as const;

acceptCheck(check, import.meta.url, {
  place: { kind: 'query', name: 'host', value: 'pier' },
  vulnerable: {
    bare: ({ input }) => `<pre>${shellOutput(`echo ${input}`).text}</pre>`,
    'in single quotes': ({ input }) => `<pre>${shellOutput(`echo '${input}'`).text}</pre>`,
    'in double quotes': ({ input }) => `<pre>${shellOutput(`echo "${input}"`).text}</pre>`,
    'separators filtered': ({ input }) =>
      `<pre>${shellOutput(`echo ${input.replace(/[;&|\n]/g, '')}`).text}</pre>`,
    'as JSON': ({ input }) => ({
      type: 'application/json',
      body: JSON.stringify({ out: shellOutput(`echo "${input}"`).text }),
    }),
    'started by what follows a bar at the beginning': {
      place: station,
      respond: ({ input }) =>
        input.startsWith('|') ? `<pre>${shellOutput(input.slice(1)).text}</pre>` : '<pre>two hours</pre>',
    },
  },
  benign: {
    'the name of a file': {
      place: station,
      respond: ({ input }) =>
        input === 'pier.txt' ? '<pre>two hours</pre>' : { status: 404, body: `no ${input}` },
    },
    'an argument of its own': ({ input }) => ({ type: 'text/plain', body: `no such host: ${input}` }),
    'quoted for the shell': ({ input }) =>
      `<pre>${shellOutput(`echo '${input.replaceAll("'", "'\\''")}'`).text}</pre>`,
    'a calculator that needs numbers': ({ input }) => (/^\d+\*\d+$/.test(input) ? '42' : 'a product, please'),
  },
});
