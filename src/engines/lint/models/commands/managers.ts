import type { ShellWord } from '../../../../formats/shell/index.js';
import { once } from '../once.js';
import { type ParsedArguments, parseArguments } from './arguments.js';
import { type ManagerName, managers } from './manager-grammars.js';
import type { Command, Run, RunScript } from './run.js';

/** One call of a package manager. */
export interface Invocation extends ParsedArguments {
  readonly command: Command;
  readonly manager: ManagerName;
  /** The program by its own name: `microdnf`. */
  readonly program: string;
  /** `install`; empty where none was given. */
  readonly subcommand: string;
  readonly subcommandWord?: ShellWord;
  /** What follows the subcommand, flags left out. */
  readonly operands: readonly ShellWord[];
}

const valuedSets = new Map<ManagerName, ReadonlySet<string>>(
  (Object.keys(managers) as ManagerName[]).map((name) => [name, new Set<string>(managers[name].valued)]),
);
const managerOf = new Map<string, ManagerName>(
  (Object.keys(managers) as ManagerName[]).flatMap((name) =>
    managers[name].programs.map((program) => [program, name] as const),
  ),
);

/** Undefined where the command is no call of a package manager that we know. */
export function invocationOf(command: Command): Invocation | undefined {
  return invocationsOf(command.run).get(command);
}

const invocationsOf = once(({ commands }: Run): ReadonlyMap<Command, Invocation> => {
  const found = new Map<Command, Invocation>();
  for (const command of commands) {
    const invocation = readInvocation(command);
    if (invocation !== undefined) found.set(command, invocation);
  }
  return found;
});

function readInvocation(command: Command): Invocation | undefined {
  const module = /^(?:python|pypy)[\d.]{0,6}$/.test(command.name) ? moduleIn(command.args) : undefined;
  const named = module?.name ?? command.name;
  const program = /^pip[23]?(?:\.\d{1,2})?$/.test(named) ? 'pip' : named;
  const manager = managerOf.get(program);
  if (manager === undefined || (module !== undefined && manager !== 'pip')) return undefined;
  const args = module?.args ?? command.args;
  const valued = valuedSets.get(manager) ?? new Set();
  const parsed = parseArguments(singleHyphened(manager, args), valued);
  const given = parseArguments(singleHyphened(manager, wordsOfVariables(command, args)), valued);
  const [subcommandWord, ...operands] = parsed.operands;
  return {
    command,
    manager,
    program: named,
    subcommand: subcommandWord?.value ?? '',
    ...(subcommandWord ? { subcommandWord } : {}),
    flags: [...parsed.flags, ...given.flags],
    operands,
  };
}

/** `ARG FLAGS="-y --no-install-recommends"`, and `$FLAGS` without quotes among the arguments: what the shell makes of it. */
function wordsOfVariables({ run: { step } }: Command, args: readonly ShellWord[]): readonly ShellWord[] {
  return args.flatMap((word) => {
    const [part, more] = word.parts;
    if (part?.kind !== 'variable' || more !== undefined || part.isQuoted || part.operation !== '') return [];
    const words = step.state.variables.get(part.name)?.split(/\s+/) ?? [];
    return words.slice(0, mostWords).map((value) => ({ ...word, value }));
  });
}

const mostWords = 50;

/** What Python runs as a module: `-m pip …`, `-mpip …`. */
function moduleIn(
  args: readonly ShellWord[],
): { readonly name: string; readonly args: readonly ShellWord[] } | undefined {
  const at = args.findIndex(({ value }) => /^-m/.test(value));
  if (at === -1) return undefined;
  const joined = args[at]?.value.slice(2) ?? '';
  return joined === ''
    ? { name: args[at + 1]?.value ?? '', args: args.slice(at + 2) }
    : { name: joined, args: args.slice(at + 1) };
}

/** The tools of Go write long flags with one hyphen. */
function singleHyphened(manager: ManagerName, args: readonly ShellWord[]): readonly ShellWord[] {
  if (manager !== 'go') return args;
  return args.map((word) => (/^-[a-z]{2}/.test(word.value) ? { ...word, value: `-${word.value}` } : word));
}

const installWords: Readonly<Record<ManagerName, readonly string[]>> = {
  'apt-get': ['install', 'reinstall'],
  apk: ['add'],
  yum: ['install', 'groupinstall', 'localinstall', 'reinstall', 'module'],
  dnf: ['install', 'groupinstall', 'localinstall', 'reinstall', 'module', 'in', 'group'],
  zypper: ['install', 'in', 'source-install', 'si'],
  pip: ['install'],
  npm: ['install', 'i', 'add', 'in', 'isntall'],
  yarn: ['install', 'add', ''],
  pnpm: ['install', 'i', 'add'],
  gem: ['install', 'i'],
  go: ['install', 'get', 'run'],
};

const none: readonly Invocation[] = [];

/** Every rule about a package manager asks each RUN, and few RUNs call one. */
export function callsOf(run: Run, ...names: readonly ManagerName[]): readonly Invocation[] {
  const all = allCallsOf(run);
  return all.length === 0 ? none : all.filter(({ manager }) => names.includes(manager));
}

const allCallsOf = once((run: Run): readonly Invocation[] => [...invocationsOf(run).values()]);

export function installsOf(run: Run, ...names: readonly ManagerName[]): readonly Invocation[] {
  const own = callsOf(run, ...names);
  if (own.length === 0) return none;
  return own.filter(
    ({ manager, subcommand, flags }) =>
      installWords[manager].includes(subcommand) &&
      // Without a word yarn installs, unless it is asked for its version.
      !(subcommand === '' && flags.some(({ name }) => /^(?:v|version|h|help)$/.test(name))),
  );
}

/** Behind the subcommand, where a flag can be put in. */
export function behindSubcommand({ command, subcommand, subcommandWord, operands }: Invocation): number {
  // `module enable`, `group install`: microdnf takes options behind both words alone.
  const verb = /^(?:module|groups?)$/.test(subcommand) ? operands[0] : undefined;
  return command.source.sourceAt((verb ?? subcommandWord ?? command.program).end - 1) + 1;
}

export function scriptOf({ run, source }: Command): RunScript | undefined {
  return run.scripts.find((script) => script.source === source);
}

/** hadolint and Trivy look for `apt-get` by name; `apt` itself is what the first one warns of. */
export function aptGetAliases({ program }: Invocation, aliases: readonly string[]): readonly string[] {
  return program === 'apt-get' ? aliases : aliases.filter((alias) => !/^(?:AVD-)?D[LS]/.test(alias));
}
