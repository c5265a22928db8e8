import { forge, tokenOf } from '../engines/dast/attacks/tokens.js';
import { decodeToken } from '../engines/dast/page/jwt.js';
import type { Respond } from './fake-target.js';

interface SeenToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  isSignedWith(key: string): boolean;
}

export function signedToken(claims: object, key: string, header: object = {}): string {
  return forge({ alg: 'HS256', typ: 'JWT', ...header }, claims, key);
}

/** A server that lets in by the token of a request; without one that it likes, it answers 401. */
export function tokenServer(accepts: (token: SeenToken) => boolean): Respond {
  return ({ raw }) => {
    const token = tokenOf(raw) ?? 'e30.e30.';
    const decoded = decodeToken(token);
    if (decoded === undefined) return { status: 401, body: 'sign in' };
    const isSignedWith = (key: string) => {
      const [header, claims] = token.split('.');
      const own = forge(decoded.header, decoded.claims, key).split('.');
      return (
        decoded.header.alg === 'HS256' &&
        own[0] === header &&
        own[1] === claims &&
        own[2] === decoded.signature
      );
    };
    const isIn = accepts({ ...decoded, isSignedWith });
    return isIn ? { type: 'application/json', body: '{"berth":"north"}' } : { status: 401, body: 'sign in' };
  };
}
