import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'verb-confusion',
  cwe: 650,
  owasp: 'A04:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Whatever is no GET is taken for a POST',
  why: 'Rails sends HEAD requests to the same action, and they are not checked for forgery.',
  fix: 'Ask for the method that is wanted (request.post?), or give each its own action.',
};
