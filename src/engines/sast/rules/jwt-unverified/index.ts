import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'jwt-unverified',
  cwe: 347,
  also: [345, 287, 327],
  owasp: 'A02:2021',
  severity: 'high',
  confidence: 'high',
  title: 'A token is read without checking its signature',
  why: 'Anybody writes tokens for any user.',
  fix: 'Verify the signature with a fixed algorithm.',
};
