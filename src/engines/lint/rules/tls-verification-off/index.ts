import { tlsSwitches } from '../../models/tls.js';
import type { Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'tls-verification-off',
  title: 'Certificates are not checked',
  severity: 'high',
  aliases: [],
  fix: 'Delete it, and install the certificate of the authority where there is one of your own.',
  references: ['https://cwe.mitre.org/data/definitions/295.html'],
  repair,
  check: function* (file) {
    for (const { place, what, aliases } of tlsSwitches(file)) yield { ...place, detail: what, aliases };
  },
};
