import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'jndi-injection',
  cwe: 74,
  also: [20, 502, 917],
  owasp: 'A03:2021',
  severity: 'critical',
  confidence: 'high',
  // A name of a naming service is rarely given on by chance, however far it comes.
  longestFlow: { lines: 12, files: 4 },
  doubts: [
    {
      because: 'Only names of the naming service of the program itself are looked up.',
      near: /\.startsWith\(\s?"java:/,
    },
  ],
  title: 'Input from outside is looked up in a naming service',
  why: 'A name with a scheme loads objects from a server of the sender.',
  fix: 'Look up fixed names.',
};
