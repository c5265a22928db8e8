import { type SinkKind, sinkKinds } from './ids.generated.js';

export function bitOf(kind: SinkKind): number {
  return 1 << sinkKinds.indexOf(kind);
}

export const everyKind = (1 << sinkKinds.length) - 1;

/** Beside the kinds: quotes in the text are escaped, so it is harmless to a statement that has it inside quotes. */
export const quotedBit = 1 << sinkKinds.length;

export function bitsOf(kinds: readonly SinkKind[] | 'all'): number {
  return kinds === 'all' ? everyKind : kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
}
