import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'prototype-pollution',
  sink: 'prototype',
  cwe: 1321,
  also: [915],
  owasp: 'A08:2021',
  severity: 'high',
  confidence: 'medium',
  withoutFlow: 'low',
  inOneFile: true,
  title: 'Input from outside names the members that are set',
  why: 'The key "__proto__" changes every object of the program.',
  fix: 'Refuse "__proto__", "constructor" and "prototype", or use a Map.',
};
