/**
 * Hands pieces from one that writes to one that reads, without keeping any: `push` comes back when the reader asks for
 * the next piece or has gone.
 */
export class Channel implements AsyncIterable<Uint8Array> {
  #piece: Uint8Array | undefined;
  #end: { readonly error?: unknown } | undefined;
  #wakeReader: () => void = () => {};
  #wakeWriter: () => void = () => {};
  #isClosed = false;

  /** The reader has all it wanted. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  push(piece: Uint8Array): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    return new Promise((resolve) => {
      this.#piece = piece;
      this.#wakeWriter = resolve;
      this.#wakeReader();
    });
  }

  end(): void {
    this.#end ??= {};
    this.#wakeReader();
  }

  fail(error: unknown): void {
    this.#end ??= { error };
    this.#wakeReader();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const piece = this.#piece;
        if (piece) {
          this.#piece = undefined;
          yield piece;
          this.#wakeWriter();
        } else if (this.#end) {
          if ('error' in this.#end) throw this.#end.error;
          return;
        } else {
          await new Promise<void>((resolve) => {
            this.#wakeReader = resolve;
          });
        }
      }
    } finally {
      this.#isClosed = true;
      this.#wakeWriter();
    }
  }
}
