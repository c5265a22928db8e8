import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'undefended-xml',
  yieldsTo: 'xml-external-entity',
  cwe: 611,
  also: [776, 20, 827],
  owasp: 'A05:2021',
  severity: 'low',
  confidence: 'low',
  title: 'XML from outside is read by a parser that does not refuse declarations of entities',
  why: 'What the parser does with entities depends on its version; expansion alone can fill the memory.',
  fix: 'Read it with a parser that refuses them, for Python defusedxml.',
};
