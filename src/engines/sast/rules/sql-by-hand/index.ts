import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'sql-by-hand',
  foreshadows: ['sql'],
  cwe: 89,
  owasp: 'A03:2021',
  severity: 'medium',
  confidence: 'medium',
  title: 'Input from outside is put into a statement of SQL by hand',
  why: 'Where the statement is run, the input changes what it means. The way there was not seen.',
  fix: 'Give values as parameters of the statement.',
};
