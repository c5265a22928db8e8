/** Programs of a few hundred bytes, with the headers that readers look at and one section of data. */
export interface TinyProgram {
  readonly section: string;
  readonly data: Uint8Array;
  /** Where the data lies in memory. */
  readonly address?: number;
  readonly wordSize?: 4 | 8;
  readonly bigEndian?: boolean;
  /** ELF without section headers, as after `sstrip`. */
  readonly stripped?: boolean;
}

const defaultAddress = 0x500000;

export function tinyElf(program: TinyProgram): Uint8Array {
  const {
    section,
    data,
    address = defaultAddress,
    wordSize = 8,
    bigEndian = false,
    stripped = false,
  } = program;
  const long = wordSize === 8;
  const [headerSize, segmentSize, sectionSize] = long ? [64, 56, 64] : [52, 32, 40];
  const names = new TextEncoder().encode(`\0.shstrtab\0${section}\0`);
  const dataAt = 256;
  const namesAt = dataAt + data.length;
  const tableAt = namesAt + names.length;
  const writer = new Writer(tableAt + 3 * sectionSize, !bigEndian, wordSize);
  writer.bytes(0, [0x7f, 0x45, 0x4c, 0x46, long ? 2 : 1, bigEndian ? 2 : 1, 1]);
  writer.word(long ? 32 : 28, headerSize);
  writer.word(long ? 40 : 32, stripped ? 0 : tableAt);
  writer.half(long ? 54 : 42, segmentSize);
  writer.half(long ? 56 : 44, 1);
  writer.half(long ? 58 : 46, sectionSize);
  writer.half(long ? 60 : 48, 3);
  writer.half(long ? 62 : 50, 1);
  writer.int(headerSize, 1);
  writer.int(headerSize + (long ? 4 : 24), 6);
  writer.word(headerSize + (long ? 8 : 4), dataAt);
  writer.word(headerSize + (long ? 16 : 8), address);
  writer.word(headerSize + (long ? 32 : 16), data.length);
  writer.bytes(dataAt, data);
  writer.bytes(namesAt, names);
  const rows = [
    { name: 1, address: 0, offset: namesAt, size: names.length },
    { name: 11, address, offset: dataAt, size: data.length },
  ];
  rows.forEach((row, index) => {
    const at = tableAt + (index + 1) * sectionSize;
    writer.int(at, row.name);
    writer.int(at + 4, 1);
    writer.word(at + 8, 3);
    writer.word(at + (long ? 16 : 12), row.address);
    writer.word(at + (long ? 24 : 16), row.offset);
    writer.word(at + (long ? 32 : 20), row.size);
  });
  return writer.out;
}

export function tinyPe({ section, data }: TinyProgram): Uint8Array {
  const writer = new Writer(512 + data.length, true, 8);
  writer.bytes(0, [0x4d, 0x5a]);
  writer.int(60, 64);
  writer.bytes(64, [0x50, 0x45, 0, 0]);
  writer.half(64 + 6, 1);
  writer.half(64 + 20, 112);
  writer.half(64 + 24, 0x20b);
  writer.word(64 + 48, 0x400000);
  const at = 64 + 24 + 112;
  writer.bytes(at, new TextEncoder().encode(section));
  writer.int(at + 8, data.length);
  writer.int(at + 12, 0x1000);
  writer.int(at + 16, data.length);
  writer.int(at + 20, 512);
  writer.int(at + 36, 0xc0000040);
  writer.bytes(512, data);
  return writer.out;
}

/** `universal` puts it behind a header for several architectures. */
export function tinyMachO({ section, data }: TinyProgram, universal = false): Uint8Array {
  const shift = universal ? 64 : 0;
  const writer = new Writer(shift + 512 + data.length, true, 8);
  if (universal) {
    writer.bytes(0, [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 1]);
    writer.bytes(16, [0, 0, 0, shift]);
    writer.bytes(20, [0, 0, (512 + data.length) >> 8, (512 + data.length) & 0xff]);
  }
  writer.bytes(shift, [0xcf, 0xfa, 0xed, 0xfe]);
  writer.int(shift + 16, 1);
  writer.int(shift + 20, 152);
  const at = shift + 32;
  writer.int(at, 0x19);
  writer.int(at + 4, 152);
  writer.bytes(at + 8, new TextEncoder().encode('__DATA'));
  writer.word(at + 24, defaultAddress);
  writer.word(at + 40, 512);
  writer.word(at + 48, data.length);
  writer.int(at + 60, 3);
  writer.int(at + 64, 1);
  writer.bytes(at + 72, new TextEncoder().encode(section));
  writer.word(at + 72 + 32, defaultAddress);
  writer.word(at + 72 + 40, data.length);
  writer.int(at + 72 + 48, 512);
  writer.bytes(shift + 512, data);
  return writer.out;
}

class Writer {
  readonly out: Uint8Array;
  readonly #view: DataView;
  readonly #little: boolean;
  readonly #wordSize: 4 | 8;

  constructor(sizeBytes: number, littleEndian: boolean, wordSize: 4 | 8) {
    this.out = new Uint8Array(sizeBytes);
    this.#view = new DataView(this.out.buffer);
    this.#little = littleEndian;
    this.#wordSize = wordSize;
  }

  bytes(at: number, bytes: ArrayLike<number>): void {
    this.out.set(bytes, at);
  }

  half(at: number, value: number): void {
    this.#view.setUint16(at, value, this.#little);
  }

  int(at: number, value: number): void {
    this.#view.setUint32(at, value, this.#little);
  }

  word(at: number, value: number): void {
    if (this.#wordSize === 8) this.#view.setBigUint64(at, BigInt(value), this.#little);
    else this.int(at, value);
  }
}
