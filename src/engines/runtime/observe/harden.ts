import { resolveCapabilities } from '../../../knowledge/capabilities.js';
import { seccompDefaultAllowed, seccompDefaultConditions } from '../../../knowledge/seccomp-default.js';
import { allowedNames, deriveSeccomp, neededByRuntime, type SeccompProfile } from './derive/seccomp.js';
import type { Observation } from './index.js';
import { attempt, type Outcome, type Trial } from './trial.js';
import { type WritableFolder, writableWords } from './writable.js';

const unprivilegedUser = '10001:10001';

/** What a container is started with after an observed run. */
export interface Hardening {
  /** Undefined where the image's own user stays. */
  readonly user: string | undefined;
  readonly capabilities: readonly string[];
  readonly noNewPrivileges: boolean;
  readonly seccomp: SeccompProfile;
  readonly refusedByDefault: readonly string[];
  readonly readOnly: boolean;
  /** `--tmpfs` and `-v` words. */
  readonly writable: readonly string[];
  /** What was tried and what it showed, for people. */
  readonly steps: readonly string[];
}

/** Words for `docker run`. @param profilePath where the profile was written; left out, Docker's default holds */
export function hardeningWords(
  hardening: Omit<Hardening, 'steps'>,
  profilePath: string | undefined,
): readonly string[] {
  return [
    ...(hardening.user === undefined ? [] : ['--user', hardening.user]),
    ...['--cap-drop', 'ALL'],
    ...hardening.capabilities.flatMap((name) => ['--cap-add', name]),
    ...(hardening.noNewPrivileges ? ['--security-opt', 'no-new-privileges'] : []),
    ...(profilePath === undefined ? [] : ['--security-opt', `seccomp=${profilePath}`]),
    ...(hardening.readOnly ? ['--read-only', ...hardening.writable] : []),
  ];
}

/**
 * From one observed run to the strictest start under which the drive still passes. Each wall is tried by itself, so that
 * one that cannot stand is left out and named instead of breaking the rest.
 * @param given capabilities that the caller's own words add and drop
 */
export async function harden(
  observation: Observation,
  trial: Trial,
  given: { readonly added: readonly string[]; readonly dropped: readonly string[] },
): Promise<Hardening> {
  const bounding = resolveCapabilities(given.added, given.dropped);
  let state: Omit<Hardening, 'steps'> = {
    user: undefined,
    capabilities: observation.capabilities.filter((name) => bounding.includes(name)),
    noNewPrivileges: false,
    ...profileOf(observation, { capabilities: bounding, noNewPrivileges: false }),
    readOnly: false,
    writable: writableWords(observation.writable),
  };
  const steps: string[] = [];
  const passes = async (next: typeof state): Promise<Outcome> =>
    attempt({ ...trial, words: [...trial.words, ...hardeningWords(next, undefined)] });
  const keepIf = async (what: string, next: typeof state) => {
    const { passed } = await passes(next);
    steps.push(`${passed ? 'kept' : 'left out, the drive fails with it'}: ${what}`);
    if (passed) state = next;
    return passed;
  };
  const base = await passes(state);
  if (!base.passed) {
    steps.push('left out, the drive fails with them: capabilities that were asked for and nothing more');
    state = { ...state, capabilities: bounding };
  }
  const candidates = state.capabilities;
  for (const name of candidates) {
    await keepIf(`without ${name}`, {
      ...state,
      capabilities: state.capabilities.filter((one) => one !== name),
    });
  }
  await keepIf('no-new-privileges', { ...state, noNewPrivileges: true });
  await keepIf('read-only root', { ...state, readOnly: true });
  if (observation.uid === 0 && state.capabilities.length === 0) {
    await keepIf(`user ${unprivilegedUser}`, {
      ...state,
      user: unprivilegedUser,
      writable: writableWords(observation.writable.map((folder) => ownedBy(folder, unprivilegedUser))),
    });
  }
  return { ...state, ...profileOf(observation, state), steps };
}

/** Folders in memory that were root's are given to the user who writes to them now. */
function ownedBy(folder: WritableFolder, user: string): WritableFolder {
  const [uid = 0, gid = 0] = user.split(':').map(Number);
  return folder.kind === 'tmpfs' && folder.uid === 0 ? { ...folder, uid, gid } : folder;
}

function profileOf(
  { calls, runtimeCalls, architecture }: Pick<Observation, 'calls' | 'runtimeCalls' | 'architecture'>,
  { capabilities, noNewPrivileges }: Pick<Hardening, 'capabilities' | 'noNewPrivileges'>,
): Pick<Hardening, 'seccomp' | 'refusedByDefault'> {
  const { profile, refusedByDefault } = deriveSeccomp(
    [...calls, ...neededByRuntime(runtimeCalls)],
    capabilities,
    architecture,
    { isLoadedLast: noNewPrivileges },
  );
  return { seccomp: profile, refusedByDefault: refusedByDefault.filter((name) => calls.includes(name)) };
}

/** Behind the other walls a program may call what it did not before: what both runs called is learned. */
export function relearned(hardening: Hardening, first: Observation, second: Observation): Hardening {
  const calls = [...first.calls, ...second.calls];
  // The second run loads its profile where the hardened container will.
  const runtimeCalls = hardening.noNewPrivileges
    ? second.runtimeCalls
    : [...first.runtimeCalls, ...second.runtimeCalls];
  const { architecture } = first;
  return { ...hardening, ...profileOf({ calls, runtimeCalls, architecture }, hardening) };
}

/** The same profile that logs instead of refusing: for a trial in which nothing breaks. */
export function loggingProfile(profile: SeccompProfile): SeccompProfile {
  const { defaultErrnoRet: _, ...rest } = profile;
  return { ...rest, defaultAction: 'SCMP_ACT_LOG' };
}

/**
 * Calls that a later run made and the profile does not let through. Those that Docker's default refuses as well are not
 * missing: a profile that logs lets programs use what they do without everywhere else (io_uring).
 */
export function missingCalls(
  profile: SeccompProfile,
  later: Pick<Observation, 'calls'>,
  refused: readonly string[],
): readonly string[] {
  const allowed = new Set([...allowedNames(profile), ...refused, 'clone3']);
  return later.calls.filter(
    (name) =>
      !allowed.has(name) &&
      (seccompDefaultAllowed.has(name) || Object.hasOwn(seccompDefaultConditions, name)),
  );
}
