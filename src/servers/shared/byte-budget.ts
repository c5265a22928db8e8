/** Bytes that a server holds in memory for its clients, all of them together. */
export interface ByteBudget {
  readonly usedBytes: number;
  /** Undefined where the budget is spent. */
  take(sizeBytes: number): Share | undefined;
}

export interface Share {
  /** @returns whether there was as much */
  grow(moreBytes: number): boolean;
  release(): void;
}

export function createByteBudget(maxBytes: number): ByteBudget {
  let usedBytes = 0;
  return {
    get usedBytes() {
      return usedBytes;
    },
    take: (sizeBytes) => {
      let heldBytes = 0;
      const grow = (moreBytes: number): boolean => {
        if (usedBytes + moreBytes > maxBytes) return false;
        usedBytes += moreBytes;
        heldBytes += moreBytes;
        return true;
      };
      const release = () => {
        usedBytes -= heldBytes;
        heldBytes = 0;
      };
      return grow(sizeBytes) ? { grow, release } : undefined;
    },
  };
}
