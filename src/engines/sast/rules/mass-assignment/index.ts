import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'mass-assignment',
  sink: 'assign',
  cwe: 915,
  owasp: 'A08:2021',
  severity: 'medium',
  confidence: 'medium',
  withoutFlow: 'low',
  inOneFile: true,
  title: 'Input from outside sets any member of a record',
  why: 'A field that no form shows (isAdmin) is set by anyone who adds it to the request.',
  fix: 'List the fields that may be set.',
};
