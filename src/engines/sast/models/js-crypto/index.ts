import { passwordName } from '../../../../knowledge/secret-words.js';
import type { Misuse, Model } from '../../ir/model.js';
import { misuse, secretIn } from '../shorthand.js';
import { secretComparisons } from './comparisons.js';

const weakHash = /^(rsa-)?(md[245]|sha-?1|ripemd(160)?|rmd160)$/i;
const weakCipher = /^(des|3des|rc2|rc4|bf|blowfish|idea|cast|seed)|(^|-)ecb\b/i;
const smallCurve = /^(secp1|prime192|secp192|P-192|sect1|wap-wsg)/i;
const apply = ['createCipheriv', 'createDecipheriv'];

const ofNode: readonly Misuse[] = [
  ...['createHash', 'createHmac', 'createSign', 'createVerify', 'hash'].map((name) =>
    misuse(`crypto.${name}()`, 'weak-hash', { of: 0, matches: weakHash }),
  ),
  ...['createHash', 'createHmac'].flatMap((name) =>
    ['update()', 'update().digest()'].map((end) =>
      misuse(`crypto.${name}().${end}`, 'weak-password-hash', { of: 0, named: passwordName }),
    ),
  ),
  misuse('crypto.hash()', 'weak-password-hash', { of: 1, named: passwordName }),
  misuse('crypto.createHmac()', 'weak-password-hash', { of: 1, named: passwordName }),
  ...['createCipher()', 'createDecipher()'].map((name) => misuse(`crypto.${name}`, 'weak-cipher')),
  ...apply.map((name) => misuse(`crypto.${name}()`, 'weak-cipher', { of: 0, matches: weakCipher })),
  ...['pbkdf2', 'pbkdf2Sync'].map((name) =>
    misuse(`crypto.${name}()`, 'weak-password-hash', { of: 2, below: 10_000 }),
  ),
  ...['publicEncrypt', 'privateDecrypt', 'privateEncrypt', 'publicDecrypt'].map((name) =>
    misuse(`crypto.${name}()`, 'weak-padding', { of: 'padding', api: /RSA_(PKCS1|NO)_PADDING$/ }),
  ),
  misuse(
    'crypto.createDecipheriv()',
    'unauthenticated-cipher',
    { of: 0, matches: /-(gcm|ocb)$/i },
    {
      of: [3, 'authTagLength'],
      missing: true,
    },
  ),
  ...['', 'Sync'].flatMap((end) => [
    misuse(
      `crypto.generateKeyPair${end}()`,
      'weak-key',
      { of: 0, matches: /^(rsa|dsa|rsa-pss)$/ },
      { of: [1, 'modulusLength'], below: 2048 },
    ),
    misuse(`crypto.generateKeyPair${end}()`, 'weak-key', { of: [1, 'namedCurve'], matches: smallCurve }),
    misuse(`crypto.generateKey${end}()`, 'weak-key', { of: [1, 'length'], below: 112 }),
  ]),
  misuse('crypto.createDiffieHellman()', 'weak-key', { of: 0, below: 2048 }),
  misuse('crypto.getDiffieHellman()', 'weak-key', { of: 0, matches: /^modp[125]$/ }),
  misuse('crypto.createECDH()', 'weak-key', { of: 0, matches: smallCurve }),
];

/** A vector or key that is written down makes equal texts equal. */
const written: readonly Misuse[] = [
  misuse('crypto.createCipheriv()', 'static-iv', { of: 2, matches: /./, constant: true }),
  misuse(
    'crypto.createCipheriv()',
    'static-iv',
    { of: 2, api: /^Buffer(\.(from|alloc))?\(\)$/ },
    { of: [2, '#0'], constant: true },
  ),
  ...apply.flatMap((name) => secretIn(`crypto.${name}()`, 1)),
  ...secretIn('crypto.createHmac()', 1),
  ...secretIn('crypto.createSecretKey()', 0),
  ...secretIn('crypto.subtle.importKey()', 1),
  ...secretIn('crypto-js.AES.encrypt()', 1),
  ...secretIn('crypto-js.AES.decrypt()', 1),
  ...secretIn('crypto-js.HmacSHA256()', 1),
];

const slowHashes: readonly Misuse[] = [
  misuse('crypto.pseudoRandomBytes()', 'guessable-random'),
  ...['bcrypt', 'bcryptjs'].flatMap((module) => [
    ...['hash', 'hashSync'].map((name) =>
      misuse(`${module}.${name}()`, 'weak-password-hash', { of: 1, below: 10 }),
    ),
    ...['genSalt', 'genSaltSync'].map((name) =>
      misuse(`${module}.${name}()`, 'weak-password-hash', { of: 0, below: 10 }),
    ),
  ]),
  misuse('argon2.hash()', 'weak-password-hash', { of: 'type', api: /argon2[di]$/ }),
  ...['md5', 'sha1', 'blueimp-md5', 'js-md5', 'js-sha1', 'md5-hex', 'MD5', 'md5.js', 'spark-md5.hash'].map(
    (api) => misuse(`${api}()`, 'weak-hash'),
  ),
  misuse('hasha()', 'weak-hash', { of: 'algorithm', matches: weakHash }),
  misuse('sha.js()', 'weak-hash', { of: 0, matches: weakHash }),
];

