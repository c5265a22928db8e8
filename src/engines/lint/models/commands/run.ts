import {
  type Dockerfile,
  type Flag,
  type Heredoc,
  type Instruction,
  JoinedText,
  type Span,
} from '../../../../formats/dockerfile/index.js';
import {
  parseShell,
  type Script,
  type ShellWord,
  simpleCommandsIn,
  type Unwrapped,
  unwrap,
  type Visited,
} from '../../../../formats/shell/index.js';
import type { Answers } from '../once.js';
import type { Model, Step } from '../stages/index.js';
import { programOf } from '../stages/shell-of.js';

/** A RUN and what is in it. */
export interface Run {
  readonly step: Step;
  /** The RUN itself, also where it stands behind ONBUILD. */
  readonly instruction: Instruction;
  readonly form: 'shell' | 'exec' | 'heredoc';
  readonly mounts: readonly Mount[];
  /** The scripts in it that a shell of the POSIX family runs. */
  readonly scripts: readonly RunScript[];
  /** Every command of the scripts, in order. */
  readonly commands: readonly Command[];
  readonly answers: Answers;
}

export interface RunScript {
  readonly run: Run;
  readonly source: JoinedText;
  readonly script: Script;
  /** Every simple command, those that only set variables included. */
  readonly visits: readonly Visited[];
  readonly commands: readonly Command[];
  /** The here-document that it is the body of. */
  readonly heredoc?: Heredoc;
  /** The text behind the `-c` of a shell: `quoted` within another script, `exec` in a JSON array. */
  readonly behindDashC?: 'quoted' | 'exec';
  /** `set -e`, `-e` behind the interpreter, or a SHELL with it. */
  readonly hasErrexit: boolean;
  readonly hasPipefail: boolean;
  /** sh, or what the SHELL, the first line or the command names: `bash`. */
  readonly shellName: string;
  readonly answers: Answers;
}

/** `--mount=type=cache,target=/x`. */
export interface Mount {
  readonly flag: Flag;
  readonly type: string;
  readonly target?: string;
  readonly from?: string;
  readonly options: ReadonlyMap<string, string>;
}

/** A simple command, without `sudo`, `env` and the like before it. */
export interface Command extends Unwrapped {
  readonly run: Run;
  readonly source: JoinedText;
  readonly visited: Visited;
  /** The last name of the program: `apt-get`. Empty where a variable names it. */
  readonly name: string;
  /** Arguments; of `python -m pip` those behind `pip`. */
  readonly args: readonly ShellWord[];
  readonly start: number;
  readonly end: number;
}

/** Every RUN of the file, those behind ONBUILD included. */
export function runsOf(model: Model): readonly Run[] {
  return model.steps
    .filter(({ effective }) => effective.keyword === 'RUN')
    .map((step) => runOf(step, model.dockerfile));
}

interface Draft extends Omit<Run, 'scripts' | 'commands'> {
  scripts: readonly RunScript[];
  commands: readonly Command[];
}

/** An instruction that holds a command, read like a RUN. */
export function runOf(step: Step, dockerfile: Dockerfile): Run {
  const instruction = step.effective;
  const run: Draft = {
    step,
    instruction,
    form: formOf(instruction),
    mounts: instruction.flags.filter(({ name }) => name === 'mount').map(mountOf),
    scripts: [],
    commands: [],
    answers: new Map(),
  };
  run.scripts = scriptsOf(run, dockerfile);
  run.commands = inOrder(run.scripts);
  return run;
}

function inOrder(scripts: readonly RunScript[]): readonly Command[] {
  const commands = scripts.flatMap((script) => script.commands);
  if (!scripts.some(({ behindDashC }) => behindDashC === 'quoted')) return commands;
  const placed = commands.map((command) => ({ command, at: command.source.sourceAt(command.start) }));
  return placed.sort((a, b) => a.at - b.at).map(({ command }) => command);
}

function formOf({ json, heredocs, words }: Instruction): Run['form'] {
  if (json !== undefined) return 'exec';
  const [first] = heredocs;
  // `RUN <<EOF python3` is a command of the shell, which reads the here-document.
  const isAlone = words.length === 1 && first?.marker.start === words[0]?.start;
  return isAlone ? 'heredoc' : 'shell';
}

