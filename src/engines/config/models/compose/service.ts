import {
  asBoolean,
  asImage,
  asNumber,
  asText,
  type Container,
  capabilityName,
  given,
  type Item,
  missing,
  type SeLinux,
  type Setting,
  setting,
  shortened,
  type Workload,
} from '../container.js';
import type { Spot, Tree } from '../tree.js';
import { mountsOf, portsOf, variablesOf } from './lists.js';
import { resolved } from './words.js';

/** A service as a workload of one container; volumes and networks are declared at the top of the document. */
export function serviceWorkload(name: string, tree: Tree, document: Tree | undefined): Workload {
  const spot = firstEntry(tree);
  const host = (key: string) =>
    setting(resolved(tree.get(key)), spot, key, (mode) =>
      mode.text === undefined ? undefined : mode.text === 'host',
    );
  const mounts = mountsOf(tree, document?.get('volumes'));
  return {
    format: 'compose',
    kind: 'service',
    name,
    namespace: missing(spot, 'namespace'),
    spot,
    containers: [containerOf(name, tree, spot, mounts)],
    host: {
      network:
        hostNetworkOf(tree, document?.get('networks')) ??
        host(tree.entries.has('net') ? 'net' : 'network_mode'),
      pid: host('pid'),
      ipc: host('ipc'),
      uts: host('uts'),
      user: host('userns_mode'),
    },
    hostPaths: mounts.filter(({ source }) => source !== ''),
  };
}

/**
 * The host's network by its name: `networks: { outside: { external: true, name: host } }`, in older files
 * `external: { name: host }`.
 */
function hostNetworkOf(service: Tree, declared: Tree | undefined): Setting<boolean> | undefined {
  const networks = service.get('networks');
  const names = networks?.kind === 'map' ? [...networks.entries.keys()] : (networks?.texts ?? []);
  const isHost = (name: string): boolean => {
    const external = declared?.at(name, 'external');
    if (external === undefined || external.boolean === false) return false;
    return ((external.get('name') ?? declared?.at(name, 'name'))?.text ?? name) === 'host';
  };
  const joined = names.find(isHost);
  return joined === undefined || networks === undefined
    ? undefined
    : given(true, networks, `networks: ${shortened(joined)}, the host's`);
}

function containerOf(name: string, tree: Tree, spot: Spot, mounts: Container['mounts']): Container {
  const get = (key: string) => resolved(tree.get(key));
  const options = securityOptions(tree.get('security_opt'));
  const optionSpot = tree.entries.has('security_opt') ? tree.spotOf('security_opt') : spot;
  const limit = (kind: 'limits' | 'reservations', key: string, ...short: readonly string[]) => {
    const found = resolved(tree.at('deploy', 'resources', kind, key)) ?? firstOf(short.map(get));
    return setting(found, spot, key, asText);
  };
  return {
    name,
    role: 'main',
    spot,
    image: setting(get('image'), spot, 'image', asImage),
    command: [...(tree.get('entrypoint')?.texts ?? []), ...(tree.get('command')?.texts ?? [])],
    user: setting(get('user'), spot, 'user', (user) => user.text?.split(':')[0]),
    group: setting(get('user'), spot, 'user', groupOf),
    nonRoot: missing(spot, 'user'),
    privileged: setting(get('privileged'), spot, 'privileged', asBoolean),
    escalation: escalationOf(options, optionSpot),
    addedCapabilities: capabilitiesIn(tree.get('cap_add')),
    droppedCapabilities: capabilitiesIn(tree.get('cap_drop')),
    capabilities: tree.entries.has('cap_drop') ? tree.spotOf('cap_drop') : spot,
    readOnlyRoot: setting(get('read_only'), spot, 'read_only', asBoolean),
    seccomp: optionSetting(options, 'seccomp', optionSpot),
    apparmor: optionSetting(options, 'apparmor', optionSpot),
    seLinux: seLinuxOf(options, optionSpot),
    unmaskedProc: unmaskedOf(options, optionSpot),
    context: missing(spot, 'security_opt'),
    cpuLimit: limit('limits', 'cpus', 'cpus', 'cpu_quota', 'cpu_count', 'cpu_shares', 'cpuset'),
    cpuRequest: limit('reservations', 'cpus'),
    memoryLimit: limit('limits', 'memory', 'mem_limit'),
    memoryRequest: limit('reservations', 'memory', 'mem_reservation'),
    pidsLimit: setting(
      resolved(tree.at('deploy', 'resources', 'limits', 'pids')) ?? get('pids_limit'),
      spot,
      'pids_limit',
      asNumber,
    ),
    environment: variablesOf(tree.get('environment')),
    ports: portsOf(tree),
    mounts,
    devices: itemsOf(tree.get('devices')),
    probes: {
      liveness: missing(spot, 'liveness'),
      readiness: missing(spot, 'readiness'),
      health: healthOf(tree.get('healthcheck'), spot),
    },
    restart: restartOf(tree, spot),
    cgroupParent: setting(get('cgroup_parent'), spot, 'cgroup_parent', asText),
    tree,
  };
}

