import { slim } from './php.js';
import { gemLock, installedGem, nodeModule, npmProject, poetryProject, sitePackage } from './projects.js';
import type { ReachCase } from './run.js';
import { dotnet, golang, rust } from './whole-compiled.js';

type Files = ReachCase['files'];

/** One project in which some packages are reached by ways of their own, and nothing leads to others. */
function casesOf(
  name: string,
  files: Files,
  {
    reached,
    unused,
    unprovable = [],
  }: {
    readonly reached: readonly string[];
    readonly unused: readonly string[];
    readonly unprovable?: readonly string[];
  },
): readonly ReachCase[] {
  return [
    ...reached.map(
      (each): ReachCase => ({ name: `${name}: ${each} is reached`, package: each, is: 'reached', files }),
    ),
    ...unused.map(
      (each): ReachCase => ({
        name: `${name}: nothing leads to ${each}`,
        package: each,
        is: 'unused',
        files,
      }),
    ),
    ...unprovable.map(
      (each): ReachCase => ({
        ...{ name: `${name}: nothing leads to ${each}`, package: each, is: 'unused', files },
        isUnprovable: true,
      }),
    ),
  ];
}

/** A web service: settings from the environment, an address of a database, plugins named in files, a build with scripts. */
const service = {
  ...npmProject(
    {
      express: { needs: ['qs'] },
      qs: { inner: true },
      pg: {},
      'express-handlebars': {},
      'pino-pretty': {},
      'node-cron': {},
      'swagger-ui-dist': {},
      'cls-hooked': {},
      typeorm: { optionalPeers: ['mysql2'] },
      mysql2: {},
      'left-pad': {},
      'is-odd': { needs: ['is-number'] },
      'is-number': { inner: true },
      colors: {},
      mkdirp: {},
      'deep-extend': {},
      'babel-plugin-lodash': { dev: true },
      nodemon: { dev: true, bin: { nodemon: 'bin/nodemon.js' } },
      '@types/express': { dev: true },
      rimraf: { dev: true, bin: { rimraf: 'bin.js' } },
      'sinon-chai': { dev: true },
    },
    {
      scripts: { dev: 'nodemon server.js', clean: 'rimraf dist', test: 'node --require sinon-chai test.js' },
    },
  ),
  ...nodeModule(
    'express',
    "module.exports = () => ({ engine() {}, use() {}, listen() {} }); require('qs');\n",
  ),
  ...nodeModule('qs', 'exports.parse = () => ({});\n'),
  ...nodeModule('pg', 'exports.Pool = class {};\n'),
  ...nodeModule('express-handlebars', 'exports.engine = () => {};\n'),
  ...nodeModule('pino-pretty', 'module.exports = () => {};\n'),
  ...nodeModule('node-cron', 'exports.schedule = () => {};\n'),
  ...nodeModule('swagger-ui-dist', 'exports.getAbsoluteFSPath = () => __dirname;\n'),
  ...nodeModule('cls-hooked', 'exports.createNamespace = () => {};\n'),
  ...nodeModule(
    'typeorm',
    "exports.createConnection = (o) => require(o.type === 'mysql' ? 'mysql2' : 'pg');\n",
    {
      peerDependencies: { mysql2: '*' },
      peerDependenciesMeta: { mysql2: { optional: true } },
    },
  ),
  ...nodeModule('mysql2', 'exports.x = 1;\n'),
  ...nodeModule('left-pad', 'module.exports = (s) => s;\n'),
  ...nodeModule('is-odd', "module.exports = require('is-number');\n", {
    dependencies: { 'is-number': '^1.0.0' },
  }),
  ...nodeModule('is-number', 'module.exports = Number.isFinite;\n'),
  ...nodeModule('colors', 'exports.red = (s) => s;\n'),
  ...nodeModule('mkdirp', 'module.exports = () => {};\n'),
  ...nodeModule('deep-extend', 'module.exports = Object.assign;\n'),
  ...nodeModule('babel-plugin-lodash', 'module.exports = () => ({});\n'),
  ...nodeModule('nodemon', 'module.exports = 1;\n', { bin: { nodemon: 'bin/nodemon.js' } }),
  ...nodeModule('@types/express', '\n'),
  ...nodeModule('rimraf', 'module.exports = 1;\n', { bin: { rimraf: 'bin.js' } }),
  ...nodeModule('sinon-chai', 'module.exports = 1;\n'),
  '.env.example': 'DATABASE_URL=postgres://localhost/shop\nPORT=8080\n',
  '.babelrc': '{ "plugins": ["lodash"] }',
  'server.js': [
    "const express = require('express');",
    "const { engine } = require('express-handlebars');",
    "const { Pool } = require('pg');",
    "require('typeorm');",
    'const app = express();',
    "const jobs = require('./jobs');",
    'const pool = new Pool({ connectionString: process.env.DATABASE_URL });',
    "const theme = { colors: ['red', 'blue'] };",
    "app.use('/docs', express.static('node_modules/swagger-ui-dist'));",
    'app.listen(process.env.PORT);',
    '',
  ].join('\n'),
  'jobs/index.js':
    "const { readdirSync } = require('node:fs');\nfor (const file of readdirSync(__dirname)) if (file !== 'index.js') require(`./${file}`);\n",
  'jobs/mail.js': "import('node-cron').then((cron) => cron.schedule('* * * * *', () => {}));\n",
  'config/log.json': '{ "transport": { "target": "pino-pretty" } }',
  'config/trace.yaml': 'hooks:\n  - cls-hooked\n',
  'README.md': '# Shop\n\nWas built with colors and mkdirp.\n',
};

