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
    {
      because: 'The builder makes a new document, and reads none.',
      sink: /\bnewDocumentBuilder\(\s{0,9}\)\s{0,9}\.\s{0,9}(?:newDocument|getDOMImplementation)\b/,
    },
    {
      because: 'The builders of this file make new documents, and read none.',
      sink: /\bnewDocumentBuilder\(/,
      file: /\.(?:newDocument|getDOMImplementation)\(/,
      unlessFile: /\.parse\(/,
    },
    {
      because: 'What is transformed is a tree in memory: no document is read.',
      sink: /\bnewTransformer\(\s{0,9}\)/,
      file: /\bDOMSource\(/,
      unlessFile: /\b(?:Stream|SAX|StAX|JAXB)Source\(/,
    },
  ],
  title: 'XML is read by a parser that follows external entities',
  why: 'A document can name files of the server and addresses in its network, and the parser fetches them.',
  fix: 'Turn off document type declarations and external entities.',
};
