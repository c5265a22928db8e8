import { describe, expect, it } from 'vitest';
import type { Inventory } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { buildPlan } from './index.js';

const inventory: Inventory = {
  components: [],
  archives: [],
  gaps: [],
  distribution: {
    id: 'debian',
    versionId: '13',
    name: 'Debian GNU/Linux',
    like: [],
    foundAt: { at: 'file', path: 'etc/os-release' },
  },
};

const shape = (findings: readonly Finding[]) =>
  buildPlan(findings, inventory).map(({ summary, clears, riskShare }) => [summary, clears.length, riskShare]);

it('what other packages refuse does not hold back a lower version that clears a part', () => {
  const held = vulnerable('CVE-2', 'pkg:npm/lodash@4.17.15', { to: '4.17.21', risk: 30 });
  if (held.fix?.kind !== 'upgrade') throw new Error('no upgrade');
  const { command: _, ...fix } = held.fix;
  const findings = [
    vulnerable('CVE-1', 'pkg:npm/lodash@4.17.15', { to: '4.17.19', risk: 30 }),
    { ...held, fix: { ...fix, heldBy: ['grunt'] } },
  ];
  expect(buildPlan(findings, inventory).map(({ summary, command }) => [summary, command])).toEqual([
    ['lodash 4.17.15 → 4.17.19', 'npm install lodash@4.17.19'],
    ['lodash 4.17.15 → 4.17.21', undefined],
  ]);
});

it('joins the flaws of a package into one step to the highest version', () => {
  const findings = [
    vulnerable('CVE-1', 'pkg:npm/lodash@4.17.15', { to: '4.17.19', risk: 30 }),
    vulnerable('CVE-2', 'pkg:npm/lodash@4.17.15', { to: '4.17.21', risk: 30 }),
    vulnerable('CVE-3', 'pkg:npm/minimist@1.2.0', { to: '1.2.6', risk: 40 }),
  ];
  expect(buildPlan(findings, inventory)).toEqual([
    {
      summary: 'lodash 4.17.15 → 4.17.21',
      command: 'npm install lodash@4.17.21',
      location: { at: 'file', path: 'package-lock.json', line: 7 },
      effort: 'patch',
      riskShare: 0.6,
      clears: ['fp CVE-1 lodash', 'fp CVE-2 lodash'],
      why: 'clears 2 findings, worst CVE-1 (high)',
      upgrade: {
        ecosystem: 'npm',
        name: 'lodash',
        from: ['4.17.15'],
        to: '4.17.21',
        purls: ['pkg:npm/lodash@4.17.15'],
      },
    },
    {
      summary: 'minimist 1.2.0 → 1.2.6',
      command: 'npm install minimist@1.2.6',
      location: { at: 'file', path: 'package-lock.json', line: 7 },
      effort: 'patch',
      riskShare: 0.4,
      clears: ['fp CVE-3 minimist'],
      why: 'clears CVE-3 (high)',
      upgrade: {
        ecosystem: 'npm',
        name: 'minimist',
        from: ['1.2.0'],
        to: '1.2.6',
        purls: ['pkg:npm/minimist@1.2.0'],
      },
    },
  ]);
});

it('puts what only development uses behind what is shipped, and says so', () => {
  const tool = vulnerable('CVE-1', 'pkg:npm/grunt@1.0.0', { to: '1.0.1', risk: 90 });
  if (tool.evidence.kind !== 'vulnerable-component') throw new Error('no package');
  const ofTool: Finding = {
    ...tool,
    evidence: {
      ...tool.evidence,
      components: [{ ...tool.evidence.components[0], scope: 'development' }],
    },
  };
  const findings = [ofTool, vulnerable('CVE-2', 'pkg:npm/minimist@1.2.0', { to: '1.2.6', risk: 10 })];
  expect(buildPlan(findings, inventory).map(({ summary, why }) => [summary, why])).toEqual([
    ['minimist 1.2.0 → 1.2.6', 'clears CVE-2 (high)'],
    ['grunt 1.0.0 → 1.0.1', 'clears CVE-1 (high), for development only'],
  ]);
});

