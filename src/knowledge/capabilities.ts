/**
 * How far a capability carries a process that an attacker controls.
 * `host`: root on the host by itself. `high`: past isolation, traffic or secrets of others. `medium`: more room inside
 * the container or a kernel interface. `low`: little.
 */
export type CapabilityReach = 'host' | 'high' | 'medium' | 'low';

export interface Capability {
  /** Without `CAP_`, upper case. */
  readonly name: string;
  /** The bit in `/proc/PID/status`; the index in this list. */
  readonly number: number;
  readonly reach: CapabilityReach;
  /** What a process can do with it, the end of a sentence that begins with "can". */
  readonly opens: string;
}

type Row = readonly [name: string, reach: CapabilityReach, opens: string];

/** In the order of `linux/capability.h`; meanings from capabilities(7). */
const rows: readonly Row[] = [
  ['CHOWN', 'medium', 'change the owner of any file it sees'],
  ['DAC_OVERRIDE', 'medium', 'read and write any file it sees, whatever its mode'],
  ['DAC_READ_SEARCH', 'host', 'open files of the host by handle (open_by_handle_at), past its own mounts'],
  ['FOWNER', 'medium', 'change modes and attributes of files of other users'],
  ['FSETID', 'low', 'keep set-user-id bits when it changes a file'],
  ['KILL', 'low', 'send signals to processes of other users in its pid namespace'],
  ['SETGID', 'medium', 'become any group'],
  ['SETUID', 'medium', 'become any user'],
  ['SETPCAP', 'medium', 'hand its capabilities on to other processes'],
  ['LINUX_IMMUTABLE', 'medium', 'set and clear the immutable and append-only attributes'],
  ['NET_BIND_SERVICE', 'low', 'listen on ports below 1024'],
  ['NET_BROADCAST', 'low', 'broadcast and listen to multicast'],
  ['NET_ADMIN', 'high', 'change interfaces, routes and packet filters, and reach kernel network code'],
  ['NET_RAW', 'medium', 'forge packets: ARP and DNS spoofing of its neighbours on the same bridge'],
  ['IPC_LOCK', 'low', 'lock memory beyond its limit'],
  ['IPC_OWNER', 'medium', 'use System V IPC objects of other users'],
  ['SYS_MODULE', 'host', 'load code into the kernel'],
  ['SYS_RAWIO', 'host', 'reach I/O ports, /dev/mem and raw device commands'],
  ['SYS_CHROOT', 'low', 'call chroot'],
  ['SYS_PTRACE', 'high', 'read and change the memory of any process in its pid namespace'],
  ['SYS_PACCT', 'low', 'switch process accounting'],
  ['SYS_ADMIN', 'host', 'mount file systems, enter namespaces, and administer most of the kernel'],
  ['SYS_BOOT', 'high', 'reboot the host or load another kernel'],
  ['SYS_NICE', 'low', 'raise priorities and bind processes to processors'],
  ['SYS_RESOURCE', 'medium', 'exceed resource limits and quotas'],
  ['SYS_TIME', 'high', 'set the clock of the host'],
  ['SYS_TTY_CONFIG', 'low', 'hang up terminals'],
  ['MKNOD', 'medium', 'create device files, limited by the device control group'],
  ['LEASE', 'low', 'take leases on files'],
  ['AUDIT_WRITE', 'low', 'write records into the audit log of the host'],
  ['AUDIT_CONTROL', 'high', 'switch auditing of the host off'],
  ['SETFCAP', 'medium', 'give capabilities to files'],
  ['MAC_OVERRIDE', 'high', 'ignore mandatory access control'],
  ['MAC_ADMIN', 'high', 'change the policy of mandatory access control'],
  ['SYSLOG', 'medium', 'read the kernel log with its addresses'],
  ['WAKE_ALARM', 'low', 'wake the host up'],
  ['BLOCK_SUSPEND', 'low', 'keep the host awake'],
  ['AUDIT_READ', 'medium', 'read the audit log of the host'],
  ['PERFMON', 'high', 'observe other processes and the kernel'],
  ['BPF', 'high', 'load programs into the kernel'],
  ['CHECKPOINT_RESTORE', 'high', 'restore processes and open files of other processes through /proc'],
];

export const capabilities: readonly Capability[] = rows.map(([name, reach, opens], number) => ({
  name,
  number,
  reach,
  opens,
}));

const byName = new Map(capabilities.map((capability) => [capability.name, capability]));

/** What Docker gives a container without being asked (docs.docker.com/engine/containers/run, "Runtime privilege"). */
export const dockerDefaultCapabilities: readonly string[] = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'NET_RAW',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
];

/** The one that Pod Security Standards, restricted, let a container add. */
export const restrictedCapabilities: readonly string[] = ['NET_BIND_SERVICE'];

export function capabilityNamed(name: string): Capability | undefined {
  return byName.get(capabilityName(name));
}

/** `cap_net_raw`, `CAP_NET_RAW` and `NET_RAW` are the same capability. */
export function capabilityName(text: string): string {
  return text.trim().toUpperCase().replace(/^CAP_/, '');
}

/** From a line of `/proc/PID/status`, sixteen hexadecimal digits; bits that this list does not know are left out. */
export function capabilitiesOfMask(hexadecimal: string): readonly string[] {
  if (!/^[0-9a-f]{1,16}$/i.test(hexadecimal)) return [];
  const mask = BigInt(`0x${hexadecimal}`);
  return capabilities.filter(({ number }) => (mask >> BigInt(number)) & 1n).map(({ name }) => name);
}

/**
 * The set that an engine computes from `--cap-add` and `--cap-drop`: `ALL` in the additions begins with every
 * capability, `ALL` in the drops with none; single names are added and taken away after that.
 */
export function resolveCapabilities(
  added: readonly string[],
  dropped: readonly string[],
  isPrivileged = false,
): readonly string[] {
  if (isPrivileged) return capabilities.map(({ name }) => name);
  const adds = new Set(added.map(capabilityName));
  const drops = new Set(dropped.map(capabilityName));
  const start = startOf(adds.has('ALL'), drops.has('ALL'));
  const kept = new Set(start.filter((name) => !drops.has(name)));
  for (const name of adds) if (byName.has(name) && !(drops.has(name) && !drops.has('ALL'))) kept.add(name);
  return capabilities.map(({ name }) => name).filter((name) => kept.has(name));
}

function startOf(addsAll: boolean, dropsAll: boolean): readonly string[] {
  if (addsAll) return capabilities.map(({ name }) => name);
  return dropsAll ? [] : dockerDefaultCapabilities;
}
