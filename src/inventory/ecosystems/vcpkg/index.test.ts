import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { status } from './status.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(status, {
  claims: ['vcpkg_installed/vcpkg/status', 'vcpkg/installed/vcpkg/status'],
  ignores: ['var/lib/dpkg/status', 'vcpkg/status'],
  examples: { one: fixture('status') },
});

it('status: what is in it', () => {
  const facts = status.analyze(fileOf('vcpkg_installed/vcpkg/status', fixture('status')));
  expect(outlineOf(facts)).toEqual(['pkg:vcpkg/quaylib@1.3.1%232?triplet=x64-linux']);
  expect(problemsOf(facts)).toEqual([]);
});
