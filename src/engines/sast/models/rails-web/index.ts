import type { SinkKind } from '../../ir/ids.generated.js';
import type { Instr, Temp } from '../../ir/ir.js';
import type { Condition, EntryFacts, Misuse, Model, RuleRef, Sink } from '../../ir/model.js';
import { makersIn, namesOf } from '../../ir/naming.js';
import { instructionsOf } from '../shapes.js';

function sinks(kind: SinkKind, args: Sink['args'], apis: readonly string[]): readonly Sink[] {
  return apis.map((api): Sink => ({ api: `${api}()`, kind, ...(args ? { args } : {}) }));
}

const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});

/** Helpers whose text is escaped already, or never held anything to escape. */
const escaped =
  /(sanitize|strip_tags|escape|html_escape|escape_html|escapeHTML|escape_javascript|\bj|\bh|to_json|to_i|\bt|translate|safe_join|simple_format|link_to|content_tag|\btag|^render|image_tag|fragment|_path|_url|url_for|json_escape|url_encode|capture|yield|icon|asset_\w+|image_url|csrf_\w+|number_to_\w+|localize|\bl|route)\(\)$/;
/** The name of a route, and helpers of addresses. */
const route = /(_path|_url|url_for|polymorphic_path|\bto)\(\)$/;
const isOpen = (of: 0 | 'self'): readonly Condition[] => [
  { of, constant: true, not: true },
  { of, tainted: true, not: true },
  { of, api: escaped, not: true },
  { of, named: /^(to_json|to_i|to_f|size|length|count|id)$/, not: true },
  { of, plain: true, not: true },
  { of, matches: /^[^\0]+/, not: true },
];
const errors: Condition = { of: '*', api: /^Exception\.(message|full_message|backtrace|inspect|to_s)\(\)/ };
const stores = ['headers[]=', 'response.headers[]=', 'response[]='];
const setters = ['response().set_header', 'response().add_header', 'headers().store'];
const named = (name: RegExp): Condition => ({ of: 0, matches: name });
const origin = named(/^Access-Control-Allow-Origin$/i);
const frames = named(/^X-Frame-Options$/i);
const cookieStores = ['cookies[]='];

