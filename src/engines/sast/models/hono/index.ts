import type { Model, Router } from '../../ir/model.js';

const apps = ['hono.Hono()', 'hono/tiny.Hono()', '@hono/zod-openapi.OpenAPIHono()'];
const params = [{ api: 'hono.c' }];

/** https://hono.dev/docs/api/context */
export const model: Model = {
  id: 'hono',
  title: 'Hono',
  languages: ['javascript'],
  routers: apps.flatMap((app): readonly Router[] => [
    { api: `${app}.{verb}()`, params, route: {} },
    { api: `${app}.use()`, params },
  ]),
  sources: [
    ...[
      'query()',
      'queries()',
      'param()',
      'header()',
      'json()',
      'text()',
      'formData()',
      'parseBody()',
      'url',
      'path',
    ].map((end) => `hono.c.req.${end}`),
  ],
  // https://hono.dev/docs/helpers/html: the tag escapes what is put in.
  sanitizers: [{ api: 'hono/html.html()', sanitizes: ['html'] }],
  sinks: [
    { api: 'hono.c.html()', kind: 'html' },
    { api: 'hono.c.redirect()', kind: 'redirect' },
  ],
};
