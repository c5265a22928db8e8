export type SqliteValue = null | number | string | Uint8Array;

const mostColumns = 2_000;

/** The record format (https://sqlite.org/fileformat2.html, section 2.1), or nothing where it does not fit its bytes. */
export function readRecord(bytes: Uint8Array): readonly SqliteValue[] | undefined {
  const header = readVarint(bytes, 0);
  if (header === undefined || header.value > bytes.length) return undefined;
  const values: SqliteValue[] = [];
  let at = header.value;
  for (let next = header.next; next < header.value; ) {
    const type = readVarint(bytes, next);
    if (type === undefined || values.length >= mostColumns) return undefined;
    const sizeBytes = sizeOf(type.value);
    if (at + sizeBytes > bytes.length) return undefined;
    values.push(valueAt(type.value, bytes.subarray(at, at + sizeBytes)));
    at += sizeBytes;
    next = type.next;
  }
  return values;
}

/** Seven bits a byte, the highest first; the ninth byte counts whole. Above 2^53 a value loses digits, and fits nothing. */
export function readVarint(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  let value = 0;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined) return undefined;
    if (index === 8) return { value: value * 256 + byte, next: at + 9 };
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  return undefined;
}

const numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];

function sizeOf(type: number): number {
  return numberSizes[type] ?? Math.floor((type - 12) / 2);
}

function valueAt(type: number, bytes: Uint8Array): SqliteValue {
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0);
  if (type < 12) return signedOf(bytes);
  return type % 2 === 0 ? bytes : new TextDecoder().decode(bytes);
}

function signedOf(bytes: Uint8Array): number {
  let value = (bytes[0] ?? 0) >= 0x80 ? -1 : 0;
  for (const byte of bytes) value = value * 256 + byte;
  return value;
}
