import { simplesOf } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-space-around-equals',
  title: 'Space around the "=" of an assignment',
  severity: 'medium',
  aliases: ['SC1068', 'SC1007', 'SC2283'],
  fix: "Take the spaces away; for an empty value write name=''.",
  references: [shellcheck('SC1068'), shellcheck('SC1007')],
  judges: 'script',
  check: function* (file) {
    for (const { script, visited } of simplesOf(file)) {
      const { words, assignments, start } = visited.command;
      const [first, second] = words;
      const set = assignments.at(-1);
      if (
        set &&
        set.value === undefined &&
        !set.isArray &&
        set.name !== 'IFS' &&
        first &&
        assignments.length === 1
      ) {
        const span = { start: set.end, end: first.start };
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
        const last = words.at(-1) ?? second;
        const joined =
          first.raw +
          words
            .slice(1)
            .map(({ raw }) => raw)
            .join('');
        // As an assignment it never fails: what asks how it ended gets another answer.
        const isAsked =
          /^(?:&&|\|\|)$/.test(visited.operator) ||
          visited.inside.some((one) => one.kind === 'block' && one.role === 'condition');
        const isOne = !isAsked && words.length === (second.raw === '=' ? 3 : 2);
        const edits = [{ ...script.source.spanOf({ start: first.start, end: last.end }), text: joined }];
        yield {
          ...script.source.spanOf({ start: first.start, end: second.end }),
          aliases: ['SC1068', 'SC2283'],
          ...(isOne ? { repair: { safety: 'ask', summary: `Write ${joined.slice(0, 40)}`, edits } } : {}),
        };
      }
    }
  },
};

const operandTools = new Set(['test', 'expr', 'echo', 'printf', 'time']);
