import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TraceEvent } from '../../event.js';
import { KnownFilters } from './filters.js';

const events = ['filemap/mm_filemap_get_pages', 'capability/cap_capable', 'sock/inet_sock_set_state'];
const [pages = '', capable = '', socket = ''] = events;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-filters-'));
  for (const event of events) {
    mkdirSync(join(folder, 'events', event), { recursive: true });
    writeFileSync(filterOf(event), 'none\n');
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function filterOf(event: string): string {
  return join(folder, 'events', event, 'filter');
}

const file = (inode: number) => ({ kind: 'file', pid: 7, device: '254:3', inode }) as const;
const capability = (number: number, granted: boolean) =>
  ({ kind: 'capability', pid: 7, number, granted }) as const;
const nothing = { files: new Set<string>(), granted: new Set<number>(), refused: new Set<number>() };

async function filtersAfter(
  seen: readonly (readonly [TraceEvent, number])[],
  known: Parameters<KnownFilters['adapt']>[0],
) {
  const filters = new KnownFilters(folder);
  for (const [event, count] of seen) for (let at = 0; at < count; at++) filters.saw(event);
  filters.adapt(known, 5_000);
  await filters.settled();
  return new Map(events.map((event) => [event, readFileSync(filterOf(event), 'utf8')]));
}

it('leave out the files that a container is known to read, once it reads them often', async () => {
  const known = { ...nothing, files: new Set(['254:3 1', '254:3 2', '254:3 4']) };
  const seen = [
    [file(1), 400],
    [file(2), 400],
    [file(3), 400],
    [file(4), 3],
  ] as const;
  const device = (254 << 20) | 3;
  expect((await filtersAfter(seen, known)).get(pages)).toBe(
    `!(s_dev == ${device} && i_ino == 1) && !(s_dev == ${device} && i_ino == 2)`,
  );
});

it('keep a refused capability apart from the same one granted', async () => {
  const known = { ...nothing, granted: new Set([21]) };
  const seen = [
    [capability(21, true), 400],
    [capability(21, false), 400],
  ] as const;
  expect((await filtersAfter(seen, known)).get(capable)).toBe('!(cap == 21 && ret == 0)');
});

it('leave everything in that is not known of the container', async () => {
  const filters = await filtersAfter(
    [
      [file(1), 9_000],
      [capability(21, false), 9_000],
    ],
    nothing,
  );
  expect([filters.get(pages), filters.get(capable)]).toEqual(['none\n', 'none\n']);
  expect(filters.get(socket)).toContain('newstate == 2');
});

it('stay short, however many files are read often', async () => {
  const inodes = Array.from({ length: 100 }, (_, inode) => inode);
  const known = { ...nothing, files: new Set(inodes.map((inode) => `254:3 ${inode}`)) };
  const filters = await filtersAfter(
    inodes.map((inode) => [file(inode), 300] as const),
    known,
  );
  expect(filters.get(pages)?.split(' && !')).toHaveLength(32);
});

it('are given up where the kernel refuses them', async () => {
  rmSync(filterOf(socket));
  mkdirSync(filterOf(socket));
  const known = { ...nothing, files: new Set(['254:3 1']) };
  const filters = new KnownFilters(folder);
  await filters.settled();
  for (let at = 0; at < 400; at++) filters.saw(file(1));
  filters.adapt(known, 5_000);
  await filters.settled();
  expect(readFileSync(filterOf(pages), 'utf8')).toBe('none\n');
});
