import type { Misuse, Model, Place, Sink, SinkKind } from '../model.js';

function sinks(kind: SinkKind, args: readonly Place[] | undefined, apis: readonly string[]): readonly Sink[] {
  return apis.map((api): Sink => ({ api, kind, ...(args ? { args } : {}) }));
}

const commands = [
  'SqlCommand',
  'OleDbCommand',
  'OdbcCommand',
  'NpgsqlCommand',
  'MySqlCommand',
  'SqliteCommand',
  'SQLiteCommand',
  'OracleCommand',
];
const adapters = ['SqlDataAdapter', 'OleDbDataAdapter', 'NpgsqlDataAdapter', 'MySqlDataAdapter'];
const files = [
  'ReadAllText',
  'ReadAllBytes',
  'ReadAllLines',
  'ReadLines',
  'WriteAllText',
  'WriteAllBytes',
  'AppendAllText',
  'Open',
  'OpenRead',
  'OpenText',
  'OpenWrite',
  'Create',
  'CreateText',
  'Delete',
  'Copy',
  'Move',
  'Exists',
];
const formatters = [
  'BinaryFormatter',
  'SoapFormatter',
  'NetDataContractSerializer',
  'LosFormatter',
  'ObjectStateFormatter',
];

/** The base class library (https://learn.microsoft.com/en-us/dotnet/api/) and the packages most used beside it. */
export const model: Model = {
  id: 'dotnet',
  title: '.NET and packages used beside it',
  languages: ['csharp'],
  types: [
    ...commands,
    'HttpClient',
    'WebClient',
    'Process',
    'XmlDocument',
    'DirectorySearcher',
    'SqlConnection',
    'IDbConnection',
    'DbConnection',
  ].map((each) => [each, each] as const),
  results: [
    ...[
      ...commands,
      ...adapters,
      ...formatters,
      'HttpClient',
      'WebClient',
      'Process',
      'ProcessStartInfo',
      'XmlDocument',
      'DirectorySearcher',
      'Random',
      'SqlConnection',
    ].map((each) => [`${each}()`, each] as const),
    ...['SqlConnection', 'IDbConnection', 'DbConnection'].map(
      (each) => [`${each}.CreateCommand()`, 'SqlCommand'] as const,
    ),
  ],
  sources: ['Console.ReadLine()', 'Environment.GetCommandLineArgs()'],
  guessable: ['Random.Next()', 'Random.NextDouble()', 'Random.NextBytes()', 'Random.Shared.Next()'],
  sinks: [
    ...sinks(
      'sql',
      [0],
      [...commands, ...adapters].map((each) => `${each}()`),
    ),
    ...sinks(
      'sql',
      [0],
      [
        '*.CommandText=',
        '*.FromSqlRaw()',
        '*.ExecuteSqlRaw()',
        '*.ExecuteSqlRawAsync()',
        '*.SqlQueryRaw()',
        '*.ExecuteSqlCommand()',
        '*.SqlQuery()',
      ],
    ),
    ...[
      'Query',
      'QueryAsync',
      'QueryFirst',
      'QueryFirstOrDefault',
      'QuerySingle',
      'Execute',
      'ExecuteAsync',
      'ExecuteScalar',
    ].flatMap((each) =>
      sinks(
        'sql',
        [0],
        ['SqlConnection', 'IDbConnection', 'DbConnection'].map((db) => `${db}.${each}()`),
      ),
    ),
    ...sinks('command', [0, 1], ['Process.Start()', 'ProcessStartInfo()']),
    ...sinks('command', [0], ['*.Arguments=', '*.FileName=']),
    ...sinks(
      'path',
      [0, 1],
      files.map((each) => `File.${each}()`),
    ),
    ...sinks(
      'path',
      [0],
      [
        'FileStream()',
        'StreamReader()',
        'StreamWriter()',
        'FileInfo()',
        'DirectoryInfo()',
        'Directory.GetFiles()',
        'Directory.Delete()',
        'Directory.CreateDirectory()',
      ],
    ),
    ...sinks(
      'ssrf',
      [0],
      [
        'GetAsync',
        'GetStringAsync',
        'GetByteArrayAsync',
        'GetStreamAsync',
        'PostAsync',
        'PutAsync',
        'DeleteAsync',
      ].map((each) => `HttpClient.${each}()`),
    ),
    ...sinks(
      'ssrf',
      [0],
      ['DownloadString', 'DownloadData', 'DownloadFile', 'OpenRead', 'UploadString'].map(
        (each) => `WebClient.${each}()`,
      ),
    ),
    ...sinks('ssrf', [0], ['WebRequest.Create()', 'HttpWebRequest.Create()']),
    ...formatters.flatMap((each) => sinks('deserialise', [0], [`${each}.Deserialize()`])),
    ...sinks('xpath', [0], ['*.SelectNodes()', '*.SelectSingleNode()', 'XPathExpression.Compile()']),
    ...sinks('ldap', [0], ['*.Filter=', 'DirectorySearcher()']),
    ...sinks(
      'code',
      [0],
      [
        'CSharpScript.EvaluateAsync()',
        'CSharpScript.RunAsync()',
        'Assembly.Load()',
        'Assembly.LoadFrom()',
        'Type.GetType()',
      ],
    ),
    ...sinks('regex', [0], ['Regex()']),
    ...sinks('regex', [1], ['Regex.IsMatch()', 'Regex.Match()', 'Regex.Replace()']),
  ],
  sanitizers: [
    ...['int', 'long', 'double', 'decimal', 'bool', 'Guid', 'DateTime', 'Int32', 'Convert'].flatMap((each) =>
      ['Parse', 'ToInt32', 'ToInt64', 'ToDouble'].map((name) => ({
        api: `${each}.${name}()`,
        clears: 'all' as const,
      })),
    ),
    ...[
      'HttpUtility.HtmlEncode',
      'WebUtility.HtmlEncode',
      'HtmlEncoder.Default.Encode',
      'AntiXssEncoder.HtmlEncode',
      'Server.HtmlEncode',
      'Encoder.HtmlEncode',
    ].map((each) => ({ api: `${each}()`, clears: ['html' as const] })),
    ...['HttpUtility.UrlEncode', 'WebUtility.UrlEncode', 'Uri.EscapeDataString'].map((each) => ({
      api: `${each}()`,
      clears: ['html' as const, 'redirect' as const, 'ssrf' as const],
    })),
    { api: 'Path.GetFileName()', clears: ['path'] },
    { api: 'Regex.Escape()', clears: ['regex'] },
  ],
  misuses: [
    ...[
      'MD5.Create()',
      'SHA1.Create()',
      'MD5CryptoServiceProvider()',
      'SHA1CryptoServiceProvider()',
      'SHA1Managed()',
      'HMACMD5()',
      'MD5.HashData()',
      'SHA1.HashData()',
    ].map((api): Misuse => ({ api, rule: 'weak-hash' })),
    ...[
      'DES.Create()',
      'TripleDES.Create()',
      'RC2.Create()',
      'DESCryptoServiceProvider()',
      'TripleDESCryptoServiceProvider()',
      'RC2CryptoServiceProvider()',
    ].map((api): Misuse => ({ api, rule: 'weak-cipher' })),
    { api: '*.Mode=', rule: 'weak-cipher', when: [{ of: 0, api: /CipherMode\.ECB$/ }] },
  ],
};
