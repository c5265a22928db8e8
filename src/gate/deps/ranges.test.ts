import { expect, it, vi } from 'vitest';
import { areAllowed, rangesInPackageLock } from './ranges.js';

const lock = (packages: Record<string, unknown>) => JSON.stringify({ lockfileVersion: 3, packages });

it('collects who asks for a package, and in which range', () => {
  const { declared: ranges } = rangesInPackageLock(
    lock({
      '': { dependencies: { 'tide-table': '^2.0.0' } },
      'node_modules/harbour': { dependencies: { 'tide-table': '^2.1.0' } },
      'node_modules/harbour/node_modules/berth': { optionalDependencies: { 'tide-table': '>=1' } },
    }),
  );
  expect(ranges.get('tide-table')).toEqual([
    { by: 'harbour', range: '^2.1.0' },
    { by: 'berth', range: '>=1' },
  ]);
  expect(areAllowed('2.3.0', ranges.get('tide-table'))).toBe(true);
  expect(areAllowed('1.9.0', ranges.get('tide-table'))).toBe(false);
});

it('collects the manifests of a workspace that name a package, with the copy that each gets', () => {
  const { named } = rangesInPackageLock(
    lock({
      '': { devDependencies: { 'tide-table': '^2.0.0' } },
      'packages/quay': { dependencies: { 'tide-table': '1.0.0' } },
      'packages/quay/node_modules/tide-table': { version: '1.0.0' },
      'node_modules/tide-table': { version: '2.1.0' },
    }),
  );
  expect(named.get('tide-table')).toEqual([
    { folder: '', range: '^2.0.0', gets: '2.1.0' },
    { folder: 'packages/quay', range: '1.0.0', gets: '1.0.0' },
  ]);
});

it('keeps copies apart that came inside a package, and those of which others lie loose', () => {
  const { bundled, alsoBundled } = rangesInPackageLock(
    lock({
      'node_modules/tide': { version: '1.0.0' },
      'node_modules/harbour': { version: '3.1.0' },
      'node_modules/harbour/node_modules/tide': { version: '1.0.0', inBundle: true },
      'node_modules/harbour/node_modules/berth': { version: '2.0.0', inBundle: true },
    }),
  );
  expect([[...bundled], [...alsoBundled]]).toEqual([
    [['berth@2.0.0', 'harbour 3.1.0']],
    [['tide@1.0.0', 'harbour 3.1.0']],
  ]);
});

// Issue 11, item 7: 3.9 MB took 91 s, because each entry copied the list before it.
it('adds each of 2,000 dependents to one list', () => {
  const packages: Record<string, unknown> = {};
  for (let index = 0; index < 2_000; index++)
    packages[`node_modules/p${index}`] = { dependencies: { shared: '^1.0.0' } };
  const text = lock(packages);
  const writes = vi.spyOn(Map.prototype, 'set');
  const { declared } = rangesInPackageLock(text);
  const lists = writes.mock.calls.filter(([key]) => key === 'shared');
  vi.restoreAllMocks();
  expect(declared.get('shared')).toHaveLength(2_000);
  expect(lists).toHaveLength(1);
});

it.each([
  [1, true],
  [2, undefined],
])('a lockfile of version %s was made without peer dependencies: %s', (lockfileVersion, ignoresPeers) => {
  const text = JSON.stringify({ lockfileVersion, dependencies: { tide: { version: '1.0.0' } } });
  expect(rangesInPackageLock(text).ignoresPeers).toBe(ignoresPeers);
});
