import { acceptCheck } from '../../../../testing/accept-check.js';
import { selectGoods } from '../../../../testing/tiny-sql.js';
import { check } from './index.js';

const rows = ['apple', 'pear'];

function search(condition: string): string {
  try {
    return `<ul>${selectGoods({ rows }, condition).map((row) => `<li>${row}</li>`)}</ul>`;
  } catch (error) {
    return `<p>sqlite3.OperationalError: ${(error as Error).message}</p>`;
  }
}

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'text in quotes': ({ input }) => search(`name = '${input}'`),
    'a number': {
      place: { kind: 'query', name: 'id', value: '1' },
      respond: ({ input }) => search(`id = ${input}`),
    },
    'a cookie': {
      place: { kind: 'cookie', name: 'c', value: 'apple' },
      respond: ({ input }) => search(`name = '${input}'`),
    },
    'a header': {
      place: { kind: 'header', name: 'X-Good', value: 'apple' },
      respond: ({ input }) => search(`name = '${input}'`),
    },
    JSON: {
      place: { kind: 'json', name: '/good', value: 'apple' },
      respond: ({ input }) => search(`name = '${input}'`),
    },
  },
  benign: {
    'quotes doubled': ({ input }) => search(`name = '${input.replaceAll("'", "''")}'`),
    'an error that is always there': () => '<p>sqlite3.OperationalError: near "x": syntax error</p>',
    'an article that is found by its words': ({ input }) =>
      `<p>${input.length > 5 ? 'You searched for much' : 'few'}</p>`,
    'a value that is no number': ({ input }) =>
      /^\d+$/.test(input) ? 'ok' : "invalid literal for int() with base 10: ''",
  },
});
