import type { LintFile } from '../models/file.js';
import type { Hit, Repair } from '../rule.js';

/** A repair is known and something is missing to make it: `the digest of debian:13`. */
export interface Lack {
  readonly lacks: string;
}

export type Remedy = Repair | Lack;

/** What can be done about a hit of one rule; undefined where that is for a person to decide. */
export type Maker = (hit: Hit, file: LintFile) => Remedy | undefined;

export function asking(summary: string, ...edits: Repair['edits']): Repair {
  return { safety: 'ask', summary, edits };
}

export function harmless(summary: string, ...edits: Repair['edits']): Repair {
  return { safety: 'safe', summary, edits };
}
