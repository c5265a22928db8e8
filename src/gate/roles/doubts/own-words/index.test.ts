import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const services =
  'services:\n  store:\n    image: postgres:18\n    volumes: ["data:/var/lib/postgresql"]\n  shop:\n    build: .\n    ports: ["80:80"]\n    restart: always\n';
const image = 'FROM node:24\nCOPY . .\nEXPOSE 80\nCMD ["node", "shop.js"]\n';
const beside = { 'package.json': '{ "name": "shop" }', Dockerfile: image };
const ofStack = (text: string, path = 'compose.yaml') => doubtIn(path, { ...beside, [path]: text });

describe('the head of a Compose file', () => {
  it.each([
    [
      'its head calls it "Compose Example"',
      '# Shop: goods for all - Docker Compose Example\n# (c) The authors\n',
    ],
    [
      'its head calls it "This compose.yaml file shows how"',
      '# This compose.yaml file shows how workers are started anew.\n',
    ],
    ['none', '# This compose file shows the state of the shop\n'],
    ['its head calls it "sample stack"', '# ==== sample stack ====\n'],
    ['its head calls it "Compose de exemplo"', '# Compose de exemplo\n'],
    ['its head calls it "Compose 示例"', '# Docker Compose 示例\n'],
    ['its head says that production is another matter', '# Everything in one place. Not for production.\n'],
    ['none', '# Example: docker compose up -d\n'],
    ['none', '# cp .env.example .env, then docker compose up\n'],
    ['none', '# ExampleShop - the Compose stack\n'],
    ['none', '# Quick start: docker compose up -d\n'],
  ])('%s: %s', (because, head) => expect(ofStack(`${head}${services}`)).toBe(because));
});

describe('a comment in a Compose file', () => {
  const commented = (comment: string, more = '') =>
    services.replace('  shop:\n', `  shop:\n    # ${comment}\n`).concat(more);
  it.each([
    [
      'a comment of it says "throwaway local database"',
      commented('What stands below opens a throwaway\n    # local database and nothing else.'),
    ],
    ['a comment of it says "only for local use"', commented('This is only for local use')],
    ['a comment of it says "dev-only credentials"', commented('dev-only credentials')],
    ['a comment of it says "Apenas para desenvolvimento"', commented('Apenas para desenvolvimento')],
    [
      'a comment of it says "For local use only"',
      services.replace(
        '    image: postgres',
        '    # For local use only\n    environment: { POSTGRES_PASSWORD: tide }\n    image: postgres',
      ),
    ],
    ['none', commented('For local use only: change it on a server')],
    ['none', commented('Throw-away container for migrations')],
    ['none', commented('Answers local requests, and only those for data')],
    [
      'none',
      services.replace(
        '    ports: [',
        '    ports:\n      # For local use only\n      - "9:9"\n    expose: [',
      ),
    ],
    ['none', services.concat('  mails:\n    # For local use only\n    image: axllent/mailpit\n')],
    ['none', services.concat('  seed:\n    # For local use only\n    build: seed\n    profiles: [work]\n')],
  ])('%s', (because, text) => expect(ofStack(text)).toBe(because));
});

it('is left alone where the file is for production by its name', () => {
  expect(ofStack(`# Not for use in production without TLS\n${services}`, 'compose.prod.yaml')).toBe('none');
});

describe('the head of an image', () => {
  it.each([
    ['its head calls it "Example Dockerfile"', '# Example Dockerfile of the shop\n'],
    ['its head calls it "Dockerfile de ejemplo"', '# Dockerfile de ejemplo\n'],
    ['none', '# The image of ExampleShop\n'],
    ['none', '# Example: docker build -t shop .\n'],
  ])('%s: %s', (because, head) => {
    expect(doubtIn('Dockerfile', { ...beside, Dockerfile: `${head}${image}` })).toBe(because);
  });
});
