import type { Profile } from './profile.js';

/** What the decision asks about the machine. Each answers from the engine that asks us, or from its file system. */
export interface Surroundings {
  profile(): Promise<Profile>;
  /** Whether the engine's configuration forbids builds the host's network and privileges (`builder.entitlements`). */
  buildsAreConfined(): boolean;
  /** Every container that a word can mean to the engine: by name, by ID, by the beginning of an ID. */
  containersNamed(word: string): Promise<readonly LiveContainer[]>;
  /** All of them, stopped ones included. */
  containers(): Promise<readonly LiveContainer[]>;
  exec(id: string): Promise<LiveExec | undefined>;
  image(name: string): Promise<LiveImage | undefined>;
  volume(name: string): Promise<LiveVolume | undefined>;
  /** Volumes that no container uses. */
  unusedVolumes(): Promise<readonly LiveVolume[]>;
  network(name: string): Promise<LiveNetwork | undefined>;
  networks(): Promise<readonly LiveNetwork[]>;
  /** Whether a caller of this plugin made the volume. */
  isOwnVolume(volume: LiveVolume): boolean;
  /** Of the path itself, links not followed. */
  status(path: string): PathStatus | undefined;
  /** The path with every link resolved; of a path that is not there yet, that of its nearest parent plus the rest. */
  realPath(path: string): string | undefined;
  /** Networks that this host routes to, default routes left out, in CIDR notation. */
  hostRoutes(): readonly string[];
  imageIsTrusted(image: LiveImage & { readonly reference: string }): Promise<Trust>;
}

export interface PathStatus {
  readonly type: 'file' | 'directory' | 'symlink' | 'other';
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

export interface Trust {
  readonly ok: boolean;
  readonly because: string;
}

export interface LiveContainer {
  readonly id: string;
  readonly name: string;
  readonly imageId: string;
  readonly config: unknown;
  readonly hostConfig: unknown;
  readonly isRunning: boolean;
  /** With those of other containers, resolved. */
  readonly mounts: readonly LiveMount[];
  /** Names of the networks that it is in. */
  readonly networks: readonly string[];
}

export interface LiveMount {
  readonly type: string;
  readonly source: string;
  readonly name: string;
  readonly destination: string;
  readonly isWritable: boolean;
}

export interface LiveExec {
  readonly containerId: string;
  readonly isPrivileged: boolean;
  readonly user: string;
}

export interface LiveImage {
  readonly id: string;
  /** `repository@sha256:…`, of registries that the image was pulled from or pushed to. */
  readonly repoDigests: readonly string[];
  /** Left out where no one asks for them. */
  readonly repoTags?: readonly string[];
  /** `Config.Volumes` and `Config.WorkingDir`. */
  readonly volumes?: readonly string[];
  readonly workingDir?: string;
}

export interface LiveVolume {
  readonly name: string;
  readonly createdAt: string;
  readonly driver: string;
  readonly options: unknown;
}

export interface LiveNetwork {
  readonly id: string;
  readonly name: string;
  readonly driver: string;
  readonly options: unknown;
  readonly ipam: unknown;
  readonly isInUse: boolean;
}
