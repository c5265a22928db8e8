import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'header-injection',
  sink: 'header',
  cwe: 113,
  also: [93],
  owasp: 'A03:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'Input from outside becomes part of a header',
  why: 'A line break in the input ends the header and begins another, or the body.',
  fix: 'Refuse carriage returns and line feeds.',
};
