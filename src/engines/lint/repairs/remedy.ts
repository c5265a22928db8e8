import type { Repair } from '../rule.js';

export type { Lack, Maker, Remedy } from '../rule.js';

export function asking(summary: string, ...edits: Repair['edits']): Repair {
  return { safety: 'ask', summary, edits };
}

export function harmless(summary: string, ...edits: Repair['edits']): Repair {
  return { safety: 'safe', summary, edits };
}
