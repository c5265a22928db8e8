import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { inventoryOf } from '../../../testing/joined.js';
import { tinyElf, tinyMachO, tinyPe } from '../../../testing/programs.js';
import { binary } from './binary.js';
import { goMod } from './go-mod.js';
import { ecosystem } from './index.js';
import { releaseOf } from './names.js';

const goModText = readFileSync(new URL('fixtures/go.mod', import.meta.url), 'utf8');

const modules = [
  'path\texample.com/app/cmd/app',
  'mod\texample.com/app\t(devel)\t',
  'dep\tgithub.com/AftDeck/rope\tv1.4.1\th1:aaaa=',
  'dep\tgolang.org/x/reed\tv0.7.0\th1:bbbb=',
  '=>\texample.com/fork/reed\tv0.7.1\th1:cccc=',
  'dep\texample.com/local\tv0.1.0',
  '=>\t../local\t(devel)\t',
  'build\t-compiler=gc',
  'build\tvcs.revision=0123456789abcdef',
  'build\tvcs.modified=false',
  '',
].join('\n');

const frame = 'm'.repeat(16);
const framed = `${frame}${modules}${frame}`;

/** The blob since Go 1.18: two texts behind their lengths. */
function inPlace(goVersion: string, moduleText = framed): Uint8Array {
  const head = Buffer.concat([
    Buffer.from([0xff]),
    Buffer.from(' Go buildinf:'),
    Buffer.from([8, 2]),
    Buffer.alloc(16),
  ]);
  return Buffer.concat([
    Buffer.alloc(32),
    head,
    ...[goVersion, moduleText].flatMap((text) => [varint(text.length), Buffer.from(text)]),
  ]);
}

function varint(value: number): Buffer {
  return value < 128 ? Buffer.from([value]) : Buffer.from([(value & 127) | 128, value >> 7]);
}

/** The blob before: addresses of string headers, which hold an address and a length. */
function pointers(goVersion: string, address: number, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.alloc(96 + goVersion.length + framed.length);
  Buffer.from('\xff Go buildinf:', 'latin1').copy(bytes);
  bytes.set([8, bigEndian ? 1 : 0], 14);
  const words = [
    [16, address + 32],
    [24, address + 48],
    [32, address + 96],
    [40, goVersion.length],
    [48, address + 96 + goVersion.length],
    [56, framed.length],
  ] as const;
  for (const [at, value] of words) {
    if (bigEndian) bytes.writeBigUInt64BE(BigInt(value), at);
    else bytes.writeBigUInt64LE(BigInt(value), at);
  }
  bytes.write(goVersion + framed, 96);
  return bytes;
}

const elf = tinyElf({ section: '.go.buildinfo', data: inPlace('go1.22.3') });

acceptLockfile(goMod, {
  claims: ['go.mod', 'tools/go.mod'],
  ignores: ['go.mods', 'go.sum', 'root/go/pkg/mod/x@v1/go.mod', 'vendor/x/go.mod'],
  examples: { one: goModText },
  reordered: {
    one: goModText
      .replace('require github.com/AftDeck/rope v1.4.1\n', '')
      .concat('require github.com/AftDeck/rope v1.4.1\n'),
  },
});
acceptLockfile(binary, {
  claims: ['usr/bin/app'],
  ignores: [],
  examples: { elf, pe: tinyPe({ section: '.data', data: inPlace('go1.22.3') }) },
  mode: 0o755,
});

describe('go.mod', () => {
  const facts = goMod.analyze(fileOf('go.mod', goModText));

  it('lists modules, replacements, and the standard library of the toolchain', () => {
    expect(outlineOf(facts)).toEqual([
      'pkg:golang/example.com/fork/v2@v2.0.1 direct',
      'pkg:golang/github.com/AftDeck/rope@v1.4.1 direct',
      'pkg:golang/github.com/capstan/engine@v24.0.5+incompatible direct',
      'pkg:golang/golang.org/x/reed@v0.0.0-20220127200216-41f0a22c7e9b indirect',
      'pkg:golang/stdlib@1.22.3 direct',
    ]);
    expect(componentsOf(facts).map(({ name, line }) => [name, line])).toEqual([
      ['example.com/fork/v2', 12],
      ['github.com/AftDeck/rope', 7],
      ['github.com/capstan/engine', 10],
      ['golang.org/x/reed', 11],
      ['stdlib', 5],
    ]);
  });

  it('reports what has no version', () => {
    expect(problemsOf(facts)).toEqual([
      'The record of the package "example.com/broken" has no usable name or version.',
    ]);
  });

  it.each([
    ['go 1.21', ['pkg:golang/stdlib@1.21.0 direct']],
    ['go 1.20', []],
    ['go 1.23\ntoolchain default', ['pkg:golang/stdlib@1.23.0 direct']],
  ])('knows the standard library of %j', (text, expected) => {
    expect(outlineOf(goMod.analyze(fileOf('go.mod', `module m\n${text}\n`)))).toEqual(expected);
  });
});

