import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'trust-boundary',
  sink: 'trust',
  cwe: 501,
  owasp: 'A04:2021',
  severity: 'medium',
  confidence: 'high',
  withoutFlow: 'low',
  doubts: [
    {
      because: 'A choice of the visitor, by which nothing is allowed or refused.',
      sink: /^(?![^\n]{0,200}(?:user|role|admin|auth|login|logged|account|owner|member|tenant|group|priv|perm|access|level|right|trust|secret|token|passw))/i,
    },
  ],
  title: 'Input from outside is kept among values that are trusted',
  why: 'Anyone who reads the session later takes the value for one that was checked.',
  fix: 'Check the value before it goes into the session.',
};
