import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'template-injection',
  sink: 'template',
  cwe: 1336,
  also: [94, 73, 79, 96],
  owasp: 'A03:2021',
  severity: 'critical',
  confidence: 'high',
  title: 'Input from outside becomes part of a template',
  why: 'Template languages reach the objects of the program; what the input says is evaluated on the server.',
  fix: 'Keep the template fixed and give the input as a variable.',
};
