import type { Condition, Misuse, Model, RuleRef } from '../../ir/model.js';
import { below, sinksOf, wrongCalls } from '../shorthand.js';
import { inspectGo } from './inspections.js';

const everywhere = /^(0\.0\.0\.0|\[::\])?:\d+$/;
const cleartext = /^http:\/\/(?!localhost\b|127\.|0\.0\.0\.0|\[::1\]|(?:www\.)?w3\.org\/|schemas\.)/i;
const literal = { constant: true, matches: /./ } as const;
const header = 'http.ResponseWriter.Header()';
const levels = 'Print Printf Println Fatal Fatalf Fatalln Panic Panicf Panicln';
const more = 'Info Infof Infoln Warn Warnf Error Errorf Debug Debugf Trace Tracef Infow Errorw Debugw Warnw';
const loggers = [
  ...below('log', levels),
  ...below('log.Logger', levels),
  ...below('logrus', `${levels} ${more}`),
  ...below('logrus.New()', `${levels} ${more}`),
  ...below('glog', more),
  ...below('klog', more),
  ...below('zap.S()', more),
  ...below('zap.Logger', more),
  ...below('zap.SugaredLogger', more),
];
const integers = ['int', 'int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32', 'byte', 'rune'];
const noBounds: Condition = { of: 0, unsaid: /^(Max|Min)(Ui|I)nt(8|16|32)?$/ };
const widths: Readonly<Record<string, readonly number[]>> = {
  int8: [8],
  uint8: [8],
  byte: [8],
  int16: [8, 16],
  uint16: [8, 16],
};

function narrowing(type: string): readonly Condition[][] {
  const fits = widths[type] ?? [8, 16, 32];
  const isWide = { of: [0, '#2'] as const, is: fits, not: true as const };
  const atoi = type === 'int' ? [] : [[{ of: 0, api: /^strconv\.Atoi\(\)$/ }, noBounds]];
  return [...atoi, [{ of: 0, api: /^strconv\.Parse(Int|Uint)\(\)$/ }, isWide, noBounds]];
}

/** Who sets a header, and where its name and its value stand. */
const headers: readonly (readonly [api: string, name: number, value: number])[] = [
  `${header}.Set`,
  `${header}.Add`,
  'gin.Context.Header',
  'fiber.Ctx.Set',
  'fiber.Ctx.Append',
  'iris.Context.Header',
  'fasthttp.RequestCtx.Response.Header.Set',
  'fasthttp.Response.Header.Set',
  '*.Header().Set',
  'web.Controller.Ctx.Output.Header',
  'beego.Controller.Ctx.Output.Header',
].map((api) => [api, 0, 1] as const);
const answers = [
  ...below('gin.Context', 'JSON String IndentedJSON AbortWithStatusJSON XML Data HTML'),
  ...below('echo.Context', 'JSON String HTML XML Blob'),
  ...below('fiber.Ctx', 'JSON SendString Send'),
  'http.Error',
  'json.NewEncoder().Encode',
];

function headerMisuses(api: string, name: number, value: number): readonly Misuse[] {
  const wrong = (rule: RuleRef, header: RegExp, what: Omit<Condition, 'of'>) =>
    wrongCalls(
      rule,
      [api],
      [
        { of: name, matches: header },
        { of: value, ...what },
      ],
    );
  return [
    ...wrong('permissive-cors', /^access-control-allow-origin$/i, { matches: /^(\*|null)$/ }),
    ...wrong('permissive-cors', /^access-control-allow-origin$/i, { tainted: true }),
    ...wrong('clickjacking', /^x-frame-options$/i, { matches: /^(allow|\*)/i }),
    ...wrong('missing-security-headers', /^x-xss-protection$/i, { matches: /^0/ }),
    ...wrong('missing-security-headers', /^content-security-policy$/i, { matches: /unsafe-(inline|eval)/ }),
    ...wrong('missing-security-headers', /^strict-transport-security$/i, { matches: /max-age=0\b/ }),
    ...wrong('insecure-cookie', /^set-cookie$/i, { unsaid: /;\s*secure\b/i }),
    ...wrong('script-readable-cookie', /^set-cookie$/i, { unsaid: /;\s*httponly\b/i }),
  ];
}

