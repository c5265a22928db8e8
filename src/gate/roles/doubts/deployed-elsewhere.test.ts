import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../testing/roles.js';

const stack = 'services:\n  shop:\n    build: .\n    ports: ["80:80"]\n';
const beside = { 'package.json': '{ "name": "shop" }', Dockerfile: 'FROM node:24\nCOPY . .\nCMD node .\n' };

describe('a project that something else deploys', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['render.yaml deploys the project', { 'render.yaml': '' }],
    ['k8s/ deploys the project', { 'k8s/shop.yaml': 'kind: Deployment\n' }],
    [
      'compose.prod.yaml deploys the project',
      { 'compose.prod.yaml': 'services:\n  shop:\n    image: acme/shop\n' },
    ],
    ['README.md describes the deployment on Railway', { 'README.md': '## Deployment\n\nPush to Railway.\n' }],
    ['none', {}],
    ['none', { 'compose.prod.yaml': 'services:\n  shop:\n    restart: always\n' }],
    ['none', { 'render.yaml': '', 'README.md': '## Deployment\n\n    docker compose up -d\n' }],
    ['none', { 'render.yaml': '', 'README.md': '## Installation\n\n    docker compose up -d\n' }],
    ['none', { 'infra/main.tf': '', 'README.md': '## Running\n\n    docker compose up -d\n' }],
  ])('%s', (because, files) => {
    expect(doubtIn('compose.yaml', { ...beside, 'compose.yaml': stack, ...files })).toBe(because);
  });
});
