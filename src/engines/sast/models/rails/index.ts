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

/** Methods of relations whose texts are parts of the statement (https://guides.rubyonrails.org/security.html#sql-injection). */
const queries = [
  ...[
    'where',
    'not',
    'order',
    'reorder',
    'in_order_of',
    'find_by_sql',
    'count_by_sql',
    'pluck',
    'pick',
    'joins',
  ],
  ...[
    'left_outer_joins',
    'group',
    'regroup',
    'having',
    'exists?',
    'delete_all',
    'destroy_all',
    'delete_by',
    'destroy_by',
  ],
  ...[
    'update_all',
    'from',
    'lock',
    'calculate',
    'rewhere',
    'find_by',
    'find_by!',
    'find_or_create_by',
    'sum',
    'average',
  ],
  ...[
    'maximum',
    'minimum',
    'select',
    'reselect',
    'select_all',
    'select_value',
    'select_values',
    'select_rows',
    'select_one',
  ],
  'exec_query',
  'exec_update',
  'exec_delete',
  'exec_insert',
];
const connections = [
  ...['ActiveRecord::Base', 'ApplicationRecord', 'self.class'].flatMap((each) => [
    `${each}.connection()`,
    `${each}.lease_connection()`,
  ]),
  'connection()',
  'ActiveRecord::Base.connection_pool().checkout()',
];
const statements = [
  ...[
    'execute',
    'insert',
    'update',
    'delete',
    'exec_query',
    'select_all',
    'query',
    'exec_insert',
    'create',
    'explain',
    'raw_execute',
    'execute_and_clear',
  ],
];

/** Members of a record that say what its owner may do. */
const rights =
  /^:?(admin|is_admin|role|role_id|role_ids|roles|banned|account_id|permissions?|superuser|owner_id|user_id|group_id|is_superuser|privileges?)$/;

/** https://api.rubyonrails.org/: records and parameters. */
export const model: Model = {
  id: 'rails',
  title: 'Ruby on Rails: parameters and records',
  languages: ['ruby'],
  sources: [
    'params()',
    'cookies()',
    'url_params()',
    'request().origin()',
    ...[
      'params',
      'body',
      'headers',
      'env',
      'query_string',
      'query_parameters',
      'request_parameters',
      'path_parameters',
      'raw_post',
      'referer',
      'referrer',
      'url',
      'original_url',
      'user_agent',
      'host',
      'GET',
      'POST',
      'parameters',
      'filtered_parameters',
      'cookies',
      'get_header',
      ...[
        'body_stream',
        'media_type',
        'content_type',
        'base_url',
        'domain',
        'subdomain',
        'host_with_port',
        'get_data',
        'post_data',
      ],
    ].map((each) => `request().${each}()`),
  ],
  addresses: ['path', 'path_info', 'fullpath', 'original_fullpath'].map((each) => `request().${each}()`),
  sinks: [
    ...queries.flatMap((each): Sink[] => [
      { api: `*.${each}()`, kind: 'sql', textOnly: true },
      // `where(["name = '#{name}'"])`: the first of a list is the text.
      { api: `*.${each}()`, kind: 'sql', args: [[0, '0']] },
      { api: `${each}()`, kind: 'sql', textOnly: true },
    ]),
    ...sinks('sql', [1], ['*.calculate', 'calculate', '*.from', '*.group_by_sql']),
    ...statements.map(
      (name): Sink => ({ api: `*.${name}()`, kind: 'sql', if: [{ of: 'self', api: /connection\(\)$/ }] }),
    ),
    ...connections.flatMap((each) =>
      statements.map((name): Sink => ({ api: `${each}.${name}()`, kind: 'sql' })),
    ),
    ...[
      'find',
      'all',
      'first',
      'last',
      'count',
      'find_each',
      'paginate',
      'delete_all',
      'update_all',
      'sum',
      'exists?',
    ].flatMap((each): Sink[] => [
      {
        api: `*.${each}()`,
        kind: 'sql',
        args: ['conditions', 'order', 'joins', 'select', 'group'],
        textOnly: true,
      },
      { api: `*.${each}()`, kind: 'sql', args: [['conditions', '0']] },
    ]),
    ...sinks('assign', [0, 1], ['record.assign']),
  ],
  sanitizers: [
    ...[
      'sanitize_sql',
      'sanitize_sql_array',
      'sanitize_sql_like',
      'sanitize_sql_for_conditions',
      'sanitize_sql_for_order',
      'sanitize_sql_for_assignment',
    ].flatMap((each) => [
      { api: `${each}()`, sanitizes: ['sql' as const] },
      { api: `*.${each}()`, sanitizes: ['sql' as const] },
    ]),
    { api: '*.permit()', sanitizes: ['assign'] },
    // The key says which entry, and nothing of what was kept there.
    { api: 'Rails.cache().fetch()', sanitizes: 'all' },
    { api: 'Rails.cache().read()', sanitizes: 'all' },
  ],
  misuses: [
    { api: '*.permit!()', rule: 'mass-assignment' },
    ...Array.from({ length: 8 }, (_, of) => when('*.permit', 'mass-assignment', { of, matches: rights })),
    ...Array.from({ length: 4 }, (_, of) =>
      when('attr_accessible', 'mass-assignment', { of, matches: rights }),
    ),
    { api: 'attr_protected()', rule: 'mass-assignment' },
    ...['*.new', '*.create', '*.create!', '*.update_attributes', '*.assign_attributes', '*.build'].map(
      (each) => when(each, 'mass-assignment', { of: 'without_protection', is: true }),
    ),
    ...['minimum', 'is'].map((key) =>
      when(
        'validates',
        'weak-password-policy',
        { of: 0, matches: /^password/ },
        { of: ['length', key], below: 8 },
      ),
    ),
    when(
      'validates',
      'weak-password-policy',
      { of: 0, matches: /^password/ },
      { of: ['length', 'in', 'begin'], below: 8 },
    ),
    when(
      'validates',
      'weak-password-policy',
      { of: 0, matches: /^password/ },
      { of: ['length', 'within', 'begin'], below: 8 },
    ),
    when(
      'validates_length_of',
      'weak-password-policy',
      { of: 0, matches: /^password/ },
      { of: 'minimum', below: 8 },
    ),
    when(
      'validates_length_of',
      'weak-password-policy',
      { of: 0, matches: /^password/ },
      { of: ['within', 'begin'], below: 8 },
    ),
    when('devise', 'weak-password-policy', { of: ['password_length', 'begin'], below: 8 }),
    { api: '*.password_length=', rule: 'weak-password-policy', when: [{ of: [0, 'begin'], below: 8 }] },
    when('User.authenticate', 'insecure-authentication-check', { of: 1, is: '' }),
  ],
};
