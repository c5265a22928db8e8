import { labelsIn } from '../../models/labels.js';
import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'label-required',
  title: 'Label is missing',
  severity: 'low',
  aliases: ['DL3049'],
  fix: 'Add the label that `label-schema` asks for.',
  references: [hadolint('DL3049')],
  check: function* ({ model, settings: { labelSchema } }) {
    const stage = model.stages.at(-1);
    if (stage?.baseWord === undefined) return;
    const keys = new Set(labelsIn(stage).map(({ pair }) => pair.key));
    for (const key of Object.keys(labelSchema)) {
      if (!keys.has(key)) yield { start: stage.from.start, end: stage.from.end, detail: key };
    }
  },
};