/** A front end: a bundler, style sheets, a page with import maps. */
const front = {
  ...npmProject(
    {
      vue: {},
      'vue-router': { peers: ['vue'] },
      'animate.css': {},
      three: {},
      '@fontsource/inter': {},
      'core-js': {},
      moment: {},
      'lodash-es': {},
      'web-vitals': {},
      'vue-slider': { peers: ['vue'] },
      'file-saver': {},
      'chart.js': {},
      vite: { dev: true, bin: { vite: 'vite.js' } },
      autoprefixer: { dev: true },
      'eslint-plugin-vue': { dev: true },
      husky: { dev: true, bin: { husky: 'bin.js' } },
    },
    { scripts: { build: 'vite build', prepare: 'husky' } },
  ),
  'index.html':
    '<script type="importmap">{"imports": {"three": "/node_modules/three/build/three.module.js"}}</script><script type="module" src="/src/main.ts"></script>\n',
  'src/main.ts':
    "import { createApp } from 'vue';\nimport 'core-js/stable';\nimport '@fontsource/inter/400.css';\nimport App from './App.vue';\nconst pages = import.meta.glob('./pages/*.vue');\ncreateApp(App).mount('#app');\n",
  'src/App.vue':
    '<template><router-view /></template>\n<script setup lang="ts">\nimport { useRouter } from \'vue-router\';\nconst moment = new Date();\n</script>\n<style lang="scss">\n@import \'animate.css\';\n</style>\n',
  'src/pages/home.vue': '<template><p>Home</p></template>\n',
  'postcss.config.cjs': 'module.exports = { plugins: { autoprefixer: {} } };\n',
  '.eslintrc.json': '{ "extends": ["plugin:vue/recommended"] }',
  'vite.config.ts': "import { defineConfig } from 'vite';\nexport default defineConfig({});\n",
};

