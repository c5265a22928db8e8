import type { CommandSpec } from './command.js';
import { commonOptions } from './options.js';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type ShellName = (typeof shells)[number];

/** A script that completes commands and options without starting Node: all words stand in it. */
export function completionScript(shell: ShellName, commands: readonly CommandSpec[]): string {
  const table = commands.map((spec) => ({ name: spec.name, summary: spec.summary, words: wordsOf(spec) }));
  if (shell === 'fish') return fishScript(table);
  return shell === 'bash'
    ? bashScript(table)
    : `#compdef seaworthy\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(table)}`;
}

interface Row {
  readonly name: string;
  readonly summary: string;
  readonly words: readonly string[];
}

function wordsOf(spec: CommandSpec): readonly string[] {
  const flags = [...(spec.options ?? []), ...commonOptions].flatMap(
    ({ flags: text }) => text.match(/--[a-z-]+/g) ?? [],
  );
  const subs = (spec.subcommands ?? []).flatMap((sub) => [sub.name, ...wordsOf(sub)]);
  return [...new Set([...subs, ...flags, '--help'])];
}

function bashScript(rows: readonly Row[]): string {
  const cases = rows.map(({ name, words }) => `    ${name}) words="${words.join(' ')}" ;;`);
  return `_seaworthy() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" words
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="${rows.map(({ name }) => name).join(' ')} --help --version" ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="${rows.map(({ name }) => name).join(' ')} --help --version"; fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _seaworthy seaworthy
`;
}

function fishScript(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ name, summary, words }) => [
    `complete -c seaworthy -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", "\\'")}'`,
    ...words.map((word) =>
      word.startsWith('--')
        ? `complete -c seaworthy -n '__fish_seen_subcommand_from ${name}' -l ${word.slice(2)}`
        : `complete -c seaworthy -n '__fish_seen_subcommand_from ${name}' -a ${word}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
