import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files?: string;
  readonly exclude?: string;
}

const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];
const hook = (id: string): Hook => {
  const found = hooks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no hook ${id}.`);
  return found;
};

describe('the hooks for pre-commit', () => {
  it('are named in the guide, and run a command of ours', () => {
    const guide = readFileSync('docs/guides/pre-commit.md', 'utf8');
    expect(hooks.map(({ id }) => id)).toEqual(['seaworthy-lint', 'seaworthy-lint-fix', 'seaworthy-secrets']);
    for (const { id, entry, language } of hooks) {
      expect(guide).toContain(`id: ${id}`);
      expect(entry).toMatch(/^seaworthy (?:lint|secrets) /);
      expect(language).toBe('node');
    }
  });

  it.each([
    ['Dockerfile', true],
    ['a/Dockerfile.dev', true],
    ['app.dockerfile', true],
    ['Containerfile', true],
    ['deploy/pod.yaml', true],
    ['compose.yml', true],
    ['main.tf', true],
    ['prod.tfvars', true],
    ['ecs/web-taskdef.json', true],
    ['package.json', false],
    ['README.md', false],
    ['src/dockerfile-parser.ts', false],
    ['Dockerfile.dockerignore', false],
    ['node_modules/a/Dockerfile', false],
  ])('lint takes %s: %s', (path, expected) => {
    const { files = '', exclude = '^$' } = hook('seaworthy-lint');
    expect(new RegExp(files).test(path) && !new RegExp(exclude).test(path)).toBe(expected);
  });
});

const built = existsSync('dist/seaworthy.js');
if (!built)
  console.warn('!! LEFT OUT: hooks of the built command; run "npm run build" first ("npm test" does).');

describe.skipIf(!built)('the hooks of the built command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-hooks-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** As pre-commit does: the entry, then the files of the commit, from the root of the repository. */
  function run(id: string, files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const [, ...args] = hook(id).entry.split(' ');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('dist/seaworthy.js'), ...args, ...Object.keys(files)],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    return { status, stdout, stderr };
  }

  const fine = 'FROM debian:13\nUSER 1000\nHEALTHCHECK NONE\nCMD ["true"]\n';
  const token = `ghp_${'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3h'}0O`;

  it('lint stops a commit and lets another through', () => {
    const pod = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: b }\ndata: { a: b }\n';
    const bad = run('seaworthy-lint', {
      'a/Dockerfile': 'FROM debian:latest\nRUN sudo true\n',
      'pod.yaml': pod,
    });
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain('a/Dockerfile');
    expect(run('seaworthy-lint', { 'b/Dockerfile': fine, 'pod.yaml': pod })).toMatchObject({ status: 0 });
  });

  it('lint-fix changes the file', () => {
    const text = 'FROM debian:13\nMAINTAINER me@example.com\nUSER 1000\nHEALTHCHECK NONE\nCMD ["true"]\n';
    run('seaworthy-lint-fix', { 'c/Dockerfile': text });
    expect(readFileSync(join(folder, 'c/Dockerfile'), 'utf8')).not.toBe(text);
  });

  it('secrets stops a commit and lets another through', () => {
    const bad = run('seaworthy-secrets', { 'd/Dockerfile': `ENV A=${token}\n`, 'd/b.txt': 'nothing here\n' });
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain('d/Dockerfile');
    expect(bad.stdout).not.toContain(token);
    expect(run('seaworthy-secrets', { 'd/Dockerfile': fine, 'd/b.txt': 'nothing here\n' })).toMatchObject({
      status: 0,
    });
    expect(run('seaworthy-secrets', { 'e.txt': `a: ${token}\n` })).toMatchObject({ status: 1 });
  });
});
