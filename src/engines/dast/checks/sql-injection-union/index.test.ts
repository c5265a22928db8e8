import { acceptCheck } from '../../../../testing/accept-check.js';
import { selectGoods, type Value } from '../../../../testing/tiny-sql.js';
import { check } from './index.js';

function multiplied(condition: string): string {
  return condition.replace(/(\d{5})\*(\d{5})/g, (_, a: string, b: string) => String(Number(a) * Number(b)));
}

function page(condition: string, columns: number): string {
  try {
    const functions = { concat: (values: readonly Value[]) => values.join('') };
    const found = selectGoods({ rows: ['apple'], columns, functions }, multiplied(condition));
    return `<ul>${found.map((row) => `<li>${row}</li>`).join('')}</ul>`;
  } catch {
    return '<p>Try again.</p>';
  }
}

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'one column of text': ({ input }) => page(`name = '${input}'`, 1),
    'three columns': ({ input }) => page(`name = '${input}'`, 3),
    'a number': {
      place: { kind: 'query', name: 'id', value: '1' },
      strength: 'high',
      respond: ({ input }) => page(`id = ${input}`, 2),
    },
  },
  benign: {
    'quotes doubled': ({ input }) => page(`name = '${input.replaceAll("'", "''")}'`, 1),
    'a product that was there before': () => '<p>1234567890</p>',
  },
});
