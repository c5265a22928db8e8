import type { Misuse, Model, Place } from '../../ir/model.js';
import { misuse, secretIn } from '../shorthand.js';

/** A list or a text that allows tokens without a signature. */
const none = /^none$/i;
const lists: readonly Place[] = ['algorithm', 'alg'];
const inLists = (key: string): readonly Place[] => [
  [key, '0'],
  [key, '1'],
  [key, '2'],
];

function unsigned(api: string): readonly Misuse[] {
  return [...lists, ...inLists('algorithms')].map((of) =>
    misuse(api, 'jwt-unverified', { of, matches: none }),
  );
}

const middlewares = [
  'express-jwt()',
  'express-jwt.expressjwt()',
  'koa-jwt()',
  'fastify-jwt()',
  'express-jwt.expressJwt()',
];
const nest = ['@nestjs/jwt.JwtModule.register()', '@nestjs/jwt.JwtService()', 'JwtModule.register()'];

/** Where strategies of Passport take what only they and the provider should know. */
const strategies = [
  ...[
    'google-oauth20',
    'google-oauth',
    'facebook',
    'twitter',
    'github',
    'github2',
    'linkedin-oauth2',
    'oauth2',
  ],
  ...[
    'auth0',
    'azure-ad',
    'microsoft',
    'slack',
    'discord',
    'spotify',
    'dropbox-oauth2',
    'gitlab2',
    'bitbucket-oauth2',
  ],
].flatMap((name) => [
  `passport-${name}.Strategy()`,
  `passport-${name}()`,
  `passport-${name}.OAuth2Strategy()`,
]);

/** Signed tokens: https://www.rfc-editor.org/rfc/rfc8725 */
export const model: Model = {
  id: 'js-jwt',
  title: 'JSON Web Tokens and login strategies in JavaScript',
  languages: ['javascript'],
  // What is signed can be read, but not guessed or chosen; what a check lets through is what the program once signed.
  sanitizers: [
    'jsonwebtoken.verify()',
    'jsonwebtoken.sign()',
    '@nestjs/jwt.JwtService.sign()',
    '@nestjs/jwt.JwtService.signAsync()',
    'jose.SignJWT().sign()',
  ].map((api) => ({ api, sanitizes: 'all' as const })),
  results: [
    ...[
      'setProtectedHeader',
      'setIssuedAt',
      'setExpirationTime',
      'setIssuer',
      'setAudience',
      'setSubject',
    ].map((name) => [`jose.SignJWT().${name}()`, 'jose.SignJWT()'] as const),
  ],
  misuses: [
    ...['sign', 'verify'].flatMap((verb) => [
      ...secretIn(`jsonwebtoken.${verb}()`, 1),
      ...secretIn(`jose.JWT.${verb}()`, 1),
      ...unsigned(`jsonwebtoken.${verb}()`),
      ...unsigned(`jose.JWT.${verb}()`),
    ]),
    misuse('jsonwebtoken.verify()', 'jwt-unverified', { of: 1, is: [null, '', false] }),
    misuse('jsonwebtoken.verify()', 'jwt-unverified', { of: 'ignoreExpiration', is: true }),
    misuse('jose.JWT.verify()', 'jwt-unverified', { of: 1, api: /JWK\.None$/ }),
    misuse('jose.UnsecuredJWT()', 'jwt-unverified'),
    misuse('jose.UnsecuredJWT.decode()', 'jwt-unverified'),
    ...secretIn('jose.SignJWT().sign()', 0),
    ...secretIn('jose.jwtVerify()', 1),
    ...['fast-jwt.createSigner()', 'fast-jwt.createVerifier()'].flatMap((api) => secretIn(api, 'key')),
    ...['jws.sign()', 'jws.createSign()'].flatMap((api) => secretIn(api, 'secret')),
    ...['jws.verify()', 'hono/jwt.verify()', 'hono/jwt.sign()', 'njwt.create()', 'njwt.verify()'].flatMap(
      (api) => secretIn(api, 1),
    ),
    ...['jws.verify()'].flatMap((api) => secretIn(api, 2)),
    ...['hono/jwt.jwt()', '@elysiajs/jwt.jwt()', 'cookie-signature.sign()'].flatMap((api) =>
      secretIn(api, 'secret'),
    ),
    ...['@tsndr/cloudflare-worker-jwt.sign()', '@tsndr/cloudflare-worker-jwt.verify()'].flatMap((api) =>
      secretIn(api, 1),
    ),
    ...['cookie-signature.sign()', 'cookie-signature.unsign()'].flatMap((api) => secretIn(api, 1)),
    ...secretIn('jwt-simple.encode()', 1),
    ...secretIn('jwt-simple.decode()', 1),
    // The third argument says that nothing is to be checked; any text is true.
    misuse('jwt-simple.decode()', 'jwt-unverified', { of: 2, is: true }),
    misuse('jwt-simple.decode()', 'jwt-unverified', { of: 2, matches: /./, constant: true }),
    misuse('jwt-simple.encode()', 'jwt-unverified', { of: 2, matches: none }),
    ...middlewares.flatMap((api) => [...secretIn(api, 'secret'), ...unsigned(api)]),
    ...['express-jwt()', 'express-jwt.expressjwt()', 'express-jwt.expressJwt()'].map((api) =>
      misuse(
        api,
        'jwt-not-revoked',
        { of: 'secret', missing: true, not: true },
        { of: 'isRevoked', missing: true },
      ),
    ),
    ...nest.flatMap((api) => [...secretIn(api, 'secret'), ...secretIn(api, 'secretOrPrivateKey')]),
    ...['*.register()'].flatMap((api) => secretIn(api, [1, 'secret'])),
    ...['passport-jwt.Strategy()'].flatMap((api) => [
      ...secretIn(api, 'secretOrKey'),
      misuse(api, 'jwt-unverified', { of: 'ignoreExpiration', is: true }),
    ]),
    ...strategies.flatMap((api) =>
      ['clientSecret', 'consumerSecret', 'appSecret'].flatMap((of) => secretIn(api, of)),
    ),
    ...['jsonwebtoken.decode()', 'jose.decodeJwt()', 'jwt-decode()', 'jwt-decode.jwtDecode()'].flatMap(
      (api): readonly Misuse[] => {
        const unchecked = { of: 'self', without: /^(jwt)?verify/i } as const;
        // With its header a token is read to find the key that it is verified with.
        const withHeader = { of: 'complete', is: true } as const;
        return [
          misuse(api, 'jwt-unverified', unchecked, { ...withHeader, not: true }),
          { ...misuse(api, 'jwt-unverified', unchecked, withHeader), atMost: 'low' },
        ];
      },
    ),
  ],
};
