import { expect, it } from 'vitest';
import type { Finding } from '../../../core/finding.js';
import type { Report } from '../../../core/report.js';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { sampleReport } from '../../../testing/sample-report.js';
import { writer } from './index.js';

interface Vex {
  readonly statements: readonly {
    readonly products: readonly {
      readonly '@id': string;
      readonly subcomponents: readonly { '@id': string }[];
    }[];
    readonly status: string;
    readonly justification: string;
    readonly impact_statement: string;
  }[];
}

acceptWriter(writer, {
  check: (output) => {
    const document = JSON.parse(output) as Vex & Record<string, unknown>;
    expect(document).toMatchObject({ '@context': 'https://openvex.dev/ns/v0.2.0', version: 1 });
    for (const key of ['@id', 'author', 'timestamp']) expect(document[key]).toMatch(/./);
    // No report of the suite holds an observed run.
    expect(document.statements).toEqual([]);
  },
});

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

const statementsOf = async (report: Report) =>
  (JSON.parse(await writer.write(report, { colour: false, widthColumns: 80, all: true })) as Vex).statements;

it('states what one run did not use, with the digest of the image, and says how far that goes', async () => {
  const [first] = await statementsOf(withRun(false, { digest }));
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
  expect(await statementsOf(report)).toEqual([]);
});
