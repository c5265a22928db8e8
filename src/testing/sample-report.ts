import type { Component } from '../core/component.js';
import type { Finding } from '../core/finding.js';
import type { Report } from '../core/report.js';
import {
  endOfLife,
  log4shell,
  openssl,
  sampleFindings,
  secret,
  undici,
  waivedFinding,
} from './sample-findings.js';
import { digestOf, place, sampleGaps, sampleInventory, sampleLayers } from './sample-inventory.js';

/** A report about an image that everything is wrong with: every kind of evidence, gap, waiver and place. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    schema: 'https://seaworthy.dev/schemas/report-1.json',
    tool: { name: 'seaworthy', version: '0.1.0' },
    generatedAt: '2026-11-25T08:30:00.000Z',
    target: {
      kind: 'image',
      name: 'shop-api:1.4',
      openedBy: 'docker-archive',
      digest: digestOf('c'),
      image: {
        repoTags: ['shop-api:1.4'],
        repoDigests: [`registry.example.com/shop-api@${digestOf('e')}`],
        os: 'linux',
        architecture: 'amd64',
        created: '2026-11-20T10:00:00Z',
        labels: { 'org.opencontainers.image.source': 'https://git.example.com/shop/api' },
        config: { Cmd: ['node', 'src/http.js'] },
      },
      layers: sampleLayers.map(({ diffId, createdBy, sizeBytes }) => ({ diffId, createdBy, sizeBytes })),
    },
    verdict: {
      outcome: 'fail',
      policy: { name: 'default', clauses: ['kev', 'critical', 'secret', 'end-of-life'], strict: false },
      broken: [
        { clause: 'kev', finding: log4shell },
        { clause: 'critical', finding: openssl },
        { clause: 'secret', finding: secret },
        { clause: 'end-of-life', finding: endOfLife },
      ],
      waived: [
        {
          finding: waivedFinding,
          waiver: {
            rule: 'CVE-2020-28500',
            package: 'lodash',
            until: '2026-11-30',
            because: 'trimEnd is never called with input from outside',
            from: { at: 'file', path: 'seaworthy.yaml', line: 12 },
          },
        },
      ],
      expiredWaivers: [
        {
          rule: 'CVE-2022-0778',
          until: '2026-06-30',
          because: 'waiting for the base image',
          from: { at: 'file', path: 'seaworthy.yaml', line: 20 },
        },
      ],
      unusedWaivers: [
        {
          rule: 'CVE-2019-0001',
          because: 'no longer in the image',
          from: { at: 'file', path: '.trivyignore', line: 3 },
        },
      ],
    },
    plan: [
      {
        summary: 'org.apache.logging.log4j:log4j-core 2.14.1 → 2.17.1',
        location: log4shell.locations[0],
        riskShare: 0.41,
        effort: 'minor',
        clears: [log4shell.fingerprint],
        why: 'clears CVE-2021-44228 (known exploited, critical, EPSS 0.94)',
        isNeeded: true,
      },
      {
        summary: 'Rebuild on a fresh base, or upgrade one package of Debian GNU/Linux 12 (bookworm)',
        command: 'apt-get update && apt-get upgrade -y',
        location: openssl.locations[0],
        riskShare: 0.28,
        effort: 'rebuild',
        clears: [openssl.fingerprint],
        why: 'clears CVE-2024-5535 (critical, EPSS 0.01)',
        isNeeded: true,
      },
      {
        summary: 'Revoke the key and delete .env.bak',
        location: secret.locations[0],
        riskShare: 0.12,
        effort: 'by hand',
        clears: [secret.fingerprint],
        why: 'clears aws-access-key (critical)',
        isNeeded: true,
      },
    ],
    outlook: { outcome: 'fail', isProved: true },
    findings: sampleFindings,
    gaps: sampleGaps,
    inventory: sampleInventory,
    data: [
      {
        source: 'baseline',
        asOf: '2026-11-20T00:00:00Z',
        builtAt: '2026-11-21T00:00:00Z',
        advisories: 412,
        signals: 120,
        ecosystems: { npm: 160, Maven: 90, Debian: 80 },
        complete: false,
      },
      {
        source: 'osv:Maven',
        asOf: '2026-11-25T06:00:00Z',
        builtAt: '2026-11-25T06:10:00Z',
        advisories: 5_812,
        signals: 0,
        ecosystems: { Maven: 9_140 },
        complete: true,
      },
    ],
    stages: [
      { name: 'open', ms: 41.2, summary: 'docker-archive, 3 layers' },
      { name: 'inventory', ms: 803, summary: '6 components, 1 layers from the cache' },
      { name: 'vulnerabilities', ms: 92.5, summary: '5 findings' },
      { name: 'policy', ms: 3 },
    ],
    ...changes,
  };
}

/** What an image without a flaw gives. */
export function cleanReport(changes: Partial<Report> = {}): Report {
  const { verdict } = sampleReport();
  return sampleReport({
    verdict: {
      ...verdict,
      outcome: 'pass',
      broken: [],
      waived: [],
      expiredWaivers: [],
      unusedWaivers: [],
    },
    plan: [],
    findings: [],
    gaps: [],
    ...changes,
  });
}

/** As little as a report can say: an empty folder, no data, no time. */
export function emptyReport(): Report {
  return cleanReport({
    target: { kind: 'filesystem', name: '.', openedBy: 'directory' },
    inventory: { components: [], archives: [], gaps: [] },
    data: [],
    stages: [],
  });
}

/** A report with that many findings, each in a place of its own. */
export function largeReport(findings: number): Report {
  const many = Array.from({ length: findings }, (_, index) => numbered(index));
  const { verdict, plan } = sampleReport();
  return sampleReport({
    findings: many,
    verdict: {
      ...verdict,
      broken: many.slice(0, 50).map((finding) => ({ clause: 'critical', finding })),
    },
    plan: plan.map((step) => ({ ...step, clears: many.slice(0, 10).map(({ fingerprint }) => fingerprint) })),
  });
}

const severitiesInTurn = ['critical', 'high', 'medium', 'low', 'unknown'] as const;

function numbered(index: number): Finding {
  const severity = severitiesInTurn[index % 5] ?? 'unknown';
  const name = `package-${index % 700}`;
  return {
    ...undici,
    rule: `CVE-2026-${10_000 + index}`,
    title: `Flaw number ${index} in ${name} lets a remote attacker read memory that is not theirs`,
    severity,
    risk: 100 - (index % 100),
    fingerprint: `vulnerabilities|CVE-2026-${10_000 + index}|npm|${name}|app/package-lock.json`,
    locations: [place(2, `app/service-${index % 40}/package-lock.json`, index + 1)],
  };
}

/** The same, of a project whose own name is known: one that has no version yet, and needs the first component. */
export function withProject(report: Report): Report {
  const [first] = report.inventory.components;
  const project: Component = {
    purl: 'pkg:npm/app',
    name: 'app',
    version: '',
    ecosystem: 'npm',
    licenses: ['MIT'],
    dependsOn: first === undefined ? [] : [first.purl],
    scope: 'runtime',
    foundAt: [{ at: 'file', path: 'package.json', line: 2 }],
    foundBy: ['npm/package-json'],
  };
  return { ...report, inventory: { ...report.inventory, projects: [project] } };
}
