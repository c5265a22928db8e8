import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recorder as tracefs } from '../../src/engines/runtime/observe/recorders/tracefs/index.js';
import { type Step, stepsOf } from './guide-steps.js';
import { isInstalled } from './processes.js';
import { canRunDockerd, isBuilt, type RealDockerd, startDockerd } from './registry-dockerd.js';

/** The guides in the order of the lesson, every command as written, on one real dockerd. */
const guides = join(import.meta.dirname, '../../docs/guides');
const names = readdirSync(guides)
  .filter((name) => /^run-safely-\d/.test(name))
  .sort();
const isPossible = canRunDockerd && isBuilt && isInstalled('busybox');
if (!isPossible)
  console.warn(
    '!! LEFT OUT: the guides "Run safely"; they need a build, dockerd, docker, root and busybox-static.',
  );
const tracing = tracefs.problem({ cgroupDriver: '' });
if (isPossible && tracing !== undefined)
  console.warn(`!! LEFT OUT: commands of the guides that observe: ${tracing}`);

describe.skipIf(!isPossible)('the guides "Run safely"', () => {
  const folder = mkdtempSync(join(tmpdir(), 'g-'));
  let engine: RealDockerd;

  beforeAll(async () => {
    engine = await startDockerd();
    mkdirSync(join(folder, 'bin'));
    const command = join(import.meta.dirname, '../../dist/seaworthy.js');
    writeFileSync(join(folder, 'bin/seaworthy'), `#!/bin/sh\nexec ${process.execPath} ${command} "$@"\n`);
    chmodSync(join(folder, 'bin/seaworthy'), 0o755);
  });
  afterAll(async () => {
    await engine?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = ({ command }: Step) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        HOME: folder,
        DOCKER_CONFIG: folder,
        DOCKER_HOST: `unix://${engine.folder}/s`,
      },
      encoding: 'utf8',
      timeout: 300_000,
    });
    return { status, out: `${stdout}${stderr}` };
  };

  for (const name of names) {
    describe(name, () => {
      const steps = stepsOf(readFileSync(join(guides, name), 'utf8'));
      for (const step of steps) {
        const isObserved = /\bobserved?\b/.test(step.command);
        it.skipIf(isObserved && tracing !== undefined)(
          step.command.split('\n')[0] ?? '',
          () => {
            const { status, out } = run(step);
            expect(out).toContain(step.says);
            expect(status, out).toBe(step.status);
          },
          300_000,
        );
      }
    });
  }
});