it('puts code of medium confidence last, for a person has to judge it', () => {
  const upgrade = vulnerable('CVE-2', 'pkg:npm/minimist@1.2.0', { to: '1.2.6', risk: 10 });
  const code: Finding = {
    ...upgrade,
    engine: 'sast',
    rule: 'timing-compare',
    fingerprint: 'timing',
    risk: 90,
    confidence: 'medium',
    fix: { kind: 'manual', summary: 'compare in constant time' },
    evidence: { kind: 'dataflow', cwe: 208, trace: [{ at: 'file', path: 'src/app.js', line: 3 }] },
  };
  const flags = (finding: Finding) =>
    buildPlan([finding, upgrade], inventory).map(({ summary, isForReview }) => [summary, isForReview]);
  expect(flags(code)).toEqual([
    ['minimist 1.2.0 → 1.2.6', undefined],
    ['timing-compare: compare in constant time', true],
  ]);
  expect(flags({ ...code, confidence: 'high' })[0]).toEqual([
    'timing-compare: compare in constant time',
    undefined,
  ]);
  expect(flags({ ...code, trust: 'remote' })).toEqual(flags(code));
});

it('puts secrets that their place or wording speaks against last, too', () => {
  const upgrade = vulnerable('CVE-2', 'pkg:npm/minimist@1.2.0', { to: '1.2.6', risk: 1 });
  const secret: Finding = {
    ...upgrade,
    engine: 'secrets',
    rule: 'secret-generic-api-key',
    fingerprint: 'secret',
    severity: 'low',
    risk: 20,
    fix: { kind: 'manual', summary: 'Revoke it.' },
    evidence: { kind: 'secret', redacted: 'ab…', verified: 'unchecked', recognisedBy: 'context' },
  };
  const flags = (finding: Finding) =>
    buildPlan([finding, upgrade], inventory).map(({ isForReview }) => isForReview);
  expect(flags(secret)).toEqual([undefined, true]);
  expect(flags({ ...secret, severity: 'medium' })).toEqual([undefined, undefined]);
});

describe('the same change in several folders is one step', () => {
  const inFolder = (folder: string, version: string, to = '1.3.6', tool = 'npm') => {
    const location = { at: 'file', path: `${folder}/package-lock.json` } as const;
    const finding = vulnerable('CVE-1', `pkg:npm/ini@${version}`, { to, location });
    if (finding.fix?.kind !== 'upgrade') throw new Error('no upgrade');
    const command = `cd ${folder} && ${tool} install ini@${to}`;
    return { ...finding, fingerprint: `${folder} ${version}`, fix: { ...finding.fix, command } };
  };
  const stepsFor = (...findings: readonly Finding[]) =>
    buildPlan(findings, inventory).map(({ summary, command }) => [summary, command]);

  it('whatever version it replaces there', () =>
    expect(stepsFor(inFolder('api', '1.3.0'), inFolder('web', '1.3.1'))).toEqual([
      ['ini 1.3.0, 1.3.1 → 1.3.6', 'for d in api web; do (cd "$d" && npm install ini@1.3.6); done'],
    ]));

  it('clears what breaks nothing in each of them', () => {
    const [api, web, mild] = [
      inFolder('api', '1.3.0'),
      inFolder('web', '1.3.1'),
      { ...inFolder('web', '1.3.1'), fingerprint: 'mild', rule: 'CVE-2' },
    ];
    const broken = new Set([api, web].map(({ fingerprint }) => fingerprint));
    expect(buildPlan([api, web, mild], inventory, { broken }).map(({ clears }) => clears.length)).toEqual([
      3,
    ]);
  });

  it.each([
    ['another version is due', inFolder('web', '1.3.1', '1.3.7')],
    ['another command is', inFolder('web', '1.3.1', '1.3.6', 'pnpm')],
    ['another major line is there', inFolder('web', '0.9.0')],
  ])('not where %s', (_, other) => expect(stepsFor(inFolder('api', '1.3.0'), other)).toHaveLength(2));
});

it('names every version that a change replaces, three of them in full', () => {
  const copies = ['1.0.0', '1.0.1', '1.0.2', '1.0.3', '1.0.4'].map((version) => ({
    ...vulnerable('CVE-1', `pkg:npm/ini@${version}`, { to: '1.3.6' }),
    fingerprint: version,
  }));
  expect(buildPlan(copies, inventory).map(({ summary }) => summary)).toEqual([
    'ini 1.0.0, 1.0.1, 1.0.2 and 2 more → 1.3.6',
  ]);
});

