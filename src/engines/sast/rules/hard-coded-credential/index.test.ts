import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const secret = { rule: 'hard-coded-credential', path: 'a.py' };

test.each<[string, string, ConfidenceCase]>([
  ['what is left out', 'low', { ...secret, text: "f()\nconfig.set_password('[SCRUBBED]')" }],
  [
    'what stands for a password',
    'low',
    { ...secret, path: 'a.php', text: "class A {\nstatic $dummyPassword = '_form_7a31f0c2';" },
  ],
  ['a password', 'medium', { ...secret, text: "f()\nconfig.set_password('scr7bbed!Tide')" }],
  [
    'the key of an emulator',
    'low',
    {
      ...secret,
      path: 'a.js',
      text: "account: 'devstoreaccount1',\naccountKey: 'Qm9hdHMgb24gdGhlIHF1YXkgMTIz',",
    },
  ],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
