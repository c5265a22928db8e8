import { describe, expect, it } from 'vitest';
import type { Finding, VulnerableComponentEvidence } from '../core/finding.js';
import { gap } from '../core/gap.js';
import type { Waiver } from '../core/report.js';
import { parseClauses } from './clause.js';
import { decide, exitCodeOf } from './decide.js';
import { readTrivyIgnore, readTrivyIgnoreYaml } from './waiver.js';

const today = new Date('2026-11-25T12:00:00Z');

function flaw(change: Partial<Finding> = {}, evidence: Partial<VulnerableComponentEvidence> = {}): Finding {
  return {
    kind: 'finding',
    rule: 'CVE-2026-0001',
    aliases: ['GHSA-aaaa-bbbb-cccc'],
    engine: 'vulnerabilities',
    title: 'left-pad 1.0.0',
    severity: 'high',
    risk: 60,
    fingerprint: 'f1',
    locations: [{ at: 'file', path: 'app/package-lock.json', line: 3 }],
    references: [],
    evidence: {
      kind: 'vulnerable-component',
      package: { ecosystem: 'npm', name: 'left-pad', version: '1.0.0' },
      components: [{ purl: 'pkg:npm/left-pad@1.0.0', name: 'left-pad', version: '1.0.0', ecosystem: 'npm' }],
      advisories: [
        {
          id: 'GHSA-aaaa-bbbb-cccc',
          source: 'osv:npm',
          severity: 'high',
          range: '< 1.1.0',
          comparison: '1.0.0 < 1.1.0',
        },
      ],
      status: 'fixed',
      cwes: [],
      ...evidence,
    },
    ...change,
  };
}

const waiver = (change: Partial<Waiver>): Waiver => ({
  rule: 'CVE-2026-0001',
  because: 'not called',
  from: { at: 'file', path: 'seaworthy.yaml' },
  ...change,
});

const outcome = (failOn: string, finding: Finding) =>
  decide([finding], [], { name: 'test', clauses: parseClauses(failOn), strict: false }, [], today).verdict
    .outcome;

describe('clauses', () => {
  const exploited = {
    signal: { cve: 'CVE-2026-0001', kev: { added: '2026-01-01', ransomware: false } },
  } as const;
  const kev = flaw({}, exploited);
  const cases: readonly (readonly [string, Finding, string])[] = [
    ['critical', flaw(), 'pass'],
    ['high', flaw(), 'fail'],
    ['medium', flaw(), 'fail'],
    ['high', flaw({ severity: 'unknown' }), 'pass'],
    ['kev', flaw(), 'pass'],
    ['kev', kev, 'fail'],
    ['high+fixable', flaw(), 'pass'],
    [
      'high+fixable',
      flaw({ fix: { kind: 'upgrade', summary: '', purl: 'pkg:npm/left-pad', to: '1.1.0', effort: 'minor' } }),
      'fail',
    ],
    ['risk>=61', flaw(), 'pass'],
    ['risk>=60', flaw(), 'fail'],
    ['epss>=0.5', flaw({}, { signal: { cve: 'c', epss: { score: 0.6, percentile: 0.9 } } }), 'fail'],
    ['none', flaw(), 'pass'],
    ['secret, high', flaw(), 'fail'],
  ];
  it.each(cases)('%s', (failOn, finding, expected) => expect(outcome(failOn, finding)).toBe(expected));

  const proved = { state: 'not-reached', because: 'x', proof: ['nothing loads it'] } as const;
  const reaches: readonly (readonly [string, VulnerableComponentEvidence['reach'], string])[] = [
    ['was not looked at', undefined, 'fail'],
    ['is not known', { state: 'unknown', because: 'x' }, 'fail'],
    [
      'is not known, and one run did not use it',
      { state: 'unknown', because: 'x', run: { image: 'shop:1', isUsed: false } },
      'fail',
    ],
    ['is shown', { state: 'reached', because: 'x' }, 'fail'],
    ['is denied without a proof', { state: 'not-reached', because: 'x' }, 'fail'],
    ['is disproved', proved, 'pass'],
  ];
  it.each(reaches)('reach that %s', (_, reach, expected) => {
    const finding = flaw(
      { severity: 'critical' },
      { ...exploited, ...(reach === undefined ? {} : { reach }) },
    );
    for (const failOn of ['kev+reachable', 'critical+reachable', 'reachable'])
      expect([failOn, outcome(failOn, finding)]).toEqual([failOn, expected]);
    // What is known to be exploited breaks the policy wherever it is.
    expect(outcome('kev', finding)).toBe('fail');
  });

  it('end of life is that of a distribution, and of the base of an image that is built', () => {
    const base = (endedOn?: string) =>
      flaw({ evidence: { kind: 'instruction', text: 'alpine:3.12', ...(endedOn && { endedOn }) } });
    const [clause] = parseClauses('end-of-life');
    expect([base('2022-05-01'), base()].map((one) => clause?.fits(one))).toEqual([true, false]);
  });

  it('names the word that it does not know', () => {
    expect(() => parseClauses('critcal')).toThrow(/"critcal" is not a word/);
    expect(() => parseClauses('constructor')).toThrow(/"constructor"/);
  });
});

