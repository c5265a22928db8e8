import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { installed } from './installed.js';
import { snapshot } from './snapshot.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(snapshot, {
  claims: ['cpanfile.snapshot'],
  ignores: ['cpanfile'],
  examples: { one: fixture('cpanfile.snapshot') },
});

acceptLockfile(installed, {
  claims: ['usr/local/lib/perl5/site_perl/5.36.0/x86_64-linux-gnu/.meta/Quay-Core-1.02/install.json'],
  ignores: ['install.json'],
  examples: { one: fixture('install.json') },
});

it('snapshot: what is in it', () => {
  const facts = snapshot.analyze(fileOf('cpanfile.snapshot', fixture('cpanfile.snapshot')));
  expect(outlineOf(facts)).toEqual(['pkg:cpan/ACME/Quay-Core@1.02']);
  expect(problemsOf(facts)).toEqual([]);
});

it('installed: what is in it', () => {
  const facts = installed.analyze(
    fileOf(
      'usr/local/lib/perl5/site_perl/5.36.0/x86_64-linux-gnu/.meta/Quay-Core-1.02/install.json',
      fixture('install.json'),
    ),
  );
  expect(outlineOf(facts)).toEqual(['pkg:cpan/ACME/Quay-Core@1.02']);
  expect(problemsOf(facts)).toEqual([]);
});
