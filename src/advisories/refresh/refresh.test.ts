import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { gap } from '../../core/gap.js';
import { silentProgress } from '../../core/progress.js';
import type { AdvisorySource, SourceRecord, SourceRequest } from '../../core/source.js';
import { advisory } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { createRealWorld } from '../../world/index.js';
import { source as alpineSecdb } from '../sources/alpine-secdb/index.js';
import { source as kev } from '../sources/kev/index.js';
import { source as osv } from '../sources/osv/index.js';
import { openStore, storeInfo } from '../store/index.js';
import { refreshStore, segmentName } from './refresh.js';

const one = (id: string, ecosystem = 'npm'): SourceRecord => ({
  kind: 'advisory',
  advisory: advisory(id, [{ ecosystem, name: 'a', ranges: [{ introduced: '0' }], versions: [] }]),
});
const bad: SourceRecord = gap('made', '/feed', 'a record is left out');

type Reader = (request: SourceRequest) => Iterable<SourceRecord>;

function made(id: string, read: Reader, more: Partial<AdvisorySource> = {}): AdvisorySource {
  return {
    id,
    title: id,
    licence: 'CC0-1.0',
    defaultBase: 'https://feed.example.test',
    byDefault: true,
    complete: true,
    read: async function* (request) {
      yield* read(request);
    },
    ...more,
  };
}

const directory = '/db';
const broken = made('broken', () => {
  throw new SeaworthyError('NETWORK', 'the feed answered with HTTP 500', {
    where: 'https://feed.example.test/x',
  });
});

function filesOf(world: ReturnType<typeof fakeWorld>): readonly string[] {
  return storeInfo(world.disk, directory).map(({ file, advisories }) => `${file} ${advisories}`);
}

describe('a refresh', () => {
  it('writes a segment for each source, and shows what was left out', async () => {
    const world = fakeWorld();
    const sources = [made('first', () => [one('X-1'), bad, one('X-2')]), made('second', () => [one('Y-1')])];
    const { infos, gaps, failed } = await refreshStore(world, silentProgress, sources, { directory });
    expect(infos.map(({ source, builtAt }) => [source, builtAt])).toEqual([
      ['first', '2026-01-15T12:00:00.000Z'],
      ['second', '2026-01-15T12:00:00.000Z'],
    ]);
    expect(gaps).toEqual([bad]);
    expect(failed).toEqual([]);
    expect(filesOf(world)).toEqual(['first.swdb 2', 'second.swdb 1']);
  });

  it('replaces parts on their own; one that fails keeps what was there', async () => {
    const world = fakeWorld();
    let isDown = false;
    const parted = made(
      'parted',
      ({ ecosystems = [] }) => {
        const [part = ''] = ecosystems;
        if (isDown && part === 'npm') throw new SeaworthyError('NETWORK', 'no answer', {});
        return isDown ? [one('X-1', part), one('X-2', part)] : [one('X-1', part)];
      },
      { parts: async () => ['npm', 'Rocky Linux'] },
    );
    await refreshStore(world, silentProgress, [parted], { directory });
    isDown = true;
    const { failed, gaps, infos } = await refreshStore(world, silentProgress, [parted, broken], {
      directory,
    });
    expect(filesOf(world)).toEqual(['parted-Rocky%20Linux.swdb 2', 'parted-npm.swdb 1']);
    expect(infos.map(({ source }) => source)).toEqual(['parted:Rocky Linux']);
    expect(failed.map(({ source, part, error }) => [source, part, error.code])).toEqual([
      ['parted', 'npm', 'NETWORK'],
      ['broken', undefined, 'NETWORK'],
    ]);
    expect(gaps.map(({ reason, location }) => [reason, location])).toEqual([
      [
        'the advisories of npm were not refreshed: no answer',
        { at: 'url', url: 'https://feed.example.test' },
      ],
      [
        'the advisories were not refreshed: the feed answered with HTTP 500',
        { at: 'url', url: 'https://feed.example.test/x' },
      ],
    ]);
  });

  it.each([
    ['an empty feed', []],
    ['a feed of nothing but bad records', [bad, bad]],
    ['a feed that is mostly bad', [bad, one('X-9'), bad]],
  ])('does not let %s silence what was known', async (_, records) => {
    const world = fakeWorld();
    await refreshStore(world, silentProgress, [made('feed', () => [one('X-1'), one('X-2')])], { directory });
    const { failed } = await refreshStore(world, silentProgress, [made('feed', () => records)], {
      directory,
    });
    expect(failed.map(({ error }) => error.code)).toEqual(['FEED_INVALID']);
    expect(filesOf(world)).toEqual(['feed.swdb 2']);
  });

  it('says when a feed has lost more than half', async () => {
    const world = fakeWorld();
    const before = made('feed', () => [one('X-1'), one('X-2'), one('X-3')]);
    await refreshStore(world, silentProgress, [before], { directory });
    const { gaps } = await refreshStore(world, silentProgress, [made('feed', () => [one('X-1')])], {
      directory,
    });
    expect(gaps.map(({ reason, weight }) => [reason, weight])).toEqual([
      ['there are 1 advisories now, and there were 3', 'note'],
    ]);
  });

  it('replaces a damaged segment', async () => {
    const world = fakeWorld({ files: { '/db/feed.swdb': 'half a segment' } });
    await refreshStore(world, silentProgress, [made('feed', () => [one('X-1')])], { directory });
    expect(filesOf(world)).toEqual(['feed.swdb 1']);
  });

  it('reports the first twenty bad records, and counts the rest', async () => {
    const records = [
      ...Array.from({ length: 30 }, () => bad),
      ...Array.from({ length: 40 }, (_, i) => one(`X-${i}`)),
    ];
    const { gaps } = await refreshStore(fakeWorld(), silentProgress, [made('feed', () => records)], {
      directory,
    });
    expect([gaps.length, gaps.at(-1)?.reason]).toEqual([21, 'and 10 more like this']);
  });

  it('asks only sources that speak for the ecosystems', async () => {
    const asked: (readonly string[] | undefined)[] = [];
    const reader: Reader = ({ ecosystems }) => {
      asked.push(ecosystems);
      return [one('X-1')];
    };
    const sources = [
      made('alpine', reader, { ecosystems: ['Alpine'] }),
      made('debian', reader, { ecosystems: ['Debian'] }),
    ];
    await refreshStore(fakeWorld(), silentProgress, sources, { directory, ecosystems: ['Alpine:v3.20'] });
    expect(asked).toEqual([['Alpine:v3.20']]);
  });

  it('reads from another base where one is named', async () => {
    const bases: string[] = [];
    const source = made('feed', ({ base }) => {
      bases.push(base);
      return [one('X-1')];
    });
    const options = { directory, bases: { feed: '/mnt/feed', toString: 'x' } };
    await refreshStore(fakeWorld(), silentProgress, [source], options);
    expect(bases).toEqual(['/mnt/feed']);
  });

  it('turns a defect of a source into a failure of that source', async () => {
    const defect = made('defect', () => {
      throw new TypeError('x is not a function');
    });
    const sources = [defect, made('feed', () => [one('X-1')])];
    const { failed, infos } = await refreshStore(fakeWorld(), silentProgress, sources, { directory });
    expect(failed.map(({ source, error }) => [source, error.code])).toEqual([['defect', 'FEED_INVALID']]);
    expect(infos).toHaveLength(1);
  });
});

