/**
 * What the entries of a Java key store are, by the tags that stand in front of them without any encryption (the format of
 * `sun.security.provider.JavaKeyStore`, and of `com.sun.crypto.provider.JceKeyStore`). Undefined where it is no such store, or cannot be
 * read to its end.
 */
export function entriesOfStore(bytes: Uint8Array): 'keys' | 'certificates' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesIn(new Reader(view));
  } catch (error) {
    // It ends before its entries do.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const magics: ReadonlySet<number> = new Set([0xfeedfeed, 0xcececece]);
const secondVersion = 2;
const trustedCertificate = 2;
const keys: ReadonlySet<number> = new Set([1, 3]);
const dateBytes = 8;
/** A SHA-1 digest over passphrase and entries. */
const digestBytes = 20;
const mostEntries = 10_000;

function entriesIn(reader: Reader): 'keys' | 'certificates' | undefined {
  if (!magics.has(reader.uint32())) return undefined;
  const version = reader.uint32();
  const count = reader.uint32();
  if (version < 1 || version > secondVersion || count > mostEntries) return undefined;
  for (let entry = 0; entry < count; entry++) {
    const tag = reader.uint32();
    reader.skip(reader.uint16());
    reader.skip(dateBytes);
    if (keys.has(tag)) return 'keys';
    if (tag !== trustedCertificate) return undefined;
    if (version === secondVersion) reader.skip(reader.uint16());
    reader.skip(reader.uint32());
  }
  return reader.left() === digestBytes ? 'certificates' : undefined;
}

/** Numbers with their most significant byte first; a RangeError past the end. */
class Reader {
  readonly #view: DataView;
  #at = 0;

  constructor(view: DataView) {
    this.#view = view;
  }

  uint32(): number {
    const value = this.#view.getUint32(this.#at);
    this.#at += 4;
    return value;
  }

  uint16(): number {
    const value = this.#view.getUint16(this.#at);
    this.#at += 2;
    return value;
  }

  skip(bytes: number): void {
    if (bytes > this.left()) throw new RangeError('the store ends within an entry');
    this.#at += bytes;
  }

  left(): number {
    return this.#view.byteLength - this.#at;
  }
}
