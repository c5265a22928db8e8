import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const asked = { rule: 'ssrf', path: 'a.js', isFlow: true as const };

test.each<[string, string, ConfidenceCase]>([
  [
    'the same path at one host',
    'low',
    { ...asked, text: 'ask(`http://${host}:${port}${req.path}.html`);\nrequest.get(url);' },
  ],
  [
    'the same path at the own machine',
    'low',
    { ...asked, text: 'ask(`http://localhost:${port}${req.originalUrl}`);\nrequest.get(url);' },
  ],
  [
    'a host of the visitor',
    'high',
    { ...asked, text: 'ask(`http://${req.query.host}:${port}/a.html`);\nrequest.get(url);' },
  ],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
