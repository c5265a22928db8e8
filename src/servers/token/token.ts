import { createHash, type KeyObject, randomUUID, sign, X509Certificate } from 'node:crypto';
import type { Grant } from './scope.js';

export interface IssuerKey {
  readonly privateKey: KeyObject;
  /** PEM; what registries and Notary servers are given to check tokens with. */
  readonly certificate: string;
}

export interface TokenClaims {
  readonly issuer: string;
  /** The service that the token is for. */
  readonly audience: string;
  /** Empty for someone who did not sign in. */
  readonly subject: string;
  readonly access: readonly Grant[];
  readonly issuedAt: Date;
  readonly lifetimeSeconds: number;
}

/**
 * A JSON Web Token (RFC 7519) as distribution's token authentication wants it: signed with ES256 or RS256, with the
 * certificate (`x5c`) and libtrust's fingerprint of its key (`kid`) in the header.
 */
export function issueToken(key: IssuerKey, claims: TokenClaims): string {
  const leaf = new X509Certificate(key.certificate);
  const isRsa = key.privateKey.asymmetricKeyType === 'rsa';
  const issued = Math.floor(claims.issuedAt.getTime() / 1000);
  const header = {
    typ: 'JWT',
    alg: isRsa ? 'RS256' : 'ES256',
    kid: fingerprintOf(leaf),
    x5c: [leaf.raw.toString('base64')],
  };
  const payload = {
    iss: claims.issuer,
    sub: claims.subject,
    aud: claims.audience,
    exp: issued + claims.lifetimeSeconds,
    // Clocks of registries run a little behind ours at times.
    nbf: issued - 10,
    iat: issued,
    jti: randomUUID(),
    access: claims.access,
  };
  const text = `${part(header)}.${part(payload)}`;
  const signature = isRsa
    ? sign('sha256', Buffer.from(text), key.privateKey)
    : sign('sha256', Buffer.from(text), { key: key.privateKey, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** libtrust's key id: the first 240 bits of the SPKI's sha256, in base32, in twelve groups of four. */
export function fingerprintOf({ publicKey }: X509Certificate): string {
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const text = base32(createHash('sha256').update(spki).digest().subarray(0, 30));
  return (text.match(/.{4}/g) ?? []).join(':');
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 section 6, for lengths that need no padding. */
function base32(bytes: Uint8Array): string {
  let [bits, held, text] = [0, 0, ''];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    for (bits += 8; bits >= 5; bits -= 5) text += letters[(held >> (bits - 5)) & 31];
  }
  return text;
}
