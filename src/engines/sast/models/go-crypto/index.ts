import { passwordName } from '../../../../knowledge/secret-words.js';
import type { Condition, Model } from '../../ir/model.js';
import { at, below, wrongCalls } from '../shorthand.js';

const draws =
  'Int Intn Int31 Int31n Int63 Int63n Uint32 Uint64 Float32 Float64 Perm Shuffle Read NormFloat64 ExpFloat64 ' +
  'IntN N Int32N Int64N UintN Uint32N Uint64N Int32 Int64 Uint';
const generators = ['rand', 'rand.New()', 'rand.Rand'];
const oldTls = /^tls\.Version(SSL30|TLS10|TLS11)$/;
const weakSuite = /_RC4_|_3DES_|_CBC_SHA$|_CBC_SHA256$|^tls\.TLS_RSA_WITH_/;
const literal = { constant: true } as const;
const signers = below(
  '',
  'rsa.SignPKCS1v15 rsa.VerifyPKCS1v15 rsa.SignPSS rsa.VerifyPSS ecdsa.Sign rsa.PSSOptions hmac.New',
);
const fastHash = /^(md5|sha1|sha256|sha512|sha3)\.New\w*\(\)$/;
const fastHashes = ['md5', 'sha1', 'sha256', 'sha512', 'sha3'].flatMap((each) =>
  below(`${each}.New()`, 'Write Sum'),
);
const weakHash: Condition = { of: 0, api: /^(md5|sha1|md4|ripemd160)\.New$/ };
const modes = ['NewCBCEncrypter', 'NewCFBEncrypter', 'NewOFB', 'NewCTR', 'NewCBCDecrypter'];

