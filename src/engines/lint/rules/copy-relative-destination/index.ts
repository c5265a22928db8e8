import { isAbsoluteWord } from '../../models/stages/index.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'copy-relative-destination',
  title: 'COPY to a relative path without a WORKDIR',
  severity: 'low',
  aliases: ['DL3045'],
  fix: 'Set WORKDIR before, or write the whole path.',
  references: [hadolint('DL3045')],
  repair,
  check: function* ({ model }) {
    for (const { steps } of model.stages) {
      for (const { effective, state } of steps) {
        const target = (effective.json ?? effective.words).at(-1);
        if (effective.keyword !== 'COPY' || target === undefined || state.hasWorkdir) continue;
        if ((effective.json ?? effective.words).length < 2) continue;
        if (isAbsoluteWord(target) || /^[$%]/.test(target.value)) continue;
        yield { ...effective.args.spanOf(target), detail: target.value.slice(0, 80) };
      }
    }
  },
};
