import { schemaLabels } from '../../models/labels.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'label-empty',
  title: 'Label is empty',
  severity: 'low',
  aliases: ['DL3051'],
  fix: 'Give the label a value.',
  references: [hadolint('DL3051')],
  effect: { config: ['Labels'] },
  repair,
  check: (file) => schemaLabels(file, 'any', (value) => value.trim() !== ''),
};
