import { expect, it } from 'vitest';
import type { Component, Purl } from '../../core/component.js';
import type { Finding, Fix } from '../../core/finding.js';
import { component } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { noRanges } from '../deps/ranges.js';
import { withLifts } from './index.js';

const lock = 'composer.lock';
const place = { at: 'file', path: lock, line: 1 } as const;

function locked(name: string, more: Partial<Component> = {}): Component {
  const purl: Purl = `pkg:composer/${name}@1.0.0`;
  const foundBy = ['composer/composer-lock'] as const;
  return component(purl, { ecosystem: 'Packagist', name, foundAt: [place], foundBy, ...more });
}

function finding(rule: string, name: string, to: string, version = '1.0.0'): Finding {
  const found = vulnerable(rule, `pkg:composer/${name}@${version}`, { to, location: place });
  const { evidence } = found;
  if (evidence.kind !== 'vulnerable-component') throw new Error('of another kind');
  return {
    ...found,
    evidence: { ...evidence, package: { ...evidence.package, ecosystem: 'Packagist', name } },
  };
}

const published: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  'own/tide': { '1.0.0': {}, '1.1.0': {}, '1.9.0': {}, '2.0.0': {} },
  'own/buoy': { '1.0.0': {}, '2.0.0': {} },
  'own/ferry': { '1.0.0': { 'own/buoy': '^1.0' }, '2.0.0': { 'own/buoy': '^2.0' } },
  // Only its next line lets go, and asks for something that is nowhere.
  'own/lamp': { '1.0.0': { 'own/buoy': '^1.0' } },
  'own/harbour': { '1.0.0': { 'own/tide': '^1.0' } },
};

const world = fakeWorld({
  env: { SEAWORTHY_COMPOSER_INDEX: 'https://packages.example.com' },
  responses: ({ url }) => {
    const name = /example\.com\/(.*)\.json$/.exec(url)?.[1] ?? '';
    const releases = published[name];
    if (releases === undefined) return { status: 404, body: '' };
    const list = Object.entries(releases).map(([version, require]) => ({ version, require }));
    return { status: 200, body: JSON.stringify({ packages: { [name]: list } }) };
  },
});

/** What is printed for tide 1.0.0 → 1.1.0 where 1.9.0 has a vulnerability of its own, or not. */
async function fixOf(components: readonly Component[], isWorse: boolean) {
  const solved = await withLifts(
    [finding('CVE-1', 'own/tide', '1.1.0')],
    {
      ...{ inventory: { components, archives: [], gaps: [] }, facts: [], ranges: () => noRanges },
      match: async ({ components: asked }) =>
        isWorse && asked.some(({ version }) => version === '1.9.0')
          ? [finding('CVE-9', 'own/tide', '1.9.1', '1.9.0')]
          : [],
    },
    world,
  );
  return solved.findings[0]?.fix;
}

it('the version itself, where the newest one of its line has another vulnerability', async () => {
  const direct = [locked('own/tide', { direct: true })];
  expect(await fixOf(direct, true)).toMatchObject({
    command: 'composer require own/tide:1.1.0 --with-all-dependencies',
  });
  // The usual command stays where nothing is wrong with it.
  expect(await fixOf(direct, false)).toMatchObject({ command: 'npm install own/tide@1.1.0' });
});

it('no command, where the package manager would take a version with another vulnerability', async () => {
  const harbour = locked('own/harbour', { direct: true, dependsOn: ['pkg:composer/own/tide@1.0.0'] });
  const brought = [harbour, locked('own/tide')];
  const fix = await fixOf(brought, true);
  expect(fix).toMatchObject({
    summary:
      'own/tide 1.0.0 → 1.1.0; its package manager would take own/tide 1.9.0, which has other vulnerabilities',
  });
  expect(fix).not.toHaveProperty('command');
  expect(await fixOf(brought, false)).toHaveProperty('command');
});

it('no move of a direct dependency that another one refuses', async () => {
  const ferry = locked('own/ferry', { direct: true, dependsOn: ['pkg:composer/own/buoy@1.0.0'] });
  const lamp = locked('own/lamp', { direct: true, dependsOn: ['pkg:composer/own/buoy@1.0.0'] });
  const stuck = { ...finding('CVE-1', 'own/buoy', '2.0.0'), fix: withoutCommand('own/buoy', '2.0.0') };
  const solve = async (components: readonly Component[]) => {
    const inventory = { components, archives: [], gaps: [] };
    const source = { inventory, facts: [], ranges: () => noRanges };
    return (await withLifts([stuck], source, world)).findings[0]?.fix;
  };
  expect(await solve([ferry, locked('own/buoy')])).toMatchObject({
    also: [{ name: 'own/ferry', to: '2.0.0' }],
  });
  const fix = await solve([ferry, lamp, locked('own/buoy')]);
  expect(fix).not.toHaveProperty('command');
  expect(fix).not.toHaveProperty('lift');
});

function withoutCommand(name: string, to: string): Fix {
  const { fix } = finding('CVE-1', name, to);
  if (fix?.kind !== 'upgrade') throw new Error('no upgrade');
  const { command: _, ...rest } = fix;
  return rest;
}

it('in Cargo no command that what asks for the version refuses', async () => {
  const at = { at: 'file', path: 'Cargo.lock', line: 1 } as const;
  const crate = (name: string, more: Partial<Component> = {}) =>
    component(`pkg:cargo/${name}@1.0.0`, {
      ...{ ecosystem: 'crates.io', foundAt: [at], foundBy: ['cargo/cargo-lock'] as const },
      ...more,
    });
  const found = vulnerable('CVE-1', 'pkg:cargo/tide@1.0.0', { to: '1.1.0', location: at });
  if (found.evidence.kind !== 'vulnerable-component') throw new Error('of another kind');
  const subject = { ...found.evidence.package, ecosystem: 'crates.io' };
  const finding = { ...found, evidence: { ...found.evidence, package: subject } };
  const line = (name: string, vers: string, ...deps: readonly object[]) =>
    JSON.stringify({ name, vers, deps });
  const fixFor = async (req: string) => {
    const lines = {
      'ti/de/tide': [line('tide', '1.0.0'), line('tide', '1.1.0')],
      'ha/rb/harbour': [line('harbour', '1.0.0', { name: 'tide', req, kind: 'normal' })],
    };
    const responses = Object.fromEntries(
      Object.entries(lines).map(([path, all]) => [
        `https://crates.example.com/${path}`,
        { status: 200, body: all.join('\n') },
      ]),
    );
    const crates = fakeWorld({ env: { SEAWORTHY_CRATES_INDEX: 'https://crates.example.com' }, responses });
    const components = [
      crate('harbour', { direct: true, dependsOn: ['pkg:cargo/tide@1.0.0'] }),
      crate('tide'),
    ];
    const source = { inventory: { components, archives: [], gaps: [] }, facts: [], ranges: () => noRanges };
    return (await withLifts([finding], source, crates)).findings[0]?.fix;
  };
  const held = await fixFor('=1.0.0');
  expect(held).toMatchObject({ heldBy: ['harbour'] });
  expect(held).not.toHaveProperty('command');
  expect(await fixFor('^1.0')).toHaveProperty('command');
});
