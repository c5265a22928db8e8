import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'email-injection',
  cwe: 93,
  owasp: 'A03:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'Input from outside becomes part of a message header',
  why: 'A line break adds recipients.',
  fix: 'Refuse carriage returns and line feeds.',
};
