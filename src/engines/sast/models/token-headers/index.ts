import type { Misuse, Model, Place } from '../../ir/model.js';

const unchecked =
  /^(jsonwebtoken\.decode|jose\.decodeProtectedHeader|jwt-decode(\.jwtDecode)?|(jose\.)?jwt\.get_unverified_headers?|(jose\.)?jws\.get_unverified_headers?)\(\)(\.header)?\.alg$/;

const verifiers: readonly (readonly [api: string, of: Place])[] = [
  ...['jsonwebtoken.verify', 'jose.jwtVerify', 'jose.JWT.verify', 'jwt.decode', 'jose.jwt.decode'].flatMap(
    (api) => [[api, 'algorithms'] as const, [api, ['algorithms', '0']] as const],
  ),
  ...['jwt.decode', 'jose.jwt.decode', 'jose.jws.verify'].flatMap((api) => [
    [api, 2] as const,
    [api, [2, '0']] as const,
  ]),
];

/**
 * Who checks a token by the algorithm that the token itself names lets anyone who made it choose: none, or a public key as the
 * key of an HMAC. RFC 8725, section 3.1: https://www.rfc-editor.org/rfc/rfc8725#section-3.1
 */
export const model: Model = {
  id: 'token-headers',
  title: 'Headers of tokens that are believed',
  languages: ['javascript', 'python'],
  misuses: verifiers.map(
    ([api, of]): Misuse => ({
      api: `${api}()`,
      rule: 'jwt-unverified' as const,
      when: [{ of, api: unchecked }],
    }),
  ),
};
