import type { Misuse, Model, Sink, SinkKind } from '../model.js';

function sinks(kind: SinkKind, args: Sink['args'], apis: readonly string[]): readonly Sink[] {
  return apis.map((api): Sink => ({ api: `${api}()`, kind, ...(args ? { args } : {}) }));
}

const readers = [
  'file_get_contents',
  'fopen',
  'readfile',
  'file',
  'unlink',
  'rmdir',
  'opendir',
  'scandir',
  'dir',
  'glob',
];
const writers = [
  'file_put_contents',
  'mkdir',
  'touch',
  'chmod',
  'parse_ini_file',
  'highlight_file',
  'show_source',
];

/** Functions and classes of the language (https://www.php.net/manual/en/). */
export const model: Model = {
  id: 'php',
  title: 'The standard library of PHP',
  languages: ['php'],
  types: [
    ['PDO', 'PDO'],
    ['mysqli', 'mysqli'],
    ['SQLite3', 'SQLite3'],
    ['DOMXPath', 'DOMXPath'],
    ['SimpleXMLElement', 'SimpleXMLElement'],
  ],
  sources: [
    '$_GET',
    '$_POST',
    '$_REQUEST',
    '$_COOKIE',
    '$_SERVER',
    '$_FILES',
    '$HTTP_RAW_POST_DATA',
    'getallheaders()',
    'apache_request_headers()',
    'filter_input()',
    'getenv()',
  ],
  results: [
    ['PDO()', 'PDO'],
    ['mysqli()', 'mysqli'],
    ['mysqli_connect()', 'mysqli'],
    ['SQLite3()', 'SQLite3'],
    ['DOMXPath()', 'DOMXPath'],
    ['simplexml_load_string()', 'SimpleXMLElement'],
  ],
  guessable: ['rand', 'mt_rand', 'uniqid', 'lcg_value', 'microtime', 'array_rand', 'str_shuffle'].map(
    (each) => `${each}()`,
  ),
  sinks: [
    ...sinks('html', [0, 1, 2], ['echo', 'print', 'printf', 'vprintf', 'exit', 'print_r']),
    ...sinks(
      'sql',
      [0],
      ['mysql_query', 'pg_query', 'sqlite_query', 'odbc_exec', 'mssql_query', 'mysql_unbuffered_query'],
    ),
    ...sinks(
      'sql',
      [1],
      [
        'mysqli_query',
        'mysqli_real_query',
        'mysqli_multi_query',
        'mysqli_prepare',
        'pg_query',
        'sqlsrv_query',
        'odbc_exec',
        'oci_parse',
      ],
    ),
    ...['PDO', 'mysqli', 'SQLite3'].flatMap((each) =>
      sinks(
        'sql',
        [0],
        ['query', 'exec', 'prepare', 'multi_query', 'real_query', 'querySingle'].map(
          (name) => `${each}.${name}`,
        ),
      ),
    ),
    ...sinks(
      'command',
      [0],
      ['exec', 'system', 'passthru', 'shell_exec', 'popen', 'proc_open', 'pcntl_exec'],
    ),
    ...sinks('command', [4], ['mail']),
    ...sinks(
      'code',
      [0],
      ['eval', 'assert', 'create_function', '$', 'call_user_func', 'call_user_func_array', 'array_map'],
    ),
    ...sinks('code', [1], ['create_function']),
    ...sinks('path', [0], [...readers, ...writers, 'include']),
    ...sinks('path', [0, 1], ['copy', 'rename', 'symlink', 'link']),
    ...sinks('path', [1], ['move_uploaded_file']),
    ...sinks('ssrf', [0], ['curl_init', 'fsockopen', 'get_headers', 'file_get_contents', 'fopen']),
    ...sinks('deserialise', [0], ['unserialize', 'yaml_parse']),
    ...sinks('header', [0], ['header']),
    ...sinks('ldap', [2], ['ldap_search', 'ldap_list', 'ldap_read']),
    ...sinks('xpath', [0], ['DOMXPath.query', 'DOMXPath.evaluate', 'SimpleXMLElement.xpath']),
    ...sinks('assign', [0], ['extract', 'parse_str', '$$=']),
    ...sinks('log', [0], ['error_log', 'syslog']),
  ],
  sanitizers: [
    ...[
      'intval',
      'floatval',
      'boolval',
      'count',
      'strlen',
      'is_numeric',
      'crc32',
      'abs',
      'round',
      'password_hash',
      'bin2hex',
      'hash',
      'hash_hmac',
      'md5',
      'sha1',
    ].map((each) => ({ api: `${each}()`, clears: 'all' as const })),
    ...[
      'htmlspecialchars',
      'htmlentities',
      'strip_tags',
      'urlencode',
      'rawurlencode',
      'json_encode',
      'base64_encode',
    ].map((each) => ({ api: `${each}()`, clears: ['html' as const] })),
    ...['escapeshellarg', 'escapeshellcmd'].map((each) => ({
      api: `${each}()`,
      clears: ['command' as const],
    })),
    ...[
      'mysqli_real_escape_string',
      'mysql_real_escape_string',
      'pg_escape_string',
      'addslashes',
      'PDO.quote',
      'mysqli.real_escape_string',
      'mysqli.escape_string',
      'SQLite3.escapeString',
    ].map((each) => ({ api: `${each}()`, clears: ['sql' as const] })),
    { api: 'basename()', clears: ['path'] },
    { api: 'preg_quote()', clears: ['regex'] },
    { api: 'ldap_escape()', clears: ['ldap'] },
  ],
  misuses: [
    ...['md5', 'sha1', 'md5_file', 'sha1_file'].map(
      (each): Misuse => ({ api: `${each}()`, rule: 'weak-hash' }),
    ),
    { api: 'hash()', rule: 'weak-hash', arg: 0, matches: /^(md2|md4|md5|sha1|crc32b?)$/i },
  ],
};
