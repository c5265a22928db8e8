import {
  asBoolean,
  asImage,
  asNumber,
  asText,
  type Container,
  capabilityName,
  given,
  type Item,
  type Mount,
  missing,
  type Port,
  type Probe,
  type SeLinux,
  type Setting,
  setting,
  shortened,
  type Variable,
} from '../container.js';
import type { Spot, Tree } from '../tree.js';
import type { ResourceDefaults } from './limit-range.js';
import type { Pod } from './pod.js';

/** One container of a pod, with what it inherits from the pod's security context. */
export function containerOf(
  tree: Tree,
  role: Container['role'],
  pod: Pod,
  hostPaths: ReadonlyMap<string, Mount>,
  defaults: ResourceDefaults,
): Container {
  const name = tree.get('name')?.text ?? '';
  const own = tree.get('securityContext');
  const shared = pod.spec.get('securityContext');
  const spot: Spot = { ...tree, end: firstEntryEnd(tree) };
  const contextSpot =
    own === undefined ? spot : own.entries.size === 0 ? own : tree.spotOf('securityContext');
  const inherited = (key: string) => present(own?.get(key)) ?? present(shared?.get(key));
  const flag = (key: string) => setting(own?.get(key), contextSpot, `securityContext.${key}`, asBoolean);
  const capabilities = own?.get('capabilities');
  const capabilitySpot =
    capabilities === undefined ? contextSpot : (own?.spotOf('capabilities') ?? contextSpot);
  const resource = (group: keyof ResourceDefaults, key: string) =>
    setting(
      present(tree.at('resources', group, key)) ?? defaults[group].get(key),
      tree.entries.has('resources') ? tree.spotOf('resources') : spot,
      `resources.${group}.${key}`,
      asText,
    );
  return {
    name,
    role,
    spot,
    image: setting(tree.get('image'), spot, 'image', asImage),
    command: [...(tree.get('command')?.texts ?? []), ...(tree.get('args')?.texts ?? [])],
    user: setting(inherited('runAsUser'), contextSpot, 'securityContext.runAsUser', asId),
    group: setting(inherited('runAsGroup'), contextSpot, 'securityContext.runAsGroup', asNumber),
    nonRoot: setting(inherited('runAsNonRoot'), contextSpot, 'securityContext.runAsNonRoot', asBoolean),
    privileged: flag('privileged'),
    escalation: flag('allowPrivilegeEscalation'),
    addedCapabilities: namesIn(capabilities?.get('add')),
    droppedCapabilities: namesIn(capabilities?.get('drop')),
    capabilities: capabilitySpot,
    readOnlyRoot: flag('readOnlyRootFilesystem'),
    seccomp: seccompOf(name, own, shared, pod, contextSpot),
    apparmor: apparmorOf(name, own, shared, pod, contextSpot),
    seLinux: setting(own?.get('seLinuxOptions'), contextSpot, 'seLinuxOptions', seLinuxOf),
    unmaskedProc: setting(own?.get('procMount'), contextSpot, 'securityContext.procMount', (mount) =>
      mount.text === undefined ? undefined : mount.text !== 'Default',
    ),
    context: contextOf(own, spot),
    cpuLimit: resource('limits', 'cpu'),
    cpuRequest: resource('requests', 'cpu'),
    memoryLimit: resource('limits', 'memory'),
    memoryRequest: resource('requests', 'memory'),
    pidsLimit: missing(spot, 'pids limit'),
    environment: variablesOf(tree.get('env')),
    ports: portsOf(tree.get('ports')),
    mounts: mountsOf(tree, hostPaths),
    devices: [],
    probes: {
      liveness: probe(tree, 'liveness', spot),
      readiness: probe(tree, 'readiness', spot),
      health: missing(spot, 'health'),
    },
    restart: missing(spot, 'restart'),
    cgroupParent: missing(spot, 'cgroup parent'),
    tree,
  };
}

/** The first line of a container says which one it is; all of it would be too much to point at. */
function firstEntryEnd(tree: Tree): number {
  const [first] = tree.entries.values();
  // Of a rendered text the value may come from elsewhere.
  if (!tree.source.isOriginal) return first?.keySpot.end ?? tree.start;
  return first !== undefined && first.value.source === tree.source && first.value.kind === 'scalar'
    ? Math.max(first.keySpot.end, first.value.end)
    : tree.start;
}

function present(tree: Tree | undefined): Tree | undefined {
  return tree === undefined || tree.isNull ? undefined : tree;
}

function namesIn(list: Tree | undefined): readonly Item[] {
  return (list?.items ?? []).flatMap((item) =>
    item.text === undefined ? [] : [{ text: capabilityName(item.text), written: item.text, spot: item }],
  );
}

