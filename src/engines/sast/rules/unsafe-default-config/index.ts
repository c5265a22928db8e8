import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'unsafe-default-config',
  cwe: 1188,
  also: [16, 276, 522, 693],
  owasp: 'A05:2021',
  severity: 'low',
  // Of what was labelled in three applications or more none was right: it was on purpose, or checked elsewhere.
  confidence: 'low',
  title: 'A setting that is unsafe',
  why: 'What protects by default is off.',
  fix: 'Leave the protection on.',
};
