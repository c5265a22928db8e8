import { passwordName } from '../../../../knowledge/secret-words.js';
import type { Condition, Misuse, Model, RuleRef } from '../../ir/model.js';

const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});
const weak = /^(md2|md4|md5|sha-?1|ripemd(160)?)$/i;
const digests = ['hexdigest', 'digest', 'base64digest'];
const weakDigests = ['MD5', 'SHA1', 'MD4', 'RMD160'].flatMap((each) => [
  `Digest::${each}`,
  `OpenSSL::Digest::${each}`,
]);
const strongDigests = ['SHA256', 'SHA384', 'SHA512', 'SHA2', 'SHA224'].flatMap((each) => [
  `Digest::${each}`,
  `OpenSSL::Digest::${each}`,
]);
const ciphers = ['OpenSSL::Cipher', 'OpenSSL::Cipher::Cipher', 'OpenSSL::Cipher.for'];
const makers = [
  ...ciphers,
  ...['AES', 'AES128', 'AES192', 'AES256', 'DES', 'BF', 'RC4', 'RC2'].map(
    (each) => `OpenSSL::Cipher::${each}`,
  ),
];
const text: Condition = { of: 0, constant: true };

/** Hashes, ciphers and keys of OpenSSL, Digest and gems (https://docs.ruby-lang.org/en/master/OpenSSL.html). */
export const model: Model = {
  id: 'rb-crypto',
  title: 'Cryptography of Ruby',
  languages: ['ruby'],
  // What sets the direction gives the cipher back.
  results: makers.flatMap((each) =>
    ['encrypt', 'decrypt'].map((name) => [`${each}().${name}()`, `${each}()`] as const),
  ),
  misuses: [
    ...weakDigests.flatMap((each) => [
      ...digests.flatMap((name) => [
        when(`${each}.${name}`, 'weak-hash', { of: 0, named: passwordName, not: true }),
        when(`${each}.${name}`, 'weak-password-hash', { of: 0, named: passwordName }),
      ]),
      when(each, 'weak-hash'),
      when(`${each}.file`, 'weak-hash'),
    ]),
    ...strongDigests.flatMap((each) =>
      digests.map((name) => when(`${each}.${name}`, 'weak-password-hash', { of: 0, named: passwordName })),
    ),
    ...[
      'OpenSSL::Digest',
      'OpenSSL::Digest::Digest',
      'OpenSSL::Digest.hexdigest',
      'OpenSSL::Digest.digest',
      'Digest',
    ].map((each) => when(each, 'weak-hash', { of: 0, matches: weak })),
    ...[...digests.map((name) => `OpenSSL::HMAC.${name}`), 'OpenSSL::HMAC'].map((each) =>
      when(each, 'weak-hash', { of: 0, matches: weak }),
    ),
    ...digests.map((name) =>
      when(`OpenSSL::HMAC.${name}`, 'hard-coded-credential', { of: 1, matches: /^\S{6,}$/ }),
    ),
    when('*.sign', 'weak-hash', { of: 0, matches: weak }),
    when('*.sign', 'weak-hash', { of: 0, api: /^OpenSSL::Digest::(MD5|SHA1)/ }),
    when('*.crypt', 'weak-password-hash', { of: 1, missing: true }, { of: 0, missing: true, not: true }),
    { api: '*.stretches=', rule: 'weak-password-hash', when: [{ of: 0, below: 10 }] },
    when('BCrypt::Password.create', 'weak-password-hash', { of: 'cost', below: 10 }),
    when('OpenSSL::KDF.pbkdf2_hmac', 'weak-password-hash', { of: 'iterations', below: 10_000 }),
    ...['OpenSSL::PKCS5.pbkdf2_hmac', 'OpenSSL::PKCS5.pbkdf2_hmac_sha1'].map((each) =>
      when(each, 'weak-password-hash', { of: 2, below: 10_000 }),
    ),
    ...ciphers.flatMap((each) => [
      when(each, 'weak-cipher', {
        of: 0,
        matches: /^(3?des3?|rc[245]|bf|blowfish|cast5?|idea|seed)\b|[-_]ecb\b/i,
      }),
    ]),
    ...['DES', 'BF', 'RC4', 'RC2', 'CAST5', 'IDEA'].map((each) =>
      when(`OpenSSL::Cipher::${each}`, 'weak-cipher'),
    ),
    ...['AES', 'AES128', 'AES192', 'AES256'].flatMap((each) => [
      when(`OpenSSL::Cipher::${each}`, 'weak-cipher', { of: 0, matches: /^ecb$/i }),
      when(`OpenSSL::Cipher::${each}`, 'weak-cipher', { of: 1, matches: /^ecb$/i }),
    ]),
    ...['RC4', 'Crypt::Blowfish', 'Crypt::RC4', 'Crypt::DES'].map((each) => when(each, 'weak-cipher')),
    ...makers.flatMap((each): Misuse[] => [
      { api: `${each}().key=`, rule: 'hard-coded-credential', when: [text] },
      { api: `${each}().iv=`, rule: 'static-iv', when: [text] },
    ]),
    ...['RSA', 'DSA', 'DH'].flatMap((each) => [
      when(`OpenSSL::PKey::${each}`, 'weak-key', { of: 0, below: 2048 }),
      when(`OpenSSL::PKey::${each}.generate`, 'weak-key', { of: 0, below: 2048 }),
      when(`OpenSSL::PKey::${each}`, 'hard-coded-credential', { of: 1, matches: /^.{4,}$/ }),
    ]),
    ...['EC', 'EC.generate'].map((each) =>
      when(`OpenSSL::PKey::${each}`, 'weak-key', { of: 0, matches: /^(secp|sect|prime)(1[0-9]{2})\w\d$/ }),
    ),
    ...['public_encrypt', 'private_encrypt', 'public_decrypt', 'private_decrypt', 'encrypt'].flatMap((each) =>
      ['OpenSSL::PKey::RSA()', '*'].map((receiver) =>
        when(`${receiver}.${each}`, 'weak-padding', {
          of: 1,
          api: /(NO_PADDING|PKCS1_PADDING|SSLV23_PADDING)$/,
        }),
      ),
    ),
    ...['to_pem', 'export', 'to_s', 'private_to_pem'].flatMap((each) =>
      ['RSA', 'DSA', 'EC'].map((kind) =>
        when(`OpenSSL::PKey::${kind}().${each}`, 'hard-coded-credential', { of: 1, matches: /^.{4,}$/ }),
      ),
    ),
    ...['RSA', 'DSA', 'EC'].map((kind) =>
      when(`OpenSSL::PKey::${kind}.generate().export`, 'hard-coded-credential', {
        of: 1,
        matches: /^.{4,}$/,
      }),
    ),
  ],
};
