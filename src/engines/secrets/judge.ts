import { readJson } from '../../formats/json/read.js';
import type { Judgement } from './detector.js';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as in zlib, of ASCII text. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    crc = (crc >>> 8) ^ (crcTable[(crc ^ text.charCodeAt(index)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Said of a token that no one typed by hand. */
export const checksumFits = 'the checksum fits';

/**
 * The last six characters are the CRC-32 of those behind the prefix, in base 62 (GitHub's "Behind GitHub's new
 * authentication token formats", 2021; npm's tokens are made alike). One that does not fit was probably typed by
 * hand; it is still reported, for formats change.
 */
export function endsInCrc32(token: string): Judgement {
  const body = token.slice(token.lastIndexOf('_') + 1);
  const fits = crcInBase62(body.slice(0, -6)) === body.slice(-6);
  return fits
    ? { comments: [checksumFits] }
    : { comments: ['the checksum does not fit: perhaps an example'], doubtful: true };
}

export function crcInBase62(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let place = 0; place < 6; place++) {
    digits = (base62[rest % 62] ?? '') + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The account that an access key id belongs to is in bits 1 to 40 of what follows the prefix. Only keys made since
 * 2019 carry it, and older ones give a number that is no account.
 */
export function awsAccountOf(keyId: string): string | undefined {
  let bits = 0n;
  for (const character of keyId.slice(4, 14)) {
    const value = base32.indexOf(character);
    if (value < 0) return undefined;
    bits = (bits << 5n) | BigInt(value);
  }
  const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
  return account > 999_999_999_999n ? undefined : account.toString().padStart(12, '0');
}

/** The claims of a JSON Web Token (RFC 7519), or undefined where it is none. */
export function claimsOf(jwt: string): Readonly<Record<string, unknown>> | undefined {
  const [header = '', payload = ''] = jwt.split('.');
  const head = jsonOf(header);
  // An account of NATS, which its servers publish: its bearer has to sign with a key of its own.
  if (head === undefined || head.alg === 'ed25519-nkey' || !('alg' in head || 'enc' in head || 'typ' in head))
    return undefined;
  return jsonOf(payload);
}

/** A token that is none, that documentation shows, or that is over, with what it says of itself. */
export function judgeJwt(jwt: string): Judgement | undefined {
  const claims = claimsOf(jwt);
  if (claims === undefined || isOfDocumentation(claims) || isPublishable(claims)) return undefined;
  const { iat, exp } = claims;
  return {
    comments: typeof claims.iss === 'string' ? [`issued by ${claims.iss.slice(0, 80)}`] : [],
    // Over before it was issued: it was made up, or changed by hand.
    ...((typeof iat === 'number' && typeof exp === 'number' && exp < iat) || isOfTrial(claims)
      ? { doubtful: true as const }
      : {}),
    ...(typeof exp === 'number' ? { expires: exp } : {}),
  };
}

/** Supabase's key of anonymous visitors, made to stand in pages: https://supabase.com/docs/guides/api/api-keys */
function isPublishable({ iss, role }: Readonly<Record<string, unknown>>): boolean {
  return typeof iss === 'string' && iss.startsWith('supabase') && role === 'anon';
}

/** It names no one, is for no one and never ends, and says that it is of a test: `{"source": "tide dev", "testData": "EMULATED"}`. */
function isOfTrial(claims: Readonly<Record<string, unknown>>): boolean {
  if (['iss', 'aud', 'exp', 'jti'].some((claim) => claim in claims)) return false;
  return Object.entries(claims).some(([claim, value]) =>
    wordsOfTrials.test(`${claim} ${typeof value === 'string' ? value.slice(0, 80) : ''}`.replace(/_/g, ' ')),
  );
}

const wordsOfTrials =
  /(?<![a-z])(?:test(?:s|ing|[A-Z]\w{0,20}| ?data)?|emulated|mock(?:ed)?|dummy|fake|example|sample)(?![a-z])/i;

/** When the token that jwt.io shows was issued: who writes a sample changes its other claims. */
const issuedAsSample = 1_516_239_022;

/** The token that jwt.io and half of all documentation show. */
function isOfDocumentation(claims: Readonly<Record<string, unknown>>): boolean {
  const { sub, name, iat } = claims;
  if (
    iat === issuedAsSample ||
    sub === '1234567890' ||
    (typeof name === 'string' && /^(?:John|Jane) Doe$/.test(name))
  )
    return true;
  // One that says nothing but a word for trying: `{"test": true}`, `{"foo": "bar"}`.
  return Object.keys(claims).every((claim) =>
    /^(?:iat|exp|nbf|tests?|foo|bar|hello|some|key|a|example)$/.test(claim),
  );
}

function jsonOf(base64url: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = readJson(Buffer.from(base64url, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    // Not JSON: then it is no token of that kind, which is all that was asked.
    return undefined;
  }
}
