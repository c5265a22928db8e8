import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'static-iv',
  cwe: 329,
  also: [1204, 330],
  owasp: 'A02:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'The initialisation vector is the same each time',
  why: 'Equal texts become equal bytes, and for counter modes two of them give the key stream away.',
  fix: 'Make a random one for each message.',
};
