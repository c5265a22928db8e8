import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const query = { rule: 'nosql-injection', path: 'a.js', isFlow: true as const };
const head = "const { MongoClient } = require('mongodb');\n";

test.each<[string, string, ConfidenceCase]>([
  [
    'a program that manages collections',
    'low',
    {
      ...query,
      text: 'f(req.body.id);\nboats.collection(req.params.name).findOne({ _id: id });',
      project: head,
    },
  ],
  [
    'a collection of the program',
    'medium',
    { ...query, text: "f(req.body.id);\nboats.collection('boats').findOne({ _id: id });", project: head },
  ],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
