import type { Model } from '../../ir/model.js';

/** Says what input it lets through: https://valibot.dev/api/. */
export const model: Model = {
  id: 'valibot',
  title: 'valibot',
  languages: ['javascript'],
  schemas: [
    {
      modules: ['valibot'],
      makes: {
        listed:
          'picklist enum literal number integer bigint boolean date uuid ulid cuid2 nanoid isoDate isoDateTime ip ipv4 ipv6',
        pattern: 'regex',
        object: 'object strictObject looseObject',
        list: 'array set',
        chosen: 'union variant',
        combined: 'pipe',
      },
      fails: 'parse parseAsync',
      answers: { 'safeParse safeParseAsync': ['data output', 'success'] },
      asks: 'is',
    },
  ],
};
