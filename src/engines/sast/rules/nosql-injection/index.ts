import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'nosql-injection',
  sink: 'nosql',
  cwe: 943,
  also: [89],
  owasp: 'A03:2021',
  severity: 'high',
  confidence: 'medium',
  doubts: [
    {
      because:
        'Requests name collections and databases: the program manages what they hold, and its users may ask for anything.',
      file: /\.(?:collection|db|model)\(\s?(?:req|request|ctx|params)\.(?:params|query|body|request)?\b/,
    },
  ],
  // Methods of the same names find rows in tables, too.
  project:
    /(?:\brequire\(|\b(?:from|import|use|using|gem))[ (]{0,2}["']?[\w@/.:\\-]{0,40}(?:mongo(?!-)|monk\b|nedb|couch|pouch|firestore|dynamo|cosmos|elastic|arango|rethink|redis|tingodb)|\.collection\(|\bObjectID\b|\$(?:where|ne|regex)\b/i,
  title: 'Input from outside becomes part of a query of a document database',
  why: 'An object where a text was meant ({"$ne": null}) matches every document, and $where runs script.',
  fix: 'Turn the input into a text or number before it becomes part of the query.',
};
