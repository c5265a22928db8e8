import { schemaLabels } from '../../models/labels.js';
import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'label-hash',
  title: 'Label is no Git commit',
  severity: 'low',
  aliases: ['DL3055'],
  fix: 'Write the commit, whole or its first seven digits.',
  references: [hadolint('DL3055')],
  check: (file) =>
    schemaLabels(file, 'hash', (value) => /^(?:[0-9a-f]{7}|[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value)),
};
