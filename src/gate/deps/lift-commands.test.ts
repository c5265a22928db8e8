import { expect, it } from 'vitest';
import { liftCommand } from './lift-commands.js';

const move = { ecosystem: 'x', name: 'harbour', to: '2.0.0', isDirect: true, from: ['1.0.0'] } as const;

it.each([
  ['app/package-lock.json', 'cd app && npm install harbour@2.0.0 && npm update tide'],
  ['pnpm-lock.yaml', 'pnpm add harbour@2.0.0 && pnpm update tide --depth Infinity'],
  ['Cargo.lock', 'cargo update harbour@1.0.0 tide'],
  ['composer.lock', 'composer require harbour:^2.0.0 --with-all-dependencies'],
  ['Gemfile.lock', 'bundle update harbour tide --conservative'],
  ['poetry.lock', 'poetry add harbour@^2.0.0 && poetry update tide'],
  ['yarn.lock', 'yarn add harbour@2.0.0'],
])('%s: a direct dependency and what it brings in move together', (path, command) => {
  expect(liftCommand({ path, moves: [{ ...move, path }], through: ['tide'] })).toBe(command);
});

it.each([
  ['composer.lock', 'composer update tide --with-all-dependencies'],
  ['Cargo.lock', 'cargo update tide'],
  ['poetry.lock', 'poetry update tide'],
  ['yarn.lock', undefined],
])('%s: what stands between is resolved anew where nothing else has to move', (path, command) => {
  expect(liftCommand({ path, moves: [], through: ['tide'] })).toBe(command);
});

it('leaves peer dependencies out as the lockfile leaves them', () => {
  const path = 'package-lock.json';
  expect(liftCommand({ path, moves: [{ ...move, path, ignoresPeers: true }], through: ['tide'] })).toBe(
    'npm install harbour@2.0.0 --legacy-peer-deps && npm update tide --legacy-peer-deps',
  );
});
