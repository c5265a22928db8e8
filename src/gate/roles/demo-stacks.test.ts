import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const services = (dockerfile: string) =>
  `services:\n  tide:\n    build: .\n    ports: ["80:80"]\n  hello:\n    build: { context: ., dockerfile: ${dockerfile} }\n`;
const own = services('client/Dockerfile');
const shown = services('examples/hello/Dockerfile');

describe('a Compose file by what stands at its head', () => {
  it.each([
    ['example', 'a demonstration that starts an example', `# Tide quickstart in containers.\n${shown}`],
    [
      'example',
      'one beside a chart',
      `# Demo of two clients.\n#\n# Production deployments use the Helm chart.\n${own}`,
    ],
    ['example', 'one for no production', `# Quick start. Do not run this in production.\n${own}`],
    ['product', 'how it is started', `# Quick start: docker compose up\n${own}`],
    [
      'product',
      'how it is set to production',
      `# Quick start. For production, set TIDE_ENV=production.\n${own}`,
    ],
    [
      'product',
      'a server called after what is tried on it',
      `# Playground server. A staging build never replaces the image of production.\n${own}`,
    ],
    [
      'product',
      'a demonstration that production is started by as well',
      `# Demo server.\n#   Staging: not for production.\n#   Production: docker compose -f compose.yaml up\n${shown}`,
    ],
    ['product', 'nothing of the kind', `# Tide\n${shown}`],
    [
      'product',
      'a quick start with an example behind a profile',
      `# Quick start\n${shown}    profiles: [hello]\n`,
    ],
  ])('%s: %s', (role, _, text) => {
    const files = {
      'go.mod': 'module example.org/tide\n',
      Dockerfile: 'FROM debian:12\nCOPY tide /\nCMD ["/tide"]\n',
      'compose.yaml': text,
    };
    expect(roleIn('compose.yaml', files)).toBe(role);
    expect(roleIn('Dockerfile', files)).toBe('product');
  });
});

describe('a project that its page calls a demonstration', () => {
  const stack = (user: string, password: string) =>
    `services:\n  api: { build: ., ports: ["80:80"] }\n  db:\n    image: postgres:17\n    environment: { POSTGRES_USER: ${user}, POSTGRES_PASSWORD: ${password} }\n`;
  const page = (words: string) => `# Tide\n\n> ${words}\n\n## Start\n\n    docker compose up\n`;
  const said = 'This repository is an engineering\n> demonstration with invented data.';
  it.each([
    ['example', 'with stores that are called so', page(said), stack('demo', 'demo_only')],
    ['product', 'with stores of its own', page(said), stack('tide', 'demo_only')],
    ['product', 'that shows itself', page('This project is a store. See the demo.'), stack('demo', 'demo')],
    ['product', 'of which nothing says so', page('A store.'), stack('demo', 'demo')],
  ])('%s: %s', (role, _, readme, text) => {
    const files = { 'go.mod': 'module example.org/tide\n', 'README.md': readme, 'compose.yaml': text };
    expect(roleIn('compose.yaml', { ...files, Dockerfile: 'FROM debian:12\nCMD ["/tide"]\n' })).toBe(role);
  });
});
