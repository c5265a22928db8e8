import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { dep } from './dep.js';
import { godeps } from './godeps.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(dep, {
  claims: ['Gopkg.lock'],
  ignores: ['Gopkg.toml'],
  examples: { one: fixture('Gopkg.lock') },
});

acceptLockfile(godeps, {
  claims: ['Godeps/Godeps.json'],
  ignores: ['deps.json'],
  examples: { one: fixture('Godeps.json') },
});

it('dep: what is in it', () => {
  const facts = dep.analyze(fileOf('Gopkg.lock', fixture('Gopkg.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:golang/git.example.com/acme/quay@v0.8.0',
    'pkg:golang/git.example.com/acme/tide@fedcba9876543210',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});

it('godeps: what is in it', () => {
  const facts = godeps.analyze(fileOf('Godeps/Godeps.json', fixture('Godeps.json')));
  expect(outlineOf(facts)).toEqual(['pkg:golang/git.example.com/acme/quay@v1.2.0']);
  expect(problemsOf(facts)).toEqual([]);
});
