import { describe, expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { gzip, zstd } from '../../../testing/archives.js';
import { tinyElf } from '../../../testing/programs.js';
import { image } from './image.js';
import { ecosystem } from './index.js';
import { moduleFile } from './module-file.js';

function bzImage(version: string): Uint8Array {
  const bytes = new Uint8Array(0x400 + 64);
  bytes.set(new TextEncoder().encode('HdrS'), 0x202);
  bytes.set([0x00, 0x02], 0x20e);
  bytes.set(new TextEncoder().encode(`${version}\0`), 0x400);
  return bytes;
}

const ko = (info: string): Uint8Array =>
  tinyElf({ section: '.modinfo', data: new TextEncoder().encode(info) });

const info = 'license=GPL\0version=2.3.1-k\0name=reed\0vermagic=6.1.0-18-amd64 SMP preempt mod_unload\0';

acceptLockfile(image, {
  claims: ['boot/vmlinuz-6.1.0-18-amd64', 'usr/lib/modules/6.1.0/vmlinuz'],
  ignores: ['srv/vmlinuz', 'boot/initrd.img'],
  examples: { one: bzImage('6.1.0-18-amd64 (build@host) #1 SMP') },
  brief: true,
});
acceptLockfile(moduleFile, {
  claims: ['lib/modules/6.1.0/kernel/reed.ko'],
  ignores: ['srv/reed.ko', 'lib/modules/6.1.0/kernel/reed.ko.lz4'],
  examples: { one: ko(info) },
  brief: true,
});

it('the kernel by its header', () => {
  expect(outlineOf(image.analyze(fileOf('boot/vmlinuz', bzImage('6.1.0-18-amd64 (x)'))))).toEqual([
    'pkg:generic/linux-kernel@6.1.0-18-amd64',
  ]);
  expect(problemsOf(image.analyze(fileOf('boot/vmlinuz', bzImage('none'))))).toHaveLength(1);
  expect(image.analyze(fileOf('boot/vmlinuz', 'text'))).toEqual([]);
});

it('a module, and the kernel that it is for', () => {
  const facts = moduleFile.analyze(fileOf('lib/modules/6.1.0/kernel/reed.ko', ko(info)));
  expect(outlineOf(facts)).toEqual([
    'pkg:generic/linux-module/reed@2.3.1-k -> pkg:generic/linux-kernel@6.1.0-18-amd64',
  ]);
  expect(componentsOf(facts)[0]?.licenses).toEqual(['GPL']);
});

describe('packed modules', () => {
  const module = ko('name=lens\0vermagic=6.1.0 SMP\0license=GPL\0');

  it.each([
    ['lib/modules/6.1.0/kernel/lens.ko.gz', gzip(module)],
    ['lib/modules/6.1.0/kernel/lens.ko.zst', zstd(module)],
  ])('%s', (path, bytes) => {
    expect(outlineOf(moduleFile.analyze(fileOf(path, bytes)))).toEqual(
      outlineOf(moduleFile.analyze(fileOf('lib/modules/6.1.0/kernel/lens.ko', module))),
    );
    expect(outlineOf(moduleFile.analyze(fileOf(path, bytes)))).toHaveLength(1);
  });

  it('those that are packed with xz are a gap, one for each kernel', () => {
    const facts = ['a', 'b'].flatMap((name) => {
      const path = `lib/modules/6.1.0/kernel/${name}.ko.xz`;
      return moduleFile
        .analyze(fileOf(path, Uint8Array.of(0xfd, 0x37, 0x7a)))
        .map(
          (fact) =>
            ({ analyzer: moduleFile.id, location: { at: 'file', path }, fact, hidden: false }) as const,
        );
    });
    expect(facts).toHaveLength(2);
    expect(ecosystem.join?.(facts)).toHaveLength(1);
  });
});
