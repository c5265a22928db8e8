import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'file-permissions',
  cwe: 732,
  also: [276],
  owasp: 'A01:2021',
  severity: 'medium',
  // Of what was labelled in three applications or more none was right: it was on purpose, or checked elsewhere.
  confidence: 'low',
  title: 'A file that every user may read or change',
  why: 'Other users of the machine read secrets or change programs.',
  fix: 'Give rights to the owner only.',
};
