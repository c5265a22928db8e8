import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'weak-tls-version',
  cwe: 327,
  also: [326, 757],
  owasp: 'A02:2021',
  severity: 'medium',
  confidence: 'high',
  doubts: [
    {
      because: 'A version that is set, and refused where it is an old one.',
      sink: /\bMinVersion\s{0,9}[:=]\s{0,4}(?!tls\.)[a-z]\w{0,60}(?:\.\w{1,60})?,?\s{0,9}$/,
      file: /<\s{0,4}tls\.VersionTLS1[23]\b/,
    },
    {
      because: 'Where no version is named the library takes the best that both sides have.',
      sink: /\bssl\.wrap_socket\((?![^\n]{0,200}ssl_version)/,
      near: /^(?![\s\S]{0,4000}\bssl_version\b)/,
    },
  ],
  title: 'An old version of TLS, or weak cipher suites',
  why: 'TLS 1.1 and older have been broken and withdrawn (RFC 8996).',
  fix: 'Ask for TLS 1.2 at least.',
};
