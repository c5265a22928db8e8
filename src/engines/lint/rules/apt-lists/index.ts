import type { TextEdit } from '../../../../fix/edit.js';
import { type InstallAtStart, installAtStart } from '../../models/at-start.js';
import { hasFlag } from '../../models/commands/arguments.js';
import { isLaterOne, laterRuns, mayClean, mayInstall, usesFilesIn } from '../../models/commands/later.js';
import { aptGetAliases, callsOf, type Invocation, invocationOf } from '../../models/commands/managers.js';
import { appendForRoot } from '../../models/commands/repairs.js';
import { type Command, placeOf, type Run } from '../../models/commands/run.js';
import { hasMount, removes } from '../../models/commands/text.js';
import type { LintFile } from '../../models/file.js';
import { finalStages } from '../../models/stages/index.js';
import { isTakenOut } from '../../models/stages/taken-out.js';
import { mayCover } from '../../models/understood/flags.js';
import { withoutInstruction } from '../../repairs/places.js';
import { type Hit, hadolint, type Repair, type Rule } from '../../rule.js';

const lists = '/var/lib/apt/lists';
const isUser = usesFilesIn(lists);

export const rule: Rule = {
  id: 'apt-lists',
  title: 'Package lists of apt stay in the image',
  severity: 'low',
  aliases: ['DL3009', 'DKL-DI-0005'],
  fix: 'Delete them in the same RUN: rm -rf /var/lib/apt/lists/*',
  references: [hadolint('DL3009'), 'https://docs.docker.com/build/building/best-practices/#apt-get'],
  effect: { files: { gone: ['var/lib/apt/lists'] } },
  judges: 'command',
  check: function* (file) {
    const { runs, model, dockerfile } = file;
    if (!runs.some((run) => callsOf(run, 'apt-get').length > 0)) return;
    const final = finalStages(model);
    const atStart = installAtStart(file, installWords);
    const needing = runs.filter(needsLists);
    let areLeft = false;
    for (const run of runs.filter(({ step }) => final.has(step.stage))) {
      if (removes(run.commands, lists)) areLeft = false;
      const updates = callsOf(run, 'apt-get').filter(
        (call) => call.subcommand === 'update' && !hasOwnPlace(call),
      );
      const last = updates.at(-1);
      if (last === undefined || hasMount(run, ['cache', 'tmpfs'], lists)) continue;
      const after = run.commands.slice(run.commands.indexOf(last.command) + 1);
      if (removes(after, lists)) continue;
      const edit =
        atStart === 'found' ||
        !isUsedBy(after) ||
        laterRuns(run, needing).length > 0 ||
        after.some(isUser) ||
        mayCover(run, [lists]) ||
        isTakenOut(run.step.stage, [lists], file) ||
        isLaterOne(run, runs, isUser) ||
        mayClean(after)
          ? undefined
          : appendForRoot(run, `rm -rf ${lists}/*`, dockerfile);
      const reason: string | undefined =
        reasonToAsk(run, runs, atStart) ?? (areLeft ? leftBefore : undefined);
      yield {
        ...placeOf(last.command, last.command),
        aliases: aptGetAliases(last, rule.aliases),
        ...(edit ? { repair: appending([edit, ...withoutLateOne(run, file)], reason) } : {}),
      } satisfies Hit;
      areLeft ||= edit === undefined || reason !== undefined;
    }
  },
};

/** `-o Dir::State::lists=/srv/lists`: what is fetched lies elsewhere. */
function hasOwnPlace({ flags }: Invocation): boolean {
  return flags.some(
    ({ name, value = '' }) => /^(?:o|option)$/.test(name) && /^(?:Dir|RootDir)\b/i.test(value),
  );
}

/** The next step, where it only deletes the lists: a layer too late. */
function withoutLateOne({ step }: Run, file: LintFile): readonly TextEdit[] {
  const { steps } = step.stage;
  const next = file.runs.find((run) => run.step === steps[steps.indexOf(step) + 1]);
  if (next?.form !== 'shell' || next.instruction !== next.step.instruction) return [];
  if (next.instruction.above.length > 0 || next.commands.length === 0) return [];
  const edit = next.commands.every(deletesListsAlone)
    ? withoutInstruction(file, next.instruction)
    : undefined;
  return edit === undefined ? [] : [edit];
}

function deletesListsAlone({ name, args }: Command): boolean {
  const paths = args.map(({ value }) => value).filter((value) => !value.startsWith('-'));
  return name === 'rm' && paths.length === 1 && /^\/var\/lib\/apt\/lists\/?\*?$/.test(paths[0] ?? '');
}

const leftBefore = 'An earlier RUN leaves its lists: deleted here alone, they stay in the layer below.';

function appending(edits: readonly TextEdit[], reason: string | undefined): Repair {
  const summary = `Append rm -rf ${lists}/*`;
  return reason === undefined
    ? { safety: 'safe', summary, edits }
    : { safety: 'decide', summary, reason, edits };
}

function reasonToAsk(run: Run, runs: readonly Run[], atStart: InstallAtStart): string | undefined {
  if (run.step.instruction.keyword === 'ONBUILD')
    return 'An image that is built on this one may install from these lists without an update of its own.';
  if (atStart === 'unseen')
    return 'A script that the container starts with, and that is not seen, may install from these lists.';
  return isLaterOne(run, runs, mayInstall)
    ? 'A program that a later RUN calls may install from these lists without an update of its own.'
    : undefined;
}

/** Deleted without any use, the lists need not be fetched in the first place: another repair. */
function isUsedBy(commands: readonly Command[]): boolean {
  return commands.some(
    (command) => mayInstall(command) || usesLists.test(invocationOf(command)?.subcommand ?? ''),
  );
}

/** Whether a RUN needs lists that are there already: without them the build breaks, or prints something else. */
function needsLists({ commands }: Run): boolean {
  const first = commands.find(touchesLists);
  return first !== undefined && invocationOf(first)?.subcommand !== 'update';
}

const usesLists =
  /^(?:update|install|upgrade|dist-upgrade|full-upgrade|build-dep|source|download|satisfy|changelog|list|show|search|policy|madison|depends|rdepends|versions|why)$/;

function touchesLists(command: Command): boolean {
  if (command.name === 'apt-cache') return true;
  const call = invocationOf(command);
  return call?.manager === 'apt-get' && usesLists.test(call.subcommand) && !hasFlag(call, 'installed');
}

/** `CMD apt-get install -y $EXTRA && exec app`: a container that installs when it starts, from the lists of the image. */
const installWords = { uses: /\bapt(?:-get|-cache|itude)?[ \t"',]/, fetches: /\bupdate\b/ };
