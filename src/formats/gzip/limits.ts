import { SeaworthyError } from '../../core/errors.js';

export interface UnpackLimits {
  /** Bytes that may come out. Default 64 GiB. */
  readonly maxBytes: number;
  /** Bytes out per byte in, once more than `freeBytes` came out. Default 250. */
  readonly maxRatio: number;
  /** Output that no one counts: real files of zeros are packed a thousandfold too. Default 1 GiB. */
  readonly freeBytes: number;
}

export const defaultUnpackLimits: UnpackLimits = {
  maxBytes: 64 * 2 ** 30,
  maxRatio: 250,
  freeBytes: 2 ** 30,
};

/** Stops a decoder whose output grows beyond reason. */
export class Meter {
  readonly #limits: UnpackLimits;
  #bytesIn = 0;
  #bytesOut = 0;

  constructor(limits: Partial<UnpackLimits>) {
    this.#limits = { ...defaultUnpackLimits, ...limits };
  }

  went(bytesIn: number): void {
    this.#bytesIn += bytesIn;
  }

  /** @throws SeaworthyError LIMIT_EXCEEDED */
  came(bytesOut: number): void {
    const { maxBytes, maxRatio, freeBytes } = this.#limits;
    this.#bytesOut += bytesOut;
    if (this.#bytesOut > maxBytes) throw bomb(`more than ${maxBytes} bytes`);
    if (this.#bytesOut > freeBytes && this.#bytesOut > this.#bytesIn * maxRatio) {
      throw bomb(`more than ${maxRatio} times its length`);
    }
  }
}

export function bomb(what: string): SeaworthyError {
  return new SeaworthyError(
    'LIMIT_EXCEEDED',
    `the packed data unpacks to ${what}, so it was not read to its end`,
    {
      whatToDo: 'Check whether it is meant to be this large.',
    },
  );
}
