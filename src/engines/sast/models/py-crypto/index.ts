import { passwordName } from '../../../../knowledge/secret-words.js';
import type { Condition, Misuse, Model, RuleRef } from '../../ir/model.js';

const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api,
  rule,
  ...(conditions.length > 0 ? { when: conditions } : {}),
});
const isOn: Condition = { of: 'usedforsecurity', is: false, not: true };
const libraries = ['Crypto', 'Cryptodome'];
const hazmat = 'cryptography.hazmat.primitives';
const primitives = `${hazmat}.ciphers`;
const weakDigests = ['MD2', 'MD4', 'MD5', 'SHA', 'SHA1', 'RIPEMD', 'RIPEMD160'];
const weakCiphers = ['DES', 'DES3', 'ARC2', 'ARC4', 'Blowfish', 'CAST', 'XOR', 'IDEA', 'SEED'];
const oldAlgorithms = ['ARC4', 'Blowfish', 'IDEA', 'CAST5', 'SEED', 'TripleDES', 'RC2'];
const oldProtocols =
  /PROTOCOL_(SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)$|\.(SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)_METHOD$/;
const oldVersions = /TLSVersion\.(SSLv3|TLSv1|TLSv1_1|MINIMUM_SUPPORTED)$/;
/** https://passlib.readthedocs.io/en/stable/narr/quickstart.html */
const fastHashes =
  'md5_crypt hex_md5 hex_sha1 hex_sha256 hex_sha512 ldap_md5 ldap_sha1 ldap_salted_md5 ldap_salted_sha1 apr_md5_crypt des_crypt ' +
  'bsdi_crypt bigcrypt crypt16 lmhash nthash mysql323 mysql41 oracle10 postgres_md5 mssql2000 sun_md5_crypt cisco_type7 plaintext';
const modes = ['CBC', 'CFB', 'OFB', 'CTR', 'GCM', 'CFB8'];
const draws = [
  'random',
  'randint',
  'choice',
  'choices',
  'randrange',
  'getrandbits',
  'uniform',
  'sample',
  'shuffle',
  'randbytes',
  'triangular',
  'normalvariate',
  'gauss',
  'betavariate',
  'expovariate',
  'lognormvariate',
];
const tokens = ['jwt', 'jose.jwt', 'jose.jws', 'authlib.jose.jwt'];

