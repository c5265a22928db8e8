import { passwordName } from '../../../../knowledge/secret-words.js';
import type { Condition, EntryFacts, Misuse, Model, RuleRef } from '../../ir/model.js';

const verifiesNothing = /ALLOW_ALL|AllowAllHostnameVerifier|NoopHostnameVerifier|NullHostnameVerifier/;
const weakDigest = /^(md2|md4|md5|sha|sha-?1)$/i;
const weakCipher =
  /^(des|desede|tripledes|3des|rc2|rc4|arcfour|arc4|blowfish|idea|cast5|skipjack|null)(\/|$)/i;
const ecb = /^(aes|[a-z0-9]+)(\/ecb(\/|$)|$)/i;
const weakCurve = /^(sec[pt]1[0-9]{2}|prime192|secp192|brainpoolp(160|192)|c2[tp]nb1[0-9]{2}|k-1|b-1)/i;
/** What was called enough in 2012 is a thousandth of what is asked for now. */
const leastRounds = 10_000;
const digests = ['DigestUtils', 'HmacUtils', 'Hashing'];
const fastHashes = ['sha', 'sha1', 'sha256', 'sha384', 'sha512', 'md5', 'sha3_256', 'sha3_512'].flatMap(
  (each) => [each, `${each}Hex`],
);
const oldTls = /^(ssl(v[23])?|tlsv1(\.[01])?)$/i;
const unauthenticated = /^aes\/(cbc|ctr|cfb|ofb)\//i;
const randomCalls = [
  ...[
    'nextInt',
    'nextLong',
    'nextFloat',
    'nextDouble',
    'nextBoolean',
    'nextGaussian',
    'nextBytes',
    'ints',
    'longs',
    'doubles',
  ],
];
const generators = ['Random', 'ThreadLocalRandom', 'SplittableRandom', 'JVMRandom'];
const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  ...(conditions.length > 0 ? { when: conditions } : {}),
});
const keyed = (name: RegExp, below: number, api: string): Misuse => ({
  api: `${api}()`,
  rule: 'weak-key' as const,
  when: [
    { of: ['self', '#0'], matches: name },
    { of: 0, below },
  ],
});