it('joins two installed versions that need the same one', () => {
  expect(
    shape([
      vulnerable('CVE-1', 'pkg:npm/lodash@4.17.15', { to: '4.17.21', risk: 50 }),
      vulnerable('CVE-1', 'pkg:npm/lodash@4.17.11', { to: '4.17.21', risk: 50 }),
    ]),
  ).toEqual([['lodash 4.17.15, 4.17.11 → 4.17.21', 2, 1]]);
});

it('takes the packages of the system together and names the instruction', () => {
  const from = { at: 'file', path: 'var/lib/dpkg/status', instruction: 'ADD rootfs.tar /' } as const;
  const plan = buildPlan(
    [
      vulnerable('CVE-1', 'pkg:deb/debian/openssl@3.5.1-1', {
        to: '3.5.1-2',
        risk: 40,
        location: from,
        kev: true,
      }),
      vulnerable('CVE-2', 'pkg:deb/debian/zlib@1.3-1', { to: '1.3-2', risk: 40, location: from }),
      vulnerable('CVE-3', 'pkg:deb/debian/bash@5.2-1', { risk: 20, location: from }),
    ],
    inventory,
  );
  expect(plan).toEqual([
    {
      summary:
        'Rebuild on a fresh base, or upgrade 2 packages of Debian GNU/Linux 13 (installed by "ADD rootfs.tar /")',
      command: 'apt-get update && apt-get upgrade -y',
      location: from,
      effort: 'rebuild',
      riskShare: 0.8,
      clears: ['fp CVE-1 openssl', 'fp CVE-2 zlib'],
      why: 'clears 2 findings, 1 of them known to be exploited, worst CVE-1 (high)',
    },
  ]);
});

describe('a step for what a person must do by hand, and none for what no one can', () => {
  const removal =
    'remove it from the file and from the history, and read it from the environment or a secret store';
  it.each([
    [
      `Revoke it at the bank. Then ${removal}.`,
      'revoke it at the bank, then remove it from the file and its history',
    ],
    [
      'Revoke it at the bank. Then build the image anew without the file: a later layer does not remove it.',
      'revoke it at the bank, then build the image anew without the file: a later layer does not remove it',
    ],
    [
      'Let the tests make a key, or keep this one. Revoke it only where something else trusts it.',
      'let the tests make a key, or keep this one. Revoke it only where something else trusts it',
    ],
  ])('%s', (summary, step) => {
    const secret: Finding = {
      ...vulnerable('secret', 'pkg:npm/a@1', { risk: 90 }),
      fix: { kind: 'manual', summary },
      evidence: { kind: 'secret', redacted: 'AKIA…', verified: 'unchecked' },
    };
    expect(shape([secret, vulnerable('CVE-1', 'pkg:npm/b@1.0.0', { risk: 10 })])).toEqual([
      [`secret: ${step}`, 1, 0.9],
    ]);
  });
});

describe("what is said of a secret's line goes with the secret", () => {
  const at = (line: number) => ({ at: 'file', path: 'app.js', line }) as const;
  const found = (rule: string, line: number, more: Partial<Finding>): Finding => ({
    ...vulnerable(rule, 'pkg:npm/a@1', { risk: 40 }),
    fingerprint: `${rule}:${line}`,
    aliases: ['CWE-798'],
    locations: [at(line)],
    fix: { kind: 'manual', summary: 'Read it from the environment.' },
    evidence: { kind: 'dataflow', cwe: 798, trace: [at(line)] },
    ...more,
  });
  const secret = found('secret', 4, {
    risk: 50,
    fix: { kind: 'manual', summary: 'Revoke it' },
    evidence: { kind: 'secret', redacted: 'Su…', verified: 'unchecked' },
  });
  const credential = found('credential', 4, {});
  const elsewhere = found('credential', 9, {});
  const other = found('xss', 4, { aliases: ['CWE-79'] });
  const all = [credential, elsewhere, other, secret];
  const clearing = (broken: readonly Finding[]) =>
    buildPlan(all, inventory, { broken: new Set(broken.map(({ fingerprint }) => fingerprint)) }).map(
      ({ clears, isNeeded = false }) => [isNeeded, [...clears].sort()],
    );

  it('where the secret breaks the policy', () =>
    expect(clearing([secret])).toEqual([
      [true, ['credential:4', 'secret:4']],
      [false, ['credential:9', 'xss:4']],
    ]));

  it('where nothing does', () =>
    expect(clearing([])).toEqual([
      [false, ['credential:4', 'secret:4']],
      [false, ['credential:9', 'xss:4']],
    ]));

  it('where both do', () =>
    expect(clearing([secret, credential])[0]).toEqual([true, ['credential:4', 'secret:4']]));
});

