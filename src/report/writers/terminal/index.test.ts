import { describe, expect, it } from 'vitest';
import { gap } from '../../../core/gap.js';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { cleanReport, sampleReport } from '../../../testing/sample-report.js';
import { widthOf } from '../../words/plain-text.js';
import { writer } from './index.js';
import { table } from './table.js';

const plain = { colour: false, widthColumns: 100, all: false };

acceptWriter(writer, {
  check: (output) => {
    expect(output).toMatch(/^\n {2}[✗✓!] (?:FAIL|PASS|INCOMPLETE)[ \n]/);
    for (const line of output.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(100);
    expect(output).not.toMatch(/[ \t]\n/);
  },
});

describe('terminal report', () => {
  it('names a file whose role is in doubt once, and what settles it', async () => {
    const [one] = sampleReport().findings;
    if (one === undefined) throw new Error('no finding');
    const doubtful = (path: string, fingerprint: string) => ({
      ...one,
      fingerprint,
      locations: [{ at: 'file', path }] as const,
      roleDoubt: { role: 'tooling', because: 'render.yaml deploys the project' } as const,
    });
    const findings = [doubtful('compose.yaml', 'a'), doubtful('compose.yaml', 'b'), one];
    const text = String(await writer.write(cleanReport({ findings }), plain));
    expect(text).toContain('ROLE IN DOUBT  1 file   roles: in seaworthy.yaml settles it');
    expect(text).toContain(
      '? compose.yaml (2 findings) counted as product, may be tooling: render.yaml deploys the project',
    );
    expect(String(await writer.write(sampleReport(), plain))).not.toContain('ROLE IN DOUBT');
  });

  it('says the verdict first, and how the command ends', async () => {
    const [, first, second, third] = (await writer.write(sampleReport(), plain)).split('\n');
    expect(first).toBe(
      '  ✗ FAIL  shop-api:1.4   4 of 12 findings break policy "default"                              exit 1',
    );
    expect(second).toBe('    4 break · 8 do not break');
    expect(third).toBe(
      '    3 critical · 1 high (1 known-exploited)   policy: kev, critical, secret, end-of-life',
    );
  });

  it.each([
    ['pass', 'pass', false, '✓ PASS  shop-api:1.4   no findings', 'exit 0'],
    ['incomplete', 'incomplete', false, 'no findings, but 1 gap is open', 'exit 0'],
    ['incomplete, strict', 'incomplete', true, '! INCOMPLETE', 'exit 3'],
  ] as const)('says %s', async (_, outcome, strict, words, exit) => {
    const { verdict } = cleanReport();
    const gaps = outcome === 'incomplete' ? sampleReport().gaps : [];
    const report = cleanReport({
      gaps,
      verdict: { ...verdict, outcome, policy: { ...verdict.policy, strict } },
    });
    const [, first] = (await writer.write(report, plain)).split('\n');
    expect(first).toContain(words);
    expect(first).toContain(exit);
  });

  it('reports what the verdict will be after the plan', async () => {
    const { verdict } = sampleReport();
    const broken = verdict.broken.slice(0, 3);
    const outlook = { outcome: 'pass', isProved: true } as const;
    const report = sampleReport({ verdict: { ...verdict, broken }, outlook });
    expect(await writer.write(report, plain)).toContain('FIX FIRST   these 3 changes pass the gate');
    expect(await writer.write(sampleReport(), plain)).toContain(
      'these 3 changes clear what breaks the policy now',
    );
  });

  it('says that a command with a range may install a later version', async () => {
    const { plan } = sampleReport();
    const words = 'commands with a range may install later versions than those named';
    expect(await writer.write(sampleReport(), plain)).not.toContain(words);
    const ranged = plan.map((step) => ({ ...step, takesLater: true as const }));
    expect(await writer.write(sampleReport({ plan: ranged }), plain)).toContain(words);
  });

  it('reports waivers with their end, and those that are of no use', async () => {
    const output = await writer.write(sampleReport(), { ...plain, widthColumns: 160 });
    expect(output).toContain(
      'CVE-2020-28500 lodash 4.17.20: trimEnd is never called with input from outside',
    );
    expect(output).toContain('(until 2026-11-30, 5 days from now)');
    expect(output).toContain('! CVE-2022-0778: the waiver ended on 2026-06-30 (seaworthy.yaml:20)');
    expect(output).toContain('! CVE-2019-0001: the waiver fits nothing, remove it (.trivyignore:3)');
  });

  it('shows in a line what waivers of gaps keep from the verdict', async () => {
    const accepted = { because: 'read by hand', owner: 'kim', until: '2027-01-31' };
    const waived = (path: string) => ({
      ...gap('inventory', path, 'its packages are unknown', 'note'),
      accepted,
    });
    const gaps = ['pom.xml', 'a.jar', 'b.jar', 'c.jar'].map(waived);
    const output = await writer.write(cleanReport({ gaps }), plain);
    expect(output).toContain('i 4 gaps accepted by waivers: pom.xml, a.jar, b.jar and 1 more (--all)');
    expect(output).not.toContain('more note');
  });

  it('says how old and how partial the data is', async () => {
    const output = await writer.write(sampleReport(), plain);
    expect(output).toContain('412 advisories and 120 threat signals, partial, of 2026-11-20 (5 days old)');
  });

  it('warns when there was no data at all', async () => {
    expect(await writer.write(cleanReport({ data: [] }), plain)).toContain(
      'No advisory data covers the packages that were found',
    );
  });

  it('lists every finding when asked', async () => {
    const rules = sampleReport().findings.map(({ rule }) => rule);
    const output = await writer.write(sampleReport(), { ...plain, all: true });
    for (const rule of rules) expect(output).toContain(rule);
    expect(await writer.write(sampleReport(), plain)).not.toContain('pin-image-tag');
  });

  it.each([40, 60])('cuts no id, place or name in %d columns', async (widthColumns) => {
    const name = 'registry.example.com/a-long-team-name/a-longer-service-name:2026.11.28-rc1';
    const target = { ...sampleReport().target, name };
    const output = await writer.write(sampleReport({ target }), { ...plain, widthColumns });
    const joined = output.replace(/\n {4}/g, '');
    for (const text of [name, 'aws-access-key', 'app/.env.bak:3', 'var/lib/dpkg/status:1204'])
      expect(joined).toContain(text);
  });

  it('counts findings outside product code apart', async () => {
    const { findings } = sampleReport();
    const [outside, ...rest] = [...findings].reverse();
    if (outside === undefined) throw new Error('no findings');
    const report = sampleReport({ findings: [...rest, { ...outside, role: 'test', isOutside: true }] });
    const output = await writer.write(report, plain);
    expect(output).toContain('4 break · 7 do not break · 1 outside product code (1 test)');
    expect(output).not.toContain('OUTSIDE PRODUCT CODE');
    expect(await writer.write(report, { ...plain, all: true })).toContain('OUTSIDE PRODUCT CODE  1');
  });

  it('has colours only when asked', async () => {
    const escapeCode = String.fromCharCode(27);
    expect(await writer.write(sampleReport(), plain)).not.toContain(escapeCode);
    const coloured = await writer.write(sampleReport(), { ...plain, colour: true });
    expect(coloured).toContain(`${escapeCode}[31m`);
    expect(stripped(coloured)).toBe(await writer.write(sampleReport(), plain));
  });

  it.each([20, 60, 80, 120, 1_000])('keeps to %d columns, or to 40 at least', async (widthColumns) => {
    const output = await writer.write(sampleReport(), { ...plain, widthColumns, all: true });
    const widest = Math.max(...output.split('\n').map(widthOf));
    expect(widest).toBeLessThanOrEqual(Math.max(40, Math.min(160, widthColumns)));
  });
});

describe('table', () => {
  it.each([
    [
      'pads by the columns that letters take',
      [
        [{ text: '宽' }, { text: 'x' }],
        [{ text: 'abc' }, { text: 'y' }],
      ],
      20,
      ['宽   x', 'abc  y'],
    ],
    [
      'cuts the widest first',
      [[{ text: 'short' }, { text: 'a long text that does not fit' }]],
      20,
      ['short  a long text …'],
    ],
    [
      'cuts paths in the middle',
      [[{ text: 'app/service/package-lock.json:12', cut: 'middle' as const }]],
      20,
      ['app/se…-lock.json:12'],
    ],
    [
      'leaves out what may go',
      [
        [
          { text: 'CVE-2026-10000', shrink: 'never' as const },
          { text: 'a/very/long/path/indeed', shrink: 'gone' as const },
        ],
      ],
      24,
      ['CVE-2026-10000'],
    ],
    ['has no space at the end of a line', [[{ text: 'a' }, { text: '' }]], 20, ['a']],
  ])('%s', (_, rows, width, expected) => {
    expect(table(rows, width)).toEqual(expected);
  });
});

function stripped(text: string): string {
  return text.replace(/\u001b\[[0-9;]*m/g, '').replace(/ +\n/g, '\n');
}
