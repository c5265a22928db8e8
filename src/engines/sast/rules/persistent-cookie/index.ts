import { removedCookie } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'persistent-cookie',
  cwe: 539,
  owasp: 'A04:2021',
  severity: 'low',
  confidence: 'medium',
  doubts: [removedCookie],
  title: 'A cookie lives for a year or longer',
  why: 'Anyone who uses the computer later, or steals its disk, has it too.',
  fix: 'Let cookies that carry rights end with the session, or after hours.',
};
