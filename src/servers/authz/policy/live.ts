import { judgeHostConfig, namespaces } from './container.js';
import { type Fields, fieldsOf, isEmpty } from './go-json.js';
import { imageNamed, judgeImage } from './images.js';
import { judgeMounts, judgeVolumeUse, type MountRules } from './mounts.js';
import { judgeNetworkNamed } from './networks.js';
import { judgeHostPath } from './paths.js';
import type { AuthzPolicy } from './policy.js';
import type { Profile } from './profile.js';
import { type Objection, objection } from './request.js';
import { judgeTargets, type Placed } from './targets.js';
import { accountOf, judgeUser } from './user.js';
import type { LiveContainer, Surroundings } from './world.js';

/** What every judgement goes by. */
export interface Rules {
  readonly policy: AuthzPolicy;
  readonly profile: Profile;
  readonly around: Surroundings;
}

/** A chain of neighbours longer than this is refused rather than followed. */
const longestChain = 32;

/** Objections to the body of a create. */
export async function judgeCreate(body: Fields, rules: Rules): Promise<readonly Objection[]> {
  const host = fieldsOf(body.get('HostConfig')) ?? new Map();
  const own = mountRules(body.get('User'), rules);
  return [
    ...judgeHostConfig(host, 'create', rules.policy, rules.profile),
    ...judgeUser(body.get('User'), rules.policy, rules.profile),
    ...(await judgeMounts(host, own)),
    ...(await judgePlaces({ host, config: await withImage(body, rules), mounts: [] }, own)),
    ...(await judgeNetworks([...networksOf(host), ...endpointsOf(body)], rules)),
    ...(await judgeNeighbours(host, rules, new Set())),
    ...(await judgeNeighbours(linksOf(body), rules, new Set())),
    ...(await judgeImage(body.get('Image'), rules)),
  ];
}

/**
 * Objections to every container that a word can mean: after a rename, a name of hexadecimal digits means another one. None
 * there is none of our business: the engine answers 404.
 */
export async function judgeNamed(
  word: string,
  rules: Rules,
  seen: Set<string> = new Set(),
): Promise<readonly Objection[]> {
  const found: Objection[] = [];
  for (const container of await rules.around.containersNamed(word))
    found.push(...(await judgeLive(container, rules, seen)));
  return found;
}

/** A container is judged by what the engine says it is, not by what we remember: it may be older than the policy. */
export async function judgeLive(
  container: LiveContainer,
  rules: Rules,
  seen: Set<string> = new Set(),
): Promise<readonly Objection[]> {
  if (seen.has(container.id)) return [];
  seen.add(container.id);
  if (seen.size > longestChain) return [objection('container', 'the chain of neighbours is too long')];
  const host = fieldsOf(container.hostConfig) ?? new Map();
  const config = fieldsOf(container.config) ?? new Map();
  const found = [
    ...judgeHostConfig(host, 'live', rules.policy, rules.profile),
    ...judgeUser(config.get('User'), rules.policy, rules.profile),
    ...(await judgeLiveMounts(container, host, config, rules)),
    ...(await judgeNetworks([...networksOf(host), ...container.networks], rules)),
    // One that is gone does no harm any more: the engine starts nothing without it, and it can still be removed.
    ...(await judgeNeighbours(host, rules, seen, 'may be gone')),
  ];
  return found.map(({ rule, reason }) =>
    objection(rule, `container ${container.name || container.id.slice(0, 12)}: ${reason}`),
  );
}

async function judgeLiveMounts(
  container: LiveContainer,
  host: Fields,
  config: Fields,
  rules: Rules,
): Promise<readonly Objection[]> {
  const { policy, profile, around } = rules;
  const own = mountRules(config.get('User'), rules);
  const { mounts } = container;
  const found = [...(await judgeMounts(host, own)), ...(await judgePlaces({ host, config, mounts }, own))];
  for (const { type, source, name } of mounts) {
    if (type === 'bind') found.push(...judgeHostPath(source, policy, profile, own.account, around));
    if (type === 'volume' && name !== '') found.push(...(await judgeVolumeUse(name, true, own)));
  }
  return found;
}

/**
 * With the volumes and the working directory that the image adds: the container would be refused at its start, and could
 * not be removed by the caller either.
 */
