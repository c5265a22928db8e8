import { hadolint, type Rule } from '../../rule.js';
import { relativeTargets } from './relative-targets.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'copy-relative-destination',
  title: 'COPY to a relative path without a WORKDIR',
  severity: 'low',
  aliases: ['DL3045'],
  fix: 'Set WORKDIR before, or write the whole path.',
  references: [hadolint('DL3045')],
  repair,
  check: function* (file) {
    for (const { effective, target } of relativeTargets(file))
      yield { ...effective.args.spanOf(target), detail: target.value.slice(0, 80) };
  },
};
