import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const dockerfile = 'FROM python:3.13\nWORKDIR /srv\nCOPY . .\nCMD ["uvicorn", "tide:app"]\n';
const reloading = dockerfile.replace('"]', '", "--reload"]');
const proxy = '  proxy:\n    image: caddy\n    ports: ["80:80"]\n';
const stack = (mount: string) =>
  `services:\n  api:\n    build: ./api\n    restart: always\n    volumes: ["${mount}"]\n${proxy}`;
const beside = {
  'api/Dockerfile': dockerfile,
  'api/requirements.txt': 'uvicorn\n',
  'api/tide.py': '',
  'README.md': '    docker compose up\n',
};

describe('sources that are mounted over the copy in the image', () => {
  it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    [
      'it mounts ./api over its copy in the image, and what runs there follows changes (--reload)',
      'with a server that follows them',
      './api:/srv',
      { 'api/Dockerfile': reloading },
    ],
    [
      'it mounts ./api over its copy in the image, and render.yaml deploys the project',
      'beside another release',
      './api:/srv',
      { 'render.yaml': '' },
    ],
    [
      'it mounts ./api over its copy in the image, and pages start the program without it',
      'that pages do not start',
      './api:/srv',
      { 'README.md': '    uvicorn tide:app\n' },
    ],
    [
      'it mounts ./api over its copy in the image, and a volume keeps /srv/.venv of the image',
      'beside what the build made of them',
      './api:/srv", "/srv/.venv',
      {},
    ],
    [
      'it mounts ./api over its copy in the image, and what runs there follows changes',
      'with a script that follows them, though it is set to production',
      './api:/srv',
      {
        'api/Dockerfile': `${dockerfile}ENV NODE_ENV=production\nCMD ["sh", "-c", "npm run make && npm start"]\n`,
        'api/package.json': '{\n  "scripts": {\n    "make": "tsc",\n    "start": "nodemon tide.js"\n  }\n}\n',
      },
    ],
    ['none', 'as the way to run them', './api:/srv', {}],
    [
      'it mounts ./api over what is built from it, and a volume keeps /srv/.venv of the image',
      'whose Dockerfile the tree does not have',
      './api:/srv", "/srv/.venv',
      { 'api/Dockerfile': '' },
    ],
    [
      'its service api runs --reload of its image, and sources are mounted',
      'where the image does not work',
      './api:/code',
      { 'api/Dockerfile': reloading },
    ],
    [
      'none',
      'where it does not work, with no server for work',
      './api:/code',
      { 'api/Dockerfile': dockerfile },
    ],
    ['none', 'that are data', './api/data:/srv/data', { 'api/Dockerfile': reloading, 'api/data/a.csv': '' }],
  ])('%s: %s', (because, _, mount, files) => {
    expect(doubtIn('compose.yaml', { ...beside, 'compose.yaml': stack(mount), ...files })).toBe(because);
  });
});

describe('a mount over what an image copies', () => {
  const wheels =
    'FROM python:3.13 AS make\nCOPY tide ./tide\nRUN pip wheel .\nFROM python:3.13\nWORKDIR /srv\nCOPY --from=make /wheels /wheels\nCOPY alembic.ini ./\nCOPY steps ./steps\nCMD ["uvicorn", "tide:app", "--reload"]\n';
  const files = {
    'api/Dockerfile': wheels,
    'api/tide/app.py': '',
    'api/steps/one.py': '',
    'compose.yaml': stack('./api/tide:/srv/tide", "./api/steps:/srv/steps').replace(
      '    restart: always\n',
      '',
    ),
  };
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['it mounts ./api/steps over its copy in the image, and what runs there follows changes (--reload)', {}],
    [
      'it mounts ./api/tide over its copy in the image, and what runs there follows changes (--reload)',
      { 'api/Dockerfile': wheels.replace('/wheels /wheels', '/tide ./tide') },
    ],
    [
      'its service api runs --reload of its image, and sources are mounted',
      { 'api/Dockerfile': wheels.replace('COPY steps ./steps\n', '') },
    ],
  ])('%s', (because, more) => {
    expect(doubtIn('compose.yaml', { ...files, ...more })).toBe(because);
  });
});

it('is none in what is called after production and laid over a file for work', () => {
  const base = stack('./api:/srv", "/srv/.venv');
  const over = 'services:\n  api:\n    environment: [APP_ENV=production]\n';
  const tree = { ...beside, 'compose.yaml': base, 'compose.prod.yaml': over };
  expect(doubtIn('compose.prod.yaml', tree)).toBe('none');
});

