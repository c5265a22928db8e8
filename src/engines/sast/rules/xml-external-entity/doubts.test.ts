import { expect, test } from 'vitest';
import { analyzeFiles } from '../../../../testing/accept-flow.js';

const make = 'DocumentBuilderFactory.newInstance().newDocumentBuilder()';

test.each([
  ['a builder that parses', `Document read(java.io.InputStream in) { return ${make}.parse(in); }`, 'medium'],
  ['a new document, in a chain', `Document empty() { return ${make}.newDocument(); }`, 'low'],
  [
    'a new document by a builder',
    `Document empty() { DocumentBuilder made = ${make};\n return made.newDocument(); }`,
    'low',
  ],
  [
    'a new document, and another that is read',
    `Document empty() { DocumentBuilder made = ${make};\n return made.newDocument(); }
  Document read(DocumentBuilder other, java.io.InputStream in) { return other.parse(in); }`,
    'medium',
  ],
  [
    'a tree that is written',
    'void save(Node root, Writer out) { TransformerFactory.newInstance().newTransformer().transform(new DOMSource(root), new StreamResult(out)); }',
    'low',
  ],
  [
    'a stream that is copied',
    'void copy(java.io.InputStream in, Writer out) { TransformerFactory.newInstance().newTransformer().transform(new StreamSource(in), new StreamResult(out)); }',
    'medium',
  ],
])('%s', async (_, method, confidence) => {
  const { findings } = await analyzeFiles({ 'Ledger.java': `class Ledger {\n  ${method}\n}\n` });
  expect(findings.map(({ rule, confidence }) => [rule, confidence])).toEqual([
    ['xml-external-entity', confidence],
  ]);
});
