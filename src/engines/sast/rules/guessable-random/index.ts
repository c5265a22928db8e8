import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'guessable-random',
  yieldsTo: 'weak-random',
  cwe: 330,
  also: [338],
  owasp: 'A02:2021',
  severity: 'low',
  confidence: 'low',
  title: 'A generator that can be guessed is used',
  why: 'A few outputs tell the next ones. That is fine for samples and games, not for anything that must stay secret.',
  fix: 'Use the cryptographic generator of the language where the value must not be guessed.',
};
