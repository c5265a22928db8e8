import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../advisories/store/index.js';
import { silentProgress } from '../../core/progress.js';
import type { Severity } from '../../core/severity.js';
import { parseClauses } from '../../policy/clause.js';
import { advisory, affects } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { scan } from '../index.js';

type Flaw = readonly [name: string, ranges: readonly string[], severity?: Severity];

const goMod = `module harbour.example/app

go 1.22

require (
	code.example.org/lamp v0.4.0
	code.example.org/tide v0.4.0
)
`;

async function planFor(ecosystem: 'Go' | 'Maven', flaws: readonly Flaw[], version = '1.2.0') {
  const segment = buildSegment(
    flaws.map(([name, ranges, severity = 'high'], index) => ({
      kind: 'advisory' as const,
      advisory: advisory(`T-${index + 1}`, [affects(ecosystem, name, ranges)], { severity }),
    })),
    { source: 'osv:test', builtAt: '2026-01-15T12:00:00Z', complete: true },
  );
  const pom = `<project>\n  <artifactId>app</artifactId>\n  <dependencies>\n    <dependency>\n      <groupId>org.own</groupId>\n      <artifactId>lamp</artifactId>\n      <version>${version}</version>\n    </dependency>\n  </dependencies>\n</project>\n`;
  const files = ecosystem === 'Go' ? { '/project/go.mod': goMod } : { '/project/pom.xml': pom };
  const { plan, outlook } = await scan({
    world: fakeWorld({ files }),
    ...{ progress: silentProgress, version: '0', reference: '.', as: 'filesystem', open: {} },
    policy: { name: 'default', clauses: parseClauses('critical'), strict: true },
    ...{ waivers: [], settings: {}, only: ['vulnerabilities'], skip: [], thorough: [] },
    ...{ storeDirectory: '/none', embedded: [segment], maxAgeDays: 3650 },
  });
  expect(outlook?.isProved).toBe(true);
  return plan;
}

const lamp = 'code.example.org/lamp';

describe('what breaks goes to the lowest version that clears it', () => {
  it('where every version further breaks users, and goes on from there in a step of its own', async () => {
    const plan = await planFor('Go', [
      [lamp, ['0 0.6.0'], 'critical'],
      [lamp, ['0 0.9.0']],
      [lamp, ['0 1.3.0']],
    ]);
    expect(
      plan.map(({ summary, edit, clears, isNeeded }) => [
        summary,
        edit?.before,
        edit?.after,
        clears.length,
        isNeeded,
      ]),
    ).toEqual([
      [
        `${lamp} v0.4.0 → 0.6.0 (a minor version before 1.0: expect changes)`,
        `${lamp} v0.4.0`,
        `${lamp} v0.6.0`,
        1,
        true,
      ],
      [
        `${lamp} v0.6.0 → 1.3.0 (a major version: expect changes)`,
        `${lamp} v0.6.0`,
        `${lamp} v1.3.0`,
        2,
        undefined,
      ],
    ]);
  });

  it('and takes along what a compatible release of that line clears', async () => {
    const [first, ...others] = await planFor('Maven', [
      ['org.own:lamp', ['0 2.1.0'], 'critical'],
      ['org.own:lamp', ['0 2.3.0']],
      ['org.own:lamp', ['0 3.0.0']],
    ]);
    expect([first?.upgrade?.to, first?.why]).toEqual([
      '2.3.0',
      'clears 2 findings, 1 of them breaks the policy (2.1.0 fixes it), worst T-1 (critical)',
    ]);
    expect(others.map(({ upgrade }) => upgrade?.to)).toEqual(['3.0.0']);
  });

  it('and clears nothing that this version has again', async () => {
    const [first] = await planFor('Maven', [
      ['org.own:lamp', ['0 2.1.0'], 'critical'],
      ['org.own:lamp', ['0 1.2.5', '2.0.0 2.0.9']],
      ['org.own:lamp', ['0 1.2.6', '2.0.0 <=2.9.0']],
    ]);
    expect([first?.upgrade?.to, first?.clears.length, first?.why]).toEqual([
      '2.1.0',
      2,
      'clears 2 findings, 1 of them breaks the policy, worst T-1 (critical)',
    ]);
  });
});

it('goes over a version before 1.0 that brings what the installed one has not', async () => {
  const [first, second] = await planFor('Go', [
    [lamp, ['0 0.6.0'], 'critical'],
    [lamp, ['0.5.0 0.8.0']],
    [lamp, ['0 0.9.0']],
  ]);
  expect([first?.upgrade?.to, second?.upgrade?.to]).toEqual(['0.8.0', '0.9.0']);
});

it('one module may raise another one of its owner', async () => {
  const plan = await planFor('Go', [
    [lamp, ['0 0.6.0'], 'critical'],
    ['code.example.org/tide', ['0 0.5.0']],
  ]);
  expect(plan.map(({ why }) => why)).toEqual([
    'clears T-1 (critical); may raise the "go" line; from 1.21 on the standard library is matched by it',
    'clears T-2 (high); an earlier step may raise it already; may raise the "go" line; from 1.21 on the standard library is matched by it',
  ]);
});

it('a patch of a module raises nothing', async () => {
  const [step] = await planFor('Go', [[lamp, ['0 0.4.2'], 'critical']]);
  expect(step?.why).toBe('clears T-1 (critical)');
});
