import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const page = { rule: 'html', path: 'a.js', isFlow: true as const };

test.each<[string, string, ConfidenceCase]>([
  ['an object', 'low', { ...page, text: 'f(req.body);\nresponse.send(boatJson);' }],
  [
    'a header that no link sets',
    'low',
    { ...page, text: "const sent = req.headers['authorization'];\nres.send('<b>' + sent);" },
  ],
  [
    'the page before, which a link sets',
    'high',
    { ...page, text: "const sent = req.headers['referer'];\nres.send('<b>' + sent);" },
  ],
  ['a page', 'high', { ...page, text: 'f(req.body);\nresponse.send(boat);' }],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
