import type { Progress } from '../core/progress.js';
import type { World } from '../core/world.js';

/** A command as data; `run` is beside it. One file each under `src/cli/commands/`. */
export interface Command extends Subcommand {
  readonly group: CommandGroup;
}

export interface Subcommand extends CommandSpec {
  readonly subcommands?: readonly Subcommand[];
  run?(input: CommandInput): Promise<number>;
}

/** The order of help and of the reference: that of the way from a Dockerfile to production. */
export const commandGroups = [
  'Gate',
  'Build',
  'Scan',
  'Attack',
  'Trust',
  'Run',
  'Explain',
  'Set up',
] as const;

export type CommandGroup = (typeof commandGroups)[number];

/** What help, completion and the reference pages are made of. Plain data: it is copied into the registry. */
export interface CommandSpec {
  readonly name: string;
  /** One line, no full stop. */
  readonly summary: string;
  readonly details?: string;
  /** `<needed>`, `[optional]`, `<several...>`, each with its meaning, in order. */
  readonly arguments?: Readonly<Record<string, string>>;
  readonly options?: readonly OptionSpec[];
  /** Command lines, each with its meaning. */
  readonly examples?: Readonly<Record<string, string>>;
  readonly subcommands?: readonly CommandSpec[];
}

export interface OptionSpec {
  /** `--fail-on <clauses>`, `-q, --quiet`. */
  readonly flags: string;
  readonly meaning: string;
  readonly heading?: string;
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
}

export interface CommandInput {
  readonly arguments: readonly string[];
  readonly options: ParsedOptions;
  readonly shell: Shell;
}

/** Flags as they were typed: `outputs` keeps the order of `--format` and `--output`, which pair by it. */
export interface ParsedOptions {
  text(name: string): string | undefined;
  flag(name: string): boolean;
  /** The value of `--no-x` flags: false when it was given. */
  texts(name: string): readonly string[];
  readonly ordered: readonly { readonly name: string; readonly value: string }[];
}

/** The terminal and the world that a command works in. */
export interface Shell {
  readonly world: World;
  readonly version: string;
  readonly progress: Progress;
  readonly quiet: boolean;
  readonly colour: boolean;
  readonly widthColumns: number;
  /** For people, made harmless for a terminal; `exact` for what programs read (a terminal still obeys none of it). */
  print(text: string, as?: 'exact'): Promise<void>;
  /** To standard error, unless `--quiet`. */
  tell(text: string): void;
  readStdin(limit: { readonly maxBytes: number }): Promise<Uint8Array>;
}
