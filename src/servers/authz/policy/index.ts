import { judgeHostConfig } from './container.js';
import { hiddenForm, isForm, mayHideForm } from './forms.js';
import { type Fields, fieldsOf, isEmpty, readBody, type Struct } from './go-json.js';
import { judgeGroup } from './groups.js';
import { fullName, judgeImageName, judgeImageNames, judgeImageOf, judgePrunedImages } from './images.js';
import { hasHostFiles, judgeCreate, judgeLive, judgeNamed, networkIdOf, type Rules } from './live.js';
import { judgeDriver, judgeOwner, judgeVolumeOptions } from './mounts.js';
import { judgeNetwork, judgeNetworkNamed, judgeNewNetwork } from './networks.js';
import type { AuthzPolicy } from './policy.js';
import {
  type AuthzRequest,
  type Call,
  type Decision,
  type Objection,
  objection,
  readCall,
} from './request.js';
import { findRoute, groupOf, type Route } from './routes.js';
import * as structs from './structs.js';
import { judgeUser } from './user.js';
import type { Surroundings } from './world.js';

export { allowListedImages, listedOr } from './images.js';
export { type AuthzPolicy, defaultPolicy, readPolicy } from './policy.js';
export { type Account, type Profile, profileOf } from './profile.js';
export type { AuthzRequest, Decision, Objection } from './request.js';
export { readCall } from './request.js';
export type {
  LiveContainer,
  LiveExec,
  LiveImage,
  LiveMount,
  LiveNetwork,
  LiveVolume,
  PathStatus,
  Surroundings,
  Trust,
} from './world.js';

/** Whether dockerd may do what it was asked. Whatever is not understood is denied. */
export async function decide(
  request: AuthzRequest,
  policy: AuthzPolicy,
  around: Surroundings,
): Promise<Decision> {
  const { rule, objections } = await examine(request, policy, around);
  return objections.length === 0 ? { allow: true, rule, reason: 'allowed' } : denied(objections);
}

/** Every objection to a request, and the rule that it falls under. */
export async function examine(
  request: AuthzRequest,
  policy: AuthzPolicy,
  around: Surroundings,
): Promise<{ readonly rule: string; readonly objections: readonly Objection[] }> {
  const call = readCall(request.method, request.uri);
  if ('rule' in call) return { rule: call.rule, objections: [call] };
  const route = findRoute(call.method, call.path);
  if (route === undefined) return examineGroup(request, call, policy, around);
  const rules = async (): Promise<Rules> => ({ policy, profile: await around.profile(), around });
  return {
    rule: route.concern,
    objections: [...judgeForm(request, call, route), ...(await judge(request, call, route, policy, rules))],
  };
}

/** Objections to what is there already: containers, volumes and networks that the policy would not let be made. */
export async function examineEngine(
  policy: AuthzPolicy,
  around: Surroundings,
): Promise<readonly Objection[]> {
  const rules = { policy, profile: await around.profile(), around };
  const found: Objection[] = [];
  for (const container of await around.containers()) found.push(...(await judgeLive(container, rules)));
  for (const network of await around.networks()) found.push(...judgeUnusual(network, policy));
  for (const volume of await around.unusedVolumes())
    found.push(
      ...judgeOwner(volume, rules).map(({ rule, reason }) =>
        objection(rule, `volume ${volume.name}: ${reason}`),
      ),
    );
  return found;
}

/** The engine's own network `host` is always there, and no finding. */
function judgeUnusual(
  network: Parameters<typeof judgeNetwork>[0],
  policy: AuthzPolicy,
): readonly Objection[] {
  return network.name === 'host' ? [] : judgeNetwork(network, policy);
}
function denied(objections: readonly Objection[]): Decision {
  return {
    allow: false,
    rule: objections[0]?.rule ?? 'unknown',
    reason: objections
      .map(({ reason }) => reason)
      .join('; also: ')
      .slice(0, 2000),
  };
}