/** A Django site in a virtual environment. */
const site = {
  ...poetryProject(
    [
      'django',
      'psycopg',
      'whitenoise',
      'celery',
      'redis',
      'pyyaml',
      'tablib',
      'markdown',
      'gunicorn',
      'six',
      'simplejson',
      'toolz',
      'pytz',
    ],
    {
      django: { needs: ['sqlparse'] },
      sqlparse: {},
      psycopg: {},
      whitenoise: {},
      celery: { extras: ['redis'] },
      redis: {},
      pyyaml: {},
      tablib: { needs: ['et-xmlfile'] },
      'et-xmlfile': {},
      markdown: {},
      gunicorn: {},
      six: {},
      simplejson: {},
      toolz: {},
      pytz: {},
    },
  ),
  ...sitePackage(
    'django',
    {
      'django/__init__.py': 'from importlib import import_module\n',
      'django/db/backends/postgresql/base.py':
        'try:\n    import psycopg as Database\nexcept ImportError:\n    import psycopg2 as Database\n',
    },
    { needs: ['sqlparse'] },
  ),
  ...sitePackage('sqlparse', { 'sqlparse/__init__.py': '' }),
  ...sitePackage('psycopg', { 'psycopg/__init__.py': '' }),
  ...sitePackage('whitenoise', { 'whitenoise/__init__.py': '', 'whitenoise/middleware.py': '' }),
  ...sitePackage('celery', { 'celery/__init__.py': '' }, { extras: ['redis'] }),
  ...sitePackage('redis', { 'redis/__init__.py': '' }),
  ...sitePackage('pyyaml', { 'yaml/__init__.py': '' }),
  ...sitePackage('tablib', { 'tablib/__init__.py': 'import et_xmlfile\n' }, { needs: ['et-xmlfile'] }),
  ...sitePackage('et-xmlfile', { 'et_xmlfile/__init__.py': '' }),
  ...sitePackage('markdown', { 'markdown/__init__.py': '' }),
  ...sitePackage(
    'gunicorn',
    { 'gunicorn/__init__.py': '' },
    { entryPoints: '[console_scripts]\ngunicorn = gunicorn.app.wsgiapp:run\n' },
  ),
  ...sitePackage('six', { 'six.py': '' }),
  ...sitePackage('simplejson', { 'simplejson/__init__.py': '' }),
  ...sitePackage('toolz', { 'toolz/__init__.py': '' }),
  ...sitePackage('pytz', { 'pytz/__init__.py': '' }),
  'shop/settings.py':
    "import os\nMIDDLEWARE = ['whitenoise.middleware.WhiteNoiseMiddleware']\nDATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql'}}\nTIME_ZONE = 'UTC'\n",
  'shop/tasks.py': "from celery import Celery\napp = Celery('shop', broker=os.environ['BROKER_URL'])\n",
  'shop/load.py':
    'import yaml\n\n\ndef load(text):\n    """Was simplejson before."""\n    return yaml.safe_load(text)\n',
  'shop/templates/page.html': '{% load markdown_extras %}<p>{{ text }}</p>\n',
  'shop/templatetags/markdown_extras.py':
    "from importlib import import_module\n\nrender = import_module('markdown').markdown\n",
  'manage.py':
    'from django.core.management import execute_from_command_line\n\nexecute_from_command_line()\n',
  Procfile: 'web: gunicorn shop.wsgi\n',
};

