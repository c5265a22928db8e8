import { expect, it } from 'vitest';
import { roleFinder } from './find.js';

function roleOf(path: string, files: Readonly<Record<string, string>>) {
  const paths = Object.keys(files);
  const tree = {
    entries: (folder: string) => [
      ...new Set(
        paths
          .filter((each) => each.startsWith(folder))
          .map((each) => /^[^/]{1,100}\/?/.exec(each.slice(folder.length))?.[0] ?? ''),
      ),
    ],
    head: (each: string) => files[each] ?? '',
    text: (each: string) => files[each] ?? '',
  };
  return roleFinder({ tree, overrides: [], isShipped: () => false })(path);
}

const server = 'FROM node:24\nWORKDIR /app\nCOPY . .\nEXPOSE 3000\nCMD ["npm", "run", "moor"]\n';
const manifest = '{\n  "scripts": {\n    "moor": "nodemon harbour.js"\n  }\n}\n';
const stack = (more = '') =>
  `services:\n  quay:\n    build: ./quay\n    ports: ["3000:3000"]\n    volumes: ["./quay:/app"]\n${more}`;
const files = {
  'docker-compose-dev.yml': stack(),
  'quay/Dockerfile': server,
  'quay/package.json': manifest,
};

it.each<readonly [string, Readonly<Record<string, string>>, string]>([
  ['the one that builds it is called after work', {}, 'tooling'],
  [
    'it starts a release',
    { 'quay/package.json': '{\n  "scripts": {\n    "moor": "node harbour.js"\n  }\n}' },
    'product',
  ],
  ['another one releases it', { 'docker-compose.yml': 'services:\n  quay:\n    build: ./quay\n' }, 'product'],
  [
    'another one wants a stage of it for release',
    {
      'docker-compose.prod.yml':
        'services:\n  quay:\n    build: { context: ./quay, target: prod }\n    restart: always\n',
    },
    'product',
  ],
  ['nothing is mounted', { 'docker-compose-dev.yml': 'services:\n  quay:\n    build: ./quay\n' }, 'product'],
  [
    'a workflow pushes it',
    {
      '.github/workflows/ship.yml':
        'jobs:\n  ship:\n    steps:\n      - run: docker build -t quayside/tide quay\n      - run: docker push quayside/tide\n',
    },
    'product',
  ],
])('a server for work is what Compose files make of it: %s', (_, more, role) => {
  expect(roleOf('quay/Dockerfile', { ...files, ...more })).toBe(role);
});

const packages = 'FROM ruby:3.4\nWORKDIR /app\nCOPY src/Gemfile src/Gemfile.lock ./\nRUN bundle install\n';
const shown =
  'services:\n  web:\n    build: .\n    command: rails server\n    ports: ["3000:3000"]\n    volumes: ["./src:/app"]\n';

it.each([
  ['the sources are mounted', packages, shown, 'tooling'],
  [
    'nothing is mounted',
    packages,
    'services:\n  web:\n    build: .\n    command: rails server\n    ports: ["3000:3000"]\n',
    'product',
  ],
  ['it starts something', `${packages}CMD ["puma"]\n`, shown, 'product'],
  ['it holds the sources', `${packages}COPY src .\n`, shown, 'product'],
  ['its base starts a server', packages.replace('ruby:3.4', 'php:8-apache'), shown, 'product'],
  ['it has no packages of the project', 'FROM ruby:3.4\nRUN gem install rails\n', shown, 'product'],
])('packages without the program are no product where %s', (_, dockerfile, compose, role) => {
  expect(roleOf('Dockerfile', { Dockerfile: dockerfile, 'compose.yml': compose })).toBe(role);
});

const bundled = manifest.replace('nodemon harbour.js', 'react-scripts start');
const manifests =
  'FROM node:24\nWORKDIR /app\nCOPY package.json ./\nRUN npm install\nEXPOSE 3000\nCMD ["npm", "run", "moor"]\n';

it.each<readonly [string, string, Readonly<Record<string, string>>]>([
  ['all Compose files mount the sources for work', 'tooling', { 'compose.yml': stack() }],
  ['one does not', 'product', { 'compose.yml': stack().replace(/ *volumes.*/, '') }],
  [
    'it fetches its sources',
    'product',
    { 'quay/Dockerfile': `${manifests}RUN git clone https://git.example.org/tide\n` },
  ],
])('a server for work without sources is for work where %s', (_, role, more) => {
  const own = { 'compose.yml': stack(), 'quay/Dockerfile': manifests, 'quay/package.json': bundled };
  expect(roleOf('quay/Dockerfile', { ...own, 'quay/harbour.js': '', ...more })).toBe(role);
});
