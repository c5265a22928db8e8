import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'file-permissions',
  cwe: 732,
  also: [276],
  owasp: 'A01:2021',
  severity: 'medium',
  confidence: 'high',
  // The umask takes from the mode of a new folder what others should not have.
  except: /mkdir|makedirs/i,
  title: 'A file that every user may read or change',
  why: 'Other users of the machine read secrets or change programs.',
  fix: 'Give rights to the owner only.',
};
