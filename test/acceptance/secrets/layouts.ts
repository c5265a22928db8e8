/** How one setting is called where different habits rule. */
export interface Name {
  /** `datadog_api_key` */
  readonly snake: string;
  readonly camel: string;
  readonly pascal: string;
  readonly upper: string;
  readonly kebab: string;
  readonly dotted: string;
  /** `datadog`, or the name itself where it is of no service. */
  readonly service: string;
}

const ofSettings =
  /(?:_(?:api|app|client|access|auth|secret|key|token|id|password|private|global|signing|delivery|identity|session|account|write|user|http|bot|login|spaces|devops|authtoken))+$/;

export function nameOf(snake: string): Name {
  const pascal = snake.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return {
    snake,
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    upper: snake.toUpperCase(),
    kebab: snake.replaceAll('_', '-'),
    dotted: snake.replaceAll('_', '.'),
    service: snake.replace(ofSettings, ''),
  };
}

/** `name = value` as people write it: settings, sources, command lines, logs. */
export type Layout = (name: Name, value: string) => string;

export const layouts: Readonly<Record<string, Layout>> = {
  'a plain assignment': (n, v) => `${n.snake} = "${v}"`,
  'without blanks': (n, v) => `${n.snake}='${v}'`,
  'many blanks': (n, v) => `${n.snake}    =    "${v}"`,
  'tabs round it': (n, v) => `${n.snake}\t=\t'${v}'`,
  backticks: (n, v) => `const ${n.camel} = \`${v}\`;`,
  'an .env file': (n, v) => `# settings\nNODE_ENV=production\n${n.upper}=${v}\nPORT=3000\n`,
  'an .env file with quotes': (n, v) => `${n.upper}="${v}"\n`,
  'Windows line ends': (n, v) => `DEBUG=1\r\n${n.upper}=${v}\r\nPORT=1\r\n`,
  export: (n, v) => `export ${n.upper}=${v}`,
  'export with quotes': (n, v) => `export ${n.upper}='${v}'`,
  fish: (n, v) => `set -gx ${n.upper} ${v}`,
  PowerShell: (n, v) => `$env:${n.upper} = "${v}"`,
  batch: (n, v) => `SET ${n.upper}=${v}`,
  setx: (n, v) => `setx ${n.upper} "${v}"`,
  YAML: (n, v) => `config:\n  ${n.snake}: ${v}\n  retries: 3\n`,
  'YAML with quotes': (n, v) => `${n.snake}: "${v}"`,
  'YAML with single quotes': (n, v) => `  ${n.kebab}: '${v}'`,
  'YAML with a comment': (n, v) => `${n.camel}: ${v}  # rotate yearly`,
  'a list in YAML': (n, v) => `environment:\n  - ${n.upper}=${v}\n  - TZ=UTC\n`,
  'name and value in YAML': (n, v) => `- name: ${n.upper}\n  value: "${v}"\n`,
  JSON: (n, v) => `{\n  "name": "app",\n  "${n.snake}": "${v}",\n  "debug": false\n}`,
  'JSON without blanks': (n, v) => `{"id":7,"${n.camel}":"${v}","ok":true}`,
  'JSON in a text': (n, v) => `body := "{\\"${n.snake}\\": \\"${v}\\", \\"n\\": 1}"`,
  'JSON with odd blanks': (n, v) => `{ "${n.kebab}"  :   "${v}" }`,
  'a dictionary of Python': (n, v) => `settings = {'debug': True, '${n.snake}': '${v}'}`,
  'an item of a dictionary': (n, v) => `os.environ["${n.upper}"] = "${v}"`,
  'a keyword argument': (n, v) => `client = Client(timeout=3, ${n.snake}="${v}", region='eu')`,
  'a default in Python': (n, v) => `${n.snake} = os.getenv("${n.upper}", "${v}")`,
  'a typed name in Python': (n, v) => `${n.snake}: str = "${v}"`,
  'a raw text in Python': (n, v) => `${n.upper} = r'${v}'`,
  'JavaScript const': (n, v) => `const ${n.camel} = '${v}';`,
  'an object of JavaScript': (n, v) => `new Service({ ${n.camel}: '${v}', retries: 2 })`,
  'a fallback in JavaScript': (n, v) => `const key = process.env.${n.upper} || "${v}";`,
  'a comparison': (n, v) => `if (${n.camel} === "${v}") { allow(); }`,
  TypeScript: (n, v) => `private readonly ${n.camel}: string = "${v}";`,
  Java: (n, v) => `private static final String ${n.upper} = "${v}";`,
  'a property of Java': (n, v) => `app.${n.dotted}=${v}`,
  'a setter': (n, v) => `config.set${n.pascal}("${v}");`,
  'a builder': (n, v) => `.put("${n.snake}", "${v}")`,
  Kotlin: (n, v) => `val ${n.camel}: String = "${v}"`,
  Gradle: (n, v) => `buildConfigField "String", "${n.upper}", "\\"${v}\\""`,
  'C#': (n, v) => `public const string ${n.pascal} = "${v}";`,
  'C# verbatim': (n, v) => `var ${n.camel} = @"${v}";`,
  'an appSettings entry': (n, v) => `<add key="${n.pascal}" value="${v}" />`,
  Go: (n, v) => `var ${n.camel} string = "${v}"`,
  'Go, short': (n, v) => `\t${n.camel} := \`${v}\``,
  'a field of a Go structure': (n, v) => `cfg := Config{${n.pascal}: "${v}", Debug: true}`,
  Rust: (n, v) => `pub const ${n.upper}: &str = "${v}";`,
  C: (n, v) => `static const char *${n.snake} = "${v}";`,
  'a C macro': (n, v) => `#define ${n.upper} "${v}"`,
  Swift: (n, v) => `let ${n.camel}: String = "${v}"`,
  'Objective-C': (n, v) => `NSString *${n.camel} = @"${v}";`,
  Ruby: (n, v) => `${n.snake} ||= '${v}'`,
  'a hash of Ruby': (n, v) => `config = { ${n.snake}: '${v}', :retries => 3 }`,
  'a hash with rockets': (n, v) => `{ :${n.snake} => "${v}" }`,
  'a fetch of Ruby': (n, v) => `ENV.fetch('${n.upper}', '${v}')`,
  PHP: (n, v) => `$${n.snake} = '${v}';`,
  'an array of PHP': (n, v) => `'${n.snake}' => '${v}',`,
  'a rocket without blanks': (n, v) => `"${n.snake}"=>"${v}"`,
  define: (n, v) => `define('${n.upper}', '${v}');`,
  Perl: (n, v) => `my $${n.snake} = "${v}";`,
  Elixir: (n, v) => `config :app, ${n.snake}: "${v}"`,
  Scala: (n, v) => `val ${n.camel} = "${v}"`,
  R: (n, v) => `${n.snake} <- "${v}"`,
  Terraform: (n, v) => `resource "x" "y" {\n  ${n.snake} = "${v}"\n}`,
  'a default in Terraform': (n, v) => `variable "${n.snake}" {\n  default = "${v}"\n}`,
  TOML: (n, v) => `[service]\n${n.kebab} = "${v}"\n`,
  INI: (n, v) => `[default]\n${n.snake}=${v}\nregion=eu\n`,
  Makefile: (n, v) => `${n.upper} ?= ${v}`,
  'Makefile, at once': (n, v) => `${n.upper} := ${v}`,
  XML: (n, v) => `<${n.camel}>${v}</${n.camel}>`,
  'an attribute of XML': (n, v) => `<service ${n.camel}="${v}" enabled="true"/>`,
  'a property of Spring': (n, v) => `<property name="${n.camel}" value="${v}"/>`,
  plist: (n, v) => `<key>${n.pascal}</key>\n<string>${v}</string>`,
  'a resource of Android': (n, v) => `<string name="${n.snake}">${v}</string>`,
  'ENV of a Dockerfile': (n, v) => `FROM alpine\nENV ${n.upper}=${v}\n`,
  'ENV, the old way': (n, v) => `ENV ${n.upper} ${v}\n`,
  ARG: (n, v) => `ARG ${n.upper}=${v}`,
  'docker run -e': (n, v) => `docker run -e ${n.upper}=${v} app:latest`,
  'an option': (n, v) => `deploy --${n.kebab}=${v} --verbose`,
  'an option with a blank': (n, v) => `deploy --${n.kebab} ${v} --verbose`,
  'a query': (n, v) => `https://api.example.org/v1/items?${n.snake}=${v}&limit=5`,
  'a header': (n, v) => `headers["X-${n.pascal}"] = "${v}"`,
  'a header of curl': (n, v) => `curl -H "X-${n.pascal}: ${v}" https://api.example.org/`,
  'a log line': (n, v) => `2024-03-02T10:11:12Z INFO startup ${n.snake}=${v} pid=17`,
  'a log line with a colon': (n, v) => `[DEBUG] using ${n.snake}: ${v}`,
  'a comment': (n, v) => `// TODO remove ${n.camel} = "${v}"`,
  'a table in Markdown': (n, v) => `| ${n.snake} | \`${v}\` |`,
  prose: (n, v) => `The ${n.snake} is \`${v}\`, do not share it.`,
  SQL: (n, v) => `INSERT INTO settings (name, value) VALUES ('${n.snake}', '${v}');`,
  'a line break behind the operator': (n, v) => `const ${n.camel} =\n  '${v}';`,
  'two settings in one text': (n, v) => `"A=1\\n${n.upper}=${v}\\nB=2"`,
};

