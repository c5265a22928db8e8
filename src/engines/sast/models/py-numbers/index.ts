import type { Model } from '../../ir/model.js';

/** What gives a number, or something that is written with none but letters and digits, whatever it is called with. */
const numbers = /^(int|float|bool|len|ord|abs|round|uuid\.UUID|decimal\.Decimal)$/;
const texts = /^(str|repr|format)$/;

/** Numbers stay numbers where a list of them is made, sorted or turned to text. */
export const model: Model = {
  id: 'py-numbers',
  title: 'Lists of numbers in Python',
  languages: ['python'],
  sanitizers: [
    { api: 'map()', sanitizes: 'all', if: [{ of: 0, api: numbers }] },
    {
      api: 'map()',
      sanitizes: 'all',
      if: [
        { of: 0, api: texts },
        { of: [1, '*'], plain: true },
      ],
    },
    ...['list', 'tuple', 'set', 'frozenset', 'sorted', 'reversed', 'sum', 'str', 'repr'].map((name) => ({
      api: `${name}()`,
      sanitizes: 'all' as const,
      if: [{ of: [0, '*'] as const, plain: true as const }],
    })),
  ],
};
