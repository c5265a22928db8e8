import { removedCookie } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'cross-site-cookie',
  cwe: 1275,
  also: [352, 522],
  owasp: 'A05:2021',
  severity: 'low',
  confidence: 'medium',
  doubts: [removedCookie],
  title: 'A cookie without SameSite',
  why: 'Other sites send requests with it.',
  fix: 'Set SameSite to Lax or Strict.',
};
