/** What engines, browsers, Node.js, test runners and bundlers declare (https://tc39.es/ecma262/#sec-global-object). */
export const knownNames: ReadonlySet<string> = new Set(
  `globalThis window self document location navigator history screen parent top opener frames event name status
  localStorage sessionStorage indexedDB crypto performance console process global require module exports
  alert confirm prompt print open close focus blur stop atob btoa fetch eval isNaN isFinite parseInt parseFloat
  encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape undefined arguments import
  setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate queueMicrotask structuredClone
  requestAnimationFrame cancelAnimationFrame requestIdleCallback addEventListener removeEventListener dispatchEvent
  postMessage matchMedia getComputedStyle getSelection scroll scrollTo scrollBy innerWidth innerHeight
  describe it test before after beforeEach afterEach beforeAll afterAll expect assert jest vi sinon chai cy mocha
  define requirejs system angular jquery dojo google gapi chrome browser electron ga gtag dataLayer
  child_process fs path os util url http https net tls vm dns zlib stream buffer events querystring string_decoder
  worker_threads cluster readline repl async_hooks axios got superagent needle lodash underscore moment
  mysql mysql2 pg sqlite3 mongodb redis handlebars ejs pug jade nunjucks mustache marked cookie session cors helmet
  jwt jsonwebtoken jsx html css sql gql graphql styled cookies headers redirect notFound artifacts contract web3 ethers
  __dirname __filename __proto__ _ this super yield await async of get set static let`.split(/\s+/),
);

/** What packages are called by everybody, where the import is not shown. */
export const usualNames: Readonly<Record<string, string>> = {
  jwt: 'jsonwebtoken',
  session: 'express-session',
  cookieSession: 'cookie-session',
  cookieParser: 'cookie-parser',
  bodyParser: 'body-parser',
  serveIndex: 'serve-index',
  csrf: 'csurf',
  yaml: 'js-yaml',
  childProcess: 'child_process',
  cp: 'child_process',
  exec: 'child_process.exec',
  execSync: 'child_process.execSync',
  execFile: 'child_process.execFile',
  spawn: 'child_process.spawn',
  spawnSync: 'child_process.spawnSync',
  readFile: 'fs.readFile',
  readFileSync: 'fs.readFileSync',
  libxml: 'libxmljs',
  Handlebars: 'handlebars',
  Mustache: 'mustache',
  CryptoJS: 'crypto-js',
  Sequelize: 'sequelize.Sequelize',
  BrowserWindow: 'electron.BrowserWindow',
  ApolloServer: 'apollo-server.ApolloServer',
  shell: 'shelljs',
  graphqlHTTP: 'express-graphql.graphqlHTTP',
  NestFactory: '@nestjs/core.NestFactory',
  JwtModule: '@nestjs/jwt.JwtModule',
  ReactDOMServer: 'react-dom/server',
  PrismaClient: '@prisma/client.PrismaClient',
  MongoClient: 'mongodb.MongoClient',
  fse: 'fs-extra',
  fsPromises: 'fs.promises',
  fsp: 'fs.promises',
  errorHandler: 'errorhandler',
  passportJwt: 'passport-jwt',
  expressJwt: 'express-jwt',
  expressjwt: 'express-jwt',
  expressSession: 'express-session',
  jwtDecode: 'jwt-decode',
  sgMail: '@sendgrid/mail',
  AWS: 'aws-sdk',
  Stripe: 'stripe',
  fastify: 'fastify()',
  reply: 'fastify.reply',
  ctx: 'koa.ctx',
  libxmljs2: 'libxmljs2',
  DOMPurify: 'dompurify',
  app: 'express()',
  router: 'express.Router()',
};
