import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'request-validation-off',
  cwe: 554,
  also: [20, 79, 16, 353],
  owasp: 'A05:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'The framework no longer looks at what is sent',
  why: 'Markup in what visitors send reaches pages that never expected it.',
  fix: 'Leave the validation on; allow markup in the one field that needs it, and clean it there.',
};
