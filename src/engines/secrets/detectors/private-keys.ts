import { inContext, type Judgement, kindsOf, type Locate, token } from '../detector.js';
import { isKeyText, judgePem } from '../pem.js';
import { looksLikeWords } from '../placeholders.js';

const header = (name: string) => `-----BEGIN ${name}-----`;
// Line ends, also written as `\n`, and whatever a source file puts round the lines of a text.
const bare = '(?:[A-Za-z0-9+/=\\\\nr\\s"\',:.[\\]]|-(?!-)){64,7000}';
// Each line behind a mark: of a comment, of what a session shows (`  > MHcC…`), of a block that is quoted.
const marked = '(?:\\r?\\n[ \\t]{0,20}(?:[>#*|;%]|//|--)[ \\t]{0,8}[A-Za-z0-9+/=]{1,80}[ \\t]{0,4}){2,120}';
const body = `(?<secret>${marked}|${bare})`;

// `MII` announces 256 bytes or more (X.690 section 8.1.3.5), 344 characters; a key with fewer is an excerpt.
const notCutShort = '(?![\\\\nr\\s"\',]{0,60}MII[A-Za-z0-9+/=\\\\\\s"\',]{0,320}-----END )';

function webKeyOf(pattern: RegExp) {
  return {
    keywords: ['"kty"', "'kty'", 'kty:'] as const,
    pattern,
    before: 4200,
    reach: 4200,
    locate: privateMember,
    entropy: 4,
    rank: 4,
    // A sentence in place of random bytes.
    judge: (text: string): Judgement | undefined =>
      looksLikeWords(Buffer.from(text, 'base64url').toString('latin1')) ? undefined : {},
  };
}

