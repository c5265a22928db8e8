import { simplesOf } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-space-around-equals',
  title: 'Space around the "=" of an assignment',
  severity: 'medium',
  aliases: ['SC1068', 'SC1007'],
  fix: "Take the spaces away; for an empty value write name=''.",
  references: [shellcheck('SC1068'), shellcheck('SC1007')],
  check: function* (file) {
    for (const { script, visited } of simplesOf(file)) {
      const { words, assignments, start } = visited.command;
      const [first, second] = words;
      const last = assignments.at(-1);
      if (
        last &&
        last.value === undefined &&
        !last.isArray &&
        last.name !== 'IFS' &&
        first &&
        assignments.length === 1
      ) {
        const span = { start: last.end, end: first.start };
        const edits = [{ ...script.source.spanOf(span), text: '' }];
        const isValue = words.length === 1;
        yield {
          ...script.source.spanOf({ start, end: first.end }),
          aliases: ['SC1007'],
          ...(isValue ? { repair: { safety: 'ask', summary: 'Take the space away', edits } } : {}),
        };
      } else if (
        first &&
        second &&
        /^[A-Za-z_]\w*$/.test(first.raw) &&
        /^=[^=~]|^=$/.test(second.raw) &&
        !operandTools.has(first.raw)
      ) {
        yield { ...script.source.spanOf({ start: first.start, end: second.end }), aliases: ['SC1068'] };
      }
    }
  },
};

const operandTools = new Set(['test', 'expr', 'echo', 'printf', 'time']);
