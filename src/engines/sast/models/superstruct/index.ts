import type { Model } from '../../ir/model.js';

/** Says what input it lets through: https://docs.superstructjs.org. */
export const model: Model = {
  id: 'superstruct',
  title: 'superstruct',
  languages: ['javascript'],
  schemas: [
    {
      modules: ['superstruct'],
      makes: {
        listed: 'enums literal number integer bigint boolean date',
        pattern: 'pattern',
        object: 'object type',
        list: 'array set',
        merged: 'intersection',
        chosen: 'union',
        combined: 'refinement size define',
      },
      fails: 'assert create mask',
      asks: 'is',
    },
  ],
};
