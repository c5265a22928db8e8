import type { Run } from '../../models/commands/run.js';
import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'consecutive-run',
  title: 'RUN follows RUN',
  severity: 'none',
  aliases: ['DL3059'],
  fix: 'Join them with &&, or in a here-document.',
  references: [hadolint('DL3059')],
  check: function* ({ runs }) {
    for (const [index, run] of runs.entries()) {
      const before = runs[index - 1];
      if (before === undefined || !isRightBehind(before, run)) continue;
      // Chains of three and more were divided on purpose.
      if (before.commands.length > 2 || run.commands.length > 2 || run.commands.length === 0) continue;
      if (before.form === 'heredoc' || run.form === 'heredoc' || flagsOf(before) !== flagsOf(run)) continue;
      yield { start: run.step.instruction.start, end: run.step.instruction.end };
    }
  },
};

function isRightBehind(before: Run, run: Run): boolean {
  const { steps } = run.step.stage;
  return before.step.stage === run.step.stage && steps[steps.indexOf(run.step) - 1] === before.step;
}

function flagsOf({ instruction }: Run): string {
  return instruction.flags
    .map(({ raw }) => raw)
    .sort()
    .join(' ');
}
