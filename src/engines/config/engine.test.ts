import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../core/artifact.js';
import type { Finding } from '../../core/finding.js';
import { configFindingsIn, placedFact, runConfig } from '../../testing/config-scan.js';
import { setuidAnalyzer } from './analyzer.js';
import { lintConfig } from './lint.js';

const compose = `services:
  web:
    image: registry.example.com/web:1.4
    privileged: true
`;

describe('findings of files', () => {
  it('say what is wrong, of whom and where', async () => {
    const finding = (await configFindingsIn({ 'compose.yaml': compose })).find(
      ({ rule }) => rule === 'privileged-container',
    );
    expect(finding).toMatchObject({
      engine: 'config',
      title: 'service/web: container runs privileged',
      severity: 'high',
      locations: [{ at: 'file', path: 'compose.yaml', line: 4, column: 17 }],
      evidence: { kind: 'setting', expected: 'privileged: false', actual: 'privileged: true' },
    });
    expect(finding?.aliases).toContain('KSV-0017');
    expect(finding?.aliases).toContain('CIS-Docker-5.5');
  });

  it('keep their fingerprint when lines move', async () => {
    const moved = { 'compose.yaml': `# a comment\n\n${compose}` };
    const prints = (findings: readonly Finding[]) => findings.map(({ fingerprint }) => fingerprint);
    expect(prints(await configFindingsIn(moved))).toEqual(
      prints(await configFindingsIn({ 'compose.yaml': compose })),
    );
  });

  it('are one for the same fact about the same container', async () => {
    const twice = `${pod}---\n${pod}`;
    const found = (await configFindingsIn({ 'pods.yaml': twice })).filter(
      ({ rule }) => rule === 'host-network',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.locations).toHaveLength(2);
  });

  it('are left out where the settings switch a rule off by any of its names', async () => {
    const found = await configFindingsIn({ 'compose.yaml': compose }, { off: ['KSV017', 'root-user'] });
    expect(found.map(({ rule }) => rule)).not.toContain('privileged-container');
  });
});

const pod = `apiVersion: v1
kind: Pod
metadata: { name: app }
spec:
  hostNetwork: true
  containers: [{ name: app, image: "registry.example.com/app:1.4" }]
`;

describe('comments', () => {
  const withComment = (line: string) => ({
    'compose.yaml': compose.replace('    privileged', `${line}\n    privileged`),
  });
  const isReported = async (files: Readonly<Record<string, string>>) =>
    (await configFindingsIn(files)).some(({ rule }) => rule === 'privileged-container');

  it.each([
    ['above the line', withComment('    # seaworthy ignore=privileged-container reason=tests'), false],
    ['by a foreign name', withComment('    #trivy:ignore:KSV-0017'), false],
    ['by a foreign word', withComment('    # checkov:skip=CKV_K8S_16:we know'), false],
    [
      'at its end',
      { 'compose.yaml': compose.replace('privileged: true', 'privileged: true # seaworthy ignore=KSV017') },
      false,
    ],
    ['that still holds', withComment('    # seaworthy ignore=KSV017 until=2026-01-15'), false],
    ['that has ended', withComment('    # seaworthy ignore=KSV017 until=2026-01-14'), true],
    ['of another rule', withComment('    # seaworthy ignore=host-pid'), true],
    ['above all of it', { 'compose.yaml': `# seaworthy ignore=KSV017\n${compose}` }, false],
    ['above something else', { 'compose.yaml': `# seaworthy ignore=KSV017\nx-a: 1\n${compose}` }, true],
  ])('%s', async (_, files, reported) => {
    expect(await isReported(files)).toBe(reported);
  });
});

it('lints files without an artifact', () => {
  const { findings, gaps } = lintConfig(
    [
      { path: 'compose.yaml', text: compose },
      {
        path: 'main.tf',
        text: 'resource "docker_container" "a" {\n  image = "a:1"\n  privileged = true\n}\n',
      },
      { path: 'broken.yaml', text: 'apiVersion: v1\nkind: Pod\nspec: [' },
      { path: 'notes.md', text: 'privileged: true' },
    ],
    new Date('2026-01-15'),
  );
  const paths = findings
    .filter(({ rule }) => rule === 'privileged-container')
    .map(({ locations: [place] }) => (place.at === 'file' ? place.path : ''));
  expect(paths).toEqual(['compose.yaml', 'main.tf']);
  expect(gaps).toMatchObject([{ location: { path: 'broken.yaml', line: 3 }, weight: 'incomplete' }]);
});

describe('trusted registries', () => {
  it.each([
    ['nothing is asked without a list', [], []],
    ['an image from elsewhere', ['registry.example.net'], ['untrusted-registry']],
    ['an image of the list', ['registry.example.com'], []],
    ['a pattern of the list', ['*.example.com'], []],
  ] as const)('%s', async (_, registries, expected) => {
    const found = await configFindingsIn({ 'compose.yaml': compose }, { 'trusted-registries': registries });
    expect(found.map(({ rule }) => rule).filter((rule) => rule === 'untrusted-registry')).toEqual(expected);
  });

  it('refuses settings that it does not know', async () => {
    await expect(configFindingsIn({ 'compose.yaml': compose }, { registries: [] })).rejects.toThrow(
      /no setting "registries"/,
    );
  });
});

describe('findings of images', () => {
  const image: Artifact = {
    kind: 'image',
    name: 'app:1.4',
    openedBy: 'docker-archive',
    image: {
      repoTags: ['app:1.4'],
      repoDigests: [],
      os: 'linux',
      architecture: 'amd64',
      labels: {},
      config: {
        config: { Env: ['API_TOKEN=6be41c07d25f90a8'] },
        history: [{ created_by: '/bin/sh -c apt-get update' }],
      },
    },
    layers: [{ index: 0, seekable: true, walk: () => Promise.resolve([]), createdBy: 'ADD file:0 in /' }],
    gaps: [],
    close: () => Promise.resolve(),
  };

  it('come from the configuration, the history and the files', async () => {
    const setuid = (path: string) => {
      const [fact] = setuidAnalyzer.analyze({ mode: 0o4755 } as never);
      if (fact === undefined) throw new Error('no fact');
      return {
        ...placedFact(path, fact, setuidAnalyzer.id),
        location: { at: 'file', path, layerIndex: 0 } as const,
      };
    };
    const results = await runConfig({
      artifact: image,
      facts: [setuid('usr/bin/su'), setuid('usr/bin/passwd')],
    });
    const rules = results.flatMap((one) => (one.kind === 'finding' ? [one.rule] : []));
    expect(results.filter(({ kind }) => kind === 'gap')).toMatchObject([
      { weight: 'note', unit: 'config/image' },
    ]);
    expect(rules.sort()).toEqual([
      'healthcheck-missing',
      'root-user',
      'secret-in-environment',
      'setuid-program',
      'signatures-not-required',
      'update-alone',
    ]);
    const found = results.find((one) => one.kind === 'finding' && one.rule === 'setuid-program');
    expect(found).toMatchObject({
      locations: [
        { at: 'file', path: 'usr/bin/su', layerIndex: 0 },
        { at: 'file', path: 'usr/bin/passwd' },
      ],
      evidence: { actual: 'usr/bin/su (4755), usr/bin/passwd (4755)' },
    });
    expect(JSON.stringify(results)).not.toContain('6be41c07d25f90a8');
  });
});
