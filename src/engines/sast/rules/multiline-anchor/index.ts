import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'multiline-anchor',
  cwe: 777,
  also: [185, 625, 20],
  owasp: 'A03:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'A pattern that one line of the text can satisfy',
  why: 'In Ruby ^ and $ match at each line, so that the other lines of the text may hold anything.',
  fix: 'Use \\A and \\z.',
};
