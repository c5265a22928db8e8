import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'ssh-host-key-ignored',
  cwe: 322,
  also: [295, 297],
  owasp: 'A02:2021',
  severity: 'high',
  confidence: 'high',
  title: 'The host key is not checked',
  why: "Anybody between the two ends can answer in the server's place.",
  fix: 'Compare with known hosts.',
};
