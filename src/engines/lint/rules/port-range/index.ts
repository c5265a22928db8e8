import { portsOf } from '../../models/ports.js';
import { ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'port-range',
  title: 'Port does not exist',
  severity: 'high',
  aliases: ['DL3011', ...ds(8)],
  fix: 'Name a port from 0 to 65535.',
  references: [hadolint('DL3011')],
  check: function* ({ model }) {
    for (const { instruction, word, numbers } of portsOf(model)) {
      if (numbers.some((number) => number > 65_535))
        yield { ...instruction.args.spanOf(word), detail: word.value };
    }
  },
};
