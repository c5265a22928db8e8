import { latin1 } from './bytes.js';

/** The first line of a history of libedit, which MariaDB, MySQL, SQLite, Python and `psql` are built with. */
const head = '_HiStOrY_V2_';
const escaped = /\\(?:([0-3][0-7]{2})|\\)/g;

/** Where lines are kept as vis(3) writes them, as they were typed: `\040` is a blank. */
export function withoutEscapes(bytes: Uint8Array): Uint8Array {
  if (latin1(bytes, 0, head.length) !== head) return bytes;
  const text = latin1(bytes, 0, bytes.length).replace(escaped, (_, digits?: string) =>
    digits === undefined ? '\\' : characterOf(Number.parseInt(digits, 8)),
  );
  return Buffer.from(text, 'latin1');
}

/** A line stays a line. */
function characterOf(code: number): string {
  return code === 0x0a || code === 0x0d || code === 0 ? ' ' : String.fromCharCode(code);
}
