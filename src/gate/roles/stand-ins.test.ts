import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

function roleOf(compose: string, files: Files = {}, path = 'docker-compose.yml') {
  return roleIn(path, { [path]: `services:\n${compose}`, ...files });
}

const program: Files = {
  'package.json': '{ "name": "quay", "private": true }',
  Dockerfile: 'FROM node:22\nCOPY src /quay\nCMD ["node", "/quay/run.js"]\n',
};
const queue = '  queue: { image: "softwaremill/elasticmq-native:1.6" }\n';
const web = '  web:\n    build: .\n    ports: ["80:80"]\n    restart: always\n';
const calling = `${queue}${web}    environment: { QUEUE: "http://queue:9324" }\n`;

describe('an emulator of a cloud beside what calls it', () => {
  it.each<readonly [string, string, string, Files, string]>([
    ['tooling', 'by its address', calling, program, 'docker-compose.yml'],
    ['tooling', 'by a dependency', `${queue}${web}    depends_on: [queue]\n`, program, 'docker-compose.yml'],
    [
      'tooling',
      'by a command of a kit',
      `  queue: { image: "acme/kit", command: gcloud beta emulators pubsub start }\n${web}    depends_on: [queue]\n`,
      program,
      'docker-compose.yml',
    ],
    ['test', 'in a file of tests', calling, program, 'docker-compose.test.yml'],
    ['product', 'that nothing calls', `${queue}${web}`, program, 'docker-compose.yml'],
    [
      'product',
      'that a profile starts alone',
      `  queue: { image: "acme/elasticmq", profiles: [local] }\n${web}    environment: { QUEUE: "http://queue:9324" }\n`,
      program,
      'docker-compose.yml',
    ],
    ['product', 'in a file of a deployment', calling, program, 'deploy/docker-compose.yml'],
    [
      'product',
      'in a file that a page deploys',
      calling,
      { ...program, 'README.md': '## Deployment\n\nStart it with `docker-compose.yml`.\n' },
      'docker-compose.yml',
    ],
    [
      'product',
      'that stores files for good',
      `  store: { image: "minio/minio" }\n${web}    depends_on: [store]\n`,
      program,
      'docker-compose.yml',
    ],
  ])('%s: %s', (role, _, compose, files, path) => expect(roleOf(compose, files, path)).toBe(role));

  it('leaves the image of the program what it is', () => {
    const files = { ...program, 'docker-compose.yml': `services:\n${calling}` };
    expect(roleIn('Dockerfile', files)).toBe('product');
  });
});

describe('copies of one image that are called after people', () => {
  const node = (name: string, build = '.') => `  ${name}:\n    build: ${build}\n    ports: ["80"]\n`;
  it.each([
    ['example', node('alice') + node('bob')],
    ['example', node('node-alice') + node('node-bob') + node('relay', './relay')],
    ['product', node('alice')],
    ['product', node('alice') + node('bob', './bob')],
    ['product', node('web') + node('api')],
  ])('%s: %j', (role, compose) => expect(roleOf(compose, program)).toBe(role));
});

describe('a database on a port of the host beside folders of programs', () => {
  const store = '  store:\n    image: postgres:16\n    restart: always\n    ports: ["5432:5432"]\n';
  const parts: Files = {
    'server/package.json': '{ "name": "tide" }',
    'client/package.json': '{ "name": "web" }',
  };
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'that the file does not start', store, parts],
    ['product', 'of which it starts one', `${store}  server: { build: ./server, restart: always }\n`, parts],
    ['product', 'that a page offers', store, { ...parts, 'README.md': 'Run `docker-compose.yml`.\n' }],
    ['product', 'where there are none', store, { 'server/notes.txt': '' }],
  ])('%s: %s', (role, _, compose, files) => expect(roleOf(compose, files)).toBe(role));
});

describe('a page that speaks of the Compose file without its name', () => {
  it.each([
    [
      'tooling',
      '## Containers\n\nA `docker-compose` file is provided for development and testing. To start it:\n\n```\ndocker compose up\n```\n',
    ],
    [
      'product',
      '## Containers\n\nA `docker-compose` file is provided. To start it:\n\n```\ndocker compose up\n```\n',
    ],
    [
      'product',
      '## Containers\n\nA `docker-compose` file is provided for testing and to deploy it in production.\n\n```\ndocker compose up\n```\n',
    ],
  ])('%s: %j', (role, page) => expect(roleOf(web, { ...program, 'README.md': page })).toBe(role));

  it.each([
    ['tooling', 'Using Docker'],
    ['product', 'Using it'],
  ])('%s: "%s" begins with what it is for', (role, title) => {
    const page = `## ${title}\n\nThere is a prepared test environment of three clients.\n\nPorts are 80 and 81.\n\nTo start it:\n\n    docker compose up\n`;
    const once = '  web:\n    build: .\n    ports: ["80:80"]\n';
    expect(roleOf(once, { ...program, 'README.md': page })).toBe(role);
  });
});

describe('a chain of the own machine in a folder of deployments', () => {
  const chain = '  chain: { image: "acme/kit", entrypoint: ["anvil", "--host", "0.0.0.0"] }\n';
  const served = (start: string) =>
    `${chain}  api:\n    image: node:24\n    command: ${start}\n    volumes: ["../api:/app"]\n    environment: { RPC_URL: "http://chain:8545" }\n    ports: ["80:80"]\n`;
  it.each([
    ['tooling', served('sh -c "npm ci && npm run dev"')],
    ['product', served('npm start')],
    ['product', served('npm run dev').replace('chain:8545', 'rpc.acme.io')],
  ])('%s: %s', (role, compose) => {
    expect(roleOf(compose, { 'api/package.json': '{}' }, 'infra/docker-compose.yml')).toBe(role);
  });
});
