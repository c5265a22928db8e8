import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../core/errors.js';
import type { Report } from '../core/report.js';
import { expectNoControls, hostileTexts, withText } from '../testing/accept-writer.js';
import { sampleReport } from '../testing/sample-report.js';
import { diffReports, renderDiff } from './diff.js';

const whole = sampleReport();
const [first, second, ...others] = whole.findings;
const before: Report = { ...whole, findings: [first, ...others].flatMap((one) => one ?? []) };
const after: Report = { ...whole, findings: [second, ...others].flatMap((one) => one ?? []) };

const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

describe('diffReports', () => {
  it('reports new, fixed and unchanged by fingerprint', () => {
    const difference = diffReports(before, after);
    expect(rules(difference.added)).toEqual(['aws-access-key']);
    expect(rules(difference.fixed)).toEqual(['CVE-2021-44228']);
    expect(difference.unchanged).toHaveLength(10);
    expect(difference.waived).toEqual([]);
  });

  it('finds nothing between a report and itself', () => {
    expect(diffReports(whole, whole)).toMatchObject({ added: [], fixed: [], waived: [], newGaps: [] });
  });

  it('does not call fixed what is waived now', () => {
    const waived = whole.verdict.waived[0]?.finding;
    if (waived === undefined) throw new Error('the sample has a waiver');
    const difference = diffReports({ ...whole, findings: [...whole.findings, waived] }, whole);
    expect(difference.fixed).toEqual([]);
    expect(rules(difference.waived)).toEqual(['CVE-2020-28500']);
  });

  it('calls new what was waived before', () => {
    const waived = whole.verdict.waived[0]?.finding;
    if (waived === undefined) throw new Error('the sample has a waiver');
    const later = { ...whole, findings: [waived], verdict: { ...whole.verdict, waived: [] } };
    expect(rules(diffReports(whole, later).added)).toEqual(['CVE-2020-28500']);
  });

  it('reports what is not seen any more', () => {
    expect(diffReports({ ...whole, gaps: [] }, whole).newGaps).toHaveLength(1);
  });
});

describe('renderDiff', () => {
  const rendering = { colour: false, widthColumns: 100, before, after };

  it('is for terminals', () => {
    const text = renderDiff(diffReports(before, after), { ...rendering, format: 'terminal' });
    expect(text).toContain('+1 new   −1 fixed   10 unchanged');
    expect(text).toContain('+  aws-access-key');
    expect(text).toContain('breaks the policy');
    expect(text).toContain('−  CVE-2021-44228');
  });

  it('is for pull requests', () => {
    const text = renderDiff(diffReports(before, after), { ...rendering, format: 'markdown' });
    expect(text).toContain('### Seaworthy: ✗ FAIL, +1 new, −1 fixed, 10 unchanged');
    expect(text).toContain('| critical | `aws-access-key` |');
    expect(text).toContain('<details><summary>Fixed: 1</summary>');
  });

  it('is for programs', () => {
    const text = renderDiff(diffReports(before, after), { ...rendering, format: 'json' });
    expect(JSON.parse(text)).toMatchObject({ added: [{ rule: 'aws-access-key' }], fixed: [{}] });
  });

  it('refuses other formats', () => {
    expect(() => renderDiff(diffReports(before, after), { ...rendering, format: 'html' })).toThrow(
      SeaworthyError,
    );
  });

  it.each(hostileTexts)('is not impressed by %s', (_, text) => {
    const hostile = withText(after, text);
    for (const format of ['terminal', 'markdown', 'json']) {
      const difference = diffReports(before, { ...hostile, findings: hostile.findings });
      expectNoControls(renderDiff(difference, { ...rendering, format, after: hostile }));
    }
  });
});
