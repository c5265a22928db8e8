import type { Repair } from '../rule.js';

export type { Lack, Maker, Remedy } from '../rule.js';

export function asking(summary: string, ...edits: Repair['edits']): Repair {
  return { safety: 'ask', summary, edits };
}

/** With what the answer depends on: files, images and callers that are not seen. */
export function askingBecause(reason: string, summary: string, ...edits: Repair['edits']): Repair {
  return { safety: 'ask', summary, reason, edits };
}

/** Whether the image still works, only someone who knows the program can say. */
export function deciding(reason: string, summary: string, ...edits: Repair['edits']): Repair {
  return { safety: 'decide', summary, reason, edits };
}

export function harmless(summary: string, ...edits: Repair['edits']): Repair {
  return { safety: 'safe', summary, edits };
}
