import type { LintFile } from '../../models/file.js';
import type { Stage } from '../../models/stages/index.js';
import { servingOf } from './serving.js';
import { ofUsers, type RootWeight } from './weight.js';

/** By what for root alone a page, a script or a Compose file gives its containers. */
export function asTaken(file: LintFile): RootWeight | undefined {
  const taking = (file.images?.runs ?? []).find(({ takesRoot }) => takesRoot !== undefined);
  if (taking === undefined) return undefined;
  return {
    detail: `which it is run for: ${taking.takesRoot} in ${taking.path}:${taking.line}`,
    severity: 'low',
    advice:
      'Keep root where the program needs what it is run with, and take the rest away: single capabilities in place of --privileged, no-new-privileges, a read-only file system.',
  };
}

/** By what else they give them. */
export function asRun(stage: Stage, file: LintFile): RootWeight | undefined {
  return asTool(stage, file) ?? asUser(file);
}

function asTool(stage: Stage, file: LintFile): RootWeight | undefined {
  const runs = file.images?.runs ?? [];
  const caller = runs.find(({ user, worksOn }) => worksOn !== undefined || /\$/.test(user ?? ''));
  const once = runs.find(({ isOnce }) => isOnce);
  const use = caller ?? once;
  if (use === undefined || servingOf(stage, file) !== undefined) return undefined;
  const what =
    caller === undefined
      ? 'it runs for one call'
      : `it works on the files of its caller: ${caller.worksOn ?? caller.user}`;
  return { detail: `${what} in ${use.path}:${use.line}`, severity: 'low', advice: ofUsers };
}

function asUser(file: LintFile): RootWeight | undefined {
  const runs = file.images?.runs ?? [];
  const maybe = runs.find(({ mayTakeRoot }) => mayTakeRoot !== undefined);
  if (maybe !== undefined)
    return {
      detail: `it is run with ${maybe.mayTakeRoot} in ${maybe.path}:${maybe.line}`,
      severity: 'medium',
      advice:
        'End with USER where the host gives an account what it needs (a group for devices, NET_BIND_SERVICE for ports); else limit the capabilities of its containers.',
    };
  const as = runs.find(({ user }) => user !== undefined);
  if (as === undefined) return undefined;
  return {
    detail: `unless it is run with ${as.user}, as in ${as.path}:${as.line}`,
    severity: 'medium',
    advice: 'Make that account the one without being asked: end with USER and the same number.',
  };
}
