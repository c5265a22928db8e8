import { expect, it } from 'vitest';
import type { Component, Purl } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
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
