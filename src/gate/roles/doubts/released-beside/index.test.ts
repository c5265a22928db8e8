import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const released = 'services:\n  shop:\n    image: registry.acme.io/shop:1\n    restart: always\n';
const store = (more: string) => `  store:\n    image: mongo:8\n${more}`;
const shop = (more: string) => `services:\n  shop:\n    build: .\n    ports: ["80:80"]\n${more}`;
const published = shop(store('    ports: ["27017:27017"]\n'));
const kept = shop(store('    ports: ["27017:27017"]\n    volumes: ["data:/data/db"]\n'));
const origin = shop('    environment: { WEB_ORIGIN: "http://localhost:5173" }\n');
const path = 'src/shop/compose.yaml';

describe('a Compose file of a part, where the repository has one for a release', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [
      'compose.prod.yaml is for a release, and its store store is published and keeps nothing',
      published,
      { 'compose.prod.yaml': released },
    ],
    [
      'deploy/compose.yaml is for a release, and its service shop lets in pages of the machine itself (WEB_ORIGIN)',
      origin,
      { 'deploy/compose.yaml': released },
    ],
    ['compose.prod.yaml deploys the project', kept, { 'compose.prod.yaml': released }],
    [
      'none',
      kept,
      { 'compose.prod.yaml': released.replace('image: registry.acme.io/shop:1', 'build: src/shop') },
    ],
    ['none', published, { 'compose.prod.yaml': released.replaceAll('shop', 'quay') }],
    ['none', published, {}],
    ['none', published, { 'compose.yaml': released }],
    [
      'compose.prod.yaml deploys the project',
      `${published}    restart: always\n`,
      { 'compose.prod.yaml': released },
    ],
    ['none', published, { 'compose.prod.yaml': 'services:\n  shop:\n    restart: always\n' }],
    ['none', published, { 'compose.prod.yaml': 'services:\n  store:\n    image: mongo:8\n' }],
    [
      'none',
      published,
      {
        'compose.prod.yaml': released,
        'src/shop/README.md': '## Installation\n\n    docker compose up -d\n',
      },
    ],
  ])('%s', (because, text, files) => {
    const tree = {
      'src/shop/package.json': '{ "name": "shop" }',
      'src/shop/Dockerfile': 'FROM node:24\nCOPY . .\nCMD node .\n',
    };
    expect(doubtIn(path, { ...tree, [path]: text, ...files })).toBe(because);
  });
});

describe('a Compose file in a folder of builds', () => {
  const built = 'services:\n  shop:\n    image: shop:next\n    ports: ["80:80"]\n';
  const deployed = built.replace(':next', ':${TAG}');
  it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    [
      'stack/deploy/compose.yaml deploys what this one builds',
      'stack/build/compose.yaml',
      built,
      { 'stack/deploy/compose.yaml': deployed },
    ],
    [
      'stack/prod/compose.yaml deploys what this one builds',
      'stack/build/compose.yaml',
      built,
      { 'stack/prod/compose.yaml': deployed },
    ],
    ['none', 'stack/build/compose.yaml', built, {}],
    [
      'none',
      'stack/build/compose.yaml',
      built,
      { 'stack/deploy/compose.yaml': deployed.replaceAll('shop', 'quay') },
    ],
    [
      'none',
      'stack/build/compose.yaml',
      `${built}    restart: always\n`,
      { 'stack/deploy/compose.yaml': deployed },
    ],
    ['none', 'stack/build/compose.yaml', built, { 'deploy/compose.yaml': deployed }],
    ['none', 'stack/deploy/compose.yaml', deployed, { 'stack/build/compose.yaml': built }],
    ['none', 'stack/shop/compose.yaml', built, { 'stack/deploy/compose.yaml': deployed }],
  ])('%s: %s', (because, path, text, files) => {
    expect(doubtIn(path, { 'package.json': '{ "name": "shop" }', [path]: text, ...files })).toBe(because);
  });
});

describe('what a Compose file builds, which one of deployments takes as an image', () => {
  const build =
    'services:\n  shop:\n    build: { context: .., dockerfile: make/Dockerfile }\n    ports: ["80:80"]\n';
  const because = 'deploy/compose.yaml deploys the project';
  it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    [because, 'make/compose.yaml', build, { 'deploy/compose.yaml': released }],
    [because, 'make/compose.yaml', `${build}    restart: always\n`, { 'deploy/compose.yaml': released }],
    [because, 'make/shop.compose.yaml', build, { 'deploy/compose.yaml': released }],
    ['none', 'make/compose.yaml', build, { 'deploy/compose.yaml': build }],
    ['none', 'make/compose.yaml', build.replace('shop:', 'quay:'), { 'deploy/compose.yaml': released }],
    ['none', 'make/compose.yaml', released, { 'deploy/compose.yaml': released }],
  ])('%s: %s', (expected, stack, text, files) => {
    const tree = {
      'package.json': '{ "name": "shop" }',
      'make/Dockerfile': 'FROM node:24\nCOPY . .\nCMD node .\n',
      [stack]: text,
      ...files,
    };
    expect(doubtIn(stack, tree)).toBe(expected);
  });
});
