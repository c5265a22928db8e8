import type { SinkKind } from '../../src/engines/sast/ir/ids.generated.js';
import type { Parameter } from './declaration.js';
import { type Domain, isPathType, takesData, takesText, wordsIn } from './words.js';

/** `believed`: name, verb and domain agree. `doubtful`: one of them is missing or weak. */
export type Strength = 'believed' | 'doubtful';

/** A function with the words of its name, and what its library, module and class are about. */
export interface Subject {
  /** The words of its name; of a constructor those of its class after `new`. */
  readonly verb: string;
  readonly summary: string;
  /** Of class and module, or, where those speak of nothing, of the library. */
  readonly domains: ReadonlySet<Domain>;
  /** The words of class and module. */
  readonly place: string;
  readonly params: readonly Parameter[];
  readonly isNew: boolean;
  /** It is all that its module is: what it does the library's description says. */
  readonly isMain: boolean;
  /** An argument called `file` is as likely an open file as its name. */
  readonly takesFiles: boolean;
}

/** A role of a parameter: by its own words, what the function does, and what it is about. */
export interface Role {
  readonly kind: SinkKind;
  /** The words of the parameter's name. */
  readonly param: RegExp;
  readonly verb: RegExp;
  readonly domains: readonly Domain[];
  /** Parameters that are meant less surely. */
  readonly weak?: RegExp;
  /** Names of functions that say it alone: the first parameter that takes a text counts. */
  readonly decisive?: RegExp;
  /** Words of the place, or of the function, where it does not hold. */
  readonly never?: RegExp;
  /** Where name and verb agree, but not the domain. */
  readonly elsewhere?: 'doubtful';
  /** A decisive name is none in other libraries. */
  readonly onlyThere?: boolean;
  readonly takes?: (param: Parameter) => boolean;
  /** A last look at what else the function takes. */
  readonly unless?: (subject: Subject) => boolean;
}

const httpVerbs =
  /^(get|post|put|patch|delete|head|options|request|fetch|download|open|connect|stream|goto|go to|navigate|visit|crawl|scrape|retrieve|urlopen|load|read|ping|call|send|parse|import|save|discover|subscribe)\b|\b((from|load|open|read|fetch|get|download|import|post|crawl|save|parse feed) (url|uri)|urlopen|fetch|download)\b/;

