import type { Condition, Misuse, Model, RuleRef, Sink } from '../../ir/model.js';

const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});
const engines = ['erb', 'haml', 'slim', 'liquid', 'markdown', 'erubi', 'builder', 'textile'];

/** https://sinatrarb.com/intro.html, https://github.com/rack/rack and https://github.com/ruby-grape/grape */
export const model: Model = {
  id: 'sinatra',
  title: 'Sinatra, Grape and Rack',
  languages: ['ruby'],
  leaves: ['halt()', 'throw()'],
  results: [
    ['Rack::Request()', 'request()'],
    ['Sinatra::Request()', 'request()'],
    ['ActionDispatch::Request()', 'request()'],
    ['Rack::Response()', 'response()'],
    ['request().redirect()', 'redirect()'],
  ],
  sanitizers: [
    ...engines,
    'redirect',
    'request().redirect',
    'json',
    'send_file',
    'halt',
    'render',
    'view',
    // What the next application answers is its own affair: `@app.call(env)`.
    '*.call',
    '*.call!',
  ].map((each) => ({
    api: `${each}()`,
    sanitizes: ['html' as const],
  })),
  routers: [
    // https://roda.jeremyevans.net/documentation.html
    { api: 'route()', handlers: ['&'], params: [{ api: 'request()' }] },
    ...['request().{verb}()', 'request().on()', 'request().is()', 'request().root()'].map((api) => ({
      api,
      handlers: ['&'],
      params: ['source' as const],
      repeats: true as const,
      answersHtml: true as const,
    })),
    { api: '{verb}()', handlers: ['&'], params: ['source'], repeats: true, route: {}, answersHtml: true },
    { api: 'grape.{verb}()', handlers: ['&'], params: ['source'], repeats: true, route: {} },
    {
      api: 'Sinatra.{verb}()',
      handlers: ['&'],
      params: ['source'],
      repeats: true,
      route: {},
      answersHtml: true,
    },
  ],
  sinks: [
    { api: 'redirect()', kind: 'redirect' },
    { api: 'response().redirect()', kind: 'redirect' },
    { api: 'request().redirect()', kind: 'redirect' },
    { api: 'response().set_redirect()', kind: 'redirect', args: [1] },
    { api: 'response().write()', kind: 'html' },
    { api: 'body()', kind: 'html' },
    { api: 'halt()', kind: 'html', args: [0, 1, 2] },
    { api: 'error()', kind: 'html', args: [1] },
    ...engines.map((each): Sink => ({ api: `${each}()`, kind: 'template' })),
  ],
  misuses: [
    when('set', 'hard-coded-credential', { of: 0, is: 'session_secret' }, { of: 1, constant: true }),
    when('set', 'missing-security-headers', { of: 0, is: 'protection' }, { of: 1, is: false }),
    when(
      'set',
      'missing-security-headers',
      { of: 0, is: 'protection' },
      { of: 'except', missing: true, not: true },
    ),
    when('disable', 'missing-security-headers', { of: 0, is: 'protection' }),
    when('set', 'debug-mode', { of: 0, is: 'show_exceptions' }, { of: 1, is: true }),
    when('enable', 'debug-mode', { of: 0, is: 'show_exceptions' }),
    when('set', 'bind-all-interfaces', { of: 0, is: 'bind' }, { of: 1, is: '0.0.0.0' }),
    when('headers', 'permissive-cors', { of: 'Access-Control-Allow-Origin', is: '*' }),
    ...['response().set_cookie'].flatMap((each) => [
      when(each, 'insecure-cookie', { of: 'secure', is: false }),
      when(each, 'script-readable-cookie', { of: 'httponly', is: false }),
    ]),
  ],
};
