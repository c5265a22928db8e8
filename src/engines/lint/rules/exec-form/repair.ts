import { nameOf } from '../../../../core/paths.js';
import type { Instruction } from '../../../../formats/dockerfile/index.js';
import { endsAtOnce, startAt, syntaxErrorOf } from '../../models/commands/starts.js';
import type { LintFile } from '../../models/file.js';
import { isBuiltin } from '../../models/shell/builtins.js';
import type { Stage, Step } from '../../models/stages/index.js';
import { hasNoEntrypoint, isBareDistribution } from '../../repairs/distribution.js';
import { stepAt } from '../../repairs/places.js';
import { askingBecause, deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';
import { isShellCall } from './commands.js';

/**
 * The words as an array where a shell has nothing to do but to start the program; else an array that names the shell.
 * None where a CMD would become the arguments of an ENTRYPOINT that ignored it until now, where an array would be harder to read than the
 * command, and where the command is wrong in another way first.
 */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  if (step === undefined || !step.state.shell.isPosix || step.effective.heredocs.length > 0) return undefined;
  // No builder takes an option of CMD: what it is meant for, the file does not show.
  if (step.effective.flags.length > 0) return undefined;
  if (step.effective.keyword === 'ENTRYPOINT' && lastInChain(step.stage, 'CMD')) return undefined;
  const start = startAt(file, step.effective.start);
  if (start === undefined || endsAtOnce(start) || start.scripts.some(syntaxErrorOf)) return undefined;
  if (!isOnOneLine(step, file)) return undefined;
  const remedy = asWords(step, file) ?? throughShell(step) ?? asItIs(step, file);
  return remedy !== undefined && isReadable(remedy) ? remedy : undefined;
}

/** Lines of one command, each with its own indentation, are easier to read than the string that an array makes of them. */
function isOnOneLine({ effective: { start, end } }: Step, { dockerfile }: LintFile): boolean {
  return !dockerfile.text.slice(start, end).trimEnd().includes('\n');
}

const longestArray = 120;

function isReadable(remedy: Remedy): boolean {
  return 'lacks' in remedy || remedy.edits.every(({ text }) => text.length <= longestArray);
}

function lastInChain(stage: Stage, keyword: string): Instruction | undefined {
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) {
    const last = each.steps.findLast(({ effective }) => effective.keyword === keyword);
    if (last !== undefined) return last.effective;
  }
  return undefined;
}

function reasonFor({ effective: { keyword }, stage }: Step): string {
  const direct =
    'A script without a first line "#!" no longer starts, and the program gets the signals itself.';
  if (keyword === 'ENTRYPOINT') return `${direct} Arguments of docker run reach it, which were ignored.`;
  return lastInChain(stage, 'ENTRYPOINT')
    ? 'The ENTRYPOINT gets these words as its arguments, instead of a shell.'
    : `${direct} An ENTRYPOINT of the base image gets these words instead of a shell.`;
}

const plainWord = /^(?:[\w@%+:,./=-]+|"[^"\\$`!\n]*"|'[^'\\\n]*')$/;

/** Words that the shell only takes out of their quotes, `exec` before them. */
function asWords(step: Step, file: LintFile): Remedy | undefined {
  const { shell } = step.state;
  if (shell.isExplicit && (!isPlainShell(shell.words) || readsFileFirst(step))) return undefined;
  const { args, restStart, words } = step.effective;
  const used = words[0]?.raw === 'exec' ? words.slice(1) : words;
  const [first] = used;
  if (first === undefined || isBuiltin(first.value) || !/\w/.test(first.value)) return undefined;
  // `A=b program` sets a variable, which no array does, and `time` is a word of bash.
  if (first.value.includes('=') || first.value === 'time') return undefined;
  if (!used.every(({ raw }) => plainWord.test(raw))) return undefined;
  const array = arrayOf(used.map(({ value }) => value));
  const edit = { ...args.spanOf({ start: restStart, end: args.text.trimEnd().length }), text: array };
  const summary = `Write ${array.length > 60 ? 'a JSON array' : array}`;
  // `exec` and a shell that is called by name leave in front what an array leaves there.
  if (used !== words || isShellCall(used)) return deciding(sameReason, summary, edit);
  const repairing =
    mayBeScript(first.value, step.stage, file) || !isStartedAlone(step) ? deciding : askingBecause;
  return repairing(reasonFor(step), summary, edit);
}

const sameReason = 'What gets the signals stays the same: the array only spares the shell around it.';

/**
 * Whether nothing but the words decides what they start: no entry point, of the file or of its base image, other than an init, and no
 * arguments that an ENTRYPOINT ignored until now.
 */
function isStartedAlone({ effective, stage }: Step): boolean {
  if (effective.keyword !== 'CMD') return false;
  const entrypoint = lastInChain(stage, 'ENTRYPOINT');
  if (entrypoint === undefined) return isBareDistribution(stage) || hasNoEntrypoint(stage);
  return /^(?:tini|dumb-init|catatonit)$/.test(nameOf(entrypoint.json?.[0]?.value ?? ''));
}

/** A file of the user's own, which only a shell starts without a first line `#!` (execve(2), ENOEXEC). */
function mayBeScript(program: string, stage: Stage, file: LintFile): boolean {
  return (
    /\.(?:sh|bash)$/.test(program) ||
    /^(?!\/(?:usr\/)?s?bin\/)[^/]{0,200}\//.test(program) ||
    isPutInPlace(nameOf(program), stage, file)
  );
}

/** Whether an instruction puts a program of that name where programs are looked for. */
function isPutInPlace(name: string, stage: Stage, { dockerfile }: LintFile): boolean {
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) {
    const isPut = ({ effective }: Step) =>
      copies(effective, name) || mentions(effective, name, dockerfile.text);
    if (each.steps.some(isPut)) return true;
  }
  return false;
}

