import { describe, expect, it } from 'vitest';
import { acceptCheck } from '../../../../testing/accept-check.js';
import { openTarget } from '../../../../testing/fake-target.js';
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
    'a lookup form that does not know the value': {
      place: { kind: 'form', name: 'q', value: 'probe' },
      crawled: ['/goods'],
      respond: ({ method, input }) =>
        method === 'GET'
          ? '<ul><li>Home</li><li><a href="/1">apple</a></li></ul>'
          : quietly(`name = '${input}'`),
    },
    'an error page instead': ({ input }) =>
      quietly(`name = '${input}'`).includes('Sold') ? { status: 500 } : 'fine',
  },
  benign: {
    'a lookup form with parameters': {
      place: { kind: 'form', name: 'q', value: 'probe' },
      crawled: ['/goods'],
      respond: ({ method, input }) =>
        method === 'GET' ? '<ul><li>apple</li></ul>' : quietly(`name = '${input.replaceAll("'", "''")}'`),
    },
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

describe('what is sent to a form', () => {
  const sentTo = async (mayWrite: boolean) => {
    const bodies: string[] = [];
    const { place, prober } = openTarget({
      place: { kind: 'form', name: 'q', value: 'kiwi' },
      strength: 'high',
      mayWrite,
      respond: ({ input }) => {
        bodies.push(input);
        return quietly(`name = '${input}'`);
      },
    });
    const proofs = await check.attack({ scope: 'place', place }, prober);
    return { proofs, widens: bodies.some((body) => body.includes(' OR ')) };
  };

  it('widens nothing', async () => {
    expect((await sentTo(false)).widens).toBe(false);
  });

  it('widens where writing is allowed', async () => {
    const { proofs, widens } = await sentTo(true);
    expect({ proofs: proofs.length, widens }).toEqual({ proofs: 1, widens: true });
  });
});
