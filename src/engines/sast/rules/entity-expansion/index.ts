import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'entity-expansion',
  cwe: 776,
  also: [400, 20],
  owasp: 'A05:2021',
  severity: 'medium',
  confidence: 'low',
  title: 'XML from outside is read by a parser that expands entities without a limit',
  why: 'A document of a few hundred bytes can grow to gigabytes in memory.',
  fix: 'Read it with a parser that refuses entities, for Python defusedxml.',
};
