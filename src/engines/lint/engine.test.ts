import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesAsSource } from '../../core/bytes.js';
import type { EngineContext } from '../../core/engine.js';
import { silentProgress } from '../../core/progress.js';
import { expectProportional } from '../../testing/growth.js';
import { dockerfileAnalyzer, isDockerfileName } from './analyzer.js';
import { engine } from './engine.js';
import { redacted } from './finding.js';
import { fixDockerfile } from './fix.js';
import { readHadolintConfig } from './hadolint-config.js';
import { lintDockerfile } from './lint.js';
import { rules } from './rules/index.generated.js';
import { readSettings } from './settings.js';

function context(files: Readonly<Record<string, string>>, settings = {}): EngineContext {
  return {
    world: { now: () => new Date('2026-01-31T00:00:00Z') } as EngineContext['world'],
    progress: silentProgress,
    inventory: { components: [], archives: [], gaps: [] },
    advisories: {} as EngineContext['advisories'],
    settings,
    facts: Object.entries(files).map(([path, text]) => ({
      analyzer: path.endsWith('ignore') ? 'lint/dockerignore' : 'lint/dockerfile',
      location: { at: 'file', path },
      hidden: false,
      fact: { kind: 'lint-source', format: path.endsWith('ignore') ? 'dockerignore' : 'dockerfile', text },
    })),
  };
}

async function run(files: Readonly<Record<string, string>>, settings = {}) {
  const reported = [];
  for await (const one of engine.run(context(files, settings))) reported.push(one);
  return {
    findings: reported.flatMap((one) => (one.kind === 'finding' ? [one] : [])),
    gaps: reported.flatMap((one) => (one.kind === 'gap' ? [one] : [])),
  };
}

describe('the engine', () => {
  it('says what, where, how bad, and what to do', async () => {
    const { findings } = await run({
      'app/Dockerfile': 'FROM debian:13\nRUN apt-get update && \\\n  apt-get install curl\n',
    });
    expect(findings.find(({ rule }) => rule === 'apt-yes')).toMatchObject({
      engine: 'lint',
      title: 'apt-get install waits for a confirmation',
      severity: 'medium',
      aliases: expect.arrayContaining(['DL3014', 'DS-0021', 'AVD-DS-0021']),
      locations: [{ at: 'file', path: 'app/Dockerfile', line: 3, column: 3, endLine: 3, endColumn: 23 }],
      fix: { kind: 'edit', safe: true, summary: 'Insert -y', path: 'app/Dockerfile' },
      evidence: { kind: 'instruction', text: 'apt-get install curl' },
    });
  });

  it('keeps fingerprints when lines move', async () => {
    const before = await run({ Dockerfile: 'FROM debian\n' });
    const after = await run({ Dockerfile: '# a\n\nFROM debian\n' });
    expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      before.findings.map(({ fingerprint }) => fingerprint),
    );
    expect(new Set(before.findings.map(({ fingerprint }) => fingerprint)).size).toBe(before.findings.length);
  });

  it('takes the .dockerignore beside the file', async () => {
    const files = { 'a/Dockerfile': 'FROM b:1\nCOPY x /y\n', 'a/.dockerignore': 'x\n', '.dockerignore': '' };
    expect((await run(files)).findings.map(({ rule }) => rule)).toContain('copied-file-ignored');
  });

  it('never shows the value of a secret', async () => {
    const { findings } = await run({
      Dockerfile:
        'FROM a:1\nENV DB_PASSWORD t1deT4ble and more\nRUN curl -k -H "Authorization: token=t1deT4ble" b\n',
    });
    expect(JSON.stringify(findings)).not.toContain('t1deT4ble');
    expect(redacted('ENV A_TOKEN=abc B=c')).toBe('ENV A_TOKEN=*** B=c');
  });

  it('reports what it could not read', async () => {
    const { gaps } = await run({ Dockerfile: 'FROM a:1\nRUN <<EOF\nb\n' });
    expect(gaps).toMatchObject([
      {
        location: { path: 'Dockerfile', line: 3 },
        weight: 'incomplete',
        reason: 'the here-document EOF has no end',
      },
    ]);
  });

  it('leaves other files of that name alone', async () => {
    const { findings, gaps } = await run({ Dockerfile: 'This is about Dockerfiles.\n' });
    expect([findings, gaps.map(({ weight }) => weight)]).toEqual([[], ['note']]);
  });

  it('refuses settings that do not exist', async () => {
    await expect(run({ Dockerfile: 'FROM a:1' }, { nonsense: 1 })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
  });
});

