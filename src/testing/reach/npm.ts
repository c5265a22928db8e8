import { nodeModule, npmProject } from './projects.js';
import type { ReachCase } from './run.js';

const server = "const express = require('express');\nconst app = express();\n";

export const npm: readonly ReachCase[] = [
  {
    name: 'view engine by setting',
    package: 'ejs',
    is: 'reached',
    files: {
      ...npmProject({ express: {}, ejs: {} }),
      'app.js': `${server}app.set('view engine', 'ejs');\napp.get('/', (q, r) => r.render('home'));\n`,
      'views/home.ejs': '<h1><%= title %></h1>\n',
    },
  },
  {
    name: 'view engine by the file extension of the views alone',
    package: 'pug',
    is: 'reached',
    files: {
      ...npmProject({ express: {}, pug: {} }),
      'app.js': `${server}const view = process.env.VIEW;\napp.get('/', (q, r) => r.render(view));\n`,
      'views/home.pug': 'h1= title\n',
    },
  },
  {
    name: 'createRequire in a module',
    package: 'sharp',
    is: 'reached',
    files: {
      ...npmProject({ sharp: {} }),
      'app.mjs':
        "import { createRequire } from 'node:module';\nconst load = createRequire(import.meta.url);\nexport const image = load('sharp');\n",
    },
  },
  {
    name: 'require of a name that a configuration file has',
    package: 'connect-redis',
    is: 'reached',
    files: {
      ...npmProject({ express: {}, 'connect-redis': {} }),
      'app.js': `${server}const config = require('./config.json');\nconst Store = require(config.session.store);\n`,
      'config.json': '{"session": {"store": "connect-redis"}}',
    },
  },
  {
    name: 'require of a name that the environment gives',
    package: 'mailer-smtp',
    is: 'reached',
    files: {
      ...npmProject({ 'mailer-smtp': {} }),
      'app.js': 'const mailer = require(`mailer-${process.env.MAILER}`);\nmailer.send();\n',
    },
  },
  {
    name: 'require of a name whose beginning is known',
    package: 'acme-mailer',
    is: 'reached',
    files: {
      ...npmProject({ 'acme-mailer': {} }),
      'app.js': "const kind = process.env.KIND;\nmodule.exports = require('acme-' + kind);\n",
    },
  },
  {
    name: 'database driver by the address in the environment',
    package: 'pg',
    is: 'reached',
    files: {
      ...npmProject({ sequelize: {}, pg: {} }),
      'db.js':
        "const { Sequelize } = require('sequelize');\nmodule.exports = new Sequelize(process.env.DATABASE_URL);\n",
      '.env.example': 'DATABASE_URL=postgres://app@db/app\n',
    },
  },
  {
    name: 'database driver by dialect',
    package: 'tedious',
    is: 'reached',
    files: {
      ...npmProject({ sequelize: {}, tedious: {} }),
      'db.ts':
        "import { Sequelize } from 'sequelize';\nexport const db = new Sequelize('a', 'b', 'c', { dialect: 'mssql' });\n",
    },
  },
  {
    name: 'preloaded by an npm script',
    package: 'dotenv',
    is: 'reached',
    files: {
      ...npmProject({ dotenv: {}, express: {} }, { scripts: { start: 'node -r dotenv/config app.js' } }),
      'app.js': server,
    },
  },
  {
    name: 'program of another name in a Dockerfile',
    package: 'pm2',
    is: 'reached',
    files: {
      ...npmProject({ pm2: { bin: { 'pm2-runtime': 'bin/pm2-runtime', pm2: 'bin/pm2' } }, express: {} }),
      'app.js': server,
      Dockerfile: 'FROM node:22\nCOPY . .\nRUN npm ci\nCMD ["pm2-runtime", "app.js"]\n',
    },
  },
  {
    name: 'program whose name has nothing of the package',
    package: '@acme/toolbox',
    is: 'reached',
    files: {
      ...npmProject({ '@acme/toolbox': { bin: { launch: 'cli.js' } }, express: {} }),
      'app.js': server,
      'start.sh': '#!/bin/sh\nexec launch --port 80\n',
    },
  },
  {
    name: 'Babel preset by its short name',
    package: '@babel/preset-env',
    is: 'reached',
    files: {
      ...npmProject({ '@babel/core': { dev: true }, '@babel/preset-env': { dev: true } }),
      '.babelrc': '{"presets": ["@babel/env"]}',
      'src/app.js': 'export const a = 1;\n',
    },
  },
  {
    name: 'ESLint configuration by its short name',
    package: 'eslint-config-airbnb',
    is: 'reached',
    files: {
      ...npmProject({ eslint: { dev: true }, 'eslint-config-airbnb': { dev: true } }),
      '.eslintrc.yml': 'extends: airbnb\n',
      'app.js': 'x();\n',
    },
  },
  {
    name: 'plugins that the test runner loads by itself',
    package: 'karma-jasmine',
    is: 'reached',
    files: {
      ...npmProject(
        { karma: { dev: true }, 'karma-jasmine': { dev: true } },
        { scripts: { test: 'karma start' } },
      ),
      'karma.conf.js': 'module.exports = (config) => config.set({ files: ["*.js"] });\n',
    },
  },
  {
    name: 'task plugins that a loader finds in package.json',
    package: 'gulp-sass',
    is: 'reached',
    files: {
      ...npmProject({ gulp: {}, 'gulp-load-plugins': {}, 'gulp-sass': {} }),
      'gulpfile.js':
        "const gulp = require('gulp');\nconst $ = require('gulp-load-plugins')();\nexports.css = () => gulp.src('*').pipe($.sass());\n",
    },
  },
  {
    name: 'dependency of a dependency',
    package: 'qs',
    is: 'reached',
    files: {
      ...npmProject({
        express: { needs: ['body-parser'] },
        'body-parser': { needs: ['qs'], inner: true },
        qs: { inner: true },
      }),
      'app.js': server,
    },
  },
  {
    name: 'peer of a framework that starts by a script',
    package: 'react-dom',
    is: 'reached',
    files: {
      ...npmProject(
        {
          next: { peers: ['react', 'react-dom'], bin: { next: 'dist/bin/next' } },
          react: {},
          'react-dom': { peers: ['react'] },
        },
        { scripts: { start: 'next start' } },
      ),
      'pages/index.jsx': 'export default function Page() { return <p>Hello</p>; }\n',
    },
  },
  {
    name: 'runtime of JSX that the compiler brings in',
    package: 'preact',
    is: 'reached',
    files: {
      ...npmProject({ preact: {} }),
      'tsconfig.json': '{"compilerOptions": {"jsx": "react-jsx", "jsxImportSource": "preact"}}',
      'app.tsx': 'export const a = <p>Hello</p>;\n',
    },
  },
  {
    name: 'helpers that the compiler writes imports of',
    package: 'tslib',
    is: 'reached',
    files: {
      ...npmProject({ tslib: {}, typescript: { dev: true } }),
      'tsconfig.json':
        '{\n  // smaller output\n  "compilerOptions": {"importHelpers": true, "target": "es5"}\n}\n',
      'app.ts': 'export class A extends Array<string> {}\n',
    },
  },
  {
    name: 'alias in package.json',
    package: 'lodash-es',
    is: 'reached',
    files: {
      ...npmProject({ lodash: { alias: 'lodash-es' } }),
      'app.mjs': "import merge from 'lodash/merge.js';\nmerge({}, {});\n",
    },
  },
  {
    name: 'subpath import of the manifest',
    package: 'better-sqlite3',
    is: 'reached',
    files: {
      ...npmProject({ 'better-sqlite3': {} }, { imports: { '#db': 'better-sqlite3' } }),
      'app.mjs': "import Database from '#db';\nnew Database('a');\n",
    },
  },
  {
    name: 'script element in a page',
    package: 'jquery',
    is: 'reached',
    files: {
      ...npmProject({ express: {}, jquery: {} }),
      'app.js': `${server}app.use('/lib', express.static('node_modules'));\n`,
      'public/index.html': '<script src="/lib/jquery/dist/jquery.min.js"></script>\n',
    },
  },
  {
    name: 'import in a single-file component',
    package: 'axios',
    is: 'reached',
    files: {
      ...npmProject({ vue: {}, axios: {} }),
      'src/main.js':
        "import { createApp } from 'vue';\nimport App from './App.vue';\ncreateApp(App).mount('#a');\n",
      'src/App.vue':
        "<template><p/></template>\n<script setup>\nimport axios from 'axios';\naxios.get('/');\n</script>\n",
    },
  },
  {
    name: 'PostCSS plugin as a key',
    package: 'autoprefixer',
    is: 'reached',
    files: {
      ...npmProject({ postcss: {}, autoprefixer: {} }),
      'postcss.config.js': 'module.exports = { plugins: { autoprefixer: {} } };\n',
    },
  },
  {
    name: 'optional peer that a reached package loads',
    package: 'mysql2',
    is: 'reached',
    files: {
      ...npmProject({ knex: { optionalPeers: ['mysql2', 'pg'] }, mysql2: {} }),
      'db.js': "const knex = require('knex');\nmodule.exports = knex(require('./settings'));\n",
      'settings.js': 'module.exports = {};\n',
    },
  },
  {
    name: 'installed package that loads it by name',
    package: 'bufferutil',
    is: 'reached',
    files: {
      ...npmProject({ ws: {}, bufferutil: {} }),
      ...nodeModule('ws', "try { module.exports = require('bufferutil'); } catch { /* slower */ }\n"),
      ...nodeModule('bufferutil', 'module.exports = 1;\n'),
      'app.js': "require('ws');\n",
    },
  },
  {
    name: 'installed package that loads it by its alias',
    package: 'lodash',
    is: 'reached',
    files: {
      ...npmProject({ ws: {}, lodash4: { alias: 'lodash' } }),
      ...nodeModule('ws', "module.exports = require('lodash4');\n"),
      ...nodeModule('lodash4', 'module.exports = 1;\n', { name: 'lodash' }),
      'app.js': "require('ws');\n",
    },
  },
  {
    name: 'installed package with an alias that loads it by name',
    package: 'bufferutil',
    is: 'reached',
    files: {
      ...npmProject({ ws8: { alias: 'ws' }, bufferutil: {} }),
      ...nodeModule('ws8', "module.exports = require('bufferutil');\n", { name: 'ws' }),
      ...nodeModule('bufferutil', 'module.exports = 1;\n'),
      'app.js': "require('ws8');\n",
    },
  },
  {
    name: 'committed bundle that the server starts from',
    package: 'moment',
    is: 'reached',
    files: {
      ...npmProject({ moment: {} }, { scripts: { start: 'node dist/server.js' } }),
      'dist/server.js': 'var a=require("moment");a();\n',
      'src/empty.js': 'export {};\n',
    },
  },
  {
    name: 'nothing names it',
    package: 'left-pad',
    is: 'unused',
    files: {
      ...npmProject({ express: {}, 'left-pad': {} }),
      'app.js': `${server}app.get('/', (q, r) => r.send('x'));\n`,
    },
  },
  {
    name: 'only a comment names it',
    package: 'underscore',
    is: 'unused',
    files: {
      ...npmProject({ express: {}, underscore: {} }),
      'app.js': `// once with underscore\n${server}`,
      'README.md': '# App\n\nUses underscore.\n',
    },
  },
  {
    name: 'brought in by what nothing names',
    package: 'minimist',
    is: 'unused',
    files: {
      ...npmProject({ express: {}, mkdirp: { needs: ['minimist'] }, minimist: { inner: true } }),
      'app.js': server,
    },
  },
  {
    name: 'a variable has its name',
    package: 'request',
    is: 'unused',
    files: {
      ...npmProject({ express: {}, request: {} }),
      'app.js': `${server}app.get('/', (request, response) => response.send(request.url));\n`,
    },
  },
  {
    name: 'installed, and no installed package names it',
    package: 'node-forge',
    is: 'unused',
    files: {
      ...npmProject({ express: {}, 'node-forge': {} }),
      ...nodeModule(
        'express',
        "module.exports = () => ({ get() {} });\nconst load = (n) => require('./lib/' + n);\n",
      ),
      ...nodeModule('node-forge', 'module.exports = {};\n'),
      'app.js': server,
    },
  },
  {
    name: 'neighbour of a similar name',
    package: 'lodash',
    is: 'unused',
    files: {
      ...npmProject({ 'lodash-es': {}, lodash: {} }),
      'app.mjs': "import { merge } from 'lodash-es';\nmerge({}, {});\n",
    },
  },
  {
    name: 'relative require of a computed file',
    package: 'serialize-javascript',
    is: 'unused',
    files: {
      ...npmProject({ express: {}, 'serialize-javascript': {} }),
      'app.js': `${server}for (const each of ['a', 'b']) require('./routes/' + each)(app);\n`,
      'routes/a.js': 'module.exports = (app) => app;\n',
    },
  },
  {
    name: 'transport by name in a logger',
    package: 'pino-pretty',
    is: 'reached',
    files: {
      ...npmProject({ pino: {}, 'pino-pretty': {} }),
      'log.js':
        "const pino = require('pino');\nmodule.exports = pino({ transport: { target: 'pino-pretty' } });\n",
    },
  },
  {
    name: 'formatter of a test runner in its options file',
    package: 'mochawesome',
    is: 'reached',
    files: {
      ...npmProject(
        { mocha: { dev: true, bin: { mocha: 'bin/mocha' } }, mochawesome: { dev: true } },
        { scripts: { test: 'mocha' } },
      ),
      '.mocharc.yml': 'reporter: mochawesome\n',
      'test/a.js': "describe('a', () => {});\n",
    },
  },
  {
    name: 'loader in a configuration in TypeScript',
    package: 'ts-loader',
    is: 'reached',
    files: {
      ...npmProject({ webpack: { dev: true }, 'ts-loader': { dev: true } }),
      'webpack.config.ts': "export default { module: { rules: [{ test: /ts$/, loader: 'ts-loader' }] } };\n",
    },
  },
  {
    name: 'import inside a service worker that a build copies',
    package: 'workbox-core',
    is: 'reached',
    files: {
      ...npmProject({ 'workbox-core': {} }),
      'static/sw.js': "importScripts('/node_modules/workbox-core/build/workbox-core.prod.js');\n",
      'src/app.js': 'start();\n',
    },
  },
  {
    name: 'dynamic import with a fallback list',
    package: 'argon2',
    is: 'reached',
    files: {
      ...npmProject({ argon2: {}, express: {} }),
      'hash.mjs':
        "const candidates = ['argon2', 'scrypt-kdf'];\nexport const lib = await import(candidates[0]);\n",
    },
  },
  {
    name: 'style sheet import',
    package: 'normalize.css',
    is: 'reached',
    files: {
      ...npmProject({ 'normalize.css': {} }),
      'src/main.scss': "@import '~normalize.css/normalize';\n",
      'src/main.js': "import './main.scss';\n",
    },
  },
  {
    name: 'nothing but its types are imported, from another package',
    package: 'bcrypt',
    is: 'unused',
    files: {
      ...npmProject({ bcrypt: {}, fastify: {}, '@types/node': { dev: true } }),
      'server.ts': "import fastify from 'fastify';\nfastify().listen({ port: 80 });\n",
    },
  },
  {
    name: 'left from an earlier time, with its own dependency',
    package: 'nan',
    is: 'unused',
    files: {
      ...npmProject({ fastify: {}, 'old-native': { needs: ['nan'] }, nan: { inner: true } }),
      'server.js': "const fastify = require('fastify');\nfastify().listen({ port: 80 });\n",
      'CHANGELOG.md': '- removed nan\n',
    },
  },
  {
    name: 'installed tree, the word is a property elsewhere',
    package: 'once',
    is: 'unused',
    files: {
      ...npmProject({ fastify: {}, once: {} }),
      ...nodeModule(
        'fastify',
        'module.exports = () => ({ listen() { process.once("exit", () => {}); } });\n',
      ),
      ...nodeModule('once', 'module.exports = (f) => f;\n'),
      'server.js':
        "const fastify = require('fastify');\nconst app = fastify();\nprocess.once('SIGTERM', () => app.close());\n",
    },
  },
];
