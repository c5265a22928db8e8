import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { versionString } from './version-string.js';

/** The header of an ELF program of 64 bits without sections, and text behind it. */
function elf(text: string): Uint8Array {
  const header = new Uint8Array(64);
  header.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  return new Uint8Array([...header, ...new TextEncoder().encode(text)]);
}

acceptLockfile(versionString, {
  claims: ['usr/local/bin/node', 'opt/nginx/sbin/nginx'],
  ignores: ['usr/local/bin/nodemon', 'usr/lib/libnode.so'],
  examples: { one: elf('\0node.js/v20.11.1\0') },
  mode: 0o755,
  brief: true,
});

it.each([
  ['usr/sbin/nginx', '\0nginx/1.25.3\0', 'pkg:generic/nginx@1.25.3'],
  ['usr/local/apache2/bin/httpd', '\0Apache/2.4.58\0', 'pkg:generic/httpd@2.4.58'],
  ['usr/local/bin/php', '\0X-Powered-By: PHP/8.3.0RC2\0', 'pkg:generic/php@8.3.0RC2'],
  ['bin/bash', '\0@(#)Bash version 5.2.15(1) release GNU\0', 'pkg:generic/bash@5.2.15'],
  ['bin/busybox', '\0BusyBox v1.36.1 (2024-01-01)\0', 'pkg:generic/busybox@1.36.1'],
  ['usr/local/bin/openssl', '\0OpenSSL 3.0.13 30 Jan 2024\0', 'pkg:generic/openssl@3.0.13'],
  ['usr/lib/postgresql/16/bin/postgres', '\0PostgreSQL 16.2 on x86_64\0', 'pkg:generic/postgresql@16.2'],
  [
    'usr/lib/postgresql/15/bin/postgres',
    '\0before upgrading to PostgreSQL 9.1.\0postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)\n\0',
    'pkg:generic/postgresql@15.20',
  ],
  ['usr/local/bin/ruby', '\0ruby 3.2.3 (2024-01-18 revision 52bb2ac0a6)\0', 'pkg:generic/ruby@3.2.3'],
])('%s', (path, text, purl) => {
  expect(outlineOf(versionString.analyze(fileOf(path, elf(text), 0o755)))).toEqual([purl]);
});

it('across the edge of a window, and not in a script', () => {
  const text = `${'x'.repeat(1024 * 1024 - 70)}node.js/v20.11.1\0`;
  expect(outlineOf(versionString.analyze(fileOf('bin/node', elf(text), 0o755)))).toEqual([
    'pkg:generic/node@20.11.1',
  ]);
  expect(versionString.analyze(fileOf('bin/node', '#!/bin/sh\n# node.js/v20.11.1\n', 0o755))).toEqual([]);
});
