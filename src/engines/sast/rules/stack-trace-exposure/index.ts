import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'stack-trace-exposure',
  cwe: 209,
  also: [497, 200, 550, 12],
  owasp: 'A05:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Details of an error are sent to the visitor',
  why: 'Names of files, versions and queries help an attack.',
  fix: 'Log the details and send a general message.',
};
