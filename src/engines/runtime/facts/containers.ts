import { Buffer } from 'node:buffer';
import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import { gap } from '../../../core/gap.js';
import { tarMembers } from '../../../formats/tar/index.js';
import { readLive } from './live.js';
import { containerOf } from './map.js';
import { realPathOf } from './read.js';
import { apiGap, mapInParallel, optional, type Reader, required, unit } from './reader.js';
import * as schema from './schema.js';
import type { ContainerFacts, ExecFacts } from './types.js';

const mostContainers = 5_000;
const mostExecs = 50;
const maxPasswdBytes = 256 * 1024;

/** Every container of the engine, stopped ones included. One that vanishes meanwhile is a note. */
export async function readContainers(reader: Reader): Promise<readonly ContainerFacts[]> {
  const listed = await optional(reader, '/containers/json?all=1', schema.containerListSchema, []);
  if (listed.length > mostContainers) {
    reader.gaps.push(
      apiGap('/containers/json', `only the first ${mostContainers} containers were looked at`),
    );
  }
  const found = await mapInParallel(listed.slice(0, mostContainers), ({ Id }) => readContainer(reader, Id));
  return found.flatMap((container) => container ?? []);
}

async function readContainer(reader: Reader, id: string): Promise<ContainerFacts | undefined> {
  try {
    const raw = await required(reader, `/containers/${encodeURIComponent(id)}/json`, schema.containerSchema);
    return await completed(reader, containerOf(raw), raw.ExecIDs);
  } catch (thrown) {
    const isGone = thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND';
    const place = { at: 'setting', name: `container ${id.slice(0, 12)}` } as const;
    const reason = isGone ? 'it was removed during the audit' : reasonOf(thrown);
    reader.gaps.push(
      gap(unit, place, `container ${id.slice(0, 12)}: ${reason}`, isGone ? 'note' : 'incomplete'),
    );
    return undefined;
  }
}

async function completed(
  reader: Reader,
  container: ReturnType<typeof containerOf>,
  execIds: readonly string[],
): Promise<ContainerFacts> {
  const { disk } = reader.world;
  const isNear = reader.endpoint.isLocal;
  const withPorts = !container.networkMode.startsWith('host');
  const live =
    isNear && container.isRunning ? readLive(disk, container.id, container.pid, withPorts) : undefined;
  const [execs, namedUserId, programs] = await Promise.all([
    mapInParallel(execIds.slice(0, mostExecs), (id) => readExec(reader, id)),
    userIdOf(reader, container.id, container.user),
    container.isRunning && live === undefined ? programsOf(reader, container.id) : undefined,
  ]);
  return {
    ...container,
    capDrop: reader.client.isPodman ? podmanDrops(container) : container.capDrop,
    mounts: container.mounts.map((mount) => ({
      ...mount,
      realSource:
        isNear && mount.type === 'bind' ? (realPathOf(disk, mount.source) ?? mount.source) : mount.source,
    })),
    execs: execs.flatMap((exec) => exec ?? []),
    namedUserId,
    live,
    programs: live?.programs ?? programs,
  };
}

/** Podman's default is three short of Docker's (containers.conf(5), `default_capabilities`), which its inspection leaves out. */
function podmanDrops({ capAdd, capDrop }: Pick<ContainerFacts, 'capAdd' | 'capDrop'>): readonly string[] {
  const added = new Set(capAdd.map((name) => name.toUpperCase().replace(/^CAP_/, '')));
  if (added.has('ALL')) return capDrop;
  return [...capDrop, ...['AUDIT_WRITE', 'MKNOD', 'NET_RAW'].filter((name) => !added.has(name))];
}

async function readExec(reader: Reader, id: string): Promise<ExecFacts | undefined> {
  try {
    const { ID, Running, Pid, ProcessConfig } = await required(reader, `/exec/${id}/json`, schema.execSchema);
    return {
      id: ID,
      isRunning: Running,
      pid: Pid,
      privileged: ProcessConfig.privileged,
      user: ProcessConfig.user,
      command: [ProcessConfig.entrypoint, ...ProcessConfig.arguments].join(' ').slice(0, 200),
    };
  } catch {
    // An exec that has ended is forgotten by the engine.
    return undefined;
  }
}

/** Of a user that is a name: what the container's own /etc/passwd makes of it. */
async function userIdOf(reader: Reader, id: string, user: string): Promise<number | undefined> {
  const name = user.split(':')[0] ?? '';
  if (name === '' || /^\d+$/.test(name)) return undefined;
  try {
    const tar = await reader.client.bytes(`/containers/${id}/archive?path=/etc/passwd`, maxPasswdBytes);
    return uidIn(await firstFile(tar), name);
  } catch {
    return undefined;
  }
}

async function firstFile(tar: Uint8Array): Promise<string> {
  async function* once() {
    yield tar;
  }
  for await (const { entry, content } of tarMembers(once())) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(Uint8Array.from(chunk));
    if (entry.type === 'file') return Buffer.concat(chunks).toString('utf8');
  }
  return '';
}

/** passwd(5) */
export function uidIn(passwd: string, name: string): number | undefined {
  for (const line of passwd.split('\n')) {
    const [user, , uid = ''] = line.split(':');
    if (user === name && /^\d{1,10}$/.test(uid)) return Number(uid);
  }
  return undefined;
}

async function programsOf(reader: Reader, id: string): Promise<readonly string[] | undefined> {
  try {
    const { Titles, Processes } = await required(
      reader,
      `/containers/${id}/top?ps_args=${encodeURIComponent('-eo pid,comm')}`,
      schema.topSchema,
    );
    const column = Titles.findIndex((title) => /^(?:COMMAND|CMD|COMM)$/i.test(title));
    return Processes.flatMap((row) => row[column] ?? []);
  } catch {
    return undefined;
  }
}
