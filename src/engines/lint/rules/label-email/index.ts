import { schemaLabels } from '../../models/labels.js';
import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'label-email',
  title: 'Label is no e-mail address',
  severity: 'low',
  aliases: ['DL3058'],
  fix: 'Write an e-mail address: name@example.com.',
  references: [hadolint('DL3058'), 'https://www.rfc-editor.org/rfc/rfc5322'],
  check: (file) =>
    schemaLabels(file, 'email', (value) =>
      /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10}$/i.test(value),
    ),
};
