import { endOfLifeOf } from '../../models/end-of-life.js';
import type { Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'end-of-life-base',
  title: 'Base image is no longer maintained',
  severity: 'high',
  aliases: ['CIS-DI-0004'],
  fix: 'Move to a release that still gets fixes.',
  references: ['https://endoflife.date/'],
  effect: { files: { gone: [''], new: [''], content: [''], mode: [''], owner: [''] } },
  repair,
  check: function* ({ model, today }) {
    for (const { from, baseWord, parent, reference, isBaseOpen } of model.stages) {
      if (baseWord === undefined || parent !== undefined || isBaseOpen) continue;
      const end = endOfLifeOf(reference);
      if (end !== undefined && end.date < today) {
        yield { ...from.args.spanOf(baseWord), detail: `${end.product} ${end.release} ended on ${end.date}` };
      }
    }
  },
};
