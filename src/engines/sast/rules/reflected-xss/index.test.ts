import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const page = { rule: 'html', path: 'a.js', isFlow: true as const };

test.each<[string, string, ConfidenceCase]>([
  ['an object', 'low', { ...page, text: 'f(req.body);\nresponse.send(boatJson);' }],
  ['a page', 'high', { ...page, text: 'f(req.body);\nresponse.send(boat);' }],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
