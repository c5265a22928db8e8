import { chosen } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'ssh-host-key-ignored',
  cwe: 322,
  also: [295, 297],
  owasp: 'A02:2021',
  severity: 'high',
  confidence: 'high',
  doubts: [
    {
      because: 'A name that other libraries have, too.',
      sink: /\bknown_hosts\b/,
      unlessFile: /\basyncssh\b/,
    },
    {
      because: 'The key is taken at the first connection: whether one is known before is set elsewhere.',
      leaves: 'medium',
      sink: /\b(?:AutoAddPolicy|WarningPolicy|accept-new)\b/,
    },
    {
      because: 'An option of the operator decides it.',
      leaves: 'medium',
      within: chosen,
    },
  ],
  title: 'The host key is not checked',
  why: "Anybody between the two ends can answer in the server's place.",
  fix: 'Compare with known hosts.',
};
