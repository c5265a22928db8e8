import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { cartfile } from './cartfile.js';
import { packageResolved } from './package-resolved.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(packageResolved, {
  claims: ['Package.resolved', 'App.xcworkspace/xcshareddata/swiftpm/Package.resolved'],
  ignores: ['Package.swift'],
  examples: { one: fixture('Package.resolved') },
});

acceptLockfile(cartfile, {
  claims: ['Cartfile.resolved'],
  ignores: ['Cartfile'],
  examples: { one: fixture('Cartfile.resolved') },
});

it('package-resolved: what is in it', () => {
  const facts = packageResolved.analyze(fileOf('Package.resolved', fixture('Package.resolved')));
  expect(outlineOf(facts)).toEqual(['pkg:swift/git.example.com/acme/quay-kit@2.4.0']);
  expect(problemsOf(facts)).toEqual([]);
});

it('cartfile: what is in it', () => {
  const facts = cartfile.analyze(fileOf('Cartfile.resolved', fixture('Cartfile.resolved')));
  expect(outlineOf(facts)).toEqual([
    'pkg:swift/git.example.com/acme/tide@0.9.1',
    'pkg:swift/github.com/acme/QuayKit@v1.2.0',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
