import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'weak-random',
  sink: 'random',
  cwe: 330,
  also: [338, 335],
  owasp: 'A02:2021',
  severity: 'medium',
  confidence: 'medium',
  withoutFlow: 'low',
  // A salt is to differ, and no secret.
  exceptSource: /salt|nonce|random_bytes|openssl_random|randomBytes|SecureRandom|secrets\./i,
  doubts: [
    {
      because: 'A nonce of OAuth is to differ, and no secret: RFC 5849 section 3.3.',
      nearSource:
        /\bnonce\s{0,3}[=:]\s{0,3}(?:async\s)?(?:function\b|\()|\b(?:function|def)\s\w{0,20}nonce\b/i,
      file: /\bOAuth/i,
    },
    {
      because: 'The id of the session stands beside it, which no one guesses.',
      sink: /\bsession_?id\b|\bgetSessionId\b/i,
    },
    {
      because: 'What is left where the strong generator is missing, or fails.',
      nearSource:
        /\bfunction_exists\(\s?["'](?:random_(?:int|bytes)|openssl_random_pseudo_bytes)|\brandom_(?:int|bytes)\([^\n]{0,80};\s{1,20}\}\s?catch/,
    },
  ],
  title: 'A secret comes from a generator that can be guessed',
  why: 'A few outputs tell the next ones.',
  fix: 'Use the cryptographic generator of the language.',
};
