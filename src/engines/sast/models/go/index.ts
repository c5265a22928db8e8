import { sinkKinds } from '../../ir/ids.generated.js';
import type { Condition, Model } from '../../ir/model.js';
import { spelledOut } from '../../ir/patterns.js';
import { below, sinksOf, trusted, wrongCalls } from '../shorthand.js';

const request = 'http.Request';
const fetches = 'Get Head Post PostForm';
const clients = ['http', 'http.Client', 'http.DefaultClient', 'http.Client()'];
const toResponse: Condition = { of: 0, api: /ResponseWriter$/ };
/** The function says that it answers no page. */
const isPage: Condition = {
  of: 0,
  unsaid:
    /^(application\/(json|octet-stream|x-ndjson|pdf|zip|x-protobuf)|text\/(plain|csv|event-stream)|image\/)/,
};
/**
 * Without a header the type of an answer is found in how it begins: plain text, unless the first characters are a tag.
 * https://pkg.go.dev/net/http#ResponseWriter, https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type
 */
const ofMarkup = (of: number): readonly Condition[] => [
  { of, matches: /^\s*[^\s<%\0]/, not: true },
  { of: 0, unsaid: /^\s*<|text\/html/, not: true },
];
const clientsOfOthers =
  'resty.New().R().Get resty.New().R().Post resty.New().R().Put resty.Client.R().Get websocket.Dial ' +
  'websocket.DefaultDialer.Dial grequests.Get grequests.Post gorequest.New().Get gorequest.New().Post req.Get req.Post ' +
  'req.C().R().Get req.C().R().Post sling.New().Get sling.New().Base heimdall.NewClient().Get fasthttp.Request.SetRequestURI ' +
  'fiber.Get fiber.Post ftp.Dial smtp.Dial grpc.Dial grpc.NewClient net.LookupHost net.LookupIP net.LookupAddr ' +
  'httputil.NewSingleHostReverseProxy colly.NewCollector().Visit rod.New().Page chromedp.Navigate goquery.NewDocument';
/** A number is harmless to all but what it sizes. */
const allButSize = sinkKinds.filter((each) => each !== 'resource');
const safeTypes = 'HTML JS URL HTMLAttr CSS JSStr Srcset';

/** A body of which only the stated length was looked at. */
const wholeBody = (of: number): readonly Condition[] => [
  { of, named: /^Body$/ },
  { of, tainted: true },
  { of, unsaid: /^ContentLength$/, not: true },
  { of, without: /MaxBytes|LimitReader/ },
];

