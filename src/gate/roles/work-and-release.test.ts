import { describe, expect, it } from 'vitest';
import { doubtIn, roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

const release = 'services:\n  api: { image: quay.io/harbour/api }\n';
const api = (more: string) => `services:\n  api:\n    build: ./api\n${more}`;
const roleOf = (compose: string, more: Files = {}) =>
  roleIn('compose.yaml', { 'compose.yaml': compose, 'compose.prod.yaml': release, ...more });
const doubtOf = (compose: string, more: Files = {}) =>
  doubtIn('compose.yaml', { 'compose.yaml': compose, 'compose.prod.yaml': release, ...more });

describe('a file beside one for a release', () => {
  const mounted = '    volumes: ["./api:/srv"]\n';
  const kept = '    volumes: ["./api:/srv", "/srv/node_modules"]\n';
  const server = '    entrypoint: ["flask"]\n    command: ["--app", "tide", "run", "--debug"]\n';
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'with a server in two parts of a command', api(`${mounted}${server}`), {}],
    ['tooling', 'with packages kept apart from mounted sources', api(kept), {}],
    ['tooling', 'with a terminal', api(`${mounted}    tty: true\n`), {}],
    ['product', 'with mounted sources alone', api(mounted), {}],
    ['product', 'that is started again', api(`${kept}    restart: always\n`), {}],
    [
      'tooling',
      'that a page gives for work',
      api('    restart: always\n'),
      { 'README.md': '- Use the default configuration for light testing.\n' },
    ],
    [
      'product',
      'that is the base of the release',
      api(kept),
      { 'compose.prod.yaml': 'services:\n  api: { build: { target: live } }\n' },
    ],
  ])('%s: %s', (role, _, compose, more) => expect(roleOf(compose, more)).toBe(role));
});

describe('no doubt by another release', () => {
  const another = 'compose.prod.yaml deploys the project';
  const routed = (host: string) => api(`    labels: ["traefik.http.routers.api.rule=Host(\`${host}\`)"]\n`);
  const ci = (script: string): Files => ({
    '.github/workflows/deploy.yml': `jobs:\n  - uses: appleboy/ssh-action@v1\n    script: |\n      ${script}\n`,
  });
  it.each<readonly [string, string, string, Files]>([
    [another, 'nothing shows a release', api(''), {}],
    ['none', 'a proxy serves it at a domain', routed('tide.harbour.io'), {}],
    [
      'it is reached as Host(`tide.localhost`)',
      'a proxy serves it on the machine itself',
      routed('tide.localhost'),
      {},
    ],
    ['none', 'it reads settings of a release', api('    env_file: [.env.prod]\n'), {}],
    ['none', 'a pipeline starts it', api(''), ci('docker compose up -d')],
    [another, 'a pipeline starts the other one', api(''), ci('docker compose -f compose.prod.yaml up -d')],
  ])('%s: %s', (because, _, compose, more) => expect(doubtOf(compose, more)).toBe(because));
});

describe('a workflow that hands the project to a platform', () => {
  const workflow = { '.github/workflows/ship.yml': 'steps:\n  - run: helm upgrade tide chart/\n' };
  const of = (compose: string, more: Files = {}) =>
    doubtIn('compose.yaml', { 'compose.yaml': compose, ...workflow, ...more });
  it.each<readonly [string, Files]>([
    ['no page offers this file', {}],
    [
      'README.md runs it locally',
      { 'README.md': '## Run locally\n\nSee below.\n\n## Running\n\n    docker compose up\n' },
    ],
  ])('%s', (words, more) =>
    expect(of(api(''), more)).toBe(`.github/workflows/ship.yml deploys the project, and ${words}`),
  );
  it('leaves a file that pages offer', () => {
    expect(of(api(''), { 'README.md': '## Running\n\n    docker compose up\n' })).toBe('none');
  });
});

describe('a file that another one takes', () => {
  const store = 'services:\n  store:\n    image: postgres:18\n    restart: always\n';
  const of = (taker: string) =>
    doubtIn('parts/store/compose.yaml', {
      'parts/store/compose.yaml': store,
      'package.json': '{ "name": "tide" }',
      'compose.prod.yaml': taker,
    });
  const own = 'services:\n  api: { image: quay.io/harbour/api, restart: always }\n';
  it.each([
    ['none', `${own}  store:\n    extends: { file: parts/store/compose.yaml, service: store }\n`],
    ['none', `include: [parts/store/compose.yaml]\n${own}`],
    ['none', `include:\n  - path: parts/store/compose.yaml\n${own}`],
    ['it starts stores alone, and the program that uses them runs outside', own],
  ])('%s', (because, taker) => expect(of(taker)).toBe(because));
});
