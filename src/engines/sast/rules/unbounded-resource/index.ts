import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'unbounded-resource',
  sink: 'resource',
  cwe: 770,
  also: [400, 789],
  owasp: 'A04:2021',
  severity: 'medium',
  confidence: 'low',
  title: 'Input from outside decides how much memory or time is used',
  why: 'One request takes what all others need.',
  fix: 'Set a limit.',
};
