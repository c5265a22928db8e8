import { describe, expect, it } from 'vitest';
import type { Entry, Visit } from '../../core/artifact.js';
import { bytesAsSource } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';
import type { Gap } from '../../core/gap.js';
import { sealTarHeader, type TarItem, tar } from '../../testing/archives.js';
import { normalisePath, type TarLimits, walkTar, walkTarStream } from './index.js';

interface Seen {
  readonly entries: Entry[];
  readonly contents: Record<string, string>;
  readonly tooLarge: string[];
  readonly gaps: readonly Gap[];
}

type Walk = (bytes: Uint8Array, visit: Visit, limits?: Partial<TarLimits>) => Promise<readonly Gap[]>;

/** Pieces of a prime length put every boundary inside something. */
async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
}

const walks: Record<string, Walk> = {
  'by place': async (bytes, visit, limits) => walkTar(bytesAsSource(bytes), visit, limits),
  'as one piece': (bytes, visit, limits) =>
    walkTarStream(() => pieces(bytes, bytes.length || 1), visit, limits),
  'in pieces of 97 bytes': (bytes, visit, limits) => walkTarStream(() => pieces(bytes, 97), visit, limits),
  'byte by byte': (bytes, visit, limits) => walkTarStream(() => pieces(bytes, 1), visit, limits),
};

async function see(
  walk: Walk,
  bytes: Uint8Array,
  options: { maxBytes?: number; limits?: Partial<TarLimits> } = {},
): Promise<Seen> {
  const seen = { entries: [] as Entry[], contents: {} as Record<string, string>, tooLarge: [] as string[] };
  const gaps = await walk(
    bytes,
    (entry) => {
      seen.entries.push(entry);
      return {
        maxBytes: options.maxBytes ?? 1_000_000,
        receive: (content) => {
          seen.contents[entry.path] = new TextDecoder().decode(content.read(0, content.sizeBytes));
        },
        tooLarge: () => seen.tooLarge.push(entry.path),
      };
    },
    options.limits,
  );
  return { ...seen, gaps };
}

async function codeOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown.code;
    throw thrown;
  }
  return 'no error';
}

const long = `${'deep/'.repeat(40)}file.txt`;

