import type { EntryFacts, Model, Render, Sink, View } from '../../ir/model.js';

const renders = [
  'koa.ctx.render()',
  'fastify.reply.view()',
  'hapi.h.view()',
  'express().render()',
  'hono.c.render()',
  'nunjucks.render()',
  'nunjucks.configure().render()',
  'nunjucks.Environment().render()',
  ...[
    'ejs.renderFile()',
    'pug.renderFile()',
    'mustache.renderFile()',
    'eta.Eta().render()',
    'twig.renderFile()',
  ],
];
const compiled = [
  'pug.compileFile()',
  'nunjucks.configure().getTemplate()',
  'nunjucks.Environment().getTemplate()',
];

/** `@Render('users/list')` of Nest: https://docs.nestjs.com/techniques/mvc */
function viewOf({ body }: EntryFacts): View | undefined {
  const name = body.annotations?.find((each) => each.name === 'Render')?.args.value;
  return typeof name === 'string' ? { page: { name }, context: 'result' } : undefined;
}

/** Where escaping for HTML does not help in a page of EJS. */
const places: readonly Sink[] = [
  ...['ʜ()', 'ʙ()', 'ᴜ()', 'ꜱ()'].map((api): Sink => ({ api, kind: 'html', closed: true })),
  {
    api: 'ʟ()',
    kind: 'html',
    closed: true,
    if: [{ of: 0, matches: /^([/#?]|https?:\/\/|mailto:|\w+\.html?\b)/, not: true }],
  },
];

/** How programs of JavaScript fill pages. */
export const model: Model = {
  id: 'js-pages',
  title: 'Pages of EJS, Pug, Handlebars and Nunjucks',
  languages: ['javascript'],
  view: viewOf,
  sinks: places,
  renders: [
    { api: 'express.res.render()', page: [0], context: [['self', 'locals'], 1] },
    ...renders.map((api): Render => ({ api, page: [0], context: [1] })),
    ...compiled.map((api): Render => ({ api: `${api}.render()`, page: [['self', '#0']], context: [0] })),
    { api: 'include()', page: [0], context: [1], inherits: true },
  ],
  misuses: [{ api: 'ᴜ()', rule: 'wrong-escaping', when: [{ of: 0, constant: true, not: true }] }],
};
