import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'setting-control',
  cwe: 15,
  owasp: 'A05:2021',
  severity: 'medium',
  // What is set is mostly a language, or an option of the program itself.
  confidence: 'low',
  title: 'Input from outside sets a setting of the program or system',
  why: 'The sender changes how the program works for everybody.',
  fix: 'Set only settings that are listed.',
};
