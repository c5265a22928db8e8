import type { Command, Run, RunScript } from '../commands/run.js';
import { once } from '../once.js';
import { programOf } from '../stages/shell-of.js';

/** A shell with options that stop at errors or print what is run; also one that reads the files of a login first. */
const plainShell =
  /^(?:\/usr)?(?:\/bin\/|\/usr\/local\/bin\/)?(?:bash|dash|ash|sh)(?: (?:-[euxl]{1,4}|--login|-[euxl]{0,3}o (?:pipefail|errexit|nounset|xtrace)|[+]x)){0,6} -[euxl]{0,4}c$/;

/** Options of `set` that stop at errors or print what is run. */
const plainSetting = /^(?:[-+][euxov]{1,5}|pipefail|errexit|nounset|xtrace|verbose|--)$/;

/** Variables by which a shell, the linker or every program works in another way. */
const decisive =
  /^(?:BASH_ENV|BASHOPTS|CDPATH|ENV|GLOBIGNORE|GREP_OPTIONS|LD_PRELOAD|POSIXLY_CORRECT|SHELLOPTS|TAR_OPTIONS)$/;

/** Why a script does not do what its commands say by themselves; undefined where a plain shell reads it in a plain way. */
export function oddShell(run: Run): string | undefined {
  const { shell, variables } = run.step.state;
  if (run.form === 'shell' && !plainShell.test(shell.words.join(' ')))
    return `the shell ${shell.words.join(' ').slice(0, 60)}`;
  const variable = [...variables.keys()].find((name) => decisive.test(name));
  if (variable !== undefined) return `the variable ${variable}`;
  for (const script of run.scripts) {
    const odd = oddIn(script);
    if (odd !== '') return odd;
  }
  return undefined;
}

const oddIn = once(({ commands, visits, script, shellName }: RunScript): string => {
  if (script.problems.length > 0) return 'a script that is not well formed';
  if (/^(?:zsh|ksh|mksh|yash|env)$/.test(programOf(shellName))) return `a script for ${shellName}`;
  const set = visits.flatMap(({ command }) => command.assignments).find(({ name }) => decisive.test(name));
  if (set !== undefined) return `the variable ${set.name}`;
  const odd = commands.find(changesShell);
  return odd === undefined ? '' : `the command ${odd.name}`;
});

function changesShell({ name, args }: Command): boolean {
  if (/^(?:alias|unalias|shopt|enable|hash)$/.test(name)) return true;
  const words = args.map(({ value }) => value);
  if (name === 'export' || name === 'declare' || name === 'readonly')
    return words.some((word) => decisive.test(word.split('=', 1)[0] ?? ''));
  // Behind `--` and without a hyphen come arguments.
  return name === 'set' && words.some((word) => /^[-+]/.test(word) && !plainSetting.test(word));
}
