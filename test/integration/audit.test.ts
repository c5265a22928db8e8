import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { type Audit, audit, byRecommendation } from '../../src/engines/runtime/audit.js';
import { type WatchFinding, watchEngine } from '../../src/engines/runtime/watch/index.js';
import { tar } from '../../src/testing/archives.js';
import { splitWords } from '../../src/testing/runtime-flags.js';
import { printedRemedies } from '../../src/testing/runtime-remedy.js';
import { createRealWorld } from '../../src/world/index.js';
import { commandWords } from './command.js';
import { canRunDockerd, type RealDockerd, startDockerd } from './registry-dockerd.js';

const busybox = ['/bin/busybox', '/usr/bin/busybox'].find((path) => existsSync(path));
const isPossible = canRunDockerd && busybox !== undefined;
if (!isPossible) {
  console.warn(
    '!! LEFT OUT: the audit of a real dockerd; it needs dockerd, docker, root and busybox-static.',
  );
}

const passwd = 'root:x:0:0::/root:/bin/sh\napp:x:1000:1000::/:/bin/sh\nadmin:x:0:0::/:/bin/sh\n';
const safe = [
  '--user=1000',
  '--cap-drop=ALL',
  '--security-opt=no-new-privileges',
  '--read-only',
  '--memory=64m',
  '--memory-swap=64m',
  '--pids-limit=30',
  '--cpus=0.5',
  '--health-cmd=true',
  '--health-interval=1h',
];

/** The words of `docker run` after a printed change: `drop FLAG VALUE`, or flags to add. */
function typed(words: readonly string[], printed: string): readonly string[] {
  const parts = splitWords(printed.replaceAll('COMMAND', 'true'));
  if (parts[0] !== 'drop') return [...words, ...parts];
  const [, flag = '', value = ''] = parts;
  return words.filter((word, at) => {
    const [name = '', ...rest] = word.split('=');
    const own = rest.join('=');
    const isValue = words[at - 1] === flag && word.startsWith(value);
    const isBefore = word === flag && own === '' && (words[at + 1] ?? '').startsWith(value);
    return !(isValue || isBefore || (name === flag && own.startsWith(value)));
  });
}

