import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const because = 'no other Compose file, platform or page in the tree starts the application';
const stack =
  'services:\n  shop:\n    build: .\n    command: go run .\n    volumes: [".:/srv"]\n    ports: ["80:80"]\n';
const beside = {
  'go.mod': 'module acme.dev/shop\n',
  'main.go': '',
  Dockerfile: 'FROM golang:1.26\nWORKDIR /srv\n',
};

describe('a Compose file that is tooling', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    [because, {}],
    [because, { 'README.md': '    docker compose up\n' }],
    ['tooling', { 'render.yaml': '' }],
    ['tooling', { 'compose.yaml': stack.replace('    ports: ["80:80"]\n', '') }],
    ['tooling', { 'config/deploy.yml': 'service: shop\nimage: acme/shop\nservers:\n  web: [10.0.0.1]\n' }],
    [because, { 'config/deploy.yml': 'targets: [web]\n' }],
    ['tooling', { 'README.md': '    go run .\n' }],
    ['tooling', { 'README.md': '## Development\n\n    docker compose up\n' }],
    ['tooling', { 'docker-compose.yml': 'services:\n  shop:\n    build: .\n    ports: ["80:80"]\n' }],
    [
      'tooling',
      {
        'compose.yaml':
          '# make dev\nservices:\n  shop:\n    build: .\n    command: air\n    volumes: [".:/srv"]\n    ports: ["80:80"]\n',
        Dockerfile: 'FROM golang:1.26\nWORKDIR /srv\nCOPY . .\n',
      },
    ],
    ['tooling', { 'compose.yaml': stack.replace('build: .', 'build: { context: ., target: dev }') }],
    ['tooling', { 'compose.yaml': stack.replace('build: .', 'build: { context: ., target: shop_dev }') }],
    [because, { 'compose.yaml': stack.replace('build: .', 'build: { context: ., target: shop_device }') }],
    ['tooling', { 'README.md': '    symfony server:start\n' }],
  ])('%s', (says, files) => {
    expect(doubtIn('compose.yaml', { ...beside, 'compose.yaml': stack, ...files })).toBe(says);
  });
});