/** Packages that hash fast: good for files, not for passwords. */
const fastHashes: readonly Misuse[] = [
  ...[
    'sha256',
    'sha512',
    'js-sha256',
    'js-sha512',
    'js-sha256.sha256',
    'js-sha512.sha512',
    'js-sha3.sha3_256',
  ],
  ...[
    'hash.js.sha256().update',
    'sha.js().update',
    'fast-sha256',
    'hasha',
    'hasha.hash',
    'object-hash',
    'tweetnacl.hash',
  ],
  '@noble/hashes/sha256.sha256',
  '@noble/hashes/sha2.sha256',
  'node-forge.md.sha256.create().update',
  'crypto-js.SHA512',
  'crypto-js.SHA3',
  'crypto-js.SHA224',
  'crypto-js.SHA384',
  'crypto-js.HmacSHA256',
  'CryptoJS.SHA512',
  'CryptoJS.SHA3',
  'crypto-js/sha256',
  'crypto-js/sha512',
  'crypto-hash.sha256',
].map((api) => misuse(`${api}()`, 'weak-password-hash', { of: 0, named: passwordName }));

const ofCryptoJs: readonly Misuse[] = ['crypto-js', 'CryptoJS'].flatMap((module) => [
  ...['MD5', 'SHA1', 'RIPEMD160', 'HmacMD5', 'HmacSHA1'].flatMap((name) => [
    misuse(`${module}.${name}()`, 'weak-hash'),
    misuse(`${module}/${name.replace('Hmac', 'hmac-').toLowerCase()}()`, 'weak-hash'),
  ]),
  ...['DES', 'TripleDES', 'RC4', 'RC4Drop', 'Blowfish'].flatMap((name) =>
    ['encrypt', 'decrypt'].flatMap((verb) => [
      misuse(`${module}.${name}.${verb}()`, 'weak-cipher'),
      misuse(`${module}/${name.toLowerCase()}.${verb}()`, 'weak-cipher'),
    ]),
  ),
  ...['', '/aes'].flatMap((way) =>
    misuse(`${module}${way || '.AES'}.encrypt()`, 'weak-cipher', { of: 'mode', api: /\.ECB$/ }),
  ),
  ...['AES', 'TripleDES', 'DES'].flatMap((name) => [
    misuse(
      `${module}.${name}.encrypt()`,
      'static-iv',
      { of: [2, 'iv'], api: /\.enc\.\w+\.parse\(\)$/ },
      { of: [2, 'iv', '#0'], constant: true },
    ),
    ...['encrypt', 'decrypt'].map((verb) =>
      misuse(
        `${module}.${name}.${verb}()`,
        'hard-coded-credential',
        { of: 1, api: /\.enc\.\w+\.parse\(\)$/ },
        { of: [1, '#0'], constant: true },
      ),
    ),
  ]),
  misuse(`${module}.PBKDF2()`, 'weak-password-hash', { of: [2, 'iterations'], below: 10_000 }),
  misuse(`${module}.SHA256()`, 'weak-password-hash', { of: 0, named: passwordName }),
]);

const ofOthers: readonly Misuse[] = [
  ...['md5', 'sha1'].map((name) => misuse(`node-forge.md.${name}.create()`, 'weak-hash')),
  ...['createCipher', 'createDecipher'].map((name) =>
    misuse(`node-forge.cipher.${name}()`, 'weak-cipher', { of: 0, matches: /^(3?des|rc2)|-ecb$/i }),
  ),
  misuse('node-forge.rc2.createEncryptionCipher()', 'weak-cipher'),
  ...['bits', 0].map((of) => misuse('node-forge.pki.rsa.generateKeyPair()', 'weak-key', { of, below: 2048 })),
  misuse('node-rsa()', 'weak-key', { of: [0, 'b'], below: 2048 }),
  ...['crypto.subtle', 'window.crypto.subtle', 'crypto.webcrypto.subtle', 'self.crypto.subtle'].flatMap(
    (subtle) => [
      misuse(`${subtle}.digest()`, 'weak-hash', { of: 0, matches: weakHash }),
      misuse(`${subtle}.digest()`, 'weak-hash', { of: [0, 'name'], matches: weakHash }),
      ...['deriveKey', 'deriveBits'].map((name) =>
        misuse(`${subtle}.${name}()`, 'weak-password-hash', { of: [0, 'iterations'], below: 10_000 }),
      ),
      // Zeros, unless something fills them.
      misuse(
        `${subtle}.encrypt()`,
        'static-iv',
        { of: [0, 'iv'], api: /^Uint8Array\(\)$/ },
        { of: [0, 'iv', '#0'], constant: true },
        { of: 'self', without: /^(getRandomValues|set|randomFill\w*)$/ },
      ),
      misuse(`${subtle}.generateKey()`, 'weak-key', { of: [0, 'modulusLength'], below: 2048 }),
    ],
  ),
  misuse('tweetnacl.secretbox()', 'static-iv', { of: 1, constant: true }),
];

/** Hashes, ciphers, keys and random numbers. */
export const model: Model = {
  id: 'js-crypto',
  title: 'Cryptography in JavaScript',
  languages: ['javascript'],
  guessable: ['Math.random()', 'uuid.v1()'],
  results: [['crypto.createHash().update().update()', 'crypto.createHash().update()']],
  // Whether it fits, and nothing of what it is.
  sanitizers: ['bcrypt', 'bcryptjs', 'argon2', 'scrypt-kdf'].flatMap((each) =>
    ['compare', 'compareSync', 'verify'].map((name) => ({
      api: `${each}.${name}()`,
      sanitizes: 'all' as const,
    })),
  ),
  misuses: [...ofNode, ...written, ...slowHashes, ...fastHashes, ...ofCryptoJs, ...ofOthers],
  inspect: secretComparisons,
};
