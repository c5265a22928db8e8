import type { FunctionIr, Temp } from '../../engine/ir.js';
import { callsIn, makersIn, mentions } from '../../engine/naming.js';
import type { EntryFacts, Misuse, Model, Place } from '../model.js';
import { misuse, secretIn } from '../shorthand.js';
import { cors } from './cors.js';

/** Flags of a cookie that stand at a place: an options object, or a member of one. */
function flags(api: string, at: (flag: string) => Place): readonly Misuse[] {
  return [
    misuse(api, 'insecure-cookie', { of: at('secure'), is: false }),
    misuse(api, 'script-readable-cookie', { of: at('httpOnly'), is: false }),
    misuse(api, 'cross-site-cookie', { of: at('sameSite'), matches: /^none$/i }),
    misuse(api, 'cross-site-cookie', { of: at('sameSite'), is: false }),
  ];
}

const session = ['express-session()', '@fastify/session()', 'koa-session()', 'koa-generic-session()'];
const cookieSession = ['cookie-session()', 'client-sessions()', 'iron-session()', 'koa-session-minimal()'];
const valuable = /sess|token|auth|jwt|^sid$|remember|login|user|^id$|connect\.|csrf/i;

const cookies: readonly Misuse[] = [
  ...session.flatMap((api) => [
    ...secretIn(api, 'secret'),
    ...secretIn(api, ['secret', '0']),
    ...flags(api, (flag) => [0, 'cookie', flag]),
  ]),
  misuse('express-session()', 'insecure-cookie', { of: [0, 'cookie', 'secure'], missing: true }),
  ...cookieSession.flatMap((api) => [
    ...secretIn(api, ['keys', '0']),
    ...secretIn(api, 'secret'),
    ...flags(api, (flag) => [0, flag]),
    ...flags(api, (flag) => [0, 'cookie', flag]),
  ]),
  misuse(
    'cookie-session()',
    'insecure-cookie',
    { of: [0, 'secure'], missing: true },
    { of: [0, 'cookie'], missing: true },
  ),
  ...secretIn('cookie-parser()', 0),
  ...secretIn('express.cookieParser()', 0),
  ...[
    ['express.res.cookie()', 2],
    ['koa.ctx.cookies.set()', 2],
    ['fastify.reply.setCookie()', 2],
    ['fastify.reply.cookie()', 2],
    ['hapi.h.state()', 2],
    ['cookie.serialize()', 2],
    ['js-cookie.set()', 2],
    ['next/headers.cookies().set()', 2],
  ].flatMap(([api, at]) => [
    ...flags(String(api), (flag) => [Number(at), flag]),
    misuse(
      String(api),
      'insecure-cookie',
      { of: 0, matches: valuable },
      { of: [Number(at), 'secure'], missing: true },
    ),
    misuse(
      String(api),
      'script-readable-cookie',
      { of: 0, matches: valuable },
      {
        of: [Number(at), 'httpOnly'],
        missing: true,
      },
    ),
  ]),
];

const bareCookies: readonly Misuse[] = ['set', 'setHeader', 'header', 'append'].flatMap((name) =>
  [
    ['insecure-cookie', /^\w*(sess|token|auth|sid|jwt)\w*=(?!.*;\s*secure)/i] as const,
    ['script-readable-cookie', /^\w*(sess|token|auth|sid|jwt)\w*=(?!.*;\s*httponly)/i] as const,
  ].map(([rule, matches]) =>
    misuse(
      `express.res.${name}()`,
      rule,
      { of: 0, matches: /^set-cookie$/i },
      { of: 1, constant: true, matches },
    ),
  ),
);

const headerSetters = ['set', 'setHeader', 'header', 'append'].map((name) => `express.res.${name}()`);
const unframed: readonly Misuse[] = [
  ...headerSetters.concat('koa.ctx.set()', 'fastify.reply.header()').flatMap((api) => [
    misuse(
      api,
      'clickjacking',
      { of: 0, matches: /^x-frame-options$/i },
      { of: 1, matches: /^(?!deny|sameorigin)/i },
    ),
    misuse(api, 'clickjacking', { of: 0, matches: /^x-frame-options$/i }, { of: 1, tainted: true }),
    misuse(
      api,
      'missing-security-headers',
      { of: 0, matches: /^x-xss-protection$/i },
      { of: 1, matches: /^0/ },
    ),
    misuse(api, 'missing-security-headers', { of: 0, matches: /^x-xss-protection$/i }, { of: 1, is: 0 }),
    misuse(api, 'missing-security-headers', { of: 0, matches: /^x-powered-by$/i }),
    misuse(
      api,
      'missing-security-headers',
      { of: 0, matches: /^content-security-policy/i },
      {
        of: 1,
        matches: /script-src[^;]*('unsafe-inline'|'unsafe-eval'|\s\*)/,
      },
    ),
  ]),
  misuse('lusca.xframe()', 'clickjacking', { of: 0, matches: /allow/i }),
];