const upperOf = (service: string) => service.toUpperCase();
const titleOf = (service: string) => nameOf(service).pascal;
const restOf = ({ snake, service }: Name) => snake.slice(service.length + 1) || 'key';

/** The name of the service stands further away, as in files with sections. */
export const distantLayouts: Readonly<Record<string, Layout>> = {
  'nested in YAML': (n, v) => `${n.service}:\n  ${restOf(n)}: ${v}\n`,
  'nested in YAML with quotes': (n, v) => `${n.service}:\n    ${restOf(n)}: "${v}"\n    timeout: 3\n`,
  'nested in YAML, second line': (n, v) => `${n.service}:\n  enabled: true\n  ${restOf(n)}: ${v}\n`,
  'nested in JSON': (n, v) => `{"${n.service}": {"${restOf(n)}": "${v}"}}`,
  'nested in JSON over lines': (n, v) =>
    `  "${n.service}": {\n    "${restOf(n)}": "${v}",\n    "region": "eu"\n  }`,
  'nested in an array of PHP': (n, v) => `'${n.service}' => [\n    '${restOf(n)}' => '${v}',\n],`,
  'a section': (n, v) => `[${n.service}]\n${restOf(n)} = ${v}\n`,
  'a comment above': (n, v) => `# ${titleOf(n.service)}\n${restOf(n).toUpperCase()}=${v}\n`,
  'words for a name': (n, v) => `${titleOf(n.service)} ${restOf(n).replaceAll('_', ' ')}: ${v}`,
  'the service alone': (n, v) => `${n.service} = "${v}"`,
  'the service alone in YAML': (n, v) => `${n.service}: ${v}`,
  'with much before it': (n, v) => `MY_APP_PROD_${n.upper}_V2="${v}"`,
  'a constructor': (n, v) => `client = ${titleOf(n.service)}("${v}")`,
  'new of a class': (n, v) => `const api = new ${titleOf(n.service)}Client('${v}');`,
  'a member of a module': (n, v) => `${n.service}.${restOf(n)} = "${v}"`,
  'a call of init': (n, v) => `${n.service}.init("${v}");`,
  'a bearer of its API': (n, v) => `curl https://api.${n.service}.com/v1 -H "Authorization: Bearer ${v}"`,
  'a token of its API': (n, v) => `curl -H "Authorization: Token ${v}" https://api.${n.service}.com/v1`,
  'a header in code': (n, v) =>
    `fetch('https://api.${n.service}.com', { headers: { Authorization: 'Bearer ${v}' } })`,
  'a key of its API': (n, v) =>
    `requests.get("https://api.${n.service}.com/v1", headers={"X-Api-Key": "${v}"})`,
  'a login of curl': (n, v) => `curl -u ${v}: https://api.${n.service}.com/v1/charges`,
  'a password of curl': (n, v) => `curl --user "admin:${v}" https://api.${n.service}.com/v1/charges`,
  'a query of its API': (n, v) => `https://api.${n.service}.com/v1/items?api_key=${v}`,
  'a login in an address': (n, v) => `https://deploy:${encodeURIComponent(v)}@${n.service}.example.com/x`,
  'upper case alone': (n, v) => `${upperOf(n.service)}=${v}`,
};
