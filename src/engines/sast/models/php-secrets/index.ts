import { credentialState, environmentSecret } from '../../../../knowledge/secret-words.js';
import type { Condition, Misuse, Model, RuleRef } from '../../ir/model.js';

const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});
const given = (api: string, of: Condition['of'], least = 4, ...also: readonly Condition[]): Misuse =>
  when(
    api,
    'hard-coded-credential',
    { of, matches: new RegExp(`^(?!your|change|<|\\$\\{)[^\\s\\0]{${least},}$`, 'i') },
    ...also,
  );
const connectors: readonly (readonly [api: string, at: number])[] = [
  ['mysqli', 2],
  ['mysqli_connect', 2],
  ['mysqli.real_connect', 2],
  ['mysqli_real_connect', 3],
  ['mysql_connect', 2],
  ['mysql_pconnect', 2],
  ['PDO', 2],
  ['oci_connect', 1],
  ['odbc_connect', 2],
  ['ftp_login', 2],
  ['ssh2_auth_password', 2],
  ['ldap_bind', 2],
  ['imap_open', 2],
  ['mssql_connect', 2],
  ['ibase_connect', 2],
  ['db2_connect', 2],
  ['wpdb', 1],
];

/** Calls of clients whose arguments are secrets by their position; the letters that they have at least. */
const positions: readonly (readonly [apis: string, of: Condition['of'], least: number])[] = [
  [
    'SendGrid Mailgun.create PostmarkClient StripeClient Stripe.setApiKey OpenAI.client Anthropic.client',
    0,
    8,
  ],
  ['Telegram Api BotApi DiscordClient SlackClient Slack Postmark.create Resend.client Gemini.client', 0, 16],
  ['Pusher Mailjet Basic Vonage.Basic Nexmo.Basic OAuthTokenCredential BasicAuthCredentials', 1, 6],
  ['AMQPStreamConnection AMQPSSLConnection AMQPLazyConnection AMQPConnection.setPassword', 3, 3],
  ['Encrypter Encryption Crypt.setKey Encryption.setKey Hashids Security.setSalt', 0, 6],
  ['SearchClient.create AlgoliaSearch.Client Client.initIndex', 1, 8],
  ['*.setSaslAuthData PasswordAuthenticator ClassicAuthenticator PlainPasswordAuthenticator', 1, 3],
  ['Braintree_Configuration.privateKey Configuration.privateKey Configuration.merchantSecret', 0, 6],
  ['Facebook.setDefaultAccessToken Instagram.setAccessToken Twitter.setOauthToken', 0, 8],
  ['TwitterOAuth', 1, 8],
  ['TwitterOAuth', 3, 8],
  ['AbrahamTwitterOAuth Abraham.TwitterOAuth OAuth', 1, 8],
  ['*.setBasicAuthentication *.setHttpAuth *.setAuth *.setCredentials *.authenticate *.withBasicAuth', 1, 4],
  ['Http.withBasicAuth Http.withDigestAuth', 1, 4],
  ['Http.withToken', 0, 6],
  ['new_SFTP Net_SFTP().login', 1, 3],
  ['openssl_pkcs12_read openssl_pkcs12_export openssl_pkcs7_sign', 2, 4],
  ['openssl_pkcs12_export openssl_pkcs12_export_to_file', 3, 4],
  ['ssh2_auth_pubkey_file', 4, 4],
  ['ssh2_auth_hostbased_file', 4, 4],
  [
    'maxdb_connect cubrid_connect ingres_connect sybase_connect fbsql_connect ifx_connect pfsockopen_auth',
    2,
    3,
  ],
  ['oci_pconnect oci_new_connect', 1, 3],
  ['odbc_pconnect', 2, 3],
  ['kadm5_init_with_password radius_add_server', 2, 3],
  ['ldap_sasl_bind', 2, 3],
  ['snmp3_get snmp3_walk', 4, 4],
  ['IMAPClient Mailbox ImapConnection', 2, 4],
  ['Swift_SmtpTransport EsmtpTransport', 4, 4],
  ['InMemory.base64Encoded LocalFileReference InMemory.plainText JWK.create', 0, 6],
  ['JWTCoder JWT.sign JWT.verify Jwt.encode Jwt.decode Token.create', 1, 6],
  ['AccountKeyCredential StorageSharedKeyCredential SharedKeyCredential', 1, 8],
  ['Credentials Aws.Credentials.Credentials', 1, 16],
  ['S3 AmazonS3 S3Client.factory', 1, 16],
  ['Minio.Client MinioClient', 2, 8],
  ['Zend_Service_Amazon_S3', 1, 8],
  ['sodium_crypto_auth sodium_crypto_secretbox_open sodium_crypto_generichash', 1, 16],
  ['openssl_seal_key mcrypt_generic_init', 1, 6],
  ['setEncryptionKey Cookie.setEncryptionKey Session.setEncryptionKey', 0, 6],
];

