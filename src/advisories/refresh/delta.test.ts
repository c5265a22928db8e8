import { expect, it } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import { zip } from '../../testing/archives.js';
import { dice } from '../../testing/dice.js';
import { type FakeWorld, fakeWorld } from '../../testing/fake-world.js';
import { source as osv } from '../sources/osv/index.js';
import { openStore } from '../store/index.js';
import { refreshStore } from './refresh.js';

const base = 'https://osv.example.test';
const day = (number: number) => `2030-01-${String(number).padStart(2, '0')}T00:00:00Z`;

interface Row {
  readonly id: string;
  readonly modified: string;
  readonly packages: readonly string[];
  readonly fixed: string;
  readonly withdrawn?: string;
}

function record({ id, modified, packages, fixed, withdrawn }: Row): string {
  return JSON.stringify({
    id,
    modified,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    aliases: [`CVE-2030-${id.slice(-4)}`],
    summary: `About ${id}`,
    affected: packages.map((name) => ({
      package: { ecosystem: 'npm', name },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }],
    })),
  });
}

/** The publisher's files for one state of the feed. */
function feedOf(rows: readonly Row[]): Record<string, string | Uint8Array> {
  return {
    [`${base}/ecosystems.txt`]: 'npm\n',
    [`${base}/npm/all.zip`]: zip(rows.map((row) => ({ path: `${row.id}.json`, content: record(row) }))),
    [`${base}/npm/modified_id.csv`]: [...rows]
      .sort((a, b) => (a.modified < b.modified ? 1 : -1))
      .map(({ id, modified }) => `${modified},${id}`)
      .join('\n'),
    ...Object.fromEntries(rows.map((row) => [`${base}/npm/${row.id}.json`, record(row)])),
  };
}

async function refreshed(world: FakeWorld) {
  return refreshStore(world, silentProgress, [osv], {
    directory: '/db',
    bases: { osv: base },
    ecosystems: ['npm'],
  });
}

/** Every answer that a store can give. */
function answers(world: FakeWorld, rows: readonly Row[]) {
  const store = openStore(world.disk, '/db');
  const names = [...new Set(rows.flatMap(({ packages }) => packages))].sort();
  const ids = rows.flatMap(({ id }) => [id, `CVE-2030-${id.slice(-4)}`]);
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  const result = {
    lookups: names.map((name) => [name, plain(store.lookup('npm', name))]),
    ids: ids.map((id) => [id, plain(store.byId(id))]),
    ecosystems: store.info[0]?.ecosystems,
    advisories: store.info[0]?.advisories,
    asOf: store.info[0]?.asOf,
  };
  store.close();
  return result;
}

/** Changes that are the same in every run. */
function* states(count: number): Generator<readonly Row[]> {
  const random = dice(7);
  let rows: Row[] = Array.from({ length: 40 }, (_, index) => ({
    id: `GHSA-${1000 + index}`,
    modified: day(1),
    packages: [`p${random(9)}`, `p${random(9)}x`],
    fixed: `1.${random(9)}.0`,
  }));
  yield rows;
  for (let step = 2; step <= count; step++) {
    rows = rows.filter(() => random(20) !== 0);
    rows = rows.map((row) =>
      random(8) === 0
        ? {
            ...row,
            modified: day(step),
            fixed: `2.${random(9)}.0`,
            packages: [`p${random(9)}`],
            ...(random(4) === 0 ? { withdrawn: day(step) } : {}),
          }
        : row,
    );
    rows = [
      ...rows,
      { id: `GHSA-${1000 + 100 * step}`, modified: day(step), packages: [`p${random(9)}`], fixed: '3.0.0' },
    ];
    yield rows;
  }
}

it('a delta gives every answer that a whole build gives, over twelve updates', async () => {
  const responses: Record<string, string | Uint8Array> = {};
  const world = fakeWorld({
    now: '2030-01-20T00:00:00Z',
    responses: ({ url }) => responses[url] ?? { status: 404 },
  });
  let all: Row[] = [];
  for (const rows of states(12)) {
    for (const url of Object.keys(responses)) delete responses[url];
    Object.assign(responses, feedOf(rows));
    all = [...all, ...rows];
    const result = await refreshed(world);
    expect(result.failed).toEqual([]);
    const fresh = fakeWorld({
      now: '2030-01-20T00:00:00Z',
      responses: ({ url }) => responses[url] ?? { status: 404 },
    });
    await refreshed(fresh);
    expect(answers(world, all)).toEqual(answers(fresh, all));
  }
  const archives = world.requests.filter(({ url }) => url.endsWith('all.zip'));
  expect(archives).toHaveLength(1);
});

it('a publisher that does not say what changed is read whole', async () => {
  const [first = [], second = []] = states(2);
  const responses: Record<string, string | Uint8Array> = { ...feedOf(first) };
  const world = fakeWorld({
    now: '2030-01-20T00:00:00Z',
    responses: ({ url }) => responses[url] ?? { status: 404 },
  });
  await refreshed(world);
  Object.assign(responses, feedOf(second));
  delete responses[`${base}/npm/modified_id.csv`];
  await refreshed(world);
  expect(world.requests.filter(({ url }) => url.endsWith('all.zip'))).toHaveLength(2);
});

it('a change that is too large to be read does not stop the update: all is read anew', async () => {
  const [first = [], second = []] = states(2);
  const responses: Record<string, string | Uint8Array> = { ...feedOf(first) };
  const world = fakeWorld({
    now: '2030-01-20T00:00:00Z',
    responses: ({ url }) => responses[url] ?? { status: 404 },
  });
  await refreshed(world);
  Object.assign(responses, feedOf(second));
  const changed = second.find(({ modified }) => modified === day(2))?.id ?? '';
  responses[`${base}/npm/${changed}.json`] = new Uint8Array(17 * 2 ** 20);
  const { failed } = await refreshed(world);
  expect(failed).toEqual([]);
  expect(world.requests.filter(({ url }) => url.endsWith('all.zip'))).toHaveLength(2);
});
