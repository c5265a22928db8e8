import type { SinkKind } from '../../ir/ids.generated.js';
import type { Condition, Misuse, Model, RuleRef, Sink } from '../../ir/model.js';

const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});
const sinks = (kind: SinkKind, args: Sink['args'], apis: readonly string[]): readonly Sink[] =>
  apis.map((api): Sink => ({ api: `${api}()`, kind, ...(args ? { args } : {}) }));
const parsers = [
  ...[
    'Nokogiri.XML',
    'Nokogiri::XML',
    'Nokogiri::XML::Document.parse',
    'Nokogiri::XML.parse',
    'Nokogiri::XML::Reader',
    'Nokogiri.parse',
  ],
];
/** Not the program's own file. */
const ofText: Condition = { of: 0, api: /^(File|IO|Pathname)\.(read|open|binread)\(\)/, not: true };
const entities = /(NOENT|DTDLOAD|DTDATTR)$/;
const pg = [
  'PG::Connection()',
  'PG.connect()',
  'PG::Connection.open()',
  'PG::Connection.new()',
  'PGconn.connect()',
];
const sqlite = ['SQLite3::Database()', 'SQLite3::Database.open()'];
const mysql = ['Mysql2::Client()', 'Mysql.connect()', 'Mysql.new()', 'Mysql()', 'Trilogy()'];
const sequel = ['Sequel.connect()', 'Sequel.sqlite()', 'Sequel.postgres()', 'Sequel.mysql2()', 'DB'];

