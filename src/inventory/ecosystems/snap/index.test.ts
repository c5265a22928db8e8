import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { installed } from './installed.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(installed, {
  claims: ['meta/snap.yaml', 'snap/quay-tool/12/meta/snap.yaml'],
  ignores: ['snap.yaml'],
  examples: { one: fixture('snap.yaml') },
});

it('installed: what is in it', () => {
  const facts = installed.analyze(fileOf('meta/snap.yaml', fixture('snap.yaml')));
  expect(outlineOf(facts)).toEqual(['pkg:snap/quay-tool@1.4.2']);
  expect(problemsOf(facts)).toEqual([]);
});