const parts = [
  'hsts',
  'noSniff',
  'xssFilter',
  'ieNoOpen',
  'contentSecurityPolicy',
  'strictTransportSecurity',
  'xContentTypeOptions',
];
const directives: readonly Place[] = ['scriptSrc', 'script-src', 'defaultSrc'].flatMap((name) =>
  ['0', '1', '2', '3'].map((index): Place => ['directives', name, index]),
);
const helmet: readonly Misuse[] = [
  ...['helmet()', 'fastify-helmet()', 'koa-helmet()'].flatMap((api) => [
    ...parts.map((of) => misuse(api, 'missing-security-headers', { of, is: false })),
    ...['frameguard', 'xFrameOptions'].map((of) => misuse(api, 'clickjacking', { of, is: false })),
  ]),
  ...['hsts', 'strictTransportSecurity'].map((name) =>
    misuse(`helmet.${name}()`, 'missing-security-headers', { of: 'maxAge', below: 2_592_000 }),
  ),
  ...['helmet.contentSecurityPolicy()', 'helmet-csp()', 'helmet.csp()'].flatMap((api) =>
    directives.map((of) =>
      misuse(api, 'missing-security-headers', { of, matches: /^'unsafe-(inline|eval)'$|^\*$/ }),
    ),
  ),
];

const folders: readonly Misuse[] = [
  ...['serve-index()', 'express.directory()', 'ecstatic()'].map((api) => misuse(api, 'directory-listing')),
  misuse('express.static()', 'directory-listing', { of: 'dotfiles', is: 'allow' }),
  misuse('express.static()', 'directory-listing', { of: 0, api: /^__dirname$|^process\.cwd\(\)$/ }),
  misuse('express.static()', 'directory-listing', { of: 0, is: ['.', './', '/', '..'] }),
  misuse('express.static()', 'directory-listing', { of: 0, matches: /(^|\/)node_modules\/?$|^\.git/ }),
  ...['#0', '#1', '#2'].map((at) =>
    misuse('express.static()', 'directory-listing', { of: [0, at], matches: /(^|\/)node_modules\/?$/ }),
  ),
];

const forgery: readonly Misuse[] = [
  ...['0', '1', '2'].flatMap((index) =>
    ['csurf()', 'express.csrf()'].map((api) =>
      misuse(api, 'csrf-off', { of: ['ignoreMethods', index], matches: /^(POST|PUT|DELETE|PATCH)$/ }),
    ),
  ),
  misuse('lusca()', 'csrf-off', { of: 'csrf', is: false }),
  // Cookies that are sent along by every site, and handlers that change something.
  misuse(
    'cookie-parser()',
    'csrf-off',
    { of: 'self', without: /csrf|csurf|lusca|xsrf/i },
    { of: 'self', without: /^(post|put|patch|delete)$/, not: true },
  ),
];

const windows = [
  'electron.BrowserWindow()',
  'electron.BrowserView()',
  'electron.WebContentsView()',
  'BrowserWindow()',
];
const electron: readonly Misuse[] = [
  ...windows.flatMap((api) => [
    ...[
      'nodeIntegration',
      'nodeIntegrationInWorker',
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'enableRemoteModule',
      'nodeIntegrationInSubFrames',
    ].map((name) => misuse(api, 'unsafe-electron-setting', { of: ['webPreferences', name], is: true })),
    ...['contextIsolation', 'webSecurity', 'sandbox'].map((name) =>
      misuse(api, 'unsafe-electron-setting', { of: ['webPreferences', name], is: false }),
    ),
    misuse(api, 'unsafe-electron-setting', { of: ['webPreferences', 'enableBlinkFeatures'], matches: /./ }),
  ]),
  misuse('electron.app.commandLine.appendSwitch()', 'unsafe-electron-setting', {
    of: 0,
    matches:
      /^(disable-web-security|ignore-certificate-errors|allow-running-insecure-content|remote-debugging-port|disable-site-isolation-trials|no-sandbox)$/,
  }),
];

