import type { Misuse, Model, Sink } from '../../ir/model.js';
import { misuse } from '../shorthand.js';

/** Functions whose first argument is a template, not the name of one. */
const compilers = [
  ...['pug', 'jade'].flatMap((each) =>
    ['compile', 'render', 'compileClient'].map((name) => `${each}.${name}`),
  ),
  'ejs.render',
  'ejs.compile',
  'handlebars.compile',
  'handlebars.precompile',
  'Handlebars.compile',
  ...[
    'hbs.compile',
    'hbs.handlebars.compile',
    'express-handlebars.compile',
    'mustache.render',
    'Mustache.render',
  ],
  'mustache.parse',
  'hogan.js.compile',
  'nunjucks.renderString',
  'nunjucks.compile',
  'nunjucks.Template',
  ...[
    'nunjucks.configure().renderString',
    'nunjucks.Environment().renderString',
    'swig.render',
    'swig.compile',
  ],
  'lodash.template',
  '_.template',
  'underscore.template',
  'dot.template',
  'doT.template',
  ...[
    'dot.compile',
    'squirrelly.render',
    'squirrelly.compile',
    'Sqrl.render',
    'eta.render',
    'eta.renderString',
  ],
  ...[
    'eta.Eta().renderString',
    'eta.compile',
    'twig.twig',
    'liquidjs.Liquid().parseAndRender',
    'art-template.render',
  ],
  ...[
    'dustjs-linkedin.compile',
    'dust.compile',
    'haml.compile',
    'hamljs.render',
    'velocityjs.render',
    'whiskers.render',
  ],
  ...[
    'art-template.compile',
    'template7.compile',
    'marko.load',
    'atpl.compile',
    'eco.render',
    'jsrender.templates',
  ],
];

const wholeInput = /^(body|query|params)$/;
const renders = [
  'express.res.render()',
  'koa.ctx.render()',
  'fastify.reply.view()',
  'express().render()',
  'hapi.h.view()',
];
const escaping: readonly Misuse[] = [
  ...['handlebars', 'Handlebars', 'hbs', 'hbs.handlebars'].flatMap((each) => [
    misuse(`${each}.compile()`, 'escaping-off', { of: 'noEscape', is: true }),
    misuse(`${each}.SafeString()`, 'escaping-off', { of: 0, constant: true, not: true }),
  ]),
  misuse('mustache.escape=', 'escaping-off'),
  misuse('Mustache.escape=', 'escaping-off'),
  ...[
    'nunjucks.configure()',
    'nunjucks.Environment()',
    'express-nunjucks()',
    'squirrelly.render()',
    'eta.configure()',
    'swig.setDefaults()',
    'swig.Swig()',
    'eta.render()',
    'eta.Eta()',
  ].flatMap((api) =>
    ['autoescape', 'autoEscape'].map((of) => misuse(api, 'escaping-off', { of, is: false })),
  ),
  misuse('squirrelly.autoEscaping()', 'escaping-off', { of: 0, is: false }),
  misuse('squirrelly.autoEscape()', 'escaping-off', { of: 0, is: false }),
  misuse('squirrelly.autoEscape=', 'escaping-off', { of: 0, is: false }),
  ...['marked.setOptions()', 'marked()', 'marked.parse()', 'marked.use()', 'marked.marked.setOptions()'].map(
    (api) => misuse(api, 'escaping-off', { of: 'sanitize', is: false }),
  ),
  ...['markdown-it()', 'remarkable()', 'remarkable.Remarkable()'].map((api) =>
    misuse(api, 'escaping-off', { of: 'html', is: true }),
  ),
  ...['remarkable().set()', 'markdown-it().set()'].map((api) =>
    misuse(api, 'escaping-off', { of: 'html', is: true }),
  ),
  misuse('serialize-javascript()', 'escaping-off', { of: 'unsafe', is: true }),
];

/** Template engines of servers. */
export const model: Model = {
  id: 'js-templates',
  title: 'Template engines of JavaScript',
  languages: ['javascript'],
  sinks: [
    ...compilers.map((name): Sink => ({ api: `${name}()`, kind: 'template' })),
    ...renders.flatMap((api): readonly Sink[] => [
      { api, kind: 'path' },
      // Settings of the template engine are members of the same object.
      { api, kind: 'template', args: [1], if: [{ of: 1, named: wholeInput }] },
    ]),
    ...[
      'ejs.renderFile()',
      'pug.renderFile()',
      'pug.compileFile()',
      'nunjucks.render()',
      'consolidate.ejs()',
    ].map((api): Sink => ({ api, kind: 'path' })),
    { api: 'nodemailer.createTransport().sendMail()', kind: 'html', args: ['html'] },
  ],
  // What they make is escaped, unless that is turned off; a template from outside is reported by itself.
  sanitizers: compilers
    .filter((name) => /^(pug|jade|ejs|handlebars|Handlebars|hbs|mustache|Mustache|nunjucks|eta)\b/.test(name))
    .flatMap((name) => [`${name}()`, `${name}()()`])
    .concat('pug.compileFile()()', 'pug.renderFile()', 'nunjucks.render()')
    .map((api) => ({ api, sanitizes: ['html' as const] })),
  misuses: [
    ...escaping,
    ...['render', 'compile', 'renderFile'].map((name) =>
      misuse(`ejs.${name}()`, 'escaping-off', { of: 'escape', ignores: /./ }),
    ),
  ],
};
