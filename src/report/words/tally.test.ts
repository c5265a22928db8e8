import { expect, it } from 'vitest';
import type { DataInfo } from '../../core/advisory.js';
import type { Component } from '../../core/component.js';
import type { Report } from '../../core/report.js';
import { componentsByEcosystem, ecosystemWords } from './tally.js';

const component = (ecosystem: string, purl: string, own: Partial<Component> = {}) =>
  ({ ecosystem, purl, foundAt: [{ at: 'file', path: 'lock' }], ...own }) as Component;
const source = (...names: string[]) =>
  ({ ecosystems: Object.fromEntries(names.map((name) => [name, 1])) }) as unknown as DataInfo;
const wordsOf = (components: readonly Component[], data: readonly DataInfo[]) =>
  componentsByEcosystem({ inventory: { components }, data } as unknown as Report).map(ecosystemWords);

const components = [
  component('Go', 'pkg:golang/a@1'),
  component('Go', 'pkg:golang/b@1'),
  component('Alpine:v3.20', 'pkg:apk/alpine/a@1'),
  component('generic', 'pkg:github/owner/action@v4'),
  component('generic', 'pkg:generic/busybox@1.36.1'),
];

it('ecosystems that no advisory data is about are not checked', () => {
  expect(wordsOf(components, [source('Go'), source('Alpine:v3.19')])).toEqual([
    'Go 2',
    'Alpine:v3.20 1',
    'GitHub Actions 1, not checked',
    'other programs 1, not checked',
  ]);
});

it('actions stand apart where advisories are about those with a version alone', () => {
  const actions = [
    component('GitHub Actions', 'pkg:githubactions/owner/action@4.1.0'),
    component('generic', 'pkg:github/owner/action@v4'),
  ];
  expect(wordsOf(actions, [source('Go')])).toEqual(['GitHub Actions 2, not checked']);
  expect(wordsOf(actions, [source('GitHub Actions')])).toEqual([
    'GitHub Actions 1',
    'GitHub Actions by tag or commit 1, not checked',
  ]);
});

it('images that workflows run are actions too', () => {
  const actions = [
    component('generic', 'pkg:github/owner/action@v4'),
    component('docker', 'pkg:docker/owner/action@latest'),
  ];
  expect(wordsOf(actions, [source('Go')])).toEqual(['GitHub Actions 2, not checked']);
});

it('packages that only builds and tests use are no cover of the product', () => {
  const outside = [{ at: 'file' as const, path: 'tools/lock', isOutside: true as const }] as const;
  const tools = [
    component('npm', 'pkg:npm/a@1', { scope: 'development' }),
    component('npm', 'pkg:npm/b@1', { foundAt: outside }),
  ];
  expect(wordsOf(tools, [source('npm')])).toEqual(['npm 2, all for builds and tests']);
  expect(wordsOf([...tools, component('npm', 'pkg:npm/c@1')], [source('npm')])).toEqual(['npm 3']);
});

it('where no advisories were asked for, nothing is said of them', () => {
  expect(wordsOf(components, []).join()).not.toContain('not checked');
});
