import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What an attack may not change or reach, as the host itself shows it, whatever the engine says. */
export interface Guarded {
  /** Below it the policy allows binds; in its folder `app` containers may write. */
  readonly shared: string;
  /** Folders of the host where nothing may change. */
  readonly closed: readonly string[];
  /** The engine's own folder: mounts from there are layers and volumes. */
  readonly engine: string;
  /** Host ids that containers may have: the first one of the account, and a range. */
  isAllowedId(id: number): boolean;
  /** Ids that files of the shared folder may have. */
  isAllowedOwner(id: number): boolean;
}

/** Effects on the host: by the processes of containers, their mounts, and the files of the host. */
export function effectsOn(guarded: Guarded, pids: readonly number[], before: string): readonly string[] {
  const found = pids.flatMap((pid) => ofProcess(pid, guarded));
  if (stateOf(guarded.closed) !== before) found.push('files of the host changed');
  return [...found, ...ofFiles(guarded)];
}

/** Names, owners, modes and contents below closed folders, and the interfaces of the host that are no bridge of the engine's. */
export function stateOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      const { mode, uid, gid, size, mtimeMs } = lstatSync(path);
      hash.update(`${path} ${mode} ${uid} ${gid} ${size} ${mtimeMs}\n`);
    }
  const interfaces = readFileSync('/proc/net/dev', 'utf8').matchAll(/^\s*([^\s:]+):/gm);
  for (const [, name = ''] of interfaces) if (!/^(?:br-|veth)/.test(name)) hash.update(`${name}\n`);
  return hash.digest('hex');
}

function ofProcess(pid: number, { shared, engine, isAllowedId }: Guarded): string[] {
  const found: string[] = [];
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const uids = /^Uid:\t(.*)$/m.exec(status)?.[1]?.split('\t').map(Number) ?? [];
    const gids = /^Gid:\t(.*)$/m.exec(status)?.[1]?.split('\t').map(Number) ?? [];
    const groups = /^Groups:\t(.*)$/m.exec(status)?.[1]?.trim().split(' ').filter(Boolean).map(Number) ?? [];
    for (const id of new Set([...uids, ...gids, ...groups]))
      if (!isAllowedId(id)) found.push(`a process has the id ${id} of the host`);
    const isOwnUsers = readlinkSync(`/proc/${pid}/ns/user`) !== readlinkSync('/proc/self/ns/user');
    const capabilities = /^CapEff:\t(.*)$/m.exec(status)?.[1] ?? '0';
    if (!isOwnUsers && BigInt(`0x${capabilities}`) !== 0n) found.push(`it has capabilities ${capabilities}`);
    for (const name of ['net', 'pid', 'ipc', 'uts', 'mnt'])
      if (readlinkSync(`/proc/${pid}/ns/${name}`) === readlinkSync(`/proc/self/ns/${name}`))
        found.push(`it is in the ${name} namespace of the host`);
    for (const source of boundFrom(pid))
      if (!isBelow(source, shared) && !isBelow(source, engine)) found.push(`${source} is mounted`);
    if (/^Seccomp:\t0$/m.test(status)) found.push('it has no seccomp filter');
  } catch {
    // It has ended meanwhile.
  }
  return found;
}

/** Sources of mounts that are folders of a disk of the host (proc(5), `mountinfo`). */
function boundFrom(pid: number): readonly string[] {
  const disks = new Set(
    readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .filter(([, , , , place]) => ['/', '/srv', '/tmp', '/etc', '/root', '/home'].includes(place ?? ''))
      .map(([, , device]) => device),
  );
  return readFileSync(`/proc/${pid}/mountinfo`, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, , device]) => disks.has(device))
    .map(([, , , source = '']) => source);
}

/** What a container left where it may write: nothing of root's, no set-uid file of another, no device. */
function ofFiles({ shared, isAllowedOwner }: Guarded): readonly string[] {
  return readdirSync(join(shared, 'app'), { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const { uid, gid, mode } = lstatSync(path);
    const found: string[] = [];
    if (entry.isBlockDevice() || entry.isCharacterDevice()) found.push(`the device ${path}`);
    if (!isAllowedOwner(uid) || (!isAllowedOwner(gid) && (mode & 0o2000) !== 0))
      found.push(`${path} belongs to ${uid}:${gid}`);
    return found;
  });
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
