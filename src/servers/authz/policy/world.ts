/** What the decision asks about the machine. Each answers from the engine that asks us, or from its file system. */
export interface Surroundings {
  /** By name or ID, as `GET /containers/{name}/json` tells it. */
  container(name: string): Promise<LiveContainer | undefined>;
  image(name: string): Promise<LiveImage | undefined>;
  volume(name: string): Promise<LiveVolume | undefined>;
  /** The path with every link resolved; of a path that is not there yet, that of its nearest parent plus the rest. */
  realPath(path: string): string | undefined;
  imageIsTrusted(image: LiveImage & { readonly reference: string }): Promise<Trust>;
}

export interface Trust {
  readonly ok: boolean;
  readonly because: string;
}

export interface LiveContainer {
  readonly id: string;
  readonly imageId: string;
  readonly config: unknown;
  readonly hostConfig: unknown;
  /** With those of other containers, resolved. */
  readonly mounts: readonly { readonly type: string; readonly source: string; readonly name: string }[];
}

export interface LiveImage {
  readonly id: string;
  /** `repository@sha256:…`, of registries that the image was pulled from or pushed to. */
  readonly repoDigests: readonly string[];
}

export interface LiveVolume {
  readonly driver: string;
  readonly options: unknown;
}
