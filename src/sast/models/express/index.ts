import type { Model } from '../model.js';

/** https://expressjs.com/en/4x/api.html */
export const model: Model = {
  id: 'express',
  title: 'Express',
  languages: ['javascript'],
  routers: [
    { api: 'express()', style: 'express' },
    { api: 'express.Router()', style: 'express' },
  ],
  sources: [
    ...['query', 'params', 'body', 'headers', 'cookies', 'signedCookies', 'url', 'originalUrl', 'path'].map(
      (each) => `express.req.${each}`,
    ),
    ...['hostname', 'subdomains', 'file', 'files', 'rawBody'].map((each) => `express.req.${each}`),
    ...['get', 'header', 'param'].map((each) => `express.req.${each}()`),
  ],
  results: ['status', 'set', 'header', 'cookie', 'append', 'vary', 'location'].map((each) => [
    `express.res.${each}()`,
    'express.res',
  ]),
  sinks: [
    ...(['send', 'write', 'end'] as const).map((each) => ({
      api: `express.res.${each}()`,
      kind: 'html' as const,
      textOnly: true as const,
    })),
    { api: 'express.res.redirect()', kind: 'redirect', args: [0, 1] },
    { api: 'express.res.location()', kind: 'redirect' },
    { api: 'express.res.sendFile()', kind: 'path', unless: 'root' },
    { api: 'express.res.download()', kind: 'path', unless: 'root' },
  ],
};