async function examineGroup(request: AuthzRequest, call: Call, policy: AuthzPolicy, around: Surroundings) {
  const group = groupOf(call.method, call.path);
  if (group === undefined)
    return {
      rule: 'route',
      objections: [objection('route', `${call.method} ${call.path} is not among the allowed routes`)],
    };
  const profile = await around.profile();
  return { rule: group, objections: await judgeGroup(group, request, call, { policy, profile, around }) };
}

/**
 * Go lets the fields of a form in the body win over the query, and dockerd shows no form to a plugin. Of two content types
 * we see the last while Go heeds the first, so only a request that has none, or no body, or a visible one is safe.
 */
function judgeForm(request: AuthzRequest, { query }: Call, { concern }: Route): readonly Objection[] {
  if (isForm(request)) return [objection('form', 'forms are not allowed; put parameters into the address')];
  const isImport = concern === 'pull' && query.has('fromSrc');
  const isStream = concern === 'archive' || concern === 'nothing' || isImport;
  if (isStream || !mayHideForm(request)) return [];
  return [
    objection('body', 'there is a body that is not visible; send none, or application/json below 1 MiB'),
  ];
}

async function judge(
  request: AuthzRequest,
  call: Call,
  { concern, name }: Route,
  policy: AuthzPolicy,
  rules: () => Promise<Rules>,
): Promise<readonly Objection[]> {
  switch (concern) {
    case 'nothing':
    case 'plain':
      return [];
    case 'container-look':
      return buildxNote(name, policy);
    case 'create':
      return [
        ...buildxNote(call.query.get('name') ?? '', policy),
        ...(await withBody(request, structs.containerCreate, async (body) =>
          judgeCreate(body, await rules()),
        )),
      ];
    case 'start':
      return judgeStart(request, call, name, await rules());
    case 'container':
      return judgeNamed(name, await rules());
    case 'archive':
      return judgeArchive(call.method, name, await rules());
    case 'update':
      return judgeUpdate(request, name, await rules());
    case 'exec':
      return judgeNewExec(request, name, await rules());
    case 'exec-use':
      return judgeExec(name, await rules());
    case 'volume':
      return withBody(request, structs.volumeCreate, async (body) => judgeNewVolume(body, await rules()));
    case 'volume-remove':
      return judgeVolumeRemoval(name, await rules());
    case 'network':
      return withBody(request, structs.networkCreate, async (body) =>
        judgeNewNetwork(body, policy, (await rules()).around),
      );
    case 'network-use':
      return withBody(request, structs.networkConnect, async (body) =>
        judgeConnect(body, name, await rules()),
      );
    case 'network-remove':
      return judgeNetworkNamed(name, policy, (await rules()).around);
    case 'image-name':
      return judgeImageName(name, call, await rules());
    case 'prune-images':
      return judgePrunedImages(call, policy);
    case 'pull':
      return judgePull(request, call, await rules());
    case 'prune-containers':
      return judgePrunedContainers(await rules());
    case 'prune-volumes':
      return judgePrunedVolumes(await rules());
    case 'prune-networks':
      return judgePrunedNetworks(await rules());
  }
}

async function withBody(
  { body }: AuthzRequest,
  struct: Struct,
  judgeBody: (body: Fields) => readonly Objection[] | Promise<readonly Objection[]>,
): Promise<readonly Objection[]> {
  const fields = readBody(body, struct);
  return 'rule' in fields ? [fields] : judgeBody(fields);
}

async function judgeStart(
  { body }: AuthzRequest,
  { query }: Call,
  name: string,
  rules: Rules,
): Promise<readonly Objection[]> {
  if (body !== undefined && !isEmptyBody(body)) return [objection('body', 'a start takes no body')];
  if (query.has('checkpoint') || query.has('checkpoint-dir'))
    return [objection('checkpoint', 'starting from a checkpoint is not allowed')];
  const containers = await rules.around.containersNamed(name);
  if (containers.length === 0)
    return [objection('start', 'the container cannot be inspected, so it is not started')];
  const found: Objection[] = [];
  for (const container of containers)
    found.push(...(await judgeLive(container, rules)), ...(await judgeImageOf(container, rules)));
  return found;
}

