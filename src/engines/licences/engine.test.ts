import { describe, expect, it } from 'vitest';
import type { Component } from '../../core/component.js';
import type { EngineContext } from '../../core/engine.js';
import type { Finding } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import { silentProgress } from '../../core/progress.js';
import { component, memoryStore } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { engine } from './engine.js';

const under = (...licenses: readonly string[]) => component('pkg:npm/a@1.0.0', { licenses });

async function run(components: readonly Component[], settings: Record<string, unknown> = {}) {
  const context: EngineContext = {
    world: fakeWorld({}),
    progress: silentProgress,
    inventory: { components, archives: [], gaps: [] },
    facts: [],
    advisories: memoryStore([]),
    settings,
  };
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  for await (const reported of engine.run(context)) {
    if (reported.kind === 'gap') gaps.push(reported);
    else findings.push(reported);
  }
  return { findings, gaps };
}

const rules = async (components: readonly Component[], settings: Record<string, unknown> = {}) =>
  (await run(components, settings)).findings.map(({ rule, severity }) => `${rule} ${severity}`);

describe('by default', () => {
  it.each<readonly [string, Component, readonly string[]]>([
    ['AGPL', under('AGPL-3.0-only'), ['licence-network-copyleft medium']],
    ['GPL', under('GPL-3.0-or-later'), ['licence-strong-copyleft low']],
    ['GPL in words', under('GPLv3'), ['licence-strong-copyleft low']],
    ['MIT', under('MIT'), []],
    ['LGPL', under('LGPL-2.1-only'), []],
    ['a choice with a mild one', under('(MIT OR GPL-2.0-only)'), []],
    ['both at once', under('MIT AND GPL-2.0-only'), ['licence-strong-copyleft low']],
    ['a list, which is a choice', under('CDDL-1.1', 'GPL-2.0-only'), []],
    ['a GPL that may be linked', under('GPL-2.0-only WITH Classpath-exception-2.0'), []],
    ['nothing declared', under(), []],
    [
      'for development only',
      component('pkg:npm/a@1', { licenses: ['AGPL-3.0-only'], scope: 'development' }),
      [],
    ],
    ['a system package', component('pkg:deb/debian/bash@5', { licenses: ['GPL-3.0-or-later'] }), []],
  ])('%s', async (_, one, expected) => expect(await rules([one])).toEqual(expected));
});

it('makes one finding with its evidence', async () => {
  const { findings } = await run([under('AGPL-3.0')]);
  expect(findings).toEqual([
    {
      kind: 'finding',
      rule: 'licence-network-copyleft',
      aliases: ['AGPL-3.0'],
      engine: 'licences',
      title: 'a is under AGPL-3.0: what is built with it and offered as a service has to be open',
      severity: 'medium',
      risk: 20,
      fingerprint: 'licences|licence-network-copyleft|npm|a|package-lock.json|1.0.0',
      locations: [{ at: 'file', path: 'package-lock.json', line: 7 }],
      evidence: {
        kind: 'licence',
        component: {
          purl: 'pkg:npm/a@1.0.0',
          name: 'a',
          version: '1.0.0',
          ecosystem: 'npm',
          scope: 'runtime',
        },
        expression: 'AGPL-3.0',
        category: 'network-copyleft',
      },
      references: ['https://spdx.org/licenses/AGPL-3.0.html'],
    },
  ]);
});

it('counts what it does not know in one note', async () => {
  const { gaps } = await run([
    under(),
    component('pkg:npm/b@1', { licenses: ['see LICENSE'] }),
    under('MIT'),
  ]);
  expect(gaps).toMatchObject([
    { weight: 'note', reason: '2 of 3 packages declare no licence, or none that we know.' },
  ]);
});

describe('settings', () => {
  it('deny ids and categories, allow ids and packages', async () => {
    expect(await rules([under('MIT')], { deny: ['mit'] })).toEqual(['licence-permissive low']);
    expect(await rules([under('MPL-2.0')], { deny: ['weak-copyleft'] })).toEqual([
      'licence-weak-copyleft low',
    ]);
    expect(await rules([under('GPL-2.0-only')], { deny: [] })).toEqual([]);
    expect(await rules([under('AGPL-3.0-only')], { allow: ['AGPL-3.0-only'] })).toEqual([]);
    expect(await rules([under('AGPL-3.0-only')], { allow: ['a'] })).toEqual([]);
    expect(await rules([under('Custom')], { deny: ['unknown'] })).toEqual(['licence-unknown low']);
  });
  it('look at the system and at development when asked', async () => {
    const bash = component('pkg:deb/debian/bash@5', { licenses: ['MIT', 'GPL-3.0-or-later'] });
    expect(await rules([bash], { systemPackages: true })).toEqual(['licence-strong-copyleft low']);
    const tool = component('pkg:npm/a@1', { licenses: ['AGPL-3.0-only'], scope: 'development' });
    expect(await rules([tool], { development: true })).toEqual(['licence-network-copyleft medium']);
  });
  it.each([
    [{ deny: ['strong'] }, /"strong" is neither/],
    [{ deny: 'GPL-2.0-only' }, /deny must be a list/],
    [{ denny: [] }, /denny is not a setting/],
    [{ development: 1 }, /development must be true or false/],
    [JSON.parse('{"__proto__": 1}') as Record<string, unknown>, /__proto__ is not a setting/],
  ])('refuse %j', async (settings, message) => {
    await expect(run([under('MIT')], settings)).rejects.toThrow(message);
  });
});

describe('only some', () => {
  it.each<readonly [string, Component, readonly string[], readonly string[]]>([
    ['one of them', under('MIT'), ['MIT', 'ISC'], []],
    ['another', under('Apache-2.0'), ['MIT', 'ISC'], ['licence-permissive low']],
    ['a family', under('BSD-3-Clause'), ['permissive'], []],
    ['a choice', under('(GPL-3.0-only OR MIT)'), ['MIT'], []],
    ['both at once', under('GPL-3.0-only AND MIT'), ['MIT'], ['licence-strong-copyleft low']],
    ['what is denied otherwise', under('GPL-3.0-only'), ['GPL-3.0-only'], []],
  ])('%s', async (_, one, only, expected) => {
    expect(await rules([one], { only })).toEqual(expected);
  });

  it('cannot pass what is not declared', async () => {
    const { gaps } = await run([under()], { only: ['MIT'] });
    expect(gaps.map(({ weight }) => weight)).toEqual(['incomplete']);
  });

  it('names licences', async () => {
    await expect(run([under('MIT')], { only: ['Mitt'] })).rejects.toThrow('only "Mitt" is neither');
  });
});
