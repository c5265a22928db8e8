import { expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const start = (command: string) =>
  `services:\n  quay:\n    image: node:24-slim\n    volumes: [".:/work"]\n    command: ${command}\n    ports: ["80:80"]\n    restart: always\n`;
const released = { 'package.json': '{ "name": "quay" }', 'quay.js': '', 'render.yaml': '' };

it.each<readonly [string, string, Readonly<Record<string, string>>]>([
  ['tooling', 'sh -c "npm ci && node quay.js"', {}],
  ['product', 'node quay.js', {}],
])('%s: %s', (role, command, files) => {
  expect(roleIn('compose.yaml', { ...released, 'compose.yaml': start(command), ...files })).toBe(role);
});

it('is how the project runs where nothing else releases it', () => {
  const { 'render.yaml': _, ...alone } = released;
  expect(roleIn('compose.yaml', { ...alone, 'compose.yaml': start('sh -c "npm ci && node quay.js"') })).toBe(
    'product',
  );
});
