const firstCapacity = 1 << 14;

/** Whole numbers in as few bytes as they need: seven bits a byte, the lowest first (LEB128), the sign as the lowest bit. */
export class ByteWriter {
  end = 0;
  private bytes = new Uint8Array(firstCapacity);

  /** What was written, in exactly its size. */
  written(): Uint8Array {
    return this.bytes.slice(0, this.end);
  }

  copyTo(target: Uint8Array, at: number): void {
    target.set(this.bytes.subarray(0, this.end), at);
  }

  /** Begins anew, in the same room. */
  protected clear(): void {
    this.end = 0;
  }

  /** From 0 to 2^32 - 1. */
  count(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** From -2^31 to 2^31 - 1. */
  signed(value: number): void {
    this.count(zigzag(value));
  }

  byte(value: number): void {
    if (this.end === this.bytes.length) {
      const wider = new Uint8Array(this.bytes.length * 2);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.bytes[this.end] = value;
    this.end += 1;
  }
}

/** Reads what `ByteWriter` wrote. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private position: number;

  constructor(bytes: Uint8Array, position: number) {
    this.bytes = bytes;
    this.position = position;
  }

  byte(): number {
    const value = this.bytes[this.position] ?? 0;
    this.position += 1;
    return value;
  }

  count(): number {
    const first = this.byte();
    if (first < 128) return first;
    let value = first & 127;
    for (let shift = 7; ; shift += 7) {
      const next = this.byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
  }

  signed(): number {
    return unzigzag(this.count());
  }
}

export function zigzag(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}

export function unzigzag(value: number): number {
  return (value & 1) === 1 ? -((value + 1) / 2) : value >>> 1;
}