export const roles: readonly Role[] = [
  {
    kind: 'command',
    param:
      /^((shell|system|remote) )?(cmd|command|commands|cmdline|cmd line|command line|cmd str|command string|cmd string|shell cmd)$/,
    verb: /\b(exec|execute|execv|spawn|run|popen|system|shell|check output|check call|capture|sudo|invoke|getoutput|launch|start|async run|create process|pipe|new \w* ?(command|process|spawn|shell|popen|cmd))\b|^(cmd|command|call|sh|bash)$/,
    domains: ['proc', 'ssh'],
    elsewhere: 'doubtful',
    never:
      /\b(tcp|udp|socket|raft|cluster|command command|resolved|exceptions?|not found|sql|redis|memcache|mongo|smtp|imap\d?|mail|console|artisan|gpib|scpi|visa|instrument|transport|serial|modem|ftp|at|gcode|bus|device|nsca|completer|help|parser|register|subparser|get command|has|add|menu|key|click|argparse|mpd|protocol|packet|keyboard|binding|light|switch|robot|bot|telegram|ipc|dispatcher|handler|query)\b/,
    unless: ({ params }) => params.some(({ name, default: value }) => name === 'shell' && value === 'False'),
  },
  {
    kind: 'sql',
    param:
      /^(sql|\w+ sql|sql \w+|query string|raw query|sqlquery|sqlcommand|querystring|cql|dql|soql|hql|nsql)$/,
    weak: /^(query|statement|stmt|operation|command|raw|queries)$/,
    verb: /\b(query|queries|execute|exec|executemany|execute many|prepare|raw|fetch|select|run|get (all|row|one|col|results|assoc)|literal|scalar|cursor|unbuffered|multi query|stream|read|update|insert|delete|call|iterate|find|rows?|all|one|immediate|do)\b|^(raw |new raw )?(sql|query|statement)$/,
    domains: ['db'],
    never:
      /\b(convert|modify|rewrite|transform|parser|lexer|token|format|highlight|ast|node|compiler|dialect|grammar|sanitize|log|logger|explain|formatter|split|parse|quote|escape|builder|visitor|graph|graphql|event|profile|exception|error|mongo|elastic|ldap|dns|redis|xpath|css|search|url)\b/,
  },
  {
    kind: 'nosql',
    param: /^(filter|query|selector|pipeline|conditions|criteria|spec)$/,
    verb: /\b(find\w*|update\w*|delete\w*|count\w*|aggregate\w*|distinct|replace\w*|remove)\b/,
    domains: ['nosql'],
    takes: takesData,
    never: /\b(log|parser|sql|ldap|elastic\w*|url)\b/,
  },
  {
    kind: 'ssrf',
    param:
      /^(?!(callback|redirect|return|api|account|token|auth|authorize|login|logout|icon|image|site|proxy callback) ur[li]$)((\w+ )?(url|uri|href|urls)|url (string|or \w+)|feed|wsdl|endpoint|location url|urlstring)$/,
    weak: /^(host|hostname|server|address|dsn|endpoint url)$/,
    verb: new RegExp(
      `${httpVerbs.source}|\\bnew\\b.*\\b(client|session|connection|connector|api|fetcher|downloader|browser|service|crawler|spider|publisher|scraper|webservice|server proxy)$`,
    ),
    domains: ['http'],
    decisive:
      /^(\w+ )?((load|read|open|fetch|download|import|imread|save) (from )?|\w+ parse |from )(url|uri)$/,
    never:
      /^(parse (url|uri|link)\b|get (\w+ )?ur[li]$)|\b(components|verify|check\w*|adapter|scheme|trace|tld|hostname|breadcrumbs|via uri|syntax|url ?encode|build|make|format|quote|escape|unescape|normali[sz]e|join|validat\w*|is|for|route|router|set|add|register|redirect|callback|template|pattern|matcher|generator|reverse|resolve|sign|signature|mock|test|assert|has|filter|strip|clean|param|schema|namespace|ns|shorten|extract|encode|decode|qr|cookie|cookies|cache|key|title|view|error|exception|event|message|node|token|info|link|spec|entry|item|model|field|log|response|result|domain|record|server request|factory|mirror|multiapi|simulator)\b/,
  },
  {
    kind: 'ssrf',
    param: /^never$/,
    weak: /^(host|hostname|server|address|host name)$/,
    verb: /\b(connect|pconnect|open|new .*(client|connection|session)|get \w+ connection|create (client|connection))\b/,
    domains: ['http', 'db', 'nosql', 'ssh', 'ldap'],
    never: /\b(mock|test|server|listen|bind|parse|exception|error|info|event|dsn)\b/,
  },
  {
    kind: 'code',
    param:
      /^((python|php|js|javascript|lua|ruby|source) )?(code|source|src|source code|script|expression|expr|program|statement|snippet|js)$/,
    verb: /\b(eval|evaluate|exec|execute|execute script|run|run (code|script|string|in \w+|source)|compile (code|source|string|script|function)|interpret|load string|do string|call js|make grammar)\b|^compile$/,
    domains: ['vm'],
    never:
      /\b(expr compile|jmes ?path|redis|http|sql|db|html|css|regex|path|template|parser|lexer|highlight|sass|scss|less|markdown|latex|pattern|file|url|xpath|filter|database|search|ast|grammar node|token|node|query|jsonpath|status|error|country|language|currency|state|auth|oauth|authorization|token|two factor|otp|barcode|tables?|column|orm|select)\b/,
  },
  {
    kind: 'html',
    param: /^(html|markup|raw html|s|value|text|string)$/,
    verb: /^(mark safe|html safe|markup|new markup|raw html|safe html|new safe string|new safe text)$/,
    domains: ['web', 'tmpl', 'xml'],
    decisive: /^(mark safe|html safe|new markup|new safe string|new safe text)$/,
  },
  {
    kind: 'template',
    param:
      /^(source|tmpl|template (string|source|str|text|code|content|body)|templatestring|text|template text)$/,
    weak: /^(template|str|string|body|content|code|s)$/,
    verb: /\b(compile|render|render (string|str|template|source|inline)|from (string|str|source|text)|create template|parse|parse string|evaluate|fill|substitute|process|new (\w+ )?(template|engine|renderer))\b/,
    domains: ['tmpl'],
    onlyThere: true,
    decisive:
      /^(render string|render template string|from string|create template|render inline|render from string|compile string|render str)$/,
    never:
      /\b(name|path|loader|file|node|token|lexer|visitor|error|exception|parser|ast|translat\w*|gettext|log|sql|xml|css|escape|filter|message|mail|debug|node|stream|extension|runtime)\b/,
  },
  {
    kind: 'xpath',
    param: /^(xpath\w*|x path|\w+ xpath|xpath (query|expression|expr|string))$/,
    weak: /^(expression|path|expr|query|selector)$/,
    verb: /\b(xpath|select|select \w+|evaluate|find|find all|query|filter|filter x path|compile|iter select|get|new)\b/,
    domains: ['xml'],
    decisive: /^(xpath|filter x path|xpath query|get elements by xpath|select by xpath)$/,
    never:
      /\b(css|driver|webdriver|selenium|json|jmes|file|dir|url|attribute|locator|wait|sql|lexer|token|translator|parser|convert|to)\b/,
  },
  {
    kind: 'ldap',
    param: /^(filter|filterstr|search filter|ldap filter|filter string|searchfilter|filter str)$/,
    weak: /^(dn|base|base dn|basedn|search base|query|user dn)$/,
    verb: /\b(search\w*|find\w*|query|bind|modify|delete|add|rename|list|read|count|get|exists|paged \w+|compare)\b/,
    domains: ['ldap'],
    never: /\b(escape|parse|filter \w+ parser|dn parser|build|builder|exception|error)\b/,
  },
  {
    kind: 'regex',
    param: /^(pattern|regex|regexp|regular expression|reg ex|re)$/,
    verb: /\b(compile|match\w*|replace\w*|split|search|sub|find\w*|grep|full ?match|scan|is match|new \w*(regex|pattern))\b/,
    domains: ['re'],
    never: /\b(glob|fnmatch|url|route|file|path|date|time|number|wildcard|token|lexer|node)\b/,
  },
  {
    kind: 'redirect',
    param: /^((\w+ )?(url|uri|location|path|to|target|href)|return to)$/,
    verb: /\b(redirect|redirects|redirect to|redirect response|see other|http found|moved permanently|send redirect)\b/,
    domains: ['web', 'http'],
    never:
      /\b(is|has|can|get|set|with|add|remove|follow\w*|max|assert|test|client|fetch\w*|handler|middleware|track\w*|history|exception|error|plugin|subscriber|listener|allowed|uri handling|register|authorize|factory|matcher|url matcher|request)\b/,
    decisive: /^(redirect|redirect to|create redirect response|send redirect|away)$/,
  },
  {
    kind: 'deserialise',
    param:
      /^(\w+ )?(data|stream|string|str|s|serialized|payload|pickled?|buffer|bytes|obj|value|content|input|blob|dump)$/,
    verb: /\b(unserialize|unserialise|unpickle|pickle loads?|loads? pickle|from pickle)\b/,
    domains: ['ser', 'web', 'fs', 'db', 'http', 'vm', 'proc'],
    decisive: /\b(unserialize|unserialise|unpickle)\b/,
    never:
      /\b(can|is|json|xml|class|method|node|allowed|session id|unserialize callback|safe|spl|stack|list|queue|collection|array|storage|option|event|exception|message|token|user|uuid|date|carbon)\b/,
  },
];

