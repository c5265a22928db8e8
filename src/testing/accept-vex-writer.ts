import { expect, it } from 'vitest';
import type { Finding, VulnerableComponentEvidence } from '../core/finding.js';
import type { Writer } from '../core/report.js';
import { readVex } from '../formats/vex/index.js';
import { statementsOf } from '../report/vex.js';
import { acceptWriter } from './accept-writer.js';
import { sampleReport } from './sample-report.js';

/** What every writer of VEX owes beside the rest: statements that read back as those of the report. */
export function acceptVexWriter(writer: Writer): void {
  acceptWriter(writer, {
    check: (output, report) => {
      const { statements } = readVex(output, 'x');
      const stated = statementsOf(report).flatMap(({ purls }) => purls);
      expect(statements.flatMap(({ products }) => products)).toHaveLength(stated.length);
    },
  });

  acceptProofs(writer);

  it('states again what another author stated, and not what is only accepted', async () => {
    const report = sampleReport();
    const [waived] = report.verdict.waived;
    if (waived === undefined) throw new Error('the sample has a waiver');
    const written = async (vex: boolean) => {
      const waiver = vex
        ? {
            ...waived.waiver,
            vex: { status: 'not_affected' as const, justification: 'component_not_present' },
          }
        : waived.waiver;
      const verdict = { ...report.verdict, waived: [{ ...waived, waiver }] };
      const text = await writer.write({ ...report, verdict }, { colour: false, widthColumns: 80, all: true });
      return readVex(text, 'x').statements.filter(({ ids }) => ids.includes(waived.finding.rule));
    };
    expect(await written(true)).toMatchObject([
      { status: 'not_affected', justification: 'component_not_present' },
    ]);
    expect(await written(false)).toMatchObject([{ status: 'affected' }]);
  });
}

/** What a format owes that can state what is not affected. */
export function acceptProofs(writer: Writer): void {
  it('states "not affected" of its own only with a proof', async () => {
    const report = sampleReport();
    const statusesFor = async (reach: VulnerableComponentEvidence['reach']) => {
      const findings = report.findings.flatMap((finding): readonly Finding[] =>
        finding.evidence.kind === 'vulnerable-component'
          ? [{ ...finding, evidence: withReach(finding.evidence, reach) }]
          : [],
      );
      const only = { ...report, findings, verdict: { ...report.verdict, waived: [] } };
      const text = await writer.write(only, { colour: false, widthColumns: 80, all: true });
      return [...new Set(readVex(text, 'x').statements.map(({ status }) => status))];
    };
    const because = 'x';
    const cleared = await statusesFor({ state: 'not-reached', because, proof: ['nothing loads it'] });
    expect(cleared).toEqual(['not_affected']);
    const open = [
      undefined,
      ...(['unknown', 'reached', 'not-reached'] as const).map((state) => ({ state, because })),
    ];
    for (const reach of open) expect(await statusesFor(reach)).not.toContain('not_affected');
  });
}

function withReach(
  { reach: _, ...evidence }: VulnerableComponentEvidence,
  reach: VulnerableComponentEvidence['reach'],
): VulnerableComponentEvidence {
  return reach === undefined ? evidence : { ...evidence, reach };
}
