import { passwordName } from '../../../../knowledge/secret-words.js';
import type { Condition, Misuse, Model, RuleRef } from '../../ir/model.js';

const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});
const weak = /^(md2|md4|md5|sha1|sha-1|sha224|sha3-224|sha512\/224|crc32b?|crc32c|adler32|fnv\d+|joaat)$/i;
const fast = /^(md2|md4|md5|sha\d+|sha3-\d+|ripemd\d+|whirlpool)$/i;
const weakCipher = /^(des|rc2|rc4|rc5|bf|blowfish|cast5?|idea|seed)(?![a-z])|[-_]ecb\b/i;

/** Hashes, ciphers and random numbers (https://www.php.net/manual/en/refs.crypto.php). */
export const model: Model = {
  id: 'php-crypto',
  title: 'Cryptography of PHP',
  languages: ['php'],
  misuses: [
    ...['md5', 'sha1'].flatMap((each) => [
      when(each, 'weak-hash', { of: 0, named: passwordName, not: true }),
      when(each, 'weak-password-hash', { of: 0, named: passwordName }),
    ]),
    ...['md5_file', 'sha1_file'].map((each) => when(each, 'weak-hash')),
    when('crc32', 'weak-hash', { of: 0, named: /pass|token|secret|key|sign/i }),
    when('hash', 'weak-hash', { of: 0, matches: weak }, { of: 1, named: passwordName, not: true }),
    when('hash', 'weak-password-hash', { of: 0, matches: fast }, { of: 1, named: passwordName }),
    ...['hash_file', 'hash_init', 'hash_hmac', 'hash_hmac_file'].map((each) =>
      when(each, 'weak-hash', { of: 0, matches: weak }),
    ),
    when('hash_hmac', 'hard-coded-credential', { of: 2, matches: /^\S{6,}$/ }),
    when('mhash', 'weak-hash', { of: 0, api: /MHASH_(MD5|SHA1|MD4|CRC32)$/ }),
    when('openssl_digest', 'weak-hash', { of: 1, matches: weak }),
    // bcrypt, SHA-crypt with its 5,000 rounds, yescrypt and argon2: https://www.php.net/manual/en/function.crypt.php
    when('crypt', 'weak-password-hash', { of: 1, matches: /^\$(2[axy]|5|6|y|argon2\w{1,2})\$/, not: true }),
    when('password_hash', 'weak-password-hash', { of: [2, 'cost'], below: 10 }),
    when('hash_pbkdf2', 'weak-password-hash', { of: 3, below: 10_000 }),
    when('openssl_pbkdf2', 'weak-password-hash', { of: 3, below: 10_000 }),
    ...[
      ...[
        'mcrypt_encrypt',
        'mcrypt_decrypt',
        'mcrypt_ecb',
        'mcrypt_cbc',
        'mcrypt_cfb',
        'mcrypt_ofb',
        'mcrypt_module_open',
      ],
    ].map((each) => when(each, 'weak-cipher')),
    // What is done with a cipher is reported where it is chosen, if that is to be seen.
    ...['mcrypt_generic', 'mdecrypt_generic', 'mcrypt_generic_init'].map((each) =>
      when(each, 'weak-cipher', { of: 'self', without: /^mcrypt_module_open$/ }),
    ),
    ...['openssl_encrypt', 'openssl_decrypt'].flatMap((each) => [
      when(each, 'weak-cipher', { of: 1, matches: weakCipher }),
      when(each, 'static-iv', { of: 4, matches: /^[^\0]+$/ }),
      when(each, 'static-iv', { of: 4, api: /^str_repeat\(\)$/ }),
      when(each, 'hard-coded-credential', { of: 2, matches: /^[^\s\0]{6,}$/ }),
    ]),
    ...[
      'DES',
      'TripleDES',
      'RC4',
      'RC2',
      'Blowfish',
      'Crypt_DES',
      'Crypt_TripleDES',
      'Crypt_RC4',
      'Crypt_RC2',
    ].map((each) => when(each, 'weak-cipher')),
    ...['AES', 'Rijndael', 'Twofish', 'Crypt_AES', 'Crypt_Rijndael'].map((each) =>
      when(each, 'weak-cipher', { of: 0, matches: /^ecb$/i }),
    ),
    when('RSA.createKey', 'weak-key', { of: 0, below: 2048 }),
    when('DSA.createKey', 'weak-key', { of: 0, below: 2048 }),
    when('openssl_pkey_new', 'weak-key', { of: [0, 'private_key_bits'], below: 2048 }),
    ...[
      'openssl_public_encrypt',
      'openssl_private_decrypt',
      'openssl_private_encrypt',
      'openssl_public_decrypt',
    ].flatMap((each) => [when(each, 'weak-padding', { of: 3, api: /OPENSSL_(NO|PKCS1|SSLV23)_PADDING$/ })]),
    ...['openssl_sign', 'openssl_verify'].flatMap((each) => [
      when(each, 'weak-hash', { of: 3, api: /OPENSSL_ALGO_(MD2|MD4|MD5|SHA1|DSS1|RMD160)$/ }),
      when(each, 'weak-hash', { of: 3, matches: weak }),
    ]),
    ...['sodium_crypto_secretbox', 'sodium_crypto_aead_aes256gcm_encrypt'].map((each) =>
      when(each, 'hard-coded-credential', { of: 2, matches: /^\S{6,}$/ }),
    ),
  ],
};
