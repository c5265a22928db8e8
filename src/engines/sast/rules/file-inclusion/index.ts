import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'file-inclusion',
  cwe: 98,
  also: [22, 73, 829, 94, 95, 470, 706],
  owasp: 'A03:2021',
  severity: 'critical',
  confidence: 'high',
  title: 'Input from outside decides which file is run as code',
  why: 'The input names a file of the sender, or one that they filled.',
  fix: 'Choose among fixed names.',
};
