import { expect, it } from 'vitest';
import { raiseTogether } from './joint.js';
import type { Release, Releases } from './lift.js';

type Published = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Versions are whole numbers; a range is a list of them. */
function published(packages: Published): Releases {
  const releases = (name: string): readonly Release[] | undefined => {
    const own = packages[name];
    return own === undefined
      ? undefined
      : Object.entries(own).map(([version, requires]) => ({
          version,
          requires: new Map(Object.entries(requires)),
        }));
  };
  return {
    of: async (name) => releases(name),
    highest: async () => undefined,
    release: async (name, version) => releases(name)?.find((each) => each.version === version),
    satisfies: (version, range) => range.split(' ').includes(version),
    compare: (a, b) => Number(a) - Number(b),
    isPreRelease: () => false,
  };
}

async function raised(
  packages: Published,
  versions: Readonly<Record<string, string>>,
  above: Readonly<Record<string, readonly string[]>>,
  free: Readonly<Record<string, string>> = {},
) {
  const locked = {
    versions: new Map(Object.entries(versions)),
    above: (name: string) => above[name] ?? [],
    free: new Map(Object.entries(free)),
  };
  const found = await raiseTogether(new Map([['tide', '2']]), locked, published(packages));
  if (found === undefined) return undefined;
  return 'heldBy' in found ? found.heldBy : Object.fromEntries(found.changed);
}

const tide = { 1: {}, 2: {}, 3: {} };

it('what asks for an old version is raised to its lowest release that does not', async () => {
  const harbour = { 1: { tide: '1' }, 2: { tide: '1' }, 3: { tide: '1 2' }, 4: { tide: '3' } };
  expect(await raised({ tide, harbour }, { tide: '1', harbour: '1' }, { tide: ['harbour'] })).toEqual({
    tide: '2',
    harbour: '3',
  });
});

it('what the new version asks for is raised, and what pins that', async () => {
  const packages = {
    tide: { 1: {}, 2: { quay: '2' } },
    quay: { 1: {}, 2: {} },
    berth: { 1: { quay: '1' }, 2: { quay: '1 2' } },
  };
  const above = { quay: ['berth', 'tide'] };
  expect(await raised(packages, { tide: '1', quay: '1', berth: '1' }, above)).toEqual({
    tide: '2',
    quay: '2',
    berth: '2',
  });
});

it('what brings the package in is raised further where it skips the version', async () => {
  const harbour = { 1: { tide: '1' }, 2: { tide: '3' } };
  expect(await raised({ tide, harbour }, { tide: '1', harbour: '1' }, { tide: ['harbour'] })).toEqual({
    tide: '3',
    harbour: '2',
  });
});

it.each([
  [
    'who holds it, where no release lets go',
    { tide, harbour: { 1: { tide: '1' }, 2: { tide: '1' } } },
    ['harbour', 'tide'],
  ],
  [
    'the package itself, where the fixed version is not published',
    { tide: { 1: {} }, harbour: { 1: { tide: '1' } } },
    ['tide'],
  ],
])('%s', async (_, packages, answer) => {
  expect(await raised(packages as Published, { tide: '1', harbour: '1' }, { tide: ['harbour'] })).toEqual(
    answer,
  );
});

it('what two packages ask for and no line names has to have one release for both', async () => {
  const packages = {
    tide: { 1: { shoal: '1' }, 2: { shoal: '2 3' } },
    harbour: { 1: { shoal: '1' }, 2: { shoal: '2' } },
    shoal: { 1: {}, 2: {}, 3: {} },
  };
  const above = { tide: ['tide', 'harbour'] };
  expect(await raised(packages, { tide: '1', harbour: '1' }, above)).toEqual({ tide: '2', harbour: '2' });
  const stubborn = { ...packages, harbour: { 1: { shoal: '1' } } };
  expect(await raised(stubborn, { tide: '1', harbour: '1' }, above)).toEqual(['tide', 'harbour']);
});

it('a package of the project itself, which no registry knows, holds nothing', async () => {
  expect(await raised({ tide }, { tide: '1', app: '0' }, { tide: ['app'] })).toEqual({ tide: '2' });
});

it('goes as far as a release of what is not pinned allows', async () => {
  const harbour = { 1: { tide: '1' }, 2: { tide: '3' } };
  expect(await raised({ tide, harbour }, { tide: '1' }, {}, { harbour: '1 2' })).toEqual({ tide: '3' });
  expect(await raised({ tide, harbour }, { tide: '1' }, {}, { harbour: '1' })).toEqual(['harbour']);
});

it('nothing, where no registry knows the package', async () => {
  expect(await raised({}, { tide: '1' }, {})).toBeUndefined();
});
