import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'wrong-escaping',
  yieldsTo: 'reflected-xss',
  cwe: 79,
  also: [116],
  owasp: 'A03:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Escaping for HTML does not help where the value stands',
  why: 'A space is enough to add an attribute with a script in it.',
  fix: 'Put the value in quotes.',
};
