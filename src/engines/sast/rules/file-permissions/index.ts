import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'file-permissions',
  cwe: 732,
  also: [276],
  owasp: 'A01:2021',
  severity: 'medium',
  // Of nine that were labelled in five applications none was right: the rights were given on purpose.
  confidence: 'low',
  title: 'A file that every user may read or change',
  why: 'Other users of the machine read secrets or change programs.',
  fix: 'Give rights to the owner only.',
};
