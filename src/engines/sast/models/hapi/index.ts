import type { Model, Router } from '../../ir/model.js';
import { ofTexts } from '../shapes.js';

const validations = ['options', 'validate'] as const;
const servers = ['@hapi/hapi.server()', '@hapi/hapi.Server()', 'hapi.Server()', 'hapi.server()'];

/** https://hapi.dev/api/ */
export const model: Model = {
  id: 'hapi',
  title: 'Hapi',
  languages: ['javascript'],
  routers: servers.map(
    (server): Router => ({
      api: `${server}.route()`,
      handlers: ['handler'],
      params: [{ api: 'hapi.request' }, { api: 'hapi.h' }],
      route: { method: 'method', path: ['path'], parts: 'params', schema: validations },
      answersHtml: true,
    }),
  ),
  types: [['ResponseToolkit', 'hapi.h']],
  sources: ['query', 'params', 'payload', 'headers', 'state', 'path', 'url', 'rawPayload'].map(
    (each) => `hapi.request.${each}`,
  ),
  sinks: [
    { api: 'hapi.h.response()', kind: 'html', textOnly: true },
    { api: 'hapi.h.redirect()', kind: 'redirect' },
    { api: 'hapi.h.file()', kind: 'path' },
  ],
  sanitizers: [
    { api: 'hapi.request.headers', sanitizes: ofTexts },
    { api: 'hapi.h.response()', sanitizes: ['html'] },
    { api: 'hapi.h.redirect()', sanitizes: 'all' },
    { api: 'hapi.h.file()', sanitizes: 'all' },
    { api: 'hapi.h.view()', sanitizes: 'all' },
  ],
};
