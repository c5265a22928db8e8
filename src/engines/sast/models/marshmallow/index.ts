import type { Model } from '../../ir/model.js';

/** Reads objects by the fields of a class: https://marshmallow.readthedocs.io. */
export const model: Model = {
  id: 'marshmallow',
  title: 'marshmallow',
  languages: ['python'],
  schemas: [{ modules: [], fails: 'load' }],
};
