import { expect, it } from 'vitest';
import { buildSegment } from '../../advisories/store/index.js';
import { silentProgress } from '../../core/progress.js';
import type { Severity } from '../../core/severity.js';
import { parseClauses } from '../../policy/clause.js';
import { advisory, affects } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { scan } from '../index.js';

const pom = `<project>
  <groupId>org.app</groupId>
  <artifactId>app</artifactId>
  <version>1.0.0</version>
  <properties>
    <own>1.2.0</own>
  </properties>
  <dependencies>
${['one', 'two'].map((name) => `    <dependency>\n      <groupId>org.own</groupId>\n      <artifactId>${name}</artifactId>\n      <version>\${own}</version>\n    </dependency>\n`).join('')}  </dependencies>
</project>
`;

async function planFor(one: string, two: string, severityOfTwo: Severity = 'high') {
  const advisories = [
    advisory('T-1', [affects('Maven', 'org.own:one', one)], { severity: 'critical' }),
    advisory('T-2', [affects('Maven', 'org.own:two', two.split(','))], { severity: severityOfTwo }),
  ];
  const segment = buildSegment(
    advisories.map((each) => ({ kind: 'advisory' as const, advisory: each })),
    { source: 'osv:test', builtAt: '2026-01-15T12:00:00Z', complete: true },
  );
  const { plan } = await scan({
    world: fakeWorld({ files: { '/project/pom.xml': pom } }),
    ...{ progress: silentProgress, version: '0', reference: '.', as: 'filesystem', open: {} },
    policy: { name: 'default', clauses: parseClauses('critical'), strict: true },
    ...{ waivers: [], settings: {}, only: ['vulnerabilities'], skip: [], thorough: [] },
    ...{ storeDirectory: '/none', embedded: [segment], maxAgeDays: 3650 },
  });
  return plan.map(({ summary, edit, clears }) => [summary, edit?.after, clears.length]);
}

it('raises one property once for two packages', async () => {
  expect(await planFor('0 1.4.0', '0 1.3.0')).toEqual([
    ['org.own:one 1.2.0 → 1.4.0, and org.own:two by the same line', '<own>1.4.0</own>', 2],
  ]);
});

it('raises it as far as each needs', async () => {
  expect(await planFor('0 1.3.0', '0 1.4.0', 'critical')).toEqual([
    ['org.own:one 1.2.0 → 1.4.0, and org.own:two by the same line', '<own>1.4.0</own>', 2],
  ]);
});

it('finds the fix in the line of versions that it raises to', async () => {
  expect(await planFor('0 2.0.0', '0 1.3.0,2.0.0 2.0.5')).toEqual([
    [
      'org.own:one 1.2.0 → 2.0.5 (a major version: expect changes), and org.own:two by the same line',
      '<own>2.0.5</own>',
      2,
    ],
  ]);
});

it('leaves what goes further than the gate needs a step of its own', async () => {
  expect(await planFor('0 1.2.1', '0 2.0.0')).toEqual([
    ['org.own:one 1.2.0 → 1.2.1', '<own>1.2.1</own>', 1],
    ['org.own:two 1.2.0 → 2.0.0 (a major version: expect changes)', '<own>2.0.0</own>', 1],
  ]);
});
