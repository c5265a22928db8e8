import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesAsSource } from '../../core/bytes.js';
import { expectProportional } from '../../testing/growth.js';
import { factsIn, manifestAnalyzer } from './analyzer.js';

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  template:
    metadata:
      labels: { app: web }
    spec:
      securityContext: &context
        runAsNonRoot: true
      volumes:
        - name: logs
          hostPath: { path: /var/log }
      containers:
        - name: web
          image: registry.example.com/web:1.4
          securityContext:
            <<: *context
            capabilities: { drop: [ALL], add: [SYS_ADMIN] }
`;

const compose = `x-base: &base
  privileged: true
services:
  web:
    <<: *base
    image: registry.example.com/web
    ports: ["8080:80", { target: 22, published: 2222 }]
    volumes: ["/:/host:ro"]
`;

const task = `{ "family": "app", "containerDefinitions": [{ "name": "a", "image": "a:1", "privileged": true }] }`;

function rulesIn(path: string, text: string): readonly string[] {
  return factsIn(path, text).flatMap((fact) => (fact.kind === 'config-finding' ? [fact.rule] : []));
}

function problemsIn(path: string, text: string): readonly string[] {
  return factsIn(path, text).flatMap((fact) => (fact.kind === 'problem' ? [fact.reason] : []));
}

describe('takes', () => {
  it.each([
    ['a manifest', 'k8s/web.yaml', deployment, 'capability-sys-admin'],
    [
      'a manifest in JSON',
      'web.json',
      '{"apiVersion":"v1","kind":"Pod","spec":{"hostPID":true,"containers":[]}}',
      'host-pid',
    ],
    ['a compose file', 'docker-compose.prod.yml', compose, 'privileged-container'],
    ['a compose file under another name', 'deploy/stack-a.yaml', compose, 'sensitive-host-path'],
    ['a task definition', 'task.json', task, 'privileged-container'],
    [
      'a file with Windows line ends',
      'web.yaml',
      deployment.replaceAll('\n', '\r\n'),
      'capability-sys-admin',
    ],
    ['the second document', 'web.yaml', `a: b\n---\n${deployment}`, 'capability-sys-admin'],
  ])('%s', (_, path, text, rule) => {
    expect(rulesIn(path, text)).toContain(rule);
  });
});

describe('leaves alone', () => {
  it.each([
    [
      'services of another program',
      'config/services.yaml',
      'services:\n  _defaults: { autowire: true }\n  App\\Mailer: ~\n',
    ],
    [
      'a pipeline with services',
      '.gitlab-ci.yml',
      'image: node:20\nservices:\n  - postgres:16\ntest: { script: [npm test] }\n',
    ],
    ['a broken file of no interest', 'data.yaml', 'a: [b\nc: {'],
    [
      'a definition of a new kind',
      'crd.yaml',
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: { hostPID: true }\n',
    ],
    ['plain data', 'values.json', '{"kind":"fruit","image":"apple.png"}'],
  ])('%s', (_, path, text) => {
    expect(factsIn(path, text).filter(({ kind }) => kind !== 'config-source')).toEqual([]);
  });

  it.each(['node_modules/x/deploy.yaml', 'package.json', 'a/tsconfig.build.json', 'pnpm-lock.yaml'])(
    '%s by its path',
    (path) => {
      expect(manifestAnalyzer.accepts?.({ path, sizeBytes: 10, mode: 0o644 })).toBe(false);
    },
  );
});

describe('reports what it could not read', () => {
  it.each([
    [
      'a manifest that is not well formed',
      'web.yaml',
      'apiVersion: v1\nkind: Pod\nspec: {containers: [',
      /not well formed/,
    ],
    ['bytes that are no UTF-8', 'web.yaml', `${deployment}# \ufffd\n`, /not valid UTF-8/],
    [
      'a template of another program',
      'web.yaml',
      'apiVersion: v1\nkind: Pod\nspec:\n  {{ spec }}: a: b\n',
      /template that was not rendered/,
    ],
    [
      'a circle of services',
      'compose.yaml',
      'services:\n  a: { extends: b, image: a }\n  b: { extends: a, image: b }\n',
      /in a circle/,
    ],
    [
      'an alias that leads nowhere',
      'compose.yaml',
      'services:\n  a: { image: a, privileged: *b }\n',
      /Unresolved alias|leads nowhere/,
    ],
  ])('%s', (_, path, text, reason) => {
    expect(problemsIn(path, text).join('\n')).toMatch(reason);
  });

  it('a manifest that is too long', () => {
    const bytes = new TextEncoder().encode(deployment);
    const source = bytesAsSource(bytes);
    const facts = manifestAnalyzer.analyze({
      path: 'web.yaml',
      sizeBytes: 5 * 1024 * 1024,
      mode: 0o644,
      content: source,
      bytes: () => bytes,
      text: () => deployment,
    });
    expect(facts).toMatchObject([{ kind: 'problem' }]);
  });
});