/** Cryptography, randomness, TLS, SSH and signed tokens in Go. */
export const model: Model = {
  id: 'go-crypto',
  title: 'Cryptography, randomness, TLS and tokens in Go',
  languages: ['go'],
  types: [
    ['rand.Rand', 'rand.Rand'],
    ['jwt.Token', 'jwt.Token'],
    ['jwt.Parser', 'jwt.Parser'],
    ['cipher.AEAD', 'cipher.AEAD'],
    ['tls.Config', 'tls.Config()'],
    ['ssh.ClientConfig', 'ssh.ClientConfig()'],
  ],
  guessable: generators.flatMap((each) => below(each, draws).map((name) => `${name}()`)),
  results: [
    ['jwt.NewWithClaims()', 'jwt.Token'],
    ['jwt.New()', 'jwt.Token'],
    ['jwt.NewParser()', 'jwt.Parser'],
    ['cipher.NewGCM()', 'cipher.AEAD'],
    ['chacha20poly1305.New()', 'cipher.AEAD'],
    ['cipher.NewGCMWithNonceSize()', 'cipher.AEAD'],
  ],
  misuses: [
    ...wrongCalls(
      'weak-hash',
      below(
        '',
        'md5.New md5.Sum sha1.New sha1.Sum md4.New ripemd160.New sha256.New224 sha256.Sum224 sha512.New512_224 sha512.Sum512_224 sha3.New224 sha3.Sum224',
      ),
    ),
    ...wrongCalls('weak-hash', ['hmac.New'], weakHash),
    ...wrongCalls('weak-hash', ['pbkdf2.Key'], { of: 4, api: /^(md5|md4)\.New$/ }),
    ...wrongCalls(
      'weak-password-hash',
      below('', 'sha256.Sum256 sha512.Sum512 md5.Sum sha1.Sum sha256.Sum224'),
      {
        of: 0,
        named: passwordName,
      },
    ),
    ...wrongCalls(
      'weak-password-hash',
      ['io.WriteString', 'fmt.Fprint', 'fmt.Fprintf'],
      [
        { of: 0, api: fastHash },
        { of: 1, holds: ['password'] },
      ],
    ),
    ...wrongCalls('weak-password-hash', fastHashes, { of: 0, holds: ['password'] }),
    ...wrongCalls(
      'weak-password-hash',
      ['bcrypt.GenerateFromPassword'],
      { of: 1, below: 10 },
      { of: 1, api: /MinCost$/ },
    ),
    ...wrongCalls('weak-password-hash', ['pbkdf2.Key'], { of: 2, below: 10_000 }),
    ...wrongCalls('weak-password-hash', ['scrypt.Key'], { of: 2, below: 16_384 }),
    ...wrongCalls('weak-password-hash', below('', 'argon2.IDKey argon2.Key scrypt.Key pbkdf2.Key'), {
      of: 1,
      ...literal,
    }),
    ...wrongCalls('weak-hash', signers, { of: '*', api: /^crypto\.(SHA1|MD5|MD4|RIPEMD160)$/ }),
    ...wrongCalls('weak-hash', below('crypto', 'SHA1.New MD5.New MD4.New')),
    ...wrongCalls('weak-hash', ['x509.Certificate', 'x509.CertificateRequest'], {
      of: 'SignatureAlgorithm',
      api: /(SHA1|MD5|MD2)/,
    }),
    ...wrongCalls(
      'weak-cipher',
      below('', 'des.NewCipher des.NewTripleDESCipher rc4.NewCipher blowfish.NewCipher'),
    ),
    ...wrongCalls(
      'weak-cipher',
      below('', 'cast5.NewCipher tea.NewCipher xtea.NewCipher blowfish.NewSaltedCipher'),
    ),
    ...wrongCalls(
      'static-iv',
      modes.map((each) => `cipher.${each}`),
      { of: 1, ...literal },
    ),
    ...wrongCalls('static-iv', ['cipher.AEAD.Seal', '*.Seal', 'cipher.AEAD.Open'], { of: 1, ...literal }),
    ...wrongCalls(
      'hard-coded-credential',
      below('', 'aes.NewCipher des.NewCipher des.NewTripleDESCipher rc4.NewCipher'),
      {
        of: 0,
        ...literal,
      },
    ),
    ...wrongCalls('hard-coded-credential', ['hmac.New'], { of: 1, ...literal }),
    ...wrongCalls('weak-key', ['rsa.GenerateKey'], { of: 1, below: 2048 }),
    ...wrongCalls('weak-key', ['rsa.GenerateMultiPrimeKey'], { of: 2, below: 2048 }),
    ...wrongCalls('weak-key', ['dsa.GenerateParameters'], { of: 2, api: /L1024/ }),
    ...wrongCalls('weak-key', ['ecdsa.GenerateKey', 'elliptic.GenerateKey'], { of: 0, api: /P224\(\)$/ }),
    ...wrongCalls('weak-padding', below('rsa', 'EncryptPKCS1v15 DecryptPKCS1v15 DecryptPKCS1v15SessionKey')),
    ...generators.flatMap((each) => wrongCalls('guessable-random', below(each, draws))),
    ...wrongCalls('insecure-tls', ['tls.Config'], { of: 'InsecureSkipVerify', is: true }),
    ...wrongCalls(
      'insecure-tls',
      ['new *'],
      [
        { of: 'InsecureSkipVerify', is: true },
        { of: 0, unsaid: /^Accept$/ },
      ],
    ),
    ...[
      'Insecure',
      'SkipVerify',
      'InsecureSkipTLSVerify',
      'SkipTLSVerify',
      'DisableCertVerify',
      'TLSSkipVerify',
    ].flatMap((of) => wrongCalls('insecure-tls', ['new *'], { of, is: true })),
    ...wrongCalls('insecure-tls', below('*', 'EnableInsecureSkipVerify DisableVerify SkipVerify')),
    ...wrongCalls(
      'insecure-tls',
      below('*', 'SetInsecureSkipVerify InsecureSkipVerify WithInsecureSkipVerify'),
      {
        of: 0,
        is: true,
      },
    ),
    { api: '*.InsecureSkipVerify=', rule: 'insecure-tls', when: [{ of: 0, is: true }] },
    ...wrongCalls(
      'weak-tls-version',
      ['tls.Config'],
      ...at(['MinVersion', 'MaxVersion'], { api: oldTls }),
      { of: 'MinVersion', below: 0x0303 },
      { of: ['CipherSuites', '*'], api: weakSuite },
    ),
    // Clients ask for TLS 1.2 since Go 1.18, servers since 1.22: https://go.dev/doc/go1.22#minor_library_changes
    ...wrongCalls(
      'weak-tls-version',
      ['tls.Config'],
      [
        { of: 'MinVersion', missing: true },
        { of: 0, unsaid: /^MinVersion$/ },
      ],
    ).map((each) => ({ ...each, atMost: 'low' as const })),
    { api: '*.CipherSuites=', rule: 'weak-tls-version', when: [{ of: 0, api: weakSuite }] },
    ...['*.MinVersion=', '*.MaxVersion='].flatMap((api) =>
      [{ api: oldTls }, { below: 0x0303 }].map((is) => ({
        ...{ api, rule: 'weak-tls-version' as const, when: [{ of: 0, ...is }] },
      })),
    ),
    ...wrongCalls('ssh-host-key-ignored', ['ssh.InsecureIgnoreHostKey']),
    ...wrongCalls('hard-coded-credential', ['ssh.Password'], { of: 0, ...literal }),
    ...wrongCalls('jwt-unverified', below('jwt', 'NewWithClaims New'), {
      of: 0,
      api: /SigningMethodNone$/,
    }),
    ...wrongCalls('jwt-unverified', ['jwt.Token.SignedString', '*.SignedString'], {
      of: 0,
      api: /UnsafeAllowNoneSignatureType$/,
    }),
    ...wrongCalls('jwt-unverified', ['jwt.Parser.ParseUnverified', '*.ParseUnverified']),
    ...wrongCalls(
      'jwt-unverified',
      below(
        '',
        'jwt.ParseInsecure jwt.WithInsecureNoSignature jws.WithInsecureNoSignature jwt.WithoutClaimsValidation jwe.WithInsecure',
      ),
    ),
    ...wrongCalls('jwt-unverified', ['jwt.WithVerify', 'jwt.WithValidate'], { of: 0, is: false }),
    ...wrongCalls('jwt-unverified', [
      'jwt.ParseSigned().UnsafeClaimsWithoutVerification',
      '*.UnsafeClaimsWithoutVerification',
    ]),
    ...wrongCalls('hard-coded-credential', ['jwt.Token.SignedString', '*.SignedString'], {
      of: 0,
      ...literal,
    }),
  ],
};