const apollo = [
  'apollo-server',
  'apollo-server-express',
  '@apollo/server',
  'apollo-server-lambda',
  'apollo-server-koa',
  'graphql-yoga',
];
const graphql: readonly Misuse[] = [
  ...apollo.flatMap((module) =>
    ['ApolloServer()', 'GraphQLServer()'].flatMap((name) => [
      misuse(`${module}.${name}`, 'information-exposure', { of: 'introspection', is: true }),
      misuse(`${module}.${name}`, 'csrf-off', { of: 'csrfPrevention', is: false }),
      misuse(`${module}.${name}`, 'debug-mode', { of: 'playground', is: true }),
      misuse(`${module}.${name}`, 'debug-mode', { of: 'debug', is: true }),
    ]),
  ),
  ...['express-graphql()', 'express-graphql.graphqlHTTP()', 'koa-graphql()'].map((api) =>
    misuse(api, 'debug-mode', { of: 'graphiql', is: true }),
  ),
];

const others: readonly Misuse[] = [
  misuse('ajv()', 'missing-timeout', { of: 'allErrors', is: true }),
  misuse('ajv.Ajv()', 'missing-timeout', { of: 'allErrors', is: true }),
  ...secretIn('nodemailer.createTransport()', ['auth', 'pass']),
  misuse('nodemailer.createTransport()', 'insecure-transport', { of: 'ignoreTLS', is: true }),
  ...[
    'express.res.send()',
    'express.res.json()',
    'express.res.end()',
    'express.res.write()',
    'express.res.render()',
  ].map((api) => misuse(api, 'stack-trace-exposure', { of: '*', named: /^(stack|stackTrace)$/ })),
  misuse('fastify.reply.send()', 'stack-trace-exposure', { of: '*', named: /^stack$/ }),
  misuse('formidable()', 'unbounded-resource', { of: 'maxFileSize', is: 0 }),
  misuse('express.json()', 'unbounded-resource', { of: 'limit', matches: /^([1-9]\d{2,}mb|\d+gb)$/i }),
  ...['next.config', '@nestjs/core.NestFactory.create()'].map((api) =>
    misuse(api, 'permissive-cors', { of: 'cors', is: true }),
  ),
];

/** A method that is overridden after the token was looked for: a GET becomes a POST that nobody checked. */
function lateOverride(body: FunctionIr): readonly { readonly rule: string; readonly at: number }[] {
  const calls = body.blocks.flatMap(({ instrs }) => instrs.filter((each) => each.op === 'call'));
  const checked = calls.findIndex(({ method }) => method === 'csrf');
  return calls.flatMap(({ method, at }, index) =>
    checked >= 0 && index > checked && method === 'methodOverride' ? [{ rule: 'csrf-off', at }] : [],
  );
}

const login =
  /^(user|user_?id|userName|authenticated|is_?auth\w*|logged_?in|is_?logged_?in|is_?admin|account)$/i;

/** Who logs in goes on in the session that was there before. */
function keptSessions({
  body,
  frame: parent,
}: EntryFacts): readonly { readonly rule: string; readonly at: number }[] {
  const makers = makersIn(body);
  const isSession = (of: Temp) => {
    const made = makers.get(of);
    return made?.op === 'get' && made.key === 'session';
  };
  const stores = body.blocks
    .flatMap(({ instrs }) => instrs)
    .filter((each) => each.op === 'store' && login.test(String(each.key)) && isSession(each.object));
  const set = stores.filter((each) => each.op === 'store' && makers.get(each.value)?.op !== 'const');
  const isLogin = mentions(
    { body, cells: [], ...(parent ? { parent } : {}) },
    /passw|login|authenticat|credential/i,
  );
  const isNew = callsIn({ body, cells: [] }).includes('regenerate') || parent?.body.module === false;
  return isLogin && !isNew
    ? (set.length > 0 ? set : stores).map(({ at }) => ({ rule: 'session-fixation', at }))
    : [];
}

/** Sessions, cookies, headers and other settings of servers; windows of Electron. */
export const model: Model = {
  id: 'js-settings',
  title: 'Settings of servers and windows in JavaScript',
  languages: ['javascript'],
  inspect: (facts) => [...lateOverride(facts.body), ...keptSessions(facts)],
  misuses: [
    ...cookies,
    ...bareCookies,
    ...cors,
    ...unframed,
    ...helmet,
    ...folders,
    ...forgery,
    ...electron,
    ...graphql,
    ...others,
  ],
};
