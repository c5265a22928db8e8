import { certificateSignature, ordering } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'timing-compare',
  cwe: 208,
  also: [385],
  owasp: 'A02:2021',
  severity: 'low',
  confidence: 'medium',
  // A keyed hash of what came in; other secrets are not found letter by letter across a network.
  context: /hmac|signature/i,
  doubts: [ordering, certificateSignature],
  title: 'A secret is compared letter by letter',
  why: 'The time shows how many letters were right.',
  fix: 'Compare in constant time.',
};
