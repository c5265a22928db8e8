import type { SinkKind } from '../../ir/ids.generated.js';
import type { Condition, Misuse, Model, RuleRef, Sink } from '../../ir/model.js';

function sinks(kind: SinkKind, args: Sink['args'], apis: readonly string[]): readonly Sink[] {
  return apis.map((api): Sink => ({ api: `${api}()`, kind, ...(args ? { args } : {}) }));
}

const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});
const off: NonNullable<Condition['is']> = [false, 0, '0', 'off', 'Off', ''];
const on: NonNullable<Condition['is']> = [true, 1, '1', 'on', 'On', 'stdout'];
const remote = /^(https?|ftps?|tcp|ssl|tls|udp):/i;
/** Neither a file nor an address with a fixed host stands before the input. */
const local: Condition = { of: 0, matches: /^(?!https?:|ftps?:|tcp:|ssl:|tls:|udp:)[^\0]/i, not: true };
const cleartext =
  /^(http|ftp):\/\/(?!localhost\b|127\.|0\.0\.0\.0|\[::1\]|(?:www\.)?w3\.org\/|schemas\.)[\w[]/i;
const guzzle = [
  'Client()',
  'GuzzleHttp.Client()',
  'Http',
  'HttpClient.create()',
  'Client',
  'GuzzleClient()',
  'HttpClient',
];
const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'send', 'getAsync', 'postAsync'];
const verified = (api: string, of: Condition['of']) => when(api, 'insecure-tls', { of, is: false });
const error = /^(Throwable|Exception)(\.(getMessage|getTraceAsString|getTrace|getFile|__toString)\(\))?$/;
const entity = /^&(lt|gt|quot|amp|apos|#\d+);$/;
const trace = /^(Throwable|Exception)\.(getTraceAsString|getTrace|__toString)\(\)$/;
const errorName = /^(mysqli?_(connect_)?error|pg_last_error|getMessage|getTraceAsString|errorInfo)$/;
const errorText =
  /^(mysqli?_error|mysqli_connect_error|pg_last_error|sqlsrv_errors|oci_error|error_get_last|debug_backtrace|libxml_get_errors)\(\)/;

/** A cookie without a value is being removed. */
const kept: Condition = { of: 1, is: ['', null, false], not: true };

/** What goes to the visitor and to other servers: pages, headers, cookies, sessions, requests. */
export const model: Model = {
  id: 'php-web',
  title: 'Pages, headers, cookies and requests of PHP',
  languages: ['php'],
  types: [
    ['Throwable', 'Throwable'],
    ['Exception', 'Throwable'],
    ['PDOException', 'Throwable'],
  ],
  sinks: [
    ...sinks('html', ['*'], ['echo', 'print', 'exit', 'printf', 'vprintf', 'var_dump']),
    { api: 'print_r()', kind: 'html', if: [{ of: 1, missing: true }] },
    { api: 'var_export()', kind: 'html', if: [{ of: 1, missing: true }] },
    { api: 'header()', kind: 'redirect', if: [{ of: 0, matches: /^(location|refresh)\s*:/i }] },
    {
      api: 'header()',
      kind: 'header',
      if: [
        {
          of: 0,
          matches: /^(location|refresh|access-control-allow-origin|content-(type|disposition|length))\s*:/i,
          not: true,
        },
      ],
    },
    ...sinks('redirect', [0], ['http_redirect', 'HttpResponse.redirect']),
    // A file or an address: the name shows which.
    ...['file_get_contents', 'fopen', 'simplexml_load_file', 'getimagesize', 'copy', 'readfile'].flatMap(
      (each): Sink[] => [
        { api: `${each}()`, kind: 'ssrf', if: [{ of: 0, matches: remote }] },
        { api: `${each}()`, kind: 'ssrf', if: [{ of: 0, api: /^\$_(GET|POST|REQUEST|COOKIE)\b/ }] },
        {
          api: `${each}()`,
          kind: 'ssrf',
          if: [local, { of: 0, named: /ur[il]|link|href|remote|host|webhook|feed|endpoint/i }],
        },
      ],
    ),
    ...sinks(
      'ssrf',
      [0],
      [
        ...[
          'curl_init',
          'fsockopen',
          'pfsockopen',
          'get_headers',
          'stream_socket_client',
          'SoapClient',
          'ftp_connect',
          'ssh2_connect',
        ],
        'ftp_ssl_connect',
        'http_get',
        'Requests.get',
        'Requests.post',
        'drupal_http_request',
      ],
    ),
    { api: 'SoapClient()', kind: 'ssrf', args: [[1, 'location']] },
    ...['*.render', 'View.make', '*.renderForm', '*.renderPartial'].map(
      (each): Sink => ({ api: `${each}()`, kind: 'path', closed: true }),
    ),
    ...['*.move', '*.storeAs', '*.moveTo', '*.putFileAs'].map(
      (each): Sink => ({
        ...{ api: `${each}()`, kind: 'path', args: [1], closed: true },
        if: [{ of: 1, named: /^getClient(Original)?(Name|Filename|MediaType)$/, not: true }],
      }),
    ),
    ...['*.display', '*.fetch'].map(
      (each): Sink => ({ api: `${each}()`, kind: 'template', if: [{ of: 0, matches: /^(string|eval):/ }] }),
    ),
    ...sinks('template', [0], ['Mustache_Engine().render', 'Engine().render', 'Latte().renderToString']),
    { api: 'curl_setopt()', kind: 'ssrf', args: [2], if: [{ of: 1, api: /CURLOPT_(URL|PROXY)$/ }] },
    { api: 'curl_setopt_array()', kind: 'ssrf', args: [[1, 'CURLOPT_URL']] },
    ...guzzle.flatMap((each) => [
      ...sinks(
        'ssrf',
        [0],
        verbs.map((verb) => `${each}.${verb}`),
      ),
      ...sinks('ssrf', [1], [`${each}.request`, `${each}.requestAsync`]),
    ]),
    // Of recipient and subject PHP itself takes line breaks out: https://www.php.net/manual/en/function.mail.php
    { api: 'mail()', kind: 'header', rule: 'email-injection' as const, args: [0, 1], derived: 'low' },
    { api: 'mail()', kind: 'header', rule: 'email-injection' as const, args: [3] },
    { api: 'session_id()', kind: 'trust', rule: 'session-fixation', closed: true },
    ...sinks('log', [0], ['error_log', 'trigger_error', 'user_error']),
    ...sinks('log', [1], ['syslog']),
  ],
  sanitizers: [
    { api: 'parse_url:part()', sanitizes: ['redirect', 'ssrf'] },
    { api: 'argv()', sanitizes: ['html', 'header', 'redirect', 'ssrf', 'path', 'log'] },
    ...[
      'htmlspecialchars',
      'htmlentities',
      'strip_tags',
      'json_encode',
      'esc',
      'html_escape',
      'h',
      'utf8_htmlspecialchars',
    ].map((each) => ({ api: `${each}()`, sanitizes: ['html' as const] })),
    ...['urlencode', 'rawurlencode', 'http_build_query'].map((each) => ({
      api: `${each}()`,
      sanitizes: ['html' as const, 'redirect' as const, 'ssrf' as const, 'header' as const, 'path' as const],
    })),
    ...['file', 'download', 'streamFile', 'sendFile', 'streamDownload'].map((each) => ({
      ...{ api: `*.${each}()`, sanitizes: ['html' as const] },
    })),
    ...[
      'strip_tags',
      'purify',
      'entities',
      'encode',
      'xss_clean',
      'escapeHtml',
      'escapeHtmlAttr',
      'escapeJs',
      'escapeUrl',
      'escape',
    ].map((each) => ({
      api: `*.${each}()`,
      sanitizes: ['html' as const],
    })),
  ],
  misuses: [
    when(
      '{!! !!}',
      'escaping-off',
      { of: 0, constant: true, not: true },
      {
        of: 0,
        api: /^(e|template_from_string|csrf_missing|json_encode|htmlspecialchars|htmlentities|strip_tags|nl2br|clean|route|url|asset|csrf_field|csrf_token|method_field|intval|number_format|trans|__|Form\.\w+|Html\.\w+|Js\.from|Purifier\.clean|Str\.\w+|count|config|mix|vite|\w+\.(links|render|toHtml|toJson|appends|withQueryString))\b.*\(\)$/,
        not: true,
      },
    ),
    when('Environment', 'escaping-off', { of: [1, 'autoescape'], is: false }),
    when('<page>.:template_from_string', 'template-injection'),
    ...['echo', 'print', 'exit', 'print_r', 'var_dump', 'printf'].flatMap((each) => [
      when(each, 'stack-trace-exposure', { of: 0, api: error }),
      when(each, 'stack-trace-exposure', { of: 0, api: errorText }),
      when(each, 'stack-trace-exposure', { of: 0, named: errorName }),
    ]),
    ...[
      'CURLOPT_SSL_VERIFYPEER',
      'CURLOPT_SSL_VERIFYHOST',
      'CURLOPT_PROXY_SSL_VERIFYPEER',
      'CURLOPT_SSL_VERIFYSTATUS',
    ].flatMap((option) => [
      when('curl_setopt', 'insecure-tls', { of: 1, api: new RegExp(`${option}$`) }, { of: 2, is: off }),
      when('curl_setopt_array', 'insecure-tls', { of: [1, option], is: off }),
    ]),
    when(
      'curl_setopt',
      'weak-tls-version',
      { of: 1, api: /CURLOPT_SSLVERSION$/ },
      { of: 2, api: /SSLv2|SSLv3|TLSv1(_0|_1)?$/ },
    ),
    when(
      'curl_setopt',
      'weak-tls-version',
      { of: 1, api: /CURLOPT_SSLVERSION$/ },
      { of: 2, is: [2, 3, 4, 5] },
    ),
    when('curl_setopt', 'insecure-transport', { of: 1, api: /CURLOPT_URL$/ }, { of: 2, matches: cleartext }),
    when(
      'curl_setopt',
      'hard-coded-credential',
      { of: 1, api: /CURLOPT_(USERPWD|PASSWORD|PROXYUSERPWD|XOAUTH2_BEARER)$/ },
      { of: 2, matches: /^[^:\0\s]*:?[^\s\0]{4,}$/ },
    ),
    ...['verify_peer', 'verify_peer_name'].flatMap((key) => [
      when('stream_context_create', 'insecure-tls', { of: [0, 'ssl', key], is: false }),
      when('stream_context_set_option', 'insecure-tls', { of: 2, is: key }, { of: 3, is: false }),
      when('HttpClient.create', 'insecure-tls', { of: [0, key.replace('peer_name', 'host')], is: false }),
    ]),
    when('stream_context_create', 'insecure-tls', { of: [0, 'ssl', 'allow_self_signed'], is: true }),
    ...['Client', 'GuzzleHttp.Client', 'GuzzleClient', 'Http.withOptions'].map((each) =>
      verified(each, [0, 'verify']),
    ),
    ...[
      '*.get',
      '*.post',
      '*.put',
      '*.request',
      '*.patch',
      '*.delete',
      ...guzzle.flatMap((each) =>
        ['get', 'post', 'put', 'request', 'withOptions'].map((verb) => `${each}.${verb}`),
      ),
    ].flatMap((each) => [
      verified(each, [1, 'verify']),
      verified(each, [2, 'verify']),
      verified(each, [2, 'verify_peer']),
    ]),
    ...[
      'file_get_contents',
      'fopen',
      'curl_init',
      'get_headers',
      'SoapClient',
      'simplexml_load_file',
      'readfile',
      'copy',
    ].map((each) => when(each, 'insecure-transport', { of: 0, matches: cleartext })),
    ...guzzle.flatMap((each) => [
      ...verbs.map((verb) => when(`${each}.${verb}`, 'insecure-transport', { of: 0, matches: cleartext })),
      when(`${each}.request`, 'insecure-transport', { of: 1, matches: cleartext }),
    ]),
    { api: 'ftp_connect()', rule: 'insecure-transport' },
    when('fsockopen', 'insecure-transport', { of: 1, is: 23 }),
    when('ldap_connect', 'insecure-transport', { of: 0, matches: /^ldap:\/\/(?!localhost|127\.)/i }),
    // Cookies: name, value, expires, path, domain, secure, httponly.
    ...['setcookie', 'setrawcookie'].flatMap((each) => cookieMisuses(each, 2, 5)),
    when('session_set_cookie_params', 'insecure-cookie', { of: 3, is: off }),
    when('session_set_cookie_params', 'script-readable-cookie', { of: 4, is: off }),
    ...['session_set_cookie_params', 'session_start'].flatMap((each) =>
      ['', 'cookie_'].flatMap((start) => [
        when(each, 'insecure-cookie', { of: [0, `${start}secure`], is: off }),
        when(each, 'script-readable-cookie', { of: [0, `${start}httponly`], is: off }),
        when(each, 'cross-site-cookie', { of: [0, `${start}samesite`], matches: /^none$/i }),
      ]),
    ),
    ...['ini_set', 'ini_alter'].flatMap((each) => {
      const setting = (name: string, rule: RuleRef, is: Condition['is']) =>
        when(each, rule, { of: 0, is: name }, { of: 1, is: is ?? null });
      return [
        setting('session.cookie_secure', 'insecure-cookie', off),
        setting('session.cookie_httponly', 'script-readable-cookie', off),
        setting('session.cookie_samesite', 'cross-site-cookie', ['None', 'none']),
        setting('session.use_only_cookies', 'session-fixation', off),
        setting('session.use_strict_mode', 'session-fixation', off),
        setting('session.use_trans_sid', 'session-fixation', on),
        setting('display_errors', 'stack-trace-exposure', on),
        setting('display_startup_errors', 'stack-trace-exposure', on),
        setting('allow_url_include', 'file-inclusion', on),
        setting('allow_url_fopen', 'file-inclusion', on),
        setting('expose_php', 'information-exposure', on),
      ];
    }),
    when('header', 'permissive-cors', { of: 0, matches: /^Access-Control-Allow-Origin:\s*(\*|null)/i }),
    when(
      'header',
      'permissive-cors',
      { of: 0, matches: /^Access-Control-Allow-Origin:/i },
      { of: 0, tainted: true },
    ),
    when('header', 'missing-security-headers', { of: 0, matches: /^X-XSS-Protection:\s*0/i }),
    when('header', 'clickjacking', { of: 0, matches: /^X-Frame-Options:\s*(allow|\*)/i }),
    when('header', 'missing-security-headers', {
      of: 0,
      matches: /^Content-Security-Policy:.*unsafe-(inline|eval)/i,
    }),
    when('header', 'missing-security-headers', {
      of: 0,
      matches: /^Strict-Transport-Security:\s*max-age=0\b/i,
    }),
    when('URL.forceScheme', 'insecure-transport', { of: 0, is: 'http' }),
    when('mysqli_options', 'insecure-tls', { of: 1, api: /SSL_VERIFY_SERVER_CERT$/ }, { of: 2, is: off }),
    when('PDO', 'insecure-tls', { of: [3, 'PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT'], is: off }),
    when(
      'ldap_set_option',
      'insecure-tls',
      { of: 1, api: /OPT_X_TLS_REQUIRE_CERT$/ },
      { of: 2, api: /TLS_(NEVER|ALLOW)$/ },
    ),
    when('ldap_set_option', 'insecure-tls', { of: 1, api: /OPT_X_TLS_REQUIRE_CERT$/ }, { of: 2, is: [0, 3] }),
    ...['str_replace', 'str_ireplace'].flatMap((each) => [
      when(
        each,
        'incomplete-sanitisation',
        { of: [0, '0'], matches: /^[<>"'&]$/ },
        { of: [1, '0'], matches: entity },
      ),
      when(each, 'incomplete-sanitisation', { of: 0, matches: /^[<>]$/ }, { of: 1, matches: entity }),
    ]),
    when('strtr', 'incomplete-sanitisation', { of: [1, '<'], matches: entity }),
    ...['Debug.enable', 'ErrorHandler.register'].map((each) => when(each, 'debug-mode')),
    ...[
      'JsonResponse',
      'Response',
      '*.json',
      '*.withJson',
      'response().json',
      'response',
      'wp_send_json',
      'json_encode',
    ].flatMap((each) => [
      when(each, 'stack-trace-exposure', { of: 0, api: trace }),
      when(each, 'stack-trace-exposure', { of: [0, '*'], api: trace }),
    ]),
    when('stream_socket_enable_crypto', 'weak-tls-version', {
      of: 2,
      api: /METHOD_(SSLv\w+|TLSv1(_0|_1)?)_(CLIENT|SERVER)$/,
    }),
    when('header_remove', 'clickjacking', { of: 0, matches: /^X-Frame-Options$/i }),
    when('Configure.write', 'debug-mode', { of: 0, is: 'debug' }, { of: 1, is: [true, 1, 2] }),
    { api: '*.SMTPAutoTLS=', rule: 'insecure-transport', when: [{ of: 0, is: false }] },
    ...['verify_peer', 'verify_peer_name'].map(
      (key): Misuse => ({
        api: '*.SMTPOptions=',
        rule: 'insecure-tls' as const,
        when: [{ of: [0, 'ssl', key], is: false }],
      }),
    ),
    // Tables of settings of CodeIgniter: `$config['cookie_secure'] = FALSE;`
    { api: '*.csrf_protection=', rule: 'csrf-off', when: [{ of: 0, is: false }] },
    { api: '*.cookie_secure=', rule: 'insecure-cookie', when: [{ of: 0, is: false }] },
    { api: '*.cookie_httponly=', rule: 'script-readable-cookie', when: [{ of: 0, is: false }] },
    { api: 'csrf_missing()', rule: 'csrf-off' },
    when(
      'define',
      'debug-mode',
      { of: 0, matches: /^(WP_DEBUG|WP_DEBUG_DISPLAY|YII_DEBUG|APP_DEBUG|DEBUG)$/ },
      { of: 1, is: true },
    ),
    ...['ldap_bind', 'ldap_bind_ext'].flatMap((each) => [
      // Without a name it is mostly a search by no one, and no check.
      { ...when(each, 'insecure-authentication-check', { of: 1, missing: true }), atMost: 'low' as const },
      when(
        each,
        'insecure-authentication-check',
        { of: 1, missing: true, not: true },
        { of: 2, missing: true },
      ),
      when(each, 'insecure-authentication-check', { of: 2, is: ['', null] }),
    ]),
  ],
};

function cookieMisuses(api: string, options: number, secure: number): readonly Misuse[] {
  const flag = (key: string, at: number, rule: RuleRef): readonly Misuse[] => [
    when(api, rule, { of: at, is: off }),
    when(api, rule, { of: [options, key], is: off }),
    when(api, rule, kept, { of: at, missing: true }, { of: [options, key], missing: true }),
    when(api, rule, kept, { of: at, missing: true }, { of: options + 1, missing: true, not: true }),
  ];
  return [
    ...flag('secure', secure, 'insecure-cookie'),
    ...flag('httponly', secure + 1, 'script-readable-cookie'),
    when(api, 'cross-site-cookie', { of: [options, 'samesite'], matches: /^none$/i }),
  ];
}
