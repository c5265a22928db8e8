import { describe, expect, it } from 'vitest';
import type { Advisory, DataInfo, ThreatSignal } from '../../core/advisory.js';
import type { Component, Inventory } from '../../core/component.js';
import type { Ecosystem } from '../../core/ecosystem.js';
import type { EngineContext } from '../../core/engine.js';
import type { Finding, VulnerableComponentEvidence } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import { silentProgress } from '../../core/progress.js';
import { advisory, affects, component, dataInfo, memoryStore } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { versionSchemes } from '../../versions/index.generated.js';
import { createEngine } from './create-engine.js';

const npm: Ecosystem = {
  id: 'npm',
  title: 'npm',
  analyzers: [],
  purlTypes: ['npm'],
  upgradeCommand: (name, version) => `npm install ${name}@${version}`,
};
const engine = createEngine({ schemes: versionSchemes, ecosystems: [npm] });

interface Setting {
  readonly components: readonly Component[];
  readonly advisories?: readonly Advisory[];
  readonly signals?: readonly ThreatSignal[];
  readonly info?: readonly DataInfo[];
  readonly distribution?: Inventory['distribution'];
  readonly isOutside?: (component: Component) => boolean;
}

async function run(setting: Setting): Promise<{ findings: Finding[]; gaps: Gap[] }> {
  const { components, advisories = [], distribution, isOutside, ...store } = setting;
  const context: EngineContext = {
    world: fakeWorld({ now: '2026-11-25T00:00:00Z' }),
    progress: silentProgress,
    inventory: { components, archives: [], gaps: [], ...(distribution ? { distribution } : {}) },
    facts: [],
    advisories: memoryStore(advisories, store),
    settings: {},
    ...(isOutside && { isOutside }),
  };
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  for await (const reported of engine.run(context)) {
    if (reported.kind === 'gap') gaps.push(reported);
    else findings.push(reported);
  }
  return { findings, gaps };
}

function evidenceOf(finding: Finding | undefined): VulnerableComponentEvidence {
  if (finding?.evidence.kind !== 'vulnerable-component') throw new Error('no such finding');
  return finding.evidence;
}

