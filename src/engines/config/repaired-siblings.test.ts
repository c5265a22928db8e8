import { expect, it } from 'vitest';
import { fixConfig } from './fix.js';

/** Services that get the option without a decision, by their file. */
function repaired(files: Readonly<Record<string, string>>): readonly string[] {
  const wanted = new Set(['privilege-escalation-allowed']);
  const { done } = fixConfig(
    { files: new Map(Object.entries(files)) },
    ({ safety }, { rule }) => safety !== 'decide' && wanted.has(rule),
  );
  return done.map(({ path, subject }) => `${path} ${subject}`).sort();
}

const cache =
  '  cache:\n    image: redis:7\n    command: redis-server --appendonly yes\n    volumes: [tide:/data]\n';
const volumes = 'volumes:\n  tide:\n';

it('gives the same service the same option in a file that stands for itself', () => {
  const base = `services:\n${cache}    networks: [sea]\n${volumes}networks:\n  sea:\n`;
  expect(repaired({ 'compose.yaml': base, 'compose.cache.yaml': `services:\n${cache}${volumes}` })).toEqual([
    'compose.cache.yaml service/cache',
    'compose.yaml service/cache',
  ]);
});

it.each([
  [
    'writes only what differs',
    'compose.prod.yaml',
    'services:\n  cache:\n    image: redis:7\n    restart: always\n',
  ],
  [
    'has a service without an image',
    'compose.prod.yaml',
    `services:\n${cache}  web:\n    restart: always\n${volumes}`,
  ],
  ['is laid over by its name', 'compose.override.yaml', `services:\n${cache}${volumes}`],
])('leaves a file alone that %s', (_, name, overlay) => {
  expect(
    repaired({ 'compose.yaml': `services:\n${cache}  web:\n    build: .\n${volumes}`, [name]: overlay }),
  ).toEqual(['compose.yaml service/cache']);
});

it.each([
  ['in a pipe', 'echo \'db.runCommand("ping").ok\' | mongosh --quiet'],
  ['for the shell', '["CMD-SHELL", "mongosh --eval \'db.adminCommand(\\"ping\\")\' || exit 1"]'],
])('takes a word of a health check for no program: %s', (_, test) => {
  const text = `services:\n  db:\n    image: mongo:7\n    healthcheck:\n      test: ${test}\n`;
  expect(repaired({ 'compose.yaml': text })).toEqual(['compose.yaml service/db']);
});

it('asks about a health check that starts one', () => {
  const text = 'services:\n  db:\n    image: mongo:7\n    healthcheck:\n      test: a && ping -c 1 b\n';
  expect(repaired({ 'compose.yaml': text })).toEqual([]);
});

it('changes nothing in a file that Compose refuses', () => {
  const text = `services:\n${cache}`;
  expect(repaired({ 'compose.yaml': text })).toEqual([]);
  expect(repaired({ 'compose.yaml': text + volumes })).toEqual(['compose.yaml service/cache']);
});

it('repairs a file that is laid over one which declares what it needs', () => {
  const text = `services:\n${cache}    depends_on: [web]\n${volumes}`;
  expect(repaired({ 'compose.cache.yaml': text })).toEqual(['compose.cache.yaml service/cache']);
  expect(repaired({ 'compose.yaml': text })).toEqual([]);
});
