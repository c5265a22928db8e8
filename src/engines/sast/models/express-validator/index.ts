import type { Model } from '../../ir/model.js';

/** Says what input it lets through: https://express-validator.github.io. */
export const model: Model = {
  id: 'express-validator',
  title: 'express-validator',
  languages: ['javascript'],
  schemas: [
    {
      modules: ['express-validator'],
      makes: {
        listed:
          'isIn equals isInt isNumeric isUUID isAlpha isAlphanumeric isBoolean isMongoId isHexadecimal isDate isISO8601 isFloat ' +
          'isDecimal isPort isIP toInt toFloat toBoolean',
        pattern: 'matches',
      },
      fieldsOf: {
        body: 'body',
        query: 'query',
        param: 'params',
        header: 'headers',
        cookie: 'cookies',
        check: 'body query params cookies',
      },
    },
  ],
};
