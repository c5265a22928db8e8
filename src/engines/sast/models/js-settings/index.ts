import type { Misuse, Model, Place } from '../../ir/model.js';
import { misuse, secretIn } from '../shorthand.js';
import { ofAnswers } from './answers.js';
import { cors } from './cors.js';
import { ofServers } from './servers.js';

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
const sessionName = /^(connect\.)?(sid|sess\w*|session_?id|jsessionid|phpsessid)$/i;
const valuable = /sess|token|auth|jwt|^sid$|remember|login|user|^id$|connect\.|csrf/i;

const cookies: readonly Misuse[] = [
  ...session.flatMap((api) => [
    ...secretIn(api, 'secret'),
    ...secretIn(api, ['secret', '0']),
    ...flags(api, (flag) => [0, 'cookie', flag]),
  ]),
  // The name that the library gives shows which one it is.
  ...['express-session()', '@fastify/session()'].map((api) =>
    misuse(
      api,
      'unsafe-default-config',
      { of: 0, missing: true, not: true },
      { of: 'name', missing: true },
      { of: 'key', missing: true },
      { of: 'cookieName', missing: true },
    ),
  ),
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
  ...['0', '1'].flatMap((index) => [
    ...secretIn('*.keys=', [0, index]),
    ...secretIn('cookie-parser()', [0, index]),
  ]),
  misuse('*.keys=', 'hard-coded-credential', {
    of: [0, '0'],
    matches: /^[\w ]{4,} [\w ]{2,}$/,
    constant: true,
  }),
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
      'clickjacking',
      { of: 0, matches: /^content-security-policy/i },
      { of: 1, matches: /frame-ancestors[^;]*(\*|$)/ },
      { of: 1, tainted: true },
    ),
    misuse(
      api,
      'clickjacking',
      { of: 0, matches: /^content-security-policy/i },
      { of: 1, matches: /frame-ancestors \*/ },
    ),
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
const isModule = (name: string) => new RegExp(`^${name}$`);
const directives: readonly Place[] = ['scriptSrc', 'script-src', 'defaultSrc'].flatMap((name) =>
  ['0', '1', '2', '3'].map((index): Place => ['directives', name, index]),
);
const helmet: readonly Misuse[] = [
  ...['helmet()', 'koa-helmet()'].flatMap((api) => [
    ...parts.map((of) => misuse(api, 'missing-security-headers', { of, is: false })),
    ...['frameguard', 'xFrameOptions'].map((of) => misuse(api, 'clickjacking', { of, is: false })),
  ]),
  ...['@fastify/helmet', 'fastify-helmet'].flatMap((module) => [
    ...parts.map((of) =>
      misuse('*.register()', 'missing-security-headers', { of: 0, api: isModule(module) }, { of, is: false }),
    ),
    ...['frameguard', 'xFrameOptions'].map((of) =>
      misuse('*.register()', 'clickjacking', { of: 0, api: isModule(module) }, { of, is: false }),
    ),
  ]),
  ...['frameAncestors', 'frame-ancestors'].flatMap((name) =>
    ['helmet.contentSecurityPolicy()', 'helmet-csp()', 'helmet.csp()'].flatMap((api) =>
      ['0', '1', '2'].map((index) =>
        misuse(api, 'clickjacking', { of: ['directives', name, index], is: '*' }),
      ),
    ),
  ),
  ...['hsts', 'strictTransportSecurity'].map((name) =>
    misuse(`helmet.${name}()`, 'missing-security-headers', { of: 'maxAge', below: 2_592_000 }),
  ),
  ...['helmet.contentSecurityPolicy()', 'helmet-csp()', 'helmet.csp()'].flatMap((api) =>
    directives.map((of) =>
      misuse(api, 'missing-security-headers', { of, matches: /^'unsafe-(inline|eval)'$|^\*$/ }),
    ),
  ),
];

