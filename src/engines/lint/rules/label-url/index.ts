import { schemaLabels } from '../../models/labels.js';
import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'label-url',
  title: 'Label is no address',
  severity: 'low',
  aliases: ['DL3052'],
  fix: 'Write a whole address with its scheme: https://example.com.',
  references: [hadolint('DL3052'), 'https://www.rfc-editor.org/rfc/rfc3986'],
  check: (file) =>
    schemaLabels(file, 'url', (value) =>
      /^[a-z][a-z0-9+.-]*:\/\/\S+$|^(?:mailto|urn|data):\S+$/i.test(value),
    ),
};
