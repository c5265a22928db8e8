import type { CommandSpec, OptionSpec } from '../src/cli/command.js';

/**
 * The manual of all commands in roff, as `man` reads it (man-pages(7), groff_man(7)). npm installs it with the package:
 * https://docs.npmjs.com/cli/configuring-npm/package-json#man
 */
export function manPage(commands: readonly CommandSpec[]): string {
  return `${[
    '.\\" Made by "npm run build"; do not edit.',
    '.TH SEAWORTHY 1 "" "seaworthy" "User Commands"',
    '.SH NAME',
    `seaworthy \\- ${roff('the one gate between a Dockerfile and production')}`,
    '.SH SYNOPSIS',
    '.B seaworthy',
    '.I command',
    roff('[options]'),
    '.SH COMMANDS',
    ...commands.flatMap((spec) => commandLines(spec, 'seaworthy')),
    '.SH EXIT STATUS',
    ...[
      ['0', 'pass'],
      ['1', 'findings break the policy'],
      ['2', 'usage'],
      ['3', 'not everything was analysed'],
      ['4', 'input'],
      ['5', 'network'],
      ['6', 'advisory data'],
    ].flatMap(([code = '', meaning = '']) => ['.TP', `.B ${code}`, roff(meaning)]),
    '.SH FILES',
    '.TP',
    '.I seaworthy.yaml',
    roff('Policy, waivers and settings of a project; it may tighten the policy.'),
    '.TP',
    '.I ~/.config/seaworthy/config.yaml',
    roff('The same of the user, who may say everything.'),
    '.SH SEE ALSO',
    roff('Guides: docs/guides in the repository. Each command: seaworthy COMMAND --help.'),
  ].join('\n')}\n`;
}

function commandLines(spec: CommandSpec, parent: string): readonly string[] {
  const call = [parent, spec.name, ...Object.keys(spec.arguments ?? {})].join(' ');
  return [
    `.SS ${roff(call)}`,
    roff(spec.details ?? `${spec.summary}.`),
    ...Object.entries(spec.arguments ?? {}).flatMap(([name, meaning]) => [
      '.TP',
      `.I ${roff(name)}`,
      roff(meaning),
    ]),
    ...(spec.options ?? []).flatMap(optionLines),
    ...Object.entries(spec.examples ?? {}).flatMap(([command, meaning]) => [
      '.PP',
      '.nf',
      `.B ${roff(command)}`,
      '.fi',
      roff(meaning),
    ]),
    ...(spec.subcommands ?? []).flatMap((sub) => commandLines(sub, `${parent} ${spec.name}`)),
  ];
}

function optionLines({ flags, meaning, choices }: OptionSpec): readonly string[] {
  const one = choices === undefined ? '' : ` (one of ${choices.join(', ')})`;
  return ['.TP', `.B ${roff(flags)}`, roff(`${meaning}${one}`)];
}

/** Backslashes and hyphens have a meaning, and so have a dot and a quotation mark at the start of a line. */
function roff(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&')
    .replace(
      /[^\x20-\x7e]/gu,
      (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}
