import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'format-string',
  sink: 'format',
  cwe: 134,
  owasp: 'A03:2021',
  severity: 'medium',
  confidence: 'low',
  title: 'Input from outside is a format',
  why: 'The input names which values are written, or makes the formatter fail.',
  fix: 'Keep the format fixed and give the input as an argument.',
};
