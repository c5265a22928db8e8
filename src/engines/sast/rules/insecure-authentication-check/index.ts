import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'insecure-authentication-check',
  cwe: 287,
  also: [290, 303, 305],
  owasp: 'A07:2021',
  severity: 'high',
  confidence: 'medium',
  doubts: [
    {
      because: 'An option that is called so, beside the way with a name and a password.',
      near: /\bif\s?\(!?(?:this\.|self\.|\$this->)?\w{0,30}anonymous\w{0,30}\)/i,
    },
  ],
  title: 'A login check that can be passed',
  why: 'Anybody becomes any user.',
  fix: 'Check the credential itself.',
};
