import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesAsSource, sliceOfSource } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';
import { zip } from '../../testing/archives.js';
import { crc32ByTable } from './crc32.js';
import { openZip } from './index.js';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const open = (bytes: Uint8Array) => openZip(bytesAsSource(bytes));
const limit = { maxBytes: 1_000_000 };

const plain = zip([
  { path: 'META-INF/', content: '' },
  { path: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\n' },
  { path: 'lib/inner.jar', content: 'PK stored', store: true },
  { path: 'streamed.txt', content: 'a'.repeat(5000), descriptor: true },
]);

function contents(bytes: Uint8Array): Record<string, string> {
  const archive = open(bytes);
  return Object.fromEntries(archive.entries.map((entry) => [entry.path, text(archive.read(entry, limit))]));
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown.code;
    throw thrown;
  }
  return 'no error';
}

describe('what is read', () => {
  const expected = {
    'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n',
    'lib/inner.jar': 'PK stored',
    'streamed.txt': 'a'.repeat(5000),
  };

  it('gives stored, deflated and streamed entries, without directories', () => {
    expect(contents(plain)).toEqual(expected);
  });

  it('skips a script in front of the archive', () => {
    const prefix = new TextEncoder().encode('#!/bin/sh\nexec java -jar "$0"\n');
    expect(contents(zip([{ path: 'a', content: 'x' }], { prefix }))).toEqual({ a: 'x' });
  });

  it('reads an archive inside another without a copy', () => {
    const outer = open(zip([{ path: 'inner.zip', content: plain, store: true }]));
    const [entry] = outer.entries;
    const inner = entry && openZip(sliceOfSource(bytesAsSource(outer.read(entry, limit)), 0, plain.length));
    expect(inner?.entries).toHaveLength(3);
  });

  it.each([
    ['/etc/passwd', 'etc/passwd'],
    ['./a//b', 'a/b'],
    ['dir\\file', 'dir/file'],
    ['..hidden/..', undefined],
    ['../../etc/passwd', undefined],
    ['a/../../b', undefined],
  ])('path %s becomes %s', (path, expectedPath) => {
    const archive = open(zip([{ path, content: 'x' }]));
    expect(archive.entries.map((entry) => entry.path)).toEqual(
      expectedPath === undefined ? [] : [expectedPath],
    );
    expect(archive.problems).toHaveLength(expectedPath === undefined ? 1 : 0);
  });

  it('finds the end record behind a long comment', () => {
    const bytes = new Uint8Array(plain.length + 5000);
    bytes.set(plain);
    new DataView(bytes.buffer).setUint16(plain.length - 2, 5000, true);
    expect(open(bytes).entries).toHaveLength(3);
  });

  it('reads zip64 numbers', () => {
    expect(contents(withZip64(zip([{ path: 'a', content: 'hello' }])))).toEqual({ a: 'hello' });
  });
});

describe('what is refused', () => {
  it('an entry longer than the caller allows', () => {
    const archive = open(plain);
    const entry = archive.entries.find(({ path }) => path === 'streamed.txt');
    expect(codeOf(() => entry && archive.read(entry, { maxBytes: 4999 }))).toBe('LIMIT_EXCEEDED');
  });

  it('more bytes over all reads than the archive may give', () => {
    const archive = openZip(bytesAsSource(plain), { maxTotalBytes: 9000 });
    const entry = archive.entries.find(({ path }) => path === 'streamed.txt');
    const twice = () => entry && [archive.read(entry, limit), archive.read(entry, limit)];
    expect(codeOf(twice)).toBe('LIMIT_EXCEEDED');
  });

  it('an entry that inflates to more than it says', () => {
    const bytes = zip([{ path: 'bomb', content: new Uint8Array(100_000) }]);
    patchCentral(bytes, 24, 10);
    const archive = open(bytes);
    expect(codeOf(() => archive.entries[0] && archive.read(archive.entries[0], limit))).toBe(
      'ARCHIVE_CORRUPT',
    );
  });

  it('entries that share their bytes', () => {
    const bytes = zip([
      { path: 'a', content: 'one' },
      { path: 'b', content: 'two' },
    ]);
    const second = centralOffsets(bytes)[1] ?? 0;
    new DataView(bytes.buffer).setUint32(second + 42, 0, true);
    const archive = open(bytes);
    expect(archive.entries.map(({ path }) => path)).toEqual(['a']);
    expect(archive.problems[0]?.path).toBe('b');
  });

  it.each([
    ['an encrypted entry', 8, 1, 'UNSUPPORTED'],
    ['a method that no one knows', 10, 93, 'UNSUPPORTED'],
    ['a checksum that does not fit', 16, 7, 'ARCHIVE_CORRUPT'],
  ])('%s', (_, field, value, code) => {
    const bytes = zip([{ path: 'a', content: 'content' }]);
    patchCentral(bytes, field, value);
    const archive = open(bytes);
    expect(codeOf(() => archive.entries[0] && archive.read(archive.entries[0], limit))).toBe(code);
  });

  it('too many entries', () => {
    expect(codeOf(() => openZip(bytesAsSource(plain), { maxEntries: 2 }))).toBe('LIMIT_EXCEEDED');
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['another file', new TextEncoder().encode('hello')],
    ['an archive without its end', plain.subarray(0, plain.length - 30)],
  ])('%s', (_, bytes) => {
    expect(codeOf(() => open(bytes))).toBe('ARCHIVE_CORRUPT');
  });
});

describe('hostile bytes', () => {
  const readAll = (bytes: Uint8Array) => {
    const archive = openZip(bytesAsSource(bytes), { maxTotalBytes: 1_000_000 });
    for (const entry of archive.entries) {
      expect(codeOf(() => archive.read(entry, { maxBytes: 100_000 }))).not.toBe('INTERNAL');
    }
  };

  it('never throws anything but a SeaworthyError', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(plain.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(plain.length),
        (edits, cut) => {
          const bytes = plain.slice(0, plain.length - (cut % 3 === 0 ? cut : 0));
          for (const [at, value] of edits) if (at < bytes.length) bytes[at] = value;
          codeOf(() => readAll(bytes));
        },
      ),
      { numRuns: 400 },
    );
  });
});

it('computes CRC-32 without help from Node', () => {
  expect(crc32ByTable(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

function centralOffsets(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length - 4 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === 0x02014b50,
  );
}

function patchCentral(bytes: Uint8Array, field: number, value: number): void {
  new DataView(bytes.buffer).setUint16((centralOffsets(bytes)[0] ?? 0) + field, value, true);
}

/** Rewrites a one-entry archive so that every number stands in its 64-bit place. */
function withZip64(bytes: Uint8Array): Uint8Array {
  const central = centralOffsets(bytes)[0] ?? 0;
  const old = Buffer.from(bytes);
  const record = Buffer.from(old.subarray(central, bytes.length - 22));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(record.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(record.readUInt32LE(20)), 12);
  extra.writeBigUInt64LE(0n, 20);
  record.writeUInt16LE(28, 30);
  for (const at of [20, 24, 42]) record.writeUInt32LE(0xffffffff, at);
  const directory = Buffer.concat([record, extra]);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(central), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(central + directory.length), 8);
  const end = Buffer.from(old.subarray(bytes.length - 22));
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([old.subarray(0, central), directory, end64, locator, end]));
}
