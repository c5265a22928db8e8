import type { Model } from '../../ir/model.js';

/** Libraries by which programs say what they let through: https://zod.dev, https://joi.dev and others. */
export const model: Model = {
  id: 'schemas',
  title: 'zod, Joi, yup, valibot, superstruct, express-validator, celebrate, Ajv',
  languages: ['javascript'],
  schemas: ['zod', 'joi', '@hapi/joi', 'yup', 'valibot', 'superstruct', 'express-validator', 'celebrate'],
  jsonSchemas: ['ajv.compile()', 'ajv().compile()', 'ajv.Ajv().compile()', 'ajv.default().compile()'],
};
