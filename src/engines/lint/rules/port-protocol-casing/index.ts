import { portsOf } from '../../models/ports.js';
import { buildCheck, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'port-protocol-casing',
  title: 'Protocol of a port is not in lower case',
  severity: 'none',
  aliases: ['ExposeProtoCasing'],
  fix: 'Write the protocol in lower case.',
  references: [buildCheck('expose-proto-casing')],
  check: function* ({ model }) {
    for (const { instruction, word } of portsOf(model)) {
      const slash = word.raw.lastIndexOf('/');
      const protocol = word.raw.slice(slash + 1);
      if (slash === -1 || protocol.includes('$') || protocol === protocol.toLowerCase()) continue;
      const place = instruction.args.spanOf({ start: word.start + slash + 1, end: word.end });
      const edits = [{ ...place, text: protocol.toLowerCase() }];
      yield {
        ...place,
        detail: word.value,
        repair: { safety: 'safe', summary: `Write ${protocol.toLowerCase()}`, edits },
      };
    }
  },
};
