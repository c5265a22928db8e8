import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'reverse-tabnabbing',
  cwe: 1022,
  owasp: 'A05:2021',
  severity: 'low',
  confidence: 'low',
  title: 'A page opened from here can replace this one',
  why: 'The page behind turns into a login page of an attacker.',
  fix: 'Add rel="noopener".',
};
