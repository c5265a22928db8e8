import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'origin-not-checked',
  cwe: 346,
  also: [345, 1385, 201],
  owasp: 'A07:2021',
  severity: 'medium',
  // Most listeners do nothing with a message that others may not ask for as well.
  confidence: 'low',
  title: 'Messages are exchanged with windows or sockets of any origin',
  why: 'A page that frames this one reads or sends messages.',
  fix: 'Name the origin, and compare it.',
};
