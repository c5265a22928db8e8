import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'xml-external-entity',
  sink: 'xml',
  cwe: 611,
  also: [776, 827],
  owasp: 'A05:2021',
  severity: 'high',
  confidence: 'medium',
  doubts: [
    {
      because: 'A schema that comes with the program.',
      sink: /\bnewSchema\(/,
      near: /\bgetResource(?:AsStream)?\(/,
    },
  ],
  title: 'XML is read by a parser that follows external entities',
  why: 'A document can name files of the server and addresses in its network, and the parser fetches them.',
  fix: 'Turn off document type declarations and external entities.',
};
