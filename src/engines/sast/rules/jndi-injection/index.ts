import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'jndi-injection',
  cwe: 74,
  also: [20, 502, 917],
  owasp: 'A03:2021',
  severity: 'critical',
  confidence: 'high',
  title: 'Input from outside is looked up in a naming service',
  why: 'A name with a scheme loads objects from a server of the sender.',
  fix: 'Look up fixed names.',
};