function copies({ keyword, json, words }: Instruction, name: string): boolean {
  if (keyword !== 'COPY' && keyword !== 'ADD') return false;
  const paths = (json ?? words).map(({ value }) => value);
  return paths.some((path) => nameOf(path) === name) || /bin\/?$/.test(paths.at(-1) ?? '');
}

/** `bin/NAME` in a script, heredocs included: written to, made executable, moved. */
function mentions({ keyword, start, end }: Instruction, name: string, text: string): boolean {
  if (keyword !== 'RUN') return false;
  const [, ...rests] = text.slice(start, end).split(`bin/${name}`);
  return rests.some((rest) => !/^[\w./-]/.test(rest));
}

/** A SHELL that only stops at errors: for one command without pipes it does what `/bin/sh -c` does. */
function isPlainShell([program = '', ...options]: readonly string[]): boolean {
  return (
    /^(?:\/usr)?(?:\/bin\/)?(?:ba|da|a)?sh$/.test(program) &&
    /^(?:(?:-[eux]{1,3}|-[eux]{0,3}o pipefail) ){0,4}-[eux]{0,3}c$/.test(options.join(' '))
  );
}

/** bash runs the file that BASH_ENV names before a script: it may set the path to the program (bash(1), "Invocation"). */
function readsFileFirst({ state: { shell, variables } }: Step): boolean {
  return nameOf(shell.words[0] ?? '') === 'bash' && variables.get('BASH_ENV') !== undefined;
}

const withVariables = /^(?:[\w@%+:,./=-]|\$\w|\$\{\w+\}|"(?:[\w@%+:,./= -]|\$\w|\$\{\w+\})*")+$/;

/**
 * A command whose variables the shell has to put in, as an array that calls the shell for it: `exec` hands the
 * process over, so that signals arrive; `CMD exec program $A` does the same in fewer words. Not where there is more for a shell to do.
 */
function throughShell(step: Step): Remedy | undefined {
  const { words, args } = step.effective;
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || !/^[\w./-]+$/.test(first.raw)) return undefined;
  if (isBuiltin(first.raw) || !words.every(({ raw }) => withVariables.test(raw))) return undefined;
  const script = `exec ${words.map(({ raw }) => raw).join(' ')}`;
  return deciding(reasonFor(step), 'Write an array that calls the shell', {
    ...args.spanOf({ start: first.start, end: last.end }),
    text: arrayOf([...step.state.shell.words, script]),
  });
}

/** What only a shell can do, with the shell named: the image's configuration is the same to the letter. */
function asItIs(step: Step, file: LintFile): Remedy | undefined {
  const { args, restStart } = step.effective;
  const script = args.text.slice(restStart).trimEnd();
  const place = args.spanOf({ start: restStart, end: restStart + script.length });
  if (file.dockerfile.text.slice(place.start, place.end) !== script) return undefined;
  const text = arrayOf([...step.state.shell.words, script]);
  return deciding('The image stays the same; the shell is only named.', 'Name the shell that it needs', {
    ...place,
    text,
  });
}

function arrayOf(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}
