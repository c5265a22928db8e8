import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'zip-slip',
  cwe: 22,
  also: [23, 73],
  owasp: 'A01:2021',
  severity: 'high',
  confidence: 'medium',
  // https://peps.python.org/pep-0706/: the filter refuses such names.
  except: /\bdata_filter\b|\bfilter\s{0,4}=\s{0,4}["'](?:data|tar)["']/,
  title: 'Names in an archive decide where files are written',
  why: 'An entry called "../../etc/cron.d/x" leaves the folder.',
  fix: 'Resolve each name and check that it is below the target folder.',
};
