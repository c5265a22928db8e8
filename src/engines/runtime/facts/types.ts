import type { Gap } from '../../../core/gap.js';
import type { FileStatus } from '../../../core/world.js';

/** What an audit knows of a host, read once; every check is a pure function of it. */
export interface HostFacts {
  readonly engine: EngineFacts;
  readonly containers: readonly ContainerFacts[];
  /** By image id. */
  readonly images: ReadonlyMap<string, ImageFacts>;
  readonly networks: readonly NetworkFacts[];
  /** By name. */
  readonly volumes: ReadonlyMap<string, VolumeFacts>;
  readonly swarm: SwarmFacts | undefined;
  /** The process behind the socket; absent where it is not on this machine or may not be read. */
  readonly daemon: DaemonProcess | undefined;
  /** Files of the host; absent where the engine is remote. */
  readonly host: HostFiles | undefined;
  readonly listeners: readonly TcpListener[];
  readonly clientEnvironment: Readonly<Record<string, string | undefined>>;
  /** The day of the audit, YYYY-MM-DD. */
  readonly now: Date;
  readonly gaps: readonly Gap[];
}

export interface EngineFacts {
  /** As it was asked: `unix:///run/docker.sock`. */
  readonly address: string;
  readonly socketPath: string | undefined;
  readonly isPodman: boolean;
  readonly apiVersion: string;
  readonly version: string;
  /** `containerd`, `runc`: version. */
  readonly components: Readonly<Record<string, string>>;
  readonly name: string;
  readonly os: string;
  readonly rootDirectory: string;
  readonly driver: string;
  readonly loggingDriver: string;
  readonly cgroupVersion: string;
  /** `cgroupfs`, `systemd` */
  readonly cgroupDriver: string;
  /** Program by name of the runtime. */
  readonly runtimes: Readonly<Record<string, string>>;
  readonly securityOptions: readonly string[];
  readonly authorizationPlugins: readonly string[];
  readonly insecureRegistries: readonly string[];
  readonly mirrors: readonly string[];
  readonly isDebug: boolean;
  readonly isExperimental: boolean;
  readonly liveRestore: boolean;
  readonly swarmState: string;
  readonly swarmAddress: string;
  readonly isManager: boolean;
  readonly warnings: readonly string[];
}

export interface ContainerFacts {
  readonly id: string;
  /** Without the leading slash. */
  readonly name: string;
  readonly image: string;
  readonly imageId: string;
  readonly created: string;
  readonly status: string;
  readonly isRunning: boolean;
  readonly pid: number;
  readonly finishedAt: string;
  readonly hasHealth: boolean;
  readonly user: string;
  readonly environment: readonly string[];
  /** Entry point and arguments. */
  readonly command: readonly string[];
  /** `Test` of the health check; undefined where neither image nor container have one. */
  readonly healthcheck: readonly string[] | undefined;
  readonly labels: Readonly<Record<string, string>>;
  /** `80/tcp` */
  readonly exposedPorts: readonly string[];
  readonly privileged: boolean;
  readonly readOnlyRoot: boolean;
  readonly capAdd: readonly string[];
  readonly capDrop: readonly string[];
  readonly securityOptions: readonly string[];
  readonly networkMode: string;
  readonly pidMode: string;
  readonly ipcMode: string;
  readonly utsMode: string;
  readonly usernsMode: string;
  readonly cgroupnsMode: string;
  readonly cgroupParent: string;
  readonly memoryBytes: number;
  readonly memorySwapBytes: number;
  readonly nanoCpus: number;
  readonly cpuShares: number;
  readonly cpuQuota: number;
  readonly cpuPeriod: number;
  readonly cpusetCpus: string;
  readonly pidsLimit: number;
  readonly oomKillDisabled: boolean;
  readonly ulimits: readonly { readonly name: string; readonly soft: number; readonly hard: number }[];
  readonly devices: readonly string[];
  readonly deviceRequests: number;
  readonly deviceRules: readonly string[];
  readonly restart: { readonly name: string; readonly maximum: number };
  readonly publishAll: boolean;
  readonly ports: readonly PublishedPort[];
  readonly mounts: readonly MountFacts[];
  readonly volumesFrom: readonly string[];
  readonly networks: readonly string[];
  readonly sysctls: Readonly<Record<string, string>>;
  /** Mount options by path. */
  readonly tmpfs: Readonly<Record<string, string>>;
  /** Of these, the folders that `--mount` asked for. */
  readonly tmpfsMounts: readonly string[];
  /** Undefined where the engine's own list holds. */
  readonly maskedPaths: readonly string[] | undefined;
  readonly readonlyPaths: readonly string[] | undefined;
  readonly groupAdd: readonly string[];
  readonly runtime: string;
  readonly appArmorProfile: string;
  readonly processLabel: string;
  readonly mountLabel: string;
  readonly execs: readonly ExecFacts[];
  /** uid of a user that is a name, from the container's /etc/passwd. */
  readonly namedUserId: number | undefined;
  /** Command names of its processes; undefined where they are not known. */
  readonly programs: readonly string[] | undefined;
  /** Read from /proc of a running container on this machine. */
  readonly live: LiveFacts | undefined;
}

