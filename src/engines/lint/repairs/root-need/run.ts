import type { LintFile } from '../../models/file.js';
import { isPage } from '../../models/image-uses.js';
import type { Stage } from '../../models/stages/index.js';
import { lowPortOf } from './port.js';
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

/** By what else they give them; without advice where that of any program holds. */
export function asRun(stage: Stage, file: LintFile): RootWeight | undefined {
  return asTool(stage, file) ?? asUser(stage, file) ?? asCommented(file);
}

/** By a comment of the file on how its containers are started: `the panel passes user=<UID>:<GID>`. */
function asCommented({ dockerfile }: LintFile): RootWeight | undefined {
  const comments = dockerfile.comments.slice(0, mostComments);
  for (const { text, start } of comments) {
    const line = text.slice(0, mostOfLine);
    const given = accountIn(line);
    if (given === undefined) continue;
    return {
      detail: `unless it is started with ${given.slice(0, 40)}, as the comment in line ${lineAt(dockerfile.text, start)} has it`,
      severity: 'low',
      advice:
        'See that whatever starts it names that account; USER and the same number hold for a container that is started without it, too, where the folders that it is given belong to the number.',
    };
  }
  return undefined;
}

const mostComments = 500;
const mostOfLine = 400;

/** As Docker's command and its libraries for programs name an account; of words only those in quotes, because pip has such an option. */
function accountIn(line: string): string | undefined {
  if (ofOtherCalls.test(line)) return undefined;
  return (
    asUserOption.exec(line)?.[0] ??
    (/\b(?:docker|podman) run\b/.test(line) ? asShortOption.exec(line)?.[0] : undefined)
  );
}

const asUserOption = /(?<![\w?&-])(?:--user[ =]|user=)(?:["'`]\w{2,30}["'`]|["'`]?[<{$1-9][^\s`"',)]{0,40})/;
const asShortOption = /(?<![\w-])-u ["'`]?[<{$1-9][^\s`"',)]{0,40}/;
const ofOtherCalls =
  /\b(?:not|never|no|without|cannot|can't|won't|pip3?|build-arg|useradd|adduser|usermod|sql|psql|mysql|curl|wget|ssh|git|systemctl|https?)\b/i;

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
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

const isOfNetwork = /^--net/;
const ofDevices =
  'End with USER where the host gives an account what it needs (a group for devices, NET_BIND_SERVICE for ports); else limit the capabilities of its containers.';

/** Every account may use the network of the host, but for its low ports: there root reaches more, and is there for nothing. */
function needsRights(option: string, stage: Stage, file: LintFile): boolean {
  return !isOfNetwork.test(option) || lowPortOf(stage, file) !== undefined;
}

function asUser(stage: Stage, file: LintFile): RootWeight | undefined {
  const runs = file.images?.runs ?? [];
  const given = runs.filter(
    ({ mayTakeRoot }) => mayTakeRoot !== undefined && needsRights(mayTakeRoot, stage, file),
  );
  const maybe = given.find(({ mayTakeRoot }) => !isOfNetwork.test(mayTakeRoot ?? '')) ?? given[0];
  if (maybe !== undefined)
    return {
      detail: `it is run with ${maybe.mayTakeRoot} in ${maybe.path}:${maybe.line}`,
      severity: 'medium',
      advice: ofDevices,
    };
  const as = runs.find(({ user }) => user !== undefined);
  if (as === undefined) return undefined;
  // `user: UID:GID` is there to be filled in.
  const isAlways =
    !isPage(as.path) && runs.every(({ user, path }) => isPage(path) || /[ =][1-9a-z_$]/.test(user ?? ''));
  return {
    detail: `unless it is run with ${as.user}, as in ${as.path}:${as.line}`,
    severity: isAlways ? 'low' : 'medium',
    advice: 'Make that account the one without being asked: end with USER and the same number.',
  };
}
