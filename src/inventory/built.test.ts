import { expect, it } from 'vitest';
import type { Fact, PlacedFact } from '../core/analyzer.js';
import { withoutBuilt } from './built.js';

const placed = (path: string, fact: object): PlacedFact => ({
  analyzer: 'npm/package-json',
  location: { at: 'file', path },
  fact: fact as Fact,
  hidden: false,
});
const manifest = (path: string, name: string): readonly PlacedFact[] => [
  placed(path, { kind: 'project', component: { ecosystem: 'npm', name } }),
  placed(path, { kind: 'component', component: { ecosystem: 'npm', name: 'left' } }),
  placed(path, { kind: 'package-file', entry: 'npm-manifest' }),
];
const own = manifest('package.json', 'tide');

it('leaves out a manifest that a build copied', () => {
  const workspace = manifest('packages/pier/package.json', '@tide/pier');
  const copies = [
    ...manifest('dist/package.json', 'tide'),
    ...manifest('dist/pier/package.json', '@tide/pier'),
  ];
  expect(withoutBuilt([...own, ...workspace, ...copies])).toEqual([...own, ...workspace]);
});

it.each([
  ['another project', [...own, ...manifest('build/package.json', 'tide-tools')]],
  ['the only one of its project', manifest('dist/package.json', 'tide')],
  ['in no folder of a build', [...own, ...manifest('web/package.json', 'tide')]],
  [
    'locked by itself',
    [
      ...own,
      ...manifest('dist/package.json', 'tide'),
      placed('dist/package-lock.json', { kind: 'package-file', entry: 'npm-lock' }),
    ],
  ],
])('keeps one that is %s', (_, facts) => {
  expect(withoutBuilt(facts)).toEqual(facts);
});

it('keeps the secrets of a copy', () => {
  const secret = placed('dist/package.json', { kind: 'secret', detector: 'npm-token' });
  expect(withoutBuilt([...own, ...manifest('dist/package.json', 'tide'), secret])).toEqual([...own, secret]);
});