/** Keys in PEM's armour (RFC 7468) and the like. A header without a body is code that looks for keys. */
export const detectors = kindsOf({ name: '', revoke: 'every place that trusts the public half' }, [
  inContext({
    id: 'private-key',
    title: 'private key (PEM)',
    severity: 'critical',
    keywords: ['private key-----'],
    // What a TPM has sealed (TSS2) no other machine opens.
    pattern: new RegExp(
      `${header('(?!(?:TSS2|PGP) )(?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY')}${notCutShort}${body}`,
    ),
    before: 40,
    reach: 7200,
    entropy: 3.5,
    allowsRuns: true,
    rank: 4,
    judge: judgePem,
  }),
  inContext({
    id: 'encrypted-private-key',
    title: 'private key (PEM, under a passphrase)',
    severity: 'medium',
    keywords: ['encrypted private key-----'],
    pattern: new RegExp(`${header('ENCRYPTED PRIVATE KEY')}${body}`),
    before: 12,
    reach: 7200,
    entropy: 3.5,
    allowsRuns: true,
    rank: 5,
    judge: (text) => (isKeyText(text) ? {} : undefined),
  }),
  inContext({
    id: 'pgp-private-key',
    title: 'OpenPGP private key',
    severity: 'critical',
    keywords: ['pgp private key block-----', 'pgp private key-----'],
    // Readers take the header without its last word as well.
    pattern: new RegExp(`${header('PGP PRIVATE KEY(?: BLOCK)?')}${body}`),
    before: 12,
    reach: 7200,
    entropy: 3.5,
    allowsRuns: true,
    rank: 5,
    judge: (text) => (isKeyText(text) ? {} : undefined),
  }),
  inContext({
    id: 'putty-private-key',
    title: 'PuTTY private key',
    severity: 'critical',
    keywords: ['putty-user-key-file-'],
    pattern:
      /PuTTY-User-Key-File-[23]: [a-z0-9@.-]{4,40}\s[\x20-\x7e\s]{20,4000}?Private-Lines: \d{1,3}\s{1,2}(?<secret>(?:(?!\s{1,2}Private-)[A-Za-z0-9+/=\s]){40,6000})/,
    reach: 9000,
    allowsRuns: true,
    rank: 4,
  }),
  inContext({
    id: 'private-key-base64',
    title: 'private key (PEM, in base64 once more)',
    severity: 'critical',
    keywords: ['ls0tls1crudjtibq', 'ls0tls1crudjtibs', 'ls0tls1crudjtibf', 'ls0tls1crudjtibp'],
    pattern:
      /(?<secret>LS0tLS1CRUdJTi(?:BQUklWQVRF|BSU0EgUFJJVkFUR|BFQyBQUklWQVRF|BPUEVOU1NIIFBSSVZBVEUg)[A-Za-z0-9+/=]{60,9000})/,
    reach: 9100,
    minRun: 60,
    allowsRuns: true,
    rank: 4,
  }),
  inContext({
    // PrivateKeyInfo (RFC 5958), ECPrivateKey (RFC 5915) and RSAPrivateKey (RFC 8017) by their first bytes, which hold the version.
    id: 'private-key-der',
    title: 'private key (DER, in base64)',
    severity: 'critical',
    keywords: [
      'ibadanbgkqhkig9w0baqefaasc',
      'ibaakcaqea',
      'ibaakbgq',
      'mighageambmgbyqgsm49',
      'mig2ageambagbyqgsm49',
      'mhccaqeei',
      'migkagebbd',
      'mihcagebbe',
      'mc4caqawbqydk2vwbciei',
    ],
    pattern:
      /(?<![A-Za-z0-9+/]|-----[\\nr\s"'+,>#*|;%]{0,60})(?<secret>(?:MII[A-Z][A-Za-z0-9+/]{2}(?=IBADANBgkqhkiG9w0BAQEFAASC|IBAAKCAQEA|IBAAKBgQ)|MIGHAgEAMBMGByqGSM49|MIG2AgEAMBAGByqGSM49|MHcCAQEEI|MIGkAgEBBD|MIHcAgEBBE|MC4CAQAwBQYDK2VwBCIEI)[A-Za-z0-9+/]{40,9000}={0,2})/,
    before: 70,
    reach: 9100,
    minRun: 60,
    allowsRuns: true,
    rank: 3.9,
  }),
  inContext({
    id: 'private-key-hex',
    title: 'private key (DER, in hexadecimal digits)',
    severity: 'critical',
    keywords: [
      '30770201010420',
      '020100301306072a8648ce3d0201',
      '020100300506032b6570',
      '020100300d06092a864886f70d010101',
    ],
    pattern:
      /(?<![0-9a-f])(?<secret>30(?:77(?=0201010420)|2e(?=020100300506)|81[0-9a-f]{2}(?=020100301306)|82[0-9a-f]{4}(?=020100300d06))[0-9a-f]{80,9000})(?![0-9a-f])/i,
    before: 9,
    reach: 9100,
    minRun: 60,
    allowsRuns: true,
    rank: 3.9,
  }),
  inContext({
    // openvpn(8), --secret and --tls-crypt: 2048 bits in lines of hexadecimal digits.
    id: 'openvpn-static-key',
    title: 'static key of OpenVPN',
    severity: 'high',
    keywords: ['openvpn static key v1-----'],
    pattern:
      /-----BEGIN OpenVPN Static key V1-----(?:\\n|\s){1,4}(?<secret>[a-f0-9\\n\s]{500,700})-----END OpenVPN/,
    before: 11,
    reach: 800,
    allowsRuns: true,
    rank: 4,
  }),
  inContext({
    // XML Signature (W3C) section 4.5.2.2, with the private exponent that .NET adds.
    id: 'rsa-key-xml',
    title: 'RSA private key in XML',
    severity: 'critical',
    keywords: ['<rsakeyvalue>'],
    pattern: /<RSAKeyValue>[A-Za-z0-9+/=\s<>]{80,4000}?<D>(?<secret>[A-Za-z0-9+/=\s]{40,1500})<\/D>/,
    reach: 5700,
    allowsRuns: true,
    rank: 4,
  }),
  inContext({
    id: 'wireguard-private-key',
    title: 'WireGuard private or preshared key',
    severity: 'critical',
    keywords: ['privatekey', 'presharedkey', 'wg_private'],
    pattern:
      /(?:Private|Preshared)Key["']?\s{0,4}[=:]\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/i,
    reach: 80,
    entropy: 4,
  }),
  inContext({
    // dnssec-keygen(8): `K<name>+<algorithm>+<id>.private`, with fields as RFC 2535 names them.
    id: 'dnssec-private-key',
    title: 'DNSSEC private key',
    severity: 'critical',
    keywords: ['private-key-format: v1.', 'dnskey 25', 'dnskey  25'],
    revoke: 'the zone (with another DNSKEY and DS first, RFC 6781)',
    pattern: /Private-key-format: v1\.\d|DNSKEY {1,4}25[67]/,
    locate: privateField,
    reach: 3100,
    allowsRuns: true,
    rank: 4,
  }),
  inContext({
    id: 'jwk-private-key',
    title: 'private key (JSON Web Key)',
    severity: 'critical',
    ...webKeyOf(/["']?kty["']?\s{0,4}:\s{0,4}["'](?:RSA|EC|OKP)["']/),
  }),
  inContext({
    // RFC 7518, section 6.4: who signs and who verifies have the same.
    id: 'jwk-secret-key',
    title: 'secret key (JSON Web Key, symmetric)',
    severity: 'critical',
    revoke: 'everyone who shares it',
    ...webKeyOf(/["']?kty["']?\s{0,4}:\s{0,4}["']oct["']/),
  }),
  token({
    id: 'nostr-secret-key',
    title: 'Nostr secret key',
    keywords: ['nsec1'],
    pattern: /nsec1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}/,
    minRun: 63,
  }),
]);

const fieldsBytes = 1_600;
const fieldOfKey =
  /(?:PrivateKey|PrivateExponent|Private_value\(x\)): {1,4}([A-Za-z0-9+/]{27,1400}={0,2})(?![A-Za-z0-9+/])/;

/** Of RSA, DSA or a curve, below the head of its file or the public half. */
function privateField(text: string, _matchStart: number, matchEnd: number): ReturnType<Locate> {
  const found = fieldOfKey.exec(text.slice(matchEnd));
  if (found === null || found.index > fieldsBytes) return undefined;
  const start = matchEnd + found.index + found[0].indexOf(found[1] ?? '');
  return { start, end: start + (found[1]?.length ?? 0) };
}

const memberOfKey = /(?:^|[{,\s])["']?[dk]["']?\s{0,4}:\s{0,4}["']([A-Za-z0-9_-]{32,1400})["']/;

/** `d` of a key of RSA or of a curve, `k` of a secret one (RFC 7518 section 6), before or behind `kty` in one object. */
function privateMember(text: string, matchStart: number, matchEnd: number): ReturnType<Locate> {
  const from = Math.max(text.lastIndexOf('{', matchStart), text.lastIndexOf('}', matchStart)) + 1;
  const end = /[{}]/.exec(text.slice(matchEnd));
  const object = text.slice(from, end === null ? undefined : matchEnd + end.index);
  const found = memberOfKey.exec(object);
  if (found === null || isOfOtherLength(found[1] ?? '', object) || hasOtherPoint(object)) return undefined;
  const start = from + found.index + found[0].indexOf(found[1] ?? '');
  return { start, end: start + (found[1]?.length ?? 0) };
}

/** Characters of base64url that `d` has on a curve (RFC 7518, section 6.2.2.1; RFC 8037, section 2): any other key is damaged. */
const lengthsOnCurves: Readonly<Record<string, number>> = {
  'P-256': 43,
  'P-384': 64,
  'P-521': 88,
  secp256k1: 43,
  Ed25519: 43,
  X25519: 43,
  Ed448: 76,
  X448: 75,
};

function isOfOtherLength(value: string, object: string): boolean {
  const [, curve = ''] = /["']?crv["']?\s{0,4}:\s{0,4}["']([\w-]{4,12})["']/.exec(object) ?? [];
  const length = lengthsOnCurves[curve];
  return length !== undefined && value.length !== length;
}

/** A coordinate of the point that is shorter or longer than its curve has it (RFC 7518, section 6.2.1.2): a test changed it. */
function hasOtherPoint(object: string): boolean {
  const coordinates = object.matchAll(
    /["']?(?<![\w])[xy]["']?\s{0,4}:\s{0,4}["']([A-Za-z0-9_-]{1,200})["']/g,
  );
  return [...coordinates].some(([, value = '']) => isOfOtherLength(value, object));
}
