import type { Model, Router } from '../../ir/model.js';
import { ofTexts } from '../shapes.js';

const servers = ['fastify()', 'fastify.fastify()'];
const params = [{ api: 'fastify.request' }, { api: 'fastify.reply' }];

/** https://fastify.dev/docs/latest/Reference/ */
export const model: Model = {
  id: 'fastify',
  title: 'Fastify',
  languages: ['javascript'],
  routers: servers.flatMap((server): readonly Router[] => [
    { api: `${server}.{verb}()`, params, route: { parts: 'params', schema: 'schema' }, answersHtml: true },
    {
      api: `${server}.route()`,
      handlers: ['handler'],
      params,
      route: { method: 'method', path: ['url', 'path'], parts: 'params', schema: 'schema' },
      answersHtml: true,
    },
    { api: `${server}.addHook()`, handlers: [1], params },
    // A plugin is given the server.
    { api: `${server}.register()`, handlers: [0], params: [{ api: server }] },
  ]),
  // A handler that some other file hangs on a route is known by what everybody calls its parameters.
  entry: ({ body }) =>
    /^_?req(uest)?$/.test(body.params[0]?.name ?? '') && /^_?(reply|rep)$/.test(body.params[1]?.name ?? '')
      ? { routes: [], params }
      : undefined,
  carriers: ['fastify.request', 'fastify.reply'],
  types: [
    ['FastifyRequest', 'fastify.request'],
    ['FastifyReply', 'fastify.reply'],
    ['FastifyInstance', 'fastify()'],
  ],
  propagators: ['fastify-plugin()'],
  sources: [
    'query',
    'body',
    'headers',
    'cookies',
    'raw',
    // https://github.com/fastify/fastify-multipart
    'file()',
    'files()',
    'parts()',
    'saveRequestFiles()',
    'formData()',
  ].map((each) => `fastify.request.${each}`),
  texts: ['params', 'url', 'hostname'].map((each) => `fastify.request.${each}`),
  results: ['code', 'status', 'type', 'header', 'headers', 'cookie', 'setCookie'].map((each) => [
    `fastify.reply.${each}()`,
    'fastify.reply',
  ]),
  // What a handler gives back is sent, but not what these give.
  sanitizers: [
    { api: 'fastify.request.headers', sanitizes: ofTexts },
    ...['send()', 'redirect()', 'sendFile()', 'view()'].map((each) => ({
      api: `fastify.reply.${each}`,
      sanitizes: 'all' as const,
    })),
  ],
  sinks: [
    {
      api: 'fastify.reply.send()',
      kind: 'html',
      textOnly: true,
    },
    { api: 'fastify.reply.redirect()', kind: 'redirect', args: [0, 1] },
    { api: 'fastify.reply.sendFile()', kind: 'path' },
  ],
};