/** Nothing, an empty object or null, with blanks around it. */
function isEmptyBody(body: Uint8Array): boolean {
  if (body.length > 1024) return false;
  const text = new TextDecoder().decode(body).trim();
  return text === '' || text === 'null' || /^\{\s*\}$/.test(text);
}

/** The engine copies as root of the host, through whatever the container mounts. */
async function judgeArchive(method: string, name: string, rules: Rules): Promise<readonly Objection[]> {
  if (method === 'PUT' && !rules.policy.copyInto)
    return [objection('copy-into', 'copying into containers is not allowed')];
  const found = [...(await judgeNamed(name, rules))];
  if (rules.profile.kind === 'accepted') return found;
  for (const container of await rules.around.containersNamed(name))
    if (hasHostFiles(container) || (await usesDeviceVolume(container, rules)))
      found.push(
        objection('copy', 'the engine would copy as root through a folder of the host; use tar in an exec'),
      );
  return found;
}

async function usesDeviceVolume(
  { mounts }: { readonly mounts: readonly { readonly type: string; readonly name: string }[] },
  { around }: Rules,
): Promise<boolean> {
  for (const { type, name } of mounts) {
    if (type !== 'volume' || name === '') continue;
    const options = fieldsOf((await around.volume(name))?.options);
    if (String(options?.get('device') ?? '').startsWith('/')) return true;
  }
  return false;
}

async function judgeUpdate(request: AuthzRequest, name: string, rules: Rules): Promise<readonly Objection[]> {
  return [
    ...(await withBody(request, structs.containerUpdate, (body) =>
      judgeHostConfig(body, 'update', rules.policy, rules.profile),
    )),
    ...(await judgeNamed(name, rules)),
  ];
}

async function judgeNewExec(
  request: AuthzRequest,
  name: string,
  rules: Rules,
): Promise<readonly Objection[]> {
  return [
    ...(await withBody(request, structs.execCreate, (body) => [
      ...(isEmpty(body.get('Privileged')) ? [] : judgePrivilegedExec(rules)),
      ...(isEmpty(body.get('User')) ? [] : judgeExecUser(body.get('User'), rules)),
    ])),
    ...(await judgeNamed(name, rules)),
  ];
}

/** An exec may be older than the policy, or made before its container changed its name. */
async function judgeExec(id: string, rules: Rules): Promise<readonly Objection[]> {
  const exec = await rules.around.exec(id);
  if (exec === undefined) return [];
  return [
    ...(exec.isPrivileged ? judgePrivilegedExec(rules) : []),
    ...(exec.user === '' ? [] : judgeExecUser(exec.user, rules)),
    ...(await judgeNamed(exec.containerId, rules)),
  ];
}

function judgePrivilegedExec({ policy }: Rules): readonly Objection[] {
  return policy.execPrivileged
    ? []
    : [objection('exec', 'a privileged exec is not allowed; leave --privileged out')];
}

function judgeExecUser(user: unknown, { policy, profile }: Rules): readonly Objection[] {
  return judgeUser(user, policy, profile);
}

async function judgeNewVolume(body: Fields, rules: Rules): Promise<readonly Objection[]> {
  if (body.get('ClusterVolumeSpec')) return [objection('volume-driver', 'cluster volumes are not allowed')];
  const { policy, profile, around } = rules;
  const account = profile.kind === 'mapped' ? profile.account : undefined;
  const known = await around.volume(String(body.get('Name') ?? ''));
  return [
    ...judgeDriver(body.get('Driver'), policy),
    ...judgeVolumeOptions(body.get('DriverOpts'), { policy, profile, account, around }),
    // The engine answers with the old one where the name is taken.
    ...(known === undefined || body.get('Name') === undefined ? [] : judgeOwner(known, rules)),
  ];
}

