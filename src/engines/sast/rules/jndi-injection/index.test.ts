import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const names = { rule: 'jndi-injection', path: 'A.java', isFlow: true as const };

test.each<[string, string, ConfidenceCase]>([
  [
    'a name of the own service',
    'low',
    { ...names, text: 'f(url);\nif (!url.startsWith("java:")) throw new Refused();\ncontext.lookup(url);' },
  ],
  ['any name', 'high', { ...names, text: 'f(url);\ncontext.lookup(url);' }],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
