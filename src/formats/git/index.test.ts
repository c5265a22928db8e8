import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRealWorld } from '../../world/index.js';
import { withRepository } from './index.js';
import { contentsOf, filesOf } from './tree.js';

// Issue 11, item 1: a scanned repository must not be able to start a program or to send a request.

let folder = '';
let proof = '';
const world = createRealWorld();

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...args], {
    cwd: folder,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  }).trim();

let original = '';

/** Made once: seven programs each time cost more than what is tested. */
beforeAll(() => {
  original = mkdtempSync(join(tmpdir(), 'git-'));
  folder = join(original, 'tree');
  mkdirSync(join(folder, 'lib'), { recursive: true });
  git('init', '-q', '-b', 'main');
  writeFileSync(join(folder, 'lib', 'tide.js'), 'export const high = 4.2;\n');
  writeFileSync(join(folder, 'ü.txt'), 'first\n');
  git('add', '--all');
  git('commit', '-q', '-m', 'first');
  writeFileSync(join(folder, 'ü.txt'), 'second\n');
  git('commit', '-q', '-am', 'second');
  git('tag', 'v1', 'HEAD~1');
});
afterAll(() => rmSync(original, { recursive: true, force: true }));

beforeEach(() => {
  const base = mkdtempSync(join(tmpdir(), 'git-'));
  cpSync(original, base, { recursive: true, preserveTimestamps: true });
  folder = join(base, 'tree');
  proof = join(base, 'proof');
});

afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const textsAt = (name: string): Promise<Record<string, string>> =>
  withRepository(folder, world, async (repository) => {
    const texts: Record<string, string> = {};
    const files = await filesOf(repository, await repository.commit(name));
    for await (const { file, bytes } of contentsOf(repository, files))
      texts[file.path] = new TextDecoder().decode(bytes);
    return texts;
  });

const first = { 'lib/tide.js': 'export const high = 4.2;\n', 'ü.txt': 'first\n' };

describe('a commit', () => {
  it.each(['v1', 'HEAD~1', 'main^', 'refs/tags/v1'])('is named by %s', async (name) => {
    expect(await textsAt(name)).toEqual(first);
  });

  it('is named by its hash, whole or abbreviated, and by packed references', async () => {
    const id = git('rev-parse', 'v1');
    git('pack-refs', '--all');
    git('gc', '-q');
    for (const name of [id, id.slice(0, 10), 'v1']) expect(await textsAt(name)).toEqual(first);
  });

  it.each(['nowhere', '--output=x', 'HEAD@{1}', '../../x', 'main:lib', ''])('is not %j', async (name) => {
    await expect(textsAt(name)).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
  });

  it('is found from a folder inside and in a linked work tree', async () => {
    git('worktree', 'add', '-q', '../linked', 'v1');
    const linked = join(folder, '..', 'linked', 'lib');
    const id = await withRepository(linked, world, (repository) => repository.commit('HEAD'));
    expect(id).toBe(git('rev-parse', 'v1'));
  });
});

describe('a hostile repository starts nothing', () => {
  const program = () => {
    const path = join(folder, 'run.sh');
    writeFileSync(path, `#!/bin/sh\ntouch ${proof}\ncat\n`, { mode: 0o755 });
    return path;
  };

  it('by filters, text converters, external diffs, monitors, hooks, pagers, aliases and included configuration', async () => {
    const path = program();
    writeFileSync(join(folder, '.gitattributes'), '* filter=x diff=x\n');
    writeFileSync(join(folder, '.git', 'info', 'attributes'), '* filter=x diff=x\n');
    writeFileSync(join(folder, '.git', 'extra'), `[core]\n\tpager = ${path}\n\tsshCommand = ${path}\n`);
    appendFileSync(
      join(folder, '.git', 'config'),
      `[filter "x"]\n\tsmudge = ${path}\n\tclean = ${path}\n\tprocess = ${path}\n\trequired = true\n` +
        `[diff "x"]\n\ttextconv = ${path}\n\tcommand = ${path}\n[diff]\n\texternal = ${path}\n` +
        `[core]\n\tfsmonitor = ${path}\n\thooksPath = ${folder}\n\tpager = ${path}\n\talternateRefsCommand = ${path}\n` +
        `[alias]\n\tls-tree = !${path}\n\tcat-file = !${path}\n[include]\n\tpath = extra\n[gpg]\n\tprogram = ${path}\n`,
    );
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change'])
      writeFileSync(join(folder, '.git', 'hooks', hook), `#!/bin/sh\ntouch ${proof}\n`, { mode: 0o755 });
    expect(await textsAt('v1')).toEqual(first);
    expect(existsSync(proof)).toBe(false);
  });

  it('by a promised object that is missing: it is not fetched', async () => {
    const path = program();
    const blob = git('rev-parse', 'v1:lib/tide.js');
    rmSync(join(folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
    appendFileSync(
      join(folder, '.git', 'config'),
      `[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = origin\n` +
        `[remote "origin"]\n\turl = ${folder}\n\tpromisor = true\n\tuploadpack = ${path}\n` +
        `[protocol "file"]\n\tallow = always\n[protocol]\n\tallow = always\n`,
    );
    const texts = await textsAt('v1').catch(() => ({}));
    expect(texts).not.toHaveProperty('lib/tide.js');
    expect(existsSync(proof)).toBe(false);
  });
});

describe('a repository is refused, with the reason, where', () => {
  const message = () =>
    withRepository(folder, world, async (repository) => repository.commit('main')).then(
      () => 'read',
      (thrown: Error) => thrown.message,
    );

  it('it is whole: then it is read', async () => {
    expect(await message()).toBe('read');
  });

  it('objects come from elsewhere', async () => {
    writeFileSync(join(folder, '.git', 'objects', 'info', 'alternates'), '/srv/private/.git/objects\n');
    expect(await message()).toContain('borrows objects');
  });

  it('.git is a link, or objects are', async () => {
    renameSync(join(folder, '.git', 'objects'), join(folder, 'moved'));
    symlinkSync(join(folder, 'moved'), join(folder, '.git', 'objects'));
    expect(await message()).toContain('no folder of objects');
    renameSync(join(folder, '.git'), join(folder, 'other'));
    symlinkSync(join(folder, 'other'), join(folder, '.git'));
    expect(await message()).toContain('is a link');
  });

  it('.git points to a repository that does not point back', async () => {
    renameSync(join(folder, '.git'), join(folder, '..', 'private.git'));
    writeFileSync(join(folder, '.git'), `gitdir: ${join(folder, '..', 'private.git')}\n`);
    expect(await message()).toContain('no such work tree');
    writeFileSync(join(folder, '.git'), 'gitdir: ../private.git\n');
    expect(await message()).toContain('elsewhere');
  });

  it('a named pipe lies among its objects, which would make git wait', async () => {
    execFileSync('mkfifo', [join(folder, '.git', 'objects', 'pack', 'pack-1.idx')]);
    expect(await message()).toContain('special file');
  });
});

it('a reference that is a pipe, a link or endless leads nowhere', async () => {
  const heads = join(folder, '.git', 'refs', 'heads');
  execFileSync('mkfifo', [join(heads, 'pipe')]);
  symlinkSync('/etc/hostname', join(heads, 'link'));
  writeFileSync(join(heads, 'loop'), 'ref: refs/heads/loop\n');
  for (const name of ['pipe', 'link', 'loop'])
    await expect(textsAt(name)).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
});

it('leaves nothing behind, and nothing in the repository', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('seaworthy-git-'));
  await textsAt('v1');
  await textsAt('nowhere').catch(() => {});
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('seaworthy-git-'))).toEqual(before);
});
