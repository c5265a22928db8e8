import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'command-injection',
  sink: 'command',
  cwe: 78,
  also: [77, 88, 94],
  owasp: 'A03:2021',
  severity: 'critical',
  confidence: 'high',
  title: 'Input from outside becomes part of a command',
  why: 'A semicolon or a dollar sign in the input starts a second program with the rights of this one.',
  fix: 'Start the program with a list of arguments and no shell.',
};