describe('a module that stands for a folder', () => {
  const shop = `module example.com/shop
require example.com/local v0.0.0
replace example.com/local => ../local
`;
  const gapsIn = (files: Readonly<Record<string, string>>) =>
    inventoryOf(ecosystem, files).gaps.map(({ reason, location }) => [reason, location]);

  it('learns where the folder is not there', () => {
    expect(gapsIn({ 'shop/go.mod': shop, 'other/go.mod': 'module other\ngo 1.22\n' })).toEqual([
      [
        'The module example.com/local is replaced by the folder ../local; its version is not known.',
        { at: 'file', path: 'shop/go.mod' },
      ],
    ]);
  });

  it('says by its own file what it needs', () => {
    const local = 'module example.com/local\ngo 1.22\nrequire example.com/x v1.0.0\n';
    expect(gapsIn({ 'shop/go.mod': shop, 'local/go.mod': local })).toEqual([]);
  });
});

describe('a Go program', () => {
  const expected = [
    'pkg:golang/example.com/fork/reed@v0.7.1 runtime',
    'pkg:golang/github.com/AftDeck/rope@v1.4.1 runtime',
    'pkg:golang/stdlib@1.22.3 runtime',
  ];
  const old = 0x500000;
  const programs = {
    ELF: elf,
    'ELF of 32 bits': tinyElf({ section: '.go.buildinfo', data: inPlace('go1.22.3'), wordSize: 4 }),
    'ELF without sections': tinyElf({ section: '.go.buildinfo', data: inPlace('go1.22.3'), stripped: true }),
    PE: tinyPe({ section: '.data', data: inPlace('go1.22.3') }),
    'Mach-O': tinyMachO({ section: '__go_buildinfo', data: inPlace('go1.22.3') }),
    'ELF with pointers': tinyElf({
      section: '.go.buildinfo',
      data: pointers('go1.22.3', old, false),
      address: old,
    }),
    'ELF with pointers, big endian': tinyElf({
      section: '.go.buildinfo',
      data: pointers('go1.22.3', old, true),
      address: old,
      bigEndian: true,
    }),
  };
  it.each(Object.entries(programs))('%s', (_, bytes) => {
    const facts = binary.analyze(fileOf('app', bytes, 0o755));
    expect(outlineOf(facts)).toEqual(expected);
    expect(problemsOf(facts)).toEqual([
      'The program is a development build of revision 0123456789abcdef of example.com/app; that module itself has no version to match.',
      'The module ../local in the program has no version, so it cannot be matched.',
    ]);
  });

  it('without modules still has a standard library', () => {
    const bytes = tinyElf({
      section: '.go.buildinfo',
      data: inPlace('go1.20.4 (Distributor 1.20.4-1.el9)', ''),
    });
    const facts = binary.analyze(fileOf('app', bytes));
    expect(outlineOf(facts)).toEqual(['pkg:golang/stdlib@1.20.4 runtime']);
    expect(problemsOf(facts)).toHaveLength(1);
  });

  it('of a compiler that is no release is reported', () => {
    const bytes = tinyElf({
      section: '.go.buildinfo',
      data: inPlace('devel go1.23-abc Mon', `${frame}path\tcmd/go\n${frame}`),
    });
    expect(problemsOf(binary.analyze(fileOf('app', bytes)))).toEqual([
      'The program was built by "devel go1.23-abc Mon", which is not a release; its standard library cannot be matched.',
    ]);
  });

  it('without the list of its modules is reported', () => {
    const bytes = tinyElf({ section: '.gopclntab', data: new Uint8Array(32) });
    expect(problemsOf(binary.analyze(fileOf('app', bytes)))).toEqual([
      'The program was built by Go, but the list of its modules was taken out; what is in it is not known.',
    ]);
  });

  it('is not every program, nor every file with the words in it', () => {
    const other = tinyElf({ section: '.data', data: inPlace('go1.22.3') });
    expect(binary.analyze(fileOf('app', other))).toEqual([]);
    expect(binary.analyze(fileOf('app', inPlace('go1.22.3')))).toEqual([]);
  });
});

it.each([
  ['go1.22.3', '1.22.3'],
  ['go1.21', '1.21.0'],
  ['go1.21rc2', '1.21.0-rc.2'],
  ['go1.22.5 X:boringcrypto', '1.22.5'],
  ['go1.21.0-custom', '1.21.0'],
  ['devel +abc', undefined],
  ['go1.22.', undefined],
])('%s is the release %s', (toolchain, release) => {
  expect(releaseOf(toolchain)).toBe(release);
});

it('says how to upgrade', () => {
  expect(ecosystem.upgradeCommand?.('golang.org/x/reed', '0.17.0')).toBe(
    'go mod edit -require=golang.org/x/reed@v0.17.0 && go mod tidy',
  );
  expect(ecosystem.upgradeCommand?.('stdlib', '1.22.4')).toBe('go get toolchain@go1.22.4');
});
