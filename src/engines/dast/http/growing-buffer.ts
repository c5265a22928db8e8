/** What comes in pieces, in one view: a byte is copied a few times at most, however small the pieces are. */
export class GrowingBuffer {
  #room = Buffer.alloc(0);
  #from = 0;
  #to = 0;

  /** Valid until the next call. */
  get bytes(): Buffer {
    return this.#room.subarray(this.#from, this.#to);
  }

  add(piece: Uint8Array): void {
    if (this.#to + piece.length > this.#room.length) {
      const room = Buffer.alloc(Math.max(4096, 2 * (this.bytes.length + piece.length)));
      room.set(this.bytes);
      this.#to -= this.#from;
      this.#from = 0;
      this.#room = room;
    }
    this.#room.set(piece, this.#to);
    this.#to += piece.length;
  }

  /** Forgets the first `length` bytes. */
  drop(length: number): void {
    this.#from = Math.min(this.#to, this.#from + length);
  }
}