/** Functions that only ask, compare or make names: they have no role. */
const pure =
  /^(is|has|can|should|supports|accepts|matches|equals|compare|assert|validate|check(?! (output|call))|normali[sz]e|sanitize|sanitise|quote|escape|unescape|format|get (name|type|class|extension|mime)|guess|to string|hash|sort|filter|count|len|describe|str|repr|with|without|log|debug|info|warning|error|print|echo|setup|configure|register|help|mock|basename|dirname|join|split|relative|absolute|abspath|splitext|resolve|expand|test)\b/;
/** Classes that hold, describe or read code, and do nothing outside of themselves. */
const idle =
  /\b(node|token|error|exception|warning|event|compiler|grammar|dialect|emitter|mock|fake|stub|info|attributes?|test|tests|lexer|visitor|ast|enum|formatter|highlighter|schema|validator|constraint|assert\w*|exporter exception|migration|deprecated|widget|button|dialog|window|menu|label|option|argument|completion|gui|qt|gtk|tk)\b/;

/** Libraries that exist to refuse what is harmful. */
const hardened = /^(advocate|defusedxml|pathvalidate|safeeval|restrictedpython)\b/;

/** What a parameter is for; undefined where nothing says that it is a sink. */
export function strengthOf(
  role: Role,
  param: Parameter,
  words: string,
  subject: Subject,
): Strength | undefined {
  const { verb, domains, place } = subject;
  const takes = role.takes ?? takesText;
  if (!takes(param) || role.never?.test(`${verb} ${place}`) === true || role.unless?.(subject) === true)
    return undefined;
  const inDomain = role.domains.some((each) => domains.has(each));
  if (role.decisive?.test(verb) === true && subject.params.find(takesText) === param)
    return inDomain ? 'believed' : role.onlyThere === true ? undefined : 'doubtful';
  if (!role.verb.test(verb)) {
    const isClear = subject.isMain && inDomain && /^(ssrf|sql|command|xpath)$/.test(role.kind);
    return isClear && role.param.test(words) ? 'doubtful' : undefined;
  }
  if (role.param.test(words)) return inDomain ? 'believed' : role.elsewhere;
  return role.weak?.test(words) === true && inDomain ? weakStrength(role, subject) : undefined;
}

