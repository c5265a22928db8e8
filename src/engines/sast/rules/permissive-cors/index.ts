import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'permissive-cors',
  cwe: 942,
  also: [346, 183],
  owasp: 'A05:2021',
  severity: 'medium',
  confidence: 'medium',
  withoutFlow: 'low',
  title: 'Any site may read the answers',
  why: "A page that the user visits reads answers in the user's name.",
  fix: 'List the origins.',
};
