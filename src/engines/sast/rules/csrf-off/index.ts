import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'csrf-off',
  cwe: 352,
  owasp: 'A01:2021',
  severity: 'medium',
  confidence: 'medium',
  // That nothing turns it on is no finding: frameworks of today do by default.
  context: /skip|except|disable|allow_forgery|exempt|false|ignore|null_session|csrf/i,
  title: 'Protection against requests of other sites is off',
  why: "A page that the user visits sends forms in the user's name.",
  fix: 'Leave the protection on.',
};
