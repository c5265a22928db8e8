import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentProgress } from '../../src/core/progress.js';
import { fixDockerfile } from '../../src/engines/lint/fix.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';
import { dockerBuilder } from '../../src/gate/repair/built/docker.js';
import { provedByBuild } from '../../src/gate/repair/built/prove.js';
import { createRealWorld } from '../../src/world/index.js';
import { ownImages } from './lint-build-images.js';
import { canRunDockerd, type RealDockerd, startDockerd } from './registry-dockerd.js';

const busybox = ['/usr/bin/busybox', '/bin/busybox'].find((path) => existsSync(path));
const isPossible = canRunDockerd && busybox !== undefined;
if (!isPossible)
  console.warn(
    '!! LEFT OUT: repairs proved by building; they need dockerd, docker, root and busybox-static.',
  );

/** All of them with `SEAWORTHY_IMAGES=all`; they take a minute. */
const images =
  process.env.SEAWORTHY_IMAGES === 'all' ? ownImages : ownImages.filter(({ isQuick }) => isQuick);

let dockerd: RealDockerd;
beforeAll(async () => {
  if (!isPossible) return;
  dockerd = await startDockerd();
  await importBase(dockerd);
});
afterAll(async () => {
  await dockerd?.stop();
});

/** A shell and its programs, and nothing else. */
async function importBase({ folder, docker }: RealDockerd): Promise<void> {
  const root = join(folder, 'base');
  for (const name of ['bin', 'etc', 'tmp', 'proc', 'dev', 'sys', 'var', 'opt', 'srv'])
    mkdirSync(join(root, name), { recursive: true });
  spawnSync('cp', [busybox ?? '', join(root, 'bin/busybox')]);
  spawnSync('chroot', [root, '/bin/busybox', '--install', '-s', '/bin']);
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n');
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\n');
  const { stdout } = spawnSync('tar', ['-C', root, '-c', '.'], { maxBuffer: 64e6 });
  const made = await docker(['import', '-c', 'ENV PATH=/bin', '-', 'busybox'], { input: stdout });
  if (made.status !== 0) throw new Error(made.text);
  await docker(['tag', 'busybox', 'debian']);
}

describe.skipIf(!isPossible)('an image before and after its repairs', () => {
  it.each(images)('$name', async ({ name, dockerfile, files = {}, prints, refused = [] }) => {
    const folder = join(dockerd.folder, name);
    for (const [path, text] of Object.entries({ ...files, Dockerfile: dockerfile })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const real = createRealWorld();
    const env = { ...real.env, DOCKER_HOST: `unix://${join(dockerd.folder, 's')}`, DOCKER_BUILDKIT: '0' };
    const world = {
      ...real,
      env,
      processes: {
        run: (program: string, args: readonly string[], options = {}) =>
          real.processes.run(program, args, {
            ...options,
            env: { DOCKER_HOST: env.DOCKER_HOST, DOCKER_BUILDKIT: '0' },
          }),
      },
    };
    const file = join(folder, 'Dockerfile');
    const builder = await dockerBuilder(
      file,
      { words: ['--network=none'], folder },
      { world, progress: silentProgress, version: '0' },
    );
    const request = { path: 'Dockerfile', text: dockerfile, today: '2026-11-29', rules };
    const fixed = await provedByBuild(
      {
        text: dockerfile,
        fixWith: (isWanted) =>
          fixDockerfile(request, ({ rule: { id } }, { safety }) => safety !== 'decide' && isWanted(id)),
        effectOf: (id) => rules.find((rule) => rule.id === id)?.effect,
      },
      builder,
    );
    expect(fixed.text).not.toBe(dockerfile);
    expect(fixed.refused.filter(({ because }) => /image/.test(because)).map(({ rule }) => rule)).toEqual(
      refused,
    );
    writeFileSync(file, fixed.text);
    expect(await printed(folder, name)).toBe(prints);
    expect(readFileSync(file, 'utf8')).toBe(fixed.text);
  });
});

async function printed(folder: string, name: string): Promise<string> {
  const env = { DOCKER_BUILDKIT: '0' };
  const built = await dockerd.docker(['build', '-q', '--network=none', '-t', `t-${name}`, folder], { env });
  if (built.status !== 0) return built.text;
  return (await dockerd.docker(['run', '--rm', '--network=none', `t-${name}`])).text.trim();
}