/** Cryptography, randomness, TLS, SSH and signed tokens in Python. */
export const model: Model = {
  id: 'py-crypto',
  title: 'Cryptography, randomness, TLS and tokens in Python',
  languages: ['python'],
  guessable: [
    ...draws.flatMap((each) => [`random.${each}()`, `random.Random().${each}()`]),
    'numpy.random.rand()',
    'numpy.random.randint()',
    'numpy.random.random()',
    'numpy.random.choice()',
    'uuid.uuid1()',
  ],
  results: libraries.flatMap((each) =>
    weakDigests.map((name) => [`${each}.Hash.${name}.new()`, 'weak digest']),
  ),
  misuses: [
    ...['md5', 'sha1', 'md4', 'sha224', 'sha3_224'].map((each) =>
      when(`hashlib.${each}()`, 'weak-hash', isOn),
    ),
    when('hashlib.new()', 'weak-hash', { of: 0, matches: /^(md[245]|sha-?1|ripemd160)$/i }, isOn),
    when('hashlib.new()', 'weak-hash', { of: 'name', matches: /^(md[245]|sha-?1|ripemd160)$/i }, isOn),
    ...['sha224', 'sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_512', 'blake2b', 'md5', 'sha1'].map(
      (each) => when(`hashlib.${each}()`, 'weak-password-hash', { of: 0, named: passwordName }),
    ),
    ...['sha224', 'sha256', 'sha384', 'sha512', 'md5', 'sha1'].map((each) =>
      when(`hashlib.${each}()`, 'weak-password-hash', { of: 0, holds: ['password'] }),
    ),
    when('hashlib.pbkdf2_hmac()', 'weak-password-hash', { of: 0, matches: /^(md5|sha1)$/i }),
    ...fastHashes
      .split(' ')
      .flatMap((name) =>
        ['hash', 'encrypt', 'using().hash'].map((each) =>
          when(`passlib.hash.${name}.${each}()`, 'weak-password-hash'),
        ),
      ),
    ...[0, 'schemes'].map((of) =>
      when('passlib.context.CryptContext()', 'weak-password-hash', {
        of: [of, '0'],
        matches: /^(md5|hex_|ldap_(salted_)?(md5|sha1)|des_crypt|lmhash|nthash|plaintext|mysql|sha1)/,
      }),
    ),
    ...['md5.new()', 'md5.md5()', 'sha.new()'].map((api) => when(api, 'weak-hash')),
    ...libraries.flatMap((each) =>
      weakDigests.map((name) => when(`${each}.Hash.${name}.new()`, 'weak-hash')),
    ),
    ...['MD5', 'SHA1'].map((each) => when(`${hazmat}.hashes.${each}()`, 'weak-hash')),
    ...['METHOD_MD5', 'METHOD_CRYPT', 'METHOD_BLOWFISH'].map((each) =>
      when('crypt.crypt()', 'weak-password-hash', { of: 1, api: new RegExp(`${each}$`) }),
    ),
    ...['hmac.new()', 'hmac.digest()'].flatMap((api) =>
      [2, 'digestmod', 'digest'].flatMap((of) => [
        when(api, 'weak-hash', { of, matches: /^(md5|sha-?1)$/i }),
        when(api, 'weak-hash', { of, api: /^hashlib\.(md5|sha1)$/ }),
      ]),
    ),
    when('hashlib.pbkdf2_hmac()', 'weak-password-hash', { of: 3, below: 10_000 }),
    when('hashlib.pbkdf2_hmac()', 'weak-password-hash', { of: 'iterations', below: 10_000 }),
    ...libraries.flatMap((each) => [
      ...weakCiphers.map((name) => when(`${each}.Cipher.${name}.new()`, 'weak-cipher')),
      ...[1, 'mode'].map((of) => when(`${each}.Cipher.AES.new()`, 'weak-cipher', { of, api: /MODE_ECB$/ })),
      ...[2, 'iv', 'IV', 'nonce'].map((of) =>
        when(`${each}.Cipher.AES.new()`, 'static-iv', { of, constant: true }),
      ),
      ...[0, 'key'].map((of) =>
        when(`${each}.Cipher.AES.new()`, 'hard-coded-credential', { of, constant: true }),
      ),
      ...['RSA', 'DSA'].flatMap((name) =>
        [0, 'bits'].map((of) =>
          when(`${each}.PublicKey.${name}.generate()`, 'weak-key', { of, below: 2048 }),
        ),
      ),
    ]),
    ...[`${primitives}.algorithms`, 'cryptography.hazmat.decrepit.ciphers.algorithms'].flatMap((each) =>
      oldAlgorithms.map((name) => when(`${each}.${name}()`, 'weak-cipher')),
    ),
    when(`${primitives}.modes.ECB()`, 'weak-cipher'),
    ...modes.map((each) => when(`${primitives}.modes.${each}()`, 'static-iv', { of: 0, constant: true })),
    when(`${primitives}.algorithms.AES()`, 'hard-coded-credential', { of: 0, constant: true }),
    when('cryptography.fernet.Fernet()', 'hard-coded-credential', { of: 0, constant: true }),
    ...['rsa', 'dsa'].flatMap((each) =>
      ['generate_private_key', 'generate_parameters'].flatMap((name) => [
        when(`${hazmat}.asymmetric.${each}.${name}()`, 'weak-key', { of: 'key_size', below: 2048 }),
        when(`${hazmat}.asymmetric.${each}.${name}()`, 'weak-key', {
          of: each === 'rsa' ? 1 : 0,
          below: 2048,
        }),
      ]),
    ),
    ...[0, 'curve'].map((of) =>
      when(`${hazmat}.asymmetric.ec.generate_private_key()`, 'weak-key', {
        of,
        api: /\.(SECT163\w+|SECP192R1|SECT233\w+|SECP224R1)(\(\))?$/,
      }),
    ),
    ...libraries.map((each) => when(`${each}.Cipher.PKCS1_v1_5.new()`, 'weak-padding')),
    ...['encrypt', 'decrypt'].map((each) =>
      when(`*.${each}()`, 'weak-padding', { of: 1, api: /asymmetric\.padding\.PKCS1v15(\(\))?$/ }),
    ),
    when('rsa.newkeys()', 'weak-key', { of: 0, below: 2048 }),
    ...draws.flatMap((each) => [
      when(`random.${each}()`, 'guessable-random'),
      when(`random.Random().${each}()`, 'guessable-random'),
    ]),
    // A server asks visitors for no certificate.
    ...['ssl.wrap_socket()', 'ssl._create_unverified_context()', 'ssl._create_stdlib_context()'].map((api) =>
      when(api, 'insecure-tls', { of: 'server_side', is: true, not: true }),
    ),
    when('ssl._create_default_https_context=', 'insecure-tls', { of: 0, api: /_create_unverified_context$/ }),
    when('*.check_hostname=', 'insecure-tls', { of: 0, is: false }),
    when('*.verify_mode=', 'insecure-tls', { of: 0, api: /CERT_NONE$/ }),
    when('*.set_verify()', 'insecure-tls', { of: 0, api: /VERIFY_NONE$/ }),
    ...['ssl.SSLContext()', 'OpenSSL.SSL.Context()'].flatMap((api) =>
      [0, 'protocol', 'method'].map((of) => when(api, 'weak-tls-version', { of, api: oldProtocols })),
    ),
    ...['ssl.wrap_socket()', 'ssl._create_unverified_context()'].map((api) =>
      when(api, 'weak-tls-version', { of: 'ssl_version', api: oldProtocols }),
    ),
    when('*.minimum_version=', 'weak-tls-version', { of: 0, api: oldVersions }),
    when('*.set_missing_host_key_policy()', 'ssh-host-key-ignored', {
      of: 0,
      api: /(AutoAdd|Warning)Policy/,
    }),
    ...tokens.flatMap((each) => [
      ...['decode', 'verify'].flatMap((name) => [
        when(`${each}.${name}()`, 'jwt-unverified', { of: 'verify', is: false }),
        when(`${each}.${name}()`, 'jwt-unverified', { of: 2, is: false }),
        when(`${each}.${name}()`, 'jwt-unverified', { of: ['options', 'verify_signature'], is: false }),
        when(`${each}.${name}()`, 'jwt-unverified', { of: [3, 'verify_signature'], is: false }),
        when(`${each}.${name}()`, 'jwt-unverified', { of: ['algorithms', '0'], matches: /^none$/i }),
        when(`${each}.${name}()`, 'jwt-unverified', { of: ['algorithms', '1'], matches: /^none$/i }),
      ]),
      ...['encode', 'sign', 'decode', 'verify'].map((name) =>
        when(`${each}.${name}()`, 'hard-coded-credential', { of: 1, constant: true }),
      ),
      ...['encode', 'decode'].map((name) =>
        when(`${each}.${name}()`, 'hard-coded-credential', { of: 'key', constant: true }),
      ),
      when(`${each}.encode()`, 'jwt-unverified', { of: 'algorithm', matches: /^none$/i }),
      when(`${each}.encode()`, 'jwt-unverified', { of: 'algorithm', is: null }),
      when(`${each}.encode()`, 'jwt-unverified', { of: 2, matches: /^none$/i }),
      when(`${each}.get_unverified_claims()`, 'jwt-unverified'),
    ]),
    when('hmac.new()', 'hard-coded-credential', { of: 0, constant: true }),
    when('hashlib.file_digest()', 'weak-hash', { of: 1, matches: /^(md[245]|sha-?1)$/i }),
    when('hashlib.file_digest()', 'weak-hash', { of: 1, api: /^hashlib\.(md5|sha1)$/ }),
    ...[0, 'rounds'].map((of) => when('bcrypt.gensalt()', 'weak-password-hash', { of, below: 10 })),
    ...[3, 'iterations'].map((of) =>
      when(`${hazmat}.kdf.pbkdf2.PBKDF2HMAC()`, 'weak-password-hash', { of, below: 10_000 }),
    ),
    ...libraries.flatMap((each) =>
      [3, 'count'].map((of) =>
        when(`${each}.Protocol.KDF.PBKDF2()`, 'weak-password-hash', { of, below: 10_000 }),
      ),
    ),
    ...[1, 'method'].map((of) =>
      when('werkzeug.security.generate_password_hash()', 'weak-password-hash', {
        of,
        matches: /^(plain|md5|sha1|sha256|sha512|pbkdf2:(md5|sha1))$/,
      }),
    ),
    ...libraries.map((each) =>
      when(`${each}.PublicKey.ECC.generate()`, 'weak-key', {
        of: 'curve',
        matches: /^(NIST )?[Pp]-?(192|224)/,
      }),
    ),
    ...[
      'pyDes.des()',
      'pyDes.triple_des()',
      'des.DesKey()',
      'rc4.rc4()',
      'arc4.ARC4()',
      'blowfish.Cipher()',
    ].map((api) => when(api, 'weak-cipher')),
  ],
};
