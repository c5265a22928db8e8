import { chosen, secretSent } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'weak-cipher',
  cwe: 327,
  also: [326],
  owasp: 'A02:2021',
  severity: 'high',
  confidence: 'high',
  // What the protocol of another asks for.
  except: /\blm_?hash|lan_?man|ntlm/i,
  doubts: [
    {
      because: 'One of several ciphers, of which a format, a protocol or an option says which it is.',
      leaves: 'medium',
      within: chosen,
    },
    {
      because: 'What is encrypted by it, and for whom, is not seen.',
      leaves: 'medium',
      sink: /^(?![^\n]{0,1000}(?:(?<![A-Za-z])DES|des[-_.]|3des|tripledes|TDES|\becb\b|_ECB|\/ECB|-ecb|\bR?C[24]\b|arc_?four|blowfish))/i,
    },
    {
      because: 'The same: the file names no secret of its own.',
      leaves: 'medium',
      unlessFile: secretSent,
    },
    {
      because: 'A library of formats and protocols, which have their ciphers from others.',
      leaves: 'medium',
      path: /(?:pkcs|pem|pgp|gpg|ssh|tls|ssl|krb|kerberos|rfc\d|smime|x509|pdf|zip|rar|des\b|cipher|crypt(?!o?\/)\w{0,10}\.)/i,
    },
    {
      because: 'What the protocol of others asks for: NTLM, MS-CHAP, the passwords of VNC.',
      sink: /\bDES\b|des[-_]|ecb|\bR?C4\b|arc_?four/i,
      file: /\bNTLM|\bMS-?CHAP|\bRFB\b|\bVNC_?auth/i,
    },
    {
      because: 'Blowfish as a part of bcrypt, which is no cipher.',
      sink: /blowfish/i,
      file: /bcrypt/i,
    },
    {
      because: 'What others wrote so is read; the file writes nothing so.',
      near: /\bDECRYPT_MODE\b|\bopenssl_decrypt\(|\bcreateDecipher|\bDecryptor\(/,
      unlessFile: /\bENCRYPT_MODE\b|\bopenssl_encrypt\(|\bcreateCipher|\bEncryptor\(/,
    },
    {
      because: 'What is left where the other library is missing.',
      near: /\bfunction_exists\(\s?["']mcrypt_/,
      file: /\bfunction_exists\(\s?["'](?:openssl|sodium)_/,
    },
  ],
  title: 'A cipher or mode that is broken',
  why: 'DES and RC4 are broken by computing; ECB shows patterns of the text.',
  fix: 'Use AES-256-GCM.',
};
