import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tar } from '../../src/testing/archives.js';
import { freePort } from '../../src/testing/free-port.js';
import { stepsOf } from './guide-steps.js';
import { testPlugin } from './plugin-sockets.js';
import { ended, isInstalled, saying } from './processes.js';
import { type RealRegistry, startRealRegistry } from './real-registry.js';
import { isBuilt } from './registry-dockerd.js';

/** Every command of a guide, in its order, against real parts. A comment at the end of a line says what comes out. */
const guide = join(import.meta.dirname, '../../docs/guides/sign-and-enforce.md');
const needed = ['dockerd', 'docker', 'docker-registry', 'openssl'];
const isPossible = needed.every((program) => isInstalled(program)) && process.getuid?.() === 0 && isBuilt;
if (!isPossible) {
  console.warn(
    `!! LEFT OUT: the guide "Sign, and let nothing else run"; it needs a build, root, ${needed.join(', ')}.`,
  );
}

const steps = stepsOf(readFileSync(guide, 'utf8'));

describe.skipIf(!isPossible)('docs/guides/sign-and-enforce.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'u-'));
  const at = (name: string) => join(folder, name);
  const plugin = testPlugin('guide');
  const children: ChildProcess[] = [];
  let registry: RealRegistry;
  let places: readonly (readonly [string, string])[] = [];
  const env = {
    ...process.env,
    PATH: `${at('bin')}:${process.env.PATH}`,
    HOME: folder,
    DOCKER_HOST: `unix://${at('s')}`,
    DOCKER_CONFIG: at('config'),
  };

  beforeAll(async () => {
    registry = await startRealRegistry();
    const port = await freePort();
    // What is one on a machine, and would be in the way of others here.
    places = [
      ['localhost:5000', registry.host],
      ['127.0.0.1:5443', `127.0.0.1:${port}`],
      ['/etc/docker/daemon.json', at('daemon.json')],
      ['["seaworthy"]', `["${plugin.name}"]`],
      [
        'seaworthy authz serve',
        `seaworthy authz serve --socket ${plugin.socket} --engine ${at('s')} --audit-log ${at('authz.jsonl')} --state ${at('state')}`,
      ],
      ['seaworthy gateway serve', `seaworthy gateway serve --audit-log ${at('gateway.jsonl')}`],
    ];
    mkdirSync(at('config'));
    mkdirSync(at('bin'));
    program(
      'seaworthy',
      `exec ${process.execPath} ${join(import.meta.dirname, '../../dist/seaworthy.js')} "$@"`,
    );
    program('systemctl', `[ "$*" = "reload docker" ] && kill -HUP $(cat ${at('pid')}) && sleep 1`);
    await startDockerd();
    for (const [name, content] of [
      ['app:1.4', 'good'],
      ['evil:1', 'evil'],
    ] as const) {
      const files = [
        { path: 'srv/package-lock.json', content: '{"name": "app", "lockfileVersion": 3, "packages": {}}' },
        { path: 'mark', content },
      ];
      writeFileSync(at('image.tar'), tar(files));
      const made = run(`docker import -c 'USER 1000' -c 'CMD ["/mark"]' image.tar ${name}`);
      expect(made.status, made.out).toBe(0);
    }
  });

  afterAll(async () => {
    for (const child of children.reverse()) await ended(child);
    spawnSync('umount', ['-R', at('data')], { stdio: 'ignore' });
    registry?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function program(name: string, line: string): void {
    writeFileSync(at(`bin/${name}`), `#!/bin/sh\n${line}\n`);
    chmodSync(at(`bin/${name}`), 0o755);
  }

  function run(command: string): { status: number | null; out: string } {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return { status, out: `${stdout}${stderr}` };
  }

  async function startDockerd(): Promise<void> {
    const roots = ['--data-root', at('data'), '--exec-root', at('exec'), '--pidfile', at('pid')];
    const network = ['--bridge=none', '--iptables=false', '--ip6tables=false'];
    writeFileSync(at('daemon.json'), '{}');
    const args = ['--config-file', at('daemon.json'), '-H', `unix://${at('s')}`, ...roots, ...network];
    children.push(spawn('dockerd', args, { stdio: 'ignore' }));
    for (let attempt = 0; attempt < 100; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      if (run('docker version').status === 0) return;
    }
    throw new Error('dockerd did not start');
  }

  async function start(command: string, word: string): Promise<void> {
    const child = spawn('bash', ['-c', `exec ${command}`], {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    children.push(child);
    await saying(child, word);
  }

  it('has commands, and those that fail on purpose', () => {
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.filter(({ status }) => status === 1).length).toBeGreaterThanOrEqual(6);
    expect(steps.filter(({ staysUp }) => staysUp)).toHaveLength(2);
  });

  it.each(steps)('$command', async ({ command, status, says, staysUp }) => {
    const place = (text: string) => places.reduce((done, [from, to]) => done.replaceAll(from, to), text);
    if (staysUp) return start(place(command), says);
    const { status: found, out } = run(place(command));
    expect(found, out).toBe(status);
    expect(out).toContain(place(says));
  });
});
