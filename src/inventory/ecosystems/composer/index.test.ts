import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { composerLock, installed } from './composer-lock.js';
import { ecosystem } from './index.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(composerLock, {
  claims: ['composer.lock', 'app/composer.lock'],
  ignores: ['composer.json', 'vendor/a/b/composer.lock'],
  examples: { one: fixture('composer.lock') },
});
acceptLockfile(installed, {
  claims: ['app/vendor/composer/installed.json'],
  ignores: ['installed.json', 'mycomposer/installed.json', 'vendor/composer/installed.php'],
  examples: { two: fixture('installed.json'), one: '[{"name": "harbour/slate", "version": "1.1.4"}]' },
});

it('composer.lock', () => {
  const facts = composerLock.analyze(fileOf('composer.lock', fixture('composer.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:composer/harbour/logbook@2.9.1 runtime -> pkg:composer/harbour/slate@1.1.4',
    'pkg:composer/harbour/probe@9.6.0 development -> pkg:composer/harbour/slate@1.1.4',
    'pkg:composer/harbour/slate@1.1.4 runtime',
    'pkg:composer/vendor/branch@dev-main runtime',
  ]);
  expect(componentsOf(facts).map(({ line, licenses }) => [line, licenses])).toEqual([
    [6, ['MIT']],
    [26, undefined],
    [15, ['MIT', 'Apache-2.0']],
    [20, undefined],
  ]);
  expect(problemsOf(facts)).toEqual([
    'The package vendor/branch comes from the branch dev-main, so it cannot be matched.',
  ]);
});

it('composer.lock: a metapackage has no code that a branch could change', () => {
  const entry = { name: 'harbour/conflicts', version: 'dev-latest', type: 'metapackage' };
  const facts = composerLock.analyze(fileOf('composer.lock', JSON.stringify({ packages: [entry] })));
  expect(problemsOf(facts)).toEqual([]);
});

it('installed.json', () => {
  const facts = installed.analyze(fileOf('vendor/composer/installed.json', fixture('installed.json')));
  expect(outlineOf(facts)).toEqual([
    'pkg:composer/harbour/probe@9.6.0 development -> pkg:composer/harbour/slate@1.1.4',
    'pkg:composer/harbour/slate@1.1.4 runtime',
  ]);
});

it('says how to upgrade', () => {
  expect(ecosystem.upgradeCommand?.('harbour/slate', '1.1.5')).toBe(
    'composer require harbour/slate:1.1.5 --with-all-dependencies',
  );
});
