import { labelsOf } from '../../models/labels.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'label-unknown',
  title: 'Label is not in the schema',
  severity: 'low',
  aliases: ['DL3050'],
  fix: 'Delete the label, or add it to `label-schema`.',
  references: [hadolint('DL3050')],
  effect: { config: ['Labels'] },
  repair,
  check: function* ({ model, settings: { labelSchema, strictLabels } }) {
    if (!strictLabels) return;
    for (const { instruction, pair } of labelsOf(model)) {
      if (!Object.hasOwn(labelSchema, pair.key)) {
        yield { ...instruction.args.spanOf(pair.keySpan), detail: pair.key.slice(0, 80) };
      }
    }
  },
};
