import { type Fields, fieldsOf, isEmpty } from './go-json.js';
import type { AuthzPolicy } from './policy.js';
import { type Objection, objection } from './request.js';
import type { Surroundings } from './world.js';

const volumeName = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
const bindModes = /^(?:ro|rw|z|Z|nocopy|r?private|r?slave|readonly|consistent|cached|delegated)$/;
const privatePropagation = new Set(['', 'private', 'rprivate', 'slave', 'rslave']);

/** Objections to what a host configuration mounts. */
export async function judgeMounts(
  host: Fields,
  policy: AuthzPolicy,
  around: Surroundings,
): Promise<readonly Objection[]> {
  const found: Objection[] = [];
  const binds = listOf(host.get('Binds'));
  const mounts = listOf(host.get('Mounts'));
  if (binds === undefined || mounts === undefined)
    return [objection('mounts', 'Binds and Mounts must be lists')];
  for (const bind of binds) found.push(...(await judgeBindText(bind, policy, around)));
  for (const mount of mounts) found.push(...(await judgeMount(fieldsOf(mount), policy, around)));
  if (!isEmpty(host.get('VolumesFrom')) && !policy.volumesFrom) {
    found.push(objection('volumes-from', 'VolumesFrom is not allowed; name the volumes with Mounts'));
  }
  found.push(...judgeDriver(host.get('VolumeDriver'), policy));
  return found;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : undefined;
}

async function judgeBindText(bind: unknown, policy: AuthzPolicy, around: Surroundings) {
  const parts = typeof bind === 'string' ? bind.split(':') : [];
  const [source = '', , modes = ''] = parts;
  if (parts.length < 1 || parts.length > 3) {
    return [objection('bind', 'a bind must be SOURCE:TARGET or SOURCE:TARGET:MODE')];
  }
  const strange = modes.split(',').find((mode) => mode !== '' && !bindModes.test(mode));
  if (strange !== undefined)
    return [objection('bind', `the bind mode "${strange}" is not allowed; use ro or rw`)];
  if (parts.length === 1) return [];
  return source.startsWith('/')
    ? judgeHostPath(source, policy, around)
    : judgeVolumeName(source, policy, around);
}

async function judgeMount(mount: Fields | undefined, policy: AuthzPolicy, around: Surroundings) {
  const type = mount?.get('Type');
  const source = mount?.get('Source') ?? '';
  if (mount === undefined || typeof source !== 'string')
    return [objection('mounts', 'a mount is not understood')];
  switch (type) {
    case 'bind': {
      const propagation = fieldsOf(mount.get('BindOptions'))?.get('Propagation') ?? '';
      if (typeof propagation !== 'string' || !privatePropagation.has(propagation)) {
        return [objection('bind', 'shared propagation is not allowed; use rprivate')];
      }
      return judgeHostPath(source, policy, around);
    }
    case 'volume': {
      const driver = fieldsOf(fieldsOf(mount.get('VolumeOptions'))?.get('DriverConfig'));
      return [
        ...judgeDriver(driver?.get('Name'), policy),
        ...judgeVolumeOptions(driver?.get('Options'), policy, around),
        ...(source === '' ? [] : await judgeVolumeName(source, policy, around)),
      ];
    }
    case 'tmpfs':
      return [];
    default:
      return [objection('mounts', 'only mounts of the types bind, volume and tmpfs are allowed')];
  }
}

/** A folder or file of the host, after its links are followed: a link below an allowed folder is no way out. */
export function judgeHostPath(
  source: unknown,
  policy: AuthzPolicy,
  around: Pick<Surroundings, 'realPath'>,
): readonly Objection[] {
  const { below, exactly, withoutNames } = policy.binds;
  const allowed = `allowed is what lies below ${below.join(', ') || '(nothing)'}`;
  const refuse = (why: string) => [objection('bind', `${why}; ${allowed}`)];
  if (typeof source !== 'string' || !source.startsWith('/') || source.includes('\0')) {
    return refuse('a bind needs an absolute path');
  }
  const real = around.realPath(source);
  if (real === undefined) return refuse(`where ${source} leads is unknown`);
  if (exactly.includes(source) || exactly.includes(real)) return [];
  const secret = real.split('/').find((part) => withoutNames.includes(part));
  if (secret !== undefined) return refuse(`the bind of ${source} has "${secret}" in its path`);
  return below.some((root) => liesBelow(real, root)) ? [] : refuse(`the bind of ${source} is not allowed`);
}

function liesBelow(path: string, root: string): boolean {
  const wanted = root.split('/').filter((part) => part !== '');
  const parts = path.split('/').filter((part) => part !== '');
  return parts.length > wanted.length && wanted.every((part, at) => part === '*' || part === parts[at]);
}

export function judgeDriver(driver: unknown, { volumeDrivers }: AuthzPolicy): readonly Objection[] {
  if (isEmpty(driver) || (typeof driver === 'string' && volumeDrivers.includes(driver))) return [];
  return [
    objection('volume-driver', `this volume driver is not allowed; allowed are ${volumeDrivers.join(', ')}`),
  ];
}

const tmpfsOption =
  /^(?:size|uid|gid|mode|nr_inodes|nr_blocks)=[0-9a-zA-Z%]+$|^(?:nosuid|nodev|noexec|ro|rw)$/;
const bindOption = /^(?:bind|rbind|ro|rw|nosuid|nodev|noexec)$/;

/** The local driver mounts whatever `type`, `o` and `device` say, so they are a bind by another name. */
export function judgeVolumeOptions(
  options: unknown,
  policy: AuthzPolicy,
  around: Pick<Surroundings, 'realPath'>,
): readonly Objection[] {
  if (isEmpty(options)) return [];
  const fields = fieldsOf(options);
  const known = ['type', 'o', 'device', 'size'];
  if (
    fields === undefined ||
    [...fields].some(([key, value]) => !known.includes(key) || typeof value !== 'string')
  ) {
    return [objection('volume-options', `volume options other than ${known.join(', ')} are not allowed`)];
  }
  const type = fields.get('type') ?? '';
  const words = String(fields.get('o') ?? '')
    .split(',')
    .filter((word) => word !== '');
  if (type === 'tmpfs' && words.every((word) => tmpfsOption.test(word))) return [];
  const isBind = (type === 'none' || type === '') && words.every((word) => bindOption.test(word));
  if (isBind && fields.has('device')) return judgeHostPath(fields.get('device'), policy, around);
  if (isBind && words.length === 0 && type === '') return [];
  return [
    objection('volume-options', 'these volume options mount something else than tmpfs or an allowed folder'),
  ];
}

export async function judgeVolumeName(
  name: string,
  policy: AuthzPolicy,
  around: Surroundings,
): Promise<readonly Objection[]> {
  if (!volumeName.test(name))
    return [objection('mounts', 'a volume name has letters, digits, dots and dashes')];
  const volume = await around.volume(name);
  if (volume === undefined) return [];
  return [...judgeDriver(volume.driver, policy), ...judgeVolumeOptions(volume.options, policy, around)].map(
    ({ rule, reason }) => objection(rule, `volume ${name}: ${reason}`),
  );
}
