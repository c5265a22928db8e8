import { parseArguments } from '../../models/commands/arguments.js';
import { placeOf } from '../../models/commands/run.js';
import { type Rule, shellcheck } from '../../rule.js';
import { repair } from './repair.js';

const none: ReadonlySet<string> = new Set();

export const rule: Rule = {
  id: 'shell-useless-cat',
  title: 'cat of one file into a pipe',
  severity: 'none',
  aliases: ['SC2002'],
  fix: 'Give the file to the next command, or use < file.',
  references: [shellcheck('SC2002')],
  judges: 'script',
  repair,
  check: function* ({ commands }) {
    for (const command of commands) {
      const { pipeline, pipelineIndex } = command.visited;
      if (command.name !== 'cat' || pipelineIndex !== 0 || (pipeline?.parts.length ?? 0) < 2) continue;
      const { operands, flags } = parseArguments(command.args, none);
      const [only] = operands;
      if (operands.length !== 1 || flags.length > 0 || command.visited.command.redirects.length > 0) continue;
      // A pattern may be several files, and "$@" too.
      if (
        only === undefined ||
        only.parts.some((part) => part.kind !== 'literal' && !(part.kind === 'variable' && part.isQuoted)) ||
        /[*?]/.test(only.raw) ||
        /\$@/.test(only.raw)
      )
        continue;
      yield placeOf(command, command);
    }
  },
};
