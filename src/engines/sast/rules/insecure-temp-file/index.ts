import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'insecure-temp-file',
  cwe: 377,
  also: [378, 379, 668],
  owasp: 'A01:2021',
  severity: 'low',
  confidence: 'medium',
  doubts: [
    {
      because: 'The name, or the folder, is made of what no one guesses.',
      near: /\b(?:randomUUID|uuid_?v?4|nanoid|random_?bytes|SecureRandom|secure_?random|token_hex|mkdtemp|mkdtempSync|createTempDirectory|mktmpdir|MkdirTemp)\b/i,
    },
  ],
  title: 'A temporary file that others can guess',
  why: 'Another user makes the file or a link first.',
  fix: 'Make it with the function that creates and opens in one step.',
};
