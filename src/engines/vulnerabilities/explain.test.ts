import { expect, it } from 'vitest';
import type { Purl } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import { buildPlan } from '../../gate/plan/index.js';
import { component, dataInfo } from '../../testing/advisory-examples.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { explainFinding } from './explain.js';

function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const inventory = more.inventory ?? { components: [], archives: [], gaps: [] };
  return {
    schema: 'https://seaworthy.dev/schemas/report-1.json',
    tool: { name: 'seaworthy', version: '0.0.0' },
    generatedAt: '2026-11-25T00:00:00.000Z',
    target: { kind: 'image', name: 'shop', openedBy: 'docker-archive' },
    verdict: {
      outcome: 'fail',
      policy: { name: 'default', clauses: ['kev'], strict: false },
      broken: findings.map((finding) => ({ clause: 'kev', finding })),
      waived: [],
      expiredWaivers: [],
      unusedWaivers: [],
    },
    plan: buildPlan(findings, inventory),
    findings,
    gaps: [],
    inventory,
    data: [dataInfo('osv:test', { npm: 1 }, { asOf: '2026-11-20T00:00:00Z' })],
    stages: [],
    ...more,
  };
}

it('shows the whole proof of a flaw in a package', () => {
  const purl = 'pkg:npm/lodash@4.17.15';
  const finding = vulnerable('CVE-2021-23337', purl, {
    to: '4.17.21',
    risk: 71.2,
    evidence: {
      path: ['pkg:npm/%40acme/web@1.0.0' as Purl, purl as Purl],
      cwes: [94],
      cvss: { vector: 'CVSS:3.1/AV:N', score: 7.2, source: 'osv:test' },
      signal: {
        cve: 'CVE-2021-23337',
        kev: { added: '2024-01-02', due: '2024-01-23', ransomware: true },
        epss: { score: 0.943, percentile: 0.999 },
      },
    },
  });
  const lodash = component(purl, {
    foundAt: [
      {
        at: 'file',
        path: 'app/package-lock.json',
        line: 812,
        layerIndex: 2,
        layer: `sha256:${'ab'.repeat(32)}`,
        instruction: 'RUN npm ci',
      },
    ],
  });
  const report = reportOf([finding], { inventory: { components: [lodash], archives: [], gaps: [] } });
  expect(explainFinding(finding, report).join('\n')).toBe(`CVE-2021-23337  high  risk 71.2 of 100
Summary of CVE-2021-23337

Package
  lodash 4.17.15 (npm)

Because
  CVE-2021-23337 (osv:test, high) affects < 4.17.21
    4.17.15 < 4.17.21 (semver)

Data
  osv:test, as of 2026-11-20

Came in by
  @acme/web@1.0.0 → lodash@4.17.15

Where
  app/package-lock.json:812, layer 2 (sha256:abababababab…), from RUN npm ci (lodash, read by npm/package-lock)

Fix
  lodash 4.17.15 → 4.17.21
  effort: patch
  npm install lodash@4.17.21
  this vulnerability alone is fixed in 4.17.21

Signals
  known to be exploited: in CISA's catalogue since 2024-01-02, due 2024-01-23, used by ransomware
  EPSS 94.3 % in the next 30 days, above 99.9 % of all
  CVSS 7.2 CVSS:3.1/AV:N (osv:test)
  CWE-94

In this report
  breaks the policy "default": kev
  cleared by step 1 of the plan: lodash 4.17.15 → 4.17.21

Fingerprint
  fp CVE-2021-23337 lodash`);
});

it('names the record that a severity is taken from', () => {
  const severityFrom = { id: 'ALSA-2026:1', source: 'osv:test' };
  const finding = vulnerable('CVE-1', 'pkg:npm/a@1', { evidence: { severityFrom } });
  const lines = explainFinding(finding, reportOf([finding]));
  expect(lines[lines.indexOf('Severity') + 1]).toBe(
    '  of ALSA-2026:1 (osv:test): the advisories above have none',
  );
});

it('names the data of the sources that say so, not of other ecosystems', () => {
  const finding = vulnerable('CVE-1', 'pkg:npm/a@1');
  const data = ['osv:test', 'osv:other'].map((source) => dataInfo(source, {}));
  const lines = explainFinding(finding, reportOf([finding], { data }));
  expect(lines.filter((line) => line.includes('osv:other'))).toEqual([]);
  expect(lines[lines.indexOf('Data') + 1]).toContain('osv:test');
});

it('says why there is no fix', () => {
  const finding = vulnerable('CVE-1', 'pkg:deb/debian/a@1', { evidence: { status: 'will-not-fix' } });
  expect(explainFinding(finding, reportOf([finding]))).toContain(
    '  the publisher will not fix it in this release',
  );
});

it.each<Finding['evidence']>([
  { kind: 'end-of-life', product: 'Debian', version: '10', since: '2024-06-30' },
  { kind: 'instruction', text: 'RUN a \\\n  b' },
  { kind: 'secret', redacted: 'AKIA…', verified: 'unchecked' },
  { kind: 'dataflow', cwe: 89, trace: [{ at: 'file', path: 'a.ts', line: 3 }] },
  { kind: 'exchange', request: 'GET / HTTP/1.1', response: 'HTTP/1.1 200 OK' },
  { kind: 'signature', subject: 'a', because: 'b' },
  { kind: 'setting', expected: 'a', actual: 'b' },
])('explains evidence of the kind $kind', (evidence) => {
  const finding: Finding = { ...vulnerable('rule', 'pkg:npm/a@1'), evidence };
  const lines = explainFinding(finding, reportOf([finding]));
  expect(lines).toContain('Because');
  expect(lines.join('\n')).not.toContain('�');
});

it('lets no one steer the terminal', () => {
  const finding = { ...vulnerable('rule', 'pkg:npm/a@1'), title: '\u001b[31mred\u202eder' };
  expect(explainFinding(finding, reportOf([finding]))[1]).toBe('�[31mred�der');
});
