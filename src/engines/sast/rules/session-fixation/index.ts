import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'session-fixation',
  cwe: 384,
  owasp: 'A07:2021',
  severity: 'medium',
  confidence: 'low',
  title: 'The session stays the same after the login',
  why: 'Who knew the session before the login is logged in, too.',
  fix: 'Make a new session when a user logs in.',
};
