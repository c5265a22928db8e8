import type { Instruction } from '../../../../formats/dockerfile/index.js';
import type { BuildContext } from '../context.js';
import { isBuiltOn, type Stage } from '../stages/index.js';
import { leavesPackages } from './plain-programs.js';
import type { Command, Run } from './run.js';

/** RUN instructions behind one, in its stage and in those that are built on it. */
export function laterRuns(run: Run, runs: readonly Run[]): readonly Run[] {
  return runs.filter((later) => isLater(later, run));
}

export function isLater({ step: later }: Run, { step }: Run): boolean {
  return later.instruction.start > step.instruction.start && isBuiltOn(later.stage, step.stage);
}

type Fits = (command: Command) => boolean;
const fitting = new WeakMap<readonly Run[], Map<Fits, readonly Run[]>>();

/** Whether a command of a later RUN fits. Which of a file have one is found out once for each question, so that it costs no more in a long file. */
export function isLaterOne(run: Run, runs: readonly Run[], fits: Fits): boolean {
  const known = fitting.get(runs) ?? new Map<Fits, readonly Run[]>();
  fitting.set(runs, known);
  const having =
    known.get(fits) ??
    runs.filter((each) => (fits === mayInstall && isUnread(each)) || each.commands.some(fits));
  known.set(fits, having);
  return having.some((later) => isLater(later, run));
}

/**
 * Whether a command counts on what stays below one of the folders: without `-f`, `rm -r /var/cache/apk/*` fails where the
 * pattern matches nothing (POSIX, rm), and so do `mv` and `chown` where the folder is gone.
 */
export function usesFilesIn(...folders: readonly string[]): Fits {
  return ({ name, args }) =>
    name !== 'mkdir' &&
    (name !== 'rm' || !args.some(({ value }) => /^-[a-zA-Z]*f|^--force$/.test(value))) &&
    args.some(({ value }) => folders.some((folder) => value.includes(folder)));
}

/** A script in another language, or for a shell that is not known: what it calls is not seen. */
function isUnread({ scripts }: Run): boolean {
  return scripts.length === 0 || scripts.some(({ script }) => script.problems.length > 0);
}

/** A script or program of the user's own, which may call anything. */
export function runsUnseen({ name, program, args }: Command): boolean {
  if (name === '') return true;
  if (
    /^(?:ba|da|z|k)?sh$|^(?:source|\.|make|abuild|makepkg|python[\d.]*|perl|ruby|npx|npm|yarn|pnpm)$/.test(
      name,
    )
  )
    return args.length > 0 || name === 'abuild';
  return (
    /\.(?:sh|bash|py|pl|rb)$/.test(program.value) ||
    /^(?:\.{0,2}\/)(?!(?:usr\/)?(?:local\/)?s?bin\/)/.test(program.value)
  );
}

/** Scripts of the user's own that clean, by their names: what they delete, this file does not show. */
export function mayClean(commands: readonly Command[]): boolean {
  return commands.some(
    (command) =>
      runsUnseen(command) &&
      [command.program, ...command.args].some(({ value }) => /clean|purge|tidy/i.test(value)),
  );
}

/**
 * Whether a program may install packages of the distribution: scripts and makefiles of the user's own, and every program
 * that is not known to leave them alone, such as `rosdep` and `ansible-playbook`.
 */
export function mayInstall(command: Command): boolean {
  return runsUnseen(command) || !leavesPackages(command.name) || callsAnother(command);
}

/** `find … -exec sh {} +`: the program that does the work is an argument. */
function callsAnother({ name, args }: Command): boolean {
  return (
    name === 'find' &&
    args.some(
      ({ value }, index) =>
        /^-(?:exec|ok)(?:dir)?$/.test(value) && !leavesPackages(args[index + 1]?.value ?? ''),
    )
  );
}

/** Files in which a package manager has its settings: what names one in a RUN, and what COPY may write it by. */
interface SettingsPlace {
  readonly written: RegExp;
  readonly copied: RegExp;
}

const ofApt: SettingsPlace = { written: /\/etc\/apt\/apt\.conf/, copied: /\/etc\/apt\/(?:apt\.conf|$)/ };
const ofRpm: SettingsPlace = {
  written:
    /\/etc\/(?:dnf\/(?:dnf\.conf|libdnf5)|yum(?:\/yum)?\.conf)|\bconfig-manager\b[^&|;\n]{0,200}\bassumeyes=/,
  copied: /\/etc\/(?:dnf\/(?:dnf\.conf|libdnf5|$)|yum(?:\/yum)?\.conf|(?:dnf|yum)$)/,
};

const anyText = /(?:)/;

/**
 * Whether settings of apt with such a text are copied into the image or written by a RUN before: what apt-get does by itself then,
 * its own command does not show (apt.conf(5)).
 */
export function hasAptSettings(run: Run, text = anyText, context?: BuildContext): boolean {
  return hasSettings(run, ofApt, text, context);
}

/** The same of dnf and yum (dnf.conf(5), yum.conf(5)). */
export function hasRpmSettings(run: Run, text = anyText): boolean {
  return hasSettings(run, ofRpm, text);
}

const firsts = new WeakMap<Stage, Map<string, number>>();

function hasSettings(
  { step: { stage, instruction } }: Run,
  place: SettingsPlace,
  text: RegExp,
  context?: BuildContext,
): boolean {
  const key = `${place.written.source} ${text.source}`;
  const unknown: Stage[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) {
    const known = firsts.get(each)?.get(key);
    if (known !== undefined) first = known;
    if (known !== undefined) break;
    unknown.push(each);
  }
  for (const each of unknown.reverse()) {
    first = Math.min(first, firstSetting(each, place, text, context));
    firsts.set(each, (firsts.get(each) ?? new Map<string, number>()).set(key, first));
  }
  return first <= instruction.start;
}

function firstSetting(
  { steps }: Stage,
  { written, copied }: SettingsPlace,
  text: RegExp,
  context?: BuildContext,
): number {
  const found = steps.find(({ instruction }) => {
    const { keyword, args } = instruction;
    const place = keyword === 'RUN' ? written : copied;
    if (!/^(?:COPY|ADD|RUN)$/.test(keyword) || !place.test(args.text)) return false;
    return text.test(args.text) || (keyword !== 'RUN' && isCopied(instruction, text, context));
  });
  return found?.instruction.start ?? Number.POSITIVE_INFINITY;
}

/** Whether a file that COPY takes from the build context holds such a text. */
function isCopied({ flags, json, words }: Instruction, text: RegExp, context?: BuildContext): boolean {
  if (flags.some(({ name }) => name === 'from')) return false;
  return (json ?? words).slice(0, -1).some(({ value }) => text.test(context?.textOf(value) ?? ''));
}
