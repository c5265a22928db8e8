import { posix } from 'node:path';
import type { Disk, FileStatus, World } from '../../../core/world.js';
import { isEngineSocket } from '../../../knowledge/host-paths.js';
import { linkOf, namesIn, realPathOf, textOf } from './read.js';
import { unixListeners } from './sockets.js';
import type { HostFiles, HostGroup, HostMount } from './types.js';

const maxEntries = 2_000;
const sysctlNames = [
  'kernel.dmesg_restrict',
  'kernel.kptr_restrict',
  'kernel.unprivileged_bpf_disabled',
  'kernel.randomize_va_space',
  'kernel.yama.ptrace_scope',
  'fs.protected_symlinks',
  'fs.protected_hardlinks',
  'fs.suid_dumpable',
];

/** What checks ask of the host's own files. @param daemonPid whose namespaces are the host's */
export async function readHost(world: World, daemonPid: number | undefined): Promise<HostFiles> {
  const { disk } = world;
  const known = new Map<string, FileStatus | undefined>();
  return {
    status: (path) => {
      if (!known.has(path)) known.set(path, followed(disk, path));
      return known.get(path);
    },
    below: (folder) => filesBelow(disk, folder, 0),
    text: (path) => textOf(disk, path),
    auditRules: await auditRules(world),
    mounts: mountsIn(textOf(disk, '/proc/self/mountinfo', 4 * 1024 * 1024) ?? ''),
    groups: groupsIn(textOf(disk, '/etc/group') ?? '', textOf(disk, '/etc/passwd') ?? ''),
    engineSockets: unixListeners(disk)
      .map(({ path }) => path)
      .filter(isEngineSocket),
    securityModules: (textOf(disk, '/sys/kernel/security/lsm') ?? '').trim().split(',').filter(Boolean),
    sysctls: Object.fromEntries(
      sysctlNames.flatMap((name) => {
        const value = textOf(disk, `/proc/sys/${name.replaceAll('.', '/')}`, 256)?.trim();
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    namespaces: namespacesOf(disk, String(daemonPid ?? 1)),
    cgroupVersion: disk.status('/sys/fs/cgroup/cgroup.controllers') === undefined ? 1 : 2,
    proxies: proxyCount(disk),
  };
}

function followed(disk: Disk, path: string): FileStatus | undefined {
  const real = realPathOf(disk, path);
  try {
    return real === undefined ? undefined : disk.status(real);
  } catch {
    return undefined;
  }
}

function filesBelow(disk: Disk, folder: string, depth: number): readonly string[] {
  if (depth > 4) return [];
  return namesIn(disk, folder)
    .slice(0, maxEntries)
    .flatMap((name) => {
      const path = posix.join(folder, name);
      return followed(disk, path)?.type === 'directory'
        ? [path, ...filesBelow(disk, path, depth + 1)]
        : [path];
    });
}

/** Rules that the kernel has loaded; else those in the files that are loaded at boot. */
async function auditRules(world: World): Promise<HostFiles['auditRules']> {
  try {
    const { exitCode, stdout } = await world.processes.run('auditctl', ['-l'], { timeoutMs: 5_000 });
    if (exitCode === 0) {
      return { source: 'auditctl -l', lines: new TextDecoder().decode(stdout).split('\n') };
    }
  } catch {
    // Not installed: the files say what would be loaded.
  }
  const folder = '/etc/audit/rules.d';
  const parts = namesIn(world.disk, folder)
    .filter((name) => name.endsWith('.rules'))
    .flatMap((name) => textOf(world.disk, posix.join(folder, name)) ?? []);
  const whole = textOf(world.disk, '/etc/audit/audit.rules');
  const lines = [
    ...parts.flatMap((part) => part.split('\n')),
    ...(whole === undefined ? [] : inEffect(whole)),
  ];
  return lines.length === 0 ? undefined : { source: folder, lines };
}

/** auditctl(8): `-D` removes every rule before it. Of the parts augenrules(8) writes it before all rules, wherever it stands. */
function inEffect(rules: string): readonly string[] {
  const lines = rules.split('\n');
  return lines.slice(lines.findLastIndex((line) => line.trim() === '-D') + 1);
}

/** proc_pid_mountinfo(5); spaces in paths are written as \040. */
export function mountsIn(text: string): readonly HostMount[] {
  return text.split('\n').flatMap((line) => {
    const [, , device, root, target] = line.split(' ');
    if (device === undefined || root === undefined || target === undefined) return [];
    return [{ device, root: unescaped(root), target: unescaped(target) }];
  });
}

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

/** group(5) and passwd(5): an account has a first group, whose list of members it is not in. */
export function groupsIn(text: string, accounts: string): readonly HostGroup[] {
  const firstOf = new Map<number, string[]>();
  for (const line of accounts.split('\n')) {
    const [name = '', , uid = '', gid = ''] = line.split(':');
    if (name !== '' && Number(uid) !== 0 && /^\d{1,10}$/.test(gid))
      firstOf.set(Number(gid), [...(firstOf.get(Number(gid)) ?? []), name]);
  }
  return text.split('\n').flatMap((line) => {
    const [name = '', , gid = '', members = ''] = line.split(':');
    if (name === '' || !/^\d{1,10}$/.test(gid)) return [];
    const own = firstOf.get(Number(gid)) ?? [];
    return [
      {
        name,
        gid: Number(gid),
        members: members.split(',').filter((one) => one.trim() !== ''),
        firstOf: own,
      },
    ];
  });
}

export function namespacesOf(disk: Disk, pid: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ['pid', 'net', 'ipc', 'mnt', 'uts', 'user', 'cgroup'].flatMap((kind) => {
      const link = linkOf(disk, `/proc/${pid}/ns/${kind}`);
      return link === undefined ? [] : [[kind, link]];
    }),
  );
}

function proxyCount(disk: Disk): number {
  return namesIn(disk, '/proc').filter(
    (name) => /^\d/.test(name) && textOf(disk, `/proc/${name}/comm`, 64)?.trim() === 'docker-proxy',
  ).length;
}
