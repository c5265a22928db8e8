import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'never-expiring-token',
  cwe: 613,
  also: [345, 347],
  owasp: 'A07:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'A token is accepted for ever',
  why: 'One that was stolen works until the key changes.',
  fix: 'Give tokens a short life and check it.',
};
