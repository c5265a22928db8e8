import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'ldap-injection',
  sink: 'ldap',
  cwe: 90,
  owasp: 'A03:2021',
  severity: 'high',
  confidence: 'high',
  // What a visitor signs in with, whichever function is given it.
  sentByVisitors: /\b(?:user_?name|login_?(?:name)?|auth_?data|credentials?)\b/i,
  doubts: [
    {
      because: 'A browser of a directory takes whole filters on purpose.',
      source: /["'`:](?:ldap|search)?_?filter["'`\])]/i,
      isEntire: true,
    },
  ],
  title: 'Input from outside becomes part of a search in a directory',
  why: 'Brackets and stars in the input change the filter: a login fits every person.',
  fix: 'Escape the value for filters or names (RFC 4515, RFC 4514).',
};
