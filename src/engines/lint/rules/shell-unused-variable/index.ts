import type { ShellWord, Span } from '../../../../formats/shell/index.js';
import type { Run, RunScript } from '../../models/commands/run.js';
import { once } from '../../models/once.js';
import { defectHit, scCodes } from '../../models/shell/defects.js';
import { simplesOf } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-unused-variable',
  title: 'Variable is set and never used',
  severity: 'low',
  aliases: scCodes(2034),
  fix: 'Delete it, or export it where another program needs it.',
  references: [shellcheck('SC2034')],
  judges: 'script',
  check: function* (file) {
    const reported = new Set<string>();
    for (const { script, run, visited } of simplesOf(file)) {
      const { assignments, words } = visited.command;
      if (script.behindDashC !== undefined) continue;
      const set =
        words.length === 0 ? assignments.filter(({ isAppending }) => !isAppending) : readInto(words);
      for (const { name, start, end } of set) {
        const key = `${run.instruction.start} ${name}`;
        if (reported.has(key) || isKnown(name, run) || (usedIn(script)?.has(name) ?? true)) continue;
        reported.add(key);
        yield defectHit(script, { span: { start, end }, code: 2034, level: 'warning', what: name });
      }
    }
  },
};

/** What programs and the shell itself look at. */
const special =
  /^(?:_.*|PATH|HOME|IFS|PS[1-4]|LANG|LC_\w+|TERM|SHELL|USER|EDITOR|PWD|OLDPWD|TMPDIR|OPTIND|OPTARG|OPTERR|REPLY|RANDOM|SECONDS|HISTFILE|HISTSIZE|ENV|CDPATH|MAIL|LINENO|TZ|DEBIAN_FRONTEND|TIMEFORMAT|BASH_\w+|COLUMNS|LINES|FPATH|GLOBIGNORE|PROMPT_COMMAND)$/;

/** ENV and ARG are in the environment already: programs see what becomes of them. */
function isKnown(name: string, run: Run): boolean {
  return special.test(name) || run.step.state.variables.has(name);
}

/** `read -r name` */
function readInto([program, ...args]: readonly ShellWord[]): readonly (Span & { readonly name: string })[] {
  const last = args.at(-1);
  const isName = program?.value === 'read' && last !== undefined && /^[A-Za-z_]\w*$/.test(last.raw);
  const isValue = /^-[a-z]*[adnNptu]$/.test(args.at(-2)?.raw ?? '');
  return isName && !isValue ? [{ name: last.raw, start: last.start, end: last.end }] : [];
}

/** Names that are read anywhere in the script, whatever the order; undefined where all of them are exported. */
function usedIn(script: RunScript): ReadonlySet<string> | undefined {
  return /\bset\s+-[a-z]*a\b|\ballexport\b/.test(script.source.text) ? undefined : namesReadIn(script);
}

const namesReadIn = once(({ source: { text } }: RunScript): ReadonlySet<string> => {
  const names = new Set([...text.matchAll(/\$\{?[#!]?([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''));
  for (const [statement] of text.matchAll(
    /\b(?:export|readonly|unset|eval|typeset)\b[^;&|\n]*|\(\([^\n;]*|\blet\b[^;&|\n]*/g,
  )) {
    for (const [name] of statement.matchAll(/[A-Za-z_]\w*/g)) names.add(name);
  }
  return names;
});
