import { describe, expect, it } from 'vitest';
import {
  namespaceCloneFlags,
  riskySystemCalls,
  seccompDefaultAllowed,
} from '../../../knowledge/seccomp-default.js';
import { systemCallNames } from '../../../knowledge/system-calls.js';
import { fakeWorld } from '../../../testing/fake-world.js';
import { judgeProfileText } from '../effective/seccomp.js';
import { appArmorProfile } from './derive/apparmor.js';
import { dockerUserRules, networkPolicy } from './derive/network.js';
import { packageUse } from './derive/packages.js';
import { allowedNames, beyondEveryProfile, deriveSeccomp, neededByRuntime } from './derive/seccomp.js';
import { hardeningWords, loggingProfile, missingCalls } from './harden.js';
import { chooseRecorder } from './index.js';
import { ProcessTree } from './process-tree.js';
import type { Recorder } from './recorder.js';
import { recorder as strace } from './recorders/strace/index.js';
import { StraceReader } from './recorders/strace/lines.js';
import { writableFolders, writableWords } from './writable.js';

describe('strace', () => {
  const lines = [
    '7 prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, {len=3}) = 0',
    '7 write(6<pipe:[9]>, "\\0", 1) = 1',
    '7 execve("/usr/local/bin/sh", ["sh"], 0xc000 /* 3 vars */) = -1 ENOENT (No such file or directory)',
    '7 execve("/usr/bin/sh", ["sh"], 0xc000 /* 3 vars */ <unfinished ...>',
    '7 <... execve resumed>) = 0',
    '7 openat(AT_FDCWD</>, "/etc/passwd", O_RDONLY) = 3</etc/passwd>',
    '7 openat(AT_FDCWD</>, "/none", O_RDONLY) = -1 ENOENT (No such file or directory)',
    '7 clone(child_stack=NULL, flags=SIGCHLD <unfinished ...>',
    '8 execve("/usr/bin/cat", ["cat"], 0x55 /* 4 vars */) = 0',
    '8 openat(AT_FDCWD</>, "a", O_RDONLY <unfinished ...>',
    '7 <... clone resumed>) = 2',
    '8 <... openat resumed>) = 3</srv/a>',
    '8 openat(AT_FDCWD</>, "/tmp/x\\n7 mount(\\"a\\") = 0", O_WRONLY|O_CREAT, 0666) = 4</tmp/x>',
    '8 connect(3<TCP:[9]>, {sa_family=AF_INET, sin_port=htons(5432), sin_addr=inet_addr("10.0.0.9")}, 16) = 0',
    '8 bind(4<TCP:[8]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
    '8 +++ exited with 0 +++',
  ];
  const reader = new StraceReader(new ProcessTree(), (pid) => (pid === 8 ? '/usr/bin/coreutils' : undefined));
  for (const line of lines) reader.add(line);
  const seen = reader.tree.observed(7);

  it('is read from the exec of the program on, processes by their first line', () => {
    expect([...seen.namedCalls].sort()).toEqual(['bind', 'clone', 'connect', 'execve', 'openat']);
    expect([...seen.paths]).toEqual([
      '/usr/bin/sh',
      '/etc/passwd',
      '/usr/bin/cat',
      '/usr/bin/coreutils',
      '/srv/a',
    ]);
    expect([[...seen.connects], [...seen.listens]]).toEqual([['10.0.0.9 5432'], [80]]);
    expect(seen.processes).toBe(2);
  });

  it('survives lines of any length', () => {
    for (const line of ['', '7 ', 'x'.repeat(100_000), `7 openat(${') = 3<'.repeat(10_000)}`]) {
      expect(() => reader.add(line)).not.toThrow();
    }
  });
});

describe('recorders', () => {
  const fake = (name: Recorder['name'], problem?: string): Recorder => ({
    name,
    title: name,
    order: name === 'tracefs' ? 1 : 2,
    problem: () => problem,
    start: () => Promise.reject(new Error('not here')),
  });
  const engine = { cgroupDriver: 'cgroupfs' };

  it('take the place of one that does not work here, which is named', () => {
    const all = [fake('tracefs', 'tracefs is not mounted'), fake('strace')];
    const { recorder, gaps } = chooseRecorder(undefined, engine, all);
    expect(recorder.name).toBe('strace');
    expect(gaps.map(({ reason }) => reason)).toEqual(['tracefs was not used: tracefs is not mounted']);
  });

  it('are missed by name where none works', () => {
    const all = [fake('tracefs', 'tracefs is not mounted'), fake('strace', 'strace is not installed')];
    expect(() => chooseRecorder(undefined, engine, all)).toThrow(
      'tracefs: tracefs is not mounted; strace: strace is not installed',
    );
    expect(() => chooseRecorder('tracefs', engine, all)).toThrow('tracefs is not mounted');
  });

  it('by strace need control groups that can be held', () => {
    expect(strace.problem({ cgroupDriver: 'systemd' })).toMatch(/systemd|not installed/);
  });
});

