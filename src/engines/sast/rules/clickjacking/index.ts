import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'clickjacking',
  cwe: 1021,
  also: [451],
  owasp: 'A05:2021',
  severity: 'low',
  // What may be framed is mostly meant to be.
  confidence: 'low',
  title: 'The page may be framed by any site',
  why: 'Clicks meant for another page land on this one.',
  fix: 'Send frame-ancestors, or X-Frame-Options.',
};
