import { blank, latin1, quote } from './bytes.js';
import type { Match } from './matcher.js';

/** What parts two strings that a program joins: a quote, a sign, a quote. The first quote and the sign are looked for. */
export const joints: readonly string[] = ['"', "'"].flatMap((mark) =>
  [' +', '+', ' .', '.', ' &', '&', ' ^', '^', ' <>', '<>', ' ~', '~', ' ||', '||'].map(
    (sign) => mark + sign,
  ),
);

/** More in one stretch of bytes are words of a program that joins sentences. */
export const mostJoints = 20_000;

const longestJoined = 400;
const mostPieces = 12;
const contextBytes = 240;
const behindBytes = 60;

interface Joined {
  /** Of the first piece and the last one, with quotes. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Where in the value pieces meet. */
  readonly seams: readonly number[];
  readonly mark: string;
}

/**
 * Secrets in strings that a program joins from pieces, `"glpat-" ++ "…"`: each such string is searched as the one that it becomes, with what
 * stands round it. `places` are those of closing quotes with a sign behind them, in rising order.
 */
export function inJoinedStrings(
  bytes: Uint8Array,
  places: readonly number[],
  search: (bytes: Uint8Array) => readonly Match[],
): readonly Match[] {
  const found: Match[] = [];
  let last = 0;
  for (const place of places) {
    if (place < last) continue;
    const joined = readJoined(bytes, place);
    if (joined === undefined) continue;
    last = joined.end;
    found.push(...matchesIn(bytes, joined, search));
  }
  return found;
}

const sign = /^[ \t]{0,4}(?:\+\+?|\.\.?|&|\^|<>|~|\|\|)[ \t]{0,4}(?:[_\\]?\r?\n[ \t]{0,80})?(?=["'])/;

/** Pieces without blanks, for sentences have them and secrets do not. */
function readJoined(bytes: Uint8Array, place: number): Joined | undefined {
  if (!sign.test(latin1(bytes, place + 1, place + 96))) return undefined;
  const start = startOfString(bytes, place);
  if (start === undefined) return undefined;
  const seams: number[] = [];
  let value = latin1(bytes, start + 1, place);
  let end = place + 1;
  for (let pieces = 0; pieces < mostPieces && value.length < longestJoined; pieces++) {
    const step = sign.exec(latin1(bytes, end, end + 96))?.[0].length;
    const piece = step === undefined ? undefined : pieceAt(bytes, end + step);
    if (step === undefined || piece === undefined) break;
    seams.push(value.length);
    value += piece;
    end += step + piece.length + 2;
  }
  const isWhole = seams.length > 0 && value.length >= 8 && /^[!-~]+$/.test(value);
  return isWhole ? { start, end, value, seams, mark: latin1(bytes, start, start + 1) } : undefined;
}

function startOfString(bytes: Uint8Array, end: number): number | undefined {
  const mark = bytes[end];
  for (let index = end - 1; index >= Math.max(0, end - longestJoined); index--) {
    const byte = bytes[index] ?? 0;
    if (byte === mark) return index;
    if (blank[byte] || byte < 0x21) return undefined;
  }
  return undefined;
}

function pieceAt(bytes: Uint8Array, open: number): string | undefined {
  const mark = bytes[open] ?? 0;
  if (!quote[mark]) return undefined;
  const limit = Math.min(bytes.length, open + longestJoined);
  for (let index = open + 1; index < limit; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === mark) return latin1(bytes, open + 1, index);
    if (byte < 0x21 || byte === 0x5c) return undefined;
  }
  return undefined;
}

function matchesIn(
  bytes: Uint8Array,
  { start, end, value, seams, mark }: Joined,
  search: (bytes: Uint8Array) => readonly Match[],
): readonly Match[] {
  const before = latin1(bytes, start - contextBytes, start + 1);
  const text = `${before}${value}${mark}${latin1(bytes, end, end + behindBytes)}`;
  const from = before.length;
  return search(Buffer.from(text, 'latin1'))
    .filter((match) => match.start >= from && match.end <= from + value.length)
    .filter((match) => seams.some((seam) => from + seam > match.start && from + seam < match.end))
    .map((match) => ({ ...match, start: start + 1, end: end - 1 }));
}
