import type { Model } from '../../ir/model.js';

/** Says what input it lets through: https://github.com/arb/celebrate. */
export const model: Model = {
  id: 'celebrate',
  title: 'celebrate',
  languages: ['javascript'],
  schemas: [
    {
      modules: ['celebrate'],
      makes: { object: 'celebrate' },
    },
  ],
};
