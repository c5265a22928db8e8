import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readlinkSync, rmdirSync, writeFileSync } from 'node:fs';
import { SeaworthyError } from '../../../../../core/errors.js';
import { textOrNothing } from '../../../../../world/limited-read.js';
import { ProcessTree } from '../../process-tree.js';
import type { Recorder, Recording } from '../../recorder.js';
import { StraceReader } from './lines.js';

const groups = '/sys/fs/cgroup';
const attachMs = 60_000;
const pollMs = 20;
const mostRestBytes = 16_384;

/**
 * The fallback where the kernel has no tracefs. The container is started below a control group that is frozen: runc's first process
 * stops as soon as it is put there, strace takes hold of it, and the group is let go, so that the program is followed from its exec
 * on, in any image and with nothing added to it. It stops the program at every call, which costs most of its speed.
 */
export const recorder: Recorder = {
  name: 'strace',
  title: 'strace, which stops the program at every call',
  order: 2,
  problem: ({ cgroupDriver }) => {
    if (spawnSync('strace', ['-V'], { stdio: 'ignore' }).error) return 'strace is not installed';
    if (cgroupDriver !== 'cgroupfs')
      return `the engine's control groups are made by ${cgroupDriver || 'an unknown driver'}, and a start can be held with cgroupfs only`;
    return freezerFolder() === undefined ? 'no control group can be frozen here' : undefined;
  },
  start: async () => {
    const name = `seaworthy-${process.pid}-${Date.now().toString(36)}`;
    const freezer = freeze(name);
    const reader = new StraceReader(new ProcessTree(), programOf);
    let tracer: Tracer | undefined;
    return {
      words: ['--cgroup-parent', `/${name}`],
      missing: ['capability/cap_capable', 'commands of docker exec and health checks'],
      attach: async () => {
        try {
          tracer = await follow(await firstProcesses(freezer.folder), reader);
        } finally {
          freezer.letGo();
        }
      },
      leaveOutKnown: () => {},
      failure: () => tracer?.endedEarly(),
      stop: async (pid) => {
        freezer.letGo();
        await tracer?.stop();
        return reader.tree.observed(pid);
      },
      cleanUp: () => removeGroups(name),
    } satisfies Recording;
  },
};

/** cgroups(7): version 2 freezes in every group, version 1 in a hierarchy of its own. */
function freezerFolder(): string | undefined {
  if (existsSync(`${groups}/cgroup.controllers`)) return groups;
  return existsSync(`${groups}/freezer/cgroup.procs`) ? `${groups}/freezer` : undefined;
}

function freeze(name: string) {
  const root = freezerFolder();
  if (root === undefined) throw new SeaworthyError('UNSUPPORTED', 'no control group can be frozen here');
  const folder = `${root}/${name}`;
  mkdirSync(folder);
  const [file, frozen, thawed] =
    root === groups ? ['cgroup.freeze', '1', '0'] : ['freezer.state', 'FROZEN', 'THAWED'];
  writeFileSync(`${folder}/${file}`, frozen);
  return { folder, letGo: () => existsSync(folder) && writeFileSync(`${folder}/${file}`, thawed) };
}

/** Of the container, once runc has put them below the group. */
async function firstProcesses(folder: string): Promise<readonly string[]> {
  for (let waitedMs = 0; waitedMs < attachMs; waitedMs += pollMs) {
    const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const pids = below.flatMap(({ name }) =>
      textOrNothing(`${folder}/${name}/cgroup.procs`, { maxBytes: 65_536 }).split('\n').filter(Boolean),
    );
    if (pids.length > 0) return pids;
    await pause(pollMs);
  }
  throw new SeaworthyError('PROCESS_FAILED', 'the container was not started within a minute', {
    where: 'strace',
  });
}

interface Tracer {
  stop(): Promise<void>;
  endedEarly(): string | undefined;
}

async function follow(pids: readonly string[], reader: StraceReader): Promise<Tracer> {
  // -y: the file behind a descriptor by its own path, links followed, as the container sees it. To a program: each line has its process then.
  const words = ['-f', '-qq', '-y', '-a', '1', '-s', '256', '-o', '|exec cat'];
  const child = spawn('strace', [...words, ...pids.flatMap((pid) => ['-p', pid])], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let rest = '';
  child.stdout?.setEncoding('latin1');
  child.stdout?.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = (lines.pop() ?? '').slice(0, mostRestBytes);
    for (const line of lines) reader.add(line);
  });
  let died: string | undefined;
  let early: string | undefined;
  child.once('exit', (code, signal) => {
    // With the last process of the container it ends as well, and in order.
    if (code !== 0) died = `strace ended by itself (${signal ?? `status ${code}`})`;
  });
  await attached(child, pids);
  return {
    endedEarly: () => early,
    stop: async () => {
      early = died;
      child.kill('SIGINT');
      await ended;
    },
  };
}

/** proc_pid_status(5), TracerPid: strace says nothing when it has attached. */
async function attached(child: ChildProcess, pids: readonly string[]): Promise<void> {
  const isHeld = (pid: string) =>
    /^TracerPid:\t[1-9]/m.test(textOrNothing(`/proc/${pid}/status`, { maxBytes: 65_536 }));
  let failed: Error | undefined;
  child.once('error', (error) => {
    failed = error;
  });
  for (let waitedMs = 0; waitedMs < attachMs; waitedMs += pollMs) {
    if (pids.every(isHeld)) return;
    if (failed !== undefined || child.exitCode !== null) break;
    await pause(pollMs);
  }
  throw new SeaworthyError('PROCESS_FAILED', `strace did not attach: ${failed?.message ?? 'it ended'}`, {
    where: 'strace',
  });
}

function programOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return undefined;
  }
}

/** runc makes the parent group in each hierarchy and removes only its own. */
function removeGroups(name: string): void {
  for (const folder of [groups, ...readdirSync(groups).map((one) => `${groups}/${one}`)]) {
    try {
      rmdirSync(`${folder}/${name}`);
    } catch {
      // Not in this hierarchy, or a container in it still goes.
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
