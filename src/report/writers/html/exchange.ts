import type { Finding } from '../../../core/finding.js';
import { clipped, visible } from '../../words/plain-text.js';

/** A piece of a message; 1 marks the payload or the proof. */
export type Piece = readonly [text: string, marked: 0 | 1];

/** Request and response as they stand side by side. */
export interface ShownExchange {
  readonly req: readonly Piece[];
  readonly res: readonly Piece[];
}

const mostChars = 3_000;
const mostMarks = 20;

/** Absent for findings of other kinds. */
export function shownExchange({ evidence }: Finding): ShownExchange | undefined {
  if (evidence.kind !== 'exchange') return undefined;
  const { request, response, payload = '', proof = '' } = evidence;
  return { req: marked(request, spellings(payload)), res: marked(response, [proof, payload]) };
}

/** As it is, and as addresses and forms write it. */
function spellings(payload: string): readonly string[] {
  // Half a surrogate pair cannot be encoded; as UTF-8 it is U+FFFD, as it was sent.
  const encoded = encodeURIComponent(Buffer.from(payload).toString('utf8'));
  return [
    payload,
    encoded,
    encoded.replaceAll('%20', '+'),
    new URLSearchParams([['', payload]]).toString().slice(1),
  ];
}

/** The message in pieces, the longest of the words first where several begin at one place. */
export function marked(message: string, words: readonly string[]): readonly Piece[] {
  const text = clipped(visible(message.replaceAll('\r\n', '\n')), mostChars);
  const sought = [...new Set(words.map((word) => visible(word.replaceAll('\r\n', '\n'))))]
    .filter((word) => word.trim() !== '')
    .sort((a, b) => b.length - a.length);
  const pieces: Piece[] = [];
  let at = 0;
  while (pieces.length < mostMarks * 2) {
    const [next] = sought
      .map((word) => ({ word, start: text.indexOf(word, at) }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start);
    if (next === undefined) break;
    if (next.start > at) pieces.push([text.slice(at, next.start), 0]);
    pieces.push([next.word, 1]);
    at = next.start + next.word.length;
  }
  return at < text.length || pieces.length === 0 ? [...pieces, [text.slice(at), 0]] : pieces;
}
