import { posix } from 'node:path';
import { type Fields, fieldsOf, isEmpty } from './go-json.js';
import { isHostFolder, listOf, type MountRules } from './mounts.js';
import { type Objection, objection } from './request.js';
import type { LiveMount } from './world.js';

/** Something that the runtime puts into a container at a path. */
interface Target {
  readonly path: string;
  /** It is a folder of the host, bound or as the device of a volume. */
  readonly isHost: boolean;
  readonly isWritable: boolean;
}

/** Where things are mounted: what the request says, and what the engine says of a container that is there. */
export interface Placed {
  readonly host: Fields;
  /** `Config.Volumes` and `Config.WorkingDir`; of a container that is there, with those of its image. */
  readonly config: Fields;
  readonly mounts: readonly LiveMount[];
}

/** The engine itself puts these into every container (runc, and `--init` of docker). */
const ownTargets = ['/sbin/docker-init'];
const closed = /^\/(?:etc|dev|proc|sys)(?:\/|$)/;

/**
 * The runtime makes missing targets as root of the host where ids are the host's own. In a folder of the host that the container may
 * write to they stay behind, and a link there would lead it astray: so nothing is mounted below such a folder, whatever puts it
 * there (measured on Docker 26: tmpfs, anonymous volumes, volumes on a device, mounts of neighbours, the working directory,
 * and the files that the engine mounts below /etc).
 */
export async function judgeTargets(placed: Placed, rules: MountRules): Promise<readonly Objection[]> {
  const targets = await targetsOf(placed, rules);
  const writable = targets.filter(({ isHost, isWritable }) => isHost && isWritable);
  const found: Objection[] = [];
  for (const { path, isHost } of targets) {
    if (isHost && closed.test(cleaned(path)))
      found.push(
        objection('bind', `folders of the host over ${path} are not allowed; choose another target`),
      );
    const outer = outerOf(path, writable);
    if (outer !== undefined)
      found.push(objection('bind', `the target ${path} lies in ${outer}, which the container can write to`));
  }
  const outer = outerOf(placed.config.get('WorkingDir'), writable);
  if (outer !== undefined)
    found.push(objection('bind', `the working directory lies in ${outer}; bind that very folder`));
  return found;
}

function outerOf(path: unknown, writable: readonly Target[]): string | undefined {
  return typeof path === 'string' ? writable.find((one) => isBelow(path, one.path))?.path : undefined;
}

async function targetsOf({ host, config, mounts }: Placed, rules: MountRules): Promise<readonly Target[]> {
  const inside = (path: string): Target => ({ path, isHost: false, isWritable: true });
  const found = [
    ...ownTargets.map(inside),
    ...[...(fieldsOf(host.get('Tmpfs'))?.keys() ?? [])].map(inside),
    ...[...(fieldsOf(config.get('Volumes'))?.keys() ?? [])].map(inside),
  ];
  for (const bind of listOf(host.get('Binds')) ?? []) found.push(...(await ofBind(bind, rules)));
  for (const mount of listOf(host.get('Mounts')) ?? [])
    found.push(...(await ofMount(fieldsOf(mount), rules)));
  for (const mount of [...mounts, ...(await ofNeighbours(host, rules))])
    found.push({
      path: mount.destination,
      isHost: mount.type === 'bind' || (mount.type === 'volume' && (await isFolderVolume(mount.name, rules))),
      isWritable: mount.isWritable,
    });
  return found;
}

async function ofBind(bind: unknown, rules: MountRules): Promise<readonly Target[]> {
  const [source = '', path, modes = ''] = typeof bind === 'string' ? bind.split(':') : [];
  if (path === undefined) return [];
  const isReadOnly = modes.split(',').some((mode) => mode === 'ro' || mode === 'readonly');
  const isHost = source.startsWith('/') || (await isFolderVolume(source, rules));
  return [{ path, isHost, isWritable: !isReadOnly }];
}

async function ofMount(mount: Fields | undefined, rules: MountRules): Promise<readonly Target[]> {
  const path = mount?.get('Target');
  if (mount === undefined || typeof path !== 'string') return [];
  const driver = fieldsOf(fieldsOf(mount.get('VolumeOptions'))?.get('DriverConfig'));
  const isVolume = mount.get('Type') === 'volume';
  const isHost =
    mount.get('Type') === 'bind' ||
    (isVolume &&
      (isHostFolder(driver?.get('Options')) || (await isFolderVolume(mount.get('Source'), rules))));
  return [{ path, isHost, isWritable: mount.get('ReadOnly') !== true }];
}

/** What `VolumesFrom` brings along. */
async function ofNeighbours(host: Fields, { around }: MountRules): Promise<readonly LiveMount[]> {
  const found: LiveMount[] = [];
  for (const word of listOf(host.get('VolumesFrom')) ?? []) {
    const [name = '', mode] = String(word).split(':');
    for (const { mounts } of await around.containersNamed(name.replace(/^\//, '')))
      found.push(...mounts.map((mount) => ({ ...mount, isWritable: mount.isWritable && mode !== 'ro' })));
  }
  return found;
}

async function isFolderVolume(name: unknown, { around }: MountRules): Promise<boolean> {
  if (isEmpty(name) || !/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(String(name))) return false;
  return isHostFolder((await around.volume(String(name)))?.options);
}

function isBelow(path: string, outer: string): boolean {
  const parts = (one: string) =>
    cleaned(one)
      .split('/')
      .filter((part) => part !== '');
  const [inner, above] = [parts(path), parts(outer)];
  return inner.length > above.length && above.every((part, at) => part === inner[at]);
}

/** As the engine and the runtime clean it, before they resolve links: a path goes by many spellings. */
function cleaned(path: string): string {
  return posix.normalize(`/${path}`);
}
