import type { Spot, Tree } from './tree.js';

/** Who wrote the words. Rules say in which of them they mean something. */
export type Format = 'kubernetes' | 'compose' | 'ecs' | 'docker-terraform';

/**
 * One setting of a container. Set without a value means that the value is only known where it runs. The spot is where
 * it is set; where it is missing, the nearest thing that it is missing from.
 */
export interface Setting<T> {
  readonly isSet: boolean;
  readonly value: T | undefined;
  readonly spot: Spot;
  /** As it is written, for evidence: `privileged: true`. */
  readonly text: string;
}

/** A word in a list, with its place. */
export interface Item {
  readonly text: string;
  /** Where `text` is a name in one spelling: the spelling of the file. */
  readonly written?: string;
  readonly spot: Spot;
}

export interface Variable {
  readonly name: string;
  /** A literal value; nothing where it comes from elsewhere. */
  readonly value: string | undefined;
  /** Of Compose: the variable in whose absence the value holds, `DB_KEY` of `${DB_KEY:-word}`. */
  readonly insteadOf?: string;
  readonly spot: Spot;
}

export interface Port {
  /** In the container. */
  readonly container: number | undefined;
  /** On the host; nothing where it is not published, or where the number is the host's choice. */
  readonly host: number | undefined;
  readonly published: boolean;
  readonly hostIp: string | undefined;
  readonly spot: Spot;
  readonly text: string;
}

export interface Mount {
  /** A path of the host. */
  readonly source: string;
  readonly target: string | undefined;
  readonly readOnly: boolean;
  readonly propagation: string | undefined;
  /** Of Compose: the variable in whose absence the path holds, `DATA_DIR` of `${DATA_DIR:-/root/data}`. */
  readonly insteadOf?: string;
  /** Of Compose: the comment above it gives writing as its purpose. */
  readonly isToWrite?: boolean;
  readonly spot: Spot;
  readonly text: string;
}

export type Probe = 'liveness' | 'readiness' | 'health';

/** What every format can say of one container, in one shape. */
export interface Container {
  readonly name: string;
  readonly role: 'main' | 'init' | 'ephemeral';
  readonly spot: Spot;
  readonly image: Setting<string>;
  /** Entry point and arguments. */
  readonly command: readonly string[];
  /** A number or a name, as it is written. */
  readonly user: Setting<string>;
  readonly group: Setting<number>;
  readonly nonRoot: Setting<boolean>;
  readonly privileged: Setting<boolean>;
  /** Whether a process may gain more rights than its parent. */
  readonly escalation: Setting<boolean>;
  /** Names without `CAP_`, in upper case. */
  readonly addedCapabilities: readonly Item[];
  readonly droppedCapabilities: readonly Item[];
  /** Where capabilities are dropped, or should be. */
  readonly capabilities: Spot;
  readonly readOnlyRoot: Setting<boolean>;
  /** `unconfined`, `default`, or a profile. */
  readonly seccomp: Setting<string>;
  readonly apparmor: Setting<string>;
  readonly seLinux: Setting<SeLinux>;
  readonly unmaskedProc: Setting<boolean>;
  /** The container's own security context as a whole. */
  readonly context: Setting<Tree>;
  readonly cpuLimit: Setting<string>;
  readonly cpuRequest: Setting<string>;
  readonly memoryLimit: Setting<string>;
  readonly memoryRequest: Setting<string>;
  readonly pidsLimit: Setting<number>;
  readonly environment: readonly Variable[];
  readonly ports: readonly Port[];
  readonly mounts: readonly Mount[];
  readonly devices: readonly Item[];
  /** A probe that is set to nothing is not set. */
  readonly probes: Readonly<Record<Probe, Setting<boolean>>>;
  /** `always`, `unless-stopped`, `on-failure:5`. */
  readonly restart: Setting<string>;
  readonly cgroupParent: Setting<string>;
  /** Of Compose: whether another service of the file builds this image. */
  readonly isBuiltBeside?: boolean;
  /** Of Compose: whether it is an emulator of a cloud's services, or names one that the file starts. */
  readonly usesEmulator?: boolean;
  /** Of Compose: where mounts lie whose source another service of the file mounts as well. */
  readonly sharedTargets?: readonly string[];
  /** Of Compose: settings of the whole file that have a password in them, and services whose commands may. */
  readonly passwordPlaces?: {
    readonly settings: readonly PasswordPlace[];
    readonly commands: readonly Container[];
    /** Names of services that others sign in to. */
    readonly servers: readonly string[];
  };
  /** The words of the format itself, for rules of one format. */
  readonly tree: Tree;
}

