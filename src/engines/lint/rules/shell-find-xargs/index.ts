import { placeOf } from '../../models/commands/run.js';
import { type Rule, shellcheck } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'shell-find-xargs',
  title: 'find into xargs cuts names at spaces',
  severity: 'none',
  aliases: ['SC2038'],
  fix: 'Use -print0 and xargs -0, or find -exec … +.',
  references: [shellcheck('SC2038')],
  judges: 'script',
  repair,
  check: function* ({ commands }) {
    for (const command of commands) {
      const { pipeline, pipelineIndex = 0 } = command.visited;
      if (
        command.name !== 'find' ||
        pipeline === undefined ||
        command.args.some(({ value }) => /^-(?:print0|printf|fprint0)$/.test(value))
      )
        continue;
      const next = pipeline.parts[pipelineIndex + 1];
      if (next?.kind !== 'simple') continue;
      const first = next.words[0]?.value;
      const flags = next.words.slice(1).map(({ value }) => value);
      if (
        first !== 'xargs' ||
        flags.some((flag) => /^-[a-zA-Z0-9]*0|^--null$|^-[ad]|^--(?:delimiter|arg-file)/.test(flag))
      )
        continue;
      yield placeOf(command, pipeline);
    }
  },
};
