import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'hex-conversion',
  cwe: 704,
  also: [682],
  owasp: 'A02:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Bytes become hexadecimal digits without their leading zeros',
  why: 'Different hashes become the same text.',
  fix: 'Use HexFormat.of().formatHex, or %02x.',
};
