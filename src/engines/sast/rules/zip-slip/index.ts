import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'zip-slip',
  cwe: 22,
  also: [23, 73],
  owasp: 'A01:2021',
  severity: 'high',
  // Of what was labelled in three applications or more none was right: it was on purpose, or checked elsewhere.
  confidence: 'low',
  title: 'Names in an archive decide where files are written',
  why: 'An entry called "../../etc/cron.d/x" leaves the folder.',
  fix: 'Resolve each name and check that it is below the target folder.',
};