it.each([
  [undefined, 'osv.swdb'],
  ['PyPI', 'osv-PyPI.swdb'],
  ['Debian:12', 'osv-Debian%3A12.swdb'],
  ['../../etc', 'osv-..%2F..%2Fetc.swdb'],
])('the part %s is kept in %s', (part, name) => {
  expect(segmentName('osv', part)).toBe(name);
});

const shared = new URL('../../../../shared/advisories/', import.meta.url).pathname;

describe('the shared advisories', () => {
  it.skipIf(!existsSync(shared))('become a store, whole', async () => {
    const files = fakeWorld();
    const real = createRealWorld();
    // Feeds from the real disk, segments into memory.
    const world = { ...real, disk: { ...real.disk, ...diskUnder('/db', files.disk, real.disk) } };
    const bases = { osv: shared, 'alpine-secdb': `${shared}alpine-secdb`, kev: `${shared}kev` };
    const { failed, infos } = await refreshStore(world, silentProgress, [osv, alpineSecdb, kev], {
      directory,
      bases,
    });
    expect(failed).toEqual([]);
    expect(infos.reduce((sum, { advisories }) => sum + advisories, 0)).toBeGreaterThan(18_000);

    const store = openStore(files.disk, directory);
    const [log4shell] = store.lookup('Maven', 'org.apache.logging.log4j:log4j-core');
    expect(log4shell).toBeDefined();
    expect(store.byId('CVE-2019-19844').map(({ source }) => source)).toContain('osv:PyPI');
    expect(store.lookup('Alpine:v3.11', 'openssl').length).toBeGreaterThan(0);
    expect(store.signal('CVE-2021-44228')?.kev?.added).toBe('2021-12-10');
  });
});

/** Paths under one folder go to the second disk, all others to the third. */
function diskUnder(
  folder: string,
  inside: ReturnType<typeof fakeWorld>['disk'],
  outside: ReturnType<typeof createRealWorld>['disk'],
): Pick<typeof outside, 'status' | 'list' | 'open' | 'writeFile'> {
  const diskOf = (path: string) => (path.startsWith(`${folder}/`) || path === folder ? inside : outside);
  return {
    status: (path) => diskOf(path).status(path),
    list: (path) => diskOf(path).list(path),
    open: (path) => diskOf(path).open(path),
    writeFile: (path, bytes) => diskOf(path).writeFile(path, bytes),
  };
}

describe('on a real disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-store-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('readers keep what they opened while segments are replaced', async () => {
    const world = createRealWorld();
    const refresh = (id: string) =>
      refreshStore(world, silentProgress, [made('feed', () => [one(id)])], { directory: folder });
    await refresh('OLD-1');
    const before = openStore(world.disk, folder);
    await Promise.all([refresh('NEW-1'), refresh('NEW-1')]);
    expect(before.lookup('npm', 'a').map(({ id }) => id)).toEqual(['OLD-1']);
    expect(before.byId('OLD-1')).toHaveLength(1);
    const after = openStore(world.disk, folder);
    expect(after.lookup('npm', 'a').map(({ id }) => id)).toEqual(['NEW-1']);
    expect(world.disk.list(folder).map(({ name }) => name)).toEqual(['feed.swdb']);
    before.close();
    after.close();
  });
});