/** https://docs.oracle.com/en/java/javase/21/docs/specs/security/standard-names.html */
export const model: Model = {
  id: 'java-crypto',
  title: 'Cryptography, randomness and TLS in Java',
  languages: ['java'],
  results: [
    ['ThreadLocalRandom.current()', 'ThreadLocalRandom'],
    ['Jwts.builder()', 'JwtBuilder'],
    ['Jwts.parser()', 'JwtParser'],
    ['Jwts.parserBuilder()', 'JwtParser'],
    ['JwtParser.build()', 'JwtParser'],
    ['JwtParser.setSigningKey()', 'JwtParser'],
    ['SecureRandom.getInstance()', 'SecureRandom'],
    ['SecureRandom.getInstanceStrong()', 'SecureRandom'],
    ...['MessageDigest', 'Mac', 'Cipher'].map((each) => [`${each}.getInstance()`, each] as const),
    ...['KeyGenerator', 'KeyPairGenerator', 'SSLContext', 'SecretKeyFactory'].map(
      (each) => [`${each}.getInstance()`, each] as const,
    ),
  ],
  types: [
    ['HtmlEmail', 'SimpleEmail'],
    ['MultiPartEmail', 'SimpleEmail'],
    ['Email', 'SimpleEmail'],
  ],
  fluent: ['JwtBuilder'],
  sanitizers: [
    ...['digest', 'doFinal'].map((each) => ({ api: `MessageDigest.${each}()`, sanitizes: 'all' as const })),
    { api: 'MessageDigest.getInstance()', sanitizes: 'all' },
    { api: 'SecureRandom.nextInt()', sanitizes: 'all' },
  ],
  misuses: [
    { api: 'MessageDigest.getInstance()', rule: 'weak-hash', arg: 0, matches: weakDigest },
    ...[
      'getMd5Digest',
      'getMd2Digest',
      'getShaDigest',
      'getSha1Digest',
      'md5',
      'md5Hex',
      'md2',
      'md2Hex',
      'sha1',
      'sha1Hex',
      'sha',
      'shaHex',
    ].map((each) => when(`DigestUtils.${each}`, 'weak-hash')),
    ...['md5DigestAsHex', 'md5Digest'].map((each) => when(`DigestUtils.${each}`, 'weak-hash')),
    when('HmacUtils', 'weak-hash', { of: 0, api: /HMAC_MD5$/ }),
    when('HmacUtils', 'weak-hash', { of: 0, matches: /^hmac-?md5$/i }),
    ...['hmacMd5', 'hmacMd5Hex', 'getHmacMd5'].map((each) => when(`HmacUtils.${each}`, 'weak-hash')),
    when('DigestUtils', 'weak-hash', { of: 0, matches: weakDigest }),
    when('DigestUtils', 'weak-hash', { of: 0, api: /MessageDigestAlgorithms\.(MD[25]|SHA_1)$/ }),
    ...['MD2Digest', 'MD4Digest', 'MD5Digest', 'SHA1Digest', 'RIPEMD128Digest', 'RIPEMD160Digest'].map(
      (each) => when(each, 'weak-hash'),
    ),
    ...[
      'DESEngine',
      'DESedeEngine',
      'RC2Engine',
      'RC4Engine',
      'BlowfishEngine',
      'IDEAEngine',
      'SkipjackEngine',
    ].map((each) => when(each, 'weak-cipher')),
    ...['MessageDigest.digest', 'MessageDigest.update'].map((each) =>
      when(each, 'weak-password-hash', { of: 0, named: passwordName }),
    ),
    ...fastHashes.flatMap((each) =>
      digests.map((owner) => when(`${owner}.${each}`, 'weak-password-hash', { of: 0, named: passwordName })),
    ),
    ...['sha256', 'sha384', 'sha512', 'sha1', 'md5'].flatMap((each) =>
      ['hashString', 'hashBytes'].map((name) =>
        when(`Hashing.${each}().${name}`, 'weak-password-hash', { of: 0, named: passwordName }),
      ),
    ),
    when('RSAKeyGenParameterSpec', 'weak-key', { of: 0, below: 2048 }),
    when('ECGenParameterSpec', 'weak-key', { of: 0, matches: weakCurve }),
    when('MessageDigest.getInstance', 'weak-hash', { of: 0, api: /\.(MD[245]|SHA_?1|SHA)$/ }),
    ...['Md2Hash', 'Md5Hash', 'Sha1Hash'].map((each) => when(each, 'weak-hash')),
    when('Hashing.md5', 'weak-hash'),
    when('Hashing.sha1', 'weak-hash'),
    when('Md5PasswordEncoder', 'weak-password-hash'),
    when('ShaPasswordEncoder', 'weak-password-hash'),
    when('StandardPasswordEncoder', 'weak-password-hash'),
    when('MessageDigestPasswordEncoder', 'weak-password-hash'),
    when('LdapShaPasswordEncoder', 'weak-password-hash'),
    when('Md4PasswordEncoder', 'weak-password-hash'),
    when('NoOpPasswordEncoder.getInstance', 'weak-password-hash'),
    { api: 'Signature.getInstance()', rule: 'weak-hash', arg: 0, matches: /^(md2|md5|sha1|none)with/i },
    { api: 'Mac.getInstance()', rule: 'weak-hash', arg: 0, matches: /^hmacmd5$/i },
    { api: 'Cipher.getInstance()', rule: 'weak-cipher', arg: 0, matches: weakCipher },
    when(
      'Cipher.getInstance',
      'weak-cipher',
      { of: 0, matches: ecb },
      { of: 0, matches: weakCipher, not: true },
      { of: 0, matches: /^(rsa|ecies|chacha|pbe)/i, not: true },
    ),
    { api: 'Cipher.getInstance()', rule: 'unauthenticated-cipher', arg: 0, matches: unauthenticated },
    { api: 'Cipher.getInstance()', rule: 'weak-padding', arg: 0, matches: /^rsa\/\w*\/(no|pkcs1)padding$/i },
    { api: 'Cipher.getInstance()', rule: 'weak-padding', arg: 0, matches: /^rsa$/i },
    when('NullCipher', 'weak-cipher'),
    { api: 'KeyGenerator.getInstance()', rule: 'weak-cipher', arg: 0, matches: weakCipher },
    {
      api: 'SecretKeyFactory.getInstance()',
      rule: 'weak-cipher',
      arg: 0,
      matches: /^(des|desede|pbewithmd5\w*)$/i,
    },
    when('DESKeySpec', 'weak-cipher'),
    when('DESedeKeySpec', 'weak-cipher'),
    when('SecretKeySpec', 'weak-cipher', { of: 1, matches: weakCipher }),
    keyed(/^rsa|^dsa|^dh|^diffie/i, 2048, 'KeyPairGenerator.initialize'),
    keyed(/^ec/i, 224, 'KeyPairGenerator.initialize'),
    keyed(/^(aes|blowfish)/i, 128, 'KeyGenerator.init'),
    when('PBEKeySpec', 'weak-password-hash', { of: 2, below: leastRounds }),
    when('PBEParameterSpec', 'weak-password-hash', { of: 1, below: leastRounds }),
    when('PBEKeySpec', 'weak-password-hash', { of: 1, constant: true }),
    when('PBEParameterSpec', 'weak-password-hash', { of: 0, constant: true }),
    when('IvParameterSpec', 'static-iv', { of: 0, constant: true }),
    when('GCMParameterSpec', 'static-iv', { of: 1, constant: true }),
    when('SecretKeySpec', 'hard-coded-credential', { of: 0, constant: true }),
    when('PBEKeySpec', 'hard-coded-credential', { of: 0, constant: true }),
    when('PasswordAuthentication', 'hard-coded-credential', { of: 1, constant: true }),
    when('KerberosKey', 'hard-coded-credential', { of: 1, constant: true }),
    when('KeyStore.load', 'hard-coded-credential', { of: 1, constant: true }),
    when('Algorithm.HMAC256', 'hard-coded-credential', { of: 0, constant: true }),
    when('Algorithm.HMAC384', 'hard-coded-credential', { of: 0, constant: true }),
    when('Algorithm.HMAC512', 'hard-coded-credential', { of: 0, constant: true }),
    when('BasicAWSCredentials', 'hard-coded-credential', { of: 1, constant: true }),
    when('UsernamePasswordCredentials', 'hard-coded-credential', { of: 1, constant: true }),
    when('Keys.hmacShaKeyFor', 'hard-coded-credential', { of: 0, constant: true }),
    when('SecureRandom.setSeed', 'weak-random', { of: 0, constant: true }),
    when('Algorithm.none', 'jwt-unverified'),
    when('*.unsecured', 'jwt-unverified'),
    ...['setSkipSignatureVerification', 'setDisableRequireSignature', 'setSkipAllValidators'].map((each) =>
      when(`*.${each}`, 'jwt-unverified'),
    ),
    when('JwtConsumerBuilder.setSkipSignatureVerification', 'jwt-unverified'),
    ...['JWTParser.parse', 'SignedJWT.parse', 'PlainJWT.parse', 'JWSObject.parse'].map((each) =>
      when(each, 'jwt-unverified', { of: 0, without: /^(verify|process|validate)$/ }),
    ),
    when('JWT.decode', 'jwt-unverified'),
    ...randomCalls.flatMap((each) => generators.map((type) => when(`${type}.${each}`, 'weak-random'))),
    when('Math.random', 'weak-random'),
    ...['randomAlphanumeric', 'randomAlphabetic', 'randomNumeric', 'random', 'randomAscii'].map((each) =>
      when(`RandomStringUtils.${each}`, 'weak-random'),
    ),
    ...['nextInt', 'nextLong', 'nextDouble', 'nextBytes'].map((each) =>
      when(`RandomUtils.${each}`, 'weak-random'),
    ),
    {
      api: 'SSLContext.getInstance()',
      rule: 'weak-tls-version',
      arg: 0,
      matches: oldTls,
    },
    when('SSLConnectionSocketFactory', 'insecure-tls', { of: '*', api: /ALLOW_ALL|NoopHostnameVerifier/ }),
    when('HttpsURLConnection.setDefaultHostnameVerifier', 'insecure-tls', {
      of: 0,
      api: /ALLOW_ALL|Noop|NullHost|AllowAll/,
    }),
    when('HttpClientBuilder.setSSLHostnameVerifier', 'insecure-tls', { of: 0, api: /Noop|ALLOW_ALL/ }),
    when('SSLConnectionSocketFactory.setHostnameVerifier', 'insecure-tls', { of: 0, api: /Noop|ALLOW_ALL/ }),
    when('DefaultHttpClient', 'weak-tls-version'),
    when(
      'JSch.setConfig',
      'ssh-host-key-ignored',
      { of: 0, is: 'StrictHostKeyChecking' },
      { of: 1, is: 'no' },
    ),
    when(
      'Session.setConfig',
      'ssh-host-key-ignored',
      { of: 0, is: 'StrictHostKeyChecking' },
      { of: 1, is: 'no' },
    ),
    when('SSHClient.addHostKeyVerifier', 'ssh-host-key-ignored', { of: 0, api: /Promiscuous/ }),
    when('SimpleEmail.setSSLCheckServerIdentity', 'insecure-tls', { of: 0, is: false }),
    ...[
      'setHostnameVerifier',
      'setDefaultHostnameVerifier',
      'hostnameVerifier',
      'setSSLHostnameVerifier',
    ].map((each) => when(`*.${each}`, 'insecure-tls', { of: 0, api: verifiesNothing })),
    when('AllowAllHostnameVerifier', 'insecure-tls'),
    when('*.loadTrustMaterial', 'insecure-tls', { of: '*', api: /^Trust(All|SelfSigned)Strategy\b/ }),
    when('*.trustManager', 'insecure-tls', { of: 0, api: /^InsecureTrustManagerFactory\b/ }),
    ...['0', '1', '2'].map((each) =>
      when('*.setEnabledProtocols', 'weak-tls-version', { of: [0, each], matches: oldTls }),
    ),
    ...['0', '1', '2'].map((each) =>
      when('*.protocols', 'weak-tls-version', { of: [0, each], matches: oldTls }),
    ),
    ...['*.protocols', '*.setProtocol', '*.setSslProtocol', '*.sslProtocol', '*.useProtocol'].map((each) =>
      when(each, 'weak-tls-version', { of: 0, matches: oldTls }),
    ),
    ...['tlsVersions', 'tlsVersion'].map((each) =>
      when(`*.${each}`, 'weak-tls-version', { of: '*', api: /TlsVersion\.(SSL_3_0|TLS_1_[01])$/ }),
    ),
    when(
      'SimpleEmail.send',
      'insecure-tls',
      { of: ['self', 'sSLOnConnect'], is: true },
      { of: ['self', 'sSLCheckServerIdentity'], is: true, not: true },
    ),
    when(
      'System.setProperty',
      'insecure-transport',
      { of: 0, is: 'sun.security.ssl.allowUnsafeRenegotiation' },
      { of: 1, is: 'true' },
    ),
    ...[0, 1].map((of) => when('Arrays.equals', 'timing-compare', { of, api: /\.(digest|doFinal)\(\)$/ })),
    when('SymmetricEncryptionConfig', 'weak-cipher'),
    when('JwtBuilder.compact', 'jwt-unverified', { of: ['self', 'signWith'], missing: true }),
    when('JwtBuilder.signWith', 'hard-coded-credential', { of: 1, constant: true }),
    ...['setSigningKey', 'verifyWith'].map((each) =>
      when(`JwtParser.${each}`, 'hard-coded-credential', { of: 0, constant: true }),
    ),
    when('JwtParser.parse', 'jwt-unverified'),
    when('DefaultJwtParser.parse', 'jwt-unverified'),
    when('JwtParser.parseClaimsJwt', 'jwt-unverified'),
    when(
      '*.setPassword',
      'hard-coded-credential',
      { of: 0, constant: true },
      { of: 0, matches: /^[^${#]{2}/ },
    ),
    when('TrustAllStrategy', 'insecure-tls'),
    when('TrustSelfSignedStrategy', 'insecure-tls'),
  ],
  inspect,
};

/** A check of certificates or host names that checks nothing: its body only returns. */
function inspect({ body, owner }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (body.language !== 'java') return [];
  const bases = owner?.bases.join(' ') ?? '';
  const isTrustManager = /X509(Extended)?TrustManager/.test(bases);
  const isVerifier = /HostnameVerifier/.test(bases);
  if (
    /^<lambda for (.*ostnameVerifier|TrustStrategy|loadTrustMaterial)>$/.test(body.name) &&
    returnsTrue(body)
  )
    return [{ rule: 'insecure-tls', at: body.at }];
  if (isTrustManager && /^check(Server|Client)Trusted$/.test(body.name) && isEmpty(body))
    return body.name === 'checkServerTrusted' ? [{ rule: 'insecure-tls', at: body.at }] : [];
  const isChecking =
    (isVerifier && body.name === 'verify') || (/TrustStrategy/.test(bases) && body.name === 'isTrusted');
  return isChecking && returnsTrue(body) ? [{ rule: 'insecure-tls', at: body.at }] : [];
}

function isEmpty(body: EntryFacts['body']): boolean {
  return body.blocks.every(({ instrs, jump }) => instrs.length === 0 && jump.kind !== 'branch');
}

/** Every way out gives `true`. */
function returnsTrue({ blocks }: EntryFacts['body']): boolean {
  const yes = new Set<number>();
  for (const { instrs } of blocks)
    for (const instr of instrs)
      if ((instr.op === 'const' && instr.value === true) || (instr.op === 'typed' && yes.has(instr.of)))
        yes.add(instr.out);
  const ways = blocks.flatMap(({ jump }) => (jump.kind === 'return' ? [jump.value] : []));
  return ways.length > 0 && ways.every((each) => each !== undefined && yes.has(each));
}
