import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'dynamic-code',
  yieldsTo: 'code',
  cwe: 94,
  also: [95],
  owasp: 'A03:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Code is made while the program runs',
  why: 'If any part of the text ever comes from outside, anyone who sends it runs code.',
  fix: 'Use a function, a closure or a table of functions in place of a text of code.',
};
