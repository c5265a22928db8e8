import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesAsSource } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';
import { crc32 } from '../../formats/zip/crc32.js';
import { advisory } from '../../testing/advisory-examples.js';
import { buildSegment, Segment } from './index.js';
import {
  at,
  fenceBytes,
  headerBytes,
  headerCrcOf,
  rowBytes,
  rowsPerPage,
  sectionNames,
  tableNames,
} from './layout.js';

/**
 * Someone who makes a database to hurt us gets every checksum right. So these take a good segment, change it, and
 * make all sums fit again.
 */
const good = buildSegment(
  Array.from({ length: 30 }, (_, index) => ({
    kind: 'advisory' as const,
    advisory: advisory(
      `X-${index}`,
      [0, 1].map((step) => ({
        ecosystem: 'npm',
        name: `package-${(index + step) % 10}`,
        ranges: [{ introduced: '0', fixed: '1' }],
        versions: ['1.0'],
      })),
      { aliases: [`CVE-2025-${1000 + index}`] },
    ),
  })),
  { source: 'osv:test', builtAt: '2026-01-15T12:00:00Z', complete: true },
);

type Places = Readonly<
  Record<(typeof sectionNames)[number], { readonly offset: number; readonly length: number }>
>;

function sectionsOf(bytes: Buffer): Places {
  return Object.fromEntries(
    sectionNames.map((name, index) => [
      name,
      {
        offset: bytes.readUInt32LE(at.sections + index * 8),
        length: bytes.readUInt32LE(at.sections + index * 8 + 4),
      },
    ]),
  ) as Places;
}

const places = sectionsOf(Buffer.from(good));

function resealed(bytes: Buffer): Buffer {
  const part = (offset: number, length: number) => bytes.subarray(offset, offset + length);
  for (const name of ['packages', 'ids'] as const) {
    for (
      let row = places[name].offset;
      row < places[name].offset + places[name].length;
      row += rowBytes[name]
    ) {
      const offset = bytes.readUInt32LE(row + 4);
      const length = bytes.readUInt32LE(row + 8);
      const inside = offset >= headerBytes && length >= 4 && offset + length <= bytes.length;
      if (inside) bytes.writeUInt32LE(crc32(part(offset + 4, length - 4)), offset);
    }
  }
  let fence = places.fences.offset;
  for (const name of tableNames) {
    const step = rowsPerPage(name) * rowBytes[name];
    for (let start = 0; start < places[name].length; start += step) {
      const page = part(places[name].offset + start, Math.min(step, places[name].length - start));
      bytes.writeUInt32LE(crc32(page), fence + 4);
      fence += fenceBytes;
    }
  }
  bytes.writeUInt32LE(crc32(part(places.info.offset, places.info.length)), at.infoCrc);
  bytes.writeUInt32LE(crc32(part(places.fences.offset, places.fences.length)), at.fencesCrc);
  createHash('sha256').update(bytes.subarray(headerBytes)).digest().copy(bytes, at.digest);
  bytes.writeUInt32LE(headerCrcOf(bytes.subarray(0, headerBytes)), at.headerCrc);
  return bytes;
}

function use(bytes: Uint8Array): string {
  try {
    const segment = new Segment(bytesAsSource(bytes), 'test.swdb');
    for (let index = 0; index < 10; index++) segment.lookup('npm', `package-${index}`);
    for (let index = 0; index < 30; index++) {
      for (const { affected } of segment.byId(`X-${index}`)) affected.length;
    }
    segment.signal('CVE-2025-1000');
    segment.verify();
    return 'fine';
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown.code;
    throw thrown;
  }
}

it('seals well enough to get in', () => {
  expect(use(resealed(Buffer.from(good)))).toBe('fine');
});

it('answers or refuses, whatever its records and tables say', () => {
  const digit = fc.constantFrom(...'0123456789-,[]{}"e'.split('')).map((letter) => letter.charCodeAt(0));
  const change = fc.record({
    place: fc.integer({ min: headerBytes, max: good.length - 1 }),
    byte: fc.oneof(fc.nat(255), digit),
  });
  const codes = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const bytes = Buffer.from(good);
      for (const { place, byte } of changes) bytes[place] = byte;
      const code = use(resealed(bytes));
      codes.set(code, (codes.get(code) ?? 0) + 1);
      expect(['fine', 'DB_CORRUPT']).toContain(code);
    }),
    { numRuns: 400, seed: 20_261_125 },
  );
  // Both must happen, or the test tests nothing.
  expect([...codes.keys()].sort()).toEqual(['DB_CORRUPT', 'fine']);
});

it('bears a header that points anywhere', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (field, value) => {
      const bytes = Buffer.from(good);
      bytes.writeUInt32LE(value, at.sections + field * 4);
      bytes.writeUInt32LE(headerCrcOf(bytes.subarray(0, headerBytes)), at.headerCrc);
      expect(['fine', 'DB_CORRUPT']).toContain(use(bytes));
    }),
    { numRuns: 200, seed: 20_261_125 },
  );
});

/** Its description has the wrong shape, and every checksum fits: each run would fail at it. */
it.each([
  ['a count below zero', '"advisories":30', '"advisories":-3'],
  ['a time that is none', '2026-01-15T12', '2026-91-15T12'],
  ['no ecosystems', '"ecosystems"', '"ecosystemz"'],
  ['a flag that is neither', '"complete":true', '"complete":null'],
  ['a number for its source', '"source":"osv:test"', '"source":1234567890'],
])('threat 10: refuses a description with %s', (_name, right, wrong) => {
  const bytes = Buffer.from(good);
  const found = bytes.indexOf(right, places.info.offset);
  expect([found >= 0, right.length]).toEqual([true, wrong.length]);
  bytes.write(wrong, found);
  expect(use(resealed(bytes))).toBe('DB_CORRUPT');
});