describe('names', () => {
  it.each([
    ['Dockerfile', true],
    ['a/dockerfile', true],
    ['Dockerfile.dev', true],
    ['Dockerfile-alpine', true],
    ['Containerfile', true],
    ['app.Dockerfile', true],
    ['x.dockerfile', true],
    ['Dockerfile.md', false],
    ['dockerfile_quay.png.license', false],
    ['Dockerfile.dockerignore', false],
    ['dockerfile_lint.ts', false],
    ['Dockerfiles', false],
    ['docker-compose.yml', false],
  ])('%s: %s', (path, expected) => {
    expect(isDockerfileName(path)).toBe(expected);
  });

  it('are claimed by the analyzer', () => {
    const bytes = new TextEncoder().encode('\ufeffFROM a:1');
    const file = {
      path: 'Dockerfile',
      sizeBytes: bytes.length,
      mode: 0o644,
      content: bytesAsSource(bytes),
      bytes: () => bytes,
      text: () => '',
    };
    expect(dockerfileAnalyzer.analyze(file)).toEqual([
      { kind: 'lint-source', format: 'dockerfile', text: '\ufeffFROM a:1' },
    ]);
  });
});

describe('settings', () => {
  it('are read from seaworthy.yaml', () => {
    expect(
      readSettings({
        'trusted-registries': ['a'],
        'label-schema': { b: 'semver' },
        'strict-labels': true,
        ignore: ['DL3008'],
        severity: { sudo: 'low' },
      }),
    ).toMatchObject({
      trustedRegistries: ['a'],
      labelSchema: { b: 'semver' },
      strictLabels: true,
      ignore: ['DL3008'],
      severity: { sudo: 'low' },
    });
  });

  it('are read from .hadolint.yaml', () => {
    const text =
      'ignored: [DL3008]\ntrustedRegistries: docker.io\nlabel-schema:\n  a: url\n  b: nonsense\noverride:\n  error: [DL3001]\ndisable-ignore-pragma: true\n';
    expect(readHadolintConfig(text, '.hadolint.yaml')).toEqual({
      ignore: ['DL3008'],
      trustedRegistries: ['docker.io'],
      labelSchema: { a: 'url' },
      strictLabels: false,
      pragmas: false,
      severity: { DL3001: 'high' },
    });
    expect(() => readHadolintConfig('a: [', '.hadolint.yaml')).toThrow(/not valid YAML/);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'FROM a AS b\n',
    'FROM ',
    'RUN ',
    'apt-get install x',
    ' && ',
    '| sh',
    'COPY --from=b ',
    'ENV A=',
    '$A',
    '\\\n',
    '\n',
    '"',
    "'",
    '`',
    '$(',
    ')',
    '<<EOF\n',
    'EOF\n',
    'USER ',
    'EXPOSE 1:',
    'LABEL ',
    '# hadolint ignore=DL3003\n',
    '# check=skip=all\n',
    'ONBUILD ',
    'HEALTHCHECK CMD ',
    'CMD ["',
    '"]',
    'if ',
    'then ',
    'fi',
    '{',
    '}',
    '\0',
    '\ufffd',
    'SHELL ["pwsh"]\n',
    'ARG ',
    '--mount=type=cache,target=',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

  it('is linted and repaired without a throw, and a second repair finds nothing', () => {
    fc.assert(
      fc.property(text, (input) => {
        const request = { path: 'Dockerfile', text: input, today: '2026-01-31', rules };
        for (const { hit } of lintDockerfile(request).problems) {
          expect(hit.start).toBeGreaterThanOrEqual(0);
          expect(hit.end).toBeLessThanOrEqual(input.length);
          expect(hit.start).toBeLessThanOrEqual(hit.end);
        }
        const first = fixDockerfile(request, (_, { safety }) => safety === 'safe');
        expect(
          fixDockerfile({ ...request, text: first.text }, (_, { safety }) => safety === 'safe').text,
        ).toBe(first.text);
      }),
      { numRuns: 120 },
    );
  });

  it.each([
    ['instructions', 'RUN apt-get install a\n'.repeat(2_500)],
    ['stages', 'FROM a AS b\n'.repeat(2_500)],
    ['variables', `FROM a\n${'ENV A=$A B=$C\n'.repeat(2_500)}`],
    ['commands in one line', `FROM a\nRUN ${'apt-get install a && '.repeat(2_500)}true`],
    ['words', `FROM a\nRUN apt-get install ${'a '.repeat(25_000)}`],
    ['comments', '# hadolint ignore=DL3003\n'.repeat(2_500)],
    ['a long line', `FROM a\nRUN ${'x'.repeat(10_000_000)}`],
    ['quotes', `FROM a\nRUN ${'"\''.repeat(50_000)}`],
    ['heredocs', `FROM a\n${'RUN <<E\na\nb\nE\n'.repeat(1_000)}`],
    ['instructions', `FROM debian:13\n${'RUN a\n'.repeat(9_000)}`],
    ['downloads', `FROM python:3\n${'RUN wget a\n'.repeat(9_000)}`],
    ['installs', `FROM alpine:3.22\n${'RUN apk add a\n'.repeat(9_000)}`],
  ])('many %s cost in proportion', async (_, input) => {
    await expectProportional(input.length, (length) =>
      lintDockerfile({ path: 'Dockerfile', text: input.slice(0, length), today: '2026-01-31', rules }),
    );
  });
});
