import type { AuthzPolicy } from './policy.js';
import type { Account, Profile } from './profile.js';
import { type Objection, objection } from './request.js';

const howToChange =
  'or map the engine (userns-remap), or accept root for every caller with "unmapped: accept" in the policy';

/** Objections to the `User` of a container (or of an exec, where empty means the container's own). */
export function judgeUser(
  user: unknown,
  { require, reservedIds }: AuthzPolicy,
  profile: Profile,
): readonly Objection[] {
  if (profile.kind === 'reserved' && reservedAccount(user, reservedIds) === undefined) {
    const { from, to } = reservedIds;
    return [
      objection(
        'user',
        `ids of containers are ids of this host, so the user must be two numbers from ${from} to ${to}: --user ${from}:${from}; ${howToChange}`,
      ),
    ];
  }
  if (!require.nonRootUser) return [];
  // A name means whatever the image's /etc/passwd says, so only a number is a promise.
  if (typeof user === 'string' && /^[1-9]\d{0,8}(?::\d{1,9})?$/.test(user)) return [];
  return [objection('user', 'the container must run as a number other than 0, such as --user 1000')];
}

/** `U:G` with both in the range; without `:G` the image's /etc/group chooses groups of the host. */
export function reservedAccount(
  user: unknown,
  { from, to }: AuthzPolicy['reservedIds'],
): Account | undefined {
  const match = typeof user === 'string' ? /^([1-9]\d{0,8}):([1-9]\d{0,8})$/.exec(user) : null;
  const [uid, gid] = [Number(match?.[1]), Number(match?.[2])];
  const isInside = (id: number) => id >= from && id <= to;
  return isInside(uid) && isInside(gid) ? { uid, gid } : undefined;
}

/** Host ids that a container's processes have: undefined where they may be root's. */
export function accountOf(
  user: unknown,
  { reservedIds }: AuthzPolicy,
  profile: Profile,
): Account | undefined {
  if (profile.kind === 'mapped') return profile.account;
  return profile.kind === 'reserved' ? reservedAccount(user, reservedIds) : undefined;
}