/** Readers and writers of data: serialised objects, XML, directories, databases without Rails. */
export const model: Model = {
  id: 'rb-data',
  title: 'Serialisation, XML, LDAP and databases of Ruby',
  languages: ['ruby'],
  sinks: [
    ...sinks(
      'deserialise',
      [0],
      [
        ...[
          'Marshal.load',
          'Marshal.restore',
          'YAML.unsafe_load',
          'Psych.unsafe_load',
          'YAML.load_stream',
          'Psych.load_stream',
        ],
        ...[
          'YAML.load_documents',
          'Oj.object_load',
          'JSON.restore',
          'JSON.load',
          'CSV.load',
          'Syck.load',
          'Psych.load_documents',
        ],
        ...[
          'Hash.from_trusted_xml',
          'Ox.parse_obj',
          'YAML.parse().to_ruby',
          'MessagePack::Factory().load',
          'JSON.unsafe_load',
        ],
      ],
    ),
    ...['YAML.load', 'Psych.load'].map(
      (each): Sink => ({ api: `${each}()`, kind: 'deserialise', unless: 'safe', if: [ofText] }),
    ),
    {
      api: 'Oj.load()',
      kind: 'deserialise',
      if: [{ of: 'mode', is: ['strict', 'null', 'compat', 'json', 'rails', 'wab'], not: true }],
    },
    { api: 'Ox.load()', kind: 'deserialise', if: [{ of: 'mode', is: 'object' }] },
    { api: 'JSON.parse()', kind: 'deserialise', if: [{ of: 'create_additions', is: true }] },
    ...sinks(
      'template',
      [0],
      [
        'ERB',
        'Erubi::Engine',
        'ActionView::Template',
        'Erubis::Eruby',
        'Liquid::Template.parse',
        'Haml::Engine',
        'Haml::Template',
        'Mustache.render',
        'Tilt::ERBTemplate',
      ],
    ),
    ...sinks('template', ['&'], ['Slim::Template', 'Haml::Template', 'Tilt::ERBTemplate']),
    ...sinks('xpath', [0], ['*.xpath', '*.at_xpath', 'REXML::Document().elements().each']),
    ...sinks('xpath', [1], ['REXML::XPath.first', 'REXML::XPath.each', 'REXML::XPath.match']),
    ...sinks(
      'ldap',
      [0],
      ['Net::LDAP::Filter.construct', 'Net::LDAP::Filter.from_rfc2254', 'Net::LDAP::Filter.ex'],
    ),
    ...sinks(
      'ldap',
      ['filter', 'base'],
      ['Net::LDAP().search', 'Net::LDAP.new().search', 'Net::LDAP.open().search', '*.search'],
    ),
    ...pg.flatMap((each) => [
      ...sinks(
        'sql',
        [0],
        [
          'exec',
          'exec_params',
          'query',
          'async_exec',
          'send_query',
          'sync_exec',
          'async_query',
          'async_exec_params',
          'send_query_params',
        ].map((name) => `${each}.${name}`),
      ),
      ...sinks('sql', [1], [`${each}.prepare`]),
    ]),
    ...sqlite.flatMap((each) =>
      sinks(
        'sql',
        [0],
        [
          'execute',
          'execute2',
          'execute_batch',
          'execute_batch2',
          'query',
          'prepare',
          'get_first_row',
          'get_first_value',
        ].map((name) => `${each}.${name}`),
      ),
    ),
    ...mysql.flatMap((each) => [
      ...sinks(
        'sql',
        [0],
        ['query', 'prepare', 'real_query'].map((name) => `${each}.${name}`),
      ),
      ...sinks('sql', [], [`${each}.prepare().execute`]),
    ]),
    ...sequel.flatMap((each) =>
      sinks(
        'sql',
        [0],
        ['run', 'fetch', 'execute', 'execute_ddl', 'execute_dui', 'execute_insert'].map(
          (name) => `${each}.${name}`,
        ),
      ),
    ),
    ...sinks(
      'sql',
      [0],
      ['Sequel.lit', 'DBI.connect().do', 'DBI.connect().execute', 'TinyTds::Client().execute'],
    ),
    { api: 'Arel.sql()', kind: 'sql', closed: true },
    ...sinks(
      'nosql',
      ['*'],
      [
        'find',
        'find_one_and_update',
        'delete_one',
        'delete_many',
        'update_one',
        'update_many',
        'count',
      ].flatMap((each) => [`Mongo::Client()[].${each}`, `Mongo::Client().database()[].${each}`]),
    ),
    ...sinks('nosql', ['$where'], ['*.find', '*.where', '*.any_of']),
    ...sinks('nosql', [0], ['*.map_reduce', '*.for_js']),
  ],
  sanitizers: [
    { api: 'Sequel.lit()', sanitizes: ['sql'] },
    // https://api.rubyonrails.org/classes/Arel/Predications.html
    ...[
      'eq',
      'not_eq',
      'gt',
      'gteq',
      'lt',
      'lteq',
      'matches',
      'does_not_match',
      'in',
      'not_in',
      'eq_any',
    ].map((each) => ({ api: `*.${each}()`, sanitizes: ['sql' as const] })),
    ...[
      'quote',
      'quote_string',
      'escape',
      'escape_string',
      'escape_literal',
      'escape_identifier',
      'quote_column_name',
      'quote_table_name',
      'quote_ident',
    ].map((each) => ({ api: `*.${each}()`, sanitizes: ['sql' as const] })),
    ...[
      'Net::LDAP::Filter.eq',
      'Net::LDAP::Filter.equals',
      'Net::LDAP::Filter.escape',
      'Net::LDAP::Filter.begins',
      'Net::LDAP::Filter.contains',
    ].map((each) => ({ api: `${each}()`, sanitizes: ['ldap' as const] })),
  ],
  misuses: [
    ...parsers.flatMap((each) => [
      ...[2, 3].map((of) => when(each, 'xml-external-entity', { of, api: entities })),
      ...[2, 3].map((of) => when(each, 'xml-external-entity', { of, named: entities })),
    ]),
    { api: '*.noent()', rule: 'xml-external-entity' },
    { api: '*.options=', rule: 'xml-external-entity', when: [{ of: 0, api: entities }] },
    { api: '*.dtdload()', rule: 'xml-external-entity' },
    { api: '*.replace_entities=', rule: 'xml-external-entity', when: [{ of: 0, is: true }] },
    ...['Document', 'Parser'].flatMap((kind) =>
      ['string', 'file', 'io'].map((each) =>
        when(`LibXML::XML::${kind}.${each}`, 'xml-external-entity', { of: 'options', api: /NOENT$/ }),
      ),
    ),
    { api: '*.default_substitute_entities=', rule: 'xml-external-entity', when: [{ of: 0, is: true }] },
    { api: '*.backend=', rule: 'xml-external-entity', when: [{ of: 0, is: ['LibXML', 'LibXMLSAX'] }] },
    ...['Marshal.load', 'Marshal.restore'].map((each) =>
      when(
        each,
        'object-deserialiser',
        { of: 0, plain: true, not: true },
        { of: 0, api: /dump|File|IO|read/, not: true },
      ),
    ),
    { api: '*.default_load_external_dtd=', rule: 'xml-external-entity', when: [{ of: 0, is: true }] },
    when('Mysql2::Client', 'insecure-transport', { of: 'ssl_mode', is: 'disabled' }),
  ],
};
