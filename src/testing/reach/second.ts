import {
  cargoProject,
  composerProject,
  gemLock,
  goMod,
  goVendor,
  installedGem,
  jar,
  nodeModule,
  npmProject,
  nugetLock,
  pom,
  requirements,
  sitePackage,
} from './projects.js';
import type { ReachCase } from './run.js';

const psr4 = (namespace: string) => ({ autoload: { 'psr-4': { [namespace]: 'src/' } } });

const npm: readonly ReachCase[] = [
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

const python: readonly ReachCase[] = [
  {
    name: 'backend of a cache in settings',
    package: 'django-redis',
    is: 'reached',
    files: {
      ...sitePackage('Django', { 'django/__init__.py': '' }),
      ...sitePackage('django-redis', { 'django_redis/__init__.py': '', 'django_redis/cache.py': '' }),
      'site/settings.py':
        "import django\nCACHES = {'default': {'BACKEND': 'django_redis.cache.RedisCache'}}\n",
    },
  },
  {
    name: 'worker class in a configuration of the server',
    package: 'gevent',
    is: 'reached',
    files: {
      ...requirements('gunicorn', 'gevent'),
      'gunicorn.conf.py': "worker_class = 'gevent'\n",
      'app.py': 'x = 1\n',
    },
  },
  {
    name: 'run as a module',
    package: 'hypercorn',
    is: 'reached',
    files: {
      ...sitePackage('hypercorn', { 'hypercorn/__init__.py': '', 'hypercorn/__main__.py': '' }),
      'app.py': 'import os\n',
      'run.sh': '#!/bin/sh\nexec python -m hypercorn app:app\n',
    },
  },
  {
    name: 'looked up by entry point',
    package: 'acme-exporter',
    is: 'reached',
    files: {
      ...sitePackage(
        'acme-exporter',
        { 'acme_exporter/__init__.py': '' },
        { entryPoints: '[acme.exporters]\ncsv = acme_exporter:Csv\n' },
      ),
      'app.py':
        "from importlib.metadata import entry_points\nfor each in entry_points(group='acme.exporters'):\n    each.load()\n",
    },
  },
  {
    name: 'nothing imports it, and neither do the others',
    package: 'boto3',
    is: 'unused',
    files: {
      ...sitePackage('click', { 'click/__init__.py': 'import os\n' }),
      ...sitePackage('boto3', { 'boto3/__init__.py': 'import botocore\n' }, { needs: ['botocore'] }),
      ...sitePackage('botocore', { 'botocore/__init__.py': '' }),
      'cli.py': 'import click\n\n@click.command()\ndef main():\n    pass\n',
    },
  },
  {
    name: 'its namespace is shared with one that is used',
    package: 'google-cloud-bigquery',
    is: 'unused',
    files: {
      ...sitePackage('google-cloud-storage', { 'google/cloud/storage/__init__.py': '' }),
      ...sitePackage('google-cloud-bigquery', { 'google/cloud/bigquery/__init__.py': '' }),
      'app.py': 'from google.cloud import storage\n\nstorage.Client()\n',
    },
  },
];

const others: readonly ReachCase[] = [
  {
    name: 'Java: template engine by a file of settings, its jar beside it',
    package: 'org.acme:views',
    is: 'reached',
    files: {
      'lib/views-1.0.0.jar': jar(['org.acme', 'views'], { 'org/acme/views/Engine.class': 'x' }),
      'conf/application.yml': 'engine: org.acme.views.Engine\n',
      'src/a/Main.java': 'package a;\nclass Main { }\n',
    },
  },
  {
    name: 'Java: annotation processor named by a build option',
    package: 'org.acme:processor',
    is: 'reached',
    files: {
      ...pom('org.acme:processor'),
      'src/a/Main.java': 'package a;\nclass Main { }\n',
    },
  },
  {
    name: 'Java: unused jar beside a used one',
    package: 'org.acme:charts',
    is: 'unused',
    files: {
      'lib/charts-1.0.0.jar': jar(['org.acme', 'charts'], {
        'net/charts/Chart.class': 'net/charts/Chart java/util/List',
      }),
      'lib/pdf-1.0.0.jar': jar(['org.acme', 'pdf'], { 'net/pdf/Pdf.class': 'net/pdf/Pdf java/io/File' }),
      'src/a/Main.java': 'package a;\nimport net.pdf.Pdf;\nclass Main { Pdf p; }\n',
    },
  },
  {
    name: 'Ruby: middleware by constant in a rackup file',
    package: 'rack-cors',
    is: 'reached',
    files: {
      ...gemLock(['rack', 'rack-cors'], { rack: [], 'rack-cors': [] }),
      ...installedGem('rack', { 'lib/rack.rb': 'module Rack; end\n' }),
      ...installedGem('rack-cors', {
        'lib/rack/cors.rb': 'module Rack; class Cors; end; end\n',
        'lib/rack-cors.rb': "require 'rack/cors'\n",
      }),
      'config.ru': "require 'rack'\nrequire 'rack/cors'\nuse Rack::Cors\nrun App\n",
      'app.rb': 'class App; end\n',
    },
  },
  {
    name: 'Ruby: group required at start',
    package: 'pry',
    is: 'reached',
    files: {
      ...gemLock(['sinatra', 'pry'], { sinatra: [], pry: [] }),
      'app.rb': "require 'bundler'\nBundler.require(:default)\nrequire 'sinatra'\n",
    },
  },
  {
    name: 'Ruby: installed and forgotten',
    package: 'mail',
    is: 'unused',
    files: {
      ...gemLock(['sinatra', 'mail'], { sinatra: [], mail: [] }),
      ...installedGem('sinatra', { 'lib/sinatra.rb': 'module Sinatra; end\n' }),
      ...installedGem('mail', { 'lib/mail.rb': 'module Mail; end\n' }),
      'app.rb': "require 'sinatra'\nget('/') { 'hello' }\n",
    },
  },
  {
    name: 'PHP: class by a constant in a template',
    package: 'acme/markdown',
    is: 'reached',
    files: {
      ...composerProject(['acme/markdown'], { 'acme/markdown': psr4('Parsedown\\') }),
      'views/page.phtml': '<?= \\Parsedown\\Text::render($text) ?>\n',
      'index.php': "<?php\nrequire 'vendor/autoload.php';\ninclude 'views/page.phtml';\n",
    },
  },
  {
    name: 'PHP: bundle in a list of classes',
    package: 'acme/audit-bundle',
    is: 'reached',
    files: {
      ...composerProject(['acme/audit-bundle'], {
        'acme/audit-bundle': { ...psr4('Acme\\AuditBundle\\'), type: 'symfony-bundle' },
      }),
      'config/bundles.php': "<?php\nreturn [Acme\\AuditBundle\\AcmeAuditBundle::class => ['all' => true]];\n",
      'index.php': "<?php\nrequire 'vendor/autoload.php';\n",
    },
  },
  {
    name: 'PHP: forgotten client',
    package: 'acme/ftp',
    is: 'unused',
    files: {
      ...composerProject(['slim/slim', 'acme/ftp'], {
        'slim/slim': psr4('Slim\\'),
        'acme/ftp': psr4('Acme\\Ftp\\'),
      }),
      'index.php':
        "<?php\nrequire 'vendor/autoload.php';\n$app = Slim\\Factory\\AppFactory::create();\n$app->run();\n",
    },
  },
  {
    name: 'Go: tool line of go.mod',
    package: 'github.com/acme/lint',
    is: 'reached',
    files: {
      'go.mod':
        'module example.com/app\n\ngo 1.24\n\ntool github.com/acme/lint/cmd/lint\n\nrequire github.com/acme/lint v1.0.0\n',
      'main.go': 'package main\n\nfunc main() {}\n',
    },
  },
  {
    name: 'Go: vendored module below another that is used',
    package: 'github.com/acme/low',
    is: 'reached',
    files: {
      ...goMod(['github.com/acme/high'], ['github.com/acme/low']),
      ...goVendor(
        { 'github.com/acme/high': ['github.com/acme/high'], 'github.com/acme/low': ['github.com/acme/low'] },
        { 'github.com/acme/high': ['github.com/acme/low'], 'github.com/acme/low': ['errors'] },
      ),
      'main.go': 'package main\n\nimport "github.com/acme/high"\n\nfunc main() { high.Run() }\n',
    },
  },
  {
    name: 'Rust: in an example only',
    package: 'clap',
    is: 'reached',
    files: {
      ...cargoProject(['clap'], { clap: [] }),
      'src/lib.rs': 'pub fn a() {}\n',
      'examples/demo.rs': 'use clap::Parser;\nfn main() {}\n',
    },
  },
  {
    name: 'Rust: forgotten, with what it brings in',
    package: 'openssl-sys',
    is: 'unused',
    files: {
      ...cargoProject(['serde', 'openssl'], { serde: [], openssl: ['openssl-sys'], 'openssl-sys': [] }),
      'src/lib.rs':
        '#[derive(serde::Serialize)]\npub struct A { pub b: u8 }\nimpl A { pub fn max() -> u8 { u8::MAX } }\n',
    },
  },
  {
    name: '.NET: analyser of the build',
    package: 'Acme.Analyzers',
    is: 'reached',
    files: {
      ...nugetLock(['Acme.Analyzers'], { 'Acme.Analyzers': [] }),
      'Program.cs': 'System.Console.WriteLine(1);\n',
    },
  },
];

/** Written after the analysis was built, before it had seen any of them. */
export const cases: Readonly<Record<string, readonly ReachCase[]>> = { npm, python, others };
