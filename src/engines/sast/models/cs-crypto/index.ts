import { passwordName } from '../../../../knowledge/secret-words.js';
import type { Model, RuleRef } from '../../ir/model.js';
import { calls, wrong } from '../shorthand.js';

const providers = (names: readonly string[]) =>
  names.flatMap((each) => [
    `${each}.Create()`,
    `${each}CryptoServiceProvider()`,
    `${each}Managed()`,
    `${each}Cng()`,
  ]);
const hashes = ['MD5', 'SHA1', 'RIPEMD160', 'MD2', 'MD4'];
const ciphers = ['DES', 'TripleDES', 'RC2'];
const symmetric = [
  ...[
    'Aes',
    'AesManaged',
    'AesCryptoServiceProvider',
    'AesCng',
    'RijndaelManaged',
    'Rijndael',
    'SymmetricAlgorithm',
  ],
  ...[
    'DES',
    'DESCryptoServiceProvider',
    'TripleDES',
    'TripleDESCryptoServiceProvider',
    'RC2CryptoServiceProvider',
  ],
];
const oneWay = calls(
  [...hashes, 'SHA256', 'SHA384', 'SHA512', 'HashAlgorithm', 'HMACSHA256', 'HMACSHA512'],
  ['ComputeHash', 'HashData', 'ComputeHashAsync'],
);
const weakHash = /^(system\.security\.cryptography\.)?(md[245]|sha-?1|sha|ripemd160|hmacmd5)$/i;
const weakCipher = /^(system\.security\.cryptography\.)?(des|3des|tripledes|rc2|rc4)$/i;
const constantBytes = { constant: true } as const;
const key = (rule: RuleRef, apis: readonly string[], of: number) => [
  ...wrong(rule, apis, { of, ...constantBytes }),
  ...(rule === 'static-iv' ? wrong(rule, apis, { of, api: /^new byte\[\]/ }) : []),
];