/** `query(query)` of a database is meant as surely as `query(sql)`. */
function weakStrength({ kind }: Role, { verb, domains }: Subject): Strength {
  const isSql =
    kind === 'sql' && domains.has('db') && /\b(query|execute|exec|executemany|prepare|raw|sql)\b/.test(verb);
  const isXpath = kind === 'xpath' && /\bx ?path\b/.test(verb);
  return isSql || isXpath ? 'believed' : 'doubtful';
}

export function isIdle({ verb, place }: Pick<Subject, 'verb' | 'place'>): boolean {
  return pure.test(verb) || idle.test(place) || hardened.test(place);
}

const pathName =
  /^(((in|out|input|output|src|source|dest|destination|target|dst|local|full|abs|archive|zip|image|config|template|log|base|root|data|tmp|temp|old|new|from|to|save|download|upload|video|pdf|csv|json|xml|file|db|database|cache|key|cert|font|audio|module|mo|po|lib|library|inner|repo|repository|work|working|project|script|page|asset|store|storage|home|static|public|parent|start|mount) )?(path|file ?path|file|file ?name|dir|directory|folder|fn|fname|pathname)( (name|path|or \w+|like \w+|like))?|path like|filename or \w+|pathspec|filepath or \w+|\w+file|\w+dir|\w+path|\w+filename)$/;
/** What is called so is opened, whatever the function does with it. */
const fileName = /^(\w+ )?(file ?name|file path|filepath|fname|path ?name)$/;
const pathWords = /\b(path|file|filename|filepath|dir|directory|folder|fname|pathname)\b/;
const moved = /^(src|source|dst|dest|destination|target|from|to|origin|name)$/;
const pathVerb =
  /\b\w+ file$|\b(watch|manage|read|write|open|load|save|dump|unlink|remove|delete|copy|move|rename|mkdir|rmdir|makedirs|make dirs?|stat|glob|extract( all)?|send file|touch|chmod|chown|symlink|cat|append|upload|download|import|export|from (file|path|filename|disk)|(to|process|parse|load|read|write|open|send|add|attach|convert|render|include|serve|add from) ?(file|attachment|workbook|document|image|archive|path|string to file)|parse|create|truncate|imread|imwrite|put|store|convert|scandir|list ?dir|walk|mirror|dump file|generate|render|serve|attach|read ?file|mmap|parse file|manage|fix file|filesystem|file|reader|writer|database|archive|image|document|lock|set ?up|index)\b/;
