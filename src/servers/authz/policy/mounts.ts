import { type Fields, fieldsOf, isEmpty } from './go-json.js';
import { judgeImage } from './images.js';
import { judgeHostPath } from './paths.js';
import type { AuthzPolicy } from './policy.js';
import type { Account, Profile } from './profile.js';
import { type Objection, objection } from './request.js';
import type { LiveVolume, Surroundings } from './world.js';

const volumeName = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
const bindModes = /^(?:ro|rw|nocopy|r?private|r?slave|readonly|consistent|cached|delegated)$/;
const relabels = new Set(['z', 'Z']);
const privatePropagation = new Set(['', 'private', 'rprivate', 'slave', 'rslave']);

/** What the judgement of mounts goes by: the policy, the engine's profile, and the ids that the container will have. */
export interface MountRules {
  readonly policy: AuthzPolicy;
  readonly profile: Profile;
  readonly account: Account | undefined;
  readonly around: Surroundings;
}

/** Objections to what a host configuration mounts. */
export async function judgeMounts(host: Fields, rules: MountRules): Promise<readonly Objection[]> {
  const found: Objection[] = [];
  const binds = listOf(host.get('Binds'));
  const mounts = listOf(host.get('Mounts'));
  if (binds === undefined || mounts === undefined)
    return [objection('mounts', 'Binds and Mounts must be lists')];
  for (const bind of binds) found.push(...(await judgeBindString(bind, rules)));
  for (const mount of mounts) found.push(...(await judgeMount(fieldsOf(mount), rules)));
  found.push(...judgeDriver(host.get('VolumeDriver'), rules.policy));
  return found;
}

export function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : undefined;
}

async function judgeBindString(bind: unknown, rules: MountRules): Promise<readonly Objection[]> {
  const parts = typeof bind === 'string' ? bind.split(':') : [];
  const [source = '', , modes = ''] = parts;
  if (parts.length < 1 || parts.length > 3)
    return [objection('bind', 'a bind must be SOURCE:TARGET or SOURCE:TARGET:MODE')];
  const words = modes.split(',').filter((mode) => mode !== '');
  const strange = words.find((mode) => !bindModes.test(mode) && !mayRelabel(mode, rules));
  if (strange !== undefined)
    return [objection('bind', `the bind mode "${strange}" is not allowed; use ro or rw`)];
  if (parts.length === 1) return [];
  return source.startsWith('/')
    ? judgeSource(source, rules)
    : judgeVolumeUse(source, words.includes('nocopy'), rules);
}

/** Relabelling for SELinux changes files as root of the host. */
function mayRelabel(mode: string, { profile }: MountRules): boolean {
  return relabels.has(mode) && profile.kind === 'accepted';
}

async function judgeMount(mount: Fields | undefined, rules: MountRules): Promise<readonly Objection[]> {
  const type = mount?.get('Type');
  const source = mount?.get('Source') ?? '';
  if (mount === undefined || typeof source !== 'string')
    return [objection('mounts', 'a mount is not understood')];
  switch (type) {
    case 'bind':
      return judgeBindMount(source, fieldsOf(mount.get('BindOptions')), rules);
    case 'volume':
      return judgeVolumeMount(source, fieldsOf(mount.get('VolumeOptions')), rules);
    case 'tmpfs':
      return [];
    case 'image':
      return judgeImage(source, rules);
    default:
      return [objection('mounts', 'only mounts of the types bind, volume, tmpfs and image are allowed')];
  }
}

function judgeBindMount(
  source: string,
  options: Fields | undefined,
  rules: MountRules,
): readonly Objection[] {
  const propagation = options?.get('Propagation') ?? '';
  if (typeof propagation !== 'string' || !privatePropagation.has(propagation))
    return [objection('bind', 'shared propagation is not allowed; use rprivate')];
  if (!isEmpty(options?.get('CreateMountpoint')) && rules.profile.kind !== 'accepted')
    return [objection('bind', 'CreateMountpoint makes folders as root; make the source first')];
  return judgeSource(source, rules);
}

