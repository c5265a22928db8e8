import { type Command, placeOf } from '../../models/commands/run.js';
import { ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'wget-or-curl',
  title: 'Both wget and curl are used',
  severity: 'low',
  aliases: ['DL4001', ...ds(14)],
  fix: 'Use one of them.',
  references: [hadolint('DL4001')],
  judges: 'command',
  check: function* ({ commands, model }) {
    for (const stage of model.stages) {
      const first = new Map<string, Command>();
      for (const command of commands.filter(({ run }) => run.step.stage === stage)) {
        if ((command.name === 'curl' || command.name === 'wget') && !first.has(command.name))
          first.set(command.name, command);
      }
      const second = [...first.values()][1];
      if (second !== undefined) yield { ...placeOf(second, second.program), detail: second.name };
    }
  },
};
