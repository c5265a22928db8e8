import type { TextEdit } from '../../../../fix/edit.js';
import type { Dockerfile } from '../../../../formats/dockerfile/index.js';
import type { Visited } from '../../../../formats/shell/index.js';
import type { Hit, Repair } from '../../rule.js';
import { lineEndOf } from '../edits.js';
import { hasFlag } from './arguments.js';
import { hasRpmSettings } from './later.js';
import { behindSubcommand, type Invocation, installsOf, invocationOf } from './managers.js';
import { placeOf, type Run, type RunScript } from './run.js';

/** A call that lacks a flag, and the flag put in behind the subcommand. */
export function flagHit(call: Invocation, flag: string, safety: Repair['safety'] = 'safe'): Hit {
  const at = behindSubcommand(call);
  const text = flagText(call, flag);
  const repair = { safety, summary: `Insert ${flag}`, edits: [{ start: at, end: at, text: text ?? '' }] };
  return {
    ...placeOf(call.command, call.command),
    ...(text === undefined ? {} : { repair }),
  };
}

/** A call that waits for a confirmation; no repair where it is tried only, or is given an answer that may be no. */
export function unansweredHit(call: Invocation): Hit {
  const hit = flagHit(call, '-y');
  if (!hasFlag(call, ...trials) && !isFed(call)) return hit;
  const { repair: _, ...place } = hit;
  return place;
}

/** Installs of dnf or yum that wait for a confirmation, which no flag and no setting of the image gives. */
export function unansweredInstalls(
  run: Run,
  manager: 'dnf' | 'yum',
): readonly (readonly [Invocation, Hit])[] {
  const waiting = installsOf(run, manager).filter(
    (call) =>
      !hasFlag(call, 'y', 'assumeyes') &&
      !isAnsweredByInput(call) &&
      !call.flags.some(({ name, value }) => name === 'setopt' && assumesYes.test(value ?? '')),
  );
  if (waiting.length === 0 || hasRpmSettings(run, assumesYes)) return [];
  return waiting.map((call) => {
    const { repair, ...place } = unansweredHit(call);
    return [call, repair === undefined || hasRpmSettings(run) ? place : { ...place, repair }];
  });
}

const assumesYes = /assumeyes[ \t]{0,9}=[ \t]{0,9}(?:1|true|yes)/i;

/** Of apt-get(8), dnf(8) and zypper(8). */
const trials = 'assume-no assumeno simulate s just-print dry-run recon no-act print-uris D'.split(' ');

/** By a pipe or a file. */
function isFed({ command: { visited } }: Invocation): boolean {
  const { pipeline, pipelineIndex = 0, command } = visited;
  const before = pipeline?.parts[pipelineIndex - 1];
  return before !== undefined || command.redirects.some(({ operator }) => operator.startsWith('<'));
}

/** `yes |`, `echo y |`, `printf 'y\\n' |`, `<<< y`: a yes is an answer to the question. */
export function isAnsweredByInput({ command: { visited } }: Invocation): boolean {
  const { pipeline, pipelineIndex = 0, command } = visited;
  const before = pipeline?.parts[pipelineIndex - 1];
  const words = before?.kind === 'simple' ? before.words.map(({ value }) => value) : [];
  return (
    saysYes.test(words.join(' ').slice(0, longestAnswer)) ||
    command.redirects.some(
      ({ operator, target }) => operator === '<<<' && yes.test(target?.value.slice(0, longestAnswer) ?? ''),
    )
  );
}

const longestAnswer = 200;
const yes = /^(?:y|yes)(?:\s|\\[nr]|$)/i;
const saysYes =
  /^(?:yes(?: (?:y|yes))?$|(?:echo|printf)(?: -[neE]{1,3}| --| %s(?:\\n)?){0,3} (?:y|yes)(?:\s|\\[nr]|$))/i;

/** A string of its own in a JSON array; in a string that is a script only where that stands as the shell sees it. */
function flagText({ command: { run, source } }: Invocation, flag: string): string | undefined {
  if (run.form !== 'exec') return ` ${flag}`;
  const script = run.scripts.find((one) => one.source === source);
  if (script?.shellName === 'exec') return `, ${JSON.stringify(flag)}`;
  const isPlain = run.instruction.json?.some(
    ({ raw, value }) => raw.slice(1, -1) === value && value === source.text,
  );
  return isPlain ? ` ${flag}` : undefined;
}

/** The same for a command that only root can carry out: not where another user works, or the packages are installed by sudo. */
export function appendForRoot(run: Run, command: string, dockerfile: Dockerfile): TextEdit | undefined {
  const user = run.step.state.user?.words[0]?.value.split(':', 1)[0];
  const isRoot = user === undefined || user === 'root' || user === '0';
  return isRoot && !installsBySudo(run) ? appendCommand(run, command, dockerfile) : undefined;
}

/** Also `sudo sh -c "apt-get …"`; `curl … | sudo tee …` beside a plain `apt-get install` is a habit of root. */
function installsBySudo({ commands }: Run): boolean {
  return commands.some(
    (command) =>
      command.wrappers.some(({ value }) => /(?:^|\/)(?:sudo|doas)$/.test(value)) &&
      (invocationOf(command) !== undefined || /^$|sh$/.test(command.name)),
  );
}

