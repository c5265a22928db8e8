import type { Disk } from '../../../core/world.js';
import { capabilitiesOfMask } from '../../../knowledge/capabilities.js';
import { namespacesOf } from './host-files.js';
import { numberOf, textOf } from './read.js';
import { listeningPorts } from './sockets.js';
import type { ControlGroupUsage, LiveFacts } from './types.js';

const maxProcesses = 200;
/** A v1 memory limit that is none: the largest multiple of the page size. */
const noLimit = 2 ** 62;

/**
 * What the kernel says of the container's first process; `undefined` where that process is not visible here. The
 * id has to stand in its control group, so that a process of another host with the same number is not taken for it.
 */
export function readLive(disk: Disk, id: string, pid: number, withPorts: boolean): LiveFacts | undefined {
  const groups = textOf(disk, `/proc/${pid}/cgroup`) ?? '';
  const status = textOf(disk, `/proc/${pid}/status`);
  if (pid <= 0 || status === undefined || !groups.includes(id)) return undefined;
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1]?.trim() ?? '';
  const folders = controlGroupFolders(groups);
  return {
    uid: Number(field('Uid').split(/\s+/)[1] ?? '0'),
    effective: capabilitiesOfMask(field('CapEff')),
    bounding: capabilitiesOfMask(field('CapBnd')),
    seccompMode: Number(field('Seccomp') || '0'),
    noNewPrivileges: field('NoNewPrivs') === '1',
    appArmor: (
      textOf(disk, `/proc/${pid}/attr/apparmor/current`) ??
      textOf(disk, `/proc/${pid}/attr/current`) ??
      ''
    )
      .replaceAll('\0', '')
      .trim(),
    namespaces: namespacesOf(disk, String(pid)),
    programs: programsIn(disk, folders),
    listening: withPorts ? [...new Set(listeningPorts(disk, String(pid)).map(({ port }) => port))] : [],
    usage: usageOf(disk, folders),
  };
}

/** Folder of each controller, `''` for the unified hierarchy (cgroups(7)). */
export function controlGroupFolders(text: string): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [number, controllers, ...rest] = line.split(':');
    const path = rest.join(':');
    if (number === undefined || controllers === undefined || !path.startsWith('/') || path.includes('..'))
      continue;
    if (controllers === '') folders.set('', `/sys/fs/cgroup${path}`);
    for (const controller of controllers.split(',').filter((name) => /^[a-z_]{1,20}$/.test(name))) {
      folders.set(controller, `/sys/fs/cgroup/${controller}${path}`);
    }
  }
  return folders;
}

function programsIn(disk: Disk, folders: ReadonlyMap<string, string>): readonly string[] {
  const folder = folders.get('pids') ?? folders.get('memory') ?? folders.get('');
  const pids = (folder === undefined ? '' : (textOf(disk, `${folder}/cgroup.procs`) ?? ''))
    .split('\n')
    .filter((line) => /^\d{1,10}$/.test(line))
    .slice(0, maxProcesses);
  return [...new Set(pids.flatMap((pid) => textOf(disk, `/proc/${pid}/comm`, 64)?.trim() ?? []))];
}

export function usageOf(disk: Disk, folders: ReadonlyMap<string, string>): ControlGroupUsage {
  const read = (controller: string, name: string) => {
    const folder = folders.get(controller);
    return folder === undefined ? undefined : textOf(disk, `${folder}/${name}`, 4096);
  };
  const limited = (value: number | undefined) => (value !== undefined && value < noLimit ? value : undefined);
  if (folders.has('memory')) {
    const quota = Number(read('cpu', 'cpu.cfs_quota_us') ?? '-1');
    const period = Number(read('cpu', 'cpu.cfs_period_us') ?? '100000');
    const nanoseconds = numberOf(read('cpuacct', 'cpuacct.usage'));
    return {
      memoryBytes: numberOf(read('memory', 'memory.usage_in_bytes')),
      memoryLimitBytes: limited(numberOf(read('memory', 'memory.limit_in_bytes'))),
      pids: numberOf(read('pids', 'pids.current')),
      pidsLimit: numberOf(read('pids', 'pids.max')),
      cpuLimit: quota > 0 ? quota / period : undefined,
      cpuSeconds: nanoseconds === undefined ? undefined : nanoseconds / 1e9,
    };
  }
  const [quota = 'max', period = '100000'] = (read('', 'cpu.max') ?? '').trim().split(' ');
  const microseconds = numberOf(/^usage_usec (\d{1,20})$/m.exec(read('', 'cpu.stat') ?? '')?.[1]);
  return {
    memoryBytes: numberOf(read('', 'memory.current')),
    memoryLimitBytes: numberOf(read('', 'memory.max')),
    pids: numberOf(read('', 'pids.current')),
    pidsLimit: numberOf(read('', 'pids.max')),
    cpuLimit: /^\d{1,15}$/.test(quota) ? Number(quota) / Number(period) : undefined,
    cpuSeconds: microseconds === undefined ? undefined : microseconds / 1e6,
  };
}
