import type { Rule } from '../../rule.js';

const speaking = new Set([
  'unclosed-quote',
  'unclosed-expansion',
  'unclosed-block',
  'unexpected',
  'missing-body',
]);

export const rule: Rule = {
  id: 'shell-syntax',
  title: 'Script in RUN is not well formed',
  severity: 'high',
  aliases: ['SC1009', 'SC1072', 'SC1073', 'SC1078'],
  fix: 'Close what is open, or quote what is meant as text.',
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html'],
  check: function* ({ runs }) {
    for (const { scripts } of runs) {
      for (const { script, source } of scripts) {
        const problem = script.problems.find(({ kind }) => speaking.has(kind));
        if (problem === undefined) continue;
        const end = Math.min(problem.end, problem.start + 40);
        yield { ...source.spanOf({ start: problem.start, end }), detail: problem.reason.slice(0, 80) };
      }
    }
  },
};
