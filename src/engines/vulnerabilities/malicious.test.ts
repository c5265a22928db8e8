import { expect, it } from 'vitest';
import type { EngineContext } from '../../core/engine.js';
import type { Finding } from '../../core/finding.js';
import { silentProgress } from '../../core/progress.js';
import { parseClauses } from '../../policy/clause.js';
import { advisory, affects, component, dataInfo, memoryStore } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { engine } from './engine.js';

async function findingsOn(id: string, aliases: readonly string[]): Promise<readonly Finding[]> {
  const list = [
    advisory(id, [affects('npm', 'left', '0 2.0.0')], { aliases, summary: 'Malicious code in left (npm)' }),
  ];
  const context: EngineContext = {
    world: fakeWorld({ now: '2030-01-01T00:00:00Z' }),
    progress: silentProgress,
    inventory: { components: [component('pkg:npm/left@1.0.0')], archives: [], gaps: [] },
    facts: [],
    advisories: memoryStore(list, { info: [dataInfo('osv:test', { npm: 1 })] }),
    settings: {},
  };
  const findings: Finding[] = [];
  for await (const one of engine.run(context)) if (one.kind === 'finding') findings.push(one);
  return findings;
}

it.each([
  ['its own id', 'MAL-2030-17', ['GHSA-aaaa-bbbb-cccc']],
  ['an alias', 'GHSA-aaaa-bbbb-cccc', ['MAL-2030-17']],
])(
  'a malicious package by %s is critical, in words of its own, and no upgrade heals it',
  async (_, id, aliases) => {
    const [finding, ...others] = await findingsOn(id, aliases);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'critical',
      title: 'Malicious package: left 1.0.0 was published to attack its users',
      fix: { kind: 'manual', summary: expect.stringContaining('Remove left 1.0.0') },
      evidence: { cwes: [506] },
    });
    expect(finding && parseClauses('critical')[0]?.fits(finding)).toBe(true);
  },
);

it('other ids are vulnerabilities', async () => {
  const [finding] = await findingsOn('GHSA-aaaa-bbbb-cccc', ['MALICE-1']);
  expect(finding?.fix?.kind).toBe('upgrade');
});
