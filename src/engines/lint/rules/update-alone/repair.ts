import { mayInstall } from '../../models/commands/later.js';
import type { ManagerName } from '../../models/commands/manager-grammars.js';
import { callsOf, installsOf, invocationOf } from '../../models/commands/managers.js';
import type { Command } from '../../models/commands/run.js';
import { removes } from '../../models/commands/text.js';
import type { LintFile } from '../../models/file.js';
import type { Step } from '../../models/stages/index.js';
import { isTakenOut } from '../../models/stages/taken-out.js';
import { isRoot } from '../../models/user.js';
import { withoutStep } from '../../repairs/deletion.js';
import { commandAt, isInText, withoutCommand } from '../../repairs/places.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';
import { isFetch } from './fetch.js';

/** The update goes to where its lists are used: before the first install of the RUN that needs them. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const call = command && invocationOf(command);
  const edit = command && withoutCommand(file, command);
  if (command === undefined || call === undefined || edit === undefined) return undefined;
  if (!isFetch(call)) return undefined;
  const install = nextInstall(command, call.manager, file);
  if (install === undefined && !isUsedLater(command, file))
    return asking('Delete the update, which nothing uses', withoutStep(command, file) ?? edit);
  if (install === undefined || install.visited.pipeline !== undefined || !isInText(install)) return undefined;
  if (!mayMove(command, install) || !isSameBetween(command, install, file)) return undefined;
  if (isFetchedBefore(install, call.manager))
    return asking('Delete the update, which the next install repeats', withoutStep(command, file) ?? edit);
  const at = install.source.sourceAt(install.start);
  const text = `${file.dockerfile.text.slice(hit.start, hit.end)} && `;
  // Other words on the way, such as comments and continuations, are not carried along.
  if (/[\n\r]/.test(text)) return undefined;
  return asking('Update in the RUN that installs', edit, { start: at, end: at, text });
}

/** Whether the update does in front of the install what it does now: the same user or root, mounts and network, and its failure ends the build. */
function mayMove({ run }: Command, install: Command): boolean {
  const { siblings } = install.visited;
  const { user } = install.run.step.state;
  const flagsOf = ({ instruction: { flags } }: typeof run) => flags.map(({ raw }) => raw).join(' ');
  return (
    (run.step.state.user === user || isRoot(user?.words[0]?.value ?? '')) &&
    flagsOf(run) === flagsOf(install.run) &&
    !siblings.some(({ operator }) => operator === '||')
  );
}

/** Whether any later step may look at the lists: one of this stage, of a stage built on it, or of one that takes them out of it. */
function isUsedLater(command: Command, file: LintFile): boolean {
  const { run } = command;
  const { model, runs } = file;
  // Deleted in the same RUN, they are there for no one.
  const behind = command.run.commands.slice(command.run.commands.indexOf(command) + 1);
  if (removes(behind, '/var/lib/apt/lists')) return false;
  const isChild = model.stages.some(({ parent }) => parent === run.step.stage);
  const later = runs.slice(runs.indexOf(run) + 1).filter(({ step }) => step.stage === run.step.stage);
  return (
    isChild ||
    isTakenOut(run.step.stage, ['/var/lib', '/var/cache', '/lib', '/etc'], file) ||
    later.some(({ commands: all }) => all.some((one) => invocationOf(one) !== undefined || mayInstall(one)))
  );
}

/** Whether the RUN of an install fetches the lists by itself, before it. */
function isFetchedBefore({ run, source, start }: Command, manager: ManagerName): boolean {
  const at = source.sourceAt(start);
  return callsOf(run, manager).some(
    (call) =>
      isFetch(call) &&
      call.command.source.sourceAt(call.command.start) < at &&
      call.command.visited.inside.length === 0,
  );
}

/** Whether what stands between the two leaves the sources of packages, their keys and the way to them as they are. */
function isSameBetween({ run }: Command, install: Command, { runs }: LintFile): boolean {
  const { steps } = run.step.stage;
  const between = steps.slice(steps.indexOf(run.step) + 1, steps.indexOf(install.run.step));
  return (
    between.every(keepsSources) &&
    runs.every(
      ({ step, scripts, commands }) =>
        !between.includes(step) || (scripts.length > 0 && !commands.some(mayInstall)),
    ) &&
    !install.run.commands.slice(0, install.run.commands.indexOf(install)).some(mayInstall)
  );
}

function keepsSources({ effective: { keyword, args, json, words } }: Step): boolean {
  if (keyword === 'ENV' || keyword === 'ARG') return !/proxy|^APT_CONFIG/i.test(args.text);
  if (keyword === 'RUN') return !aboutSources.test(args.text);
  if (keyword !== 'COPY' && keyword !== 'ADD') return keyword !== 'SHELL';
  const target = (json ?? words).at(-1)?.value ?? '';
  return !/^\/(?:(?:etc|usr|var|root)(?:\/|$)|$)|[$]/.test(target) && !aboutSources.test(args.text);
}

const aboutSources =
  /\/etc\/(?:apt|yum|dnf|zypp|apk|pki|ssl|resolv|hosts)|sources\.list|\.repo\b|keyring|\bapt-key|\bgpg\b|\brpm\b/;

function nextInstall(command: Command, manager: ManagerName, { runs }: LintFile): Command | undefined {
  const { step } = command.run;
  for (const run of runs.slice(runs.indexOf(command.run) + 1)) {
    if (run.step.stage !== step.stage) return undefined;
    const [first] = installsOf(run, manager);
    // An upgrade on the way looks at the same lists.
    if (first === undefined && callsOf(run, manager).length > 0) return undefined;
    if (first !== undefined) return first.command.visited.inside.length === 0 ? first.command : undefined;
  }
  return undefined;
}
