import { simplesOf } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'shell-dollar-assignment',
  title: '"$" before the name of a variable that is set',
  severity: 'medium',
  aliases: ['SC1066', 'SC2281', 'SC1086', 'SC1097'],
  fix: 'Write the name without "$", and one "=".',
  references: [shellcheck('SC1066'), shellcheck('SC1086'), shellcheck('SC1097')],
  judges: 'script',
  repair,
  check: function* (file) {
    for (const { script, visited } of simplesOf(file)) {
      const { command } = visited;
      const [first] = command.words;
      const place = first && script.source.spanOf(first);
      if (place && /^\$[A-Za-z_]\w*=/.test(first.raw) && command.assignments.length === 0)
        yield { ...place, aliases: ['SC1066', 'SC2281'] };
      const doubled =
        command.words.length === 0 && command.assignments.find(({ value }) => value?.raw.startsWith('='));
      if (doubled) yield { ...script.source.spanOf(doubled), aliases: ['SC1097'] };
    }
    for (const { scripts } of file.runs) {
      for (const { source, script } of scripts) {
        for (const match of script.text.matchAll(
          /(?:^|[;&|\n]|\bdo)\s{0,20}for\s{1,20}(\$[A-Za-z_]\w{0,80})\s/g,
        )) {
          const start = match.index + match[0].indexOf('$');
          yield { ...source.spanOf({ start, end: start + (match[1]?.length ?? 1) }), aliases: ['SC1086'] };
        }
      }
    }
  },
};