const strongVerb =
  /\b\w+ file$|\b(read|write|open|load|save|unlink|remove|delete|copy|move|rename|mkdir|rmdir|makedirs|extract( all)?|send file|touch|chmod|from (file|path|filename|disk)|(parse|load|read|write|open|send|add|attach|convert|dump|include|process|serve|append) ?(file|attachment|workbook|document|image|archive)|dump file|mirror|read ?file|imread|imwrite|symlink|list ?dir|fix file|to file|process file)\b/;
/** Whatever the file is of. */
const ofFile = /\b(load|read|write|open|save|parse|dump)\b.* file$/;
const notPaths =
  /\b(strip|trim|ext|extension|dot|form data|memory|guest fs|secrets|kv|auth|stream open|stream wrapper|vfs|mime|uploaded file|multiapi|azure|blob|bucket|datalake|share|s3|gcs|swift|b2|url|uri|http request|route|router|routing|json ?path|xpath|tree|registry|key|node|property|namespace|import path|module|dotted|object path|request|endpoint|rest|api|resource|cookie|query|dbus|d bus|bus|svg|geometry|curve|shape|graph|zk|zookeeper|consul|etcd|vault|menu|test|lexer|locale|ast|logger|template name|matcher|pattern|selector|accessor|getter|setter)\b/;

/**
 * A path of the file system: 2 for a strong verb, 2 for a type that says path, 1 each for a strong name, for a weaker
 * verb, for the domain, 2 where two such names stand side by side in a library of files, for documentation that mentions a file, for a name that holds `file`, `dir` or `path`, and for `filename`.
 */
export function pathStrength(param: Parameter, words: string, subject: Subject): Strength | undefined {
  const { verb, summary, domains, place, takesFiles, params } = subject;
  const typed = isPathType(param);
  if (!typed && !takesText(param)) return undefined;
  // Names and paths as values: `new Filename(text)`.
  if (subject.isNew && /\b(file ?name|path|path ?name|ur[il])$/.test(verb)) return undefined;
  if (!typed && !ofFile.test(verb) && notPaths.test(`${verb} ${place}`)) return undefined;
  const isMoved = moved.test(words) && /\b(copy|move|rename|symlink|mirror|extract|link)\b/.test(verb);
  const isPlace = subject.isNew && (domains.has('db') || domains.has('nosql')) && words === 'location';
  if (!typed && !pathName.test(words) && !isMoved && !isPlace) return undefined;
  const isNamed = fileName.test(words);
  const isOpened = subject.isNew && isNamed;
  if (
    /\bremote\b/.test(words) ||
    (!isNamed && !isPlace && !(subject.isMain && domains.has('fs')) && !pathVerb.test(verb))
  )
    return undefined;
  const score =
    (isOpened || strongVerb.test(verb) ? 2 : 1) +
    (typed ? 2 : 0) +
    (pathName.test(words) ? 1 : 0) +
    (domains.has('fs') || domains.has('db') ? 1 : 0) +
    (/\b(files?|folder|director(y|ies)|disk)\b/i.test(summary) ? 1 : 0) +
    (pathWords.test(words) ? 1 : 0) +
    (isNamed || isPlace ? 1 : 0) +
    // From one to the other, in a library of files.
    (isMoved && domains.has('fs') && params.filter(({ name }) => moved.test(wordsIn(name))).length > 1
      ? 2
      : 0) -
    (takesFiles && param.type === undefined && /^((in|out|input|output|\w+) )?(file|f)( or \w+)?$/.test(words)
      ? 2
      : 0);
  return score >= 5 ? 'believed' : score >= 4 ? 'doubtful' : undefined;
}