const lodash = component('pkg:npm/lodash@4.17.15', { direct: true });
const ghsa = advisory('GHSA-35jh-r3h4-6jhm', [affects('npm', 'lodash', '0 4.17.21')], {
  aliases: ['CVE-2021-23337'],
  severity: 'high',
  cvss: { vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H', score: 7.2 },
  cwes: [94, 77],
  summary: 'Command injection',
  references: ['https://example.com/1'],
});

describe('a flaw in a language package', () => {
  it('is one finding with its proof, fix and place', async () => {
    const { findings, gaps } = await run({
      components: [lodash],
      advisories: [
        ghsa,
        advisory('NSWG-1', [affects('npm', 'lodash', '0 4.17.20')], { aliases: ['CVE-2021-23337'] }),
      ],
      signals: [{ cve: 'CVE-2021-23337', epss: { score: 0.02, percentile: 0.8 } }],
    });
    expect(gaps).toEqual([]);
    expect(findings).toEqual([
      {
        kind: 'finding',
        rule: 'CVE-2021-23337',
        aliases: ['GHSA-35jh-r3h4-6jhm', 'NSWG-1'],
        engine: 'vulnerabilities',
        title: 'Command injection',
        severity: 'high',
        risk: 33.6,
        fingerprint: 'vulnerabilities|CVE-2021-23337|npm|lodash|package-lock.json',
        locations: [{ at: 'file', path: 'package-lock.json', line: 7 }],
        fix: {
          kind: 'upgrade',
          summary: 'lodash 4.17.15 → 4.17.21',
          purl: 'pkg:npm/lodash@4.17.15',
          to: '4.17.21',
          command: 'npm install lodash@4.17.21',
          effort: 'patch',
        },
        evidence: {
          kind: 'vulnerable-component',
          package: { ecosystem: 'npm', name: 'lodash', version: '4.17.15' },
          components: [
            {
              purl: 'pkg:npm/lodash@4.17.15',
              name: 'lodash',
              version: '4.17.15',
              ecosystem: 'npm',
              scope: 'runtime',
            },
          ],
          advisories: [
            {
              id: 'GHSA-35jh-r3h4-6jhm',
              source: 'osv:test',
              severity: 'high',
              range: '< 4.17.21',
              comparison: '4.17.15 < 4.17.21 (semver)',
            },
            {
              id: 'NSWG-1',
              source: 'osv:test',
              severity: 'unknown',
              range: '< 4.17.20',
              comparison: '4.17.15 < 4.17.20 (semver)',
            },
          ],
          fixedIn: '4.17.21',
          status: 'fixed',
          signal: { cve: 'CVE-2021-23337', epss: { score: 0.02, percentile: 0.8 } },
          cvss: { vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H', score: 7.2, source: 'osv:test' },
          cwes: [77, 94],
          path: ['pkg:npm/lodash@4.17.15'],
        },
        references: ['https://example.com/1'],
      },
    ]);
  });

  it('is not found in the fixed version, another package or another ecosystem', async () => {
    const components = [
      component('pkg:npm/lodash@4.17.21'),
      component('pkg:npm/lodash-es@4.17.15'),
      component('pkg:pypi/lodash@4.17.15'),
      component('pkg:deb/debian/lodash@4.17.15'),
    ];
    expect((await run({ components, advisories: [ghsa] })).findings).toEqual([]);
  });

  it('gives two versions in one file two fingerprints', async () => {
    const { findings } = await run({
      components: [component('pkg:npm/lodash@3.10.1'), lodash],
      advisories: [ghsa],
    });
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([
      'vulnerabilities|CVE-2021-23337|npm|lodash|package-lock.json',
      'vulnerabilities|CVE-2021-23337|npm|lodash|package-lock.json|2',
    ]);
    expect(findings[0]?.fix).toMatchObject({
      effort: 'major',
      summary: expect.stringContaining('major version'),
    });
  });

  it('looks names up as the ecosystem writes them', async () => {
    const { findings } = await run({
      components: [component('pkg:pypi/Flask_Login@0.1')],
      advisories: [advisory('PYSEC-1', [affects('PyPI', 'flask-login', '0 0.5')])],
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['PYSEC-1']);
  });
});

describe('a flaw in an operating system package', () => {
  const openssl = { name: 'openssl', version: '3.5.1-1' };
  const libssl = component('pkg:deb/debian/libssl3t64@3.5.1-1', {
    source: openssl,
    foundAt: [{ at: 'file', path: 'var/lib/dpkg/status', line: 10 }],
  });
  const tool = component('pkg:deb/debian/openssl@3.5.1-1', {
    source: openssl,
    foundAt: [{ at: 'file', path: 'var/lib/dpkg/status', line: 90 }],
  });
  const debian = (id: string, ...rest: Parameters<typeof affects> extends [string, ...infer R] ? R : never) =>
    advisory(id, [affects('Debian:13', ...rest)]);

  it('goes by the source package and shows all binaries', async () => {
    const { findings } = await run({
      components: [libssl, tool],
      advisories: [debian('CVE-2025-1000', 'openssl', '0 3.5.1-1+deb13u1')],
    });
    expect(findings).toHaveLength(1);
    expect(evidenceOf(findings[0]).components.map(({ name }) => name)).toEqual(['libssl3t64', 'openssl']);
    expect(findings[0]?.locations).toEqual([
      { at: 'file', path: 'var/lib/dpkg/status', line: 10 },
      { at: 'file', path: 'var/lib/dpkg/status', line: 90 },
    ]);
    expect(findings[0]?.fix).toMatchObject({ to: '3.5.1-1+deb13u1', effort: 'patch' });
  });

  it.each([
    ['unfixed', 'unfixed'],
    ['will-not-fix', 'will-not-fix'],
    ['under-investigation', 'under-investigation'],
  ] as const)('keeps the word "%s"', async (status, expected) => {
    const { findings } = await run({
      components: [tool],
      advisories: [debian('CVE-2025-1000', 'openssl', '0', { status })],
    });
    expect(findings.map((finding) => evidenceOf(finding).status)).toEqual([expected]);
    expect(findings[0]?.fix).toBeUndefined();
  });

  it('is silent where the distribution cleared its package', async () => {
    const { findings, gaps } = await run({
      components: [tool],
      advisories: [
        debian('CVE-2025-1000', 'openssl', [], { status: 'not-affected' }),
        advisory('DSA-1-1', [affects('Debian:13', 'openssl', '0')], { aliases: ['CVE-2025-1000'] }),
        advisory('CVE-2025-1000', [affects('Debian', 'openssl', '0')]),
      ],
    });
    expect([findings, gaps]).toEqual([[], []]);
  });

  it('believes words on the release before words on all releases', async () => {
    const { findings } = await run({
      components: [tool],
      advisories: [
        debian('CVE-2025-1000', 'openssl', '0 3.5.0-1'),
        advisory('CVE-2025-1000', [affects('Debian', 'openssl', '0 4.0-1')]),
        advisory('CVE-2025-2000', [affects('Debian', 'openssl', '0 4.0-1')]),
      ],
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['CVE-2025-2000']);
  });

  it('believes a complete source before an older choice', async () => {
    const { findings } = await run({
      components: [tool],
      advisories: [
        debian('CVE-2025-1000', 'openssl', '0 3.5.0-1'),
        { ...debian('CVE-2025-1000', 'openssl', '0'), source: 'baseline' },
        { ...debian('CVE-2025-2000', 'openssl', '0'), source: 'baseline' },
      ],
      info: [
        dataInfo('osv', { 'Debian:13': 1 }),
        dataInfo('baseline', { 'Debian:13': 2 }, { complete: false }),
      ],
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['CVE-2025-2000']);
  });

  it('takes the severity of the distribution before the score of others', async () => {
    const { findings } = await run({
      components: [tool],
      advisories: [
        debian('CVE-2025-1000', 'openssl', '0', { severity: 'low' }),
        debian('CVE-2025-2000', 'openssl', '0'),
        advisory('GHSA-x', [affects('npm', 'other', '0')], {
          aliases: ['CVE-2025-1000', 'CVE-2025-2000'].slice(1),
          cvss: { vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', score: 9.8 },
        }),
      ],
    });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['CVE-2025-1000', 'low'],
      ['CVE-2025-2000', 'critical'],
    ]);
  });

  it('reads a point release of Alpine as its release', async () => {
    const { findings } = await run({
      components: [component('pkg:apk/alpine/busybox@1.36.1-r1', { ecosystem: 'Alpine:v3.20.3' })],
      advisories: [advisory('CVE-2025-1000', [affects('Alpine:v3.20', 'busybox', '0 1.36.1-r2')])],
    });
    expect(findings).toHaveLength(1);
  });

  it('makes one finding for each CVE of a bulletin', async () => {
    const { findings } = await run({
      components: [tool],
      advisories: [
        advisory('DSA-1-1', [affects('Debian:13', 'openssl', '0 3.5.1-1+deb13u1')], {
          aliases: ['CVE-2025-1000', 'CVE-2025-2000'],
        }),
      ],
    });
    expect(findings.map(({ rule, aliases }) => [rule, aliases])).toEqual([
      ['CVE-2025-1000', ['DSA-1-1']],
      ['CVE-2025-2000', ['DSA-1-1']],
    ]);
  });
});

describe('what could not be checked', () => {
  it('is a gap when a version has no place in the order', async () => {
    const { findings, gaps } = await run({
      components: [component('pkg:npm/lodash@latest')],
      advisories: [ghsa],
    });
    expect(findings).toEqual([]);
    expect(gaps).toEqual([
      {
        kind: 'gap',
        unit: 'vulnerabilities',
        location: { at: 'file', path: 'package-lock.json', line: 7 },
        reason:
          'lodash latest: "latest" is not a version in the order "SemVer 2.0", so it is not known whether CVE-2021-23337 apply.',
        weight: 'incomplete',
      },
    ]);
  });

  it('is a gap when an advisory cannot be read, and nothing else suffers', async () => {
    const { findings, gaps } = await run({
      components: [lodash],
      advisories: [ghsa, advisory('CVE-2025-1', [affects('npm', 'lodash', '0 soon')])],
    });
    expect(findings).toHaveLength(1);
    expect(gaps.map(({ reason }) => reason)).toEqual([expect.stringContaining('an advisory names "soon"')]);
  });

  it('is a gap when no source speaks for an ecosystem', async () => {
    const components = [lodash, component('pkg:composer/a/b@1.0', { ecosystem: 'Packagist' })];
    const { gaps } = await run({ components, advisories: [ghsa] });
    expect(gaps.map(({ reason, weight }) => [reason, weight])).toEqual([
      ['No advisories for Packagist (1 package): not checked. Run "seaworthy db update".', 'incomplete'],
    ]);
  });

  it('is a note, by its name, where no database has anything of the kind', async () => {
    const components = [
      component('pkg:github/acme/tide@v4', { ecosystem: 'generic' }),
      component('pkg:generic/quay@1.0', { ecosystem: 'generic' }),
      component('pkg:docker/acme/lamp@latest', { ecosystem: 'docker' }),
    ];
    const { gaps } = await run({ components });
    expect(gaps.map(({ reason, weight }) => [reason, weight])).toEqual([
      [
        '1 GitHub Action by tag, branch or commit has no version that advisories could be matched with: listed, not checked.',
        'note',
      ],
      [
        'No public advisory database covers 1 image that a workflow runs, 1 program outside of package managers: listed, not checked.',
        'note',
      ],
    ]);
  });

  it('does not count an ecosystem of which tests, examples or documentation alone have packages', async () => {
    const components = [
      component('pkg:composer/a/b@1.0', { ecosystem: 'Packagist' }),
      component('pkg:composer/a/c@1.0', { ecosystem: 'Packagist' }),
      component('pkg:conda/d@1.0', { ecosystem: 'conda' }),
    ];
    const { gaps } = await run({ components, isOutside: ({ name }) => name !== 'a/c' && name !== 'c' });
    expect(gaps.map(({ about, isOutside }) => [about, isOutside])).toEqual([
      [['Packagist'], undefined],
      [['conda'], true],
    ]);
  });

  it('is a gap when only a choice of advisories is there', async () => {
    const info = [dataInfo('baseline', { npm: 112 }, { complete: false })];
    const { gaps } = await run({ components: [lodash], advisories: [ghsa], info });
    expect(gaps.map(({ reason }) => reason)).toEqual([
      'Only the embedded baseline, which is not complete, covers npm (1 package): a clean result may miss vulnerabilities. Run "seaworthy db update".',
    ]);
  });
});

describe('a distribution past its end', () => {
  const distribution = {
    id: 'debian',
    versionId: '10',
    name: 'Debian GNU/Linux',
    like: [],
    endOfLife: '2024-06-30',
    extendedEndOfLife: '2029-06-30',
    foundAt: { at: 'file', path: 'etc/os-release' },
  } as const;

  it('is a finding that names paid support', async () => {
    const { findings } = await run({ components: [], distribution });
    expect(findings).toMatchObject([
      {
        rule: 'distribution-end-of-life',
        severity: 'high',
        title:
          'Debian GNU/Linux 10 has had no free security updates since 2024-06-30; paid extended support runs until 2029-06-30',
        evidence: { kind: 'end-of-life', product: 'Debian GNU/Linux', version: '10', since: '2024-06-30' },
        locations: [{ at: 'file', path: 'etc/os-release' }],
      },
    ]);
  });

  it('is none on its last day', async () => {
    const { findings } = await run({
      components: [],
      distribution: { ...distribution, endOfLife: '2026-11-25' },
    });
    expect(findings).toEqual([]);
  });
});

it('matches 1,600 packages against 18,000 advisories', async () => {
  const advisories = Array.from({ length: 18_000 }, (_, i) =>
    advisory(`GHSA-${i}`, [affects('npm', `p${i % 3_000}`, ['0 1.2.5', '2.0.0 2.0.1'])], {
      aliases: [`CVE-2025-${10_000 + i}`],
      severity: 'high',
    }),
  );
  const components = Array.from({ length: 1_600 }, (_, i) => component(`pkg:npm/p${i}@1.${i % 9}.${i % 7}`));
  const store = memoryStore(advisories);
  const context: EngineContext = {
    world: fakeWorld({ now: '2026-11-25T00:00:00Z' }),
    progress: silentProgress,
    inventory: { components, archives: [], gaps: [] },
    facts: [],
    advisories: store,
    settings: {},
  };
  let count = 0;
  for await (const _ of engine.run(context)) count++;
  expect(count).toBeGreaterThan(1_000);
});
