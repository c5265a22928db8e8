import type { ByteSource } from './bytes.js';
import type { Digest } from './digest.js';
import type { Gap } from './gap.js';
import type { NonEmpty } from './location.js';
import type { Progress } from './progress.js';
import type { World } from './world.js';

/**
 * Bytes with an address: an image in layers, or a file system, which is one layer without a digest.
 * Anyone who looks at files sees the world through this and nothing else.
 */
export interface Artifact {
  readonly kind: 'image' | 'filesystem';
  /** As the user would say it: `alpine:3.20`, `./app.tar`. */
  readonly name: string;
  /** The opener that made it: `docker-archive`, `registry`, … */
  readonly openedBy: string;
  /** Of an image: the digest of its configuration, which is its ID. */
  readonly digest?: Digest;
  readonly image?: ImageDetails;
  readonly layers: NonEmpty<Layer>;
  /** What the opener itself could not look at. */
  readonly gaps: readonly Gap[];
  close(): Promise<void>;
}

export interface ImageDetails {
  readonly repoTags: readonly string[];
  readonly repoDigests: readonly string[];
  readonly manifestDigest?: Digest;
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly created?: string;
  readonly user?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The configuration as it was read: OCI image-spec, `config.md`. */
  readonly config: Readonly<Record<string, unknown>>;
}

export interface Layer {
  readonly index: number;
  /** The digest of the uncompressed layer (diffID). A plain file system has none. */
  readonly diffId?: Digest;
  /** The instruction that made it, from the image's history. */
  readonly createdBy?: string;
  readonly sizeBytes?: number;
  /**
   * Names the contents for a cache: a digest that a walk to the end proves, or the file that they stand in with its
   * length and time. A diffID that was only read in a configuration is not enough: an image could claim the one of
   * a known base and so leave false results behind. Without a key nothing is kept.
   */
  readonly contentKey?: string;
  /** True where contents can be read in place; then contents of any size can be offered. */
  readonly seekable: boolean;
  /**
   * True where several layers come out of one stream, like those of a gzipped archive: walks that are asked for in
   * the same turn of the event loop share one pass through it.
   */
  readonly sharesStream?: boolean;
  /**
   * Shows each entry once, in the order of the archive, and reads only the contents that `visit` wants.
   * Paths are normalised; an entry that would leave the root is not shown but returned as a gap, as is
   * everything that could not be read. Whiteouts are shown as the entries that they are in the layer.
   * @throws SeaworthyError ARCHIVE_CORRUPT, DIGEST_MISMATCH, LIMIT_EXCEEDED, NETWORK
   */
  walk(visit: Visit): Promise<readonly Gap[]>;
}

export interface Entry {
  /** Relative to the root, `/` between names, no leading or trailing `/`, no `.` and `..` in it. */
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink' | 'hardlink' | 'other';
  readonly sizeBytes: number;
  /** Permission bits, at most `0o7777`. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** As it stands in the archive, for a symbolic link; a normalised path from the root for a hard link. */
  readonly linkTarget?: string;
}

export type Visit = (entry: Entry) => Want | undefined;

/** An interest in the contents of one entry. */
export interface Want {
  /** Longer contents are only offered where the layer is seekable; elsewhere `tooLarge` is called. */
  readonly maxBytes: number;
  /** A look at the first 64 bytes (fewer where there are not so many); `false` spares reading the rest. */
  accepts?(head: Uint8Array): boolean;
  /** Called once; the source is valid only during the call. */
  receive(content: ByteSource): void;
  tooLarge?(): void;
}

/** One way in. The folder's name under `src/artifact/openers/` is its id. */
export interface Opener {
  readonly id: string;
  /** What it opens, for help texts: `docker save archive, plain, gzip or zstd`. */
  readonly title: string;
  /** Whether the reference looks like ours; openers are asked in the order of `rank`, lowest first. */
  readonly rank: number;
  /** Reads no more than a few kilobytes, and nothing from the network. */
  recognises(reference: string, context: OpenContext): Promise<boolean> | boolean;
  open(reference: string, context: OpenContext): Promise<Artifact>;
}

export interface OpenContext {
  readonly world: World;
  readonly progress: Progress;
  readonly options: OpenOptions;
}

export interface OpenOptions {
  /** `linux/arm64/v8`; by default the machine's own architecture on Linux. */
  readonly platform?: string;
  /** Opener that the user named, as in `--from registry`. */
  readonly from?: string;
  /** Speak plain HTTP to registries on loopback and those listed. */
  readonly insecureRegistries?: readonly string[];
  readonly insecureTls?: boolean;
  readonly username?: string;
  readonly password?: string;
  /** Of the Docker Engine: `unix:///var/run/docker.sock` by default, or `DOCKER_HOST`. */
  readonly dockerHost?: string;
  /** Paths that a directory scan leaves out, in gitignore's words. */
  readonly exclude?: readonly string[];
  /** Where compressed layers of registries may be kept. */
  readonly cacheDirectory?: string;
}
