import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'dangerous-permission',
  cwe: 732,
  also: [250, 277],
  owasp: 'A01:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'A permission with which code can take every other',
  why: 'Anyone who may make class loaders, or look past access checks, is bound by no other rule.',
  fix: 'Grant only what the code needs.',
};
