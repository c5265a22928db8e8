import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'decompression-bomb',
  cwe: 409,
  also: [400, 770],
  owasp: 'A04:2021',
  severity: 'medium',
  // How much is unpacked is mostly limited where the archive comes in.
  confidence: 'low',
  title: 'An archive is unpacked without a limit',
  why: 'A few kilobytes become all the memory or disk.',
  fix: 'Limit how much is read.',
};
