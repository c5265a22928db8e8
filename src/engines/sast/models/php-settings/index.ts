import { environmentSecret, looselyComparedName } from '../../../../knowledge/secret-words.js';
import type { Condition, Misuse, Model, RuleRef } from '../../ir/model.js';
import { personal } from '../sharing.js';
import { wrongCalls } from '../shorthand.js';

const off: NonNullable<Condition['is']> = [false, 0, '0', 'off', 'Off', 'no'];
/** Who sets a header by its name and its value. */
const setters = [
  'response().header',
  'Response.header',
  '*.header',
  '*.withHeader',
  'Response.withHeader',
  '*.set',
  'Response.headers.set',
  '*.add',
  '*.addHeader',
  '*.setHeader',
  'Response.setHeader',
  '*.addHeaderLine',
  'Response.withAddedHeader',
  '*.withAddedHeader',
  'Yii.app.response.headers.set',
  '*.replace',
];
/** What is wrong with a header, by its name and a beginning of its value. */
const headers: readonly (readonly [rule: RuleRef, header: string, value: RegExp])[] = [
  ['permissive-cors', 'Access-Control-Allow-Origin', /^(\*|null)/i],
  ['clickjacking', 'X-Frame-Options', /^(allow|\*)/i],
  ['missing-security-headers', 'X-XSS-Protection', /^0/],
  ['missing-security-headers', 'Content-Security-Policy', /^.*unsafe-(inline|eval)/i],
  ['missing-security-headers', 'Strict-Transport-Security', /^max-age=0\b/i],
  ['information-exposure', 'X-Powered-By', /^\w/],
  ['insecure-cookie', 'Set-Cookie', /^(?!.*;\s*secure\b)./i],
  ['script-readable-cookie', 'Set-Cookie', /^(?!.*;\s*httponly\b)./i],
];
const asksOrigin = /^(getHeaderLine|getHeader|header|HTTP_ORIGIN|origin)$/i;
/** Settings that stand in tables of settings, whatever framework reads them. */
const settings: readonly (readonly [rule: RuleRef, names: RegExp, is: Condition['is']])[] = [
  ['script-readable-cookie', /^(http_?only|cookie_http_?only|session\.cookie_httponly)$/i, off],
  ['insecure-cookie', /^(cookie_?secure|secure_?cookie|session\.cookie_secure)$/i, off],
  ['csrf-off', /^(enableCsrfValidation|enableCookieValidation|csrf_?protection|csrfProtection|csrf)$/i, off],
  [
    'debug-mode',
    /^(YII_DEBUG|displayErrorDetails|display_errors|app_debug|debug_mode|whoops)$/i,
    [true, 1, 'On'],
  ],
  [
    'insecure-tls',
    /^(verify_?peer|verify_?peer_?name|ssl_?verify|verify_ssl|sslVerifyPeer|sslverify)$/i,
    off,
  ],
];
/** Functions that ask for a reason of their own before they change something. */
const asks = /nonce|referer|csrf|current_user_can|verify|authori[sz]e/i;
const changes = [
  'update_option',
  'add_option',
  'delete_option',
  'wp_insert_post',
  'wp_update_post',
  'wp_delete_post',
  'update_post_meta',
  'delete_post_meta',
  'update_user_meta',
  'wp_insert_user',
  'wp_update_user',
  'wp_delete_user',
  'wp_set_password',
  'wp_delete_attachment',
  'update_site_option',
  'wp_trash_post',
];

function headerLine(rule: RuleRef, header: string, value: RegExp): Misuse {
  const text = value.source.replace(/^\^/, '');
  return {
    api: 'header()',
    rule,
    when: [{ of: 0, constant: true, matches: new RegExp(`^${header}:\\s*${text}`, 'i') }],
  };
}

