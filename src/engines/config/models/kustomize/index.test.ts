import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configFacts, runConfig } from '../../../../testing/config-scan.js';
import { readKustomizations } from './index.js';

const base = {
  'base/kustomization.yaml': 'resources:\n  - web.yaml\n',
  'base/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: web
          securityContext:
            privileged: true
        - name: side
          image: side:1
`,
};

async function look(files: Readonly<Record<string, string>>) {
  const results = await runConfig({ facts: configFacts(files) });
  const rules = (rule: string) =>
    results.flatMap((one) =>
      one.kind === 'finding' && one.rule === rule
        ? one.locations.map((place) => (place.at === 'file' ? `${place.path}:${place.line}` : ''))
        : [],
    );
  const gaps = results.flatMap((one) => (one.kind === 'gap' ? [one.reason] : []));
  return { rules, gaps };
}

const overlay = (text: string, more: Readonly<Record<string, string>> = {}) =>
  look({ ...base, 'prod/kustomization.yaml': `resources:\n  - ../base\n${text}`, ...more });

const patch = (context: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          ${context}
`;

describe('builds', () => {
  it('a base alone', async () => {
    const { rules } = await look(base);
    expect(rules('privileged-container')).toEqual(['base/web.yaml:12']);
  });

  it('an overlay that repairs the base: the patch itself is no workload', async () => {
    const { rules, gaps } = await overlay('patches:\n  - path: p.yaml\n', {
      'prod/p.yaml': patch('securityContext: { privileged: false }'),
    });
    expect(rules('privileged-container')).toEqual([]);
    expect(rules('cpu-limit-missing')).toEqual(['base/web.yaml:9', 'base/web.yaml:13']);
    expect(gaps).toEqual([]);
  });

  it.each([
    ['patches with a file', 'patches:\n  - path: p.yaml\n'],
    ['the old key', 'patchesStrategicMerge:\n  - p.yaml\n'],
    ['a target', 'patches:\n  - path: p.yaml\n    target: { kind: Deployment, name: web }\n'],
  ])('%s that makes it worse, reported where the patch says so', async (_, text) => {
    const { rules } = await overlay(text, {
      'prod/p.yaml': patch('stdin: true\n          securityContext: { procMount: Unmasked }'),
    });
    expect(rules('proc-unmasked')).toEqual(['prod/p.yaml:11']);
    expect(rules('privileged-container')).toEqual(['base/web.yaml:12']);
  });

  it('a patch for something else changes nothing', async () => {
    const { rules } = await overlay('patches:\n  - path: p.yaml\n', {
      'prod/p.yaml': patch('securityContext: { privileged: false }').replace('name: web', 'name: other'),
    });
    expect(rules('privileged-container')).toEqual(['base/web.yaml:12']);
  });

  it('a patch in the kustomization itself, reported at its place', async () => {
    const text = `patches:\n  - patch: |-\n      ${patch('securityContext: { procMount: Unmasked }').replaceAll('\n', '\n      ')}\n`;
    const { rules } = await overlay(text);
    expect(rules('proc-unmasked')).toEqual(['prod/kustomization.yaml:4']);
  });

  it.each([
    ['replace', '/spec/template/spec/containers/0/securityContext/privileged', 'value: false', 0],
    ['remove', '/spec/template/spec/containers/0', '', 0],
    ['remove', '/spec/template/spec/containers/1', '', 1],
    ['add', '/spec/template/spec/hostNetwork', 'value: true', 1],
  ])('JSON patch: %s %s', async (op, path, value, privileged) => {
    const { rules, gaps } = await overlay(
      `patches:\n  - target: { kind: Deployment }\n    patch: |-\n      - op: ${op}\n        path: ${path}\n        ${value}\n`,
    );
    expect(rules('privileged-container')).toHaveLength(privileged);
    expect(rules('host-network')).toHaveLength(op === 'add' ? 1 : 0);
    expect(gaps).toEqual([]);
  });

  it('images and namespace', async () => {
    const { rules } = await overlay(
      'namespace: shop\nimages:\n  - name: web\n    newName: registry.example.com/web\n    newTag: "1.4"\n',
    );
    expect(rules('image-tag-latest')).toEqual([]);
    expect(rules('default-namespace')).toEqual([]);
    const worse = await overlay('images:\n  - name: side\n    newTag: latest\n');
    expect(worse.rules('image-tag-latest')).toEqual(['base/web.yaml:10', 'prod/kustomization.yaml:5']);
  });

  it('a deleted container', async () => {
    const { rules } = await overlay('patches:\n  - path: p.yaml\n', {
      'prod/p.yaml': patch('$patch: delete'),
    });
    expect(rules('privileged-container')).toEqual([]);
    expect(rules('cpu-limit-missing')).toEqual(['base/web.yaml:13']);
  });

  it('two overlays, one of which is right: reported once', async () => {
    const { rules } = await look({
      ...base,
      'a/kustomization.yaml': 'resources: [../base]\npatches: [{ path: p.yaml }]\n',
      'a/p.yaml': patch('securityContext: { privileged: false }'),
      'b/kustomization.yaml': 'resources: [../base]\n',
      'c/kustomization.yaml': 'resources: [../base]\n',
    });
    expect(rules('privileged-container')).toEqual(['base/web.yaml:12']);
  });
});

describe('reports what it does not do', () => {
  it.each([
    ['a remote base', 'components: ["https://example.com/x?ref=v1"]\n', /is not here/],
    ['a chart', 'helmCharts: [{ name: a }]\n', /"helmCharts" of the kustomization was not applied/],
    ['a selector', 'patches:\n  - path: p.yaml\n    target: { labelSelector: a=b }\n', /with a selector/],
    ['a patch that is not there', 'patches: [{ path: none.yaml }]\n', /is not here, or is no manifest/],
    [
      'an operation that leads nowhere',
      'patches:\n  - target: { kind: Deployment }\n    patch: |-\n      - { op: remove, path: /a/b/c }\n',
      /could not be applied/,
    ],
  ])('%s', async (_, text, reason) => {
    expect((await overlay(text)).gaps.join('\n')).toMatch(reason);
  });
});

describe('ends', () => {
  it('where kustomizations take up each other', async () => {
    const { rules } = await look({
      ...base,
      'a/kustomization.yaml': 'resources: [../b]\n',
      'b/kustomization.yaml': 'resources: [../a]\n',
    });
    expect(rules('privileged-container')).toEqual(['base/web.yaml:12']);
  });

  it('where each takes up the next twice', () => {
    const files = Array.from({ length: 16 }, (_, index) => ({
      path: `k${index}/kustomization.yaml`,
      text: `resources: [../k${index + 1}, ../k${index + 1}]\n`,
    }));
    const { problems } = readKustomizations([
      ...files,
      { path: 'k16/kustomization.yaml', text: 'resources: [a.yaml]' },
      { path: 'k16/a.yaml', text: 'apiVersion: v1\nkind: Pod\nspec: { containers: [] }\n' },
    ]);
    expect(problems.map(({ reason }) => reason)).toContain('the kustomizations take up each other too often');
  });

  it('on anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.nat(120), (piece, at) => {
        const text =
          'resources: [a.yaml]\npatches: [{ path: a.yaml }, { patch: "- op: add", target: { kind: Pod } }]\nimages: [{ name: a, newTag: b }]\n';
        readKustomizations([
          { path: 'kustomization.yaml', text: text.slice(0, at) + piece + text.slice(at) },
          {
            path: 'a.yaml',
            text: `apiVersion: v1\nkind: Pod\nspec: { containers: [{ image: a }] }\n${piece}`,
          },
        ]);
      }),
      { numRuns: 100, seed: 9 },
    );
  });
});
