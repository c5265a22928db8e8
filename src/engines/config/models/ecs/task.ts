import {
  asBoolean,
  asImage,
  asText,
  type Container,
  capabilityName,
  given,
  type Item,
  type Mount,
  missing,
  type Setting,
  setting,
  type Workload,
} from '../container.js';
import type { Spot, Tree } from '../tree.js';

const mostContainers = 200;

/** A task of ECS; keys are those of its JSON. Terraform's blocks are brought into the same words first. */
export function taskWorkload(name: string, task: Tree): Workload {
  const spot = task.entries.has('family') ? task.spotOf('family') : { ...task, end: task.start };
  const mode = (key: string) =>
    setting(task.get(key), spot, key, ({ text }) => (text === undefined ? undefined : text === 'host'));
  const volumes = hostVolumes(task);
  return {
    format: 'ecs',
    kind: 'task',
    name,
    namespace: missing(spot, 'namespace'),
    spot,
    containers: (task.get('containerDefinitions')?.items ?? [])
      .filter(({ kind }) => kind === 'map')
      .slice(0, mostContainers)
      .map((tree) => containerOf(tree, volumes)),
    host: {
      network: mode('networkMode'),
      pid: mode('pidMode'),
      ipc: mode('ipcMode'),
      uts: missing(spot, 'uts'),
      user: missing(spot, 'user namespace'),
    },
    hostPaths: [...volumes.values()],
  };
}

function containerOf(tree: Tree, volumes: ReadonlyMap<string, Mount>): Container {
  const [first] = tree.entries.values();
  const spot: Spot = { ...tree, end: first?.keySpot.source === tree.source ? first.keySpot.end : tree.start };
  const linux = tree.get('linuxParameters');
  const options = tree.get('dockerSecurityOptions');
  const health = tree.get('healthCheck');
  return {
    name: nameIn(tree),
    role: 'main',
    spot,
    image: setting(tree.get('image'), spot, 'image', asImage),
    command: [...(tree.get('entryPoint')?.texts ?? []), ...(tree.get('command')?.texts ?? [])],
    user: setting(tree.get('user'), spot, 'user', ({ text }) => text?.split(':')[0]),
    group: missing(spot, 'group'),
    nonRoot: missing(spot, 'user'),
    privileged: setting(tree.get('privileged'), spot, 'privileged', asBoolean),
    escalation: missing(spot, 'no-new-privileges'),
    addedCapabilities: namesIn(linux?.at('capabilities', 'add')),
    droppedCapabilities: namesIn(linux?.at('capabilities', 'drop')),
    capabilities: spot,
    readOnlyRoot: setting(tree.get('readonlyRootFilesystem'), spot, 'readonlyRootFilesystem', asBoolean),
    seccomp: option(options, 'seccomp', spot),
    apparmor: option(options, 'apparmor', spot),
    seLinux: missing(spot, 'label'),
    unmaskedProc: missing(spot, 'systempaths'),
    context: missing(spot, 'security context'),
    cpuLimit: setting(tree.get('cpu'), spot, 'cpu', asText),
    cpuRequest: setting(tree.get('cpu'), spot, 'cpu', asText),
    memoryLimit: setting(tree.get('memory'), spot, 'memory', asText),
    memoryRequest: setting(tree.get('memoryReservation'), spot, 'memoryReservation', asText),
    pidsLimit: missing(spot, 'pids limit'),
    environment: (tree.get('environment')?.items ?? []).flatMap((item) => {
      const name = item.get('name')?.text;
      return name === undefined ? [] : [{ name, value: item.get('value')?.text, spot: item }];
    }),
    ports: (tree.get('portMappings')?.items ?? []).map((item) => {
      const container = item.get('containerPort')?.number;
      const host = item.get('hostPort')?.number;
      return {
        container,
        host,
        published: true,
        hostIp: undefined,
        spot: item,
        text: `${host ?? ''}:${container ?? ''}`,
      };
    }),
    mounts: (tree.get('mountPoints')?.items ?? []).flatMap((item) => {
      const volume = volumes.get(item.get('sourceVolume')?.text ?? '');
      return volume === undefined ? [] : [{ ...volume, target: item.get('containerPath')?.text }];
    }),
    devices: (linux?.get('devices')?.items ?? []).flatMap((item) => {
      const text = item.get('hostPath')?.text;
      return text === undefined ? [] : [{ text, spot: item }];
    }),
    probes: {
      liveness: missing(spot, 'liveness'),
      readiness: missing(spot, 'readiness'),
      health: setting(health, spot, 'healthCheck', ({ kind, entries }) => kind !== 'map' || entries.size > 0),
    },
    restart: missing(spot, 'restart'),
    cgroupParent: missing(spot, 'cgroup parent'),
    tree,
  };
}

function namesIn(list: Tree | undefined): readonly Item[] {
  return (list?.items ?? []).flatMap((item) =>
    item.text === undefined ? [] : [{ text: capabilityName(item.text), spot: item }],
  );
}

function option(list: Tree | undefined, name: string, spot: Spot): Setting<string> {
  const found = list?.items.find(
    (item) =>
      /^[:=]/.test((item.text ?? '').slice(name.length)) &&
      item.text?.toLowerCase().startsWith(name) === true,
  );
  return found === undefined
    ? missing(spot, name)
    : given((found.text ?? '').slice(name.length + 1).toLowerCase(), found, found.text ?? '');
}

function hostVolumes(task: Tree): ReadonlyMap<string, Mount> {
  const found = new Map<string, Mount>();
  for (const volume of task.get('volumes')?.items ?? []) {
    const path = volume.at('host', 'sourcePath');
    if (path?.text === undefined) continue;
    found.set(volume.get('name')?.text ?? `#${found.size}`, {
      source: path.text,
      target: undefined,
      readOnly: false,
      propagation: undefined,
      spot: path,
      text: `sourcePath: ${path.text}`,
    });
  }
  return found;
}

/** One that is put together where it runs is no missing one. */
function nameIn(tree: Tree): string {
  const name = tree.get('name');
  return name === undefined || name.isNull ? '' : (name.text ?? '(name not known here)');
}
