import type { StoredCollection } from '../../trust/notary/update.js';
import { readSnapshot, readTimestamp } from '../../trust/tuf/metadata.js';

/** Where a file of a collection lies. */
export interface StoredFile {
  readonly role: string;
  readonly version: number;
  readonly sha256: string;
  readonly length: number;
  readonly offset: number;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Files up to this size stay in memory while they are current. */
const keptBytes = 64 * 1024;

/** One collection: every file it ever had, and those that its newest timestamp leads to. */
export class Collection implements StoredCollection {
  readonly #read: (offset: number, length: number) => Buffer;
  readonly #bySha256 = new Map<string, StoredFile>();
  readonly #byVersion = new Map<string, StoredFile>();
  readonly #latest = new Map<string, number>();
  readonly #kept = new Map<string, Buffer>();
  #timestamp: StoredFile | undefined;
  #snapshot: StoredFile | undefined;
  /** Worked out when first asked for: starting the server reads no snapshot but the newest ones. */
  #current: ReadonlyMap<string, StoredFile> | undefined;
  #expiresMs: number | undefined;

  constructor(read: (offset: number, length: number) => Buffer) {
    this.#read = read;
  }

  /** Adds files that were stored together. What is current follows from the snapshot among all of them. */
  take(files: readonly StoredFile[]): void {
    for (const file of files) {
      this.#bySha256.set(`${file.role} ${file.sha256}`, file);
      this.#byVersion.set(`${file.role} ${file.version}`, file);
      this.#latest.set(file.role, Math.max(file.version, this.latestVersion(file.role)));
      if (file.role === 'timestamp') this.#timestamp = file;
      if (file.role === 'snapshot') this.#snapshot = file;
    }
    this.#kept.clear();
    this.#current = undefined;
    this.#expiresMs = undefined;
  }

  #currentFiles(): ReadonlyMap<string, StoredFile> {
    this.#current ??= this.#followed();
    return this.#current;
  }

  #followed(): ReadonlyMap<string, StoredFile> {
    const files = new Map<string, StoredFile>();
    if (this.#timestamp !== undefined) files.set('timestamp', this.#timestamp);
    if (this.#snapshot === undefined) return files;
    files.set('snapshot', this.#snapshot);
    const bytes = this.#read(this.#snapshot.offset, this.#snapshot.length);
    for (const [role, { hashes }] of readSnapshot(bytes).signed.meta) {
      const sha256 = Buffer.from(hashes.get('sha256') ?? '', 'base64').toString('hex');
      const file = this.#bySha256.get(`${role} ${sha256}`);
      if (file !== undefined) files.set(role, file);
    }
    return files;
  }

  currentFiles(): Iterable<StoredFile> {
    return this.#currentFiles().values();
  }

  currentFile(role: string): StoredFile | undefined {
    return this.#currentFiles().get(role);
  }

  fileBySha256(role: string, sha256Hex: string): StoredFile | undefined {
    return this.#bySha256.get(`${role} ${sha256Hex}`);
  }

  fileByVersion(role: string, version: number): StoredFile | undefined {
    return this.#byVersion.get(`${role} ${version}`);
  }

  bytesOf(file: StoredFile): Buffer {
    const isCurrent = this.currentFile(file.role) === file;
    const kept = isCurrent ? this.#kept.get(file.role) : undefined;
    if (kept !== undefined) return kept;
    const bytes = this.#read(file.offset, file.length);
    if (isCurrent && bytes.length <= keptBytes) this.#kept.set(file.role, bytes);
    return bytes;
  }

  current(role: string): Uint8Array | undefined {
    const file = this.currentFile(role);
    return file === undefined ? undefined : this.bytesOf(file);
  }

  latestVersion(role: string): number {
    return this.#latest.get(role) ?? 0;
  }

  has(role: string, sha256Hex: string): boolean {
    return this.fileBySha256(role, sha256Hex) !== undefined;
  }

  /** Every file, in the order in which they came. */
  files(): Iterable<StoredFile> {
    return this.#byVersion.values();
  }

  /** The earlier expiry of timestamp and snapshot; read once per change. */
  expiresMs(): number {
    this.#expiresMs ??= Math.min(
      this.#expiryOf('timestamp', readTimestamp),
      this.#expiryOf('snapshot', readSnapshot),
    );
    return this.#expiresMs;
  }

  #expiryOf(
    role: string,
    read: (bytes: Uint8Array) => { readonly signed: { readonly expires: string } },
  ): number {
    const bytes = this.current(role);
    return bytes === undefined ? Number.POSITIVE_INFINITY : Date.parse(read(bytes).signed.expires);
  }
}
