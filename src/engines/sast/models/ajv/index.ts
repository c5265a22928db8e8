import type { Model } from '../../ir/model.js';

/** Compiles schemas of JSON Schema: https://ajv.js.org. */
export const model: Model = {
  id: 'ajv',
  title: 'Ajv',
  languages: ['javascript'],
  schemas: [{ modules: [], asks: 'check' }],
  jsonSchemas: ['ajv.compile()', 'ajv().compile()', 'ajv.Ajv().compile()', 'ajv.default().compile()'],
};