describe('waivers', () => {
  const policy = { name: 'test', clauses: parseClauses('high'), strict: false };
  const cases: readonly (readonly [string, Partial<Waiver>, 'pass' | 'fail'])[] = [
    ['by id', {}, 'pass'],
    ['by alias', { rule: 'GHSA-aaaa-bbbb-cccc' }, 'pass'],
    ['another id', { rule: 'CVE-2026-0002' }, 'fail'],
    ['on its last day', { until: '2026-11-25' }, 'pass'],
    ['a day late', { until: '2026-11-24' }, 'fail'],
    ['the package', { package: 'left-pad' }, 'pass'],
    ['the purl, whatever version', { package: 'pkg:npm/left-pad@0.9.0' }, 'pass'],
    ['another package', { package: 'right-pad' }, 'fail'],
    ['a path pattern', { path: 'app/**' }, 'pass'],
    ['another path', { path: 'lib/**' }, 'fail'],
  ];
  it.each(cases)('%s', (_, change, expected) => {
    expect(decide([flaw()], [], policy, [waiver(change)], today).verdict.outcome).toBe(expected);
  });

  it('reports which ended and which were of no use', () => {
    const { verdict } = decide([], [], policy, [waiver({ until: '2020-01-01' }), waiver({})], today);
    expect(verdict.expiredWaivers).toHaveLength(1);
    expect(verdict.unusedWaivers).toHaveLength(1);
    const ofOneEngine = decide([], [], policy, [waiver({})], today, true);
    expect(ofOneEngine.verdict.unusedWaivers).toEqual([]);
  });
});

it('never calls a scan with gaps a pass', () => {
  const gaps = [gap('deb', 'var/lib/dpkg/status', 'unreadable')];
  const relaxed = decide([], gaps, { name: 't', clauses: [], strict: false }, [], today).verdict;
  const strict = decide([], gaps, { name: 't', clauses: [], strict: true }, [], today).verdict;
  expect([relaxed.outcome, exitCodeOf(relaxed), exitCodeOf(strict)]).toEqual(['incomplete', 0, 3]);
  expect(
    decide([], [gap('x', 'y', 'z', 'note')], { name: 't', clauses: [], strict: true }, [], today).verdict
      .outcome,
  ).toBe('pass');
});

describe('.trivyignore', () => {
  it('reads ids, ends and reasons', () => {
    const text = '# no impact here\nCVE-2026-0001\n\nCVE-2026-0002 exp:2026-12-31 # waiting\r\n';
    expect(
      readTrivyIgnore(text, '.trivyignore').map(({ rule, until, because }) => [rule, until, because]),
    ).toEqual([
      ['CVE-2026-0001', undefined, 'no impact here'],
      ['CVE-2026-0002', '2026-12-31', 'waiting'],
    ]);
  });

  it('refuses a day that does not exist', () => {
    expect(() => readTrivyIgnore('CVE-1 exp:2026-02-30', '.trivyignore')).toThrow(/not a day/);
  });

  it('reads the YAML form', () => {
    const text =
      'vulnerabilities:\n  - id: CVE-1\n    paths: [a, b]\n    expired_at: 2026-12-31\n    statement: later\n';
    expect(
      readTrivyIgnoreYaml(text, 'x').map(({ rule, path, until, because }) => [rule, path, until, because]),
    ).toEqual([
      ['CVE-1', 'a', '2026-12-31', 'later'],
      ['CVE-1', 'b', '2026-12-31', 'later'],
    ]);
  });

  it('says where YAML is broken', () => {
    expect(() => readTrivyIgnoreYaml('a: [', 'ignore.yaml')).toThrow(/Not valid YAML/);
  });
});
