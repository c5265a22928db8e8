import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'escaping-off',
  yieldsTo: ['reflected-xss', 'dom-xss'],
  cwe: 79,
  also: [116, 80],
  owasp: 'A03:2021',
  severity: 'high',
  confidence: 'low',
  title: 'Escaping for HTML is turned off',
  why: 'Text becomes script wherever the template shows it.',
  fix: 'Leave escaping on.',
};
