import { expect, it } from 'vitest';
import { component } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { noRanges } from '../deps/ranges.js';
import { buildPlan } from '../plan/index.js';
import { withLifts } from './index.js';

const harbour = component('pkg:npm/harbour@1.0.0', {
  direct: true,
  dependsOn: ['pkg:npm/tide@1.0.0', 'pkg:npm/quay@1.0.0'],
});
const inventory = {
  components: [harbour, component('pkg:npm/tide@1.0.0'), component('pkg:npm/quay@1.0.0')],
  archives: [],
  gaps: [],
};
const source = { inventory, facts: [], ranges: () => noRanges };

/** A flaw whose fixed version no command lifts the package to. */
function stuck(id: string, purl: string, to: string) {
  const finding = vulnerable(id, purl, { to });
  if (finding.fix?.kind !== 'upgrade') throw new Error('no upgrade');
  const { command: _, ...fix } = finding.fix;
  return { ...finding, fix };
}

const published: Readonly<Record<string, unknown>> = {
  harbour: { '1.0.0': { tide: '^1.0.0', quay: '^1.0.0' }, '2.0.0': { tide: '^2.0.0' } },
  tide: { '1.0.0': {}, '2.0.0': {} },
  lamp: { '1.0.0': {}, '2.0.0': { tide: '^2.0.0' }, '2.1.0': { quay: '^1.0.0' } },
};

const env = { npm_config_registry: 'https://packages.example.com' };

const registry = fakeWorld({
  env,
  responses: ({ url }) => {
    const versions = published[url.slice(url.lastIndexOf('/') + 1)];
    if (versions === undefined) return { status: 404, body: '' };
    const entries = Object.entries(versions as object).map(([version, dependencies]) => [
      version,
      { dependencies },
    ]);
    return { status: 200, body: JSON.stringify({ versions: Object.fromEntries(entries) }) };
  },
});

it('proposes one move of the direct dependency for all that it brings in', async () => {
  const findings = [
    stuck('CVE-1', 'pkg:npm/tide@1.0.0', '2.0.0'),
    stuck('CVE-2', 'pkg:npm/quay@1.0.0', '3.0.0'),
  ];
  const solved = await withLifts(findings, source, registry);
  expect(solved.gaps).toEqual([]);
  const [step, ...others] = buildPlan(solved.findings, inventory);
  expect(others).toEqual([]);
  expect(step).toMatchObject({
    summary: 'harbour 1.0.0 → 2.0.0, which replaces tide 1.0.0, quay 1.0.0',
    command: 'npm install harbour@2.0.0 && npm update tide',
    effort: 'major',
    clears: ['fp CVE-1 tide', 'fp CVE-2 quay'],
    upgrade: { name: 'harbour', from: ['1.0.0'], to: '2.0.0', purls: ['pkg:npm/harbour@1.0.0'] },
  });
});

it('proposes no release whose tree has a vulnerability that is not there now', async () => {
  const findings = [stuck('CVE-1', 'pkg:npm/tide@1.0.0', '2.0.0')];
  const match = async () => [stuck('CVE-9', 'pkg:npm/quay@3.0.0', '4.0.0')];
  const solved = await withLifts(findings, { ...source, match }, registry);
  expect(solved.findings).toEqual(findings);
});

it('proposes the first release of a direct dependency that brings no other vulnerability along', async () => {
  const lamp = component('pkg:npm/lamp@1.0.0', { direct: true });
  const quay = component('pkg:npm/quay@1.0.0');
  const finding = vulnerable('CVE-1', 'pkg:npm/lamp@1.0.0', { to: '2.0.0' });
  const solve = (worse: string) =>
    withLifts(
      [finding],
      {
        ...{
          inventory: { components: [lamp, quay], archives: [], gaps: [] },
          facts: [],
          ranges: () => noRanges,
        },
        match: async ({ components }) =>
          components.some(({ purl }) => purl === worse) ? [stuck('CVE-9', worse, '9.0.0')] : [],
      },
      fakeWorld({
        env,
        responses: ({ url }) => {
          const name = url.slice(url.lastIndexOf('/') + 1);
          const all = name === 'quay' ? { '1.0.0': {} } : (published[name] as object);
          const entries = Object.entries(all).map(([version, optionalDependencies]) => [
            version,
            { optionalDependencies },
          ]);
          return { status: 200, body: JSON.stringify({ versions: Object.fromEntries(entries) }) };
        },
      }),
    );
  const fixOf = async (worse: string) => (await solve(worse)).findings[0]?.fix;
  expect(await fixOf('pkg:npm/tide@2.0.0')).toMatchObject({
    summary: 'lamp 1.0.0 → 2.1.0',
    command: 'npm install lamp@2.1.0',
    effort: 'major',
  });
  expect(await fixOf('pkg:npm/none@1.0.0')).toEqual(finding.fix);
});

it('proposes no version that was never released', async () => {
  const tide = component('pkg:npm/tide@1.0.0', { direct: true });
  const finding = vulnerable('CVE-1', 'pkg:npm/tide@1.0.0', { to: '1.999.0' });
  const inventoryOf = { components: [tide], archives: [], gaps: [] };
  const solve = async (to: string) => {
    const match = async () => [];
    const own = to === '1.999.0' ? finding : vulnerable('CVE-1', 'pkg:npm/tide@1.0.0', { to });
    const solved = await withLifts([own], { ...source, inventory: inventoryOf, match }, registry);
    return solved.findings[0]?.fix;
  };
  expect(await solve('1.999.0')).toMatchObject({ to: '2.0.0', command: 'npm install tide@2.0.0' });
  const none = await solve('3.0.0');
  expect(none).toMatchObject({ summary: 'tide 1.0.0 → 3.0.0; the registry has no release from 3.0.0 on' });
  expect(none).not.toHaveProperty('command');
});

it('leaves the finding as it is, with a note, where no registry answers', async () => {
  const findings = [stuck('CVE-1', 'pkg:npm/tide@1.0.0', '2.0.0')];
  const solved = await withLifts(findings, source, fakeWorld({ env }));
  expect(solved.findings).toEqual(findings);
  expect(solved.gaps.map(({ weight, reason }) => [weight, reason])).toEqual([
    ['note', expect.stringContaining('harbour was not looked up')],
  ]);
});

it('asks no registry that the user did not name', async () => {
  const world = fakeWorld({});
  const solved = await withLifts([stuck('CVE-1', 'pkg:npm/tide@1.0.0', '2.0.0')], source, world);
  expect(solved.gaps).toMatchObject([{ weight: 'note', location: { name: 'npm_config_registry' } }]);
  expect(world.requests).toEqual([]);
});

it('says where a registry answers with an error, which is not that it has no such package', async () => {
  const world = fakeWorld({ env, responses: () => ({ status: 503, body: '' }) });
  const { gaps } = await withLifts([stuck('CVE-1', 'pkg:npm/tide@1.0.0', '2.0.0')], source, world);
  expect(gaps).toMatchObject([{ weight: 'note', reason: expect.stringContaining('answers 503') }]);
});
