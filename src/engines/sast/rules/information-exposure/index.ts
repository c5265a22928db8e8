import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'information-exposure',
  cwe: 200,
  also: [497, 548],
  owasp: 'A05:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Details of the system are sent to the visitor',
  why: 'Names of files, versions and settings help an attack.',
  fix: 'Leave them out.',
};