function mountOf(flag: Flag): Mount {
  const options = new Map(
    (flag.value ?? '').split(',').map((part) => {
      const equals = part.indexOf('=');
      return equals === -1 ? [part, ''] : [part.slice(0, equals).toLowerCase(), part.slice(equals + 1)];
    }),
  );
  const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
  const from = options.get('from');
  return {
    flag,
    type: options.get('type') ?? 'bind',
    ...(target === undefined ? {} : { target }),
    ...(from === undefined ? {} : { from }),
    options,
  };
}

function scriptsOf(run: Draft, dockerfile: Dockerfile): readonly RunScript[] {
  const { instruction, step } = run;
  const { shell } = step.state;
  if (run.form === 'exec') return execScripts(run);
  if (run.form === 'heredoc') {
    const [heredoc] = instruction.heredocs;
    return heredoc === undefined ? [] : bodyScript(run, heredoc, dockerfile, undefined);
  }
  if (!shell.isPosix) return [];
  const source = instruction.args.slice(instruction.restStart);
  const own = scriptFrom(run, source, { ...shell, name: programOf(shell.words[0] ?? 'sh') });
  const interpreter = own.commands[0];
  const feedsShell =
    interpreter !== undefined && own.commands.length === 1 && shellNames.has(interpreter.name);
  const bodies = feedsShell
    ? instruction.heredocs.slice(0, 1).flatMap((heredoc) => bodyScript(run, heredoc, dockerfile, interpreter))
    : [];
  return [own, ...own.commands.flatMap((command) => quotedScript(run, command)), ...bodies];
}

/** `bash -ec 'script'` and `sh -c "script"`, where the quotes hold nothing that changes places. */
function quotedScript(run: Draft, { name, args, source }: Command): readonly RunScript[] {
  if (!shellNames.has(name)) return [];
  const dashC = args.findIndex(({ value }) => /^-[a-z]*c$/.test(value));
  const word = dashC === -1 ? undefined : args[dashC + 1];
  if (word === undefined || !/^'[^']*'$|^"[^"\\`]*"$/.test(word.raw)) return [];
  const flags = args.slice(0, dashC + 1).map(({ value }) => value);
  const interpreter = {
    name,
    hasErrexit: flags.some((flag) => /^-[a-z]*e/.test(flag)),
    hasPipefail: flags.includes('pipefail'),
  };
  const script = scriptFrom(run, source.slice(word.start + 1, word.end - 1), interpreter);
  return [{ ...script, behindDashC: 'quoted' }];
}

export const shellNames: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh']);

interface Interpreter {
  readonly name: string;
  readonly hasErrexit: boolean;
  readonly hasPipefail: boolean;
}

/** The body of a here-document that a shell runs: by its first line, the command before it, or SHELL. */
function bodyScript(
  run: Draft,
  heredoc: Heredoc,
  dockerfile: Dockerfile,
  command: Command | undefined,
): readonly RunScript[] {
  const text = dockerfile.text.slice(heredoc.body.start, heredoc.body.end);
  const interpreter = interpreterOf(run, text, command);
  if (!shellNames.has(interpreter.name)) return [];
  return [{ ...scriptFrom(run, JoinedText.of(text, heredoc.body.start), interpreter), heredoc }];
}

function interpreterOf({ step }: Draft, text: string, command: Command | undefined): Interpreter {
  const { shell } = step.state;
  const named = command && [command.name, ...command.args.map(({ value }) => value)];
  const line = /^#!\s{0,9}(\S{1,100})(?:[ \t]+([^\r\n]{0,200}))?/.exec(text);
  const shebang = line === null ? undefined : [line[1] ?? '', ...(line[2] ?? '').split(/\s+/)];
  const words = named ?? shebang ?? shell.words;
  const program = programOf(words[0] ?? '');
  const rest = program === 'env' ? words.slice(words[1] === '-S' ? 2 : 1) : words;
  const flags = rest.slice(1);
  return {
    name: programOf(rest[0] ?? ''),
    hasErrexit: flags.some((word) => /^-[a-z]*e/.test(word) || word === 'errexit'),
    hasPipefail: flags.includes('pipefail'),
  };
}

