import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'weak-hash',
  cwe: 328,
  also: [327],
  owasp: 'A02:2021',
  severity: 'medium',
  confidence: 'high',
  context: /passw|passphrase|signature|\bsign(ed|ing)?\b|_sign|Sign\(|credential|private_?key|certificate/i,
  // Random input, a keyed hash, or a name for something that is kept.
  except:
    /utf_?-?16|\{(?:s?sha|s?md5)\d{0,3}\}|rand|hmac|csrf|session|nonce|cache|etag|checksum|serialize\(|fingerprint|gravatar|user_?agent|remote_?addr/i,
  title: 'A hash for which collisions are cheap',
  why: 'Two inputs with the same MD5 or SHA-1 are made at will.',
  fix: 'Use SHA-256, or for passwords argon2, scrypt or bcrypt.',
};