describe.skipIf(!isPossible)('a real dockerd', () => {
  let engine: RealDockerd;
  const seen: WatchFinding[] = [];
  const watching = new AbortController();

  beforeAll(async () => {
    engine = await startDockerd();
    void watchEngine({
      world: createRealWorld(),
      dockerHost: `unix://${engine.folder}/s`,
      signal: watching.signal,
      found: (finding) => void seen.push(finding),
      gap: () => {},
    }).catch(() => {});
    const program = readFileSync(busybox ?? '');
    const archive = tar([
      { path: 'bin/busybox', content: program, mode: 0o755 },
      ...['sh', 'sleep', 'id', 'sshd', 'dd', 'head', 'tail'].map((name) => ({
        path: `bin/${name}`,
        symlink: 'busybox',
      })),
      { path: 'etc/passwd', content: passwd },
    ]);
    const made = await engine.docker(['import', '-', 'box:1'], { input: archive });
    if (made.status !== 0) throw new Error(made.text);
  });
  afterAll(async () => {
    watching.abort();
    await engine?.stop();
  });

  const start = async (name: string, ...words: readonly string[]) => {
    const ran = await engine.docker([
      'run',
      '-d',
      '--name',
      name,
      '--network=none',
      ...words,
      'box:1',
      'sleep',
      '600',
    ]);
    if (ran.status !== 0) throw new Error(ran.text);
  };
  const look = (): Promise<Audit> =>
    audit({
      world: createRealWorld(),
      dockerHost: `unix://${engine.folder}/s`,
      profile: 'all',
      deep: true,
      timeoutMs: 30_000,
    });
  const isOf = ({ locations: [place] }: Finding, name: string) =>
    place.at === 'setting' && place.name === `container ${name}`;
  const rulesOf = ({ findings }: Audit, name: string) =>
    findings.filter((finding) => isOf(finding, name)).map(({ rule }) => rule);

  it('finds what is wrong with running containers, and nothing on their safe twins', async () => {
    await start('twin', ...safe);
    await start('privileged', ...safe, '--privileged');
    await start('rooted', ...safe, '--user=admin');
    await start('capable', ...safe, '--cap-add=SYS_PTRACE');
    await start('open', ...safe, '--security-opt=seccomp=unconfined');
    await start('mounted', ...safe, '-v', '/var:/v:ro');
    await start('hostpid', ...safe, '--pid=host');
    await start('joined', ...safe, '--pid=container:twin');
    await start('loose', '--user=1000');
    const result = await look();
    expect(rulesOf(result, 'twin')).toEqual([]);
    expect(rulesOf(result, 'privileged')).toContain('privileged-container');
    expect(rulesOf(result, 'rooted')).toContain('root-user');
    expect(rulesOf(result, 'capable')).toEqual(['capability-added']);
    expect(rulesOf(result, 'open')).toEqual(['seccomp-unconfined']);
    expect(rulesOf(result, 'mounted')).toContain('engine-socket-mounted');
    expect(rulesOf(result, 'hostpid')).toContain('host-pid');
    expect(rulesOf(result, 'joined')).toEqual(['shared-process-namespace']);
    expect(rulesOf(result, 'loose')).toEqual(
      expect.arrayContaining([
        'memory-limit-missing',
        'pids-limit-missing',
        'writable-root-filesystem',
        'capabilities-not-dropped',
      ]),
    );
  });

  it('finds the daemon by its socket and reads the arguments that it really has', async () => {
    const { decisions, gaps } = await look();
    expect(decisions.find(({ check }) => check.id === 'daemon-iptables-off')?.status).toBe('fail');
    expect(gaps.filter(({ weight }) => weight === 'incomplete')).toEqual([]);
    expect(byRecommendation(decisions)).toHaveLength(117);
    const decided = byRecommendation(decisions).filter(
      ({ status }) => status !== 'manual' && status !== 'unknown',
    );
    expect(decided.length).toBeGreaterThanOrEqual(100);
  });

  it('sees namespaces and limits as the kernel has them', async () => {
    const { isolation } = await look();
    const of = (name: string) => isolation.find(({ container }) => container === name);
    expect(of('hostpid')?.namespaces.pid).toEqual({ kind: 'host' });
    expect(of('joined')?.namespaces.pid).toEqual({ kind: 'shared', with: ['twin'] });
    expect(of('twin')?.namespaces).toMatchObject({
      net: { kind: 'none' },
      mnt: { kind: 'own' },
      uts: { kind: 'own' },
    });
    expect(of('twin')?.limits).toMatchObject({ memoryBytes: 64 * 1024 * 1024, pids: 30, cpus: 0.5 });
    expect(of('twin')?.capabilities).toEqual([]);
    expect(of('privileged')?.waysOut[0]).toMatchObject({ rank: expect.stringMatching(/immediate|likely/) });
  });

  it('sees an SSH server and commands that were started as root or privileged', async () => {
    await engine.docker([
      'run',
      '-d',
      '--name',
      'ssh',
      '--network=none',
      ...safe,
      'box:1',
      'sh',
      '-c',
      'exec -a sshd sleep 600 || sleep 600',
    ]);
    await engine.docker(['exec', '-d', '-u', '0', '--privileged', 'twin', 'sleep', '60']);
    const rules = rulesOf(await look(), 'twin');
    expect(rules).toContain('privileged-exec');
    expect(rules).toContain('root-exec');
  });

  it('reports starts and commands from its event stream', async () => {
    const reported = () => seen.map(({ rule, subject }) => `${rule}: ${subject}`);
    const expected = [
      'privileged-container: container privileged',
      'host-pid: container hostpid',
      'engine-socket-mounted: container mounted',
      'privileged-exec: container twin',
      'root-exec: container twin',
    ];
    await vi.waitFor(() => expect(reported()).toEqual(expect.arrayContaining(expected)), {
      timeout: 60_000,
      interval: 100,
    });
    expect(reported().filter((line) => line.endsWith(' loose'))).toEqual([]);
  });

  it('turns green when the printed flags are typed', async () => {
    const flaws: Readonly<Record<string, readonly string[]>> = {
      privileged: [...safe, '--privileged'],
      rooted: [...safe, '--user=admin'],
      capable: [...safe, '--cap-add=SYS_PTRACE'],
      open: [...safe, '--security-opt=seccomp=unconfined'],
      mounted: [...safe, '-v', '/var:/v:ro'],
      hostpid: [...safe, '--pid=host'],
      joined: [...safe, '--pid=container:twin'],
      loose: ['--user=1000'],
    };
    const { findings } = await look();
    for (const [name, words] of Object.entries(flaws)) {
      const printed = findings
        .filter((finding) => isOf(finding, name))
        .map((finding) => printedRemedies(finding).get('docker run') ?? '');
      await engine.docker(['rm', '-f', name]);
      await start(name, ...printed.reduce(typed, words));
    }
    const after = await look();
    expect(Object.keys(flaws).flatMap((name) => rulesOf(after, name))).toEqual([]);
  });

  describe('limits that seaworthy run sets', () => {
    const run = (...words: readonly string[]) =>
      spawnSync(
        process.execPath,
        [
          ...commandWords,
          'run',
          '--quiet',
          '--docker-host',
          `unix://${engine.folder}/s`,
          '--rm',
          '--network',
          'none',
          ...words,
        ],
        { encoding: 'utf8', timeout: 60_000 },
      );

    it('end a program that takes more memory than it may', () => {
      const { status } = run(
        '--memory',
        '16m',
        'box:1',
        '--',
        'sh',
        '-c',
        'exec dd if=/dev/zero of=/dev/null bs=200M count=1',
      );
      expect(status).toBe(137);
    });

    it('let no more processes start than they allow', () => {
      const { stderr } = run(
        '--pids-limit',
        '8',
        'box:1',
        '--',
        'sh',
        '-c',
        'for i in 1 2 3 4 5 6 7 8 9 10 11 12; do sleep 2 & done; wait',
      );
      expect(stderr).toContain("can't fork");
    });

    it('keep a program to its share of a processor', () => {
      // cgroups(7): the share as the kernel has it, in version 2 and in version 1.
      const quota =
        'f=/sys/fs/cgroup/cpu.max; [ -e $f ] || f=/sys/fs/cgroup/cpu/cpu.cfs_quota_us; read a b < $f; echo $a';
      const { stdout } = run('--cpus', '0.2', 'box:1', '--', 'sh', '-c', quota);
      expect(stdout.trim()).toBe('20000');
    });

    it('write nowhere but where they may, as a user that is not root', () => {
      const { stdout } = run(
        'box:1',
        '--',
        'sh',
        '-c',
        'id -u; echo x > /tmp/ok && echo written; echo x > /etc/no || echo refused',
      );
      expect(stdout.split('\n')).toEqual(expect.arrayContaining(['10001', 'written', 'refused']));
    });
  });
});
