import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'parameter-pollution',
  cwe: 88,
  also: [235, 74, 20],
  owasp: 'A03:2021',
  severity: 'low',
  confidence: 'low',
  title: 'Input is put into the query of a request as it is',
  why: 'A text with & in it adds parameters, or gives one a second time.',
  fix: 'Encode it: URLEncoder.encode, or a builder of addresses.',
};
