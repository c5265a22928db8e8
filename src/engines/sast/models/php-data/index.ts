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
const entities = /LIBXML_(NOENT|DTDLOAD|DTDATTR|DTDVALID)$/;
const parsers: readonly (readonly [api: string, options: number])[] = [
  ['simplexml_load_string', 2],
  ['simplexml_load_file', 2],
  ['SimpleXMLElement', 1],
  ['DOMDocument().loadXML', 1],
  ['DOMDocument().load', 1],
  ['*.loadXML', 1],
  ['*.load', 1],
  ['*.loadHTML', 1],
  ['XMLReader().XML', 2],
  ['XMLReader().open', 2],
  ['XMLReader.XML', 2],
  ['XMLReader.open', 2],
];

/** Databases, serialised objects, XML and directories of PHP. */
/** They escape quotes and put none around: https://www.php.net/manual/en/mysqli.real-escape-string.php */
const escaping = [
  'mysqli_real_escape_string',
  'mysqli_escape_string',
  'mysql_real_escape_string',
  'mysql_escape_string',
  'pg_escape_string',
  'addslashes',
  'mysqli.real_escape_string',
  'mysqli.escape_string',
  'SQLite3.escapeString',
  'sqlite_escape_string',
  'esc_sql',
  'db2_escape_string',
  'esc_like',
  '*.real_escape_string',
  '*.escape_string',
  '*.escapeString',
  '*.escapeLike',
];
/** They give a literal with its quotes, or a number. */
const quoting = [
  'pg_escape_literal',
  'pg_escape_identifier',
  'PDO.quote',
  '*.quote',
  '*.escape',
  '*.quoteIdentifier',
  '*.quote_identifier',
  '*.quote_string',
  '*.qstr',
  '*.sqlEscape',
];

