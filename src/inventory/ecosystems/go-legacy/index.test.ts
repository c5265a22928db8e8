import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { expectProportional } from '../../../testing/growth.js';
import { dep } from './dep.js';
import { godeps } from './godeps.js';
import { vndr } from './vndr.js';

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

acceptLockfile(vndr, {
  claims: ['vendor.conf'],
  ignores: ['vendor.json'],
  examples: { one: fixture('vendor.conf') },
});

it('vndr: what is in it', () => {
  const facts = vndr.analyze(fileOf('vendor.conf', fixture('vendor.conf')));
  expect(outlineOf(facts)).toEqual([
    'pkg:golang/git.example.com/acme/quay@v1.2.0',
    'pkg:golang/git.example.com/acme/reef@0123456789abcdef',
    'pkg:golang/git.example.com/acme/tide@fedcba9876543210fedcba9876543210fedcba98',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});

it('dep: what is in it', () => {
  const facts = dep.analyze(fileOf('Gopkg.lock', fixture('Gopkg.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:golang/git.example.com/acme/quay@v0.8.0',
    'pkg:golang/git.example.com/acme/tide@fedcba9876543210',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});

it('dep: tags of one or two numbers', () => {
  const text = '[[projects]]\nname = "git.example.com/acme/quay"\nversion = "v1.1"\n';
  expect(outlineOf(dep.analyze(fileOf('Gopkg.lock', text)))).toEqual([
    'pkg:golang/git.example.com/acme/quay@v1.1.0',
  ]);
});

it('dep: many projects beside many imports', async () => {
  await expectProportional(20_000, (count) => {
    const names = Array.from({ length: count }, (_, at) => `git.example.com/acme/p${at}`);
    const projects = names.map((name) => `[[projects]]\nname = "${name}"\nversion = "v1.0.0"\n`).join('');
    const imports = `[solve-meta]\ninput-imports = [${names.map((name) => `"${name}x"`).join()}]\n`;
    dep.analyze(fileOf('Gopkg.lock', projects + imports));
  });
});

it('godeps: what is in it', () => {
  const facts = godeps.analyze(fileOf('Godeps/Godeps.json', fixture('Godeps.json')));
  expect(outlineOf(facts)).toEqual(['pkg:golang/git.example.com/acme/quay@v1.2.0']);
  expect(problemsOf(facts)).toEqual([]);
});
