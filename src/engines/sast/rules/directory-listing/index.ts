import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'directory-listing',
  cwe: 548,
  owasp: 'A05:2021',
  severity: 'low',
  confidence: 'low',
  title: 'The list of files is shown to visitors',
  why: 'It shows files that nothing links to.',
  fix: 'Turn it off.',
};