export interface PublishedPort {
  /** `80/tcp` */
  readonly container: string;
  readonly hostIp: string;
  readonly hostPort: number;
}

export interface MountFacts {
  readonly type: string;
  readonly name: string;
  readonly source: string;
  /** `source` with every link of the host followed, where that can be read. */
  readonly realSource: string;
  readonly target: string;
  readonly writable: boolean;
  readonly propagation: string;
}

export interface ExecFacts {
  readonly id: string;
  /** On the host of the engine; 0 where it is not known. */
  readonly pid: number;
  readonly privileged: boolean;
  readonly user: string;
  readonly isRunning: boolean;
  readonly command: string;
}

export interface LiveFacts {
  readonly uid: number;
  readonly effective: readonly string[];
  readonly bounding: readonly string[];
  /** 0 off, 1 strict, 2 filter. */
  readonly seccompMode: number;
  readonly noNewPrivileges: boolean;
  readonly appArmor: string;
  /** Inode by kind: `pid`, `net`. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** Command names of the processes in it. */
  readonly programs: readonly string[];
  /** TCP ports that are listened on in its network namespace. */
  readonly listening: readonly number[];
  readonly usage: ControlGroupUsage;
}

/** `undefined` where the kernel does not say; limits are undefined where there is none. */
export interface ControlGroupUsage {
  readonly memoryBytes: number | undefined;
  readonly memoryLimitBytes: number | undefined;
  readonly pids: number | undefined;
  readonly pidsLimit: number | undefined;
  /** In processors: 1.5. */
  readonly cpuLimit: number | undefined;
  readonly cpuSeconds: number | undefined;
}

export interface ImageFacts {
  readonly id: string;
  readonly tags: readonly string[];
  readonly digests: readonly string[];
  readonly created: string;
  readonly user: string;
  readonly environment: readonly string[];
  readonly command: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly healthcheck: readonly string[] | undefined;
  readonly exposedPorts: readonly string[];
  /** Build steps from the base up; empty where the engine has no history. */
  readonly history: readonly string[];
  /** Set-user-id and set-group-id programs, where the layers were looked at. */
  readonly setuidFiles: readonly string[] | undefined;
  /** Folders of the layers, from the top, where the engine says so. */
  readonly layerFolders: readonly string[];
}

export interface NetworkFacts {
  readonly id: string;
  readonly name: string;
  readonly driver: string;
  readonly scope: string;
  readonly isInternal: boolean;
  readonly options: Readonly<Record<string, string>>;
  readonly containers: readonly string[];
}

export interface VolumeFacts {
  readonly name: string;
  readonly driver: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface SwarmFacts {
  readonly autoLock: boolean;
  readonly certExpiryDays: number | undefined;
  /** ISO day since which the root certificate is valid. */
  readonly caSince: string | undefined;
  readonly managers: readonly SwarmNode[];
  readonly workers: readonly SwarmNode[];
  readonly nodes: number;
  readonly services: readonly SwarmService[];
}

export interface SwarmNode {
  /** Its host's name, or else its id. */
  readonly name: string;
  readonly isLeader: boolean;
}

export interface SwarmService {
  readonly name: string;
  readonly environment: readonly string[];
  readonly secrets: number;
}

export interface DaemonProcess {
  readonly pid: number;
  readonly arguments: readonly string[];
  /** The configuration file that is in use, whether it exists or not. */
  readonly configFile: string;
  /** Its content; empty where there is none. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly isConfigReadable: boolean;
  /** Ports that it listens on, with the address in text. */
  readonly listening: readonly { readonly address: string; readonly port: number }[];
}

export interface TcpListener {
  readonly address: string;
  /** Undefined where the probe failed; `refuses` needs a client certificate. */
  readonly plain: 'answers' | 'refuses' | undefined;
  readonly tls: 'answers' | 'refuses' | undefined;
}

export interface HostFiles {
  /** By path as the check names it; links are followed. `undefined` where there is nothing. */
  status(path: string): FileStatus | undefined;
  /** Names in a folder with their full path, to a depth of four; empty where there is none. */
  below(folder: string): readonly string[];
  /** A file's text, within limits; `undefined` where it cannot be read. */
  text(path: string): string | undefined;
  /** Lines of audit rules, from the kernel or else the files. */
  readonly auditRules: { readonly source: string; readonly lines: readonly string[] } | undefined;
  readonly mounts: readonly HostMount[];
  readonly groups: readonly HostGroup[];
  /** Sockets at which engines listen, by their names. */
  readonly engineSockets: readonly string[];
  readonly securityModules: readonly string[];
  readonly sysctls: Readonly<Record<string, string>>;
  /** Inode of the host's own namespaces, by kind. */
  readonly namespaces: Readonly<Record<string, string>>;
  readonly cgroupVersion: 1 | 2;
  readonly proxies: number;
}

export interface HostMount {
  readonly root: string;
  readonly target: string;
  readonly device: string;
}

export interface HostGroup {
  readonly name: string;
  readonly gid: number;
  readonly members: readonly string[];
  /** Accounts other than root whose first group it is. */
  readonly firstOf: readonly string[];
}