async function judgeVolumeRemoval(name: string, rules: Rules): Promise<readonly Objection[]> {
  const volume = await rules.around.volume(name);
  return volume === undefined ? [] : judgeOwner(volume, rules);
}

async function judgeConnect(body: Fields, network: string, rules: Rules): Promise<readonly Objection[]> {
  const ids = networkIdOf(body.get('EndpointConfig'));
  return [
    ...(await judgeNetworkNamed(network, rules.policy, rules.around)),
    ...(await Promise.all(ids.map((id) => judgeNetworkNamed(id, rules.policy, rules.around)))).flat(),
    ...(await judgeNamed(String(body.get('Container') ?? ''), rules)),
  ];
}

async function judgePrunedContainers(rules: Rules): Promise<readonly Objection[]> {
  const found: Objection[] = [];
  for (const container of await rules.around.containers())
    if (!container.isRunning) found.push(...(await judgeLive(container, rules)));
  return found;
}

async function judgePrunedVolumes(rules: Rules): Promise<readonly Objection[]> {
  const volumes = await rules.around.unusedVolumes();
  return volumes.flatMap((volume) =>
    judgeOwner(volume, rules).map(({ rule, reason }) => objection(rule, `volume ${volume.name}: ${reason}`)),
  );
}

async function judgePrunedNetworks({ policy, around }: Rules): Promise<readonly Objection[]> {
  const networks = await around.networks();
  return networks
    .filter(({ isInUse, driver }) => !isInUse && driver !== 'host' && driver !== 'null')
    .flatMap((network) => judgeNetwork(network, policy));
}

/** buildx does not say that BuildKit of the engine is closed; it makes a builder of its own, as a privileged container. */
function buildxNote(name: string, { privileged, open }: AuthzPolicy): readonly Objection[] {
  if (privileged || open.includes('build') || !/^buildx_buildkit_/.test(name)) return [];
  return [objection('build', buildxMessage)];
}

const buildxMessage =
  'the builder of buildx needs a privileged container. Build on a mapped engine (userns-remap), or on a second one: docker -c builder buildx build -t x . && docker -c builder save x | docker load';

async function judgePull(
  request: AuthzRequest,
  { query }: Call,
  rules: Rules,
): Promise<readonly Objection[]> {
  const { images, open, privileged } = rules.policy;
  const from = query.get('fromImage') ?? '';
  if (query.has('fromSrc') || from === '') return judgeImport(request, query, from, rules);
  if (!privileged && !open.includes('build') && fullName(from) === 'docker.io/moby/buildkit')
    return [objection('build', buildxMessage)];
  // A listed digest may lie anywhere, so a pull is bound to repositories only where nothing else is listed.
  if (images.any || images.digests.length > 0 || images.repositories.length === 0) return [];
  if (images.repositories.some((start) => fullName(from).startsWith(start))) return [];
  return [objection('image', `pulls are allowed from ${images.repositories.join(', ')}`)];
}

/** With an address, the engine itself would fetch it, with its own place in the network. */
async function judgeImport(
  request: AuthzRequest,
  query: Call['query'],
  from: string,
  rules: Rules,
): Promise<readonly Objection[]> {
  const isClosed = rules.profile.kind === 'accepted' && !rules.policy.open.includes('import');
  const names = judgeImageNames([query.get('repo')], rules.policy);
  if (names.length > 0) return names;
  if (from !== '' || isClosed)
    return [objection('import', 'import is closed; the policy opens it with "open: [import]"')];
  if (!rules.policy.open.includes('import') && mayHideForm(request))
    return [objection('import', hiddenForm('import', 'docker load'))];
  return query.get('fromSrc') === '-'
    ? []
    : [
        objection(
          'import',
          'an import takes a stream, not an address; fetch it yourself: docker import - NAME',
        ),
      ];
}
