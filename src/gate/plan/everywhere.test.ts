import { expect, it } from 'vitest';
import { commandEverywhere } from './everywhere.js';

const paths = ['web/yarn.lock', 'yarn.lock', 'docs/yarn.lock'];

it('is one loop where one command does for all folders', () => {
  expect(commandEverywhere('cd web && yarn add a@1', paths)).toBe(
    'for d in web . docs; do (cd "$d" && yarn add a@1); done',
  );
});

it('names the command of a lockfile that takes another one', () => {
  const elsewhere = [{ path: 'yarn.lock', command: 'cd packages/x && yarn add a@1' }];
  expect(commandEverywhere('cd web && yarn add a@1', paths, elsewhere)).toBe(
    'for d in web docs; do (cd "$d" && yarn add a@1); done && (cd packages/x && yarn add a@1)',
  );
});

it('leaves out lockfiles that the change is not made in', () => {
  const elsewhere = [{ path: 'old/yarn.lock', command: 'cd old && yarn add a@1' }];
  expect(commandEverywhere('cd web && yarn add a@1', ['web/yarn.lock'], elsewhere)).toBe(
    'cd web && yarn add a@1',
  );
});
