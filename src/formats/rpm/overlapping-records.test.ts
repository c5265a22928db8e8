import { describe, expect, it } from 'vitest';
import { bytesAsSource } from '../../core/bytes.js';
import { dice } from '../../testing/dice.js';
import { berkeleyDatabase, ndbDatabase, sqliteDatabase } from '../../testing/rpm-databases.js';
import { readSqliteTable } from '../sqlite/index.js';
import { readBerkeleyHash, readNdb } from './index.js';

const overlap = 'Records of the database overlap; those that are left were not read';
const maxBlobBytes = 32 * 1024 * 1024;

/** What a database costs: bytes that are read of it, and of records that come out. */
function costOf(bytes: Uint8Array) {
  const source = bytesAsSource(bytes);
  let readBytes = 0;
  const counted = {
    sizeBytes: source.sizeBytes,
    read: (offset: number, length: number) => {
      const read = source.read(offset, length);
      readBytes += read.length;
      return read;
    },
  };
  const damages: string[] = [];
  const damaged = (reason: string) => damages.push(reason);
  const rows = { maxRowBytes: maxBlobBytes, maxRows: 200_000, damaged };
  const blobs: Iterable<unknown> =
    bytes[0] === 0x53
      ? readSqliteTable(counted, 'Packages', rows)
      : (readNdb(counted, maxBlobBytes, damaged) ?? readBerkeleyHash(counted, maxBlobBytes, damaged) ?? []);
  let records = 0;
  for (const _ of blobs) records += 1;
  return { readBytes, records, damages };
}

const long = new Uint8Array(1_000_000).fill(7);

/** Every entry of the first hash page names one value on overflow pages. */
function berkeleyOfOneValue(): Uint8Array {
  const bytes = berkeleyDatabase([new Uint8Array(4), long]);
  const page = new DataView(bytes.buffer, 4096, 4096);
  const item = page.getUint16(26 + 3 * 2, true);
  page.setUint16(20, 65_535, true);
  for (let at = 26; at + 2 <= item; at += 2) page.setUint16(at, item, true);
  return bytes;
}

function ndbOfOneValue(): Uint8Array {
  const bytes = ndbDatabase([long]);
  for (let at = 48; at < 4096; at += 16) bytes.copyWithin(at, 32, 48);
  return bytes;
}

/** Every cell of the leaf is the one that spills over to other pages. */
function sqliteOfOneValue(): Uint8Array {
  const bytes = sqliteDatabase([long]);
  const leaf = new DataView(bytes.buffer, 1024, 512);
  const cell = leaf.getUint16(8);
  const count = Math.floor((cell - 8) / 2);
  leaf.setUint16(3, count);
  for (let index = 0; index < count; index += 1) leaf.setUint16(8 + index * 2, cell);
  return bytes;
}

describe.each([
  ['Berkeley DB', berkeleyOfOneValue(), berkeleyDatabase],
  ['ndb', ndbOfOneValue(), ndbDatabase],
  ['SQLite', sqliteOfOneValue(), sqliteDatabase],
])('records of %s', (_, hostile, build) => {
  it('that name the same bytes cost the file once, and are one gap', () => {
    const { readBytes, records, damages } = costOf(hostile);
    expect(readBytes).toBeLessThan(4 * hostile.length);
    expect(records).toBeLessThanOrEqual(2);
    expect(damages.filter((reason) => reason === overlap)).toHaveLength(1);
    expect(damages.at(-1)).toBe(overlap);
  });

  it('are all read where they do not overlap, however full the file is', () => {
    const blobs = Array.from({ length: 40 }, (__, at) => new Uint8Array(at * 997 + 40).fill(at));
    expect(costOf(build(blobs))).toMatchObject({ records: 40, damages: [] });
  });

  it('cost no more than some files, whatever numbers stand in it', () => {
    const random = dice(4711);
    const honest = build([new Uint8Array(40), long.subarray(0, 50_000)]);
    for (let round = 0; round < 300; round += 1) {
      const bytes = (round % 2 === 0 ? hostile : honest).slice();
      for (let change = 0; change < 12; change += 1)
        bytes[512 + random(Math.min(bytes.length - 512, 9000))] = random(256);
      expect(costOf(bytes).readBytes).toBeLessThan(4 * bytes.length + 65_536);
    }
  });
});

it('entries of a page of Berkeley DB are no more than fit on it', () => {
  const bytes = berkeleyDatabase([new Uint8Array(4)]);
  new DataView(bytes.buffer).setUint16(4096 + 20, 65_535, true);
  expect(costOf(bytes).damages.length).toBeLessThan(4096 / 4);
});

it('a value of Berkeley DB on pages of one byte each, in a circle, ends', () => {
  const bytes = berkeleyDatabase([new Uint8Array(4), long]);
  const page = new DataView(bytes.buffer, 2 * 4096, 4096);
  page.setUint32(16, 2, true);
  page.setUint16(22, 1, true);
  const { readBytes, damages } = costOf(bytes);
  expect(readBytes).toBeLessThan(4 * bytes.length);
  expect(damages).toEqual([overlap]);
});
