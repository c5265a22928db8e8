import type { Misuse, Place } from '../../ir/model.js';
import { misuse } from '../shorthand.js';

const header = /^access-control-allow-origin$/i;
const setters = [
  ...['set', 'setHeader', 'header', 'append'].map((name) => `express.res.${name}()`),
  'koa.ctx.set()',
  'koa.ctx.response.set()',
  'fastify.reply.header()',
  'hapi.h.response().header()',
];
const spellings = ['Access-Control-Allow-Origin', 'access-control-allow-origin'];

/** An expression without an end, or with a dot that stands for any letter. */
const loose = /^\/(?!.*\$\/[a-z]*$)|^\/.*(^|[^\\])\.[a-z]/;

const byHand: readonly Misuse[] = [
  ...setters.flatMap((api) => [
    misuse(api, 'permissive-cors', { of: 0, matches: header }, { of: 1, is: ['*', 'null'] }),
    misuse(api, 'permissive-cors', { of: 0, matches: header }, { of: 1, tainted: true }),
    ...spellings.flatMap((name) => [
      misuse(api, 'permissive-cors', { of: [0, name], is: ['*', 'null'] }),
      misuse(api, 'permissive-cors', { of: [0, name], tainted: true }),
    ]),
  ]),
  ...spellings.flatMap((name) =>
    [1, 2].flatMap((at) => [
      misuse('express.res.writeHead()', 'permissive-cors', { of: [at, name], is: ['*', 'null'] }),
      misuse('express.res.writeHead()', 'permissive-cors', { of: [at, name], tainted: true }),
    ]),
  ),
];

/** Which origins an options object allows. */
function allowing(api: string, ...of: readonly Place[]): readonly Misuse[] {
  return of.flatMap((place) => [
    misuse(api, 'permissive-cors', { of: place, is: ['*', true, 'null'] }),
    misuse(api, 'permissive-cors', { of: place, matches: loose }),
    misuse(api, 'permissive-cors', { of: place, tainted: true }),
  ]);
}

const packages: readonly Misuse[] = [
  misuse('cors()', 'permissive-cors', { of: 0, missing: true }),
  misuse('cors()', 'permissive-cors', { of: 'origin', missing: true }),
  ...['cors()', '@koa/cors()', 'koa-cors()', 'koa2-cors()', 'hono/cors.cors()', 'micro-cors()'].flatMap(
    (api) => allowing(api, 'origin', ['origin', '0']),
  ),
  ...allowing('*.register()', [1, 'origin']),
  ...['@hapi/hapi.server()', '@hapi/hapi.Server()'].flatMap((api) => [
    ...allowing(api, [0, 'routes', 'cors', 'origin', '0']),
    misuse(api, 'permissive-cors', { of: [0, 'routes', 'cors'], is: true }),
  ]),
  ...['socket.io()', 'socket.io.Server()'].flatMap((api) =>
    [0, 1].flatMap((at) => allowing(api, [at, 'cors', 'origin'], [at, 'origins'])),
  ),
  ...[
    'apollo-server.ApolloServer()',
    'apollo-server-express.ApolloServer()',
    '@nestjs/core.NestFactory.create()',
  ].flatMap((api) => [0, 1].flatMap((at) => allowing(api, [at, 'cors', 'origin']))),
  misuse('*.enableCors()', 'permissive-cors', { of: 0, missing: true }),
  ...allowing('*.enableCors()', 'origin'),
];

/** https://fetch.spec.whatwg.org/#http-cors-protocol */
export const cors: readonly Misuse[] = [...byHand, ...packages];
