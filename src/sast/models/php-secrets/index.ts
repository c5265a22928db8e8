import type { Condition, Misuse, Model } from '../model.js';

const when = (api: string, rule: string, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});
const given = (api: string, of: Condition['of'], least = 4): Misuse =>
  when(api, 'hard-coded-credential', {
    of,
    matches: new RegExp(`^(?!your|change|<|\\$\\{)[^\\s\\0]{${least},}$`, 'i'),
  });
const secret =
  /(^\$?|_|[a-z](?=[A-Z]))(password|passwd|pwd|passphrase|secret|secret_?key|api_?key|api_?token|auth_?token|access_?token|token|private_?key|credit_?card(_?number)?|card_?number|cvv|ssn|Password|Secret|ApiKey|Token)$/;
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
const logs = [
  'error_log',
  'Log.info',
  'Log.debug',
  'Log.error',
  'Log.warning',
  'Log.notice',
  'Log.critical',
  'log_message',
  'trigger_error',
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
    given('== literal', 0),
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
      { of: 0, matches: /(PASSWORD|PASSWD|SECRET|API_?KEY|TOKEN|AUTH_KEY|PRIVATE_KEY|_SALT)$/ },
      { of: 1, matches: /^(?!put your|your|change|<)\S{6,}$/i },
    ),
    ...logs.flatMap((each) => [0, 1].map((of) => when(each, 'sensitive-log', { of, named: secret }))),
    ...['info', 'debug', 'error', 'warning', 'notice', 'critical'].map((level) =>
      when(`*.${level}`, 'sensitive-log', { of: 0, named: secret }),
    ),
    when('file_put_contents', 'cleartext-storage', { of: 1, named: secret }),
    when('setcookie', 'cleartext-storage', { of: 1, named: /(^\$?|_)(password|passwd|pwd)$/ }),
  ],
};
