import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const cipher = { rule: 'weak-cipher', path: 'A.java' };

test.each<[string, string, ConfidenceCase]>([
  [
    'what NTLM asks for',
    'low',
    { ...cipher, text: '/** The answer of NTLM. */\nCipher des = Cipher.getInstance("DES/ECB/NoPadding");' },
  ],
  [
    'what others wrote',
    'low',
    { ...cipher, text: 'c.init(Cipher.DECRYPT_MODE, key);\nc = Cipher.getInstance("AES/ECB/NoPadding");' },
  ],
  [
    'what the file writes itself',
    'high',
    {
      ...cipher,
      text: 'seal(password);\nd.init(Cipher.ENCRYPT_MODE, key);\nc.init(Cipher.DECRYPT_MODE, key);\nc = Cipher.getInstance("AES/ECB/NoPadding");',
    },
  ],
  [
    'a part of bcrypt',
    'low',
    { ...cipher, path: 'a.go', text: 'package bcrypt\nc, err := blowfish.NewSaltedCipher(pass, salt)' },
  ],
  [
    'what no one asks for',
    'high',
    { ...cipher, text: 'f(password);\nCipher.getInstance("DES/ECB/NoPadding");' },
  ],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