function firstEntry(tree: Tree): Spot {
  const [first] = tree.entries.values();
  return first === undefined ? tree : { ...tree, end: Math.max(tree.start, first.keySpot.end) };
}

function firstOf(trees: readonly (Tree | undefined)[]): Tree | undefined {
  return trees.find((tree) => tree !== undefined && !tree.isNull);
}

function groupOf(user: Tree): number | undefined {
  const group = user.text?.split(':')[1];
  return group !== undefined && /^\d{1,10}$/.test(group) ? Number(group) : undefined;
}

interface Option {
  readonly name: string;
  readonly value: string | undefined;
  readonly spot: Tree;
}

/** `name:value` or `name=value`; unknown where a variable has no value. */
function securityOptions(list: Tree | undefined): readonly Option[] {
  return (list?.items ?? []).flatMap((item): readonly Option[] => {
    const text = resolved(item)?.text;
    if (text === undefined) return [{ name: '', value: undefined, spot: item }];
    const [, name = '', value = ''] = /^([^:=]{1,100})[:=]?(.{0,4000})$/s.exec(text.trim()) ?? [];
    return [{ name: name.toLowerCase(), value, spot: item }];
  });
}

function escalationOf(options: readonly Option[], spot: Spot): Setting<boolean> {
  const option = options.find(({ name }) => name === 'no-new-privileges');
  if (option !== undefined) {
    return given(option.value === 'false', option.spot, `no-new-privileges:${option.value || 'true'}`);
  }
  const hidden = options.find(({ name }) => name === '');
  if (hidden !== undefined) return { isSet: true, value: undefined, spot: hidden.spot, text: 'security_opt' };
  return missing(spot, 'no-new-privileges');
}

function optionSetting(options: readonly Option[], wanted: string, spot: Spot): Setting<string> {
  const option = options.find(({ name }) => name === wanted);
  return option === undefined
    ? missing(spot, wanted)
    : given((option.value ?? '').toLowerCase(), option.spot, `${wanted}:${option.value ?? ''}`);
}

function seLinuxOf(options: readonly Option[], spot: Spot): Setting<SeLinux> {
  const labels = options.filter(({ name }) => name === 'label');
  const [first] = labels;
  if (first === undefined) return missing(spot, 'label');
  const part = (name: string) =>
    labels
      .map(({ value }) => value ?? '')
      .find((value) => value.startsWith(`${name}:`))
      ?.slice(name.length + 1);
  const disabling = labels.find(({ value }) => value === 'disable');
  const value = {
    disabled: disabling !== undefined,
    type: part('type'),
    user: part('user'),
    role: part('role'),
  };
  return given(value, (disabling ?? first).spot, `label:${(disabling ?? first).value ?? ''}`);
}

function unmaskedOf(options: readonly Option[], spot: Spot): Setting<boolean> {
  const option = options.find(({ name }) => name === 'systempaths');
  return option === undefined
    ? missing(spot, 'systempaths')
    : given(option.value === 'unconfined', option.spot, `systempaths=${option.value ?? ''}`);
}

function itemsOf(list: Tree | undefined): readonly Item[] {
  return (list?.items ?? []).flatMap((item) => {
    const text = resolved(item)?.text ?? item.get('source')?.text;
    return text === undefined ? [] : [{ text, spot: item }];
  });
}

function capabilitiesIn(list: Tree | undefined): readonly Item[] {
  return itemsOf(list).map(({ text, spot }) => ({ text: capabilityName(text), spot }));
}

function healthOf(tree: Tree | undefined, spot: Spot): Setting<boolean> {
  if (tree === undefined || tree.isNull) return missing(spot, 'healthcheck');
  const isOff = tree.get('disable')?.boolean === true || tree.get('test')?.texts[0] === 'NONE';
  return given(!isOff, tree, isOff ? 'healthcheck is disabled' : 'healthcheck');
}

/** Swarm reads `deploy.restart_policy`, which goes before `restart`. */
function restartOf(tree: Tree, spot: Spot): Setting<string> {
  const policy = tree.at('deploy', 'restart_policy');
  if (policy?.kind === 'map') {
    const condition = resolved(policy.get('condition'))?.text ?? 'any';
    const attempts = resolved(policy.get('max_attempts'))?.text;
    const word = condition === 'none' ? 'no' : attempts === undefined ? 'always' : `on-failure:${attempts}`;
    return given(
      word,
      policy,
      `restart_policy: ${condition}${attempts === undefined ? '' : `, ${attempts} attempts`}`,
    );
  }
  const restart = resolved(tree.get('restart'));
  return setting(restart, spot, 'restart', (word) => (word.boolean === false ? 'no' : word.text));
}
