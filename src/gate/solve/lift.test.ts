import { describe, expect, it } from 'vitest';
import { fakeWorld } from '../../testing/fake-world.js';
import { liftDirect } from './lift.js';
import { releasesOf } from './registries.js';

type Published = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const address = 'https://packages.example.com';

/** Releases as the registry of npm publishes them. */
function npmWith(published: Published) {
  const responses = Object.fromEntries(
    Object.entries(published).map(([name, versions]) => [
      `${address}/${name}`,
      {
        status: 200,
        body: JSON.stringify({
          versions: Object.fromEntries(
            Object.entries(versions).map(([version, dependencies]) => [version, { dependencies }]),
          ),
        }),
      },
    ]),
  );
  const known = new Map(Object.entries(responses));
  const notFound = { status: 404, body: '{}' };
  return releasesOf(
    'npm',
    fakeWorld({ responses: ({ url }) => known.get(url) ?? notFound }).network,
    address,
  );
}

async function lifted(published: Published, to = '2.0.0') {
  const releases = npmWith(published);
  if (releases === undefined) throw new Error('no registry');
  const goal = { direct: 'harbour', installed: '1.0.0', name: 'tide', to };
  return (await liftDirect(goal, releases))?.version;
}

const tide = { '1.0.0': {}, '1.9.0': {}, '2.0.0': {}, '2.1.0': {} };

describe('a direct dependency is moved to', () => {
  it('its lowest release that asks for a fixed version', async () => {
    const harbour = { '1.0.0': { tide: '^1.0.0' }, '1.1.0': { tide: '^1.0.0' }, '1.2.0': { tide: '^2.0.0' } };
    expect(await lifted({ harbour: { ...harbour, '2.0.0': { tide: '^2.0.0' } }, tide })).toBe('1.2.0');
  });

  it('one that leads there over another package', async () => {
    const harbour = { '1.0.0': { berth: '^1.0.0' }, '1.3.0': { berth: '^2.0.0' } };
    const berth = { '1.0.0': { tide: '^1.0.0' }, '2.0.0': { tide: '^2.0.0' } };
    expect(await lifted({ harbour, berth, tide })).toBe('1.3.0');
  });

  it('one that no longer needs the package', async () => {
    const harbour = { '1.0.0': { tide: '^1.0.0' }, '3.0.0': {} };
    expect(await lifted({ harbour, tide })).toBe('3.0.0');
  });
});

it('a release that expects another version beside it is not proposed, nor one that a neighbour does not expect', async () => {
  const versions = {
    harbour: {
      '2.0.0': { dependencies: { tide: '^2.0.0' }, peerDependencies: { quay: '^2.0.0' } },
      '3.0.0': { dependencies: { tide: '^2.0.0' } },
      '4.0.0': {
        dependencies: { tide: '^2.0.0' },
        peerDependencies: { quay: '^9.0.0' },
        peerDependenciesMeta: { quay: { optional: true } },
      },
    },
    quay: { '1.0.0': { peerDependencies: { harbour: '1 || 4' } } },
    tide: { '2.0.0': {} },
  };
  const answers = new Map(
    Object.entries(versions).map(([name, all]) => [
      `${address}/${name}`,
      { status: 200, body: JSON.stringify({ versions: all }) },
    ]),
  );
  const releases = releasesOf(
    'npm',
    fakeWorld({ responses: ({ url }) => answers.get(url) }).network,
    address,
  );
  if (releases === undefined) throw new Error('no registry');
  const goal = { direct: 'harbour', installed: '1.0.0', name: 'tide', to: '2.0.0' };
  expect((await liftDirect(goal, releases))?.version).toBe('2.0.0');
  const present = new Map([['quay', '1.0.0']]);
  expect((await liftDirect({ ...goal, present }, releases))?.version).toBe('4.0.0');
});

describe('nothing is proposed where', () => {
  it.each([
    ['no release helps', { harbour: { '1.0.0': {}, '1.5.0': { tide: '^1.0.0' } }, tide }],
    ['only a pre-release helps', { harbour: { '1.0.0': {}, '2.0.0-rc.1': { tide: '^2.0.0' } }, tide }],
    ['only an older one helps', { harbour: { '0.9.0': { tide: '^2.0.0' } }, tide }],
    [
      'a second way leads to the old version',
      {
        harbour: { '1.1.0': { tide: '^2.0.0', berth: '1' } },
        berth: { '1.0.0': { tide: '^1.0.0' } },
        tide,
      },
    ],
    ['a package on the way is not published', { harbour: { '1.1.0': { quay: '^1.0.0' } }, tide }],
  ])('%s', async (_, published) => expect(await lifted(published)).toBeUndefined());

  it('the registry does not know the package', async () => expect(await lifted({ tide })).toBeUndefined());
});

describe('documents of registries', () => {
  const answer = (url: string, body: string) =>
    fakeWorld({ responses: { [url]: { status: 200, body } } }).network;

  it('crates.io: lines, without yanked releases and what is not built', async () => {
    const line = (vers: string, yanked = false) =>
      JSON.stringify({
        ...{ name: 'pier', vers, yanked },
        deps: [
          { name: 'tide', req: '1.2', kind: 'normal', optional: false },
          { name: 'gauge', req: '1', kind: 'dev', optional: false },
        ],
      });
    const text = `${line('1.0.0')}\n${line('1.1.0', true)}\n`;
    const releases = releasesOf('crates.io', answer(`${address}/pi/er/pier`, text), address);
    expect(await releases?.of('pier')).toEqual([{ version: '1.0.0', requires: new Map([['tide', '1.2']]) }]);
    expect(releases?.satisfies('1.3.0', '1.2')).toBe(true);
    expect(releases?.satisfies('2.0.0', '1.2')).toBe(false);
  });

  it('RubyGems: the compact index, without builds for one platform', async () => {
    const text = '---\n1.0.0 tide:>= 1.0&< 2|checksum:a\n1.0.0-java tide:>= 0|checksum:b\n';
    const releases = releasesOf('RubyGems', answer(`${address}/pier`, text), address);
    expect(await releases?.of('pier')).toEqual([
      { version: '1.0.0', requires: new Map([['tide', '>= 1.0,< 2']]) },
    ]);
    expect(releases?.satisfies('1.5', '>= 1.0,< 2')).toBe(true);
    expect(releases?.satisfies('2.0', '>= 1.0,< 2')).toBe(false);
  });

  it('Packagist: each release as what differs from the one before', async () => {
    const url = `${address}/quay/pier.json`;
    const list = [
      { version: 'v2.0.0', require: { php: '>=8', 'quay/tide': '~1.2' } },
      { version: 'v1.0.0' },
      { version: 'v0.9.0', require: '__unset' },
    ];
    const releases = releasesOf(
      'Packagist',
      answer(url, JSON.stringify({ packages: { 'quay/pier': list } })),
      address,
    );
    const requires = new Map([['quay/tide', '~1.2']]);
    expect(await releases?.of('quay/pier')).toEqual([
      { version: '2.0.0', requires },
      { version: '1.0.0', requires },
      { version: '0.9.0', requires: new Map() },
    ]);
    expect(releases?.satisfies('1.9.0', '~1.2')).toBe(true);
    expect(releases?.satisfies('2.0.0', '~1.2|^3')).toBe(false);
  });

  it('are asked for by names of packages alone', async () => {
    const world = fakeWorld({});
    expect(await releasesOf('npm', world.network, address)?.of('../../etc?x')).toBeUndefined();
    expect(world.requests).toEqual([]);
  });
});
