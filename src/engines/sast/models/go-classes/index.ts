import type { LibraryClass, Model } from '../../ir/model.js';
import { sinksOf } from '../shorthand.js';

const alias = (of: string, ...names: readonly string[]): readonly LibraryClass[] =>
  names.map((name): LibraryClass => ({ name, extends: [of] }));

const classes: readonly LibraryClass[] = [
  {
    name: 'sql.DB',
    sinks: {
      sql: 'Query QueryRow Exec Prepare QueryContext:1 QueryRowContext:1 ExecContext:1 PrepareContext:1',
    },
    gives: { 'sql.Stmt': 'Prepare PrepareContext', 'sql.Tx': 'Begin BeginTx', 'sql.Conn': 'Conn' },
  },
  ...alias('sql.DB', 'sql.Tx', 'sql.Conn'),
  {
    name: 'sqlx.DB',
    extends: ['sql.DB'],
    sinks: {
      sql: 'Queryx QueryRowx MustExec Preparex NamedExec NamedQuery PrepareNamed Get:1 Select:1 GetContext:2 SelectContext:2 QueryxContext:1 QueryRowxContext:1 MustExecContext:1 NamedExecContext:1 PreparexContext:1',
    },
    gives: { 'sqlx.Tx': 'Beginx MustBegin BeginTxx' },
  },
  ...alias(
    'sqlx.DB',
    'sqlx.Tx',
    'sqlx.Conn',
    'sqlx.Ext',
    'sqlx.ExtContext',
    'sqlx.Queryer',
    'sqlx.QueryerContext',
    'sqlx.Execer',
    'sqlx.ExecerContext',
    'sqlx.Preparer',
    'sqlx.PreparerContext',
  ),
  {
    name: 'driver.Conn',
    sinks: { sql: 'Prepare Query:1 QueryRow:1 Exec:1 Select:2 AsyncInsert:1 PrepareBatch:1' },
  },
  { name: 'clickhouse.Conn', extends: ['driver.Conn'] },
  { name: 'goqu', sinks: { sql: 'L Lit' } },
  { name: 'resty', gives: { 'resty.Client': 'New NewWithClient' } },
  {
    name: 'resty.Client',
    sinks: { ssrf: 'SetBaseURL SetHostURL' },
    gives: { 'resty.Request': 'R NewRequest' },
  },
  {
    name: 'resty.Request',
    sinks: { ssrf: 'Get Post Put Patch Delete Head Options Execute:1' },
    gives: {
      '=': 'SetHeader SetHeaders SetBody SetContext SetQueryParam SetQueryParams SetFormData SetResult SetError SetAuthToken SetBasicAuth SetPathParam SetPathParams SetDoNotParseResponse ForceContentType',
    },
  },
  { name: 'gorequest', gives: { 'gorequest.SuperAgent': 'New' } },
  {
    name: 'gorequest.SuperAgent',
    sinks: { ssrf: 'Get Post Put Patch Delete Head Options' },
    gives: { '=': 'Set Send Query Timeout Type' },
  },
  {
    name: 'req',
    sinks: { ssrf: 'Get Post Put Patch Delete Head' },
    gives: { 'req.Client': 'C NewClient', 'req.Request': 'R' },
  },
  { name: 'req.Client', gives: { 'req.Request': 'R' } },
  {
    name: 'req.Request',
    extends: ['resty.Request'],
    sinks: { ssrf: 'MustGet MustPost MustPut MustPatch MustDelete MustHead' },
  },
  {
    name: 'sling.Sling',
    sinks: { ssrf: 'Base Get Post Put Patch Delete Head Path' },
    gives: { '=': 'Base Get Post New Set' },
  },
  { name: 'http.Client', sinks: { ssrf: 'Get Head Post PostForm Do:0' } },
  { name: 'http.RoundTripper', sinks: { ssrf: 'RoundTrip' } },
  { name: 'http.Transport', extends: ['http.RoundTripper'] },
  { name: 'retryablehttp.Client', sinks: { ssrf: 'Get Head Post PostForm Do' } },
  { name: 'retryablehttp', gives: { 'retryablehttp.Client': 'NewClient' } },
  { name: 'retryablehttp', sinks: { ssrf: 'NewRequest:1 NewRequestWithContext:2 Get Head Post' } },
  { name: 'fasthttp', sinks: { ssrf: 'Get:1 GetTimeout:1 Post:1 Dial' } },
  { name: 'fasthttp.Client', sinks: { ssrf: 'Get:1 GetTimeout:1 GetDeadline:1 Post:1' } },
  { name: 'fasthttp.HostClient', extends: ['fasthttp.Client'] },
  { name: 'fasthttp.Request', sinks: { ssrf: 'SetRequestURI SetHost' } },
  {
    name: 'fasthttp.RequestCtx',
    sinks: { html: 'WriteString Write SetBodyString SetBody', redirect: 'Redirect', path: 'SendFile' },
    gives: { 'fasthttp.Args': 'QueryArgs PostArgs' },
    sources: 'FormValue UserValue Path RequestURI PostBody Referer UserAgent',
  },
  { name: 'fasthttp.Args', sources: 'Peek PeekMulti QueryString' },
  { name: 'websocket.Dialer', sinks: { ssrf: 'Dial DialContext:1' } },
  {
    name: 'websocket',
    sinks: { ssrf: 'Dial' },
    gives: { 'websocket.Upgrader': 'Upgrader', 'websocket.Conn': 'Accept' },
  },
  { name: 'websocket.Upgrader', gives: { 'websocket.Conn': 'Upgrade' } },
  { name: 'websocket.Conn', sources: 'ReadMessage NextReader Read Reader' },
  { name: 'net.Dialer', sinks: { ssrf: 'Dial:1 DialContext:2' } },
  {
    name: 'net',
    sinks: { ssrf: 'Dial:1 DialTimeout:1' },
    gives: { 'net.Listener': 'Listen ListenTCP ListenUnix' },
  },
  // What comes out of a connection that was accepted was sent by another program.
  { name: 'net.Listener', sources: 'Accept AcceptTCP AcceptUnix' },
  ...alias('net.Listener', 'net.TCPListener', 'net.UnixListener', 'tls.Listener'),
  { name: 'tls', gives: { 'net.Listener': 'Listen NewListener' } },
  { name: 'grpc', sinks: { ssrf: 'Dial NewClient DialContext:1' } },
  { name: 'redis.Client', sinks: { code: 'Eval:1 EvalRO:1 ScriptLoad:1' } },
  ...alias('redis.Client', 'redis.ClusterClient', 'redis.UniversalClient', 'redis.Cmdable'),
  { name: 'redis', sinks: { code: 'NewScript' }, gives: { 'redis.Client': 'NewClient' } },
  { name: 'goja.Runtime', sinks: { code: 'RunString RunScript:1' } },
  { name: 'goja', sinks: { code: 'Compile:1' }, gives: { 'goja.Runtime': 'New' } },
  { name: 'otto.Otto', sinks: { code: 'Run Eval Compile:1' } },
  { name: 'otto', gives: { 'otto.Otto': 'New' } },
  { name: 'lua.LState', sinks: { code: 'DoString', path: 'DoFile' } },
  { name: 'expr', sinks: { code: 'Eval Compile' } },
  { name: 'govaluate', sinks: { code: 'NewEvaluableExpression' } },
  { name: 'interp.Interpreter', sinks: { code: 'Eval EvalPath' } },
  { name: 'etree.Document', extends: ['etree.Element'], sinks: { path: 'ReadFromFile WriteToFile' } },
  { name: 'etree.Element', sinks: { xpath: 'FindElement FindElements' } },
  {
    name: 'etree',
    sinks: { xpath: 'CompilePath MustCompilePath' },
    gives: { 'etree.Document': 'NewDocument' },
  },
  {
    name: 'sftp.Client',
    sinks: {
      path: 'Open OpenFile Create Remove RemoveDirectory Rename:0,1 Mkdir MkdirAll ReadDir Stat Walk Symlink:0,1',
    },
  },
  {
    name: 'afero.Fs',
    sinks: { path: 'Open OpenFile Create Remove RemoveAll Rename:0,1 Mkdir MkdirAll' },
  },
  ...alias('afero.Fs', 'afero.Afero', 'afero.OsFs'),
  {
    name: 'afero',
    sinks: { path: 'ReadFile:1 WriteFile:1 ReadDir:1 Walk:1' },
    gives: { 'afero.Fs': 'NewOsFs' },
  },
  { name: 'billy.Filesystem', sinks: { path: 'Open OpenFile Create Remove Rename:0,1 MkdirAll ReadDir' } },
  { name: 'pongo2', sinks: { template: 'FromString FromBytes RenderTemplateString' } },
  { name: 'raymond', sinks: { template: 'Parse Render MustRender' } },
  { name: 'mustache', sinks: { template: 'Render ParseString' } },
  {
    name: 'zap.SugaredLogger',
    sinks: { log: 'Debug Info Warn Error Fatal Panic Debugf Infof Warnf Errorf' },
  },
];

/** Classes of Go packages, as the imports of a file name them, from the documentation of each. */
export const model: Model = {
  id: 'go-classes',
  title: 'Types of Go packages',
  languages: ['go'],
  classes,
  results: [
    ['bufio.NewWriter(http.ResponseWriter)', 'http.ResponseWriter'],
    ['bufio.NewWriterSize(http.ResponseWriter)', 'http.ResponseWriter'],
  ],
  sinks: [
    ...sinksOf('sql', ['*.QueryContext', '*.QueryRowContext', '*.ExecContext', '*.PrepareContext'], [1]),
    ...sinksOf('html', ['http.ResponseWriter.WriteString']),
  ],
  // What a client of gRPC sends: https://grpc.io/docs/languages/go/generated-code/
  entry: ({ owner, body: { params } }) =>
    owner?.bases.some((each) => /(^|\.)Unimplemented\w+Server$/.test(each)) && params.length === 2
      ? { routes: [], params: [undefined, 'source'] }
      : undefined,
};
