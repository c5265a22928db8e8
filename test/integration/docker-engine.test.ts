import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArtifact } from '../../src/artifact/index.js';
import { opener as archiveOpener } from '../../src/artifact/openers/docker-archive/index.js';
import { opener } from '../../src/artifact/openers/docker-engine/index.js';
import { opener as registryOpener } from '../../src/artifact/openers/registry/index.js';
import { tar } from '../../src/testing/archives.js';
import { looksOf, realContext } from './looks.js';
import { isInstalled } from './processes.js';

/** The classic image store, and containerd's, whose IDs and archives are others. */
const stores = [
  { store: 'classic', features: {} },
  { store: 'containerd', features: { 'containerd-snapshotter': true } },
] as const;

const isPossible = isInstalled('dockerd') && isInstalled('docker') && process.getuid?.() === 0;
const daemons = isPossible ? await Promise.all(stores.map(startDaemon)) : [];
const running = daemons.filter((daemon) => daemon !== undefined);
if (running.length < stores.length) {
  console.warn(
    '!! LEFT OUT: a real Docker Engine; it needs dockerd and docker (docker.io, docker-cli) and root.',
  );
}

afterAll(async () => {
  for (const daemon of running) await stop(daemon);
});

it.skipIf(running.length < stores.length)('runs with both image stores', () => {
  expect(running.map(({ store }) => store)).toEqual(['classic', 'containerd']);
});

describe.each(running)('a real dockerd with the $store store', ({ store, folder, docker }) => {
  const context = realContext({ dockerHost: `unix://${join(folder, 's')}` });

  beforeAll(() => {
    docker(['import', '-c', 'CMD ["sh"]', '-c', 'LABEL a=b', '-', 'test/app:1'], base);
    const container = docker(['create', 'test/app:1']).trim();
    docker(['cp', '-', `${container}:/srv`], addition);
    docker(['commit', '-c', 'USER me', container, 'test/app:2']);
    docker(['rm', container]);
  });

  it.each(['test/app:1', 'test/app:2'])('gives the same image as docker save: %s', async (name) => {
    const file = join(folder, 'saved.tar');
    docker(['save', '-o', file, name]);
    const saved = await archiveOpener.open(file, context);
    const live = await opener.open(name, context);
    expect(await looksOf(live, context)).toEqual(await looksOf(saved, context));
    if (store === 'classic') expect(live.digest).toBe(saved.digest);
    expect(live.image).toMatchObject({
      os: saved.image?.os,
      architecture: saved.image?.architecture,
      labels: { a: 'b' },
      repoTags: [name],
    });
    await saved.close();
  });

  it('knows an image by its ID, whole and short', async () => {
    const id = docker(['image', 'inspect', '-f', '{{.Id}}', 'test/app:2']).trim();
    for (const name of [id, id.slice(7), id.slice(7, 19)]) {
      const { digest, image } = await opener.open(name, context);
      expect(digest ?? image?.manifestDigest).toBe(id);
    }
  });

  it('is asked before a registry, and only for what it has', async () => {
    const artifact = await openArtifact('test/app:2', context, [registryOpener, opener]);
    expect(artifact.openedBy).toBe('docker-engine');
    expect(await opener.recognises('test/app:3', context)).toBe(false);
  });

  it('says what it does not have', async () => {
    await expect(opener.open('test/app:3', context)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

const base = tar([
  { path: 'etc/' },
  { path: 'etc/os-release', content: 'ID=test\n' },
  { path: 'etc/link', symlink: 'os-release' },
  { path: 'srv/' },
  { path: 'bin/' },
  { path: 'bin/sh', content: '#!', mode: 0o755 },
  { path: 'bin/same', hardlink: 'bin/sh' },
]);
const addition = tar([{ path: 'data', content: 'x'.repeat(100_000) }]);

type Docker = (args: readonly string[], input?: Uint8Array) => string;

interface Daemon {
  readonly store: string;
  readonly folder: string;
  readonly docker: Docker;
  readonly child: ChildProcess;
}

/** Undefined where the machine lets no daemon run, as in containers without privileges. */
async function startDaemon({ store, features }: (typeof stores)[number]): Promise<Daemon | undefined> {
  // The socket's path may have no more than 108 bytes, so the folder's name is short.
  const folder = mkdtempSync(join(tmpdir(), 'd-'));
  const at = (name: string) => join(folder, name);
  writeFileSync(at('daemon.json'), JSON.stringify({ features }));
  const places = ['--data-root', at('data'), '--exec-root', at('exec'), '--pidfile', at('pid')];
  const network = ['--bridge=none', '--iptables=false', '--ip6tables=false'];
  const args = ['--config-file', at('daemon.json'), '-H', `unix://${at('s')}`, ...places, ...network];
  const child = spawn('dockerd', args, { stdio: 'ignore' });
  const daemon = { store, folder, docker: dockerOf(folder), child };
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (isUp(daemon)) return daemon;
  }
  await stop(daemon);
  return undefined;
}

function isUp({ docker }: Daemon): boolean {
  try {
    return docker(['version']) !== '';
  } catch {
    return false;
  }
}

function dockerOf(folder: string): Docker {
  return (args, input) => {
    const env = { ...process.env, DOCKER_CONFIG: folder };
    const all = ['-H', `unix://${join(folder, 's')}`, ...args];
    const result = spawnSync('docker', all, { input, env, encoding: 'utf8' });
    if (result.status === 0) return result.stdout;
    throw new Error(`docker ${args.join(' ')}: ${result.stderr}`);
  };
}

/** Asked politely, because it has a containerd of its own to stop. */
async function stop({ child, folder }: Daemon): Promise<void> {
  if (child.exitCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(timer);
  }
  // The daemon mounts its folder on itself, and does not always take that back.
  spawnSync('umount', [join(folder, 'data')], { stdio: 'ignore' });
  rmSync(folder, { recursive: true, force: true });
}