export const model: Model = {
  id: 'php-data',
  title: 'Databases, XML and LDAP of PHP',
  languages: ['php'],
  types: [
    ['PDO', 'PDO'],
    ['mysqli', 'mysqli'],
    ['SQLite3', 'SQLite3'],
    ['DOMXPath', 'DOMXPath'],
    ['SimpleXMLElement', 'SimpleXMLElement'],
    ['DOMDocument', 'DOMDocument()'],
  ],
  results: [
    ['PDO()', 'PDO'],
    ['mysqli()', 'mysqli'],
    ['mysqli_connect()', 'mysqli'],
    ['SQLite3()', 'SQLite3'],
    ['DOMXPath()', 'DOMXPath'],
    ['simplexml_load_string()', 'SimpleXMLElement'],
    ['simplexml_load_file()', 'SimpleXMLElement'],
    ['SimpleXMLElement()', 'SimpleXMLElement'],
  ],
  sinks: [
    ...sinks(
      'sql',
      [0],
      [
        'mysql_query',
        'pg_query',
        'sqlite_query',
        'mssql_query',
        'mysql_unbuffered_query',
        'mysql_db_query',
        'sqlite_exec',
        'ibase_query',
        'cubrid_query',
        'ingres_query',
        'sybase_query',
      ],
    ),
    ...sinks(
      'sql',
      [1],
      [
        ...[
          'mysqli_query',
          'mysqli_real_query',
          'mysqli_multi_query',
          'mysqli_prepare',
          'mysqli_execute_query',
          'mysqli_send_query',
          'pg_query',
        ],
        ...[
          'pg_send_query',
          'pg_query_params',
          'pg_send_query_params',
          'sqlsrv_query',
          'sqlsrv_prepare',
          'odbc_exec',
          'odbc_prepare',
          'oci_parse',
        ],
        ...[
          'db2_exec',
          'db2_prepare',
          'mysql_db_query',
          'sqlite_query',
          'ibase_query',
          'ibase_prepare',
          'ifx_query',
          'maxdb_query',
          'cubrid_execute',
        ],
      ],
    ),
    ...sinks('sql', [2], ['pg_prepare', 'pg_send_prepare']),
    ...['PDO', 'mysqli', 'SQLite3'].flatMap((each) =>
      sinks(
        'sql',
        [0],
        [
          'query',
          'exec',
          'prepare',
          'multi_query',
          'real_query',
          'querySingle',
          'execute_query',
          'stmt_init',
          'send_query',
        ].map((name) => `${each}.${name}`),
      ),
    ),
    ...sinks(
      'deserialise',
      [0],
      [
        'yaml_parse',
        'yaml_parse_file',
        'yaml_parse_url',
        'igbinary_unserialize',
        'msgpack_unpack',
        'wddx_deserialize',
        'maybe_unserialize',
        'unserialize_php',
      ],
    ),
    { api: 'unserialize()', kind: 'deserialise', if: [{ of: [1, 'allowed_classes'], missing: true }] },
    { api: 'unserialize()', kind: 'deserialise', if: [{ of: [1, 'allowed_classes'], is: true }] },
    { api: '*.search()', kind: 'ldap', args: [1], if: [{ of: 1, matches: /^\(/ }] },
    ...['*.exec', '*.query'].map(
      (each): Sink => ({
        api: `${each}()`,
        kind: 'sql',
        if: [
          {
            of: 0,
            matches:
              /^\s*(attach|pragma|vacuum|analyze|truncate|set|show|describe|explain|lock|grant|use)\b/i,
          },
        ],
      }),
    ),
    ...sinks('ldap', [2], ['ldap_search', 'ldap_list', 'ldap_read']),
    // The entry where a search begins: who may read it decides the server.
    ...sinks('ldap', [1], ['ldap_search', 'ldap_list', 'ldap_read']).map((each) => ({
      ...each,
      derived: 'low' as const,
    })),
    ...['query', 'evaluate'].map(
      (each): Sink => ({ api: `*.${each}()`, kind: 'xpath', if: [{ of: 0, matches: /^\.?\/\/?\w/ }] }),
    ),
    ...sinks('xpath', [0], ['DOMXPath.query', 'DOMXPath.evaluate', 'SimpleXMLElement.xpath', '*.xpath']),
    ...[
      'find',
      'findOne',
      'findOneAndUpdate',
      'deleteMany',
      'deleteOne',
      'updateOne',
      'updateMany',
      'aggregate',
      'count',
      'countDocuments',
      'findAndModify',
      'remove',
      'distinct',
    ].map((name): Sink => ({ api: `Client().shop.${name}()`, kind: 'nosql' })),
    ...[
      '*.find',
      '*.findOne',
      '*.deleteMany',
      '*.deleteOne',
      '*.updateOne',
      '*.countDocuments',
      '*.aggregate',
      'Query',
    ].map(
      (api): Sink => ({
        api: `${api}()`,
        kind: 'nosql',
        if: [{ of: 0, matches: /^[^\0]*$/, not: true }],
        closed: true,
      }),
    ),
    ...sinks('nosql', ['$where'], ['*.find', '*.findOne', '*.count']),
    ...sinks('nosql', [0], ['MongoDB\\Driver\\Query', 'MongoCode', 'Javascript']),
    ...sinks('xml', [0], ['xslt_process']),
  ],
  sanitizers: [
    ...escaping.map((each) => ({ api: `${each}()`, sanitizes: [], insideQuotes: true as const })),
    ...quoting.map((each) => ({ api: `${each}()`, sanitizes: ['sql' as const] })),
    { api: 'ldap_escape()', sanitizes: ['ldap'] },
  ],
  misuses: [
    ...parsers.flatMap(([api, of]) => [
      when(api, 'xml-external-entity', { of, api: entities }),
      when(api, 'xml-external-entity', { of, named: entities }),
    ]),
    when(
      'unserialize',
      'object-deserialiser',
      { of: 0, plain: true, not: true },
      { of: [1, 'allowed_classes'], is: false, not: true },
      { of: [1, 'allowed_classes', '0'], missing: true },
      {
        of: 0,
        api: /^(file_get_contents|serialize|fread|stream_get_contents|gzuncompress|gzinflate)\(\)$/,
        not: true,
      },
    ),
    // The default. What is loaded without LIBXML_NOENT has no entities substituted: https://www.php.net/libxml_disable_entity_loader
    {
      ...when('libxml_disable_entity_loader', 'xml-external-entity', { of: 0, is: false }),
      atMost: 'low' as const,
    },
    { api: '*.substituteEntities=', rule: 'xml-external-entity', when: [{ of: 0, is: true }] },
    { api: '*.resolveExternals=', rule: 'xml-external-entity', when: [{ of: 0, is: true }] },
    when(
      '*.setParserProperty',
      'xml-external-entity',
      { of: 0, api: /SUBST_ENTITIES|LOADDTD/ },
      { of: 1, is: true },
    ),
  ],
};
