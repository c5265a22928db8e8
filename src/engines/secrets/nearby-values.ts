import {
  blank,
  carriageReturn,
  colon,
  equals,
  latin1,
  nameByte,
  newline,
  quote,
  valueByte,
} from './bytes.js';

/** A value near a keyword, as a place in the bytes. */
export interface NearbyValue {
  readonly start: number;
  readonly end: number;
}

/** From the keyword's end to the start of its value. */
const maxDistance = 96;
const maxValueBytes = 512;
/** Shorter values have no shape that could tell anything. */
const minValueBytes = 10;
const maxValues = 6;

const openParenthesis = 0x28;
const open = [openParenthesis, 0x2c, 0x3e, 0x3f, 0x7c, 0x5b, 0x7b]; // ( , > ? | [ {

/**
 * The runs of token characters that follow a keyword and look assigned: something like an operator or a quote stands
 * between. Stays on the line, but for a next line that goes on with the same thing (`name: X` and below it
 * `value: …`, or an operator at the line's end).
 */
export function nearbyValues(
  bytes: Uint8Array,
  keywordStart: number,
  keywordEnd: number,
): readonly NearbyValue[] {
  const values: NearbyValue[] = [];
  const limit = Math.min(bytes.length, keywordEnd + maxDistance);
  let index = endOfName(bytes, keywordEnd, limit);
  let isAssigned = isNamedLikeSecret(bytes, keywordStart, index);
  let last = 0;
  let lines = 0;
  while (index < limit && values.length < maxValues) {
    const byte = bytes[index] ?? 0;
    if (valueByte[byte] || (byte === equals && isAssigned && quote[bytes[index - 1] ?? 0])) {
      const end = endOfValue(bytes, index, isAssigned);
      // `key: >-`, with the value on the next line.
      if (byte === dash && end === index + 1 && last === moreThan) {
        index = end;
        continue;
      }
      // `the service's key is abc…`: a word says that a value comes.
      if (end - index < minValueBytes) isAssigned ||= secretNames.test(latin1(bytes, index, end));
      else if (isAssigned && bytes[end] !== openParenthesis) values.push(...piecesOf(bytes, index, end));
      index = Math.max(end, index + 1);
      last = 0;
      continue;
    }
    if (byte === newline) {
      lines += 1;
      if (lines > 1 || !goesOn(bytes, index + 1, last)) break;
    } else if (!blank[byte] && byte !== carriageReturn) {
      last = byte;
      if (byte === equals || byte === colon || quote[byte] || open.includes(byte)) isAssigned = true;
    }
    index += 1;
  }
  return values;
}

function endOfName(bytes: Uint8Array, from: number, limit: number): number {
  let index = from;
  while (index < limit && nameByte[bytes[index] ?? 0]) index += 1;
  return index;
}

const secretNames = /key|token|secret|pass|pwd|auth|cred|sid|pat|api|client|login|[_-]id$/i;

/** `ENV SERVICE_TOKEN abc`, `--service-key abc`: a blank is enough where the name shows. */
function isNamedLikeSecret(bytes: Uint8Array, keywordStart: number, nameEnd: number): boolean {
  if (!blank[bytes[nameEnd] ?? 0]) return false;
  return secretNames.test(latin1(bytes, keywordStart - 24, nameEnd));
}

/** An `=` belongs to the value at its end, and inside it once it is clear that a value is what is read. */
function endOfValue(bytes: Uint8Array, start: number, isAssigned: boolean): number {
  const limit = Math.min(bytes.length, start + maxValueBytes);
  let index = start;
  while (index < limit) {
    const byte = bytes[index] ?? 0;
    if (valueByte[byte]) index += 1;
    else if (byte === equals && isAssigned) index += 1;
    else break;
  }
  return index;
}

const dot = 0x2e;
const dash = 0x2d;
const moreThan = 0x3e;

/** The value, and what follows an `=` in it: `url?key=…`. */
function piecesOf(bytes: Uint8Array, start: number, end: number): NearbyValue[] {
  let last = end;
  while (last > start && bytes[last - 1] === dot) last -= 1;
  // `${NAME:-value}`
  const isDefault = bytes[start] === dash && bytes[start - 1] === colon;
  const pieces = [{ start: isDefault ? start + 1 : start, end: last }];
  let unpadded = last;
  while (unpadded > start && bytes[unpadded - 1] === equals) unpadded -= 1;
  if (unpadded < last) pieces.push({ start, end: unpadded });
  for (let index = start; index < unpadded && pieces.length < 4; index++) {
    if (bytes[index] === equals && last - index > minValueBytes) pieces.push({ start: index + 1, end: last });
  }
  return pieces;
}

const continuations = /^[\s"'-]*(?:value|default|content|data|secret|token|key|["'`])/i;
const openAtEnd = [colon, equals, ...open, 0x5c];

/** `[service]`, and below it `access_token = …`. */
const settings =
  /^[ \t"']{0,12}[a-z0-9_.-]{0,24}(?:key|token|secret|pass|pwd|auth|[_-]id)[a-z0-9_]{0,16}["']?[ \t]{0,8}[=:]/i;
const closingBracket = 0x5d;

function goesOn(bytes: Uint8Array, from: number, last: number): boolean {
  if (last === closingBracket && settings.test(latin1(bytes, from, from + 72))) return true;
  return openAtEnd.includes(last) || continuations.test(latin1(bytes, from, from + 40));
}
