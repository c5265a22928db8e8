import { SeaworthyError } from '../core/errors.js';
import type { CommandInput, ParsedOptions, Shell } from './command.js';

const maxTextBytes = 4 * 1024 * 1024;
const maxPemBytes = 1024 * 1024;
const maxPasswordBytes = 64 * 1024;

/** The options of these names that were given, as members of an object. */
export function given<K extends string>(options: ParsedOptions, ...names: readonly K[]) {
  const found = names.flatMap((name) => {
    const value = options.text(name);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(found) as { readonly [key in K]?: string };
}

/** `maxRequests` as it is typed: `--max-requests`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly fallback: number;
}

/** @throws SeaworthyError USAGE */
export function numberOf(
  options: ParsedOptions,
  name: string,
  { least, most, fallback }: NumberRange,
): number {
  const text = options.text(name);
  if (text === undefined) return fallback;
  const number = Number(text);
  if (/^\d{1,9}(?:\.\d{1,3})?$/.test(text) && number >= least && number <= most) return number;
  throw new SeaworthyError('USAGE', `"${text}" is not a number from ${least} to ${most}.`, {
    where: flagOf(name),
  });
}

/** As `numberOf`, without a fraction. @throws SeaworthyError USAGE */
export function wholeNumberOf(options: ParsedOptions, name: string, range: NumberRange): number {
  const number = numberOf(options, name, range);
  if (Number.isInteger(number)) return number;
  throw new SeaworthyError('USAGE', `"${number}" is not a whole number.`, { where: flagOf(name) });
}

/** `name=value`, as often as the user likes. @throws SeaworthyError USAGE */
export function pairsOf(
  texts: readonly string[],
  flag: string,
  { form = 'NAME=VALUE', ...hint }: { readonly form?: string; readonly whatToDo?: string } = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const equals = text.indexOf('=');
      if (equals > 0) return [text.slice(0, equals), text.slice(equals + 1)];
      throw new SeaworthyError('USAGE', `"${text}" is not ${form}.`, { where: flag, ...hint });
    }),
  );
}

export function readText(path: string, { world }: Pick<Shell, 'world'>, maxBytes = maxTextBytes): string {
  return new TextDecoder().decode(world.disk.readFile(path, { maxBytes }));
}

/** The file that an option names; nothing where the option is missing. */
export function pemOf(
  options: ParsedOptions,
  name: string,
  shell: Pick<Shell, 'world'>,
): { readonly ca?: string } {
  const path = options.text(name);
  return path === undefined ? {} : { ca: readText(path, shell, maxPemBytes) };
}

/** From standard input, without the end of its line. */
export async function passwordFrom(shell: Shell): Promise<string> {
  const bytes = await shell.readStdin({ maxBytes: maxPasswordBytes });
  return new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
}

/** `--username`, and `--password-stdin`, which needs it. Standard input can be read only once. @throws SeaworthyError USAGE */
export async function loginOf(
  options: ParsedOptions,
  shell: Shell,
): Promise<{ readonly username?: string; readonly password?: string }> {
  const login = given(options, 'username');
  if (!options.flag('passwordStdin')) return login;
  if (login.username === undefined) {
    throw new SeaworthyError('USAGE', '--password-stdin needs --username.', {
      whatToDo: 'Name the user too.',
    });
  }
  return { ...login, password: await passwordFrom(shell) };
}

/** One object for programs with `--json`, lines for people otherwise. */
export async function printResult(
  { options, shell }: Pick<CommandInput, 'options' | 'shell'>,
  value: object,
  text: string,
): Promise<void> {
  if (options.flag('json')) await shell.print(`${JSON.stringify(value, null, 2)}\n`, 'exact');
  else await shell.print(`${text}\n`);
}
