import type { Model, Router } from '../model.js';

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
  sinks: [
    { api: 'hono.c.html()', kind: 'html' },
    { api: 'hono.c.redirect()', kind: 'redirect' },
  ],
};
