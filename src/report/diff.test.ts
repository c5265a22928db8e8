import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../core/errors.js';
import type { Report } from '../core/report.js';
import { expectNoControls, hostileTexts, withText } from '../testing/accept-writer.js';
import { sampleReport } from '../testing/sample-report.js';
import { diffReports, exitCodeOfDiff, renderDiff } from './diff.js';

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

describe('packages and bills', () => {
  const [one] = whole.inventory.components;
  if (one === undefined) throw new Error('the sample has components');
  const with_ = (components: Report['inventory']['components']): Report => ({
    ...whole,
    inventory: { ...whole.inventory, components },
  });

  it('reports packages that came, went and changed', () => {
    const other = { ...one, name: 'other' };
    const difference = diffReports(with_([one]), with_([{ ...one, version: '99' }, other]));
    expect(difference.packages).toMatchObject({
      added: [{ name: 'other' }],
      removed: [],
      changed: [{ name: one.name, from: [one.version], to: ['99'] }],
      unchanged: 0,
    });
    for (const format of ['terminal', 'markdown'])
      expect(
        renderDiff(difference, { format, colour: false, widthColumns: 120, before: whole, after: whole }),
      ).toContain('1 new, 0 gone, 1 changed');
  });

  it('calls nothing fixed or new that a bill cannot hold', () => {
    const bill: Report = {
      ...whole,
      target: { ...whole.target, kind: 'sbom' },
      findings: whole.findings.filter(({ evidence }) =>
        ['vulnerable-component', 'licence', 'end-of-life'].includes(evidence.kind),
      ),
    };
    for (const [from, to] of [
      [whole, bill],
      [bill, whole],
    ] as const) {
      const difference = diffReports(from, to);
      expect([...rules(difference.added), ...rules(difference.fixed)]).toEqual([]);
      expect(difference.newGaps).toMatchObject([
        { weight: 'note', reason: expect.stringContaining('not compared') },
      ]);
      expect(exitCodeOfDiff(difference, to)).toBe(0);
    }
  });

  it('knows a finding in a bill that names no files', () => {
    const bill: Report = {
      ...whole,
      target: { ...whole.target, kind: 'sbom' },
      findings: whole.findings.map((each) => ({ ...each, fingerprint: `bill ${each.fingerprint}` })),
    };
    const { added } = diffReports(whole, bill);
    expect(added.filter(({ evidence }) => evidence.kind === 'vulnerable-component')).toEqual([]);
  });

  it('ends by policy on what is new, and on what is not seen any more', () => {
    expect(exitCodeOfDiff(diffReports(whole, whole), whole)).toBe(0);
    expect(exitCodeOfDiff(diffReports({ ...whole, findings: [] }, whole), whole)).toBe(1);
    const strict = {
      ...whole,
      verdict: { ...whole.verdict, policy: { ...whole.verdict.policy, strict: true } },
    };
    expect(exitCodeOfDiff(diffReports({ ...whole, gaps: [] }, strict), strict)).toBe(3);
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