async function judgeVolumeMount(
  source: string,
  options: Fields | undefined,
  rules: MountRules,
): Promise<readonly Objection[]> {
  const driver = fieldsOf(options?.get('DriverConfig'));
  const isNocopy = options?.get('NoCopy') === true;
  const own = driver?.get('Options');
  return [
    ...judgeDriver(driver?.get('Name'), rules.policy),
    ...judgeVolumeOptions(own, rules),
    ...judgeCopyUp(source, own, isNocopy),
    ...(source === '' ? [] : await judgeVolumeUse(source, isNocopy, rules)),
  ];
}

function judgeSource(
  source: unknown,
  { policy, profile, account, around }: MountRules,
): readonly Objection[] {
  return judgeHostPath(source, policy, profile, account, around);
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

/** The local driver mounts whatever `type`, `o` and `device` say, as root: a bind by another name. */
export function judgeVolumeOptions(options: unknown, rules: MountRules): readonly Objection[] {
  if (isEmpty(options)) return [];
  const refuse = (reason: string) => [objection('volume-options', reason)];
  const fields = fieldsOf(options);
  const known = ['type', 'o', 'device', 'size'];
  if (
    fields === undefined ||
    [...fields].some(([key, value]) => !known.includes(key) || typeof value !== 'string')
  )
    return refuse(`volume options other than ${known.join(', ')} are not allowed`);
  const type = fields.get('type') ?? '';
  const words = String(fields.get('o') ?? '')
    .split(',')
    .filter((word) => word !== '');
  if (type === 'tmpfs' && words.every((word) => tmpfsOption.test(word))) return [];
  const isBind = (type === 'none' || type === '') && words.every((word) => bindOption.test(word));
  if (isBind && fields.has('device')) return judgeSource(fields.get('device'), rules);
  if (isBind && words.length === 0 && type === '') return [];
  return refuse('these volume options mount something other than tmpfs or an allowed folder');
}

/** Objections to mounting a volume by its name, new or old. */
export async function judgeVolumeUse(
  name: string,
  isNocopy: boolean,
  rules: MountRules,
): Promise<readonly Objection[]> {
  if (!volumeName.test(name))
    return [objection('mounts', 'a volume name has letters, digits, dots and dashes')];
  const volume = await rules.around.volume(name);
  if (volume === undefined) return [];
  return [
    ...judgeVolume(volume, rules),
    ...judgeCopyUp(name, volume.options, isNocopy || rules.profile.kind === 'accepted'),
  ];
}

/** Objections to a volume that is there. */
export function judgeVolume(volume: LiveVolume, rules: MountRules): readonly Objection[] {
  const { name, driver, options } = volume;
  return [
    ...judgeOwner(volume, rules),
    ...judgeDriver(driver, rules.policy),
    ...judgeVolumeOptions(options, rules),
  ].map(({ rule, reason }) => objection(rule, `volume ${name}: ${reason}`));
}

export function judgeOwner(
  volume: LiveVolume,
  { policy, around }: Pick<MountRules, 'policy' | 'around'>,
): readonly Objection[] {
  const { adopted } = policy.volumes;
  const isAdopted = adopted.some((one) =>
    one.endsWith('*') ? volume.name.startsWith(one.slice(0, -1)) : volume.name === one,
  );
  if (isAdopted || around.isOwnVolume(volume)) return [];
  return [
    objection(
      'volume',
      'it was not made through this plugin; the administrator admits it with "volumes: {adopted: [name]}" in the policy',
    ),
  ];
}

/** Copying an image's files into an empty volume happens as root: on a folder of the host it re-owns what is there. */
function judgeCopyUp(name: string, options: unknown, isNocopy: boolean): readonly Objection[] {
  return !isHostFolder(options) || isNocopy
    ? []
    : [objection('volume', `volume ${name} is a folder of the host; mount it with volume-nocopy`)];
}

/** Whether a volume with these options is a folder of the host. */
export function isHostFolder(options: unknown): boolean {
  const device = fieldsOf(options)?.get('device');
  return typeof device === 'string' && device.startsWith('/');
}
