import { expect, it } from 'vitest';
import type { Finding } from '../../../core/finding.js';
import type { Report } from '../../../core/report.js';
import { acceptVexWriter } from '../../../testing/accept-vex-writer.js';
import { sampleReport } from '../../../testing/sample-report.js';
import { statementsOf } from '../../vex.js';
import { writer } from './index.js';

acceptVexWriter(writer);

it('a package that is proved safe in one place and not in another is affected', async () => {
  const report = sampleReport();
  const proved = report.findings.flatMap((finding): readonly Finding[] => {
    const { evidence } = finding;
    if (evidence.kind !== 'vulnerable-component') return [];
    const reach = { state: 'not-reached', because: 'x', proof: ['nothing loads it'] } as const;
    return [{ ...finding, fingerprint: `${finding.fingerprint}|b`, evidence: { ...evidence, reach } }];
  });
  const statusesOf = (findings: readonly Finding[]) =>
    new Set(
      statementsOf({ ...report, findings, verdict: { ...report.verdict, waived: [] } }).map(
        ({ status }) => status,
      ),
    );
  expect(statusesOf(proved)).toEqual(new Set(['not_affected']));
  expect(statusesOf([...report.findings, ...proved])).not.toContain('not_affected');
});

interface Vex {
  readonly statements: readonly {
    readonly products: readonly {
      readonly '@id': string;
      readonly subcomponents: readonly { '@id': string }[];
    }[];
    readonly status: string;
    readonly justification: string;
    readonly impact_statement?: string;
  }[];
}

const digest = `sha256:${'a'.repeat(64)}` as const;

function withRun(isUsed: boolean, target: Partial<Report['target']>): Report {
  const report = sampleReport();
  const findings = report.findings.map((finding): Finding => {
    const { evidence } = finding;
    if (evidence.kind !== 'vulnerable-component') return finding;
    return {
      ...finding,
      evidence: { ...evidence, reach: { state: 'unknown', because: 'x', run: { image: 'shop:1', isUsed } } },
    };
  });
  return {
    ...report,
    findings,
    target: { kind: 'image', name: 'r.example.com/team/shop:1', openedBy: 'registry', ...target },
  };
}

async function notUsed(report: Report): Promise<Vex['statements']> {
  const text = await writer.write(report, { colour: false, widthColumns: 80, all: true });
  return (JSON.parse(text) as Vex).statements.filter(({ impact_statement: why }) =>
    why?.includes('observed run'),
  );
}

it('states what one run did not use, with the digest of the image, and says how far that goes', async () => {
  const [first] = await notUsed(withRun(false, { digest }));
  expect(first).toMatchObject({
    status: 'not_affected',
    justification: 'vulnerable_code_not_in_execute_path',
  });
  expect(first?.products[0]?.['@id']).toBe(
    `pkg:oci/shop@sha256%3A${'a'.repeat(64)}?repository_url=r.example.com%2Fteam%2Fshop`,
  );
  expect(first?.products[0]?.subcomponents[0]?.['@id']).toMatch(/^pkg:/);
  expect(first?.impact_statement).toContain('for nothing else');
});

it.each([
  ['packages that the run used', withRun(true, { digest })],
  ['an image without a digest', withRun(false, {})],
  ['a folder', withRun(false, { kind: 'filesystem', digest })],
])('states nothing of %s', async (_, report) => {
  expect(await notUsed(report)).toEqual([]);
});
