import type { Hit } from '../../rule.js';

/** What root in an image weighs, and what to do about it: less where it starts nothing, or where something shows what root is there for. */
export type RootWeight = Pick<Hit, 'detail' | 'severity' | 'advice'>;

export const ofBuilders =
  'End with USER in the image that starts the program; here it helps only where containers are started from this one.';
export const ofUsers =
  'Run it as the user whose files it works on (docker run --user), or end with USER where it writes nothing outside of its home.';
