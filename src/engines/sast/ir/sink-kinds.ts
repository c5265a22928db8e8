import { type SinkKind, sinkKinds } from './ids.generated.js';

export function bitOf(kind: SinkKind): number {
  return 1 << sinkKinds.indexOf(kind);
}

export const everyKind = (1 << sinkKinds.length) - 1;

export function bitsOf(kinds: readonly SinkKind[] | 'all'): number {
  return kinds === 'all' ? everyKind : kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
}