/** `["sh", "-c", "script"]` is a script; any other array is one command. */
function execScripts(run: Draft): readonly RunScript[] {
  const { args, json = [] } = run.instruction;
  const [program] = json;
  const dashC = json.findIndex(({ value }) => /^-[a-z]*c$/.test(value));
  const script = json[dashC + 1];
  if (
    program !== undefined &&
    shellNames.has(programOf(program.value)) &&
    dashC > 0 &&
    script !== undefined
  ) {
    const isPlain = script.raw.slice(1, -1) === script.value;
    const inner = args.slice(script.start + 1, script.end - 1);
    // With escapes in the string only its place as a whole is known.
    const source = isPlain ? inner : new JoinedText(script.value, [0], [inner.sourceAt(0)]);
    const flags = json.slice(1, dashC + 1).map(({ value }) => value);
    const inside = scriptFrom(run, source, {
      name: programOf(program.value),
      hasErrexit: flags.some((flag) => /^-[a-z]*e/.test(flag)),
      hasPipefail:
        flags.includes('pipefail') || json.slice(1, dashC).some(({ value }) => value === 'pipefail'),
    });
    return [{ ...inside, behindDashC: 'exec' }];
  }
  const words = json.map(
    ({ start, end, value }): ShellWord => ({
      start,
      end,
      value,
      raw: value,
      parts: [{ kind: 'literal', text: value, quoting: 'single', start, end }],
    }),
  );
  const [first] = words;
  if (first === undefined) return [];
  const end = words.at(-1)?.end ?? first.end;
  const command = { kind: 'simple', assignments: [], words, redirects: [], start: first.start, end } as const;
  const item = { node: command, operator: '', operatorSpan: { start: end, end } } as const;
  const list = { start: first.start, end, items: [item] };
  const parsed: Script = { text: args.text, list, comments: [], problems: [] };
  return [completed(run, args, parsed, { name: 'exec', hasErrexit: false, hasPipefail: false })];
}

function scriptFrom(run: Draft, source: JoinedText, interpreter: Interpreter): RunScript {
  return completed(run, source, parseShell(source.text), interpreter);
}

function completed(run: Draft, source: JoinedText, script: Script, interpreter: Interpreter): RunScript {
  const visits = simpleCommandsIn(script.list);
  const functions = functionsIn(visits);
  const commands = visits
    .map((visited) => commandOf(run, source, visited, functions))
    .filter((command) => command !== undefined);
  const sets = commands
    .filter(({ name }) => name === 'set')
    .map(({ args }) => args.map(({ value }) => value));
  return {
    run,
    source,
    script,
    visits,
    commands,
    answers: new Map(),
    shellName: interpreter.name,
    hasErrexit:
      interpreter.hasErrexit ||
      sets.some((flags) => flags.some((flag) => /^-[a-zA-Z]*e/.test(flag) || flag === 'errexit')),
    hasPipefail: interpreter.hasPipefail || sets.some((flags) => flags.includes('pipefail')),
  };
}

function functionsIn(visits: readonly Visited[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { inside } of visits) {
    for (const one of inside) {
      if (one.kind === 'block' && one.block.block === 'function' && one.block.name !== undefined)
        names.add(one.block.name);
    }
  }
  return names;
}

function commandOf(
  run: Run,
  source: JoinedText,
  visited: Visited,
  functions: ReadonlySet<string>,
): Command | undefined {
  const { words } = visited.command;
  const [first, ...others] = words;
  // A function goes before the program of its name (POSIX.1-2024, Shell Command Language, section 2.9.1.4): what it does, its body decides.
  const isFunction = first !== undefined && functions.has(first.value);
  const unwrapped = isFunction ? { program: first, rest: others, wrappers: [], settings: [] } : unwrap(words);
  if (unwrapped === undefined) return undefined;
  const { program, rest, wrappers, settings } = unwrapped;
  const isNamed = !isFunction && program.parts.every(({ kind }) => kind === 'literal');
  const name = isNamed ? lastName(program.value) : '';
  const { start, end } = visited.command;
  return { program, rest, wrappers, settings, run, source, visited, name, args: rest, start, end };
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The place of a command, or of a part of it, in the file. */
export function placeOf({ source }: { readonly source: JoinedText }, span: Span): Span {
  return source.spanOf(span);
}