const php = 'FROM php:8-fpm\nCOPY php.ini /usr/local/etc/php/\nWORKDIR /srv/tide\nCMD ["php-fpm"]\n';
const shelf = {
  'docker/php/Dockerfile': php,
  'docker/compose.yaml':
    'services:\n  php:\n    build: ./php\n    volumes: ["${TIDE_DIR}/:/srv:cached"]\n  web:\n    image: nginx\n    ports: ["80:80"]\n',
  'composer.json': '{}',
  'index.php': '',
};

describe('an image without sources', () => {
  const image = 'it holds no sources, and docker/compose.yaml mounts ${TIDE_DIR}/ where it works';
  const compose = 'it mounts ${TIDE_DIR}/ into an image without sources, with an option of Docker Desktop';
  const changed = (path: keyof typeof shelf, from: string, to: string) => ({
    [path]: shelf[path].replace(from, to),
  });
  it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    [image, 'docker/php/Dockerfile', 'that is given them', {}],
    [compose, 'docker/compose.yaml', 'that is given them', {}],
    ['none', 'docker/compose.yaml', 'of a server', changed('docker/compose.yaml', ':cached', '')],
    [image, 'docker/php/Dockerfile', 'of a server', changed('docker/compose.yaml', ':cached', ':ro')],
    [
      'none',
      'docker/php/Dockerfile',
      'that has some',
      changed('docker/php/Dockerfile', 'php.ini', 'index.php'),
    ],
    [
      'none',
      'docker/php/Dockerfile',
      'that is kept running',
      changed('docker/compose.yaml', './php\n', './php\n    restart: always\n'),
    ],
    [
      'none',
      'docker/php/Dockerfile',
      'that works elsewhere',
      changed('docker/compose.yaml', ':/srv:', ':/opt:'),
    ],
  ])('%s: %s %s', (because, path, _, more) => {
    expect(doubtIn(path, { ...shelf, ...more })).toBe(because);
  });
});

const watched = 'FROM node:24\nWORKDIR /srv\nCOPY . .\nCMD ["nodemon", "tide.js"]\n';
const work = 'services:\n  web:\n    build: .\n    ports: ["80:80"]\n    volumes: [".:/srv"]\n';
const small = {
  Dockerfile: watched,
  'compose.yaml': work,
  'tide.js': '',
  'README.md': '    docker compose up\n',
};

describe('a Compose file that is for production', () => {
  const base = `${work}  cache:\n    image: redis:8\n`;
  it.each<readonly [string, string, string]>([
    [
      'it mounts . over its copy in the image, and what runs there follows changes (nodemon)',
      'compose.yaml',
      base,
    ],
    ['none', 'compose.yaml', `# The stack of the shop, for production\n${base}`],
    ['none', 'production/compose.yaml', base.replaceAll('.:', '..:').replace('build: .', 'build: ..')],
    ['none', 'compose.prod.yaml', 'services:\n  web:\n    restart: always\n  cache:\n    restart: always\n'],
  ])('%s: %s', (because, path, text) => {
    expect(doubtIn(path, { ...small, 'compose.yaml': base, [path]: text })).toBe(because);
  });
});

