import type { TextEdit } from '../../../../fix/edit.js';
import type { Hit } from '../../rule.js';
import type { LintFile } from '../file.js';
import { finalStages } from '../stages/index.js';
import { isTakenOut } from '../stages/taken-out.js';
import { mayCover } from '../understood/flags.js';
import { hasFlag } from './arguments.js';
import { hasRpmSettings, isLater, isLaterOne, mayClean, usesFilesIn } from './later.js';
import type { ManagerName } from './manager-grammars.js';
import { callsOf, type Invocation, installsOf, invocationOf } from './managers.js';
import { appendForRoot } from './repairs.js';
import { type Command, placeOf, type Run } from './run.js';
import { hasMount, removes } from './text.js';

export interface Cleaning {
  readonly managers: readonly ManagerName[];
  /** Programs with the words that clean: `['yum', 'clean', 'all']`. */
  readonly cleaners: readonly (readonly [program: string, ...words: string[]])[];
  /** Folders that may be deleted, or mounted over, instead. */
  readonly caches: readonly string[];
  readonly append: (program: string) => string;
  readonly aliases?: (program: string) => readonly string[];
}

/** RUN instructions that install and do not clean behind the last install. */
export function* cleaningHits(file: LintFile, cleaning: Cleaning): Generator<Hit> {
  const { runs, dockerfile, model } = file;
  // What is only built in is thrown away with its cache.
  const kept = finalStages(model);
  const isUser = usesFilesIn(...cleaning.caches);
  const leaving: Run[] = [];
  for (const run of runs) {
    const last = installsOf(run, ...cleaning.managers).at(-1);
    if (last === undefined && fetchesIndexes(run, cleaning)) leaving.push(run);
    if (last === undefined || hasMount(run, ['cache', 'tmpfs'], ...cleaning.caches)) continue;
    // What is installed from the cache alone adds nothing to it.
    if (hasFlag(last, 'C', 'cacheonly', 'no-refresh')) continue;
    if (isCleaned(run, last, cleaning)) continue;
    const after = behind(run, last);
    const command = cleaning.append(last.program);
    const [cleaner = ''] = command.split(' ');
    const edit =
      after.some(isUser) ||
      isLaterOne(run, runs, isUser) ||
      isLaterOne(run, runs, usesCacheAlone) ||
      mayClean(after) ||
      mayBeMissing(last, run, runs) ||
      after.some(({ args }) => args.some(({ value }) => isNameOf(value, cleaner))) ||
      hasRpmSettings(run, keepsCache) ||
      mayCover(run, cleaning.caches) ||
      isTakenOut(run.step.stage, cleaning.caches, file) ||
      !kept.has(run.step.stage)
        ? undefined
        : appendForRoot(run, command, dockerfile);
    const partial = edit && wholeCleaning(run, after, cleaning);
    const summary = partial ? `Write ${partial.text}` : `Append ${command}`;
    const safety = leaving.some((one) => isLater(run, one))
      ? ({ safety: 'decide', reason: leftBefore } as const)
      : ({ safety: 'safe' } as const);
    if (edit === undefined) leaving.push(run);
    yield {
      ...placeOf(last.command, last.command),
      ...(cleaning.aliases ? { aliases: cleaning.aliases(last.program) } : {}),
      ...(edit ? { repair: { ...safety, summary, edits: [partial ?? edit] } } : {}),
    };
  }
}

const leftBefore =
  'An earlier RUN leaves its cache: deleted here alone, it stays in the layer below, and a later RUN has to fetch it again.';

function behind(run: Run, { command }: Invocation): readonly Command[] {
  return run.commands.slice(run.commands.indexOf(command) + 1);
}

function isCleaned(run: Run, call: Invocation, { caches, cleaners }: Cleaning): boolean {
  const after = behind(run, call);
  if (caches.some((cache) => removes(after, cache))) return true;
  return callsOf(run, 'yum', 'dnf', 'zypper')
    .filter(({ command }) => after.includes(command))
    .some(({ program, subcommand, operands }) =>
      cleaners.some(
        ([name, word, ...rest]) =>
          name === program &&
          word === subcommand &&
          rest.every((one) => operands.some(({ value }) => value === one)),
      ),
    );
}

/** `dnf -y update` in a RUN of its own: its indexes of packages stay in its layer. */
function fetchesIndexes(run: Run, cleaning: Cleaning): boolean {
  const last = callsOf(run, ...cleaning.managers).findLast(
    (call) => fetching.test(call.subcommand) && !hasFlag(call, 'C', 'cacheonly', 'no-refresh'),
  );
  return (
    last !== undefined &&
    !hasMount(run, ['cache', 'tmpfs'], ...cleaning.caches) &&
    !isCleaned(run, last, cleaning)
  );
}

const fetching =
  /^(?:update|upgrade|up|dup|dist-upgrade|distro-sync|check-update|patch|makecache|refresh|ref|builddep|build-dep)$/;

/** `dnf clean dbcache` cleans a part: its word is replaced, as a second cleaning behind it would do its work again. */
function wholeCleaning(run: Run, after: readonly Command[], { cleaners }: Cleaning): TextEdit | undefined {
  const call = callsOf(run, 'yum', 'dnf').findLast(
    ({ command, program, subcommand }) =>
      after.includes(command) && cleaners.some(([name, word]) => name === program && word === subcommand),
  );
  const [first] = call?.operands ?? [];
  const last = call?.operands.at(-1);
  if (call === undefined || first === undefined || last === undefined || run.form !== 'shell')
    return undefined;
  return { start: placeOf(call.command, first).start, end: placeOf(call.command, last).end, text: 'all' };
}

/** A cache that is kept on purpose, or elsewhere. */
const keepsCache = /\b(?:keepcache|cachedir|keep-packages)\b/;

/** `dnf -C install`: what it needs, an earlier step left there. */
function usesCacheAlone(command: Command): boolean {
  const call = invocationOf(command);
  return call !== undefined && /^(?:dnf|yum)$/.test(call.manager) && hasFlag(call, 'C', 'cacheonly');
}

/**
 * Whether the manager is one that the image may not have: a condition stands round it, or another one in its place: `yum … || dnf …`. What it
 * cleans would fail there.
 */
function mayBeMissing({ command, program }: Invocation, run: Run, runs: readonly Run[]): boolean {
  return isConditional(command) && !plainlyCalled(runs).has(`${run.step.stage.index} ${program}`);
}

function isConditional({ visited: { inside, siblings } }: Command): boolean {
  return (
    !inside.every((one) => one.kind === 'block' && /^(?:group|subshell|for)$/.test(one.block.block)) ||
    siblings.some(({ operator }) => operator === '||')
  );
}

/** `dnf remove -y dnf`, `rm /usr/bin/yum`: the program is gone then. */
function isNameOf(word: string, program: string): boolean {
  const name = /(?:^|bin\/)([\w-]{1,40})$/.exec(word)?.[1];
  return name === program || name === `${program}5`;
}

const systemManagers = ['apt-get', 'apk', 'dnf', 'yum', 'zypper'] as const;
const plain = new WeakMap<readonly Run[], ReadonlySet<string>>();

/** Managers that a stage calls without any condition, by its number. */
function plainlyCalled(runs: readonly Run[]): ReadonlySet<string> {
  const known = plain.get(runs);
  if (known !== undefined) return known;
  const found = runs.flatMap((run) =>
    callsOf(run, ...systemManagers)
      .filter(({ command }) => !isConditional(command))
      .map(({ program }) => `${run.step.stage.index} ${program}`),
  );
  const programs = new Set(found);
  plain.set(runs, programs);
  return programs;
}
