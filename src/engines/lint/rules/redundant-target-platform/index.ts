import { platformUse } from '../../models/platform.js';
import { buildCheck, hadolint, type Rule } from '../../rule.js';

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
          safety: 'safe',
          summary: `Delete ${platform.raw}`,
          edits: [{ ...from.args.spanOf({ start: platform.start, end: platform.end + 1 }), text: '' }],
        },
      };
    }
  },
};