function contextOf(own: Tree | undefined, spot: Spot): Setting<Tree> {
  if (own === undefined) return missing(spot, 'securityContext');
  const isFilled = own.kind === 'unknown' || own.entries.size > 0;
  return isFilled ? given(own, own, 'securityContext') : missing(own, 'securityContext');
}

/** A number in any of YAML's ways (`0x0`), or what a template or a variable stands for. */
const asId = (tree: Tree): string | undefined => (tree.number === undefined ? tree.text : `${tree.number}`);

/** https://kubernetes.io/docs/tutorials/security/seccomp/; annotations were its way until 1.27. */
function seccompOf(
  name: string,
  own: Tree | undefined,
  shared: Tree | undefined,
  pod: Pod,
  missingAt: Spot,
): Setting<string> {
  const profile = present(own?.get('seccompProfile')) ?? present(shared?.get('seccompProfile'));
  const type = profile?.get('type') ?? (profile?.kind === 'unknown' ? profile : undefined);
  if (type !== undefined) return setting(type, missingAt, 'seccompProfile.type', profileWord);
  const annotations = pod.metadata?.get('annotations');
  const annotation =
    annotations?.get(`container.seccomp.security.alpha.kubernetes.io/${name}`) ??
    annotations?.get('seccomp.security.alpha.kubernetes.io/pod');
  return setting(annotation, missingAt, 'seccompProfile.type', profileWord);
}

/** https://kubernetes.io/docs/tutorials/security/apparmor/; annotations were its way until 1.30. */
function apparmorOf(
  name: string,
  own: Tree | undefined,
  shared: Tree | undefined,
  pod: Pod,
  missingAt: Spot,
): Setting<string> {
  const profile = present(own?.get('appArmorProfile')) ?? present(shared?.get('appArmorProfile'));
  const type = profile?.get('type');
  if (type !== undefined) return setting(type, missingAt, 'appArmorProfile.type', profileWord);
  const annotation = pod.metadata
    ?.get('annotations')
    ?.get(`container.apparmor.security.beta.kubernetes.io/${name}`);
  return setting(annotation, missingAt, 'AppArmor profile', profileWord);
}

function profileWord(tree: Tree): string | undefined {
  const word = tree.text?.toLowerCase();
  if (word === undefined) return undefined;
  return word === 'runtimedefault' || word === 'runtime/default' || word === 'docker/default'
    ? 'default'
    : word;
}

export function seLinuxOf(tree: Tree): SeLinux | undefined {
  if (tree.kind !== 'map') return undefined;
  return {
    disabled: false,
    type: tree.get('type')?.text,
    user: tree.get('user')?.text,
    role: tree.get('role')?.text,
  };
}

function variablesOf(list: Tree | undefined): readonly Variable[] {
  return (list?.items ?? []).flatMap((item) => {
    const name = item.get('name')?.text;
    if (name === undefined) return [];
    const value = item.get('value');
    return [{ name, value: value?.text, spot: item.entries.has('value') ? item.spotOf('value') : item }];
  });
}

function portsOf(list: Tree | undefined): readonly Port[] {
  return (list?.items ?? [])
    .filter((item) => item.kind === 'map')
    .map((item) => {
      const host = item.get('hostPort')?.number;
      const container = item.get('containerPort')?.number;
      const hasHost = host !== undefined && host !== 0;
      return {
        container,
        host: hasHost ? host : undefined,
        published: hasHost,
        hostIp: item.get('hostIP')?.text,
        spot: hasHost ? item.spotOf('hostPort') : item.spotOf('containerPort'),
        text: hasHost ? `hostPort: ${host}` : `containerPort: ${container ?? '(not known here)'}`,
      };
    });
}

function mountsOf(tree: Tree, hostPaths: ReadonlyMap<string, Mount>): readonly Mount[] {
  return (tree.get('volumeMounts')?.items ?? []).flatMap((item) => {
    const volume = hostPaths.get(item.get('name')?.text ?? '');
    const propagation = item.get('mountPropagation')?.text;
    if (volume === undefined && propagation === undefined) return [];
    return [
      {
        source: volume?.source ?? '',
        target: item.get('mountPath')?.text,
        readOnly: item.get('readOnly')?.boolean === true,
        propagation,
        spot: propagation === undefined ? item : item.spotOf('mountPropagation'),
        text: shortened(`mountPath: ${item.get('mountPath')?.text ?? ''}`),
      },
    ];
  });
}

function probe(tree: Tree, kind: Exclude<Probe, 'health'>, spot: Spot): Setting<boolean> {
  const key = `${kind}Probe`;
  const probe = present(tree.get(key));
  return setting(probe, spot, key, (found) => found.kind !== 'map' || found.entries.size > 0);
}