const listing = 'directory-listing';
const folders: readonly Misuse[] = [
  ...['list', 'browse'].map((of) =>
    misuse('*.register()', listing, { of: 0, api: /static$/ }, { of: [1, of], is: true }),
  ),
  misuse('*.register()', listing, { of: 0, api: /static$/ }, { of: [1, 'list', 'format'], matches: /./ }),
  ...[
    ['handler', 'directory'],
    ['options', 'handler', 'directory'],
    ['config', 'handler', 'directory'],
  ].flatMap((way) => [
    misuse('*.route()', listing, { of: [0, ...way, 'listing'], is: true }),
    misuse('*.route()', listing, { of: [0, ...way, 'showHidden'], is: true }),
  ]),
  ...['koa-serve-index()', 'serve-handler()', 'serve()', 'fastify-serve-index()'].map((api) =>
    misuse(api, listing, { of: [2, 'directoryListing'], is: true }),
  ),
  misuse('koa-serve-index()', listing),
  misuse('st()', listing, { of: 'index', is: true }),
  misuse('union.static()', listing, { of: 'autoIndex', is: true }),
  misuse('http-server.createServer()', listing, { of: 'showDir', is: true }),
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
  ...['fastify.reply.send()', 'koa.ctx.body='].map((api) =>
    misuse(api, 'stack-trace-exposure', { of: '*', named: /^stack$/ }),
  ),
  misuse('formidable()', 'unbounded-resource', { of: 'maxFileSize', is: 0 }),
  ...['express', 'body-parser', 'bodyParser'].flatMap((module) =>
    ['json', 'urlencoded', 'raw', 'text'].flatMap((name) => [
      misuse(`${module}.${name}()`, 'unbounded-resource', {
        of: 'limit',
        matches: /^([1-9]\d{2,} ?mb|\d+ ?gb)$/i,
      }),
      misuse(`${module}.${name}()`, 'unbounded-resource', {
        of: 'limit',
        api: /^(Number\.)?(POSITIVE_)?Infinity$/i,
      }),
      misuse(`${module}.${name}()`, 'unbounded-resource', { of: 'limit', matches: /^[1-9]\d{8,}$/ }),
    ]),
  ),
  misuse('koa-body()', 'unbounded-resource', { of: 'jsonLimit', matches: /^([1-9]\d{2,} ?mb|\d+ ?gb)$/i }),
  misuse('multer()', 'unbounded-resource', { of: ['limits', 'fileSize'], api: /Infinity$/ }),
  misuse('multer()', 'unbounded-resource', { of: ['limits', 'fileSize'], matches: /^[1-9]\d{9,}$/ }),
  ...['errorhandler()', 'express.errorHandler()', 'koa-error()'].map((api) =>
    misuse(api, 'debug-mode', { of: 'self', unsaid: /^(development|NODE_ENV|production|dev)$/ }),
  ),
  ...['next.config', '@nestjs/core.NestFactory.create()'].map((api) =>
    misuse(api, 'permissive-cors', { of: 'cors', is: true }),
  ),
];

/** Who chooses the key of a session knows it. */
const fixed: readonly Misuse[] = [
  misuse(
    'express.res.cookie()',
    'session-fixation',
    { of: 0, matches: sessionName },
    { of: 1, tainted: true },
  ),
  ...['sessionID', 'sessionId'].map((name) =>
    misuse(`express.req.${name}=`, 'session-fixation', { of: 0, tainted: true }),
  ),
  misuse('express.req.session.id=', 'session-fixation', { of: 0, tainted: true }),
];

/** Sessions, cookies, headers and other settings of servers; windows of Electron. */
export const model: Model = {
  id: 'js-settings',
  title: 'Settings of servers and windows in JavaScript',
  languages: ['javascript'],
  inspect: ofServers,
  misuses: [
    ...ofAnswers([...cookies, ...cors, ...unframed]),
    ...helmet,
    ...folders,
    ...forgery,
    ...electron,
    ...graphql,
    ...ofAnswers(others),
    ...fixed,
  ],
};
