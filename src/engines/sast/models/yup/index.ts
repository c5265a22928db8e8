import type { Model } from '../../ir/model.js';

/** Says what input it lets through: https://github.com/jquense/yup. */
export const model: Model = {
  id: 'yup',
  title: 'yup',
  languages: ['javascript'],
  schemas: [
    {
      modules: ['yup'],
      makes: {
        listed: 'oneOf number integer boolean bool date uuid',
        pattern: 'matches',
        object: 'object shape',
        list: 'array of',
        merged: 'concat',
      },
      fails: 'validateSync cast',
      asks: 'isValid isValidSync',
      // A promise of the value itself.
      answers: { validate: [] },
    },
  ],
};
