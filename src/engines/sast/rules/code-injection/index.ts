import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'code-injection',
  sink: 'code',
  cwe: 94,
  also: [95, 96],
  owasp: 'A03:2021',
  severity: 'critical',
  confidence: 'high',
  title: 'Input from outside is run as code',
  why: 'Anyone who sends the input runs what they like in this process.',
  fix: 'Parse the input as data.',
};