/** A Sinatra application with installed gems. */
const sinatra = {
  ...gemLock(
    [
      'sinatra',
      'rack',
      'puma',
      'haml',
      'sequel',
      'sqlite3',
      'tilt',
      'awesome_print',
      'hashie',
      'faker',
      'colorize',
    ],
    {
      sinatra: ['rack', 'tilt'],
      rack: [],
      puma: [],
      haml: [],
      sequel: [],
      sqlite3: [],
      tilt: [],
      awesome_print: [],
      hashie: [],
      faker: ['i18n'],
      i18n: [],
      colorize: [],
    },
  ),
  ...installedGem('sinatra', { 'lib/sinatra.rb': "require 'rack'\nrequire 'tilt'\n" }),
  ...installedGem('rack', { 'lib/rack.rb': '' }),
  ...installedGem('puma', { 'lib/puma.rb': '' }),
  ...installedGem('haml', { 'lib/haml.rb': '' }),
  ...installedGem('sequel', {
    'lib/sequel.rb': 'def load_adapter(scheme)\n  require "sequel/adapters/#{scheme}"\nend\n',
    'lib/sequel/adapters/sqlite.rb': "require 'sqlite3'\n",
  }),
  ...installedGem('sqlite3', { 'lib/sqlite3.rb': '' }),
  ...installedGem('tilt', {
    'lib/tilt.rb': "autoload :HamlTemplate, 'tilt/haml'\n",
    'lib/tilt/haml.rb': "require 'haml'\n",
  }),
  ...installedGem('awesome_print', { 'lib/awesome_print.rb': '' }),
  ...installedGem('hashie', { 'lib/hashie.rb': '' }),
  ...installedGem('faker', { 'lib/faker.rb': "require 'i18n'\n" }),
  ...installedGem('i18n', { 'lib/i18n.rb': '' }),
  ...installedGem('colorize', { 'lib/colorize.rb': '' }),
  'app.rb':
    "require 'sinatra'\nrequire 'sequel'\n\nDB = Sequel.connect(ENV['DATABASE_URL'] || 'sqlite://shop.db')\n\nget('/') { haml :home }\n",
  'views/home.haml': '%h1 Shop\n',
  'config.ru': "require './app'\nrun Sinatra::Application\n",
  Procfile: 'web: bundle exec puma -p $PORT\n',
};

export const whole: readonly ReachCase[] = [
  ...casesOf('service', service, {
    reached: [
      'qs',
      'pg',
      'express-handlebars',
      'pino-pretty',
      'node-cron',
      'swagger-ui-dist',
      'cls-hooked',
      'mysql2',
      'babel-plugin-lodash',
      'nodemon',
      'rimraf',
      'sinon-chai',
    ],
    unused: ['left-pad', 'is-odd', 'is-number', 'mkdirp', 'deep-extend'],
    unprovable: ['colors'],
  }),
  ...casesOf('front end', front, {
    reached: [
      'vue-router',
      'animate.css',
      'three',
      '@fontsource/inter',
      'core-js',
      'autoprefixer',
      'eslint-plugin-vue',
      'husky',
    ],
    unprovable: ['moment'],
    unused: ['lodash-es', 'web-vitals', 'file-saver', 'chart.js'],
  }),
  ...casesOf('site', site, {
    reached: ['sqlparse', 'psycopg', 'whitenoise', 'redis', 'pyyaml', 'markdown', 'gunicorn'],
    unused: ['tablib', 'et-xmlfile', 'six', 'simplejson', 'toolz', 'pytz'],
  }),
  ...casesOf('sinatra', sinatra, {
    reached: ['rack', 'puma', 'haml', 'sqlite3', 'tilt'],
    unused: ['awesome_print', 'hashie', 'faker', 'i18n', 'colorize'],
  }),
  ...casesOf('slim', slim, {
    reached: ['own/psr', 'twig/twig', 'own/mailer', 'own/helpers', 'own/container'],
    unused: ['own/pdf', 'own/csv', 'own/slug', 'own/geo', 'own/old-orm', 'own/inflector'],
  }),
  ...casesOf('rust', rust, {
    reached: ['strsim', 'serde_derive', 'mio', 'anyhow'],
    unused: ['lazy_static', 'fnv', 'base64', 'adler', 'hex'],
  }),
  ...casesOf('go', golang, {
    reached: ['example.com/deep', 'example.com/metrics', 'example.com/log'],
    unused: ['example.com/old', 'example.com/olddeep'],
  }),
  ...casesOf('dotnet', dotnet, {
    reached: ['Own.Text', 'Own.Log', 'Own.Orm'],
    unused: [],
    unprovable: ['Own.Csv', 'Own.Legacy', 'Own.Legacy.Core'],
  }),
];
