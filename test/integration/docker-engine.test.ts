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
import { isInstalled, looksOf, realContext } from './looks.js';

const isThere = isInstalled('dockerd') && isInstalled('docker');
const isRoot = process.getuid?.() === 0;
// The socket's path may have no more than 108 bytes, so the folder's name is short.
const folder = isThere && isRoot ? mkdtempSync(join(tmpdir(), 'd-')) : '';
const socket = join(folder, 's');
const daemon = isThere && isRoot ? await startDaemon() : undefined;
if (!daemon) {
  console.warn(
    '!! LEFT OUT: a real Docker Engine; it needs dockerd and docker (docker.io, docker-cli) and root.',
  );
}

afterAll(async () => {
  if (daemon) await stop(daemon);
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!daemon)('a real dockerd', () => {
  const context = realContext({ dockerHost: `unix://${socket}` });

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
      expect((await opener.open(name, context)).digest).toBe(id);
    }
  });

  it('is asked before a registry, and only for what it has', async () => {
    expect((await openArtifact('test/app:2', context, [registryOpener, opener])).openedBy).toBe(
      'docker-engine',
    );
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

function docker(args: readonly string[], input?: Uint8Array): string {
  const env = { ...process.env, DOCKER_CONFIG: folder };
  const result = spawnSync('docker', ['-H', `unix://${socket}`, ...args], { input, env, encoding: 'utf8' });
  if (result.status === 0) return result.stdout;
  throw new Error(`docker ${args.join(' ')}: ${result.stderr}`);
}

/** Undefined where the machine lets no daemon run, as in containers without privileges. */
async function startDaemon(): Promise<ChildProcess | undefined> {
  const options = { '--data-root': 'data', '--exec-root': 'exec', '--pidfile': 'pid' };
  const places = Object.entries(options).flatMap(([name, file]) => [name, join(folder, file)]);
  const network = ['--bridge=none', '--iptables=false', '--ip6tables=false'];
  writeFileSync(join(folder, 'daemon.json'), '{}');
  const config = ['--config-file', join(folder, 'daemon.json')];
  const child = spawn('dockerd', [...places, ...network, ...config, '-H', `unix://${socket}`], {
    stdio: 'ignore',
  });
  for (let attempt = 0; attempt < 150 && child.exitCode === null; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (spawnSync('docker', ['-H', `unix://${socket}`, 'version'], { stdio: 'ignore' }).status === 0)
      return child;
  }
  await stop(child);
  return undefined;
}

/** Asked politely, because it has a containerd of its own to stop. */
function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
