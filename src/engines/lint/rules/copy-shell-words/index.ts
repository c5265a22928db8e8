import { bestPractices, type Hit, type Rule } from '../../rule.js';
import { isShellWord } from './words.js';

export const rule: Rule = {
  id: 'copy-shell-words',
  title: 'COPY or ADD has words of a shell, which it takes for files',
  severity: 'high',
  aliases: [],
  fix: 'Take the words of the shell out: no shell reads COPY, and a source that is not there ends the build.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy', bestPractices],
  check: function* ({ model }) {
    for (const { effective } of model.steps) {
      if (!/^(?:COPY|ADD)$/.test(effective.keyword) || effective.json !== undefined) continue;
      const word = effective.words.find(({ raw }) => isShellWord(raw));
      if (word !== undefined)
        yield { ...effective.args.spanOf(word), detail: word.raw.slice(0, 80) } satisfies Hit;
    }
  },
};
