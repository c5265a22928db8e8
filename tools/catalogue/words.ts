import type { Parameter } from './declaration.js';

/** `filePath`, `file_path`, `HTTPServer` → lower-case words with a blank between them. */
export function wordsIn(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What a library, module or class is about. */
export const domains = [
  'http',
  'db',
  'nosql',
  'tmpl',
  'xml',
  'ldap',
  'proc',
  'ssh',
  'fs',
  'ser',
  'web',
  'vm',
  're',
] as const;
export type Domain = (typeof domains)[number];

const ofDomain: Readonly<Record<Domain, RegExp>> = {
  http: /\b(https?|http2|rest|api|urls?|web|download(er)?s?|fetch(er)?|requests?|crawl\w*|scrap\w*|webdav|caldav|carddav|soap|wsdl|websockets?|browsers?|webdriver|client|feeds?|oembed|webhooks?|spider|aiohttp|proxy|proxies|rpc|json ?rpc|xml ?rpc|curl|hub|vault|sdk|grpc|microformats2?|oai|opds)\b/,
  db: /\b(sql\w*|my ?sqli?|sqlite\d?|postgre\w*|pgsql|pg|pq|maria ?db|databases?|db|dbal|orm|odbc|oracle|oci8?|mssql|sqlsrv|sybase|cassandra|clickhouse|influx\w*|duckdb|firebird|interbase|ibase|fbird|snowflake|dbapi|hive|presto|trino|peewee|records?|active record|entity manager|pdo|monetdb|spatialite|warehouse)\b/,
  nosql: /\b(mongo\w*|couch\w*|elastic\w*|arango\w*|rethink\w*|dynamo\w*|nosql|document store|tinydb)\b/,
  tmpl: /\b(tmpl|templat\w*|jinja2?|mako|cheetah\d?|mustache|handlebars|liquid|genshi|chameleon|twig|smarty|latte|tenjin|quik|airspeed|velocity|erb|haml|pystache|chevron|moustache|dwoo|plates)\b/,
  xml: /\b(xml|xpath|html\d?|lxml|dom|svg|kml|gpx|rss|atom|xslt?|markup|soup|etree|selectors?|crawler)\b/,
  ldap: /\b(ldap\d?|active directory)\b/,
  proc: /\b(proc|process(es)?|sub ?process\w*|shell|commands?|exec(ut\w+)?|spawn|popen|daemon|pexpect|expect|tmux|terminal|pty|system|adb|sudo|run(ner)?|cli|jobs?|tasks?|invoke|sh|pipes?)\b/,
  ssh: /\b(ssh2?|sftp\d?|scp|telnet|remote|winrm|rsh)\b/,
  fs: /\b(fs|files?|paths?|file ?systems?|directory|directories|folders?|archives?|zip\w*|tar|rar|storage|images?|pdf|disk|io|upload(er)?s?|download(er)?s?|sftp|ftp|reader|writer|load(er)?|media|documents?|spreadsheets?|excel|csv|epub|fonts?|leases|logs?|cache|lock\w*|mmap|streams?|parser)\b/,
  ser: /\b(ser|serial\w*|unserial\w*|pickl\w*|marshal\w*|shelve|yaml|deserial\w*|unpickl\w*)\b/,
  web: /\b(web|frameworks?|django|flask|wsgi|asgi|https?|response|controllers?|pyramid|bottle|tornado|starlette|fastapi|sanic|falcon|symfony|laravel|laminas|zend|slim|cake|yii|codeigniter|redirect(or|s)?|routing|views?|cas|oauth\d?|sso|saml)\b/,
  vm: /\b(eval\w*|expressions?|interpreters?|sandbox\w*|scripts?|scripting|lua|javascript|js|v8|quickjs|code|python|vm|console|repl|grammars?|macros?)\b/,
  re: /\b(regex\w*|regexp|regular|pcre|re2|patterns?)\b/,
};

/** The domains that words speak of. */
export function domainsIn(text: string): ReadonlySet<Domain> {
  const words = wordsIn(text);
  return new Set(domains.filter((each) => ofDomain[each].test(words)));
}

const text =
  /^\??\\?(str|string|bytes|text|mixed|any|path|pathlike|stringable|uri|url|basestring|anystr|scalar|strpath|filename|literalstring|optional|union|unicode|object|t|uriinterface|iterable)s?$/i;
/** Whether a parameter may be given a text: its type says so, or nothing. */
export function takesText({ type, default: value }: Parameter): boolean {
  if (
    value !== undefined &&
    /^(true|false|-?\d[\d_.]*|\[\s*\]|\{\s*\}|\(\s*\)|array\(\)|lambda\b.*)$/i.test(value)
  )
    return false;
  if (type === undefined || type === '') return true;
  const parts = typeParts(type);
  return parts.some((each) => text.test(each));
}

/** Of a type that names lists only, not texts. */
export function takesData({ type, default: value }: Parameter): boolean {
  if (value !== undefined && /^(true|false|-?\d[\d_.]*)$/i.test(value)) return false;
  return (
    type === undefined ||
    typeParts(type).some(
      (each) => text.test(each) || /^\??(dict|array|mapping|object|document|list)$/i.test(each),
    )
  );
}

export function isPathType({ type }: Parameter): boolean {
  return (
    type !== undefined &&
    typeParts(type).some((each) =>
      /^(path|pathlike|strpath|strorbytespath|filename|filepath|filepathorbuffer)$/i.test(each),
    )
  );
}

/** A type that says text outright. */
export function isTextType({ type }: Parameter): boolean {
  return (
    type !== undefined &&
    typeParts(type).some((each) => /^\??(str|string|bytes|basestring|unicode)$/i.test(each))
  );
}

/** The last parts of the names in a type; of containers what stands outside of them. */
function typeParts(type: string): readonly string[] {
  const outer = type
    .replaceAll(/["'\s]/g, '')
    .replace(/^(?:typing\.|t\.)?(?:Optional|Annotated|Final)\[(.*)\]$/, '$1');
  const bare = outer
    .replace(/^(?:typing\.|t\.)?Union\[(.*)\]$/, '$1')
    .replaceAll(/(?:PathLike)\[[^\]]*\]/g, 'PathLike');
  return bare
    .replaceAll(/\[[^\][]*(\[[^\][]*\][^\][]*)*\]/g, '')
    .replaceAll(/<[^<>]*>/g, '')
    .split(/[|,&]/)
    .map((each) => each.slice(Math.max(each.lastIndexOf('.'), each.lastIndexOf('\\')) + 1))
    .filter(Boolean);
}

const verbs =
  /\b(copy|move|rename|read|write|load|open|save|delete|remove|unlink|extract|unzip|unpack|download|fetch|request|get|exec|execute|spawn|run|render|compile|parse|query|evaluate|send|list|walk|search|watch|serialize|unserialize|deserialize|convert|import|upload|crawl|scrape|hash|create|append|truncate|stat|chmod|mirror|sync)\b/g;

/** What a text says that a package does: a module that is called itself has often no other verb. */
export function verbsIn(text: string): string {
  return [...new Set(wordsIn(text).match(verbs) ?? [])].join(' ');
}
