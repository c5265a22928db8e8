import { type SinkKind, sinkKinds } from './ids.generated.js';

export function bitOf(kind: SinkKind): number {
  return 1 << sinkKinds.indexOf(kind);
}

export const everyKind = (1 << sinkKinds.length) - 1;

/** Beside the kinds: quotes in the text are escaped, so it is harmless to a statement that has it inside quotes. */
export const quotedBit = 1 << sinkKinds.length;

/** The text is written in letters that are harmless everywhere, until it is decoded. */
export const encodedBit = 1 << (sinkKinds.length + 1);

/** The bits of which one is enough for a sink of that kind. */
export function enoughFor(kind: SinkKind): number {
  const own = kind === 'sql' ? bitOf(kind) | quotedBit : bitOf(kind);
  return kind === 'random' || kind === 'deserialise' ? own : own | encodedBit;
}

export function bitsOf(kinds: readonly SinkKind[] | 'all'): number {
  return kinds === 'all' ? everyKind : kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
}