/** Secrets in the source, in tokens, files and logs. */
export const model: Model = {
  id: 'php-secrets',
  title: 'Secrets and logs of PHP',
  languages: ['php'],
  sinks: ['info', 'debug', 'error', 'warning', 'notice', 'critical', 'alert', 'emergency', 'log'].flatMap(
    (level) =>
      ['Log', '$logger', 'Logger', 'LoggerInterface', 'Logger()'].map((logger) => ({
        api: `${logger}.${level}()`,
        kind: 'log' as const,
      })),
  ),
  types: [
    ['LoggerInterface', 'LoggerInterface'],
    ['Logger', 'Logger'],
  ],
  misuses: [
    ...connectors.flatMap(([api, at]) => [
      given(api, at, 3),
      ...(/bind|login/.test(api) ? [] : [when(api, 'empty-password', { of: at, is: '' })]),
    ]),
    when('pg_connect', 'hard-coded-credential', { of: 0, matches: /\bpassword=[^\s'$]{3,}/ }),
    when('PDO', 'hard-coded-credential', { of: 0, matches: /\bpassword=[^;\s'$]{3,}/ }),
    ...['Redis', 'Redis()', 'Predis\\Client', '*'].map((each) => given(`${each}.auth`, 0)),
    ...['JWT.encode', 'JWT.decode'].map((each) => given(each, 1, 1)),
    given('Key', 0, 6),
    given('== literal', 0, 6, { of: 0, matches: credentialState, not: true }),
    ...[
      'Stripe.setApiKey',
      '*.setApiKey',
      '*.setClientSecret',
      '*.setSecretKey',
      '*.setAuthToken',
      '*.setAccessToken',
    ].map((each) => given(each, 0, 10)),
    given('openssl_pkey_export', 2),
    given('openssl_pkey_export_to_file', 2),
    given('openssl_pkey_get_private', 1),
    given('openssl_get_privatekey', 1),
    ...['Net_SSH2()', 'SSH2()', 'SFTP()', 'Net_SFTP()'].map((each) => given(`${each}.login`, 1)),
    when('Client', 'hard-coded-credential', { of: 1, matches: /^[0-9a-f]{32}$/ }),
    ...['0', '1', '2', '3'].map((at) =>
      when(
        'curl_setopt',
        'hard-coded-credential',
        { of: 1, api: /CURLOPT_HTTPHEADER$/ },
        { of: [2, at], matches: /^(Authorization: (Bearer|Basic)|X-Api-Key:) \S{8,}/i },
      ),
    ),
    ...['*.request', '*.requestAsync'].map((each) => given(each, [2, 'auth', '1'])),
    ...['*.get', '*.post', '*.put', '*.delete', '*.patch'].map((each) => given(each, [1, 'auth', '1'])),
    when(
      'Configure.write',
      'hard-coded-credential',
      { of: 0, matches: /^Security\.(salt|key|cipherSeed)$/ },
      { of: 1, matches: /^\S{8,}$/ },
    ),
    when('JWT.encode', 'jwt-unverified', { of: 2, matches: /^none$/i }),
    when('JWT.decode', 'jwt-unverified', { of: [2, '0'], matches: /^none$/i }),
    when('InMemory.plainText', 'hard-coded-credential', { of: 0, matches: /^\S{6,}$/ }),
    when('Configuration.forUnsecuredSigner', 'jwt-unverified'),
    when(
      'define',
      'hard-coded-credential',
      { of: 0, matches: environmentSecret },
      { of: 1, matches: /^(?!put your|your|change|<)\S{6,}$/i },
    ),
    ...positions.flatMap(([apis, of, least]) => apis.split(' ').map((api) => given(api, of, least))),
  ],
};
