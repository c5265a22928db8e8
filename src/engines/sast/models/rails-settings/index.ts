import type { Condition, EntryFacts, Misuse, Model, RuleRef } from '../../ir/model.js';
import { makersIn } from '../../ir/naming.js';
import { instructionsOf } from '../shapes.js';

const set = (name: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `*.${name}=`,
  rule,
  when: conditions,
});
const off: Condition = { of: 0, is: false };
const on: Condition = { of: 0, is: true };
const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});
const secret: Condition = { of: 0, matches: /^[^\s<$]{6,}$/ };

/** https://guides.rubyonrails.org/configuring.html */
export const model: Model = {
  id: 'rails-settings',
  title: 'Ruby on Rails: settings',
  languages: ['ruby'],
  inspect: shownErrors,
  misuses: [
    ...['csp', 'hsts', 'x_frame_options', 'x_content_type_options', 'referrer_policy'].map((each) =>
      set(each, each === 'x_frame_options' ? 'clickjacking' : 'missing-security-headers', {
        of: 0,
        api: /OPT_OUT$/,
      }),
    ),
    set('force_ssl', 'insecure-transport', off),
    set('allow_forgery_protection', 'csrf-off', off),
    set('default_protect_from_forgery', 'csrf-off', off),
    // A second look beside the token, which stays on.
    { ...set('forgery_protection_origin_check', 'csrf-off', off), atMost: 'low' as const },
    set('whitelist_attributes', 'mass-assignment', off),
    set('permit_all_parameters', 'mass-assignment', on),
    set('escape_html_entities_in_json', 'escaping-off', off),
    set('raise_on_open_redirects', 'open-redirect', off),
    ...[
      'secret_key_base',
      'secret_token',
      'secret_key',
      'pepper',
      'primary_key',
      'deterministic_key',
      'key_derivation_salt',
    ].map((each) => set(each, 'hard-coded-credential', secret, { of: 0, matches: /\d|.{24}/ })),
    // Only who has the key of the application can make such a cookie.
    {
      ...set('cookies_serializer', 'unsafe-deserialisation', { of: 0, is: ['marshal', 'hybrid'] }),
      atMost: 'low' as const,
    },
    set('cookies_same_site_protection', 'cross-site-cookie', { of: 0, is: [null, 'none', false] }),
    ...['X-Frame-Options'].map((key) =>
      set('default_headers', 'clickjacking', { of: [0, key], matches: /^(allow|$)/i }),
    ),
    set('default_headers', 'permissive-cors', { of: [0, 'Access-Control-Allow-Origin'], is: '*' }),
    set('whitelisted_ips', 'debug-mode', { of: 0, matches: /^(0\.0\.0\.0(\/0)?|\*)$/ }),
    set('allowed_ips', 'debug-mode', { of: 0, matches: /^(0\.0\.0\.0(\/0)?|\*)$/ }),
    {
      api: '*.clear()',
      rule: 'unsafe-default-config' as const,
      when: [{ of: 'self', api: /^config\(\)\.hosts\(\)$/ }],
    },
    when('origins', 'permissive-cors', { of: 0, is: '*' }),
    ...['*.session_store', 'session_store'].flatMap((each) => [
      when(each, 'insecure-cookie', { of: 'secure', is: false }),
      when(each, 'script-readable-cookie', { of: 'httponly', is: false }),
      when(each, 'cross-site-cookie', { of: 'same_site', is: 'none' }),
    ]),
    when('session_options[]=', 'hard-coded-credential', { of: 0, is: 'secret' }, { of: 1, constant: true }),
    when('session_options[]=', 'insecure-cookie', { of: 0, is: 'secure' }, { of: 1, is: false }),
    ...['rememberable_options', 'cookie_options'].flatMap((each) => [
      set(each, 'insecure-cookie', { of: [0, 'secure'], is: false }),
      set(each, 'script-readable-cookie', { of: [0, 'httponly'], is: false }),
    ]),
    set('session', 'insecure-cookie', { of: [0, 'secure'], is: false }),
    set('session', 'script-readable-cookie', { of: [0, 'httponly'], is: false }),
    set('ssl_options', 'missing-security-headers', { of: [0, 'hsts'], is: false }),
    set('hosts', 'unsafe-default-config', { of: 0, is: null }),
    set('disable_request_forgery_protection', 'csrf-off', on),
    {
      api: '*.clear()',
      rule: 'missing-security-headers' as const,
      when: [{ of: 'self', api: /default_headers\(\)$/ }],
    },
    ...['script_src', 'default_src', 'script_src_elem'].flatMap((each) =>
      [0, 1, 2, 3].map((of) =>
        when(`*.${each}`, 'missing-security-headers', { of, is: ['unsafe_inline', 'unsafe_eval'] }),
      ),
    ),
    when('use', 'insecure-cookie', { of: 'secure', is: false }),
    when('use', 'script-readable-cookie', { of: 'httponly', is: false }),
    when('set', 'insecure-cookie', { of: 0, is: 'sessions' }, { of: 'secure', is: false }),
    set('send_default_pii', 'information-exposure', on),
    ...['0', '1', '2'].map((key) => set('allowed_request_methods', 'csrf-off', { of: [0, key], is: 'get' })),
    when('match', 'unsafe-default-config', { of: 0, matches: /:controller\b/ }),
    set('support_unencrypted_data', 'cleartext-storage', on),
  ],
};

/** `config.consider_all_requests_local = true`, where visitors come: not while a program is made or tested. */
function shownErrors({ body }: EntryFacts) {
  if (/(^|\/)environments\/(development|test)\.rb$/.test(body.path)) return [];
  return instructionsOf(body).flatMap((instr) => {
    if (instr.op !== 'store' || instr.key !== 'consider_all_requests_local') return [];
    const maker = makersIn(body).get(instr.value);
    return maker?.op === 'const' && maker.value === true
      ? [{ rule: 'debug-mode' as const, at: instr.at }]
      : [];
  });
}
