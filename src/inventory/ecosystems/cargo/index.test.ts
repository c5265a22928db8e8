import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { acceptLockfile, componentsOf, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { tinyElf, tinyMachO, tinyPe } from '../../../testing/programs.js';
import { auditable } from './auditable.js';
import { cargoLock } from './cargo-lock.js';
import { ecosystem } from './index.js';

const lockfile = readFileSync(new URL('fixtures/Cargo.lock', import.meta.url), 'utf8');
const crates = {
  packages: [
    { name: 'app', version: '0.1.0', source: 'local', dependencies: [1, 2], root: true },
    { name: 'reed', version: '0.8.5', source: 'crates.io', dependencies: [99] },
    { name: 'cc', version: '1.0.0', source: 'crates.io', kind: 'build', dependencies: [1] },
  ],
};
const packed = deflateSync(JSON.stringify(crates));
const elf = tinyElf({ section: '.dep-v0', data: packed });

acceptLockfile(cargoLock, {
  claims: ['Cargo.lock', 'a/Cargo.lock'],
  ignores: ['Cargo.toml', 'vendor/a/Cargo.lock', 'root/.cargo/registry/src/x/Cargo.lock'],
  examples: { one: lockfile },
});
acceptLockfile(auditable, { claims: ['bin/app'], ignores: [], examples: { elf }, mode: 0o755 });

it('Cargo.lock: two versions of a crate, git sources, what the workspace asks for', () => {
  const facts = cargoLock.analyze(fileOf('Cargo.lock', lockfile));
  expect(outlineOf(facts)).toEqual([
    'pkg:cargo/forked@0.2.0 direct -> pkg:cargo/reed@0.7.3?repository_url=https%3A%2F%2Findex.example.com',
    'pkg:cargo/reed@0.7.3?repository_url=https%3A%2F%2Findex.example.com indirect',
    'pkg:cargo/reed@0.8.5?repository_url=https%3A%2F%2Findex.example.com direct',
  ]);
  expect(componentsOf(facts).map(({ line, sha256, origin }) => [line, sha256?.slice(0, 8), origin])).toEqual([
    [13, undefined, 'https://git.example.com/forked.git#0123456789abcdef'],
    [21, '41f0a22c', undefined],
    [27, undefined, undefined],
  ]);
});

describe('a program built with cargo auditable', () => {
  const programs = {
    ELF: elf,
    PE: tinyPe({ section: '.dep-v0', data: packed }),
    'Mach-O': tinyMachO({ section: '.dep-v0', data: packed }),
  };
  it.each(Object.entries(programs))('%s', (_, bytes) => {
    expect(outlineOf(auditable.analyze(fileOf('app', bytes, 0o755)))).toEqual([
      'pkg:cargo/cc@1.0.0 development direct -> pkg:cargo/reed@0.8.5',
      'pkg:cargo/reed@0.8.5 runtime direct',
    ]);
  });

  it('is not blown up by what it unpacks to', () => {
    const bomb = tinyElf({ section: '.dep-v0', data: deflateSync(new Uint8Array(32 * 1024 * 1024)) });
    expect(() => auditable.analyze(fileOf('app', bomb))).toThrow('cannot be unpacked');
  });
});

it('says how to upgrade', () => {
  expect(ecosystem.upgradeCommand?.('reed', '0.8.6')).toBe('cargo update -p reed --precise 0.8.6');
});
