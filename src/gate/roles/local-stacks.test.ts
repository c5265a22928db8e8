import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const text = 'services:\n  web:\n    build: .\n    ports: ["80:80"]\n    restart: always\n';
const listed = '```\ncompose.yaml   # Local stack\n```\n\n## Running\n\n    docker compose up\n';

describe('a file that a page calls local', () => {
  it.each([
    ['tooling', 'beside one below deploy/', { 'deploy/compose.yaml': text, 'README.md': listed }],
    ['tooling', 'beside one of production', { 'compose.prod.yaml': text, 'README.md': listed }],
    ['product', 'where there is no other', { 'README.md': listed }],
    ['product', 'beside one for work', { 'compose.dev.yaml': text, 'README.md': listed }],
    [
      'product',
      'and a server as well',
      { 'compose.prod.yaml': text, 'README.md': '`compose.yaml` runs locally and on a server.\n' },
    ],
    ['product', 'that no page calls so', { 'compose.prod.yaml': text, 'README.md': 'compose.yaml\n' }],
  ])('%s: %s', (role, _, files) => {
    const all = { 'package.json': '{ "private": true }', 'compose.yaml': text, ...files };
    expect(roleIn('compose.yaml', all)).toBe(role);
  });
});

describe('a file beside a chart of Helm', () => {
  const head =
    '# Quickstart of the whole stack.\n# Production deployments (Helm chart) keep the account of the image.\n';
  const chart = { 'charts/tide/Chart.yaml': 'name: tide\n' };
  it.each([
    ['tooling', 'whose comment leaves production to it', { ...chart, 'compose.yaml': head + text }],
    ['product', 'that is not there', { 'compose.yaml': head + text }],
    [
      'product',
      'whose comment is about a quick start alone',
      { ...chart, 'compose.yaml': `# Quickstart of the whole stack\n${text}` },
    ],
    [
      'tooling',
      'that a page uses Compose locally for',
      { 'deploy/charts/tide/Chart.yaml': 'name: tide\n', 'README.md': '- Docker Compose 로컬 검증\n' },
    ],
    [
      'product',
      'that a page deploys by Compose as well',
      { ...chart, 'README.md': 'Docker Compose runs locally and on servers.\n' },
    ],
  ])('%s: %s', (role, _, files) => {
    const all = { 'package.json': '{ "private": true }', 'compose.yaml': text, ...files };
    expect(roleIn('compose.yaml', all)).toBe(role);
  });
});
