import { portsOf } from '../../models/ports.js';
import { buildCheck, type Hit, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'port-format',
  title: 'EXPOSE names an address or a port of the host',
  severity: 'low',
  aliases: ['ExposeInvalidFormat'],
  fix: "Name the container's port alone; publish it with docker run -p.",
  references: [buildCheck('expose-invalid-format')],
  effect: { config: ['ExposedPorts'] },
  check: function* ({ model }) {
    for (const { instruction, word } of portsOf(model)) {
      const colon = word.raw.lastIndexOf(':');
      if (colon === -1 || /\$\{[^}]{0,200}$/.test(word.raw.slice(0, colon))) continue;
      const text = word.raw.slice(colon + 1);
      const edits = [{ ...instruction.args.spanOf(word), text }];
      const isPlain = /^\d{1,5}(?:-\d{1,5})?(?:\/\w+)?$/.test(text);
      yield {
        ...instruction.args.spanOf(word),
        detail: word.value,
        ...(isPlain ? { repair: { safety: 'safe', summary: `Write ${text}`, edits } } : {}),
      } satisfies Hit;
    }
  },
};
