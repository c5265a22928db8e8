import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'unsafe-deserialisation',
  sink: 'deserialise',
  cwe: 502,
  owasp: 'A08:2021',
  severity: 'critical',
  confidence: 'high',
  doubts: [
    {
      because: 'Only classes of that type are made, which no library has.',
      sink: /@JsonTypeInfo/,
      near: /@JsonTypeInfo\([^;{]{1,400}\b(?:interface|class)\s/,
    },
  ],
  title: 'Input from outside is turned into objects by a reader that runs code',
  why: 'The bytes choose which classes are made and which of their methods run.',
  fix: 'Use JSON, or the safe loader.',
};