/** A variable, a command or a health check with a password in it, and what is known of the server that it is for. */
export interface PasswordPlace {
  readonly service: string;
  readonly variable: string;
  readonly password: string;
  readonly family?: string;
  readonly user?: string;
  readonly host?: string;
  /** The service of the file that it is for, or a foreign host; nothing where that is not known. */
  readonly server?: string;
  readonly isAddress?: boolean;
  /** It is the password alone. */
  readonly isPlain?: boolean;
}

/** A setting for which Compose refuses a file, with what to do. */
export interface Refused {
  readonly spot: Spot;
  readonly actual: string;
  /** `volumes tide`, `key dockerfile` */
  readonly detail: string;
  readonly advice: string;
  /** What is refused, where it is not the service. */
  readonly subject?: string;
  /** Where Compose takes the file, and the engine refuses the container. */
  readonly title?: string;
  readonly expected?: string;
}

export interface SeLinux {
  readonly disabled: boolean;
  readonly type: string | undefined;
  readonly user: string | undefined;
  readonly role: string | undefined;
}

export type Namespace = 'network' | 'pid' | 'ipc' | 'uts' | 'user';

/** Containers that share namespaces and volumes: a pod, a Compose service, a task. */
export interface Workload {
  readonly format: Format;
  /** `Deployment`, `service`, `task`. */
  readonly kind: string;
  readonly name: string;
  readonly namespace: Setting<string>;
  readonly spot: Spot;
  /** Of the object itself, where it has some. */
  readonly labels?: Tree | undefined;
  readonly containers: readonly Container[];
  /** True where it is the host's. */
  readonly host: Readonly<Record<Namespace, Setting<boolean>>>;
  /** What the pod says for all of its containers; Pod Security Standards look at it even where each takes it back. */
  readonly seLinux?: Setting<SeLinux>;
  /** Of Compose: what it has that keeps the whole file from being accepted. */
  readonly refused?: readonly Refused[];
  /** Of Compose: the service that it extends, by the path of its file from the root of the tree. */
  readonly takenFrom?: { readonly path: string; readonly name: string };
  /** Of Compose: it is for `docker stack deploy`, and whether that takes `tmpfs` in the format of the file. */
  readonly stack?: { readonly takesTmpfs: boolean };
  /** Of Compose: other services of the file on the network of the host. */
  readonly onHostBeside?: readonly Workload[];
  /** Of these, those that relay media. */
  readonly relaysBeside?: readonly string[];
  /** Of Compose: an option or a comment of the file has the word. */
  readonly namesIpv6?: boolean;
  /** Of Compose, on the network of the host: a server of names or addresses for the computers around it. */
  readonly servesLan?: boolean;
  /** Of Compose: it is for Podman, by its folder or its head. */
  readonly isForPodman?: boolean;
  /** Of Compose: a comment names a program that runs on the host outside of the file. */
  readonly namesHost?: boolean;
  /** Of Compose: services whose mounts it takes over, and names of those that take over its own. */
  readonly volumesFrom?: readonly Workload[];
  readonly volumesTo?: readonly string[];
  /** Folders of the host that the containers may mount. */
  readonly hostPaths: readonly Mount[];
  /** Of Kubernetes: the pod's specification and metadata. */
  readonly pod?: {
    readonly spec: Tree;
    readonly metadata: Tree | undefined;
    readonly labels: Tree | undefined;
  };
}

/** One object of a Kubernetes manifest that is no workload, or is one, as it stands. */
export interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly tree: Tree;
  readonly spot: Spot;
}

/** What an adapter made of one file. */
export interface Model {
  readonly workloads: readonly Workload[];
  readonly resources: readonly Resource[];
}

export function setting<T>(
  tree: Tree | undefined,
  missingAt: Spot,
  name: string,
  read: (tree: Tree) => T | undefined,
): Setting<T> {
  if (tree === undefined || tree.isNull) return missing(missingAt, name);
  const value = read(tree);
  const written =
    tree.kind === 'scalar' ? (tree.text ?? '') : tree.kind === 'unknown' ? '(not known here)' : '';
  return { isSet: true, value, spot: tree, text: `${name}: ${shortened(written)}`.trim() };
}

export function missing<T>(spot: Spot, name: string): Setting<T> {
  return { isSet: false, value: undefined, spot, text: `${name} is not set` };
}

export function given<T>(value: T, spot: Spot, text: string): Setting<T> {
  return { isSet: true, value, spot, text };
}

export const asText = (tree: Tree): string | undefined => tree.text;
/** What a tool puts an image in for is none: `ko://example.org/acme/tide`. */
export const asImage = ({ text }: Tree): string | undefined => (text?.includes('://') ? undefined : text);
export const asBoolean = (tree: Tree): boolean | undefined => tree.boolean;
export const asNumber = (tree: Tree): number | undefined => tree.number;

export function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** `cap_net_raw` and `NET_RAW` are the same capability. */
export function capabilityName(text: string): string {
  return text.trim().toUpperCase().replace(/^CAP_/, '');
}
