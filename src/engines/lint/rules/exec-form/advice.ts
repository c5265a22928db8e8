import type { Run } from '../../models/commands/run.js';
import { endsAtOnce, syntaxErrorOf } from '../../models/commands/starts.js';
import { isBuiltin } from '../../models/shell/builtins.js';
import { isShellCall } from './commands.js';

const ofScripts =
  'Put exec before the last command, or start a script file that ends with exec: an array of the same words leaves the shell in front.';

/** What to do where an array of the same words would not help; undefined where it does. */
export function adviceFor(start: Run): string | undefined {
  const { scripts, commands, instruction } = start;
  if (scripts.some(syntaxErrorOf))
    return 'Correct the command first: the shell cannot read it, and the container does not start.';
  if (endsAtOnce(start))
    return `Write RUN if it belongs to the build: as ${instruction.keyword} it ends the container as soon as it is done.`;
  const [first] = commands;
  if (first === undefined || instruction.words[0]?.value === 'exec') return undefined;
  if (isShellCall(instruction.words)) return ofScripts;
  if (commands.length > 1 || isBuiltin(instruction.words[0]?.value ?? '')) return ofScripts;
  if (instruction.words.some(({ raw }) => /^[^']*\$/.test(raw)))
    return `Put exec before the program, ${instruction.keyword} exec ${first.name.slice(0, 40)} …: an array puts in no variables.`;
  return undefined;
}
