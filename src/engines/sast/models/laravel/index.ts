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
const statements = [
  'select',
  'selectOne',
  'statement',
  'unprepared',
  'insert',
  'update',
  'delete',
  'scalar',
  'cursor',
  'affectingStatement',
];
const raw = [
  'whereRaw',
  'orWhereRaw',
  'orderByRaw',
  'selectRaw',
  'havingRaw',
  'orHavingRaw',
  'groupByRaw',
  'fromRaw',
  'whereColumn',
  'joinRaw',
];
const storage = [
  'get',
  'put',
  'download',
  'delete',
  'exists',
  'append',
  'prepend',
  'copy',
  'move',
  'readStream',
  'writeStream',
  'path',
  'response',
  'putFileAs',
];
const disks = ['Storage', 'Storage.disk()', 'File'];
const off: NonNullable<Condition['is']> = [false, 0];
const setting = (name: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse =>
  when('setting', rule, { of: 0, is: name }, ...conditions);
const upload = /^getClientOriginal(Name|Extension|Path)$/;

/** https://laravel.com/docs */
export const model: Model = {
  id: 'laravel',
  title: 'Laravel',
  languages: ['php'],
  sources: [
    ...[
      'input',
      'get',
      'all',
      'query',
      'post',
      'cookie',
      'header',
      'route',
      'json',
      'except',
      'only',
      'old',
    ].flatMap((each) => [`request().${each}()`, `Input.${each}()`]),
    'request()',
    'old()',
  ],
  sinks: [
    ...['DB', 'DB.connection()', 'Connection', 'Capsule', 'DB.connection().getPdo()'].flatMap((each) =>
      sinks(
        'sql',
        [0],
        statements.map((name) => `${each}.${name}`),
      ),
    ),
    ...sinks('sql', [0], ['DB.raw', 'Expression', 'Capsule.raw', 'DB.connection().raw']),
    ...raw.map((each): Sink => ({ api: `*.${each}()`, kind: 'sql' })),
    // Names of columns are no parameters: https://laravel.com/docs/queries
    ...['orderBy', 'orderByDesc', 'groupBy', 'addSelect', 'pluck'].map(
      (each): Sink => ({ api: `*.${each}()`, kind: 'sql', closed: true, textOnly: true }),
    ),
    { api: 'record.assign()', kind: 'assign' },
    ...sinks(
      'redirect',
      [0],
      [
        'redirect',
        'redirect().to',
        'redirect().away',
        'redirect().guest',
        'redirect().intended',
        'Redirect.to',
        'Redirect.away',
        'redirect().secure',
      ],
    ),
    ...disks.flatMap((each) =>
      sinks(
        'path',
        [0],
        storage.map((name) => `${each}.${name}`),
      ),
    ),
    ...disks.flatMap((each) =>
      sinks(
        'path',
        [1],
        ['copy', 'move'].map((name) => `${each}.${name}`),
      ),
    ),
    ...sinks(
      'path',
      [0],
      ['response().download', 'response().file', 'Response.download', 'view', 'View.make', 'view().make'],
    ),
    ...['storeAs', 'storePubliclyAs', 'move'].map(
      (each): Sink => ({
        api: `*.${each}()`,
        kind: 'code',
        rule: 'unrestricted-upload' as const,
        args: [1],
        if: [{ of: 1, named: upload }],
      }),
    ),
    ...sinks('html', [0], ['response', 'response().make', 'HtmlString', 'Response.make']),
    ...sinks('template', [0], ['Blade.render', 'Blade.compileString']),
    ...sinks('command', [0], ['Artisan.call', 'Artisan.queue']),
    ...['run', 'start', 'command', 'path().run', 'timeout().run'].map(
      (each): Sink => ({ api: `Process.${each}()`, kind: 'command', textOnly: true }),
    ),
    ...sinks('sql', [0], ['*.ignore']).map((each): Sink => ({ ...each, closed: true })),
  ],
  sanitizers: [
    ...['e', 'clean', 'Purifier.clean', 'Str.slug', 'Js.from'].map((each) => ({
      api: `${each}()`,
      sanitizes: ['html' as const],
    })),
    ...[
      'integer',
      'float',
      'boolean',
      'date',
      'enum',
      'getInt',
      'getBoolean',
      'getDigits',
      'getAlnum',
      'getAlpha',
      'hasFile',
      'isMethod',
      'ip',
      'getClientIp',
      'user',
      'getUser',
      'session',
      'getSession',
    ].map((each) => ({ api: `*.${each}()`, sanitizes: 'all' as const })),
    ...['validated', 'only', 'safe'].map((each) => ({ api: `*.${each}()`, sanitizes: ['assign' as const] })),
    ...['route', 'action'].map((each) => ({
      api: `${each}()`,
      sanitizes: ['redirect' as const, 'html' as const],
    })),
    ...['redirect().route', 'redirect().action', 'to_route', 'redirect().back'].map((each) => ({
      api: `${each}()`,
      sanitizes: 'all' as const,
    })),
    { api: 'decrypt()', sanitizes: 'all' },
    { api: 'Crypt.decryptString()', sanitizes: 'all' },
  ],
  routers: [
    ...['Route.{verb}()', 'Route.any()', 'Route.{verb}().name()'].map((api) => ({
      api,
      handlers: [1],
      params: ['path' as const],
      repeats: true as const,
      route: {},
      answersHtml: true as const,
    })),
  ],
  misuses: [
    { api: '*.unguard()', rule: 'mass-assignment' },
    when('member', 'mass-assignment', { of: 0, is: 'guarded' }, { of: [1, '0'], missing: true }),
    ...Array.from({ length: 12 }, (_, index) =>
      when(
        'member',
        'mass-assignment',
        { of: 0, is: 'fillable' },
        {
          of: [1, String(index)],
          matches: /^(is_?admin|admin|role|role_id|is_superuser|permissions?|account_id)$/,
        },
      ),
    ),
    ...Array.from({ length: 8 }, (_, index) =>
      when(
        'member',
        'csrf-off',
        { of: 0, is: 'except' },
        { of: [1, String(index)], is: ['*', '/*', 'api/*', '*/*'] },
        { of: 2, matches: /Middleware|Csrf/ },
      ),
    ),
    when('*.withoutMiddleware', 'csrf-off', { of: [0, '0'], matches: /Csrf/ }),
    when('*.withoutMiddleware', 'csrf-off', { of: 0, matches: /Csrf/ }),
    when('*.validateCsrfTokens', 'csrf-off', { of: 'except', missing: true, not: true }),
    when('Http.withoutVerifying', 'insecure-tls'),
    when('*.withoutVerifying', 'insecure-tls'),
    when('Hash.make', 'weak-password-hash', { of: [1, 'rounds'], below: 10 }),
    when('bcrypt', 'weak-password-hash', { of: [1, 'rounds'], below: 10 }),
    ...[
      'Cookie.make',
      'Cookie.queue',
      'Cookie.forever',
      'cookie',
      'cookie().make',
      'response().cookie',
      'response().withCookie',
      '*.cookie',
    ].flatMap((each) => [
      when(each, 'insecure-cookie', { of: 5, is: off }),
      when(each, 'script-readable-cookie', { of: 6, is: off }),
      when(each, 'cross-site-cookie', { of: 8, matches: /^none$/i }),
    ]),
    ...['response().header', '*.header', '*.withHeaders'].map((each) =>
      when(each, 'permissive-cors', { of: 0, matches: /^Access-Control-Allow-Origin$/i }, { of: 1, is: '*' }),
    ),
    setting('debug', 'debug-mode', { of: 1, is: true }),
    setting('key', 'hard-coded-credential', { of: 1, matches: /^base64:/ }),
    setting('secure', 'insecure-cookie', { of: 1, is: false }),
    setting('secure', 'insecure-cookie', { of: [1, '#1'], is: false }),
    setting('http_only', 'script-readable-cookie', { of: 1, is: false }),
    setting('http_only', 'script-readable-cookie', { of: [1, '#1'], is: false }),
    setting('debug', 'debug-mode', { of: [1, '#1'], is: true }),
    setting('same_site', 'cross-site-cookie', { of: 1, is: [null, 'none'] }),
    ...['allowed_origins', 'allowedOrigins'].map((each) =>
      setting(each, 'permissive-cors', { of: [1, '0'], is: '*' }),
    ),
    setting('encrypt', 'cleartext-storage', { of: 1, is: 'never' }),
  ],
};
