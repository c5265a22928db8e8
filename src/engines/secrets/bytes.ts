/** Tables of bytes, so that a look at one costs one look-up. */
export const letter = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
export const wordByte = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_');
/** What the name of a setting is made of. */
export const nameByte = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-');
/** What tokens without a mark are made of; `=` comes in as padding only. */
export const valueByte = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-+/~%');
/** What tokens with a mark are made of: no comma, bracket, quote or blank. */
export const tokenByte = tableOf(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-+/~%=:|$!@?&',
);
export const blank = tableOf(' \t');
export const quote = tableOf('"\'`');

export const newline = 0x0a;
export const carriageReturn = 0x0d;
export const equals = 0x3d;
export const colon = 0x3a;
export const backslash = 0x5c;

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Bytes as characters of the same number: places in the text are places in the bytes. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  const buffer = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return buffer.toString('latin1', Math.max(0, start), Math.min(bytes.length, Math.max(0, end)));
}