it('is empty without findings', () => expect(buildPlan([], inventory)).toEqual([]));

it('gives the same steps whatever the order of the findings', () => {
  const findings = Array.from({ length: 30 }, (_, i) =>
    vulnerable(`CVE-${i}`, `pkg:npm/p${i % 7}@1.0.${i % 3}`, { to: `1.1.${i % 5}`, risk: 10 }),
  );
  const summaries = (list: readonly Finding[]) =>
    buildPlan(list, inventory).map(({ clears }) => [...clears].sort());
  expect(summaries([...findings].reverse())).toEqual(summaries(findings));
});

describe('what the policy needs comes first', () => {
  const findings = [
    vulnerable('CVE-1', 'pkg:npm/huge@1.0.0', { to: '1.0.9', risk: 95 }),
    vulnerable('CVE-2', 'pkg:npm/small@1.0.0', { to: '1.2.0', risk: 20 }),
    vulnerable('CVE-3', 'pkg:npm/small@1.0.0', { to: '1.1.0', risk: 10 }),
    vulnerable('CVE-4', 'pkg:npm/small@1.0.0', { to: '2.0.0', risk: 10 }),
    vulnerable('CVE-5', 'pkg:npm/small@0.9.0', { to: '0.9.5', risk: 10 }),
    vulnerable('CVE-6', 'pkg:npm/open@1.0.0', { risk: 99 }),
  ];
  const plan = buildPlan(findings, inventory, {
    broken: new Set(['fp CVE-2 small', 'fp CVE-5 small', 'fp CVE-6 open']),
  });

  it('one change for each major line, to the lowest version that clears what breaks', () => {
    const needed = plan.filter(({ isNeeded }) => isNeeded);
    expect(needed.map(({ upgrade, clears }) => [upgrade?.from, upgrade?.to, clears.length])).toEqual([
      [['1.0.0'], '1.2.0', 2],
      [undefined, undefined, 1],
      [['0.9.0'], '0.9.5', 1],
    ]);
  });

  it('a decision where no version is known', () => {
    expect(plan.find(({ effort }) => effort === 'decision')?.summary).toMatch(/^Replace open 1\.0\.0/);
  });

  it('one change for the system, whose command clears the rest of it as well', () => {
    const steps = buildPlan(
      [
        vulnerable('CVE-1', 'pkg:deb/debian/openssl@3.5.1-1', { to: '3.5.1-2', risk: 40 }),
        vulnerable('CVE-2', 'pkg:deb/debian/zlib@1.3-1', { to: '1.3-2', risk: 40 }),
      ],
      inventory,
      { broken: new Set(['fp CVE-2 zlib']) },
    );
    expect(steps.map(({ summary, clears, isNeeded, why }) => [summary, clears, isNeeded, why])).toEqual([
      [
        'Upgrade 2 packages of Debian GNU/Linux 13',
        ['fp CVE-2 zlib', 'fp CVE-1 openssl'],
        true,
        'clears 2 findings, 1 of them breaks the policy, worst CVE-2 (high)',
      ],
    ]);
  });

  it('everything else behind it', () => {
    expect(plan.findLastIndex(({ isNeeded }) => isNeeded)).toBe(2);
    expect(plan.slice(3).map(({ upgrade }) => [upgrade?.name, upgrade?.to])).toEqual([
      ['huge', '1.0.9'],
      ['small', '2.0.0'],
    ]);
  });
});
