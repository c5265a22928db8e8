import type { Model, Router } from '../../ir/model.js';

const builders = ['initTRPC', 'initTRPC.context()', 'initTRPC.context().meta()', 'initTRPC.meta()'].map(
  (each) => `@trpc/server.${each}.create()`,
);
const chained = ['use', 'meta', 'output', 'concat', 'unstable_concat'];
/** Schemas of Zod that let no text through that could reach a sink. */
const harmless = [
  'number()',
  'boolean()',
  'bigint()',
  'date()',
  'enum()',
  'nativeEnum()',
  'literal()',
  'uuid()',
];
const safeOf = [...harmless, 'string().uuid()', 'number().int()', 'coerce.number()', 'number().positive()'];

/** Procedures of tRPC (https://trpc.io/docs/server/procedures). */
export const model: Model = {
  id: 'trpc',
  title: 'tRPC',
  languages: ['javascript'],
  results: [
    ...builders.map((api) => [api, 'trpc'] as const),
    ...['trpc.procedure', 'trpc.procedure.input()'].flatMap((each) =>
      chained.map((name) => [`${each}.${name}()`, each] as const),
    ),
    ...safeOf.flatMap((schema) =>
      ['zod.z', 'zod'].map((zod) => [`trpc.procedure.input(${zod}.${schema})`, 'trpc.checked'] as const),
    ),
    ['trpc.procedure.input().input()', 'trpc.procedure.input()'],
  ],
  sources: ['trpc.given.input', 'trpc.given.rawInput', 'trpc.given.getRawInput()'],
  routers: ['query', 'mutation', 'subscription'].map(
    (name): Router => ({
      api: `trpc.procedure.input().${name}()`,
      handlers: [0],
      params: [{ api: 'trpc.given' }],
    }),
  ),
};
