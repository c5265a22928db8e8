import type { AuthzPolicy } from './policy.js';
import type { Account, Profile } from './profile.js';
import { type Objection, objection } from './request.js';
import type { PathStatus, Surroundings } from './world.js';

type Disk = Pick<Surroundings, 'realPath' | 'status'>;

/** Never bound, whatever the policy says of folders above or below them. */
const closedTops = new Set(['/', '/proc', '/sys', '/dev']);

/**
 * Objections to a host path that the kernel will resolve: a bind's source or a volume's device. The kernel follows links
 * before it takes `..`, so a path with either is not judged but refused: the caller names the real path.
 */
export function judgeHostPath(
  source: unknown,
  policy: AuthzPolicy,
  profile: Profile,
  account: Account | undefined,
  disk: Disk,
): readonly Objection[] {
  const refuse = (why: string) => [objection('bind', why)];
  if (typeof source !== 'string' || !isShortest(source))
    return refuse(
      `"${String(source).slice(0, 200)}" must be an absolute path in its shortest form, without ".."`,
    );
  if (policy.binds.exactly.includes(source)) return judgeExact(source, profile, disk);
  const named = judgeByName(source, policy, profile);
  if (named.length > 0) return named;
  return profile.kind === 'accepted'
    ? judgeLinks(source, policy, disk)
    : judgeComponents(source, account, disk);
}

function isShortest(path: string): boolean {
  if (!path.startsWith('/') || path.includes('\0') || path.length > 4096) return false;
  const parts = path.slice(1).split('/');
  return path === '/' || parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

function judgeExact(source: string, profile: Profile, disk: Disk): readonly Objection[] {
  // What the administrator names may be a link; where it leads must not be the engine's own.
  const real = disk.realPath(source);
  return real !== undefined && overlaps(real, profile.roots)
    ? [objection('bind', `${source} leads into the engine's own folders`)]
    : [];
}

function judgeByName(source: string, policy: AuthzPolicy, profile: Profile): readonly Objection[] {
  const { below, withoutNames } = policy.binds;
  const allowed = `allowed is what lies below ${below.join(', ') || '(nothing)'}`;
  const parts = source.split('/');
  if (closedTops.has(source) || closedTops.has(`/${parts[1]}`))
    return [objection('bind', `the bind of ${source} is not allowed; ${allowed}`)];
  if (overlaps(source, profile.roots))
    return [objection('bind', `${source} holds or lies in the engine's own folders; ${allowed}`)];
  const secret = parts.find((part) => withoutNames.includes(part));
  if (secret !== undefined)
    return [objection('bind', `the bind of ${source} has "${secret}" in its path; ${allowed}`)];
  const isWhole = profile.kind !== 'accepted';
  return below.some((root) => liesBelow(source, root, isWhole))
    ? []
    : [objection('bind', `the bind of ${source} is not allowed; ${allowed}`)];
}

function overlaps(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => root === path || root.startsWith(`${path}/`) || path.startsWith(`${root}/`));
}

/** Strictly below; with `isWhole`, where the pattern names a person's folder (`/home/*`), that folder itself too. */
function liesBelow(path: string, root: string, isWhole = false): boolean {
  const wanted = root.split('/').filter((part) => part !== '');
  const parts = path.split('/').filter((part) => part !== '');
  const isDeep =
    parts.length > wanted.length || (isWhole && parts.length === wanted.length && wanted.at(-1) === '*');
  return isDeep && wanted.every((part, at) => part === '*' || part === parts[at]);
}

/** Today's rule for engines whose callers may become root anyway: where links lead counts, not how. */
function judgeLinks(source: string, { binds }: AuthzPolicy, disk: Disk): readonly Objection[] {
  const real = disk.realPath(source);
  if (real === undefined) return [objection('bind', `where ${source} leads is unknown`)];
  const isInside = binds.below.some((root) => liesBelow(real, root));
  const secret = real.split('/').find((part) => binds.withoutNames.includes(part));
  return isInside && secret === undefined
    ? []
    : [
        objection(
          'bind',
          `the bind of ${source} leads to ${real}, which is not allowed; name a folder without links`,
        ),
      ];
}

/**
 * No component may be something that anyone but root can exchange: between the check and the mount it would be. The last one is
 * looked at too: root creates a missing source and gives it to the container.
 */
function judgeComponents(source: string, account: Account | undefined, disk: Disk): readonly Objection[] {
  const parts = source.split('/').filter((part) => part !== '');
  for (let depth = 0; depth < parts.length; depth++) {
    const path = `/${parts.slice(0, depth).join('/')}`;
    const why = ancestorProblem(path, disk.status(path), account);
    if (why !== undefined) return [objection('bind', `${why}. ${volumeInstead(source, path)}`)];
  }
  const last = disk.status(source);
  if (last === undefined)
    return [objection('bind', `${source} is not there, and the engine would make it as root; make it first`)];
  if (last.type === 'symlink') return [objection('bind', `${source} is a link; name the real path`)];
  return last.type === 'file' || last.type === 'directory'
    ? []
    : [objection('bind', `${source} is neither a folder nor a regular file`)];
}

function ancestorProblem(
  path: string,
  status: PathStatus | undefined,
  account: Account | undefined,
): string | undefined {
  if (status === undefined) return `${path} is not there`;
  if (status.type === 'symlink') return `${path} is a link; name the real path`;
  if (status.type !== 'directory') return `${path} is not a folder`;
  if (status.uid !== 0) return `${path} can be exchanged by its owner between the check and the mount`;
  if ((status.mode & 0o022) !== 0) return `${path} can be changed by others than root`;
  if (account !== undefined && !isPassable(status, account))
    return `${path} is closed to the account that containers have (${account.uid}:${account.gid})`;
  return undefined;
}

function isPassable({ uid, gid, mode }: PathStatus, account: Account): boolean {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === account.gid ? 0o010 : 0o001)) !== 0;
}

/** A volume on a folder that root holds, with a subpath in it, is resolved by the engine itself without following links. */
function volumeInstead(source: string, ancestor: string): string {
  const inner = source.slice(ancestor.length + 1);
  const name = ancestor.slice(1).replaceAll(/[^A-Za-z0-9_.-]/g, '-');
  return inner === '' || ancestor === '/'
    ? 'Bind a folder whose parents belong to root'
    : `Use --mount type=volume,src=${name},dst=…,volume-subpath=${inner},volume-nocopy on a volume with the device ${ancestor}`;
}
