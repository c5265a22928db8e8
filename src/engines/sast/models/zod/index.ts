import type { Model } from '../../ir/model.js';

/** Says what input it lets through: https://zod.dev. */
export const model: Model = {
  id: 'zod',
  title: 'zod',
  languages: ['javascript'],
  schemas: [
    {
      modules: ['zod', 'zod/v4', 'zod/mini'],
      makes: {
        listed:
          'enum nativeEnum literal number int bigint boolean date datetime uuid uuidv1 uuidv2 uuidv3 uuidv4 uuidv5 uuidv6 uuidv7 ' +
          'uuidv8 guid ulid cuid cuid2 nanoid hex iso ip ipv4 ipv6',
        pattern: 'regex',
        object: 'object strictObject looseObject interface',
        list: 'array set',
        merged: 'extend safeExtend merge and intersection',
        chosen: 'union or',
        combined: 'pipe',
      },
      fails: 'parse parseAsync',
      answers: { 'safeParse safeParseAsync spa': ['data output', 'success'] },
    },
  ],
};
