import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'hard-coded-credential',
  cwe: 798,
  also: [259, 321, 522, 540],
  owasp: 'A07:2021',
  severity: 'high',
  confidence: 'medium',
  doubts: [
    {
      because: 'Settings that are called so are for those who develop.',
      path: /(?:^|\/)settings?[._-](?:debug|dev|devel|development|local|test|testing)\.py$/i,
    },
  ],
  title: 'A credential stands in the source',
  why: 'Anyone who reads the code has it, and changing it needs a release.',
  fix: 'Read it from the environment or a secret store.',
};
