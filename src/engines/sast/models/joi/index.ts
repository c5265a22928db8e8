import type { Model } from '../../ir/model.js';

/** Says what input it lets through: https://joi.dev/api/. */
export const model: Model = {
  id: 'joi',
  title: 'Joi',
  languages: ['javascript'],
  schemas: [
    {
      modules: ['joi', '@hapi/joi'],
      makes: {
        listed: 'valid equal only number integer boolean date guid alphanum hex',
        pattern: 'pattern regex',
        object: 'object keys',
        list: 'array items',
        merged: 'concat append',
        chosen: 'alternatives try',
      },
      fails: 'validateAsync attempt assert',
      answers: { validate: ['value', 'error'] },
    },
  ],
};