describe('stays whole and quick', () => {
  const files: readonly (readonly [string, string])[] = [
    ['web.yaml', deployment],
    ['compose.yaml', compose],
    ['task.json', task],
  ];

  it('cut anywhere', () => {
    for (const [path, text] of files) {
      for (let length = 0; length < text.length; length += 17) factsIn(path, text.slice(0, length));
    }
  });

  it('with changed, doubled and missing pieces', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        '&a ',
        '*a',
        '<<: *base',
        '__proto__: ',
        '\0',
        '\t',
        '---\n',
        '- ',
        '? ',
        '!!binary ',
        '|\n',
        '{{',
        '"',
        ': ',
      ),
    );
    for (const [path, text] of files) {
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat(text.length), fc.nat(12), piece), { maxLength: 5 }), (edits) => {
          const changed = edits.reduce(
            (whole, [at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut),
            text,
          );
          factsIn(path, changed);
        }),
        { numRuns: 50, seed: 7 },
      );
    }
  });

  const head = 'apiVersion: v1\nkind: Pod\nspec:\n';
  it.each([
    ['deep lists', `${head}  a: ${'['.repeat(1_000_000)}`],
    ['deep maps', `${head}  a: ${'{a: '.repeat(500_000)}`],
    ['deep dashes', `${head}  a:\n    ${'- '.repeat(1_000_000)}x`],
    [
      'a bomb of aliases',
      `${head}  a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 30 }, (_, i) => `  a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`).join('\n')}\n  containers: *a30\n`,
    ],
    [
      'a bomb of merges',
      `${head}  m0: &m0 {${Array.from({ length: 200 }, (_, i) => `k${i}: 1`).join(',')}}\n${Array.from({ length: 400 }, (_, i) => `  n${i}: { <<: [${Array(50).fill('*m0').join(',')}] }`).join('\n')}\n`,
    ],
    ['an alias to its own parent', `${head}  containers: &c [*c]\n`],
    [
      'many containers by aliases',
      `${head}  containers: [&c { name: a, image: b }${', *c'.repeat(20_000)}]\n`,
    ],
    ['many documents', '---\n'.repeat(20_000)],
    ['a long line', `${head}  a: ${'x'.repeat(1_000_000)}`],
    ['many keys', `${head}  a: {${Array.from({ length: 5_000 }, (_, i) => `k${i}: 1`).join(',')}}`],
  ])('with %s', async (_, text) => {
    await expectProportional(text.length, (length) => {
      expect(factsIn('web.yaml', text.slice(0, length)).length).toBeLessThan(4_000);
    });
  });

  it('with hostile names', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      factsIn('compose.yaml', compose.replaceAll('web', name).replaceAll('privileged', name));
      factsIn('web.yaml', deployment.replaceAll('containers', name).replaceAll('spec', name));
    }
    expect(({} as Record<string, unknown>).privileged).toBeUndefined();
  });

  it('on random text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        factsIn('compose.yaml', `services:\n  a:\n    image: ${text}`);
        factsIn('web.yaml', `apiVersion: v1\nkind: Pod\n${text}`);
      }),
      { numRuns: 60, seed: 8 },
    );
  });
});
