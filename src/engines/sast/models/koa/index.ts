import type { Model, Router } from '../../ir/model.js';
import { ofTexts } from '../shapes.js';

const routers = ['@koa/router()', 'koa-router()'];
const params = [{ api: 'koa.ctx' }, { api: 'koa.next' }];

/** https://koajs.com/ and https://github.com/koajs/router */
export const model: Model = {
  id: 'koa',
  title: 'Koa',
  languages: ['javascript'],
  routers: [
    ...[...routers, 'koa()'].map((each): Router => ({ api: `${each}.use()`, params })),
    ...routers.map(
      (each): Router => ({
        api: `${each}.{verb}()`,
        params,
        route: { prefix: ['self', '#0', 'prefix'], parts: 'params' },
      }),
    ),
    ...routers.map((each): Router => ({ api: `${each}.param()`, params: ['source', ...params], checks: 0 })),
  ],
  passes: ['koa.next()'],
  carriers: ['koa.ctx', 'koa.ctx.state', 'koa.ctx.request', 'koa.ctx.session'],
  types: [
    ['Context', 'koa.ctx'],
    ['ParameterizedContext', 'koa.ctx'],
  ],
  entry: ({ body: { params: given } }) =>
    /^ctx$/.test(given[0]?.name ?? '') && given[0]?.type === undefined ? { routes: [], params } : undefined,
  sources: [
    'koa.ctx.request.body',
    'koa.ctx.request.rawBody',
    'koa.ctx.request.query',
    'koa.ctx.query',
    ...['headers', 'header'].flatMap((each) => [`koa.ctx.${each}`, `koa.ctx.request.${each}`]),
  ],
  sanitizers: ['headers', 'header'].flatMap((each) =>
    [`koa.ctx.${each}`, `koa.ctx.request.${each}`].map((api) => ({ api, sanitizes: ofTexts })),
  ),
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
    // A text that does not begin as a tag is sent as plain text, unless the handler says otherwise.
    ...['koa.ctx.body=', 'koa.ctx.response.body='].flatMap((api) =>
      [
        { of: 0, matches: /^\s*[^\s<]/, not: true } as const,
        { of: 0, unsaid: /\bhtml\b/, not: true } as const,
      ].map((condition) => ({ api, kind: 'html' as const, textOnly: true as const, if: [condition] })),
    ),
    { api: 'koa.ctx.redirect()', kind: 'redirect' },
    { api: 'koa.ctx.response.redirect()', kind: 'redirect' },
    { api: 'koa-send()', kind: 'path', args: [1], unless: 'root' },
  ],
};
