import type { Model, Router } from '../../ir/model.js';
import { ofTexts } from '../shapes.js';

const given = [{ api: 'express.req' }, { api: 'express.res' }, { api: 'express.next' }];
/** Error handlers take four arguments, the error first (https://expressjs.com/en/guide/error-handling.html). */
const handler = { params: given, byCount: { 4: [undefined, ...given] } };

/** https://expressjs.com/en/4x/api.html */
export const model: Model = {
  id: 'express',
  title: 'Express',
  languages: ['javascript'],
  routers: [
    ...['http', 'https', 'http2'].flatMap((module): readonly Router[] =>
      ['createServer', 'createSecureServer'].map((name) => ({ api: `${module}.${name}()`, params: given })),
    ),
    { api: 'http.createServer().on()', handlers: [1], params: given },
    { api: 'express.req.on()', handlers: [1], params: ['source'] },
    ...[
      'express()',
      'express.Router()',
      'restify.createServer()',
      'polka()',
      'restana()',
      'router()',
      'connect()',
    ].flatMap((router): readonly Router[] => [
      { api: `${router}.{verb}()`, ...handler, route: { parts: 'params' } },
      { api: `${router}.route().{verb}()`, ...handler, route: { path: [['self', '#0']], parts: 'params' } },
      { api: `${router}.use()`, ...handler, mounts: 0 },
      { api: `${router}.param()`, params: [...given, 'source'], checks: 0 },
    ]),
  ],
  passes: ['express.next()'],
  carriers: ['express.req', 'express.req.session', 'express.res', 'express.res.locals', 'express().locals'],
  types: [
    ['Request', 'express.req'],
    ['Response', 'express.res'],
  ],
  entry: ({ body: { params } }) => {
    // A handler that some other file hangs on a route is known by what everybody calls its parameters.
    const [request, response] = params.map(({ name }) => name);
    return /^(_?(req|request)|<parameter>)$/.test(request ?? '') &&
      /^_?(res|resp|response)$/.test(response ?? '')
      ? { routes: [], params: given }
      : undefined;
  },
  sources: ['query', 'body', 'headers', 'cookies', 'signedCookies', 'file', 'files', 'rawBody', 'fields'].map(
    (each) => `express.req.${each}`,
  ),
  texts: [
    ...['params', 'url', 'originalUrl', 'path', 'hostname', 'subdomains'].map(
      (each) => `express.req.${each}`,
    ),
    ...['get', 'header'].map((each) => `express.req.${each}()`),
    'express.req.param()',
    'express.req[]',
  ],
  results: ['status', 'type', 'contentType', 'set', 'header', 'cookie', 'append', 'vary', 'location'].map(
    (each) => [`express.res.${each}()`, 'express.res'],
  ),
  // The visitor's own browser names the host. A handler may give the others back; what is sent was looked at in the call.
  sanitizers: [
    { api: 'express.req.hostname', sanitizes: ['redirect'] },
    { api: 'express.req.headers', sanitizes: ofTexts },
    ...[
      'send',
      'redirect',
      'json',
      'end',
      'write',
      'render',
      'sendFile',
      'download',
      'jsonp',
      'sendStatus',
    ].map((each) => ({ api: `express.res.${each}()`, sanitizes: 'all' as const })),
  ],
  sinks: [
    ...(['send', 'write', 'end'] as const).map((each) => ({
      api: `express.res.${each}()`,
      kind: 'html' as const,
      textOnly: true as const,
      if: [{ of: ['self', '#0'] as const, matches: /plain|json|^(txt|text|xml|css)$/i, not: true as const }],
    })),
    { api: 'express.res.redirect()', kind: 'redirect', args: [0, 1] },
    { api: 'express.res.location()', kind: 'redirect' },
    ...(['set', 'setHeader', 'header', 'append'] as const).map((each) => ({
      api: `express.res.${each}()`,
      kind: 'redirect' as const,
      args: [1],
      if: [{ of: 0, matches: /^location$/i }],
    })),
    ...(['set', 'setHeader', 'header', 'append'] as const).map((each) => ({
      api: `express.res.${each}()`,
      kind: 'header' as const,
    })),
    {
      api: 'express.res.writeHead()',
      kind: 'redirect',
      args: [
        [1, 'Location'],
        [2, 'Location'],
        [1, 'location'],
      ],
    },
    { api: '*.mv()', kind: 'path', textOnly: true },
    { api: 'express.res.sendFile()', kind: 'path', unless: 'root' },
    { api: 'express.res.download()', kind: 'path', unless: 'root' },
  ],
};
