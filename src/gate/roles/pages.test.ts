import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

const compose = 'services:\n  web: { build: ., ports: ["80:80"] }\n  store: { image: acme/store }\n';
const image = 'FROM node:22\nCOPY . /app\nCMD ["node", "/app"]\n';
const up = '```\ndocker-compose up -d\n```';

describe('what pages say of a Compose file', () => {
  it.each<readonly [string, string, Files]>([
    ['no page', 'product', {}],
    ['under a heading of development', 'tooling', { 'README.md': `# Mooring\n\n## Development\n\n${up}\n` }],
    [
      'in an underlined one',
      'tooling',
      { 'README.rst': `Mooring\n=======\n\nDevelopment\n-----------\n\n${up}` },
    ],
    [
      'for tests',
      'tooling',
      { 'README.md': `# Mooring\n\nStart what is used for integration tests:\n\n${up}` },
    ],
    ['a page for contributors', 'tooling', { 'CONTRIBUTING.md': `# Set up\n\n${up}\n` }],
    ['a page for developers', 'tooling', { 'docs/development/run.md': `# Set up\n\n${up}\n` }],
    ['to install it', 'product', { 'README.md': `# Mooring\n\n## Installation\n\n${up}\n` }],
    [
      'to install it as well',
      'product',
      { 'CONTRIBUTING.md': `# Set up\n\n${up}`, 'docs/install.md': `# Installation\n\n${up}\n` },
    ],
    [
      'to deploy it, on the page for developers',
      'product',
      { 'README.md': `## Development\n\n${up}\n\nThe same file is used in production:\n\n${up}\n` },
    ],
    ['with no word of what for', 'product', { 'README.md': `# Mooring\n\n${up}\n` }],
    [
      'of another file',
      'product',
      {
        'README.md': '## Development\n\n`docker-compose -f compose.dev.yml up`\n',
        'compose.dev.yml': compose,
      },
    ],
    [
      'in another folder',
      'product',
      { 'README.md': '## Development\n\n`cd rig`\n\n`docker compose up`\n', 'rig/compose.yml': compose },
    ],
    ['of another project', 'product', { 'wharf/README.md': `## Development\n\n${up}\n` }],
    ['of what once was', 'product', { 'CHANGELOG.md': `## Development\n\n${up}\n` }],
    [
      'a comment in code is no heading',
      'product',
      { 'README.md': '```\n# development\n```\n\n`docker-compose up`' },
    ],
  ])('%s: %s', (_, role, files) =>
    expect(roleIn('docker-compose.yml', { 'docker-compose.yml': compose, ...files })).toBe(role),
  );

  it('weighs less than that something keeps running', () => {
    const kept = compose.replace('ports', 'restart: always, ports');
    const files = { 'docker-compose.yml': kept, 'README.md': `## Development\n\n${up}\n` };
    expect(roleIn('docker-compose.yml', files)).toBe('product');
  });
});

describe('what pages say of an image', () => {
  const page = (said: string) =>
    `# Dockerfile and Dockerfile.edge\n\n${said}\n\n    docker build -t mooring .\n`;
  it.each([
    ['for development', 'product', 'docker/README.md', page('They help in development.')],
    [
      'not for production',
      'tooling',
      'docker/README.md',
      page('They are for testing, and not for production!'),
    ],
    ['of the whole project', 'product', 'README.md', page('For testing, not ready for production.')],
  ])('%s: %s', (_, role, path, text) => {
    const files = { Dockerfile: image, 'Dockerfile.edge': image, [path]: text };
    expect(roleIn('Dockerfile', files)).toBe(role);
    expect(roleIn('Dockerfile.edge', files)).toBe(role);
  });
});
