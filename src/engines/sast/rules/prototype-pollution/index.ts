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
  doubts: [
    {
      because: 'The cookies of a page are set by its own site: no link of another names them.',
      source: /\bdoc(?:ument)?\.cookie\b/,
    },
  ],
  title: 'Input from outside names the members that are set',
  why: 'The key "__proto__" changes every object of the program.',
  fix: 'Refuse "__proto__", "constructor" and "prototype", or use a Map.',
};
