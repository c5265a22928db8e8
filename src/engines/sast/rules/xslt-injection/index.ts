import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'xslt-injection',
  cwe: 91,
  also: [74],
  owasp: 'A03:2021',
  severity: 'high',
  confidence: 'medium',
  // What the program itself wrote is mostly what it reads.
  withoutFlow: 'low',
  title: 'Input from outside is a stylesheet',
  why: 'Stylesheets read files and call methods.',
  fix: 'Use fixed stylesheets.',
};
