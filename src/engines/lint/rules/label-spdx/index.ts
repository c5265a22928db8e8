import { schemaLabels } from '../../models/labels.js';
import { isLicenceExpression } from '../../models/licence-ids.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'label-spdx',
  title: 'Label is no SPDX licence',
  severity: 'low',
  aliases: ['DL3054'],
  fix: 'Write the licence by its SPDX identifier: Apache-2.0.',
  references: [hadolint('DL3054'), 'https://spdx.org/licenses/'],
  effect: { config: ['Labels'] },
  repair,
  check: (file) => schemaLabels(file, 'spdx', isLicenceExpression),
};