/** https://learn.microsoft.com/en-us/dotnet/standard/security/cryptography-model */
export const model: Model = {
  id: 'cs-crypto',
  title: 'Cryptography of .NET',
  languages: ['csharp'],
  propagators: [
    ...['UTF8', 'ASCII', 'Unicode', 'Default', 'UTF7', 'UTF32', 'BigEndianUnicode', 'Latin1'].flatMap(
      (each) => [`Encoding.${each}.GetBytes()`, `Encoding.${each}.GetString()`],
    ),
    ...[
      'Encoding.GetBytes()',
      'Convert.FromBase64String()',
      'Convert.FromHexString()',
      'Convert.ToBase64String()',
    ],
    'UTF8Encoding.GetBytes()',
    'ASCIIEncoding.GetBytes()',
    'UnicodeEncoding.GetBytes()',
  ],
  results: [
    ...symmetric.map((each) => [`${each}.Create()`, each] as const),
    ...hashes.map((each) => [`${each}.Create()`, each] as const),
    ...['RSA', 'DSA', 'ECDsa', 'SHA256', 'SHA512', 'HashAlgorithm', 'RandomNumberGenerator'].map(
      (each) => [`${each}.Create()`, each] as const,
    ),
  ],
  guessable: [
    ...calls(['Random', 'Random.Shared'], ['Next', 'NextDouble', 'NextInt64', 'NextBytes', 'GetItems']),
    'Guid.NewGuid().GetHashCode()',
  ],
  sanitizers: oneWay.map((api) => ({ api, sanitizes: 'all' as const })),
  misuses: [
    ...wrong('weak-random', ['SecureRandom.SetSeed()'], { of: 0, constant: true }),
    ...wrong('weak-password-hash', [...calls(['*'], ['ComputeHash', 'HashData'])], {
      of: 0,
      named: passwordName,
    }),
    ...wrong('missing-integrity', ['SignedXml.CheckSignature()'], { of: 0, missing: true }),
    ...wrong('weak-hash', [...providers(hashes), ...hashes.map((each) => `${each}.HashData()`)]),
    ...wrong('weak-hash', [
      'HMACSHA1()',
      'HMACSHA1.HashData()',
      'MACTripleDES()',
      'HMACMD5()',
      'HMACRIPEMD160()',
      'HMACMD5.HashData()',
    ]),
    ...wrong(
      'weak-hash',
      [
        'HashAlgorithm.Create()',
        'CryptoConfig.CreateFromName()',
        'KeyedHashAlgorithm.Create()',
        'HMAC.Create()',
      ],
      {
        of: 0,
        matches: weakHash,
      },
    ),
    ...wrong('weak-hash', ['HashAlgorithm.Create()'], { of: 0, missing: true }),
    ...wrong(
      'weak-hash',
      [
        '*.SignData()',
        '*.SignHash()',
        '*.VerifyData()',
        'IncrementalHash.CreateHash()',
        '*.TrySignData()',
        'CertificateRequest()',
      ],
      { of: '*', api: /HashAlgorithmName\.(MD5|SHA1)$/ },
    ),
    ...wrong(
      'weak-hash',
      ['*.SignData()', '*.VerifyData()', '*.SignHash()', 'RSACryptoServiceProvider.SignData()'],
      {
        of: 1,
        matches: weakHash,
      },
    ),
    ...wrong('weak-hash', [
      'MD2Digest()',
      'MD4Digest()',
      'MD5Digest()',
      'Sha1Digest()',
      'RipeMD128Digest()',
      'RipeMD160Digest()',
    ]),
    ...wrong(
      'weak-hash',
      ['DigestUtilities.GetDigest()', 'DigestUtilities.CalculateDigest()', 'MacUtilities.GetMac()'],
      {
        of: 0,
        matches: /^(hmac-?)?(md[245]|sha-?1)$/i,
      },
    ),
    ...wrong('weak-cipher', ['CipherUtilities.GetCipher()', 'GeneratorUtilities.GetKeyGenerator()'], {
      of: 0,
      matches: /^(des|desede|rc2|rc4|blowfish|idea|\w+\/ecb)\b/i,
    }),
    ...wrong(
      'weak-key',
      ['KeyGenerationParameters()'],
      { of: 1, below: 2048 },
      { of: 1, below: 257, not: true },
    ),
    ...wrong('weak-key', ['RsaKeyGenerationParameters()'], { of: 2, below: 2048 }),
    ...wrong('weak-hash', ['FormsAuthentication.HashPasswordForStoringInConfigFile()']),
    ...wrong('weak-cipher', providers(ciphers)),
    ...wrong(
      'weak-cipher',
      ['SymmetricAlgorithm.Create()', 'CryptoConfig.CreateFromName()', 'SymmetricAlgorithm.Create()'],
      {
        of: 0,
        matches: weakCipher,
      },
    ),
    ...wrong('weak-cipher', [
      'RC4Engine()',
      'RC2Engine()',
      'DesEngine()',
      'DesEdeEngine()',
      'BlowfishEngine()',
    ]),
    ...wrong('weak-cipher', ['*.Mode='], { of: 0, api: /CipherMode\.ECB$/ }),
    ...wrong('weak-cipher', ['*.EncryptEcb()', '*.DecryptEcb()']),
    ...wrong('unauthenticated-cipher', ['*.Mode='], { of: 0, api: /CipherMode\.(CBC|OFB|CFB|CTS)$/ }),
    ...wrong(
      'weak-padding',
      [
        '*.Encrypt()',
        '*.Decrypt()',
        '*.TryEncrypt()',
        ...calls(['RSACryptoServiceProvider', 'RSA', 'RSACng'], ['Encrypt', 'Decrypt']),
      ],
      { of: 1, api: /RSAEncryptionPadding\.Pkcs1$/ },
    ),
    ...wrong('weak-padding', calls(['RSACryptoServiceProvider', 'RSA'], ['Encrypt', 'Decrypt']), {
      of: 1,
      is: false,
    }),
    ...wrong('weak-padding', ['RSAPKCS1KeyExchangeFormatter()', 'RSAPKCS1KeyExchangeDeformatter()']),
    ...wrong(
      'weak-key',
      ['RSACryptoServiceProvider()', 'RSA.Create()', 'RSACng()', 'DSA.Create()', 'DSACng()', 'RSAOpenSsl()'],
      { of: 0, below: 2048 },
    ),
    ...wrong('weak-key', ['DSACryptoServiceProvider()']),
    ...wrong('weak-key', ['DSA.Create()'], { of: 0, missing: true }),
    ...wrong(
      'weak-key',
      ['RSA.KeySize=', 'RSACryptoServiceProvider.KeySize=', 'RSACng.KeySize=', 'DSA.KeySize='],
      { of: 0, below: 2048 },
    ),
    ...wrong(
      'weak-key',
      symmetric.map((each) => `${each}.KeySize=`),
      { of: 0, below: 128 },
    ),
    ...wrong('weak-key', ['ECDsa.Create()', 'ECDiffieHellman.Create()'], {
      of: 0,
      api: /ECCurve\.NamedCurves\.(nistP192|brainpoolP(160|192)\w+)$/i,
    }),
    ...wrong('weak-key', ['ECCurve.CreateFromFriendlyName()'], {
      of: 0,
      matches: /^(sec[pt]1[0-9]{2}|nistP192|brainpoolP(160|192))/i,
    }),
    ...wrong('weak-password-hash', ['Rfc2898DeriveBytes()', 'Rfc2898DeriveBytes.Pbkdf2()'], {
      of: 2,
      below: 10_000,
    }),
    ...wrong('weak-password-hash', ['Rfc2898DeriveBytes()'], { of: 2, missing: true }),
    ...wrong('weak-password-hash', ['Rfc2898DeriveBytes.IterationCount='], { of: 0, below: 10_000 }),
    ...wrong('weak-password-hash', ['KeyDerivation.Pbkdf2()'], { of: 3, below: 10_000 }),
    ...wrong(
      'weak-password-hash',
      ['Rfc2898DeriveBytes()', 'Rfc2898DeriveBytes.Pbkdf2()', 'KeyDerivation.Pbkdf2()'],
      { of: 1, constant: true },
    ),
    ...wrong(
      'weak-password-hash',
      ['Rfc2898DeriveBytes()', 'Rfc2898DeriveBytes.Pbkdf2()', 'KeyDerivation.Pbkdf2()'],
      { of: 1, api: /^new byte\[\]/ },
    ),
    ...wrong('weak-password-hash', ['PasswordDeriveBytes()']),
    ...wrong('weak-password-hash', ['Rfc2898DeriveBytes()', 'Rfc2898DeriveBytes.Pbkdf2()'], {
      of: '*',
      api: /HashAlgorithmName\.(MD5|SHA1)$/,
    }),
    ...key(
      'static-iv',
      symmetric.map((each) => `${each}.IV=`),
      0,
    ),
    ...key('static-iv', calls(symmetric, ['CreateEncryptor', 'CreateDecryptor']), 1),
    ...key('static-iv', calls(symmetric, ['EncryptCbc']), 1),
    ...key('static-iv', ['AesGcm.Encrypt()', 'AesCcm.Encrypt()', 'ChaCha20Poly1305.Encrypt()'], 0),
    ...key(
      'hard-coded-credential',
      symmetric.map((each) => `${each}.Key=`),
      0,
    ),
    ...key('hard-coded-credential', calls(symmetric, ['CreateEncryptor', 'CreateDecryptor']), 0),
    ...key(
      'hard-coded-credential',
      ['AesGcm()', 'AesCcm()', 'HMACSHA256()', 'HMACSHA512()', 'HMACSHA1()', 'HMACMD5()'],
      0,
    ),
    ...wrong(
      'hard-coded-credential',
      ['Rfc2898DeriveBytes()', 'PasswordDeriveBytes()', 'Rfc2898DeriveBytes.Pbkdf2()'],
      { of: 0, constant: true },
    ),
    ...wrong(
      'hard-coded-credential',
      ['X509Certificate2()', 'X509Certificate()', 'X509Certificate2.Import()'],
      { of: 1, constant: true },
      { of: 1, is: '', not: true },
    ),
    ...wrong('weak-random', calls(['Random', 'Random.Shared'], ['NextBytes'])),
    ...wrong('dangerous-function', ['X509Certificate2.PrivateKey=']),
  ],
};
