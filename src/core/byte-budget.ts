/**
 * How many bytes of a file its records may still take. Honest records do not overlap: together they are no longer than the file.
 * Hostile ones name the same bytes again and again, and a small file would cost as much as a huge one.
 */
export class ByteBudget {
  #left: number;

  constructor(sizeBytes: number) {
    this.#left = sizeBytes;
  }

  /** False where the bytes are no longer in the budget; from then on it is spent. */
  take(sizeBytes: number): boolean {
    this.#left -= sizeBytes;
    return this.#left >= 0;
  }

  get isSpent(): boolean {
    return this.#left < 0;
  }
}

/** Of the one gap that stands for the records which are left. */
export const overlapping = 'Records of the database overlap; those that are left were not read';
