import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'csrf-off',
  cwe: 352,
  owasp: 'A01:2021',
  severity: 'medium',
  // Of what was labelled in three applications or more none was right: it was on purpose, or checked elsewhere.
  confidence: 'low',
  title: 'Protection against requests of other sites is off',
  why: "A page that the user visits sends forms in the user's name.",
  fix: 'Leave the protection on.',
};
