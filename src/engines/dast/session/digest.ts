import { createHash } from 'node:crypto';
import type { ProbeRequest } from '../exchange.js';
import { requestTargetOf } from '../http/scope.js';

export interface DigestChallenge {
  readonly realm: string;
  readonly nonce: string;
  readonly opaque?: string;
  readonly qop?: string;
  readonly algorithm: 'MD5' | 'SHA-256';
}

/** `undefined` where the field is no challenge that we can answer (RFC 7616, section 3.3). */
export function parseDigestChallenge(field: string): DigestChallenge | undefined {
  if (!/^\s*digest\s/i.test(field)) return undefined;
  const part = (name: string) =>
    new RegExp(`[\\s,]${name}\\s*=\\s*(?:"([^"]{0,500})"|([^\\s,"]{1,500}))`, 'i').exec(field);
  const text = (name: string) => part(name)?.[1] ?? part(name)?.[2];
  const [realm, nonce, opaque, qop] = ['realm', 'nonce', 'opaque', 'qop'].map(text);
  const algorithm = (text('algorithm') ?? 'MD5').toUpperCase();
  if (realm === undefined || nonce === undefined || (algorithm !== 'MD5' && algorithm !== 'SHA-256'))
    return undefined;
  return {
    realm,
    nonce,
    algorithm,
    ...(opaque === undefined ? {} : { opaque }),
    ...(qop === undefined ? {} : { qop: qop.split(',')[0]?.trim() ?? 'auth' }),
  };
}

/** The `Authorization` field (RFC 7616, section 3.4). `count` is how often this nonce was used, from 1. */
export function digestField(
  challenge: DigestChallenge,
  user: { readonly name: string; readonly password: string },
  { method, url }: ProbeRequest,
  count: number,
): string {
  const { realm, nonce, opaque, qop, algorithm } = challenge;
  const hash = (text: string) =>
    createHash(algorithm === 'MD5' ? 'md5' : 'sha256')
      .update(text)
      .digest('hex');
  const uri = requestTargetOf(url);
  const nc = count.toString(16).padStart(8, '0');
  const cnonce = hash(`${nonce}${nc}`).slice(0, 16);
  const first = hash(`${user.name}:${realm}:${user.password}`);
  const second = hash(`${method}:${uri}`);
  const response = hash(
    qop === undefined ? `${first}:${nonce}:${second}` : `${first}:${nonce}:${nc}:${cnonce}:${qop}:${second}`,
  );
  return [
    `Digest username="${user.name}", realm="${realm}", nonce="${nonce}", uri="${uri}", algorithm=${algorithm}, response="${response}"`,
    ...(opaque === undefined ? [] : [`opaque="${opaque}"`]),
    ...(qop === undefined ? [] : [`qop=${qop}, nc=${nc}, cnonce="${cnonce}"`]),
  ].join(', ');
}
