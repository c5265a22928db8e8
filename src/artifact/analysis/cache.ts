import type { Analyzer } from '../../core/analyzer.js';
import { joinedBytes } from '../../core/bytes.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import { digestOf } from '../../formats/oci/digest.js';
import { PathSet } from './path-set.js';
import type { LayerResult } from './result.js';

/** Changes whenever what is written here is read differently. */
const format = 3;
const maxFileBytes = 512 * 1024 * 1024;
const maxTotalBytes = 1024 * 1024 * 1024;

type Stored = Omit<LayerResult, 'paths'>;

/**
 * Results of layers on disk, two files for each: facts, and the paths that are only needed where layers lie below.
 * Files are written at once or not at all and never changed, so any number of processes can share the folder. Each
 * begins with the SHA-256 of the rest: a file with one flipped bit, or of another shape, is analysed anew.
 */
export class LayerCache {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #analyzers: string;
  #wrote = false;

  constructor(disk: Disk, folder: string, analyzers: readonly Analyzer[], mode: string) {
    this.#disk = disk;
    this.#folder = `${folder}/layers`;
    this.#analyzers = JSON.stringify([format, mode, analyzers.map(signature).sort()]);
  }

  /** Undefined where there is nothing, or nothing that can be used. */
  read(contentKey: string, needsPaths: boolean): LayerResult | undefined {
    const base = this.#base(contentKey);
    const stored = this.#readText(`${base}.json`);
    const result = stored === undefined ? undefined : parseStored(stored);
    if (!result) return undefined;
    if (!needsPaths) return { ...result, paths: new PathSet() };
    const text = this.#readText(`${base}.paths`);
    const paths = text === undefined ? undefined : PathSet.parse(text);
    return paths && { ...result, paths };
  }

  /** @throws SeaworthyError IO */
  write(contentKey: string, { paths, ...stored }: LayerResult, withPaths: boolean): void {
    const base = this.#base(contentKey);
    if (withPaths) this.#disk.writeFile(`${base}.paths`, sealed(paths.serialise()));
    this.#disk.writeFile(`${base}.json`, sealed(JSON.stringify({ format, ...stored })));
    this.#wrote = true;
  }

  /**
   * After the work: the oldest files go where the folder has grown too large.
   * @throws SeaworthyError IO
   */
  prune(): void {
    if (!this.#wrote) return;
    const files = this.#disk.list(this.#folder).flatMap(({ name }) => {
      const path = `${this.#folder}/${name}`;
      const status = this.#disk.status(path);
      return status?.type === 'file' ? [{ path, ...status }] : [];
    });
    let total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    if (total <= maxTotalBytes) return;
    for (const { path, sizeBytes } of files.sort((a, b) => a.modifiedMs - b.modifiedMs)) {
      if (total <= maxTotalBytes * 0.75) return;
      this.#disk.remove(path);
      total -= sizeBytes;
    }
  }

  #base(contentKey: string): string {
    const digest = digestOf(new TextEncoder().encode(`${this.#analyzers}\n${contentKey}`));
    return `${this.#folder}/${digest.slice('sha256:'.length)}`;
  }

  #readText(path: string): string | undefined {
    try {
      return unsealed(this.#disk.readFile(path, { maxBytes: maxFileBytes }));
    } catch (thrown) {
      // Not there, not readable, too long: whatever it is, the layer is looked at again.
      if (thrown instanceof SeaworthyError) return undefined;
      throw thrown;
    }
  }
}

/** `sha256:<hex>`, a line end, the text; encoded once, for the sum and for the disk. */
function sealed(text: string): Uint8Array {
  const body = new TextEncoder().encode(text);
  return joinedBytes([new TextEncoder().encode(`${digestOf(body)}\n`), body]);
}

/** Undefined where the text is not the one that was written. */
function unsealed(bytes: Uint8Array): string | undefined {
  const end = bytes.subarray(0, 128).indexOf(10);
  if (end === -1) return undefined;
  const body = bytes.subarray(end + 1);
  return new TextDecoder().decode(bytes.subarray(0, end)) === digestOf(body)
    ? new TextDecoder().decode(body)
    : undefined;
}

/** Everything that decides which files an analyzer gets and what it makes of them. */
function signature({ id, version, claim, maxBytes, tooLongIs, evidence }: Analyzer): string {
  return JSON.stringify([id, version, claim, maxBytes, tooLongIs, evidence]);
}

function parseStored(text: string): Stored | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isStored(value) ? value : undefined;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw new SeaworthyError('INTERNAL', reasonOf(thrown), { cause: thrown });
  }
}

/** The seal holds, so we wrote it; an older or newer version of this program may have been the one. */
function isStored(value: unknown): value is Stored {
  const stored = value as Partial<Stored & { format: number }> | null;
  return (
    typeof stored === 'object' &&
    stored !== null &&
    stored.format === format &&
    typeof stored.filesAnalysed === 'number' &&
    [stored.files, stored.gaps, stored.analysedBy, stored.whiteouts, stored.opaques, stored.symlinks].every(
      Array.isArray,
    )
  );
}