async function withImage(body: Fields, rules: Rules): Promise<Fields> {
  if (rules.profile.kind !== 'reserved') return body;
  const image = await imageNamed(body.get('Image'), rules);
  const own = fieldsOf(body.get('Volumes')) ?? new Map<string, unknown>();
  const volumes = [...own, ...(image?.volumes ?? []).map((path) => [path, {}] as const)];
  const workingDir = isEmpty(body.get('WorkingDir')) ? image?.workingDir : body.get('WorkingDir');
  return new Map([...body, ['Volumes', Object.fromEntries(volumes)], ['WorkingDir', workingDir]]);
}

/** Only where ids are the host's own does the runtime leave something of root's behind. */
async function judgePlaces(placed: Placed, rules: MountRules): Promise<readonly Objection[]> {
  return rules.profile.kind === 'reserved' ? judgeTargets(placed, rules) : [];
}

/** Whether files of the host are mounted: copying in and out happens as root of the host. */
export function hasHostFiles({ mounts }: LiveContainer): boolean {
  return mounts.some(({ type }) => type === 'bind');
}

function mountRules(user: unknown, { policy, profile, around }: Rules): MountRules {
  return { policy, profile, account: accountOf(user, policy, profile), around };
}

/** Containers whose name spaces, volumes or addresses are used; each is judged, and its own neighbours too. */
async function judgeNeighbours(
  host: Fields,
  rules: Rules,
  seen: Set<string>,
  presence: 'must be there' | 'may be gone' = 'must be there',
): Promise<readonly Objection[]> {
  const found: Objection[] = [];
  for (const word of neighboursOf(host)) {
    const neighbours = await rules.around.containersNamed(word);
    if (neighbours.length === 0 && presence === 'must be there')
      found.push(objection('namespace', `the container ${word} is not there`));
    for (const neighbour of neighbours) found.push(...(await judgeLive(neighbour, rules, seen)));
  }
  return found;
}

function neighboursOf(host: Fields): readonly string[] {
  const modes = namespaces.flatMap(([field]) => {
    const mode = host.get(field);
    return typeof mode === 'string' && mode.startsWith('container:')
      ? [mode.slice('container:'.length).replace(/^\//, '')]
      : [];
  });
  return [...modes, ...wordsOf(host.get('VolumesFrom')), ...wordsOf(host.get('Links'))];
}

/** `name:ro`, `name:alias`. */
function wordsOf(value: unknown): readonly string[] {
  if (isEmpty(value)) return [];
  return (Array.isArray(value) ? value : ['']).map(
    (word) => String(word).split(':')[0]?.replace(/^\//, '') ?? '',
  );
}

async function judgeNetworks(names: readonly string[], rules: Rules): Promise<readonly Objection[]> {
  const found: Objection[] = [];
  for (const name of new Set(names))
    found.push(...(await judgeNetworkNamed(name, rules.policy, rules.around)));
  return found;
}

/** The host's own network by its reserved name is judged as a name space. */
function networksOf(host: Fields): readonly string[] {
  const mode = host.get('NetworkMode');
  return typeof mode === 'string' && mode !== 'host' && !mode.includes(':') ? [mode] : [];
}

/** By their names and by the IDs below them, which the engine heeds first (`getNetworkID` in moby's daemon). */
function endpointsOf(body: Fields): readonly string[] {
  const configs = fieldsOf(fieldsOf(body.get('NetworkingConfig'))?.get('EndpointsConfig'));
  return [...(configs ?? [])].flatMap(([name, endpoint]) => [name, ...networkIdOf(endpoint)]);
}

export function networkIdOf(endpoint: unknown): readonly string[] {
  const id = fieldsOf(endpoint)?.get('NetworkID');
  return isEmpty(id) ? [] : [String(id)];
}

/** Neighbours that endpoints name, as HostConfig.Links does. */
function linksOf(body: Fields): Fields {
  const configs = fieldsOf(fieldsOf(body.get('NetworkingConfig'))?.get('EndpointsConfig'));
  const links = [...(configs?.values() ?? [])].flatMap((endpoint) => {
    const list = fieldsOf(endpoint)?.get('Links');
    return isEmpty(list) ? [] : Array.isArray(list) ? (list as unknown[]) : [list];
  });
  return new Map([['Links', links]]);
}
