import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

const service = 'FROM node:24\nCOPY . /app\nEXPOSE 80\nCMD ["node", "/app/a.js"]\n';
const project = { 'package.json': '{"name": "tide", "scripts": {"start": "node a.js"}}', 'a.js': '' };
const roleOf = (path: string, files: Files) => roleIn(path, { ...project, ...files });

describe('an image without sources that starts a server for development', () => {
  const dockerfile =
    'FROM python:3.14\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n# COPY . .\nEXPOSE 80\nCMD ["uvicorn", "a:app", "--reload"]\n';
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'alone', dockerfile, {}],
    ['product', 'with sources', dockerfile.replace('# COPY', 'COPY'), {}],
    ['product', 'of users', dockerfile.replace(', "--reload"', ''), {}],
    [
      'product',
      'that a Compose file starts as it is',
      dockerfile,
      { 'compose.yaml': 'services:\n  web:\n    build: view\n    ports: ["80:80"]\n' },
    ],
    [
      'product',
      'that clones them',
      dockerfile.replace('# COPY . .', 'RUN git clone https://a.example/b'),
      {},
    ],
  ])('%s: %s', (role, _, text, files) => {
    expect(roleOf('view/Dockerfile', { 'view/Dockerfile': text, ...files })).toBe(role);
  });
});

describe('an image that is called after debugging', () => {
  it.each<readonly [string, string, Files]>([
    ['tooling', 'beside that of a release', { 'docker/Dockerfile-prod': service }],
    ['product', 'alone', {}],
    ['product', 'beside those for work', { 'docker/Dockerfile-dev': service }],
    [
      'product',
      'that a workflow publishes',
      {
        'docker/Dockerfile-prod': service,
        '.github/workflows/a.yml':
          'jobs:\n  all:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          push: true\n          file: docker/Dockerfile-debug\n',
      },
    ],
  ])('%s: %s', (role, _, files) => {
    expect(roleOf('docker/Dockerfile-debug', { 'docker/Dockerfile-debug': service, ...files })).toBe(role);
  });
});

describe('an image that compiles for browsers', () => {
  const start = 'FROM debian:13\nCOPY . /src\nRUN cd /src && emcmake cmake . && emmake make\n';
  it.each<readonly [string, string, string]>([
    ['tooling', 'and starts nothing', start],
    ['product', 'and serves what it made', `${start}EXPOSE 80\nCMD ["node", "/src/serve.js"]\n`],
    ['product', 'in a stage before the last', `${start}FROM nginx:1.29\nCOPY --from=0 /src /a\n`],
  ])('%s: %s', (role, _, text) => {
    expect(roleOf('web/Dockerfile', { 'web/Dockerfile': text })).toBe(role);
  });
});

describe('an image that settings of a bot name', () => {
  const files = {
    'internal/writer/Dockerfile': service,
    'internal/writer/cloudbuild.yaml': 'steps:\n  - args: [build, -t, r.example/tide-writer, .]\n',
  };
  it.each<readonly [string, string, Files]>([
    ['tooling', 'as its builder does', { '.librarian/state.yaml': 'image: r.example/tide-writer:latest\n' }],
    ['product', 'by another name', { '.librarian/state.yaml': 'image: r.example/tide:latest\n' }],
    ['product', 'nowhere', {}],
  ])('%s: %s', (role, _, more) => {
    expect(roleOf('internal/writer/Dockerfile', { ...files, ...more })).toBe(role);
  });
});

describe('an image with what packages a language', () => {
  const start = 'FROM debian:13\nRUN conda install -y conda-build\nCOPY . /tide\n';
  it.each<readonly [string, string, string]>([
    ['tooling', 'that starts nothing', start],
    ['product', 'that starts the program', `${start}CMD ["/tide/run"]\n`],
    [
      'product',
      'in a stage before the last',
      `${start}FROM debian:13\nCOPY --from=0 /tide /tide\nCMD ["/tide/run"]\n`,
    ],
  ])('%s: %s', (role, _, text) => {
    expect(roleOf('conda/Dockerfile', { 'conda/Dockerfile': text })).toBe(role);
  });
});

describe('an image of the programs of others', () => {
  const files = {
    'server/Dockerfile':
      'FROM gcc:15 AS build\nADD https://a.example/b.tar.gz /src/\nRUN make install\nFROM debian:13\nCOPY --from=build /usr/local/bin/b /b\nADD start.sh /\nENTRYPOINT ["/start.sh"]\n',
    '.github/workflows/images.yml':
      'env:\n  IMAGE: acme/b-server\njobs:\n  all:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          context: server\n          push: true\n',
  };
  const call = 'const server = await start("acme/b-server:4");\n';
  it.each<readonly [string, string, Files]>([
    ['test', 'that code of tests alone starts', { 'test/a.test.js': call }],
    ['product', 'that the program starts as well', { 'test/a.test.js': call, 'b.js': call }],
    [
      'product',
      'of the project itself',
      {
        'test/a.test.js': call,
        'server/Dockerfile': 'FROM debian:13\nADD https://a.example/tide.tar.gz /\nCMD ["/tide"]\n',
      },
    ],
    [
      'product',
      'with files of the tree',
      { 'test/a.test.js': call, 'server/Dockerfile': 'FROM debian:13\nCOPY /lib /lib\nCMD ["/lib/b"]\n' },
    ],
    ['product', 'that no test names', { 'test/a.test.js': '' }],
    [
      'product',
      'that a page offers',
      { 'test/a.test.js': call, 'README.md': '# Tide\n\nBuild `server/Dockerfile`.\n' },
    ],
  ])('%s: %s', (role, _, more) => {
    expect(roleOf('server/Dockerfile', { ...files, ...more })).toBe(role);
  });
});
