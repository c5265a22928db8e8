import { expect, it } from 'vitest';
import type { PlacedFact } from '../../core/analyzer.js';
import type { Component, Purl } from '../../core/component.js';
import { sideWorkspaces } from './side-workspaces.js';

function asideIn(manifests: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const packages: Readonly<Record<string, readonly string[]>> = {
    tide: ['salt'],
    pages: ['salt', 'paint'],
    salt: [],
    paint: [],
    alone: [],
  };
  const purl = (name: string): Purl => `pkg:npm/${name}@1.0.0`;
  const components = Object.entries(packages).map(
    ([name, needs]) =>
      ({
        purl: purl(name),
        name,
        dependsOn: needs.map(purl),
        foundAt: [{ at: 'file', path: 'yarn.lock' }],
      }) as unknown as Component,
  );
  const facts = Object.entries(manifests).map(
    ([path, names]): PlacedFact => ({
      analyzer: 'npm/package-json',
      location: { at: 'file', path },
      hidden: false,
      fact: { kind: 'direct-names', ecosystem: 'npm', names },
    }),
  );
  const roleOf = (path: string) => (path.startsWith('website/') ? 'documentation' : 'product');
  return [...sideWorkspaces({ components, facts, roleOf }).keys()];
}

it('finds what only a site of documentation needs', () => {
  expect(asideIn({ 'packages/a/package.json': ['tide'], 'website/package.json': ['pages'] })).toEqual([
    'pkg:npm/pages@1.0.0 yarn.lock',
    'pkg:npm/paint@1.0.0 yarn.lock',
  ]);
});

it('leaves what the product names, and what nothing known leads to', () => {
  const both = { 'packages/a/package.json': ['tide', 'paint'], 'website/package.json': ['pages'] };
  expect(asideIn(both)).toEqual(['pkg:npm/pages@1.0.0 yarn.lock']);
  expect(asideIn({ 'website/package.json': ['pages'] })).toEqual([]);
  expect(asideIn({ 'packages/a/package.json': ['tide'] })).toEqual([]);
});
