import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'object-deserialiser',
  yieldsTo: 'deserialise',
  cwe: 502,
  also: [20],
  owasp: 'A08:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Objects are read in a format that can run code',
  why: 'Who can change what is read runs code where it is read.',
  fix: 'Use a format of data alone, such as JSON, or sign what is stored and check the signature first.',
};
