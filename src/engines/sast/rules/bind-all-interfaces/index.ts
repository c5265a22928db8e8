import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'bind-all-interfaces',
  cwe: 605,
  also: [200, 668, 706],
  owasp: 'A05:2021',
  severity: 'low',
  confidence: 'low',
  title: 'The server listens on every network',
  why: 'It is reachable from networks that were not thought of.',
  fix: 'Listen on the address that is meant.',
};