describe.each(Object.entries(walks))('%s', (_, walk) => {
  it('shows entries in order, with contents', async () => {
    const seen = await see(
      walk,
      tar([
        { path: './etc/' },
        { path: './etc/os-release', content: 'ID=debian\n', uid: 3, gid: 4, mode: 0o4755 },
        { path: 'bin', symlink: 'usr/bin' },
        { path: 'empty', content: '' },
        { path: 'dev/null', typeflag: '3' },
        { path: 'big', content: 'x'.repeat(3000) },
      ]),
    );
    expect(seen.entries.map(({ path, type }) => [path, type])).toEqual([
      ['etc', 'directory'],
      ['etc/os-release', 'file'],
      ['bin', 'symlink'],
      ['empty', 'file'],
      ['dev/null', 'other'],
      ['big', 'file'],
    ]);
    expect(seen.entries[1]).toMatchObject({ sizeBytes: 10, uid: 3, gid: 4, mode: 0o4755 });
    expect(seen.entries[2]?.linkTarget).toBe('usr/bin');
    expect(seen.contents).toMatchObject({
      'etc/os-release': 'ID=debian\n',
      empty: '',
      big: 'x'.repeat(3000),
    });
    expect(seen.gaps).toEqual([]);
  });

  const oneFile: [string, TarItem, string][] = [
    ['a pax path', { path: long, content: 'x' }, long],
    ['a GNU long name', { path: long, content: 'x', gnu: true }, long],
    ['a pax path of its own', { path: 'short', content: 'x', pax: { path: 'naïve/ö.txt' } }, 'naïve/ö.txt'],
    ['a leading slash', { path: '/etc/passwd', content: 'x' }, 'etc/passwd'],
    ['dots that stay inside', { path: 'a/../b/./c', content: 'x' }, 'b/c'],
    ['a pax size', { path: 'f', content: 'x', size: 0, pax: { size: '1' } }, 'f'],
  ];
  it.each(oneFile)('reads %s', async (_name, item, path) => {
    expect((await see(walk, tar([item, { path: 'after', content: 'y' }]))).contents).toEqual({
      [path]: 'x',
      after: 'y',
    });
  });

  it('does not apply global pax records, as engines do not', async () => {
    const seen = await see(
      walk,
      tar([
        { path: 'g', typeflag: 'g', content: '12 path=oops' },
        { path: 'f', content: 'x' },
      ]),
    );
    expect(seen.contents).toEqual({ f: 'x' });
  });

  it('offers the contents of a hard link under its own path', async () => {
    const seen = await see(
      walk,
      tar([
        { path: 'usr/bin/perl', content: 'ELF' },
        { path: 'usr/bin/perl5', hardlink: 'usr/bin/perl' },
        { path: 'usr/bin/perl5.40', hardlink: './usr/bin/perl5' },
        { path: 'lost', hardlink: 'nowhere' },
      ]),
    );
    expect(seen.contents).toEqual({
      'usr/bin/perl': 'ELF',
      'usr/bin/perl5': 'ELF',
      'usr/bin/perl5.40': 'ELF',
    });
    expect(seen.gaps.map(({ location }) => location)).toEqual([{ at: 'file', path: 'nowhere' }]);
  });

  it.each([['../etc/shadow'], ['a/../../b'], ['/..']])('reports %s as a gap and goes on', async (path) => {
    const seen = await see(
      walk,
      tar([
        { path, content: 'x' },
        { path: 'after', content: 'y' },
      ]),
    );
    expect(seen.contents).toEqual({ after: 'y' });
    expect(seen.gaps).toHaveLength(1);
  });

  it('does not read the bytes of a sparse file as its contents', async () => {
    const seen = await see(
      walk,
      tar([
        {
          path: 'x',
          content: 'map',
          pax: { 'GNU.sparse.major': '1', 'GNU.sparse.name': 'holes', 'GNU.sparse.realsize': '9000' },
        },
        { path: 'after', content: 'y' },
      ]),
    );
    expect(seen.entries[0]).toMatchObject({ path: 'holes', sizeBytes: 9000 });
    expect(seen.contents).toEqual({ after: 'y' });
    expect(seen.gaps).toHaveLength(1);
  });

  it('skips the map of an old GNU sparse file', async () => {
    const bytes = tar([
      { path: 'holes', typeflag: 'S', content: 'd'.repeat(600) },
      { path: 'after', content: 'y' },
    ]);
    bytes[482] = 1;
    bytes.set(new TextEncoder().encode('00000023420\0'), 483);
    sealTarHeader(bytes);
    const withMap = new Uint8Array(bytes.length + 512);
    withMap.set(bytes.subarray(0, 512));
    withMap.set(bytes.subarray(512), 1024);
    const seen = await see(walk, withMap);
    expect(seen.entries.map(({ path, sizeBytes }) => [path, sizeBytes])).toEqual([
      ['holes', 10000],
      ['after', 1],
    ]);
  });

  it('takes an archive without the blocks of zeros at its end', async () => {
    expect((await see(walk, tar([{ path: 'a', content: 'x' }], { end: false }))).contents).toEqual({
      a: 'x',
    });
  });

  it('ignores what follows the end', async () => {
    const twice = Buffer.concat([tar([{ path: 'a', content: 'x' }]), tar([{ path: 'b', content: 'y' }])]);
    expect((await see(walk, new Uint8Array(twice))).contents).toEqual({ a: 'x' });
  });

  it.each([
    ['a header that ends early', tar([{ path: 'a', content: 'x' }]).subarray(0, 300), 'ARCHIVE_CORRUPT'],
    [
      'contents that end early',
      tar([{ path: 'a', content: 'x'.repeat(2000) }]).subarray(0, 1500),
      'ARCHIVE_CORRUPT',
    ],
    ['other bytes', new TextEncoder().encode('hello '.repeat(200)), 'ARCHIVE_CORRUPT'],
    [
      'a pax record that breaks its format',
      tar([{ path: 'x', typeflag: 'x', content: '99 path=a\n' }]),
      'ARCHIVE_CORRUPT',
    ],
    [
      'an extended header of absurd length',
      tar([{ path: 'x', typeflag: 'x', size: 2 ** 31 }]),
      'LIMIT_EXCEEDED',
    ],
    ['a size that is not a number', oddSize('zzzzzzzzzzz'), 'ARCHIVE_CORRUPT'],
    ['a size beyond all', oddSize('\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'), 'ARCHIVE_CORRUPT'],
  ])('refuses %s', async (_name, bytes, code) => {
    expect(await codeOf(see(walk, bytes))).toBe(code);
  });

  it('refuses more entries than the limit', async () => {
    const bytes = tar([
      { path: 'a', content: '' },
      { path: 'b', content: '' },
    ]);
    expect(await codeOf(see(walk, bytes, { limits: { maxEntries: 1 } }))).toBe('LIMIT_EXCEEDED');
  });

  it('counts gaps where there are too many to tell', async () => {
    const bytes = tar(Array.from({ length: 9 }, (_item, index) => ({ path: `../${index}`, content: '' })));
    const seen = await see(walk, bytes, { limits: { maxGaps: 2 } });
    expect(seen.gaps.at(-1)?.reason).toContain('7 more entries');
  });
});

describe('interest in contents', () => {
  const bytes = tar([
    { path: 'elf', content: `\x7fELF${'x'.repeat(500)}` },
    { path: 'text', content: 'hello '.repeat(100) },
    { path: 'tiny', content: '\x7fELF' },
  ]);

  it.each(Object.entries(walks))('may be given up after the first bytes, %s', async (_, walk) => {
    const received: Record<string, number> = {};
    const heads: number[] = [];
    await walk(bytes, (entry) => ({
      maxBytes: 1000,
      accepts: (head) => {
        heads.push(head.length);
        return head[0] === 0x7f;
      },
      receive: (content) => {
        received[entry.path] = content.sizeBytes;
      },
    }));
    expect(received).toEqual({ elf: 504, tiny: 4 });
    expect(heads).toEqual([64, 64, 4]);
  });

  it('longer contents are offered by place, and refused in a stream', async () => {
    const byPlace = await see(walks['by place'] as Walk, bytes, { maxBytes: 100 });
    expect(Object.keys(byPlace.contents)).toEqual(['elf', 'text', 'tiny']);
    const streamed = await see(walks['in pieces of 97 bytes'] as Walk, bytes, { maxBytes: 100 });
    expect(streamed.tooLarge).toEqual(['elf', 'text']);
    expect(Object.keys(streamed.contents)).toEqual(['tiny']);
  });
});

it.each([
  ['etc/passwd', 'etc/passwd'],
  ['./etc/passwd', 'etc/passwd'],
  ['./', ''],
  ['.', ''],
  ['/', ''],
  ['a//b/', 'a/b'],
  ['..a/b..', '..a/b..'],
  ['a/./../..', undefined],
  ['a\0b', undefined],
])('normalises %j', (path, expected) => {
  expect(normalisePath(path)).toBe(expected);
});

function oddSize(text: string): Uint8Array {
  const bytes = tar([{ path: 'a', content: '' }]);
  bytes.set(Buffer.from(text, 'latin1'), 124);
  sealTarHeader(bytes);
  return bytes;
}
