import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'dynamic-command',
  yieldsTo: 'command',
  cwe: 78,
  also: [77, 88, 94],
  owasp: 'A03:2021',
  severity: 'low',
  confidence: 'low',
  title: 'A command of the shell is put together from parts of which nothing is known',
  why: 'If one of the parts ever comes from outside, it becomes part of the command.',
  fix: 'Start the program with a list of arguments, or escape each part for the shell.',
};
