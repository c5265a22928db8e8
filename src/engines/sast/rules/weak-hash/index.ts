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
  // A password's hash is a rule of its own. Elsewhere it is the signature for which collisions are an attack: RFC 9155.
  evidence: [
    {
      because: 'It is signed.',
      sink: /\bsign(?:ed|ing|ature)?\w{0,20}\(|\b(?:SHA-?1|MD5)with|RSA-(?:SHA1|MD5)|openssl_sign|[Ss]ign(?:ature|er)\b/i,
    },
    {
      because: 'A certificate or what is signed is made here.',
      near: /createSign\(|\bSignature\.getInstance|SignPKCS1v15|SignPSS|CertificateBuilder|CreateCertificate\(|openssl_csr_sign|openssl_sign|\.sign\(/,
    },
  ],
  title: 'A hash for which collisions are cheap',
  why: 'Two inputs with the same MD5 or SHA-1 are made at will.',
  fix: 'Use SHA-256, or for passwords argon2, scrypt or bcrypt.',
};