/** The standard library (https://pkg.go.dev/std). */
export const model: Model = {
  id: 'go',
  title: 'The standard library of Go',
  languages: ['go'],
  types: [
    ['http.Request', request],
    ['http.ResponseWriter', 'http.ResponseWriter'],
    ['http.Client', 'http.Client'],
    ['http.Server', 'http.Server'],
    ['http.Cookie', 'http.Cookie'],
    ['template.Template', 'html/template.Template'],
    ['html/template.Template', 'html/template.Template'],
    ['text/template.Template', 'text/template.Template'],
    ...below('', 'sql.DB sql.Tx sql.Conn sql.Stmt sqlx.DB sqlx.Tx pgx.Conn pgxpool.Pool gorm.DB').map(
      (each) => [each, each] as const,
    ),
    ...below('', 'mongo.Collection xml.Decoder zip.File tar.Header websocket.Conn log.Logger url.URL').map(
      (each) => [each, each] as const,
    ),
    ['url.Values', 'url.Values'],
    ['exec.Cmd', 'exec.Cmd'],
  ],
  texts: [
    ...below(request, 'RequestURI Host Header'),
    ...below(request, 'FormValue PostFormValue PathValue Referer UserAgent').map((each) => `${each}()`),
    ...below(request, 'Form PostForm'),
    ...below(`${request}.URL`, 'Path RawPath RawQuery Fragment Host User Opaque'),
    ...below(`${request}.URL`, 'Query String RequestURI EscapedPath').map((each) => `${each}()`),
  ],
  entryPoints: ['flag.String()', 'flag.Arg()', 'flag.Args()', 'kingpin.Arg().String()'],
  decoders: ['json.Unmarshal()'],
  leaves: [
    'log.Fatal()',
    'log.Fatalf()',
    'log.Fatalln()',
    'os.Exit()',
    'panic()',
    'log.Panic()',
    'log.Panicf()',
  ],
  sources: [
    ...below(request, 'MultipartForm Body Trailer'),
    ...below(request, 'Cookie Cookies FormFile BasicAuth MultipartReader CookiesNamed').map(
      (each) => `${each}()`,
    ),
    'zip.File.Name',
    'tar.Header.Name',
    'tar.Header.Linkname',
    ...trusted('environment', ['os.Getenv()', 'os.LookupEnv()', 'os.Environ()']),
    ...trusted('local', ['os.Args', 'bufio.NewReader(os.Stdin)', 'os.Stdin', 'flag.StringVar()']),
  ],
  argumentPropagators: [
    ['flag.StringVar()', 'outside', 0],
    ['json.Unmarshal()', 0, 1],
    ['errors.As()', 0, 1],
    ['xml.Unmarshal()', 0, 1],
    ['yaml.Unmarshal()', 0, 1],
    ['json.NewDecoder().Decode()', 'self', 0],
    ['xml.NewDecoder().Decode()', 'self', 0],
    ['yaml.NewDecoder().Decode()', 'self', 0],
    ['gob.NewDecoder().Decode()', 'self', 0],
    ['fmt.Sscanf()', 0, 2],
    ['fmt.Sscan()', 0, 1],
    ['fmt.Scanln()', 'self', 0],
    ['io.ReadFull()', 0, 1],
    ['io.Copy()', 1, 0],
    ['io.WriteString()', 1, 0],
    ['fmt.Fprintf()', 1, 0],
    ['fmt.Fprint()', 1, 0],
    ['fmt.Fprintln()', 1, 0],
    ['http.Request.Body.Read()', 'self', 0],
  ],
  results: [
    ...['sql.Open()', 'sql.OpenDB()'].map((api) => [api, 'sql.DB'] as const),
    ['sql.DB.Begin()', 'sql.Tx'],
    ['sql.DB.BeginTx()', 'sql.Tx'],
    ['sql.DB.Conn()', 'sql.Conn'],
    ...below('sqlx', 'Open Connect MustConnect MustOpen NewDb').map(
      (api) => [`${api}()`, 'sqlx.DB'] as const,
    ),
    ['pgx.Connect()', 'pgx.Conn'],
    ['pgxpool.New()', 'pgxpool.Pool'],
    ['gorm.Open()', 'gorm.DB'],
    ...below('gorm.DB', 'Model Debug WithContext Limit Offset Preload Begin Session Scopes Unscoped').map(
      (each) => [`${each}()`, 'gorm.DB'] as const,
    ),
    ['ldap.Dial()', 'ldap.Conn'],
    ['ldap.DialURL()', 'ldap.Conn'],
    ['ldap.DialTLS()', 'ldap.Conn'],
    ['exec.Command()', 'exec.Cmd'],
    ['exec.CommandContext()', 'exec.Cmd'],
    ...['html/template', 'text/template'].flatMap((each) => [
      ...below(each, 'New Must ParseFiles ParseGlob ParseFS').map(
        (api) => [`${api}()`, `${each}.Template`] as const,
      ),
      ...below(`${each}.Template`, 'New Parse ParseFiles ParseGlob ParseFS Funcs Lookup Option Delims').map(
        (api) => [`${api}()`, `${each}.Template`] as const,
      ),
    ]),
    ['log.New()', 'log.Logger'],
  ],
  sinks: [
    ...sinksOf('path', ['http.ServeFile'], [2]),
    ...sinksOf('path', ['http.Dir']),
    ...clients.flatMap((each) => sinksOf('ssrf', below(each, fetches))),
    ...sinksOf('ssrf', below('fasthttp', 'Get GetTimeout Post GetDeadline'), [1]),
    ...sinksOf('ssrf', below('', 'ssh.Dial smtp.SendMail rpc.Dial rpc.DialHTTP textproto.Dial'), [1]),
    ...sinksOf('ssrf', ['http.NewRequest'], [1]),
    ...sinksOf('ssrf', ['http.NewRequestWithContext'], [2]),
    ...sinksOf('ssrf', below('', 'net.Dial net.DialTimeout tls.Dial'), [1]),
    ...sinksOf('ssrf', below('', clientsOfOthers)),
    ...ofMarkup(0).flatMap((only) =>
      sinksOf('html', ['http.ResponseWriter.Write'], [0], { if: [isPage, only] }),
    ),
    ...ofMarkup(1).flatMap((only) =>
      sinksOf('html', below('', 'io.WriteString fmt.Fprint fmt.Fprintf fmt.Fprintln'), [1, 2, 3, 4], {
        if: [toResponse, isPage, only],
      }),
    ),
    ...sinksOf('html', [...below('html/template', safeTypes), ...below('template', safeTypes)]),
    ...sinksOf('html', ['text/template.Template.Execute'], [1], { if: [toResponse] }),
    ...sinksOf('html', ['text/template.Template.ExecuteTemplate'], [2], { if: [toResponse] }),
    ...sinksOf('template', ['text/template.Template.Parse', 'html/template.Template.Parse']),
    ...sinksOf('redirect', ['http.Redirect'], [2]),
    ...sinksOf('redirect', ['http.RedirectHandler'], [0]),
    ...sinksOf('format', ['format'], [0], { closed: true }),
    ...sinksOf('deserialise', below('', 'gob.NewDecoder'), [0], { closed: true }),
    ...sinksOf(
      'template',
      below(
        '',
        'pongo2.FromString pongo2.RenderTemplateString raymond.Parse raymond.Render mustache.Render mustache.ParseString liquid.NewEngine().ParseAndRenderString fasttemplate.New quicktemplate.Parse jet.NewSet().Parse',
      ),
    ),
    ...sinksOf('resource', below('', 'make strings.Repeat bytes.Repeat slices.Grow'), [0, 1], {
      closed: true,
    }),
  ],
  misuses: [
    ...wrongCalls(
      'escaping-off',
      [...below('html/template', safeTypes), ...below('template', safeTypes)],
      [
        { of: 0, plain: true, not: true },
        { of: 0, tainted: true, not: true },
      ],
    ),
    // The length of a body is looked at, and then all of it is read: one that is sent in chunks states none (RFC 9112 section 7.1).
    ...wrongCalls(
      'unbounded-resource',
      ['io.Copy'],
      ...[
        { of: 0, api: /^bytes\.NewBuffer/ },
        { of: 0, named: /buf(?:fer)?$/i },
      ].map((buffer) => [buffer, ...wholeBody(1)]),
    ),
    ...wrongCalls('unbounded-resource', ['io.ReadAll', 'ioutil.ReadAll'], wholeBody(0)),
    ...wrongCalls(
      'incomplete-sanitisation',
      ['strings.ReplaceAll', 'strings.Replace'],
      [
        { of: 1, matches: /^[<>"'&]$/ },
        { of: 2, matches: /^&(lt|gt|quot|amp|apos|#\d+);$/ },
      ],
    ),
    ...wrongCalls(
      'incomplete-sanitisation',
      ['strings.NewReplacer'],
      [
        { of: 0, matches: /^[<>"'&]$/ },
        { of: 1, matches: /^&(lt|gt|quot|amp|apos|#\d+);$/ },
      ],
    ),
  ],
  sanitizers: [
    ...['FindString', 'FindStringSubmatch', 'FindAllString', 'FindAllStringSubmatch'].map((method) => ({
      api: `regexp.MustCompile().${method}()`,
      sanitizes: 'all' as const,
      if: [{ of: ['self', '#0'] as const, matches: spelledOut }],
    })),
    // Where a request came to is where its answer may lead.
    ...below(request, 'Host URL.Path URL.RawPath URL.Host').map((api) => ({
      api,
      sanitizes: ['redirect' as const],
    })),
    // Who starts the program may name its files and hosts.
    ...['os.Args', 'os.Getenv()', 'os.LookupEnv()', 'flag.Arg()', 'flag.Args()'].map((api) => ({
      api,
      sanitizes: ['log'] as const,
    })),
    { api: 'strings.Join()', sanitizes: [] },
    ...['*.Len()', '*.Size()', '*.Count()'].map((api) => ({ api, sanitizes: 'all' as const })),
    { api: 'strings.Repeat()', sanitizes: 'all', if: [{ of: 0, constant: true }] },
    ...below('strconv', 'Atoi ParseInt ParseUint ParseFloat ParseBool Itoa FormatInt').map((each) => ({
      ...{ api: `${each}()`, sanitizes: allButSize },
    })),
    ...below(
      '',
      'html.EscapeString html/template.HTMLEscapeString html/template.JSEscapeString template.HTMLEscapeString',
    ).map((each) => ({ api: `${each}()`, sanitizes: ['html' as const] })),
    ...below('bluemonday', 'UGCPolicy StrictPolicy NewPolicy').map((each) => ({
      ...{ api: `${each}().Sanitize()`, sanitizes: ['html' as const] },
    })),
    ...['filepath.Base()', 'path.Base()'].map((api) => ({ api, sanitizes: ['path' as const] })),
    ...['url.QueryEscape()', 'url.PathEscape()'].map((api) => ({
      api,
      sanitizes: ['html', 'redirect', 'ssrf', 'path', 'log'] as const,
    })),
    { api: 'shellescape.Quote()', sanitizes: ['command'] },
    { api: 'shellquote.Join()', sanitizes: ['command'] },
    { api: 'strconv.Quote()', sanitizes: ['log'] },
    { api: 'regexp.QuoteMeta()', sanitizes: ['regex'] },
    { api: 'uuid.Parse()', sanitizes: 'all' },
    { api: 'uuid.MustParse()', sanitizes: 'all' },
    { api: 'time.Parse()', sanitizes: 'all' },
    { api: 'net.ParseIP()', sanitizes: 'all' },
    ...['Marshal', 'MarshalIndent'].map((name) => ({
      ...{ api: `json.${name}()`, sanitizes: ['html', 'log'] as const },
    })),
    ...['md5', 'sha1', 'sha256', 'sha512'].flatMap((each) =>
      below(each, 'Sum Sum256 Sum512').map((name) => ({ api: `${name}()`, sanitizes: 'all' as const })),
    ),
  ],
};