/** What is read without scrolling; a longer RUN goes on in a line of its own. */
const longestLine = 116;

/**
 * One more command at the end of a RUN, in the way the RUN is written. Undefined where the end is not plain: another
 * language, a background job, a command that never returns, a problem in the script.
 */
export function appendCommand(
  { form, scripts, instruction, step }: Run,
  command: string,
  dockerfile: Dockerfile,
): TextEdit | undefined {
  const [main] = scripts;
  const last = main?.script.list.items.at(-1);
  if (main === undefined || last === undefined || scripts.length > 1 || main.script.problems.length > 0)
    return undefined;
  if (
    form === 'exec' ||
    isFunction(main, command.split(' ', 1)[0] ?? '') ||
    last.operator === '&' ||
    (last.node.kind === 'block' && last.node.block === 'function') ||
    (last.node.kind === 'simple' && /^(?:exec|exit|return)$/.test(last.node.words[0]?.value ?? '')) ||
    main.visits.some(leavesWithSuccess)
  )
    return undefined;
  const { text } = dockerfile;
  if (form === 'heredoc') {
    const [heredoc] = instruction.heredocs;
    if (heredoc === undefined || !heredoc.isTerminated || !text.slice(0, heredoc.body.end).endsWith('\n'))
      return undefined;
    const behind = main.source.sourceAt(last.node.end - 1) + 1;
    // Without errexit a further line would hide that the last command failed.
    if (!main.hasErrexit) return { start: behind, end: behind, text: ` && ${command}` };
    const lineStart = text.lastIndexOf('\n', main.source.sourceAt(last.node.start)) + 1;
    const indent = /^[ \t]*/.exec(text.slice(lineStart, heredoc.body.end))?.[0] ?? '';
    return { start: heredoc.body.end, end: heredoc.body.end, text: `${indent}${command}${lineEndOf(text)}` };
  }
  if (instruction.heredocs.length > 0) return undefined;
  const at = main.source.sourceAt(last.node.end - 1) + 1;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  // A list that ends its commands with semicolons is still one list; && behind the last of them keeps its failure.
  if (lineStart <= step.instruction.start) {
    const isLong = at - lineStart + command.length > longestLine;
    const joint = isLong ? ` ${dockerfile.escape}${lineEndOf(text)}    && ` : ' && ';
    return { start: at, end: at, text: `${joint}${command}` };
  }
  const joint = jointBefore(text.slice(instruction.start, at), dockerfile.escape, endsAtFailure(main));
  const line = text.slice(lineStart, at);
  const before = joint ?? { tail: '', lead: `${/^[ \t]*/.exec(line)?.[0] || '    '}&& ` };
  return {
    start: at,
    end: at,
    text: `${before.tail} ${dockerfile.escape}${lineEndOf(text)}${before.lead}${command}`,
  };
}

/** `install && exit 0; fallback`: in the good case nothing behind it is run. A subshell, a part of a pipe and a substitution leave themselves alone. */
function leavesWithSuccess({ command: { words }, inside, pipeline, siblings, index }: Visited): boolean {
  const [program, status] = words.map(({ value }) => value);
  const isOnItsOwn =
    (pipeline?.parts.length ?? 0) > 1 ||
    inside.some((one) => one.kind === 'substitution' || one.block.block === 'subshell');
  if (isOnItsOwn || !/^(?:exec|exit)$/.test(program ?? '')) return false;
  if (program === 'exec') return status !== undefined;
  if (status === undefined || status === '$?') return siblings[index - 1]?.operator !== '||';
  return !/^[1-9]\d{0,2}$/.test(status);
}

/** `rm() { …; }`: what the name of the program stands for. */
function isFunction({ visits }: RunScript, program: string): boolean {
  return visits.some(({ inside }) =>
    inside.some(
      (one) => one.kind === 'block' && one.block.block === 'function' && one.block.name === program,
    ),
  );
}

/** Whether a semicolon behind the last command keeps its failure: `set -e; a; b`. */
function endsAtFailure({ script: { list }, source: { text } }: RunScript): boolean {
  return (
    /^\s*set -[a-z]{0,9}e/.test(text) &&
    !text.includes('set +') &&
    list.items.at(-2)?.operator === ';' &&
    list.items.at(-1)?.node.kind === 'simple'
  );
}

/** How the last two commands that stand on lines of their own are joined: `&&` before the line break or behind it. */
function jointBefore(
  text: string,
  escapeChar: string,
  isClosedByFailure: boolean,
): { readonly tail: string; readonly lead: string } | undefined {
  const lines = text.split('\n');
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] ?? '';
    const lead = /^[ \t]*&&[ \t]*/.exec(line)?.[0];
    if (lead !== undefined) return { tail: '', lead };
    const last = (lines[at - 1] ?? '').trimEnd();
    if (!last.endsWith(escapeChar)) continue;
    const joined = last.slice(0, -1).trimEnd();
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    if (joined.endsWith('&&')) return { tail: ' &&', lead: indent };
    if (joined.endsWith(';'))
      return isClosedByFailure ? { tail: ';', lead: indent } : { tail: '', lead: `${indent}&& ` };
  }
  return undefined;
}
