import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'ignored-error',
  cwe: 703,
  also: [390, 391, 754, 755],
  owasp: 'A04:2021',
  severity: 'low',
  confidence: 'low',
  title: 'An error is swallowed',
  why: 'A check that fails looks like one that passed.',
  fix: 'Handle the error, or let it go up.',
};
