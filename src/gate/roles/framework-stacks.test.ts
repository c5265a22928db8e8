import { expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const stack = (context: string, more = '') =>
  `services:\n  shop:\n    build: ${context}\n    restart: always\n    ports: ["80:80"]\n${more}`;

it.each<readonly [string, string, Readonly<Record<string, string>>]>([
  ['tooling', stack('./vendor/acme/deck/images/8'), {}],
  [
    'product',
    stack('./vendor/acme/deck/images/8'),
    { 'vendor/acme/deck/images/8/Dockerfile': 'FROM php:8\n' },
  ],
  ['tooling', stack('./docker/8', '    environment: { LARAVEL_SAIL: 1 }\n'), {}],
  ['product', stack('./docker/8', '    environment: { LARAVEL_SAIL: 0 }\n'), {}],
])('a stack of a framework is %s: %s', (role, text, more) => {
  expect(roleIn('compose.yaml', { 'composer.json': '{}', 'compose.yaml': text, ...more })).toBe(role);
});
