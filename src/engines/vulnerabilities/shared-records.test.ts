import { expect, it } from 'vitest';
import type { Advisory } from '../../core/advisory.js';
import type { Component } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import { silentProgress } from '../../core/progress.js';
import { advisory, affects, component, memoryStore } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { versionSchemes } from '../../versions/index.generated.js';
import { createEngine } from './create-engine.js';

const engine = createEngine({ schemes: versionSchemes, ecosystems: [] });

async function found(part: Component, advisories: readonly Advisory[]): Promise<readonly Finding[]> {
  const reported = [];
  for await (const each of engine.run({
    world: fakeWorld({ now: '2026-11-30T00:00:00Z' }),
    progress: silentProgress,
    inventory: { components: [part], archives: [], gaps: [] },
    facts: [],
    advisories: memoryStore(advisories),
    settings: {},
  }))
    if (each.kind === 'finding') reported.push(each);
  return reported;
}

const reed = component('pkg:npm/reed@4.17.21');
const erratum = (id: string, ...aliases: string[]) =>
  advisory(id, [affects('AlmaLinux:9', 'barge', '0 5.8')], {
    aliases,
    severity: 'high',
    source: 'osv:AlmaLinux',
  });

it('takes a severity from a record on another package that is about this vulnerability alone', async () => {
  const own = advisory('GO-2026-1', [affects('npm', 'reed', '0 5')], { aliases: ['CVE-2026-1000'] });
  const ratedBy = async (...others: Advisory[]) => {
    const [finding] = await found(reed, [own, ...others]);
    const { evidence } = finding ?? {};
    return [finding?.severity, evidence?.kind === 'vulnerable-component' ? evidence.severityFrom : undefined];
  };
  expect(await ratedBy(erratum('ALSA-2026:1', 'CVE-2026-1000', 'CVE-2026-2000'))).toEqual([
    'unknown',
    undefined,
  ]);
  expect(await ratedBy(erratum('ALSA-2026:2', 'CVE-2026-1000'))).toEqual([
    'high',
    { id: 'ALSA-2026:2', source: 'osv:AlmaLinux' },
  ]);
  // The record of the vulnerability itself is no other one.
  expect(await ratedBy(erratum('CVE-2026-1000'))).toEqual(['high', undefined]);
});

it('names a flaw by the CVEs whose own records do not say that the version has the fix', async () => {
  const both = advisory('GHSA-r5', [affects('npm', 'reed', '4.0.0 4.18.0')], {
    aliases: ['CVE-2021-1000', 'CVE-2026-2000'],
  });
  const alone = (range: string) =>
    advisory('GHSA-35', [affects('npm', 'reed', range)], { aliases: ['CVE-2021-1000'] });
  const rulesWith = async (...others: Advisory[]) =>
    (await found(reed, [both, ...others])).map(({ rule, aliases }) => [rule, ...aliases].join(' '));
  expect(await rulesWith(alone('0 4.17.21'))).toEqual(['CVE-2026-2000 GHSA-r5']);
  const each = ['CVE-2021-1000 GHSA-35 GHSA-r5', 'CVE-2026-2000 GHSA-r5'];
  expect(await rulesWith(alone('0 4.18.0'))).toEqual(each);
  expect(await rulesWith(alone('5.0.0 5.1.0'))).toEqual(each);
  expect(await rulesWith(alone('0 <=4.17.20'))).toEqual(each);
});

it("leaves each CVE of a distribution's erratum its row", async () => {
  const barge = component('pkg:rpm/almalinux/barge@1-5.el9', { ecosystem: 'AlmaLinux:9', name: 'barge' });
  const of = (id: string, end: string, ...aliases: string[]) =>
    advisory(id, [affects('AlmaLinux:9', 'barge', `0 ${end}`)], { aliases });
  const findings = await found(barge, [
    of('ALSA-1', '1-3.el9', 'CVE-2021-1000'),
    of('ALSA-2', '1-8.el9', 'CVE-2021-1000', 'CVE-2026-2000'),
  ]);
  expect(findings.map(({ rule }) => rule)).toEqual(['CVE-2021-1000', 'CVE-2026-2000']);
});
