import type { Model, Router } from '../../ir/model.js';

const routers = ['@koa/router()', 'koa-router()'];
const params = [{ api: 'koa.ctx' }];

/** https://koajs.com/ and https://github.com/koajs/router */
export const model: Model = {
  id: 'koa',
  title: 'Koa',
  languages: ['javascript'],
  routers: [
    ...[...routers, 'koa()'].map((each): Router => ({ api: `${each}.use()`, params })),
    ...routers.map(
      (each): Router => ({ api: `${each}.{verb}()`, params, route: { prefix: ['self', '#0', 'prefix'] } }),
    ),
  ],
  carriers: ['koa.ctx', 'koa.ctx.state', 'koa.ctx.request', 'koa.ctx.session'],
  types: [
    ['Context', 'koa.ctx'],
    ['ParameterizedContext', 'koa.ctx'],
  ],
  entry: ({ body: { params: given } }) =>
    /^ctx$/.test(given[0]?.name ?? '') && given[0]?.type === undefined ? { routes: [], params } : undefined,
  sources: [
    ...['query', 'headers', 'header', 'body', 'rawBody'].map((each) => `koa.ctx.request.${each}`),
    ...['query', 'headers', 'header'].map((each) => `koa.ctx.${each}`),
  ],
  texts: [
    ...['querystring', 'url', 'originalUrl', 'path', 'href'].flatMap((each) => [
      `koa.ctx.${each}`,
      `koa.ctx.request.${each}`,
    ]),
    'koa.ctx.params',
    'koa.ctx.get()',
    'koa.ctx.request.get()',
    'koa.ctx.cookies.get()',
  ],
  sinks: [
    { api: 'koa.ctx.body=', kind: 'html', textOnly: true },
    { api: 'koa.ctx.response.body=', kind: 'html', textOnly: true },
    { api: 'koa.ctx.redirect()', kind: 'redirect' },
    { api: 'koa.ctx.response.redirect()', kind: 'redirect' },
    { api: 'koa-send()', kind: 'path', args: [1], unless: 'root' },
  ],
};
