import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { status } from './status.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(status, {
  claims: ['usr/lib/opkg/status', 'var/lib/opkg/status'],
  ignores: ['usr/lib/opkg/info/a.list', 'srv/usr/lib/opkg/status'],
  examples: { one: fixture('status') },
});

it('status: what is in it', () => {
  const facts = status.analyze(fileOf('usr/lib/opkg/status', fixture('status')));
  expect(outlineOf(facts)).toEqual([
    'pkg:opkg/tidelib@2024.1-r2?arch=mips_24kc -> pkg:opkg/libc pkg:opkg/libubox',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
