import type { FunctionIr } from '../../ir/ir.js';
import type { Model, RuleRef } from '../../ir/model.js';
import { request } from '../py-web/entries.js';
import { instructionsOf } from '../shapes.js';
import { below, sinksOf, wrongCalls } from '../shorthand.js';
import { wrongSettings } from './settings.js';

const answers = below(
  'django.http',
  'HttpResponse HttpResponseBadRequest HttpResponseNotFound HttpResponseForbidden HttpResponseServerError ' +
    'HttpResponseNotAllowed StreamingHttpResponse response.HttpResponse',
);
const isHtml = [
  { of: 'content_type', matches: /^(?!text\/html|application\/xhtml)./, not: true as const },
  { of: 1, matches: /^(?!text\/html|application\/xhtml)\w+\//, not: true as const },
];
const safeStrings = below('django.utils.safestring', 'mark_safe SafeString SafeText SafeBytes SafeUnicode');
const redirects = [
  'django.shortcuts.redirect',
  ...below('django.http', 'HttpResponseRedirect HttpResponsePermanentRedirect'),
];
const rawSql = below('', 'django.db.models.expressions.RawSQL django.db.models.RawSQL');

/** `class Own(SafeString)`: whatever it holds is never escaped. */
function safeClasses(body: FunctionIr): readonly { readonly rule: RuleRef; readonly at: number }[] {
  return instructionsOf(body).flatMap((instr) =>
    instr.op === 'class' && instr.facts?.bases.some((each) => /^Safe(String|Text|Data|Bytes)$/.test(each))
      ? [{ rule: 'escaping-off', at: instr.at }]
      : [],
  );
}

/** https://docs.djangoproject.com/en/stable/ */
export const model: Model = {
  id: 'django',
  title: 'Django',
  languages: ['python'],
  routers: ['path', 're_path', 'url'].flatMap((name) =>
    ['django.urls', 'django.conf.urls'].map((module) => ({
      api: `${module}.${name}()`,
      handlers: [1],
      params: [{ api: request }, 'source'] as const,
      repeats: true as const,
      route: {},
    })),
  ),
  sinks: [
    ...sinksOf('html', answers, [0, 'content'], { if: isHtml, textOnly: true }),
    ...sinksOf('html', safeStrings, [0], { rule: 'html' }),
    ...sinksOf('html', ['django.utils.html.format_html'], [0]),
    ...sinksOf('redirect', redirects, [0, 'to', 'redirect_to'], { closed: true }),
    ...sinksOf('sql', rawSql, [0, 'sql']),
    ...sinksOf('sql', ['*.extra'], ['where', 'select', 'tables', 'order_by', 0]),
    ...sinksOf('template', below('', 'django.template.Template django.template.base.Template')),
    ...sinksOf('assign', below('*', 'create update update_or_create get_or_create'), ['**'], {
      closed: true,
    }),
    { api: 'py.request.session[]=', kind: 'trust', args: [0, 1] },
  ],
  sanitizers: [
    ...below('django.utils.html', 'escape conditional_escape strip_tags format_html escapejs').map(
      (each) => ({
        ...{ api: `${each}()`, sanitizes: ['html'] as const },
      }),
    ),
    ...below(
      '',
      'django.shortcuts.render django.http.JsonResponse django.urls.reverse django.shortcuts.get_object_or_404',
    ).map((each) => ({ api: `${each}()`, sanitizes: 'all' as const })),
    { api: 'django.template.loader.render_to_string()', sanitizes: ['html'] },
    { api: 'django.utils.http.http_date()', sanitizes: 'all' },
    { api: 'django.utils.http.urlencode()', sanitizes: ['html', 'redirect', 'ssrf'] },
  ],
  inspect: ({ body }) => [...wrongSettings(body), ...safeClasses(body)],
  misuses: [
    ...wrongCalls('csrf-off', below('', 'django.views.decorators.csrf.csrf_exempt')),
    ...wrongCalls('clickjacking', below('', 'django.views.decorators.clickjacking.xframe_options_exempt')),
    ...wrongCalls('clickjacking', ['django.utils.decorators.method_decorator'], {
      of: 0,
      api: /xframe_options_exempt$/,
    }),
    ...wrongCalls('csrf-off', ['django.utils.decorators.method_decorator'], { of: 0, api: /csrf_exempt$/ }),
    ...wrongCalls(
      'weak-password-policy',
      ['*.set_password'],
      [
        { of: 0, tainted: true },
        { of: 0, without: /^(validate_password|is_valid|clean\w*|full_clean|check_password_strength)$/ },
      ],
    ),
    ...wrongCalls('empty-password', ['*.set_password'], { of: 0, is: ['', null] }),
    ...wrongCalls('hard-coded-credential', ['*.set_password', 'django.contrib.auth.hashers.make_password'], {
      of: 0,
      constant: true,
      matches: /./,
    }),
    ...wrongCalls('escaping-off', ['django.template.Context', 'django.template.context.Context'], {
      of: 'autoescape',
      is: false,
    }),
    ...wrongCalls('escaping-off', safeStrings, [
      { of: 0, constant: true, not: true },
      { of: 0, tainted: true, not: true },
      { of: 0, plain: true, not: true },
    ]),
  ],
};