describe('an image over whose copy each Compose file mounts the sources', () => {
  const python = watched.replace('node:24', 'python:3.13').replace(/CMD.*/, 'EXPOSE 80');
  const runserver = `${python}CMD ["python", "manage.py", "runserver"]\n`;
  const rails = (more: string) =>
    `FROM ruby:3.4\nRUN apt-get update && \\\n  apt-get install -y git ${more}\nWORKDIR /srv\nCOPY . .\nCMD ["rails", "server"]\n`;
  const over = 'and compose.yaml mounts . over its copy';
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [`it starts nodemon, ${over}`, 'for a server that follows changes', {}],
    ['none', 'and is kept running', { 'compose.yaml': `${work}    restart: always\n` }],
    ['none', 'of which one releases it', { 'compose.prod.yaml': 'services:\n  web:\n    build: .\n' }],
    ['none', 'and a platform runs', { 'fly.toml': '' }],
    ['none', 'and a page deploys', { 'README.md': '    gcloud run deploy --port 80\n' }],
    ['none', 'and a stage of it is the release', { Dockerfile: `FROM node:24 AS production\n\n${watched}` }],
    [
      'none',
      'and that starts a release as well',
      {
        Dockerfile: watched.replace(
          /CMD.*/,
          'CMD if [ $MODE = production ]; then node tide.js; else nodemon; fi',
        ),
      },
    ],
    [
      `it starts manage.py runserver, ${over}`,
      'for a server that a framework has for work alone',
      { Dockerfile: runserver },
    ],
    [
      `it starts manage.py runserver, ${over}`,
      'that Compose starts again',
      { Dockerfile: runserver, 'compose.yaml': `${work}    command: ./manage.py runserver 0:80\n` },
    ],
    [
      'none',
      'in whose place Compose starts one for a release',
      { Dockerfile: runserver, 'compose.yaml': `${work}    command: gunicorn tide\n` },
    ],
    [
      'none',
      'that one Compose file starts without the sources',
      {
        Dockerfile: runserver,
        'compose.yaml': work,
        'compose.full.yaml': 'services:\n  web:\n    build: .\n',
      },
    ],
    [
      'none',
      'that is kept running',
      { Dockerfile: runserver, 'compose.yaml': `${work}    restart: always\n` },
    ],
    [
      'none',
      'for a server that has no other form',
      { Dockerfile: `${python}CMD ["php", "-S", "0.0.0.0:80"]\n` },
    ],
    [
      `it starts manage.py runserver, ${over}`,
      'for such a server that pages start without it',
      { Dockerfile: runserver, 'README.md': '    python manage.py runserver\n' },
    ],
    [
      `it starts nothing but manage.py runserver that Compose gives it, ${over}`,
      'and which Compose alone starts',
      { Dockerfile: python, 'compose.yaml': `${work}    command: python manage.py runserver\n` },
    ],
    [
      'none',
      'and which Compose starts as it is',
      { Dockerfile: python, 'compose.yaml': `${work}    command: gunicorn tide\n` },
    ],
    [
      `it starts nodemon, ${over}`,
      'beside another file for work that mounts none',
      { 'compose.local.yaml': 'services:\n  web:\n    build: .\n' },
    ],
    [
      `it starts rails server without RAILS_ENV and has vim, ${over}`,
      'in the way of a framework, with an editor',
      { Dockerfile: rails('vim') },
    ],
    ['none', 'without an editor', { Dockerfile: rails('curl') }],
    ['none', 'set to production', { Dockerfile: `${rails('vim')}ENV RAILS_ENV=production\n` }],
    ['none', 'set by a file', { Dockerfile: rails('vim'), 'compose.yaml': `${work}    env_file: .env\n` }],
  ])('%s: %s', (because, _, more) => {
    expect(doubtIn('Dockerfile', { ...small, ...more })).toBe(because);
  });
});

it('is one of an image whose name a system holds for the one that is built', () => {
  const image =
    'FROM python:3.13\nWORKDIR /srv\nCOPY . .\nWORKDIR /srv/site\nCMD python manage.py runserver\n';
  const compose =
    'services:\n  site:\n    build: { context: .., dockerfile: shelf/Dockerfile }\n    command: python manage.py runserver\n    volumes: ["..:/srv"]\n    ports: ["80:80"]\n';
  const of = (name: string) =>
    doubtIn(`shelf/${name}`, {
      [`shelf/${name}`]: image,
      'shelf/compose.yaml': compose,
      'site/manage.py': '',
    });
  const because = 'it starts manage.py runserver, and shelf/compose.yaml mounts .. over its copy';
  expect(of('dockerfile')).toBe(because);
  expect(of('Dockerfile')).toBe(because);
  expect(of('Dockerfile.site')).toBe('none');
});

describe('sources over the copy, beside a database that the own machine reaches', () => {
  const of = (api: string, store: string, more: Readonly<Record<string, string>> = {}) =>
    doubtIn('compose.yaml', {
      ...beside,
      'README.md': '',
      'compose.yaml': `services:\n  api:\n    build: ./api\n    volumes: ["./api:/srv"]\n${api}  store:\n    image: postgres:18\n${store}`,
      ...more,
    });
  const database = '    environment: { POSTGRES_PASSWORD: a }\n    volumes: ["data:/var/lib/p"]\n';
  const published = `${database}    ports: ["5432:5432"]\n`;
  it('is a doubt where nothing is started again and no page offers it', () => {
    const because =
      'it mounts ./api over its copy in the image, and its store store is published, with no program that is started again';
    expect(of('', published)).toBe(because);
    expect(of('    restart: always\n', published)).toBe('none');
    expect(of('', database)).toBe('none');
    expect(of('', '    ports: ["5432:5432"]\n')).toBe('none');
    expect(of('', published, { 'README.md': '    docker compose up\n' })).toBe('none');
  });
});