describe('a derived seccomp profile', () => {
  const learned = ['read', 'clone', 'mount', 'socket', 'personality'];
  const { profile, refusedByDefault } = deriveSeccomp(learned, [], 'amd64');

  it('allows nothing that the default refuses', () => {
    expect(allowedNames(profile).filter((name) => !seccompDefaultAllowed.has(name))).toEqual([
      'clone',
      'personality',
      'socket',
    ]);
    expect(refusedByDefault).toEqual(['mount']);
    expect(judgeProfileText(JSON.stringify(profile), [])).toMatchObject({ kind: 'custom', weaker: [] });
  });

  it('keeps the conditions of the default', () => {
    expect(profile.syscalls.find(({ names }) => names.includes('clone'))?.args).toEqual([
      { index: 0, value: namespaceCloneFlags, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' },
    ]);
    expect(profile.syscalls.find(({ names }) => names.includes('clone3'))).toMatchObject({
      action: 'SCMP_ACT_ERRNO',
      errnoRet: 38,
    });
  });

  it('leaves to runc what it calls after loading it, which is less where privileges are not gained', () => {
    const late = allowedNames(deriveSeccomp([], [], 'amd64', { isLoadedLast: true }).profile);
    expect(allowedNames(deriveSeccomp([], [], 'amd64').profile)).toEqual(
      expect.arrayContaining([...late, 'capset', 'setuid', 'chdir']),
    );
    expect(late).not.toContain('capset');
    expect(late).not.toContain('close_range');
  });

  it('refuses runc a wait that it goes on without, seen or not', () => {
    expect(neededByRuntime(['nanosleep', 'fstatfs'])).toEqual(['fstatfs']);
    expect(allowedNames(deriveSeccomp([], [], 'amd64').profile)).not.toContain('nanosleep');
    expect(allowedNames(deriveSeccomp(['nanosleep'], [], 'amd64').profile)).toContain('nanosleep');
  });

  it('lets pass what the kernel or the clock of another machine makes a program call', () => {
    const allowed = allowedNames(deriveSeccomp(['read'], [], 'amd64', { isLoadedLast: true }).profile);
    const always = ['clock_gettime', 'gettimeofday', 'clock_nanosleep', 'restart_syscall', 'sched_yield'];
    expect(allowed).toEqual(expect.arrayContaining(always));
    expect(allowed.filter((name) => !seccompDefaultAllowed.has(name))).toEqual([]);
  });

  it('names of two runs the same calls, whenever the kernel made one of them go on or wait', () => {
    const calm = beyondEveryProfile(['bind', 'futex', 'listen']);
    expect(beyondEveryProfile(['bind', 'futex', 'listen', 'restart_syscall', 'rt_sigreturn'])).toEqual(calm);
    expect(calm).toEqual(['bind', 'listen']);
  });

  it('opens what a kept capability opens, and no more', () => {
    expect(allowedNames(deriveSeccomp(learned, ['SYS_ADMIN'], 'amd64').profile)).toContain('mount');
  });

  it('refuses every risky call to a program that made them all', () => {
    const all = allowedNames(deriveSeccomp(riskySystemCalls, [], 'amd64').profile);
    expect(all.filter((name) => riskySystemCalls.includes(name))).toEqual([]);
  });

  it('is the same for the same calls in another order', () => {
    expect(deriveSeccomp([...learned].reverse(), [], 'amd64')).toEqual(deriveSeccomp(learned, [], 'amd64'));
  });

  it('logs in a trial and names what is missing', () => {
    expect(loggingProfile(profile)).toMatchObject({ defaultAction: 'SCMP_ACT_LOG' });
    expect(
      missingCalls(profile, { calls: ['read', 'uname', 'mount', 'io_uring_setup'] }, refusedByDefault),
    ).toEqual(['uname']);
  });
});

describe('folders that are written', () => {
  const world = fakeWorld({
    files: { '/r/var/cache/app/keep': '', '/r/run/app.pid': '', '/r/var/lib/app/data': '' },
  });
  const changes = [
    { Path: '/var', Kind: 0 },
    { Path: '/var/cache', Kind: 0 },
    { Path: '/var/cache/app', Kind: 0 },
    { Path: '/var/cache/app/new', Kind: 1 },
    { Path: '/var/cache/app/new/file', Kind: 1 },
    { Path: '/run', Kind: 0 },
    { Path: '/run/app.pid', Kind: 1 },
  ];

  it('are tmpfs, or a volume where the image keeps files', () => {
    const { folders } = writableFolders(changes, '/r', world.disk);
    expect(folders.map(({ path, kind }) => [path, kind])).toEqual([
      ['/run', 'tmpfs'],
      ['/var/cache/app', 'volume'],
    ]);
  });

  it('keep owner and mode', () => {
    expect(writableWords([{ path: '/run', kind: 'tmpfs', uid: 33, gid: 33, mode: 0o755 }])).toEqual([
      '--tmpfs',
      '/run:rw,nosuid,nodev,uid=33,gid=33,mode=755',
    ]);
  });

  it('are none where the engine answers something else', () => {
    expect(writableFolders({ Path: '/x' }, '/r', world.disk)).toEqual({ folders: [], leftOut: [] });
  });

  it.each([
    '/etc:',
    '/a:exec,mode=777',
    '/srv/**',
    '/a\n  privileged: true',
    '/a"b',
    '/$(id)',
    '/a#b',
    '/a{b,c}',
  ])('are left out where their name is more than a name: %j', (path) => {
    const found = writableFolders(
      [
        { Path: path, Kind: 0 },
        { Path: `${path}/x`, Kind: 1 },
      ],
      '/r',
      world.disk,
    );
    expect(found).toEqual({ folders: [], leftOut: [path] });
  });
});

describe('packages', () => {
  const installed = [
    { ecosystem: 'deb', name: 'libssl3', version: '3.5.1', files: ['/usr/lib/x86_64-linux-gnu/libssl.so.3'] },
    { ecosystem: 'deb', name: 'perl-base', version: '5.40', files: ['/usr/bin/perl'] },
    { ecosystem: 'deb', name: 'bash', version: '5.2', files: ['/bin/bash'] },
  ];

  it('are used when a file of theirs was opened, under either name of a merged /usr', () => {
    const use = packageUse(installed, [
      '/usr/lib/x86_64-linux-gnu/libssl.so.3',
      '/usr/bin/bash',
      '/app/node_modules/@a/b/i.js',
    ]);
    expect(use.map(({ name, isUsed }) => [name, isUsed])).toEqual([
      ['bash', true],
      ['libssl3', true],
      ['perl-base', false],
      ['@a/b', true],
    ]);
  });
});

describe('rules for the network', () => {
  const traffic = {
    listens: [8080],
    connects: [
      { address: '10.0.0.9', port: 5432 },
      { address: '127.0.0.1', port: 1 },
    ],
    accepts: [],
  };

  it('allow what was seen, loopback left out', () => {
    expect(networkPolicy('web', traffic)).toContain('cidr: "10.0.0.9/32"');
    expect(networkPolicy('web', traffic)).not.toContain('127.0.0.1');
    expect(networkPolicy('web', { listens: [], connects: [], accepts: [] })).toContain('egress: []');
    expect(dockerUserRules('172.18.0.2', traffic).trim().split('\n').at(-1)).toContain(
      '--dport 5432 -j RETURN',
    );
  });

  it('come with an AppArmor profile that quotes paths', () => {
    const text = appArmorProfile('web', {
      written: ['/var/a"b'],
      capabilities: ['CHOWN'],
      usesNetwork: false,
    });
    expect(text).toContain('"/var/ab{,/**}" rwk,');
    expect(text).toContain('capability chown,');
  });
});

it('words of the hardened run', () => {
  const words = hardeningWords(
    {
      user: undefined,
      capabilities: ['CHOWN'],
      noNewPrivileges: true,
      seccomp: deriveSeccomp([], [], 'amd64').profile,
      refusedByDefault: [],
      readOnly: true,
      writable: ['-v', '/data'],
    },
    'p.json',
  );
  expect(words.join(' ')).toBe(
    '--cap-drop ALL --cap-add CHOWN --security-opt no-new-privileges --security-opt seccomp=p.json --read-only -v /data',
  );
});

it('knows calls by their number on both machines', () => {
  expect(systemCallNames('amd64')?.[257]).toBe('openat');
  expect(systemCallNames('arm64')?.[56]).toBe('openat');
  expect(systemCallNames('riscv64')).toBeUndefined();
});
