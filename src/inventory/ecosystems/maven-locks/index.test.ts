import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { bazel } from './bazel.js';
import { sbt } from './sbt.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(bazel, {
  claims: ['maven_install.json'],
  ignores: ['install.json'],
  examples: { one: fixture('maven_install.json') },
});

acceptLockfile(sbt, {
  claims: ['build.sbt.lock'],
  ignores: ['build.sbt'],
  examples: { one: fixture('build.sbt.lock') },
});

it('bazel: what is in it', () => {
  const facts = bazel.analyze(fileOf('maven_install.json', fixture('maven_install.json')));
  expect(outlineOf(facts)).toEqual([
    'pkg:maven/com.example/quay@31.1-jre',
    'pkg:maven/com.example/tide@1.0?type=aar',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});

it('sbt: what is in it', () => {
  const facts = sbt.analyze(fileOf('build.sbt.lock', fixture('build.sbt.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:maven/com.example/quay_2.13@2.0.0 runtime',
    'pkg:maven/com.example/tide_2.13@1.2 development',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
