import type { Model } from '../../ir/model.js';
import { isWritten, namedSecrets, secretNames, secretsIn, userWithPassword, written1 } from '../secrets.js';
import { wrong } from '../shorthand.js';
import { switchedOff } from '../switches.js';

/** Methods that are given a name and a value: of maps, settings, requests and headers. */
const pairs = [
  'Add',
  'set_Item',
  'Append',
  'TryAdd',
  'TryAddWithoutValidation',
  'AddHeader',
  'WithHeader',
  'Set',
  ...[
    'AddParameter',
    'AddQueryParameter',
    'AddOrUpdateParameter',
    'AddDefaultHeader',
    'SetQueryParam',
    'AddBody',
  ],
  'AddOrUpdateHeader',
  'WithEnvironment',
  'UseSetting',
  'AddInMemoryCollection',
].map((each) => `*.${each}`);
const headers = ['DefaultRequestHeaders', 'Headers'].flatMap((each) =>
  ['Add', 'TryAddWithoutValidation', 'set_Item'].flatMap((name) => [
    `HttpClient.${each}.${name}`,
    `HttpRequestMessage.${each}.${name}`,
    `WebClient.${each}.${name}`,
    `HttpWebRequest.${each}.${name}`,
  ]),
);

/** Clients, without brackets, by where they take what only their owner may know. */
const clients: readonly (readonly [of: number, apis: string])[] = [
  [
    0,
    'SendGridClient OpenAIClient OpenAIAPI ChatClient AnthropicClient Credentials StripeClient SlackTaskClient SlackClient ' +
      'AzureKeyCredential ApiKeyCredential AzureSasCredential PostmarkClient MailjetClient TelegramBotClient DropboxClient ' +
      'HMACSHA384 KeyedHashAlgorithm HMACSHA1.HashData HMACSHA256.HashData HMACSHA512.HashData SharedAccessSignatureCredential ' +
      'MailChimpManager *.WithOAuthBearerToken *.WithApiKey *.UseSharedAccessKey PrivateKeyFile.Parse Octokit.Credentials ' +
      'EventGridPublisherClient FirebaseAuthProvider ApiKeyAuthentication BearerTokenCredentials TokenCredentials ' +
      '*.UseApiKey *.AddApiKey SymmetricSignatureProvider HmacSecurityKey JwtAuthenticator OAuth2AuthorizationRequestHeaderAuthenticator',
  ],
  [
    1,
    'TwilioClient.Init TwilioRestClient NetworkCredential *.Authenticate *.AuthenticateAsync *.Login *.LoginAsync *.WithBasicAuth ' +
      'UserManager.CreateAsync UserManager.AddPasswordAsync *.HashPassword PasswordHasher.HashPassword BasicAuthenticationHeaderValue ' +
      'HttpBasicAuthenticator SearchClient SearchIndexClient AuthTokens.Basic MailjetClient BasicAuthentication ' +
      'BasicAuthenticationCredentials CosmosClient DocumentClient AmazonS3Client AmazonDynamoDBClient AmazonSQSClient ' +
      'AmazonSimpleNotificationServiceClient AmazonSimpleEmailServiceClient AmazonEC2Client AmazonLambdaClient ' +
      'NetworkCredential SharedKeyCredential TextAnalyticsClient *.SetBasicAuthentication PlainTextAuthProvider ' +
      '*.WithCredentials *.UsePassword KeyVaultCredential SasCredential NtlmAuthenticator PfxReader *.ExportPkcs12 ' +
      'ZipFile.Password KafkaCredential NugetCredential *.BasicAuthentication AuthenticationHeaderValue',
  ],
  [
    2,
    'FtpClient AsyncFtpClient SshClient SftpClient ScpClient UserManager.ResetPasswordAsync ClientSecretCredential ' +
      'UsernamePasswordCredential PasswordConnectionInfo InfluxDBClient OAuth1Authenticator.ForRequestToken Pusher ' +
      'DirectoryEntry PrincipalContext Cloudinary Account MongoCredential.CreateCredential MongoCredential.CreatePlainCredential',
  ],
  [3, 'SshClient SftpClient FtpClient PasswordConnectionInfo PrincipalContext BraintreeGateway'],
];

/** Passwords, keys and tokens that stand in the source. */
export const model: Model = {
  id: 'cs-secrets',
  title: 'Secrets in C# sources',
  languages: ['csharp'],
  misuses: [
    ...written1(
      secretNames(['', 'Set', 'With', 'Add'], true).map((each) => `*.${each}`),
      0,
    ),
    ...wrong(
      'hard-coded-credential',
      [...secretNames([''], true), 'PasswordInClearText', 'Pwd', 'IssuerSigningKey'].map(
        (each) => `*.${each}=`,
      ),
      ...isWritten(0),
    ),
    ...namedSecrets([...pairs, ...headers]),
    ...wrong(
      'hard-coded-credential',
      ['Convert.ToBase64String()'],
      { of: 0, constant: true },
      { of: 0, matches: userWithPassword },
    ),
    ...namedSecrets(['Environment.SetEnvironmentVariable']),
    ...clients.flatMap(([of, apis]) => written1(apis.split(' '), of)),
  ],
  inspect: (facts) => [...secretsIn(facts), ...switchedOff(facts)],
};
