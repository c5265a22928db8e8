import type { ContainerFacts } from '../facts/types.js';

export interface EffectiveUser {
  /** Undefined for a name that was not resolved. */
  readonly uid: number | undefined;
  readonly isRoot: boolean | undefined;
  /** For evidence: `user 1000 (running process)`. */
  readonly text: string;
}

/** Who the first process is: what the kernel says when it runs, else the user of the container, which holds the image's. */
export function effectiveUser({ user, namedUserId, live }: ContainerFacts): EffectiveUser {
  const [name = ''] = user.split(':');
  // The kernel goes first: a set-user-id program, or one that was started by other means.
  if (live?.uid === 0) return { uid: 0, isRoot: true, text: `user ${user || 'not set'}, uid 0 as it runs` };
  if (name === '') return { uid: 0, isRoot: true, text: 'no user is set, so root' };
  const uid = uidOf(name, namedUserId);
  if (uid === undefined && live !== undefined && !isRemapped(live.uid)) {
    return { uid: live.uid, isRoot: live.uid === 0, text: `user ${user}, uid ${live.uid} as it runs` };
  }
  return { uid, isRoot: uid === undefined ? undefined : uid === 0, text: `user ${user}` };
}

/** Under a user namespace the host sees another number, which does not say who it is inside. */
function isRemapped(uid: number): boolean {
  return uid >= 100_000;
}

/** `0`, `00` and `+0` are root as strconv.Atoi reads them; so is every name that has the number. */
function uidOf(name: string, namedUserId: number | undefined): number | undefined {
  if (/^[+-]?\d{1,10}$/.test(name)) return Number(name);
  return name === 'root' ? (namedUserId ?? 0) : namedUserId;
}
