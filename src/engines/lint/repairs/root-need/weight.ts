import type { Hit } from '../../rule.js';

/** What root in an image weighs, and what to do about it: less where it starts nothing, or where something shows what root is there for. */
export type RootWeight = Pick<Hit, 'title' | 'detail' | 'severity' | 'advice'>;

export const ofBuilders =
  'End with USER in the image that starts the program; here it helps only where containers are started from this one.';
export const ofUsers =
  'Run it as the user whose files it works on (docker run --user), or end with USER where it writes nothing outside of its home.';

/** What holds for any program that gives root up, whatever its file shows. */
export const care =
  'Set HOME to a folder of its own if it keeps files there; sockets, logs, devices and mounted files of the host keep their owner, so start it in their group or as that owner (docker run --group-add, --user).';
