import { judgeHostConfig, judgeUser } from './container.js';
import { type Fields, fieldsOf, readBody, type Struct } from './go-json.js';
import { fullName } from './images.js';
import { judgeDriver, judgeHostPath, judgeVolumeName, judgeVolumeOptions } from './mounts.js';
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
import type { Surroundings } from './world.js';

export { allowListedImages, listedOr } from './images.js';
export { type AuthzPolicy, defaultPolicy, readPolicy } from './policy.js';
export type { AuthzRequest, Decision } from './request.js';
export type { LiveContainer, LiveImage, LiveVolume, Surroundings, Trust } from './world.js';

/** Whether dockerd may do what it was asked. Whatever is not understood is denied. */
export async function decide(
  request: AuthzRequest,
  policy: AuthzPolicy,
  around: Surroundings,
): Promise<Decision> {
  const call = readCall(request.method, request.uri);
  if ('rule' in call) return denied([call]);
  const route = findRoute(call.method, call.path);
  if (route === undefined) return decideGroup(call, policy);
  const objections = [
    ...judgeForm(request, call, route, policy),
    ...(await judge(request, call, route, policy, around)),
  ];
  return objections.length === 0
    ? { allow: true, rule: route.concern, reason: 'allowed' }
    : denied(objections);
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

function decideGroup({ method, path }: Call, { open }: AuthzPolicy): Decision {
  const group = groupOf(method, path);
  if (group === undefined)
    return denied([objection('route', `${method} ${path} is not among the allowed routes`)]);
  if (open.includes(group)) return { allow: true, rule: group, reason: 'the policy opens it' };
  return denied([objection(group, `${group} is closed; the policy opens it with "open: [${group}]"`)]);
}

/**
 * Go lets the fields of a form in the body win over the query, and dockerd shows no form to a plugin. Of two content types
 * we see the last while Go heeds the first, so only a request that has none, or no body, or a visible one is safe.
 */
function judgeForm(
  { headers, body }: AuthzRequest,
  { query }: Call,
  { concern }: Route,
  { open }: AuthzPolicy,
): readonly Objection[] {
  const type = headers.get('content-type') ?? '';
  if (/form/i.test(type))
    return [objection('form', 'forms are not allowed; put parameters into the address')];
  const isImport = concern === 'pull' && query.has('fromSrc') && open.includes('import');
  const isStream = concern === 'copy-into' || concern === 'nothing' || isImport;
  const mayHide = headers.has('content-type') && headers.get('content-length') !== '0';
  if (isStream || body !== undefined || !mayHide) return [];
  return [
    objection('body', 'there is a body that is not visible; send none, or application/json below 1 MiB'),
  ];
}

async function judge(
  request: AuthzRequest,
  call: Call,
  route: Route,
  policy: AuthzPolicy,
  around: Surroundings,
): Promise<readonly Objection[]> {
  switch (route.concern) {
    case 'create':
      return withBody(request, structs.containerCreate, (body) => judgeCreate(body, policy, around));
    case 'start':
      return judgeStart(request, call, route.name, policy, around);
    case 'update':
      return withBody(request, structs.containerUpdate, (body) =>
        judgeHostConfig(body, 'update', policy, around),
      );
    case 'exec':
      return withBody(request, structs.execCreate, (body) => judgeExec(body, policy));
    case 'volume':
      return withBody(request, structs.volumeCreate, (body) => judgeVolume(body, policy, around));
    case 'network':
      return withBody(request, structs.networkCreate, (body) => judgeNetwork(body, policy));
    case 'connect':
      return withBody(request, structs.networkConnect, () => []);
    case 'pull':
      return judgePull(call, policy);
    case 'copy-into':
      return policy.copyInto ? [] : [objection('copy-into', 'copying into containers is not allowed')];
    case 'nothing':
    case 'plain':
      return [];
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

async function judgeCreate(body: Fields, policy: AuthzPolicy, around: Surroundings) {
  const host = fieldsOf(body.get('HostConfig')) ?? new Map();
  return [
    ...(await judgeHostConfig(host, 'create', policy, around)),
    ...judgeUser(body, policy),
    ...(await judgeImage(body.get('Image'), policy, around)),
  ];
}

async function judgeImage(name: unknown, policy: AuthzPolicy, around: Surroundings) {
  if (typeof name !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9_.:@/+-]*$/.test(name)) {
    return [objection('image', 'the image must be named by a reference or an ID')];
  }
  if (policy.images.any) return [];
  const image = await around.image(name);
  // Docker answers 404 by itself; the client pulls and asks again.
  if (image === undefined) return [];
  const { ok, because } = await around.imageIsTrusted({ ...image, reference: name });
  return ok ? [] : [objection('image', because)];
}

/** A start is decided on what is there, not on what we remember: containers may be older than this plugin. */
async function judgeStart(
  { body }: AuthzRequest,
  { query }: Call,
  name: string,
  policy: AuthzPolicy,
  around: Surroundings,
): Promise<readonly Objection[]> {
  if (
    body !== undefined &&
    !/^\s*(?:\{\s*\}|null)?\s*$/.test(new TextDecoder().decode(body.subarray(0, 64)))
  ) {
    return [objection('body', 'a start takes no body')];
  }
  if (query.has('checkpoint') || query.has('checkpoint-dir')) {
    return [objection('checkpoint', 'starting from a checkpoint is not allowed')];
  }
  const container = await around.container(name);
  if (container === undefined)
    return [objection('start', 'the container cannot be inspected, so it is not started')];
  const host = fieldsOf(container.hostConfig) ?? new Map();
  const found = [
    ...(await judgeHostConfig(host, 'live', policy, around)),
    ...judgeUser(fieldsOf(container.config) ?? new Map(), policy),
  ];
  for (const { type, source, name: volume } of container.mounts) {
    if (type === 'bind') found.push(...judgeHostPath(source, policy, around));
    if (type === 'volume') found.push(...(await judgeVolumeName(volume, policy, around)));
  }
  if (policy.images.any) return found;
  const image = (await around.image(container.imageId)) ?? { id: container.imageId, repoDigests: [] };
  const { ok, because } = await around.imageIsTrusted({ ...image, reference: container.imageId });
  return ok ? found : [...found, objection('image', because)];
}

function judgeExec(body: Fields, policy: AuthzPolicy): readonly Objection[] {
  const isPrivileged = body.get('Privileged') ?? false;
  if (isPrivileged === false || policy.execPrivileged) return [];
  return [objection('exec', 'a privileged exec is not allowed; leave --privileged out')];
}

async function judgeVolume(body: Fields, policy: AuthzPolicy, around: Surroundings) {
  if (body.get('ClusterVolumeSpec')) return [objection('volume-driver', 'cluster volumes are not allowed')];
  return [
    ...judgeDriver(body.get('Driver'), policy),
    ...judgeVolumeOptions(body.get('DriverOpts'), policy, around),
  ];
}

function judgeNetwork(body: Fields, { networkDrivers }: AuthzPolicy): readonly Objection[] {
  const driver = body.get('Driver') ?? '';
  if (body.get('ConfigOnly') || fieldsOf(body.get('ConfigFrom'))?.get('Network')) {
    return [objection('network-driver', 'networks made from other configurations are not allowed')];
  }
  if (driver === '' || (typeof driver === 'string' && networkDrivers.includes(driver))) return [];
  return [
    objection(
      'network-driver',
      `this network driver is not allowed; allowed are ${networkDrivers.join(', ')}`,
    ),
  ];
}

function judgePull({ query }: Call, { images, open }: AuthzPolicy): readonly Objection[] {
  const from = query.get('fromImage') ?? '';
  if (query.has('fromSrc') || from === '') {
    const isOpen = open.includes('import') && from === '';
    return isOpen ? [] : [objection('import', 'import is closed; the policy opens it with "open: [import]"')];
  }
  // A listed digest may lie anywhere, so a pull is bound to repositories only where nothing else is listed.
  if (images.any || images.digests.length > 0 || images.repositories.length === 0) return [];
  if (images.repositories.some((start) => fullName(from).startsWith(start))) return [];
  return [objection('image', `pulls are allowed from ${images.repositories.join(', ')}`)];
}
