import type { EntryFacts, Model, RuleRef } from '../../ir/model.js';
import { returnsTrue } from '../shapes.js';
import { wrong } from '../shorthand.js';

const secretKeys = [
  'SymmetricSecurityKey()',
  'InMemorySymmetricSecurityKey()',
  'BinarySecretSecurityToken()',
];
const validation = (rule: RuleRef, members: readonly string[], is: boolean) =>
  wrong(
    rule,
    members.map((each) => `*.${each}=`),
    { of: 0, is },
  );
const constant = (apis: readonly string[], of: number) =>
  wrong('hard-coded-credential', apis, { of, constant: true }, { of, is: '', not: true });

/** Tokens, passwords and the accounts of other services. */
export const model: Model = {
  id: 'cs-identity',
  title: 'Tokens, accounts and credentials in .NET',
  languages: ['csharp'],
  results: [
    ['JwtBuilder.Create()', 'JwtBuilder'],
    ['JwtBuilder.WithAlgorithm()', 'JwtBuilder'],
    ['JwtBuilder.WithSecret()', 'JwtBuilder'],
  ],
  misuses: [
    ...validation(
      'jwt-unverified',
      [
        'RequireSignedTokens',
        'ValidateIssuerSigningKey',
        'RequireAudience',
        'ValidateIssuer',
        'ValidateAudience',
        'ValidateActor',
        'RequireSignedToken',
      ],
      false,
    ),
    ...validation('never-expiring-token', ['ValidateLifetime', 'RequireExpirationTime'], false),
    ...wrong('jwt-unverified', [
      'JwtBuilder.DoNotVerifySignature()',
      '*.DoNotVerifySignature()',
      'NoneAlgorithm()',
    ]),
    ...wrong(
      'jwt-unverified',
      ['JwtBuilder.WithVerifySignature()', 'JwtBuilder.WithValidationParameters()'],
      { of: 0, api: /ValidationParameters\.None$/ },
    ),
    ...wrong(
      'jwt-unverified',
      ['*.ReadJwtToken()', '*.ReadJsonWebToken()', 'JwtSecurityTokenHandler.ReadJwtToken()'],
      {
        of: 0,
        without: /^ValidateToken(Async)?$/,
      },
    ),
    ...wrong('jwt-unverified', ['*.WithAlgorithm()'], { of: 0, api: /^NoneAlgorithm$/ }),
    ...wrong('jwt-unverified', ['*.Decode()', '*.DecodeToObject()', 'JsonWebToken.Decode()'], {
      of: 2,
      is: false,
    }),
    ...wrong('jwt-unverified', ['*.VerifySignature='], { of: 0, is: false }),
    ...wrong('jwt-unverified', ['JWT.Decode()'], { of: 1, is: [null, ''] }),
    ...wrong('jwt-unverified', ['SigningCredentials()'], { of: 1, matches: /^none$/i }),
    ...constant(secretKeys, 0),
    ...constant(
      [
        '*.WithSecret()',
        'JwtBuilder.WithSecret()',
        'AzureKeyCredential()',
        'ApiKeyServiceClientCredentials()',
      ],
      0,
    ),
    ...constant(
      [
        'BasicAWSCredentials()',
        'StorageSharedKeyCredential()',
        'StorageCredentials()',
        'UsernamePasswordCredentials()',
        'SqlCredential()',
        'ClientCredential()',
        'UserPasswordCredential()',
        'PasswordAuthenticationMethod()',
        'AzureNamedKeyCredential()',
        'SshClientCredentials()',
        'AesCryptoKey()',
      ],
      1,
    ),
    ...constant(
      [
        'ClientSecretCredential()',
        'UsernamePasswordCredential()',
        'SftpClient()',
        'SshClient()',
        'SessionAWSCredentials()',
      ],
      2,
    ),
    ...constant(
      ['*.ClientSecret=', 'BasicAWSCredentials.SecretKey=', '*.ConsumerSecret=', '*.AppSecret='],
      0,
    ),
    ...wrong('brute-force', ['*.PasswordSignInAsync()'], { of: 3, is: false }),
    ...wrong('brute-force', ['*.CheckPasswordSignInAsync()'], { of: 2, is: false }),
    ...wrong(
      'brute-force',
      ['*.LockoutEnabled=', '*.AllowedForNewUsers=', '*.UserLockoutEnabledByDefault='],
      { of: 0, is: false },
    ),
    ...wrong(
      'weak-password-policy',
      [
        'RequireDigit',
        'RequireUppercase',
        'RequireLowercase',
        'RequireNonAlphanumeric',
        'RequireNonLetterOrDigit',
      ].map((each) => `*.${each}=`),
      { of: 0, is: false },
    ),
    ...wrong('weak-password-policy', ['*.RequiredLength=', '*.Password.RequiredLength='], {
      of: 0,
      below: 8,
    }),
  ],
  inspect,
};

const validators = /^<lambda for (Audience|Lifetime|Issuer|IssuerSigningKey|TokenReplay|Type)Validator>$/;

/** A validator of signatures that reads the token and asks no more. */
function inspect({ body }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (body.language !== 'csharp') return [];
  const isFree = body.name === '<lambda for SignatureValidator>';
  const isEmpty = validators.test(body.name) && returnsTrue(body);
  return isFree || isEmpty ? [{ rule: 'jwt-unverified', at: body.at }] : [];
}
