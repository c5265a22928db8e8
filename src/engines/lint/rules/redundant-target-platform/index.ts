import { platformUse } from '../../models/platform.js';
import type { Model, Stage } from '../../models/stages/index.js';
import { buildCheck, hadolint, type Repair, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'redundant-target-platform',
  title: 'FROM names the target platform, which is the default',
  severity: 'low',
  aliases: ['DL3065', 'RedundantTargetPlatform'],
  fix: 'Delete the flag.',
  references: [hadolint('DL3065'), buildCheck('redundant-target-platform')],
  check: function* ({ model }) {
    for (const stage of model.stages) {
      const { platform, from } = stage;
      if (platform === undefined || platformUse(stage, model) !== 'target') continue;
      yield {
        ...from.args.spanOf(platform),
        repair: {
          ...safetyOf(stage, model),
          summary: `Delete ${platform.raw}`,
          edits: [{ ...from.args.spanOf({ start: platform.start, end: platform.end + 1 }), text: '' }],
        },
      };
    }
  },
};

/** A stage that builds on another is of that one's platform, whatever its own flag says: where they differ, one of the two is a mistake. */
function safetyOf(stage: Stage, model: Model): Pick<Repair, 'safety' | 'reason'> {
  for (let each = stage.parent; each !== undefined; each = each.parent) {
    if (each.platform !== undefined && platformUse(each, model) !== 'target')
      return { safety: 'decide', reason: `The stage that it builds on has ${each.platform.raw}.` };
  }
  return { safety: 'safe' };
}
