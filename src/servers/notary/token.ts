import { type KeyObject, verify, X509Certificate } from 'node:crypto';
import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { parseStrictJson } from '../../trust/tuf/strict-json.js';

/** Whose tokens count, and where clients get them (distribution's token authentication specification). */
export interface TokenOptions {
  /** URL of the token server. */
  readonly realm: string;
  /** Audience of the tokens. */
  readonly service: string;
  readonly issuer: string;
  /** PEM certificates whose keys sign tokens, or that issue the certificates in their `x5c`. */
  readonly certificates: string;
}

export interface Grant {
  readonly type: string;
  readonly name: string;
  readonly actions: readonly string[];
}

export type TokenReader = (token: string, now: Date) => readonly Grant[];

const headerSchema = v.object({
  alg: v.picklist(['ES256', 'RS256']),
  x5c: v.optional(v.pipe(v.array(v.string()), v.maxLength(8))),
});
const grantSchema = v.object({ type: v.string(), name: v.string(), actions: v.array(v.string()) });
/** Seconds since 1970; numbers that no clock reaches would be a token without an end. */
const numericDate = v.pipe(v.number(), v.minValue(-8.64e12), v.maxValue(8.64e12));
const claimsSchema = v.object({
  iss: v.string(),
  aud: v.union([v.string(), v.array(v.string())]),
  exp: numericDate,
  nbf: v.optional(numericDate),
  access: v.nullish(v.array(grantSchema), []),
});
type Claims = v.InferOutput<typeof claimsSchema>;

const maxTokenChars = 32_768;
const leewaySeconds = 60;
const maxKnown = 1000;

/**
 * What a JSON Web Token (RFC 7519) grants. A token that was once checked is only asked for its time again.
 * @throws SeaworthyError CONFIG_INVALID for a bundle without certificates; the reader throws SIGNATURE_INVALID
 */
export function createTokenReader(options: TokenOptions): TokenReader {
  const bundle = certificatesIn(options.certificates);
  const known = new Map<string, Claims>();
  return (token, now) => {
    let claims = known.get(token);
    if (claims === undefined) {
      claims = checkedClaims(token, bundle, now);
      if (known.size >= maxKnown) known.clear();
      known.set(token, claims);
    }
    checkClaims(claims, options, now);
    return claims.access;
  };
}

function certificatesIn(pem: string): readonly X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]{1,16384}-----END CERTIFICATE-----/g) ?? [];
  try {
    if (blocks.length > 0) return blocks.map((block) => new X509Certificate(block));
  } catch (error) {
    throw new SeaworthyError(
      'CONFIG_INVALID',
      `A certificate for tokens cannot be read: ${reasonOf(error)}.`,
    );
  }
  throw new SeaworthyError('CONFIG_INVALID', 'There is no certificate to check tokens with.', {
    whatToDo: 'Give a file of PEM certificates.',
  });
}

function checkedClaims(token: string, bundle: readonly X509Certificate[], now: Date): Claims {
  const [header = '', payload = '', signature = '', ...more] = token.split('.');
  if (token.length > maxTokenChars || signature === '' || more.length > 0) throw refused('it is not a JWT');
  const { alg, x5c = [] } = decoded(headerSchema, header);
  const candidates = [...bundle, ...leafOf(x5c, bundle, now)];
  const keys = candidates.filter((one) => isCurrent(one, now)).map(({ publicKey }) => publicKey);
  const bytes = Buffer.from(`${header}.${payload}`);
  const sig = Buffer.from(signature, 'base64url');
  if (!keys.some((key) => isSigned(alg, key, bytes, sig))) throw refused('no trusted key signed it');
  return decoded(claimsSchema, payload);
}

function decoded<Value>(schema: v.GenericSchema<unknown, Value>, part: string): Value {
  const known = v.safeParse(schema, parseStrictJson(Buffer.from(part, 'base64url')));
  if (!known.success) throw refused(known.issues[0].message);
  return known.output;
}

/** RFC 7515 section 4.1.6: the signer's certificate first, each next one issued the one before it. */
function leafOf(
  x5c: readonly string[],
  bundle: readonly X509Certificate[],
  now: Date,
): readonly X509Certificate[] {
  const chain = parsedChain(x5c);
  for (const [index, one] of chain.entries()) {
    if (!isCurrent(one, now)) return [];
    if (bundle.some((root) => isCurrent(root, now) && isIssuedBy(one, root))) return chain.slice(0, 1);
    const issuer = chain[index + 1];
    if (issuer === undefined || !isIssuedBy(one, issuer)) return [];
  }
  return [];
}

function parsedChain(x5c: readonly string[]): readonly X509Certificate[] {
  try {
    return x5c.map((text) => new X509Certificate(Buffer.from(text, 'base64')));
  } catch (error) {
    throw refused(`its certificate cannot be read: ${reasonOf(error)}`);
  }
}

/** Only a CA may vouch for others (RFC 5280 section 4.2.1.9). */
function isIssuedBy(one: X509Certificate, issuer: X509Certificate): boolean {
  return issuer.ca && one.checkIssued(issuer) && one.verify(issuer.publicKey);
}

function isCurrent({ validFrom, validTo }: X509Certificate, now: Date): boolean {
  return Date.parse(validFrom) <= now.getTime() && now.getTime() < Date.parse(validTo);
}

function isSigned(alg: 'ES256' | 'RS256', key: KeyObject, bytes: Buffer, signature: Buffer): boolean {
  if (alg === 'RS256') return key.asymmetricKeyType === 'rsa' && verify('sha256', bytes, key, signature);
  const isP256 = key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  return isP256 && verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature);
}

function checkClaims({ iss, aud, exp, nbf }: Claims, { issuer, service }: TokenOptions, now: Date): void {
  const seconds = now.getTime() / 1000;
  if (iss !== issuer) throw refused('its issuer is another one');
  if (!(Array.isArray(aud) ? aud : [aud]).includes(service)) throw refused('it is for another service');
  if (exp + leewaySeconds <= seconds) throw refused('it has expired');
  if (nbf !== undefined && nbf - leewaySeconds > seconds) throw refused('it is not valid yet');
}

function refused(reason: string): SeaworthyError {
  return new SeaworthyError('SIGNATURE_INVALID', `The token is refused: ${reason}.`);
}
