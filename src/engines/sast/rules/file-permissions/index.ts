import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'file-permissions',
  cwe: 732,
  also: [276],
  owasp: 'A01:2021',
  severity: 'medium',
  confidence: 'high',
  // The umask takes from the mode of a new file or folder what others should not have; who may not write changes nothing.
  except: /mkdir|makedirs|open|write_?file|\b0?o?[0-7]?[0-7][0-7][0145]\b/i,
  title: 'A file that every user may read or change',
  why: 'Other users of the machine read secrets or change programs.',
  fix: 'Give rights to the owner only.',
};
