import { mayInstall } from '../../models/commands/later.js';
import type { ManagerName } from '../../models/commands/manager-grammars.js';
import { callsOf, installsOf, invocationOf } from '../../models/commands/managers.js';
import type { Command } from '../../models/commands/run.js';
import { removes } from '../../models/commands/text.js';
import type { LintFile } from '../../models/file.js';
import type { Stage } from '../../models/stages/index.js';
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
  if (!mayMove(command, install) || isUsedBetween(command, install, file)) return undefined;
  if (isFetchedBefore(install, call.manager))
    return asking('Delete the update, which the next install repeats', withoutStep(command, file) ?? edit);
  const at = install.source.sourceAt(install.start);
  const text = `${file.dockerfile.text.slice(hit.start, hit.end)} && `;
  // Other words on the way, such as comments and continuations, are not carried along.
  if (/[\n\r]/.test(text)) return undefined;
  return asking('Update in the RUN that installs', edit, { start: at, end: at, text });
}

/** Whether the update does in front of the install what it does now: the same user or root, a network, and its failure ends the build. */
function mayMove({ run }: Command, install: Command): boolean {
  const { siblings } = install.visited;
  const { flags } = install.run.instruction;
  const { user } = install.run.step.state;
  return (
    (run.step.state.user === user || isRoot(user?.words[0]?.value ?? '')) &&
    !flags.some(({ name, value }) => name === 'network' && value === 'none') &&
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
    isTakenOut(run.step.stage, file) ||
    later.some(({ commands: all }) => all.some((one) => invocationOf(one) !== undefined || mayInstall(one)))
  );
}

/** By a mount or a COPY of what may hold lists or indexes: `--mount=type=bind,from=lists,source=/var/lib/apt/lists`. */
function isTakenOut({ index, nameWord }: Stage, { model, runs }: LintFile): boolean {
  const isThis = (name: string | undefined) =>
    name === String(index) || (name !== undefined && name.toLowerCase() === nameWord?.value.toLowerCase());
  const mounts = runs.flatMap((run) => run.mounts).filter(({ from }) => isThis(from));
  const copies = model.stages
    .flatMap(({ steps }) => steps.map(({ effective }) => effective))
    .filter(({ flags }) => isThis(flags.find(({ name }) => name === 'from')?.value));
  const sources = [
    ...mounts.map(({ options }) => options.get('source') ?? options.get('src') ?? '/'),
    ...copies.flatMap(({ json, words }) => (json ?? words).slice(0, -1).map(({ value }) => value)),
  ];
  return sources.some((source) => /^\/?(?:$|(?:var|lib|etc)(?:\/|$))|\$/.test(source));
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

function isUsedBetween({ run }: Command, install: Command, { runs }: LintFile): boolean {
  const between = runs.slice(runs.indexOf(run) + 1, runs.indexOf(install.run));
  return between.some(({ commands }) => commands.some(mayInstall));
}

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