/** Headers, tables of settings, servers and what plugins change. */
export const model: Model = {
  id: 'php-settings',
  title: 'Headers, settings and servers of PHP',
  languages: ['php'],
  sinks: [
    { api: 'session_decode()', kind: 'deserialise' },
    { api: '*.withRedirect()', kind: 'redirect' },
    ...['Rule.unique().ignore', 'Rule.exists().where', '*.ignore'].map((each) => ({
      ...{ api: `${each}()`, kind: 'sql' as const, closed: true as const },
    })),
    { api: 'Response.withRedirect()', kind: 'redirect' },
    ...['updateOrCreate', 'firstOrCreate', 'firstOrNew', 'updateOrInsert', 'upsert'].map((each) => ({
      ...{ api: `*.${each}()`, kind: 'assign' as const, args: [1] },
    })),
    { api: '$zip.open()', kind: 'path' },
    { api: 'ZipArchive().open()', kind: 'path' },
    { api: 'Phar()', kind: 'deserialise' },
    { api: 'PharData()', kind: 'deserialise' },
  ],
  misuses: [
    ...headers.flatMap(([rule, header, value]) => [
      headerLine(rule, header, value),
      ...wrongCalls(rule, setters, [
        { of: 0, matches: new RegExp(`^${header}$`, 'i') },
        { of: 1, matches: value },
      ]),
    ]),
    ...wrongCalls('permissive-cors', setters, [
      { of: 0, matches: /^Access-Control-Allow-Origin$/i },
      { of: 1, named: asksOrigin },
    ]),
    ...settings.flatMap(([rule, names, is]) =>
      wrongCalls(
        rule,
        ['setting'],
        [
          { of: 0, matches: names },
          { of: 1, is: is ?? null },
        ],
      ),
    ),
    ...wrongCalls('bind-all-interfaces', ['new *', 'Server', 'SocketServer', 'Swoole.Server'], {
      of: 0,
      matches: /^(\w+:\/\/)?(0\.0\.0\.0|\[::\])(:\d+)?$/,
    }),
    ...wrongCalls('debug-mode', ['Kernel', 'AppKernel', 'App\\Kernel'], { of: 1, is: true }),
    ...wrongCalls('debug-mode', ['dd', 'ddd']),
    ...wrongCalls('stack-trace-exposure', ['new *', 'App'], {
      of: [0, 'settings', 'displayErrorDetails'],
      is: true,
    }),
    ...wrongCalls('insecure-cookie', ['config', 'Config.set'], { of: [0, 'session.secure'], is: off }, [
      { of: 0, is: 'session.secure' },
      { of: 1, is: off },
    ]),
    ...wrongCalls(
      'script-readable-cookie',
      ['config', 'Config.set'],
      { of: [0, 'session.http_only'], is: off },
      [
        { of: 0, is: 'session.http_only' },
        { of: 1, is: off },
      ],
    ),
    ...wrongCalls('cross-site-cookie', ['*.withSameSite', '*.setSameSite'], { of: 0, matches: /^none$/i }),
    ...wrongCalls('insecure-tls', ['*.send', '*.sendAsync'], { of: [1, 'verify'], is: false }),
    ...wrongCalls('hard-coded-credential', ['base64_encode'], {
      of: 0,
      constant: true,
      matches: /^[\w.@-]+:(?=\S*\d)[^\s:]{6,}$/,
    }),
    ...wrongCalls('hard-coded-credential', ['putenv'], {
      of: 0,
      matches: /^\w*(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY)=(?=\S*\d)[^\s\0]{6,}$/i,
    }),
    ...['$app[]=', '*.app[]='].map(
      (api): Misuse => ({
        api,
        rule: 'debug-mode' as const,
        when: [
          { of: 1, is: 'debug' },
          { of: 0, is: true },
        ],
      }),
    ),
    { api: '*.enableCsrfValidation=', rule: 'csrf-off', when: [{ of: 0, is: false }] },
    ...wrongCalls('insecure-tls', ['Client', 'GuzzleHttp.Client'], {
      of: [0, 'defaults', 'verify'],
      is: false,
    }),
    ...wrongCalls(
      'unbounded-resource',
      ['ini_set'],
      [
        { of: 0, is: ['memory_limit', 'max_execution_time'] },
        { of: 1, is: ['-1', -1, '0', 0] },
      ],
    ),
    ...wrongCalls(
      'hard-coded-credential',
      ['ini_set'],
      [
        { of: 0, matches: /(default_pw|default_password|_password)$/ },
        { of: 1, matches: /^[^\s\0]{3,}$/ },
      ],
    ),
    ...wrongCalls(
      'hard-coded-credential',
      ['env', 'getenv', 'Env.get'],
      [
        { of: 0, matches: environmentSecret },
        { of: 1, matches: /^(?!null|your|change|secret$|base64:$|<)(?=.*[\d_-])[^\s\0]{6,}$/i },
      ],
    ),
    ...changes.flatMap((each) =>
      wrongCalls(
        'csrf-off',
        [each],
        [
          {
            of: each.includes('delete') || each.includes('insert') || each.includes('trash') ? 0 : 1,
            tainted: true,
          },
          { of: 'self', without: asks },
        ],
      ),
    ),
    ...['strcmp', 'strcasecmp', 'strncmp'].flatMap((each) =>
      ([0, 1] as const).map(
        (of): Misuse => ({
          api: `${each}()`,
          rule: 'timing-compare' as const,
          when: [
            { of, tainted: true },
            { of: '*', named: looselyComparedName },
          ],
        }),
      ),
    ),
    ...wrongCalls('sensitive-error', ['abort', 'wp_die', 'abort_if', 'abort_unless', 'throw_if'], {
      of: '*',
      holds: personal,
    }),
    ...wrongCalls('jwt-unverified', ['Parser().parse().claims', 'Token.Parser().parse().claims'], {
      of: 'self',
      without: /^(validate|assert|verify)/,
    }),
    ...wrongCalls(
      'insecure-tls',
      ['*.setDefaultOption', '*.setOption', '*.setConfig'],
      [
        { of: 0, matches: /^(verify|ssl_?verify|verify_?peer|config\/curl\/64)$/i },
        { of: 1, is: off },
      ],
    ),
    ...wrongCalls(
      'insecure-tls',
      ['*.setSslVerification', '*.setSSLVerification', '*.setVerifyPeer', '*.verifySsl'],
      {
        of: 0,
        is: off,
      },
    ),
    ...wrongCalls('weak-tls-version', ['stream_context_create'], {
      of: [0, 'ssl', 'crypto_method'],
      api: /METHOD_(SSLv\w+|TLSv1(_0|_1)?)_(CLIENT|SERVER)$/,
    }),
    ...wrongCalls(
      'weak-tls-version',
      ['curl_setopt'],
      [
        { of: 1, api: /CURLOPT_SSL_CIPHER_LIST$/ },
        { of: 2, matches: /RC4|DES|NULL|EXP|MD5|LOW/ },
      ],
    ),
    ...wrongCalls(
      'insecure-transport',
      ['Client', 'GuzzleHttp.Client', 'GuzzleClient', 'HttpClient.create'],
      {
        of: [0, 'base_uri'],
        matches: /^http:\/\/(?!localhost\b|127\.|\[::1\])[\w[]/i,
      },
    ),
    ...wrongCalls('insecure-transport', ['Http.baseUrl', '*.setBaseUrl', '*.setBaseUri'], {
      of: 0,
      matches: /^http:\/\/(?!localhost\b|127\.|\[::1\])[\w[]/i,
    }),
    ...wrongCalls('weak-cipher', ['Encrypter', 'Encryption'], {
      of: 1,
      matches: /^(des|rc2|rc4|bf|blowfish|cast5?)(?![a-z])|[-_]ecb\b/i,
    }),
    ...wrongCalls('insecure-cookie', ['Cookie.create', 'Cookie'], { of: [2, 'secure'], is: off }),
    ...wrongCalls(
      'script-readable-cookie',
      ['Cookie.create', 'Cookie'],
      { of: [2, 'http'], is: off },
      {
        of: [2, 'httponly'],
        is: off,
      },
    ),
    ...wrongCalls('insecure-cookie', ['SetCookie'], { of: 5, is: off }),
    ...wrongCalls('script-readable-cookie', ['SetCookie'], { of: 6, is: off }),
    ...wrongCalls(
      'mass-assignment',
      ['member'],
      [
        { of: 0, is: 'fillable' },
        { of: [1, '*'], is: '*' },
      ],
    ),
    ...wrongCalls('code-injection', ['mb_ereg_replace', 'mb_eregi_replace'], { of: 3, matches: /e/ }),
    ...wrongCalls(
      'cleartext-storage',
      ['response().cookie', 'Response.cookie', 'Storage.put', 'Storage.append'],
      {
        of: 1,
        holds: personal,
      },
    ),
    ...wrongCalls(
      'cleartext-storage',
      ['Filesystem.dumpFile', 'Filesystem.appendToFile', '*.dumpFile', 'File.put', 'File.append'],
      {
        of: 1,
        holds: personal,
      },
    ),
  ],
};
