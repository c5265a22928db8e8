import { acceptCheck } from '../../../../testing/accept-check.js';
import { selectGoods } from '../../../../testing/tiny-sql.js';
import { check } from './index.js';

const rows = ['apple', 'pear', 'plum'];

function quietly(condition: string): string {
  try {
    const found = selectGoods({ rows }, condition);
    return found.length > 0 ? `<p>We have ${found.length} of it.</p>` : '<p>Sold out.</p>';
  } catch {
    return '<p>Sold out.</p>';
  }
}

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'text that is found': ({ input }) => quietly(`name = '${input}'`),
    'text that is not found': {
      place: { kind: 'query', name: 'q', value: 'kiwi' },
      respond: ({ input }) => quietly(`name = '${input}'`),
    },
    'text between wildcards': ({ input }) => quietly(`name LIKE '%${input}%'`),
    'text in parentheses': ({ input }) => quietly(`(name = '${input}')`),
    'a number': {
      place: { kind: 'query', name: 'id', value: '2' },
      respond: ({ input }) => quietly(`id = ${input}`),
    },
    'a form': {
      place: { kind: 'form', name: 'q', value: 'apple' },
      respond: ({ input }) => quietly(`name = '${input}'`),
    },
    'an error page instead': ({ input }) =>
      quietly(`name = '${input}'`).includes('Sold') ? { status: 500 } : 'fine',
  },
  benign: {
    'quotes doubled': ({ input }) => quietly(`name = '${input.replaceAll("'", "''")}'`),
    'a face picked at random': ({ random }) =>
      random() < 0.5 ? '<p>We have 1 of it.</p>' : '<p>Sold out.</p>',
    'a face for each length': ({ input }) => (input.length % 2 === 0 ? '<p>even</p>' : '<p>odd</p>'),
    'a face for each quote': ({ input }) =>
      input.includes("'") ? '<p>No quotes, please.</p>' : '<p>Thanks.</p>',
    'the value itself': ({ input }) => ({
      type: 'text/plain',
      body: `you said\n${input}\nand ${input.toUpperCase()}`,
    }),
  },
});
