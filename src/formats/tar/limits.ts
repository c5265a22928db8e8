import { SeaworthyError } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';

/** What one archive may ask of this machine. */
export interface TarLimits {
  /** Default 5,000,000. */
  readonly maxEntries: number;
  /** Longer paths cost their entry. Linux allows 4,096 bytes. Default 8,192 characters. */
  readonly maxPathChars: number;
  /** Of one pax header or long name. Default 1 MiB, as in Go's archive/tar. */
  readonly maxExtensionBytes: number;
  /** Gaps reported one by one; the rest is counted. Default 200. */
  readonly maxGaps: number;
}

export const defaultTarLimits: TarLimits = {
  maxEntries: 5_000_000,
  maxPathChars: 8192,
  maxExtensionBytes: 1024 * 1024,
  maxGaps: 200,
};

/** Gaps of one archive; a hostile one may have as many as it has entries. */
export class GapList {
  readonly #gaps: Gap[] = [];
  readonly #max: number;
  #more = 0;

  constructor(max: number) {
    this.#max = max;
  }

  add(path: string, reason: string, weight: Gap['weight'] = 'incomplete'): void {
    if (this.#gaps.length < this.#max) this.#gaps.push(gap('tar', path.slice(0, 1024), reason, weight));
    else this.#more += 1;
  }

  all(): readonly Gap[] {
    if (this.#more === 0) return this.#gaps;
    return [...this.#gaps, gap('tar', '', `${this.#more} more entries of the archive could not be read`)];
  }
}

export function tooMany(what: string, limit: number): SeaworthyError {
  return new SeaworthyError('LIMIT_EXCEEDED', `the tar archive has ${what}; the limit is ${limit}`, {
    whatToDo: 'Check whether the archive is meant to be this large.',
  });
}

export function endsEarly(where: string): SeaworthyError {
  return new SeaworthyError('ARCHIVE_CORRUPT', 'the tar archive ends early', {
    where,
    whatToDo: 'Save or fetch the archive again; it is not complete.',
  });
}
