import { endOfLifeOf } from '../../models/end-of-life.js';
import { rootStage } from '../../models/stages/index.js';
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
    const last = model.stages.at(-1);
    // What other stages hold is copied from at most.
    const built = last && rootStage(last);
    for (const stage of model.stages) {
      const { from, baseWord, parent, reference, isBaseOpen } = stage;
      if (baseWord === undefined || parent !== undefined || isBaseOpen) continue;
      const end = endOfLifeOf(reference);
      if (end !== undefined && end.date < today) {
        yield {
          ...from.args.spanOf(baseWord),
          detail: `${end.product} ${end.release} ended on ${end.date}`,
          ...(stage === built ? { endedOn: end.date } : {}),
        };
      }
    }
  },
};
