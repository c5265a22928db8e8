// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so Compose writes its variables.
import { describe, expect, it } from 'vitest';
import { configFindingsIn } from '../../testing/config-scan.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { lintConfig } from './lint.js';

const base =
  'services:\n  db:\n    image: postgres:17\n    ports: ["5432:5432"]\n    environment: { POSTGRES_PASSWORD: harbour7 }\n';
const overlay = (value: string, more = '') =>
  `services:\n  db:\n${more}    environment:\n      POSTGRES_PASSWORD: ${value}\n`;
const demanded = overlay('"${DB_PASSWORD:?is required}"');

describe('a secret of a base file that production demands from outside', () => {
  it.each([
    ['low', 'by a mapping', 'compose.prod.yaml', demanded],
    [
      'low',
      'by a list',
      'docker-compose.production.yml',
      'services:\n  db:\n    environment: ["POSTGRES_PASSWORD=${DB_PASSWORD:?}"]\n',
    ],
    [
      'medium',
      'but for a file that stands alone',
      'compose.prod.yaml',
      overlay('"${DB_PASSWORD:?}"', '    image: postgres:17\n'),
    ],
    ['medium', 'but for one for work', 'compose.dev.yaml', demanded],
    ['medium', 'but for one of another folder', 'deploy/compose.prod.yaml', demanded],
    ['medium', 'or by a fallback', 'compose.prod.yaml', overlay('"${DB_PASSWORD:-harbour7}"')],
    ['medium', 'of another service', 'compose.prod.yaml', demanded.replace('db:', 'store:')],
  ])('is %s: %s', async (severity, _, name, text) => {
    const files = { 'compose.yaml': base, [name]: text };
    const isOfBase = (each: { rule: string; locations: readonly unknown[] }) =>
      each.rule === 'secret-in-environment' && JSON.stringify(each.locations).includes('"compose.yaml"');
    expect((await configFindingsIn(files)).find(isOfBase)?.severity).toBe(severity);
    const given = Object.entries(files).map(([path, content]) => ({ path, text: content }));
    expect(lintConfig(given, fakeWorld().now()).findings.find(isOfBase)?.severity).toBe(severity);
  });
});

it.each([
  ['low', 'compose.prod.yaml', 'acme/tide:${TIDE_TAG}'],
  ['medium', 'compose.dev.yaml', 'acme/tide:${TIDE_TAG}'],
])('a moving tag of a base file is %s beside %s', async (severity, name, image) => {
  const files = {
    'compose.yaml': 'services:\n  tide:\n    image: acme/tide\n',
    [name]: `services:\n  tide:\n    image: ${image}\n`,
  };
  const found = (await configFindingsIn(files)).find(({ rule }) => rule === 'image-tag-latest');
  expect(found?.severity).toBe(severity);
});