/** Servers, cookies, headers, numbers, logs and what else is wrongCalls by itself. */
export const model: Model = {
  id: 'go-settings',
  title: 'Servers, cookies, logs and numbers in Go',
  languages: ['go'],
  inspect: inspectGo,
  types: [
    ['big.Rat', 'big.Rat'],
    ['app.RequestContext', 'app.RequestContext'],
    ['zap.Logger', 'zap.Logger'],
    ['zap.SugaredLogger', 'zap.SugaredLogger'],
    ['logrus.Logger', 'logrus.New()'],
    ['logrus.Entry', 'logrus.New()'],
  ],
  results: [
    ['zap.NewProduction()', 'zap.Logger'],
    ['zap.NewDevelopment()', 'zap.Logger'],
    ['zap.Logger.Sugar()', 'zap.SugaredLogger'],
    ['logrus.WithFields()', 'logrus.New()'],
    ['logrus.WithField()', 'logrus.New()'],
    ['logrus.New().WithFields()', 'logrus.New()'],
    ...['logrus', 'logrus.New()'].flatMap((each) =>
      below(each, 'WithError WithContext WithTime').map((name) => [`${name}()`, 'logrus.New()'] as const),
    ),
    ['logrus.New().WithField()', 'logrus.New()'],
    ['log.Default()', 'log.Logger'],
  ],
  sinks: [
    ...sinksOf('log', loggers, [0, 1, 2, 3]),
    ...sinksOf('log', below('slog', 'Info Warn Error Debug')),
    ...sinksOf('redirect', [`${header}.Set`, `${header}.Add`], [1], {
      if: [{ of: 0, matches: /^location$/i }],
      closed: true,
    }),
  ],
  sanitizers: [
    { api: 'strings.ReplaceAll()', sanitizes: ['log', 'header'], if: [{ of: 1, is: ['\n', '\r', '\r\n'] }] },
    { api: 'strings.Replace()', sanitizes: ['log', 'header'], if: [{ of: 1, is: ['\n', '\r', '\r\n'] }] },
  ],
  misuses: [
    ...wrongCalls('insecure-cookie', ['http.Cookie', 'sessions.Options', 'fiber.Cookie'], ...flag('Secure')),
    ...wrongCalls('script-readable-cookie', ['http.Cookie', 'sessions.Options'], ...flag('HttpOnly')),
    ...wrongCalls('script-readable-cookie', ['fiber.Cookie'], ...flag('HTTPOnly')),
    ...wrongCalls('cross-site-cookie', ['http.Cookie', 'sessions.Options'], {
      of: 'SameSite',
      api: /SameSiteNoneMode$/,
    }),
    ...wrongCalls('insecure-cookie', ['csrf.Secure'], { of: 0, is: false }),
    ...wrongCalls('script-readable-cookie', ['csrf.HttpOnly'], { of: 0, is: false }),
    ...wrongCalls('insecure-cookie', below('*', 'SetSecure CookieSecure SetCookieSecure'), {
      of: 0,
      is: false,
    }),
    ...wrongCalls('script-readable-cookie', below('*', 'SetHTTPOnly SetHttpOnly CookieHTTPOnly'), {
      of: 0,
      is: false,
    }),
    ...wrongCalls('insecure-cookie', ['app.RequestContext.SetCookie'], { of: 6, is: false }),
    ...wrongCalls('script-readable-cookie', ['app.RequestContext.SetCookie'], { of: 7, is: false }),
    { api: '*.Secure=', rule: 'insecure-cookie', when: [{ of: 0, is: false }] },
    ...['*.HttpOnly=', '*.HTTPOnly='].map((api) => ({
      ...{ api, rule: 'script-readable-cookie' as const, when: [{ of: 0, is: false }] as const },
    })),
    ...wrongCalls(
      'session-fixation',
      ['http.Cookie', 'fiber.Cookie'],
      [
        { of: 'Name', matches: /sess|^sid$|token/i },
        { of: 'Value', tainted: true },
      ],
    ),
    ...wrongCalls(
      'hard-coded-credential',
      ['csrf.Protect', 'sessions.NewCookieStore', 'sessions.NewFilesystemStore'],
      {
        of: 0,
        constant: true,
      },
    ),
    ...wrongCalls('hard-coded-credential', ['securecookie.New', 'cookie.NewStore'], {
      of: 0,
      constant: true,
    }),
    ...wrongCalls(
      'missing-timeout',
      ['http.Server'],
      [
        { of: 'ReadHeaderTimeout', missing: true },
        { of: 'ReadTimeout', missing: true },
        { of: 0, unsaid: /^Read(Header)?Timeout$/ },
      ],
    ),
    ...wrongCalls('dangerous-function', below('http', 'ListenAndServe ListenAndServeTLS Serve ServeTLS')),
    ...wrongCalls('insecure-transport', ['http.ListenAndServe']),
    ...wrongCalls(
      'bind-all-interfaces',
      below('', 'net.Listen tls.Listen net.ListenPacket reuseport.Listen'),
      {
        of: 1,
        matches: everywhere,
      },
    ),
    ...headers.flatMap(([api, name, value]) => headerMisuses(api, name, value)),
    ...wrongCalls('insecure-cookie', ['new *'], { of: 'CookieSecure', is: false }),
    ...wrongCalls(
      'script-readable-cookie',
      ['new *'],
      { of: 'CookieHTTPOnly', is: false },
      { of: 'CookieHttpOnly', is: false },
    ),
    ...[
      'Browse',
      'ShowList',
      'EnableDirListing',
      'DirectoryListing',
      'GenerateIndexPages',
      'AutoIndex',
    ].flatMap((of) => wrongCalls('directory-listing', ['new *'], { of, is: true })),
    ...['Address', 'BaseURL', 'Endpoint', 'ServerURL', 'BaseUrl'].flatMap((of) =>
      wrongCalls('insecure-transport', ['new *'], { of, matches: cleartext }),
    ),
    ...wrongCalls('cross-site-cookie', ['gin.Context.SetSameSite', '*.SetSameSite'], {
      of: 0,
      api: /SameSiteNone(Mode)?$/,
    }),
    ...wrongCalls('debug-mode', ['pprof.Register', 'pprof.RouteRegister', 'pprof.Wrap']),
    ...wrongCalls('stack-trace-exposure', ['http.ResponseWriter.Write'], { of: 0, named: /^Stack$/ }),
    ...wrongCalls('insecure-transport', ['minio.Options'], { of: 'Secure', is: false }),
    ...wrongCalls(
      'insecure-transport',
      ['new *'],
      { of: 'DisableSSL', is: true },
      { of: ['DisableSSL', '#0'], is: true },
      {
        of: 'DisableTLS',
        is: true,
      },
    ),
    ...wrongCalls(
      'stack-trace-exposure',
      ['new *'],
      { of: 'EnableStackTrace', is: true },
      {
        of: 'ShowStackTrace',
        is: true,
      },
    ),
    ...wrongCalls(
      'insecure-transport',
      below('*', 'Get Post Put Patch Delete Head SetBaseURL BaseURL SetHostURL'),
      {
        of: 0,
        matches: cleartext,
      },
    ),
    ...wrongCalls(
      'insecure-transport',
      below('resty', 'New().R().Get New().R().Post New().SetBaseURL New().SetHostURL'),
      {
        of: 0,
        matches: cleartext,
      },
    ),
    ...wrongCalls('directory-listing', ['gin.Dir'], { of: 1, is: true }),
    ...wrongCalls('origin-not-checked', ['websocket.AcceptOptions'], { of: 'InsecureSkipVerify', is: true }),
    { api: '*.EnableXSRF=', rule: 'csrf-off', when: [{ of: 0, is: false }] },
    { api: '*.SessionDisableHTTPOnly=', rule: 'script-readable-cookie', when: [{ of: 0, is: true }] },
    ...wrongCalls('insecure-transport', ['ldap.DialURL'], {
      of: 0,
      matches: /^ldap:\/\/(?!localhost\b|127\.|\[::1\])/i,
    }),
    ...wrongCalls('stack-trace-exposure', answers, { of: '*', named: /^(Stack|PrintStack)$/ }),
    // Mostly served where the user of the program asks for it.
    ...wrongCalls('debug-mode', ['import net/http/pprof']).map((each) => ({
      ...each,
      atMost: 'low' as const,
    })),
    ...wrongCalls('dangerous-function', ['import net/http/cgi']),
    ...wrongCalls('csrf-off', ['oauth2.Config().AuthCodeURL', 'oauth2.Config.AuthCodeURL', '*.AuthCodeURL'], {
      of: 0,
      constant: true,
    }),
    ...wrongCalls('integer-conversion', ['big.Rat.SetString', 'big.Rat().SetString']),
    ...wrongCalls('directory-listing', ['http.FileServer'], { of: 0, api: /^http\.Dir\(\)$/ }),
    ...wrongCalls('path-traversal', ['http.Dir'], { of: 0, is: '/' }),
    ...wrongCalls('unsafe-memory', [
      'unsafe.Pointer',
      'unsafe.Slice',
      'unsafe.String',
      'unsafe.StringData',
      'unsafe.SliceData',
      'unsafe.Add',
    ]),
    ...wrongCalls('unsafe-memory', below('syscall', 'Syscall Syscall6 RawSyscall RawSyscall6')),
    ...wrongCalls('unsafe-memory', ['reflect.SliceHeader', 'reflect.StringHeader']),
    ...wrongCalls('insecure-transport', ['grpc.WithInsecure', 'insecure.NewCredentials']),
    ...wrongCalls(
      'insecure-transport',
      ['grpc.NewServer'],
      [
        { of: '*', api: /^grpc\.Creds\(\)$|^credentials\./, not: true },
        { of: 0, unsaid: /^(Creds|NewTLS|NewServerTLSFromFile)$/ },
      ],
    ),
    ...wrongCalls('insecure-transport', below('http', 'Get Post Head PostForm'), {
      of: 0,
      matches: cleartext,
    }),
    ...wrongCalls(
      'insecure-transport',
      below('', 'http.Client().Get http.Client().Post http.DefaultClient.Get http.Client.Get'),
      {
        of: 0,
        matches: cleartext,
      },
    ),
    ...wrongCalls('insecure-transport', ['http.NewRequest'], { of: 1, matches: cleartext }),
    ...wrongCalls('insecure-transport', ['http.NewRequestWithContext'], { of: 2, matches: cleartext }),
    ...wrongCalls(
      'insecure-transport',
      below('', 'ftp.Dial ftp.Connect ftp.DialTimeout telnet.DialToAndCall telnet.DialTo goftp.Connect'),
      { of: '*', api: /^ftp\.DialWith(ExplicitTLS|TLS|TLSConfig)\(\)$/, not: true },
    ),
    ...wrongCalls('hard-coded-credential', ['http.Request.SetBasicAuth', '*.SetBasicAuth'], {
      of: 1,
      ...literal,
    }),
    ...wrongCalls('hard-coded-credential', ['smtp.PlainAuth'], { of: 2, ...literal }),
    ...wrongCalls(
      'hard-coded-credential',
      ['redis.Options', 'redis.UniversalOptions', 'redis.ClusterOptions'],
      {
        of: 'Password',
        ...literal,
      },
    ),
    ...wrongCalls(
      'hard-coded-credential',
      ['credentials.NewStaticCredentials', 'credentials.NewStaticCredentialsProvider'],
      {
        of: 1,
        ...literal,
      },
    ),
    ...wrongCalls('stack-trace-exposure', ['http.ResponseWriter.Write'], {
      of: 0,
      api: /^debug\.Stack\(\)$/,
    }),
    ...wrongCalls('stack-trace-exposure', below('fmt', 'Fprint Fprintf Fprintln'), [
      { of: 0, api: /ResponseWriter$/ },
      { of: 1, named: /^Stack$/ },
    ]),
    ...integers.flatMap((type) => wrongCalls('integer-conversion', [type], ...narrowing(type))),
  ],
};

function flag(name: string): readonly (readonly Condition[])[] {
  return [
    [
      { of: name, missing: true },
      { of: 0, unsaid: new RegExp(`^${name}$`) },
      // Of a request that goes out the flags are not sent.
      { of: 0, without: /^AddCookie$/ },
    ],
    [{ of: name, is: false }],
  ];
}
