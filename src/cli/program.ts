import { Command as Commander, CommanderError, Option } from 'commander';
import { SeaworthyError } from '../core/errors.js';
import { createRealWorld, optimiseLater } from '../world/index.js';
import type {
  Command,
  CommandInput,
  CommandSpec,
  OptionSpec,
  ParsedOptions,
  Shell,
  Subcommand,
} from './command.js';
import { commandEntries } from './commands.generated.js';
import { explainError } from './errors.js';
import { commonOptions } from './options.js';
import { createShell } from './shell.js';
import { version } from './version.js';

export interface CommandEntry {
  readonly spec: CommandSpec & Pick<Command, 'group'>;
  load(): Promise<{ readonly command: Command }>;
}

/** Runs one command line; the number is the exit code. Nothing is thrown. */
export async function runCli(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  optimiseLater();
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  const program = buildProgram(entriesFor(words), async (entry, path, input) => {
    exitCode = await runCommand(entry, path, input);
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    return explainError(thrown, process.stderr, process.env.SEAWORTHY_DEBUG !== undefined);
  }
}

/** A reader that went away (`| head`) is no defect, and no verdict: the exit code is that of the whole work. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

type Act = (entry: CommandEntry, path: readonly string[], input: CommandInput) => Promise<void>;

/** A command line that begins with the name of a command needs no other: all of them are some thousand options to set up. */
function entriesFor([first]: readonly string[]): readonly CommandEntry[] {
  const named = commandEntries.find(({ spec }) => spec.name === first);
  return named ? [named] : commandEntries;
}

function buildProgram(entries: readonly CommandEntry[], act: Act): Commander {
  const program = new Commander('seaworthy')
    .description('The one gate between a Dockerfile and production. Start with: seaworthy check .')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help; "seaworthy COMMAND --help" teaches by example')
    .helpCommand('help [command]', 'print help for a command')
    .showHelpAfterError('(add --help for the options and examples)')
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .exitOverride()
    .addHelpText('after', () => firstHelp);
  for (const entry of entries) addCommand(program, entry, entry.spec, [], act);
  return program;
}

const firstHelp = `
Examples:
  seaworthy check .                      everything that applies to this project
  seaworthy image alpine:3.20            an image from the local engine or a registry
  seaworthy image app.tar --json         a saved image, for a machine to read
  seaworthy explain CVE-2021-44228       what is known, and how we know

Exit codes: 0 pass · 1 policy broken · 2 usage · 3 not everything was analysed · 4 input · 5 network · 6 advisory data
`;

function addCommand(
  parent: Commander,
  entry: CommandEntry,
  spec: CommandSpec,
  path: readonly string[],
  act: Act,
): void {
  const command = parent
    .command(spec.name)
    .description(spec.details ?? spec.summary)
    .summary(spec.summary);
  command.exitOverride().showSuggestionAfterError().allowExcessArguments(false);
  if (parent.parent === null) command.helpGroup(`${entry.spec.group}:`);
  for (const [name, meaning] of Object.entries(spec.arguments ?? {})) command.argument(name, meaning);
  const ordered: { name: string; value: string }[] = [];
  for (const option of [...(spec.options ?? []), ...(spec.subcommands ? [] : commonOptions)]) {
    command.addOption(toCommander(option, ordered));
  }
  if (spec.examples) command.addHelpText('after', examplesText(spec.examples));
  for (const sub of spec.subcommands ?? []) addCommand(command, entry, sub, [...path, sub.name], act);
  if (spec.subcommands) {
    command.action(() => command.help({ error: true }));
    return;
  }
  command.action(async (...values: unknown[]) => {
    const positional = values
      .slice(0, -2)
      .flat()
      .filter((value) => value !== undefined)
      .map(String);
    const options = parsedOptions(command.opts(), ordered);
    await act(entry, path, { arguments: positional, options, shell: shellFor(options) });
  });
}

function shellFor(options: ParsedOptions): Shell {
  return createShell(createRealWorld(), {
    quiet: options.flag('quiet'),
    colourAsked: options.flag('noColor') ? false : undefined,
  });
}

/** Repeatable options are also kept in the order typed, because `--output` belongs to the `--format` before it. */
function toCommander(spec: OptionSpec, ordered: { name: string; value: string }[]): Option {
  const option = new Option(spec.flags, spec.meaning);
  if (spec.heading) option.helpGroup(`${spec.heading}:`);
  if (spec.choices) option.choices(spec.choices);
  if (!spec.repeatable) return option;
  const name = option.attributeName();
  const allowed = spec.choices;
  option.argParser((value: string, before: string[] | undefined) => {
    if (allowed && !allowed.includes(value)) {
      throw new SeaworthyError('USAGE', `"${value}" is not a value of ${option.long}.`, {
        whatToDo: `Use one of: ${allowed.join(', ')}.`,
      });
    }
    ordered.push({ name, value });
    return [...(before ?? []), value];
  });
  return option;
}

function parsedOptions(raw: Record<string, unknown>, ordered: ParsedOptions['ordered']): ParsedOptions {
  return {
    text: (name) => (typeof raw[name] === 'string' ? raw[name] : undefined),
    // Commander turns `--no-color` into `color: false`.
    flag: (name) => raw[name] === true || (/^no[A-Z]/.test(name) && raw[lowerFirst(name.slice(2))] === false),
    texts: (name) => (Array.isArray(raw[name]) ? raw[name].map(String) : []),
    ordered,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function examplesText(examples: NonNullable<CommandSpec['examples']>): string {
  const width = Math.max(...Object.keys(examples).map((command) => command.length));
  const lines = Object.entries(examples).map(
    ([command, meaning]) => `  ${command.padEnd(width)}   ${meaning}`,
  );
  return `\nExamples:\n${lines.join('\n')}\n`;
}

async function runCommand(
  entry: CommandEntry,
  path: readonly string[],
  input: CommandInput,
): Promise<number> {
  const { command } = await entry.load();
  const target = path.reduce<Subcommand | undefined>(
    (at, name) => at?.subcommands?.find((sub) => sub.name === name),
    command,
  );
  if (target?.run === undefined)
    throw new SeaworthyError('INTERNAL', `The command ${command.name} ${path.join(' ')} has no code.`);
  return target.run(input);
}
