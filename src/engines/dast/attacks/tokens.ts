import { createHmac } from 'node:crypto';
import type { Prober } from '../check.js';
import type { Exchange, ProbeRequest } from '../exchange.js';
import { cookiesOf } from '../page/cookies.js';
import { type DecodedToken, decodeToken, encodePart, tokensIn } from '../page/jwt.js';
import { headerValue } from '../page/message.js';
import { isLike } from './features.js';
import { baselines } from './observe.js';

/** The token that a request carries in Authorization or in a cookie. */
export function tokenOf(request: ProbeRequest): string | undefined {
  const texts = [
    headerValue(request, 'authorization') ?? '',
    ...cookiesOf(request).map(([, value]) => value),
  ];
  return tokensIn(texts.join('\n'))[0];
}

export function withToken(request: ProbeRequest, old: string, token: string): ProbeRequest {
  return {
    ...request,
    headers: request.headers.map(([name, value]) => [name, value.replace(old, token)] as const),
  };
}

/** A token with these parts, signed by HMAC with SHA-256 (RFC 7515, appendix A.1) or left unsigned. */
export function forge(header: unknown, claims: unknown, key?: string): string {
  const text = `${encodePart(header)}.${encodePart(claims)}`;
  return `${text}.${key === undefined ? '' : createHmac('sha256', key).update(text).digest('base64url')}`;
}

export interface TokenTrial {
  readonly request: ProbeRequest;
  readonly token: string;
  readonly decoded: DecodedToken;
  /** The answer to the same token with a broken signature, where the server refuses it. */
  readonly refused: Exchange;
  accepts(token: string): Promise<Exchange | undefined>;
}

/**
 * Undefined where the request carries no token, or where the answer does not depend on it. `refused` is missing where a broken
 * signature passes: the finding of another check.
 */
export async function tokenTrial(
  prober: Prober,
  request: ProbeRequest,
): Promise<
  | (Omit<TokenTrial, 'refused'> & { readonly refused: Exchange | undefined; readonly without: Exchange })
  | undefined
> {
  const token = tokenOf(request);
  const decoded = token === undefined ? undefined : decodeToken(token);
  if (token === undefined || decoded === undefined) return undefined;
  const known = await baselines(prober, request);
  if (!known.every(({ response: { status } }) => status < 400)) return undefined;
  const accepts = async (other: string): Promise<Exchange | undefined> => {
    const exchange = await prober.request(withToken(request, token, other));
    const isFine = exchange.response.status < 300 || exchange.response.status === known[0]?.response.status;
    return isFine && isLike(exchange, '', known, '') ? exchange : undefined;
  };
  const nothing = await prober.request(withToken(request, token, token.replace(/[^.]/g, 'A')));
  if (isLike(nothing, '', known, '')) return undefined;
  const broken = withToken(request, token, broke(token));
  const answer = await prober.request(broken);
  const refused = isLike(answer, '', known, '') ? undefined : answer;
  return { request, token, decoded, accepts, refused, without: nothing };
}

/** Another signature of the same length. */
export function broke(token: string): string {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const turned = [...signature].reverse().join('');
  return `${header}.${claims}.${turned === signature ? `${signature.slice(1)}A` : turned}`;
}
