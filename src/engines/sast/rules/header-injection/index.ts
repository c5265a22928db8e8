import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'header-injection',
  sink: 'header',
  cwe: 113,
  also: [93],
  owasp: 'A03:2021',
  severity: 'medium',
  confidence: 'medium',
  doubts: [
    {
      because: 'Servlet containers refuse names of cookies that are no tokens: RFC 6265, section 4.1.1.',
      sink: /\bnew Cookie\(/,
    },
  ],
  title: 'Input from outside becomes part of a header',
  why: 'A line break in the input ends the header and begins another, or the body.',
  fix: 'Refuse carriage returns and line feeds.',
};
