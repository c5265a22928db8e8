import type { ByteSource } from './bytes.js';

/**
 * Everything outside the process: time, network, disk, processes, environment. Only `cli` and the platform
 * build the real one (`src/world/`); all else receives it, so that a test owns time and network.
 */
export interface World {
  now(): Date;
  /** Milliseconds from an arbitrary start, never going back. For durations only. */
  monotonicMs(): number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** In the words of OCI's image index: `linux`, `amd64`. */
  readonly platform: { readonly os: string; readonly architecture: string };
  readonly network: Network;
  readonly disk: Disk;
  readonly processes: Processes;
  /**
   * What is about to hold much memory asks the collector to run before as much again is filled with what no one needs.
   * @param growthPercent how far the heap of the whole process may grow between two collections
   */
  saveMemory?(growthPercent: number): void;
  /**
   * Lets the heap of the whole process fill up to so many bytes before the collector runs, and what is in use above them
   * grow by a quarter.
   * @returns to be called every now and then, for that is when it is measured
   */
  fillMemory?(bytes: number): () => void;
  /** What makes many objects that no one keeps asks that the room for new ones grows no further, in the whole process. */
  keepNursery?(): void;
}

export interface Network {
  /**
   * One exchange. Redirects are followed (at most 5; `Authorization` is dropped when the host changes) unless
   * `redirect` is `manual`.
   * @throws SeaworthyError NETWORK when there is no answer in time; LIMIT_EXCEEDED while reading `body` when it
   * is longer than `maxBytes`.
   */
  request(request: HttpRequest): Promise<HttpResponse>;
}

export interface HttpRequest {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** The answer's body may not be longer. */
  readonly maxBytes: number;
  /** To the first header byte, and for each KiB of the body. Default 30,000. */
  readonly timeoutMs?: number;
  readonly redirect?: 'follow' | 'manual';
  /** Speak HTTP over this Unix socket; the host in `url` is then only a name. */
  readonly socketPath?: string;
  /** Accept any certificate. The user has to ask for it. */
  readonly insecureTls?: boolean;
  /** PEM certificates that may vouch for the server, besides the usual authorities. */
  readonly authorities?: string;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; repeated headers joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly body: AsyncIterable<Uint8Array>;
}

export interface FileStatus {
  readonly type: 'file' | 'directory' | 'symlink' | 'other';
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  /** Permission bits, with set-user-id, set-group-id and sticky: `0o7777` at most. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

export interface OpenFile extends ByteSource {
  close(): void;
}

/** Paths are those of the operating system. Every method throws SeaworthyError NOT_FOUND or IO. */
export interface Disk {
  /** Of the link itself, not of what it points to. `undefined` where there is nothing. */
  status(path: string): FileStatus | undefined;
  readLink(path: string): string;
  /** The path with every link resolved. */
  realPath(path: string): string;
  /** Names in the order of their code points. */
  list(path: string): readonly { readonly name: string; readonly type: FileStatus['type'] }[];
  open(path: string): OpenFile;
  /** @throws LIMIT_EXCEEDED when the file is longer. */
  readFile(path: string, limit: { readonly maxBytes: number }): Uint8Array;
  /**
   * All or nothing: writes beside the target, flushes, renames. Makes missing parent folders. `ownerOnly` is for
   * secrets: no one else may read the file, not even while it is being written. A link is written through, because a user
   * named it; `own` is for names of ours, where a scanned tree may hold one: it is replaced.
   */
  writeFile(
    path: string,
    bytes: Uint8Array | string,
    options?: { readonly ownerOnly?: boolean; readonly own?: boolean },
  ): void;
  makeDirectory(path: string): void;
  rename(from: string, to: string): void;
  /** A file, or a folder with all that is in it. Nothing happens where there is nothing. */
  remove(path: string): void;
  homeDirectory(): string;
  temporaryDirectory(): string;
  workingDirectory(): string;
}

export interface Processes {
  /**
   * Runs a program with an argument list; no shell is involved.
   * @throws PROCESS_FAILED when it cannot be started or outlives `timeoutMs` (default 30,000);
   * LIMIT_EXCEEDED when it prints more than `maxOutputBytes` (default 16 MiB).
   */
  run(program: string, args: readonly string[], options?: ProcessOptions): Promise<ProcessResult>;
}

export interface ProcessOptions {
  readonly input?: Uint8Array | string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly maxOutputBytes?: number;
  /** Ends the program before its time. */
  readonly signal?: AbortSignal;
}

export interface ProcessResult {
  readonly exitCode: number;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
}