/** https://guides.rubyonrails.org/: answers, views, cookies and headers. */
export const model: Model = {
  id: 'rails-web',
  title: 'Ruby on Rails: pages, redirects, cookies',
  languages: ['ruby'],
  sinks: [
    ...['redirect_to', 'redirect_back_or_to'].map(
      (each): Sink => ({
        api: `${each}()`,
        kind: 'redirect',
        unless: 'only_path',
        // A hash names a route of the application, unless it names a host.
        textOnly: true,
        if: [{ of: 'allow_other_host', is: false, not: true }],
      }),
    ),
    { api: 'redirect_to()', kind: 'redirect', args: ['url', 'host'] },
    ...sinks('path', [0], ['send_file', 'render_file', 'x_accel_redirect']),
    ...sinks('path', [0, 'file', 'template', 'partial', 'layout'], ['render', 'render_to_string']),
    ...sinks('template', ['inline'], ['render', 'render_to_string']),
    ...sinks('html', ['text'], ['render']),
    { api: 'render()', kind: 'html', args: ['body', 'plain'], if: [{ of: 'content_type', matches: /html/ }] },
    ...sinks(
      'html',
      [0],
      ['raw', '*.raw', '__', '_u', '*.safe_concat', 'ActiveSupport::SafeBuffer', '*.safe_append='],
    ),
    ...sinks('html', ['self'], ['*.html_safe']),
    { api: 'content_tag()', kind: 'html', closed: true },
    { api: 'response().body=', kind: 'html' },
    { api: '*.response_body=', kind: 'html' },
    {
      api: 'link_to()',
      kind: 'html',
      args: [1],
      textOnly: true,
      if: [
        { of: 1, matches: /^([/#?]|https?:\/\/|mailto:)/, not: true },
        { of: 1, api: route, not: true },
      ],
    },
    ...[...stores, ...setters].map(
      (each): Sink => ({ api: `${each}()`, kind: 'redirect', args: [1], if: [named(/^location$/i)] }),
    ),
    { api: 'session[]=()', kind: 'trust', args: [0] },
    { api: 'session[]()', kind: 'trust', args: [0] },
  ],
  sanitizers: [
    ...['h', 'html_escape'].map((each) => ({ api: `${each}()`, sanitizes: ['template' as const] })),
    { api: '*.to_json()', sanitizes: ['log'] },
    // What a language file holds, chosen by a locale.
    ...['I18n.l()', 'I18n.localize()', '::I18n.l()', '::I18n.localize()'].map((api) => ({
      api,
      sanitizes: 'all' as const,
    })),
    { api: 'url_from()', sanitizes: ['redirect'] },
    { api: 'route()', sanitizes: ['redirect', 'ssrf', 'html'] },
    ...[
      'h',
      'html_escape',
      'sanitize',
      'strip_tags',
      'j',
      'escape_javascript',
      'Sanitize.fragment',
      'Sanitize.clean',
      'Loofah.fragment',
      'json_escape',
      'simple_format',
      'safe_join',
      'content_tag',
      'link_to',
      // Helpers that escape what they put into their tags (https://api.rubyonrails.org/classes/ActionView/Helpers/FormTagHelper.html).
      'button_to',
      'mail_to',
      'text_field_tag',
      'text_area_tag',
      'select_tag',
      'options_for_select',
      'options_from_collection_for_select',
      'check_box_tag',
      'radio_button_tag',
      'hidden_field_tag',
      'label_tag',
      'submit_tag',
      'button_tag',
      'image_tag',
      'form_tag',
      'url_field_tag',
      'email_field_tag',
      'date_field_tag',
      'number_field_tag',
      'link_to_if',
      'link_to_unless',
      'time_tag',
    ].map((each) => ({ api: `${each}()`, sanitizes: ['html' as const] })),
    ...[
      'h',
      'escape_once',
      'sanitize',
      'to_json',
      'html_escape',
      'strip_tags',
      'xml_escape',
      'truncate_html',
    ].map((each) => ({
      api: `*.${each}()`,
      sanitizes: ['html' as const],
    })),
  ],
  misuses: [
    when('raw', 'escaping-off', ...isOpen(0)),
    when(
      'render',
      'escaping-off',
      { of: 'inline', matches: /<%=/ },
      { of: 'inline', tainted: true, not: true },
    ),
    when(
      'render',
      'escaping-off',
      { of: 'inline', plain: true, not: true },
      { of: 'inline', matches: /^[\s\S]*$/ },
      { of: 'inline', tainted: true, not: true },
    ),
    when(
      'link_to',
      'reverse-tabnabbing',
      { of: 1, matches: /^https?:/ },
      { of: 'target', is: '_blank' },
      { of: 'rel', missing: true },
    ),
    when('__', 'escaping-off', ...isOpen(0)),
    when('_u', 'escaping-off', ...isOpen(0)),
    when('*.html_safe', 'escaping-off', ...isOpen('self'), { of: 'self', named: /^join$/, not: true }),
    // Parts that helpers made are escaped.
    when(
      '*.html_safe',
      'escaping-off',
      ...isOpen('self'),
      { of: 'self', named: /^join$/ },
      {
        of: 0,
        without:
          /^(content_tag|tag|link_to\w*|h|html_escape|image_tag|render|mail_to|button_t\w+|escape\w*)$/,
      },
    ),
    ...['skip_before_action', 'skip_before_filter'].flatMap((each) => [
      when(each, 'csrf-off', { of: 0, is: 'verify_authenticity_token' }),
      when(each, 'missing-authentication', {
        of: 0,
        matches:
          /^(require_log(in|ged_in)|authenticate(_\w+)?!?|login_required|logged_in_user|ensure_logged_in|check_login|require_(user|authentication|login)|authorize)$/,
      }),
    ]),
    { api: 'skip_forgery_protection()', rule: 'csrf-off' as const },
    when('protect_from_forgery', 'csrf-off', { of: 'with', is: 'null_session' }),
    when('protect_from_forgery', 'csrf-off', { of: 'except', missing: true, not: true }),
    when('http_basic_authenticate_with', 'hard-coded-credential', { of: 'password', constant: true }),
    ...cookieStores.flatMap((each) => [
      when(each, 'insecure-cookie', { of: [1, 'secure'], is: false }),
      when(each, 'script-readable-cookie', { of: [1, 'httponly'], is: false }),
      when(each, 'cross-site-cookie', { of: [1, 'same_site'], is: ['none', 'None'] }),
    ]),
    ...[...stores, ...setters].flatMap((each) => [
      when(each, 'permissive-cors', origin, { of: 1, is: ['*', 'null'] }),
      when(each, 'permissive-cors', origin, { of: 1, tainted: true }),
      when(each, 'clickjacking', frames, { of: 1, matches: /^(allow|\*)/i }),
      when(each, 'missing-security-headers', named(/^X-XSS-Protection$/i), { of: 1, matches: /^0/ }),
    ]),
    ...['response().headers().delete', 'headers().delete'].map((each) => when(each, 'clickjacking', frames)),
    ...['render', 'render_to_string'].map((each) => when(each, 'stack-trace-exposure', errors)),
    ...['plain', 'json', 'html', 'xml', 'text', 'body'].flatMap((of) => [
      when('render', 'stack-trace-exposure', {
        of,
        api: /^Exception\.(message|full_message|backtrace|inspect|to_s)\(\)/,
      }),
      ...['error', 'errors', 'message', 'trace', 'backtrace'].map((key) =>
        when('render', 'stack-trace-exposure', {
          of: [of, key],
          api: /^Exception\.(message|full_message|backtrace|inspect|to_s)\(\)/,
        }),
      ),
    ]),
  ],
  routers: [{ api: 'rescue_from()', handlers: ['&'], params: [{ api: 'Exception' }] }],
  inspect: (facts) => [...withoutForgeryProtection(facts), ...sameSession(facts), ...builtHtml(facts)],
};

/** A login after which the session is the one before: `session[:user_id] = user.id` without `reset_session`. */
function sameSession({ body }: EntryFacts) {
  const all = instructionsOf(body).flatMap((instr) => (instr.op === 'call' ? [instr] : []));
  const calls = (name: RegExp) => all.some(({ method }) => name.test(method ?? ''));
  if (!calls(/^(authenticate(_by|_with_\w+)?!?|valid_password\?|authenticated\?|find_and_authenticate)$/))
    return [];
  if (calls(/reset_session|renew|^(log_in|sign_in|login)$/)) return [];
  const frame = { body, cells: [] };
  return all.flatMap(({ at, callee, args: [key = -1] }) => {
    const maker = makersIn(body).get(key);
    const isUser =
      maker?.op === 'const' &&
      /^(current_)?(user|account|admin|member|customer)(_id)?$/.test(String(maker.value));
    return isUser && namesOf(frame, callee).includes('session[]=')
      ? [{ rule: 'session-fixation' as const, at }]
      : [];
  });
}

/** A base of controllers that says nothing of requests of other sites. */
function withoutForgeryProtection({ body }: EntryFacts) {
  return body.blocks.flatMap(({ instrs }) =>
    instrs.flatMap((instr) => {
      if (instr.op !== 'class' || !instr.facts?.bases.includes('ActionController::Base')) return [];
      const isSaid = instr.facts.annotations.some(({ name }) => /forgery/.test(name));
      return isSaid ? [] : [{ rule: 'csrf-off' as const, at: instr.at }];
    }),
  );
}

const whole =
  /html|safe|content|markup|body|block|output|path|url|href|link|icon|button|tag|attr|class|style|css|id$|count|size/i;

/** `raw("<b>#{name}</b>")`, `"<b>#{user.name}</b>".html_safe`: a variable or member that does not say it is HTML. */
function builtHtml({ body }: EntryFacts) {
  const makers = makersIn(body);
  const isOpen = (temp: Temp) => {
    const maker = makers.get(temp);
    const isMember =
      maker?.op === 'call' &&
      maker.receiver !== undefined &&
      maker.args.length === 0 &&
      maker.named.length === 0;
    if (maker?.op !== 'read' && maker?.op !== 'get' && !isMember) return false;
    const names = namesOf({ body, cells: [] }, temp);
    return names.length > 0 && !names.some((each) => whole.test(each) || escaped.test(`${each}()`));
  };
  return instructionsOf(body).flatMap((instr) => {
    if (instr.op !== 'call' || !/^(raw|html_safe)$/.test(instr.method ?? '')) return [];
    const text = makers.get((instr.method === 'raw' ? instr.args[0] : instr.receiver) ?? -1);
    if (text?.op !== 'concat' || !text.parts.some((each) => isTag(makers.get(each)))) return [];
    return text.parts.some(isOpen) ? [{ rule: 'escaping-off' as const, at: instr.at }] : [];
  });
}

function isTag(maker: Instr | undefined): boolean {
  return maker?.op === 'const' && typeof maker.value === 'string' && maker.value.includes('<');
}
