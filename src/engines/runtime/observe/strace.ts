import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { TraceEvent } from './event.js';
import { ProcessTree } from './process-tree.js';
import type { Recorder } from './recorder.js';

/**
 * The fallback where the kernel has no tracefs: strace, attached to the engine's processes and following what they
 * start. It stops the program at every call, which costs most of its speed.
 */
export const strace: Recorder = {
  name: 'strace',
  problem: () =>
    spawnSync('strace', ['-V'], { stdio: 'ignore' }).error ? 'strace is not installed' : undefined,
  start: async (enginePids) => {
    const tree = new ProcessTree();
    const child = spawn(
      'strace',
      // -y: the file behind a descriptor by its own path, links followed, as the container sees it.
      ['-f', '-qq', '-y', '-a', '1', '-s', '256', ...enginePids.flatMap((pid) => ['-p', String(pid)])],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    let rest = '';
    child.stderr?.setEncoding('latin1');
    child.stderr?.on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = (lines.pop() ?? '').slice(0, 8192);
      for (const line of lines) for (const event of readStraceLine(line)) tree.add(event);
    });
    await attached(child);
    let died: string | undefined;
    let early: string | undefined;
    child.once('exit', (code, signal) => {
      died = `strace ended by itself (${signal ?? `status ${code}`})`;
    });
    return {
      missing: ['capability/cap_capable'],
      leaveOutKnown: () => {},
      failure: () => early,
      stop: async (pid) => {
        early = died;
        child.kill('SIGINT');
        await ended;
        return tree.observed(pid);
      },
    };
  },
};

/** It says nothing when it has attached; a moment is enough for a few processes. */
function attached(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    setTimeout(resolve, 500);
  });
}

const line = /^\[pid\s{1,8}(\d{1,10})\] ([a-z_][a-z0-9_]{0,40})\((.{0,2048})$/;
const resumed =
  /^\[pid\s{1,8}(\d{1,10})\] <\.\.\. ([a-z_][a-z0-9_]{0,40}) resumed>.{0,1024}\) = (-?\d{1,20})/;

/** One line of `strace -f` on several processes: `[pid 12] openat(AT_FDCWD, "/etc/passwd", O_RDONLY) = 3`. */
export function readStraceLine(text: string): readonly TraceEvent[] {
  const again = resumed.exec(text.slice(0, 4096));
  if (again !== null)
    return [
      ...forks(Number(again[1]), again[2] ?? '', again[3] ?? ''),
      ...opens(Number(again[1]), again[2] ?? '', text.slice(0, 4096), again[3] ?? ''),
    ];
  const match = line.exec(text.slice(0, 4096));
  if (match === null) return [];
  const pid = Number(match[1]);
  const name = match[2] ?? '';
  const rest = match[3] ?? '';
  const result = /\) = (-?\d{1,20})/.exec(rest)?.[1] ?? '';
  return [
    ...(name === 'seccomp' || (name === 'prctl' && rest.startsWith('PR_SET_SECCOMP'))
      ? [{ kind: 'filter' as const, pid }]
      : []),
    ...execs(pid, name, rest),
    { kind: 'named-call', pid, name },
    ...forks(pid, name, result),
    ...opens(pid, name, rest, result),
    ...connections(pid, name, rest),
  ];
}

function execs(pid: number, name: string, rest: string): readonly TraceEvent[] {
  const program = name === 'execve' ? /^"([^"]{0,512})"/.exec(rest)?.[1] : undefined;
  const failed = /\) = -1/.test(rest);
  return program === undefined || failed ? [] : [{ kind: 'exec', pid, program }];
}

function forks(pid: number, name: string, result: string): readonly TraceEvent[] {
  const isFork = ['clone', 'clone3', 'fork', 'vfork'].includes(name);
  return isFork && /^[1-9]\d{0,9}$/.test(result) ? [{ kind: 'fork', pid, child: Number(result) }] : [];
}

function opens(pid: number, name: string, rest: string, result: string): readonly TraceEvent[] {
  if (!['open', 'openat', 'openat2', 'execve'].includes(name) || result === '' || result.startsWith('-'))
    return [];
  const path = /\) = \d{1,10}<(\/[^>]{0,512})>/.exec(rest)?.[1] ?? /"([^"]{1,512})"/.exec(rest)?.[1];
  return path?.startsWith('/') && !rest.includes('O_DIRECTORY') ? [{ kind: 'path', pid, path }] : [];
}

function connections(pid: number, name: string, rest: string): readonly TraceEvent[] {
  if (name !== 'connect' && name !== 'bind') return [];
  const port = Number(/sin6?_port=htons\((\d{1,5})\)/.exec(rest)?.[1]);
  const address = /inet_addr\("([\d.]{7,15})"\)|inet_pton\(AF_INET6, "([0-9a-f:.]{2,45})"/.exec(rest);
  if (Number.isNaN(port) || address === null) return [];
  if (name === 'bind') return [{ kind: 'listen', pid, port }];
  return [{ kind: 'connect', pid, address: address[1] ?? address[2] ?? '', port }];
}
