import type { ShellWord } from '../../../../formats/shell/index.js';

export interface ParsedArguments {
  readonly flags: readonly ParsedFlag[];
  /** Words that are neither flags nor their values. */
  readonly operands: readonly ShellWord[];
}

export interface ParsedFlag {
  /** Without hyphens: `y`, `no-install-recommends`. */
  readonly name: string;
  readonly value?: string;
  readonly word: ShellWord;
}

/**
 * Cuts arguments by the conventions of getopt_long: `-yq`, `-o value`, `-ovalue`, `--name value`, `--name=value`, `--`.
 * `valued` names the flags that take a value, without hyphens.
 */
export function parseArguments(args: readonly ShellWord[], valued: ReadonlySet<string>): ParsedArguments {
  const flags: ParsedFlag[] = [];
  const operands: ShellWord[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at];
    if (word === undefined) break;
    const { value: text } = word;
    if (text === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (!text.startsWith('-') || text === '-') operands.push(word);
    else if (text.startsWith('--')) {
      const equals = text.indexOf('=');
      const name = text.slice(2, equals === -1 ? undefined : equals);
      if (equals !== -1) flags.push({ name, value: text.slice(equals + 1), word });
      else if (valued.has(name)) flags.push({ name, value: args[++at]?.value ?? '', word });
      else flags.push({ name, word });
    } else at += shortFlags(word, args[at + 1], valued, flags);
  }
  return { flags, operands };
}

/** Shows how many of the words behind it belong to it. */
function shortFlags(
  word: ShellWord,
  next: ShellWord | undefined,
  valued: ReadonlySet<string>,
  flags: ParsedFlag[],
): number {
  const text = word.value;
  // `-qq=2`, and single-hyphen long names such as `-nv` that are listed as valued or known by their whole name.
  if (valued.has(text.slice(1))) {
    flags.push({ name: text.slice(1), value: next?.value ?? '', word });
    return next === undefined ? 0 : 1;
  }
  for (let at = 1; at < text.length && at < 40; at++) {
    const name = text.charAt(at);
    if (text.charAt(at + 1) === '=') {
      flags.push({ name, value: text.slice(at + 2), word });
      return 0;
    }
    if (!valued.has(name)) {
      flags.push({ name, word });
      continue;
    }
    if (at + 1 < text.length) {
      flags.push({ name, value: text.slice(at + 1), word });
      return 0;
    }
    flags.push({ name, value: next?.value ?? '', word });
    return next === undefined ? 0 : 1;
  }
  return 0;
}

export function hasFlag({ flags }: ParsedArguments, ...names: readonly string[]): boolean {
  return flags.some(({ name }) => names.includes(name));
}
