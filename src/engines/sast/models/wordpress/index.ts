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
const requests = [
  'wp_remote_get',
  'wp_remote_post',
  'wp_remote_head',
  'wp_remote_request',
  'download_url',
  'wp_get_http',
  'vip_safe_wp_remote_get',
  'wp_oembed_get',
  'fetch_feed',
];

/** https://developer.wordpress.org/apis/security/ */
export const model: Model = {
  id: 'wordpress',
  title: 'WordPress',
  languages: ['php'],
  sources: [
    'get_query_var()',
    'wp_unslash()',
    'WP_REST_Request.get_param()',
    'WP_REST_Request.get_params()',
    'WP_REST_Request.get_json_params()',
    'WP_REST_Request.get_header()',
    'get_search_query()',
  ],
  types: [['WP_REST_Request', 'WP_REST_Request']],
  sinks: [
    ...['query', 'get_results', 'get_var', 'get_row', 'get_col', 'prepare'].map(
      (each): Sink => ({ api: `$wpdb.${each}()`, kind: 'sql' }),
    ),
    ...['get_results', 'get_var', 'get_row', 'get_col'].map(
      (each): Sink => ({ api: `*.${each}()`, kind: 'sql' }),
    ),
    ...sinks('html', [0], ['_e', 'wp_die', 'wp_send_text']),
    ...sinks('redirect', [0], ['wp_redirect']),
    ...sinks('ssrf', [0], requests),
    ...sinks('deserialise', [0], ['maybe_unserialize']),
    ...sinks(
      'path',
      [0],
      [
        'wp_delete_file',
        'wp_delete_file_from_directory',
        'WP_Filesystem().delete',
        'load_template',
        'get_template_part',
        'locate_template',
        'wp_handle_sideload',
      ],
    ),
    ...['update_option', 'add_option', 'delete_option', 'update_site_option', 'update_user_meta'].map(
      (each): Sink => ({ api: `${each}()`, kind: 'trust', rule: 'setting-control' as const, closed: true }),
    ),
    ...['do_shortcode', 'apply_filters'].map(
      (each): Sink => ({ api: `${each}()`, kind: 'code', rule: 'unsafe-reflection' as const, closed: true }),
    ),
  ],
  sanitizers: [
    ...[
      'absint',
      'wp_verify_nonce',
      'check_ajax_referer',
      'check_admin_referer',
      'current_user_can',
      'sanitize_key',
      'sanitize_html_class',
      'sanitize_title',
      'wp_hash',
      'sanitize_file_name',
      'wp_create_nonce',
    ].map((each) => ({ api: `${each}()`, sanitizes: 'all' as const })),
    ...[
      ...[
        'esc_html',
        'esc_attr',
        'esc_url',
        'esc_js',
        'esc_textarea',
        'wp_kses',
        'wp_kses_post',
        'wp_kses_data',
        'sanitize_text_field',
      ],
      ...[
        'esc_html__',
        'esc_attr__',
        'esc_html_e',
        'esc_attr_e',
        'esc_xml',
        'tag_escape',
        'sanitize_email',
        'wp_json_encode',
        'wp_strip_all_tags',
      ],
      ...[
        'sanitize_textarea_field',
        'esc_url_raw',
        'sanitize_user',
        'the_search_query',
        'get_search_query',
        'sanitize_url',
      ],
    ].map((each) => ({ api: `${each}()`, sanitizes: ['html' as const] })),
    ...['wp_validate_redirect', 'esc_url_raw_local'].map((each) => ({
      api: `${each}()`,
      sanitizes: ['redirect' as const],
    })),
    { api: '*.prepare()', sanitizes: ['sql'] },
    { api: '$wpdb.prepare()', sanitizes: ['sql'] },
    { api: 'validate_file()', sanitizes: ['path'] },
    { api: '*.esc_like()', sanitizes: ['sql'] },
  ],
  routers: [
    ...['add_action', 'add_filter', 'add_shortcode', 'register_activation_hook', 'add_menu_page'].map(
      (each) => ({
        api: `${each}()`,
        handlers: [1],
        params: [undefined],
        repeats: true as const,
      }),
    ),
  ],
  misuses: [
    ...requests.map((each) => when(each, 'insecure-tls', { of: [1, 'sslverify'], is: false })),
    ...requests.map((each) =>
      when(each, 'insecure-transport', { of: 0, matches: /^http:\/\/(?!localhost|127\.)[\w[]/i }),
    ),
    when('check_ajax_referer', 'csrf-off', { of: 2, is: false }),
    when(
      'add_filter',
      'insecure-tls',
      { of: 0, matches: /^https?_(local_)?ssl_verify$/ },
      { of: 1, is: '__return_false' },
    ),
    when('register_rest_route', 'missing-authentication', {
      of: [2, 'permission_callback'],
      is: '__return_true',
    }),
  ],
};
