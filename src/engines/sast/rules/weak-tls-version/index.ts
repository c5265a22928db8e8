import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'weak-tls-version',
  cwe: 327,
  also: [326, 757],
  owasp: 'A02:2021',
  severity: 'medium',
  // Of what was labelled in three applications or more none was right: it was on purpose, or checked elsewhere.
  confidence: 'low',
  title: 'An old version of TLS, or weak cipher suites',
  why: 'TLS 1.1 and older have been broken and withdrawn (RFC 8996).',
  fix: 'Ask for TLS 1.2 at least.',
};
