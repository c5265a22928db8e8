import type { Name } from './layouts.js';

/** What stands where a secret would: nothing of it may be reported. */
export type Benign = (name: Name, secret: string, random: () => number) => string;

const digits = (random: () => number, count: number, alphabet = '0123456789abcdef') =>
  Array.from({ length: count }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
const base64 = (random: () => number, count: number) =>
  digits(random, count, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const uuid = (random: () => number) => [8, 4, 4, 4, 12].map((count) => digits(random, count)).join('-');
/** `sk_live_`, `ghp_`, or nothing. */
const prefixOf = (secret: string) => /^(?:[A-Za-z]{2,10}[_-]){1,2}/.exec(secret)?.[0] ?? '';
/** As long as the secret, with its beginning, and made of nothing but repetitions. */
const repeated = (secret: string, part: string) => {
  const length = Math.max(12, secret.length - prefixOf(secret).length);
  return prefixOf(secret) + part.repeat(Math.ceil(length / part.length)).slice(0, length);
};
const service = (name: Name) => name.service;

export const benign: Readonly<Record<string, Benign>> = {
  'a stand-in': (n) => `${n.snake} = "your-${n.kebab}"`,
  'a stand-in in capitals': (n) => `${n.upper}=YOUR_${n.upper}_HERE`,
  'a stand-in in brackets': (n) => `${n.snake}: <your ${n.kebab}>`,
  'letters x': (n, s) =>
    `${n.snake} = "${prefixOf(s)}${'x'.repeat(Math.max(8, s.length - prefixOf(s).length))}"`,
  'letters X': (n, s) => `"${n.camel}": "${prefixOf(s)}${'X'.repeat(24)}"`,
  zeros: (n, s) => `${n.upper}=${prefixOf(s)}${'0'.repeat(Math.max(12, s.length - prefixOf(s).length))}`,
  'one letter': (n, s) =>
    `'${n.snake}' => '${prefixOf(s)}${'a'.repeat(Math.max(12, s.length - prefixOf(s).length))}'`,
  stars: (n, s) => `${n.snake}: ${prefixOf(s)}${'*'.repeat(20)}`,
  dots: (n, s) => `${n.snake} = "${prefixOf(s)}..."`,
  'two letters in turn': (n, s) => `${n.snake} = "${prefixOf(s)}${'ab'.repeat(16)}"`,
  'it says EXAMPLE': (n, s) =>
    `${n.snake} = "${s.slice(0, Math.floor(s.length / 2) - 3)}EXAMPLE${s.slice(Math.floor(s.length / 2) + 4)}"`,
  'three letters in turn': (n, s) => `${n.snake} = "${repeated(s, 'abc')}"`,
  'four signs in turn': (n, s) => `${n.upper}=${repeated(s, 'ab12')}`,
  'all digits of base 16': (n, s) => `"${n.camel}": "${repeated(s, '0123456789abcdef')}"`,
  'letters and digits in turn': (n, s) => `${n.snake} = "${repeated(s, 'a1b2c3d4e5f6a7b8c9d0')}"`,
  'the alphabet': (n, s) => `${n.snake}: ${repeated(s, 'abcdefghijklmnopqrstuvwxyz')}`,
  'a known word': (n, s) => `${n.snake} = '${repeated(s, 'deadbeef')}'`,
  'mostly zeros': (n, s) => `${n.upper}="${repeated(s, '0'.repeat(40)).slice(0, -4)}a1b2"`,
  'test many times': (n, s) => `${n.snake}: "${repeated(s, 'test')}"`,
  'words for a key': (n, s) => `${n.snake} = "${prefixOf(s)}this_is_not_a_real_key_1234"`,
  'a request to put it in': (n, s) => `${n.snake} = "${prefixOf(s)}put_your_real_key_here"`,
  'it says fake': (n, s) => `${n.snake} = "${prefixOf(s)}FAKEFAKEFAKEFAKEFAKEFAKE1234"`,
  'braces of a template': (n, s) => `${n.snake} = "${prefixOf(s)}{{ ${n.snake} }}"`,
  'brackets of a template': (n, s) => `${n.snake} = "${prefixOf(s)}[${n.upper}]"`,
  'a sign of percent': (n, s) => `${n.snake}=${prefixOf(s)}%${n.upper}%`,
  'counting digits': (n, s) => `${n.snake} = "${prefixOf(s)}${'1234567890'.repeat(4)}"`,
  changeme: (n) => `${n.upper}=changeme`,
  empty: (n) => `${n.snake} = ""\n${n.upper}=\n${n.kebab}:\n`,
  null: (n) => `{"${n.camel}": null, "enabled": true}`,
  'a variable of a shell': (n) => `export ${n.upper}="$${'{'}${n.upper}_FROM_CI}"`,
  'a variable without braces': (n) => `curl -H "X-Key: $${n.upper}" https://api.example.org/`,
  'the environment of Node': (n) => `const ${n.camel} = process.env.${n.upper};`,
  'the environment of Python': (n) => `${n.snake} = os.environ["${n.upper}"]`,
  'the environment of Go': (n) => `${n.camel} := os.Getenv("${n.upper}")`,
  'the environment of Ruby': (n) => `${n.snake}: ENV['${n.upper}']`,
  'a secret of a workflow': (n) => `  ${n.upper}: $${'{{'} secrets.${n.upper} }}`,
  'a template': (n) => `${n.snake}: "{{ .Values.${n.camel} | quote }}"`,
  'a variable of Terraform': (n) => `${n.snake} = var.${n.snake}`,
  'a reference to a store': (n) => `${n.snake}: vault:secret/data/${service(n)}#${n.snake}`,
  'an address of a store': (n) =>
    `${n.snake} = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:${n.snake}-AbCdEf"`,
  'a call': (n) => `${n.camel} = get${n.pascal}(config, "production");`,
  'a member': (n) => `this.${n.camel} = options.${n.camel};`,
  'a type': (n) => `interface Options { ${n.camel}: string; ${n.camel}Id?: number }`,
  'a parameter': (n) => `function connect(${n.camel}, options) { return new Client(${n.camel}); }`,
  'a schema': (n) =>
    `"${n.snake}": {"type": "string", "description": "The ${n.kebab} of your account", "minLength": 32}`,
  'a label': (n) => `label.${n.dotted} = Enter the ${n.kebab} of your account`,
  'a path': (n) => `${n.snake}_file = "/etc/${service(n)}/credentials/${n.snake}.pem"`,
  'an address': (n) => `${service(n)}_url = "https://api.${service(n)}.com/v2/accounts/settings?lang=en"`,
  documentation: (n) =>
    `See https://docs.${service(n)}.com/guides/authentication#${n.kebab} for how to make a ${n.kebab}.`,
  'a commit': (n, _, r) => `${service(n)}_commit: ${digits(r, 40)}`,
  'a digest': (n, _, r) => `${service(n)}_sha256 = "${digits(r, 64)}"`,
  'a checksum': (n, _, r) => `${service(n)}_checksum: md5:${digits(r, 32)}`,
  'an image by digest': (n, _, r) => `image: ${service(n)}/agent@sha256:${digits(r, 64)}`,
  'an action by commit': (n, _, r) => `- uses: ${service(n)}/setup-action@${digits(r, 40)} # v2`,
  'a package with integrity': (n, _, r) =>
    `"node_modules/${service(n)}": {"version": "1.2.3", "integrity": "sha512-${base64(r, 86)}=="}`,
  'a package of yarn': (n, _, r) =>
    `${service(n)}-sdk@^2.0.0:\n  version "2.1.0"\n  resolved "https://packages.example.org/${service(n)}-sdk-2.1.0.tgz#${digits(r, 40)}"\n  integrity sha512-${base64(r, 86)}==\n`,
  'a module of Go': (n, _, r) => `github.com/${service(n)}/${service(n)}-go v1.4.2 h1:${base64(r, 43)}=`,
  'a package of Python': (n, _, r) => `${service(n)}==1.4.2 --hash=sha256:${digits(r, 64)}`,
  'an id of a request': (n, _, r) => `${service(n)} request_id=${uuid(r)} status=200`,
  'an entity tag': (n, _, r) => `${service(n)} response: etag: "${digits(r, 32)}"`,
  'a picture': (n, _, r) =>
    `.${service(n)}-logo { background: url(data:image/png;base64,${base64(r, 400)}); }`,
  'a public key': (n, _, r) => `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${base64(r, 340)} ${service(n)}@host`,
  'a certificate': (_, __, r) =>
    `-----BEGIN CERTIFICATE-----\n${Array.from({ length: 12 }, () => base64(r, 64)).join('\n')}\n-----END CERTIFICATE-----`,
  'minified code': (n) =>
    `function ${n.camel.slice(0, 3)}(t,e){var n=t.${n.camel}||e.${n.camel}||"";return n&&n.length>0?n.substr(0,4)+"...":void 0}`,
  'a long name': (n) => `${n.snake} = ${n.pascal}ProviderFactoryBeanConfigurationSupport`,
  'words with dashes': (n) => `${n.snake} = "my-${service(n)}-service-staging-cluster-config"`,
  'a version': (n) => `${service(n)}_version = "4.17.21-beta.3"`,
  'a list of names': (n) => `required = ["${n.upper}", "${n.upper}_ID", "${n.upper}_FILE"]`,
  'a name only': (n) => `missing setting: ${n.upper}`,
  'for a test': (n) => `${n.snake} = "test-${n.kebab}"`,
  'a dummy': (n) => `${n.camel}: 'dummy_${n.snake}_for_tests'`,
  'a fake': (n) => `${n.camel}: 'fake-${n.kebab}'`,
  'a message': (n) =>
    `throw new Error("${n.camel} is required: create one at https://${service(n)}.com/settings");`,
  'an import': (n) => `import { ${n.camel} } from './${service(n)}/config-loader';`,
  'a selector': (n) => `document.querySelector("#${n.kebab}-input-field").value`,
  'a colour': (n) => `.${n.kebab} { color: #a1b2c3; border: 1px solid #d4e5f6; }`,
  'a size': (n) => `${n.snake}_max_length = 1048576; ${n.snake}_ttl_ms = 86400000`,
  'cut short': (n, s) =>
    `${n.snake} = "${prefixOf(s)}${s.slice(prefixOf(s).length, prefixOf(s).length + 3)}"`,
  'an id of a project': (n, _, r) => `${n.service}_project_id = "${uuid(r)}"`,
  'an id of a tenant': (n, _, r) => `"${n.service}TenantId": "${uuid(r)}"`,
  'an id of a channel': (n, _, r) => `${n.service}_channel_id: ${digits(r, 18, '123456789')}`,
  'an id of an account': (n, _, r) => `${n.service}_account_id = "${digits(r, 32)}"`,
  'an id of a dashboard': (n, _, r) => `"${n.service}_dashboard_id": "${uuid(r)}",`,
  'a hash of a build': (n, _, r) => `${n.service}_build: ${digits(r, 40)}`,
  'a file with a hash in its name': (n, _, r) =>
    `<script src="/static/${n.service}.${digits(r, 20)}.js"></script>`,
  'a nonce': (n, _, r) =>
    `<script nonce="${base64(r, 22)}==" src="https://cdn.${n.service}.com/a.js"></script>`,
  'an integrity of a script': (n, _, r) =>
    `<script src="https://cdn.${n.service}.com/a.js" integrity="sha384-${base64(r, 64)}"></script>`,
  'a path of a cache': (n, _, r) => `/var/cache/${n.service}/objects/${digits(r, 2)}/${digits(r, 38)}`,
  'a container': (n, _, r) => `${n.service}-agent  ${digits(r, 12)}  Up 3 hours`,
  'a picture in XML': (n, _, r) =>
    `<logo service="${n.service}" encoding="base64">iVBORw0KGgo${base64(r, 200)}</logo>`,
  'a link to a commit': (n, _, r) => `https://git.example.org/${n.service}/sdk/commit/${digits(r, 40)}`,
  'a diff': (n, _, r) =>
    `diff --git a/${n.service}.ts b/${n.service}.ts\nindex ${digits(r, 40)}..${digits(r, 40)} 100644`,
  'a picture in JSON': (n, _, r) =>
    `"${n.service}Logo": "data:image/png;base64,iVBORw0KGgo${base64(r, 300)}"`,
  'an icon in base64': (n, _, r) => `"${n.service}_icon": "iVBORw0KGgoAAAANSUhEUgAA${base64(r, 300)}"`,
  'a revision of git': (n, _, r) =>
    `"${n.service}-sdk": "git+https://git.example.org/${n.service}/sdk.git#${digits(r, 40)}"`,
  'the revision of a repository that is pinned': (n, _, r) =>
    `source = { git = "https://git.example.org/${n.service}/grammar", rev = "${digits(r, 40)}" }`,
  'a recipient in Bech32': (n, _, r) =>
    `${n.snake} = "age1${digits(r, 58, '023456789acdefghjklmnpqrstuvwxyz')}"`,
  'a check-out': (n, _, r) => `cd ${n.service} && git checkout ${digits(r, 40)}`,
  'a crate': (n, _, r) => `name = "${n.service}"\nversion = "0.3.1"\nchecksum = "${digits(r, 64)}"\n`,
  'a package of PHP': (n, _, r) =>
    `"name": "${n.service}/sdk",\n"source": {"type": "git", "reference": "${digits(r, 40)}"}`,
  'a hash of Nix': (n, _, r) =>
    `pname = "${n.service}"; sha256 = "0${digits(r, 51, '0123456789abcdfghijklmnpqrsvwxyz')}";`,
  'a checksum file': (n, _, r) => `${digits(r, 64)}  ${n.service}-cli_1.2.0_linux_amd64.tar.gz`,
  'a regular expression': (n) => `const ${n.camel}Pattern = /^[A-Za-z0-9_-]{32,64}$/;`,
  'a class of characters': (n) => `${n.camel}: /[A-Za-z0-9_.+/~-]{10,64}/,`,
  'names of functions': (n) =>
    `const ${n.camel}Calls = ['${n.snake}_encrypt_aes256gcm', '${n.snake}_decrypt_aes256gcm'];`,
  'a pattern in YAML': (n) => `${n.snake}: "^[a-f0-9]{40}$"`,
  'a format': (n) => `printf("${n.snake}=%s\\n", ${n.snake});`,
  'an f-string': (n) => `url = f"https://api.example.org/?${n.snake}={${n.snake}}"`,
  'a template string': (n) => `Authorization: \`Bearer \${${n.camel}}\``,
  'a file read': (n) => `export ${n.upper}=$(cat /run/secrets/${n.snake})`,
  'a call of a store': (n) =>
    `export ${n.upper}="$(aws ssm get-parameter --name /prod/${n.snake} --query Parameter.Value)"`,
  ERB: (n) => `${n.snake}: <%= ENV['${n.upper}'] %>`,
  'a value of Spring': (n) => `@Value("\${${n.dotted}}") private String ${n.camel};`,
  CloudFormation: (n) => `${n.pascal}: !Ref ${n.pascal}Parameter`,
  'a resolved reference': (n) =>
    `${n.snake}: '{{resolve:secretsmanager:prod/${n.service}:SecretString:${n.snake}}}'`,
  '1Password reference': (n) => `${n.upper}="op://prod/${n.service}/${n.kebab}"`,
  'a version in a store': (n) => `${n.snake} = "projects/my-project/secrets/${n.kebab}/versions/3"`,
  'a value under SOPS': (n, _, r) =>
    `${n.snake}: ENC[AES256_GCM,data:${base64(r, 44)},iv:${base64(r, 43)}=,tag:${base64(r, 22)}==,type:str]`,
  redacted: (n) => `${n.snake}=[REDACTED]`,
  'redacted with a rest': (n, s) => `${n.snake}: ${prefixOf(s)}************${s.slice(-4)}`,
  filtered: (n) => `{"${n.camel}":"[FILTERED]","status":200}`,
  'a reference of Kubernetes': (n) =>
    `- name: ${n.upper}\n  valueFrom:\n    secretKeyRef:\n      name: ${n.service}-credentials\n      key: ${n.kebab}\n`,
  'names of secrets': (n) => `secrets:\n  - ${n.kebab}-production\n  - ${n.kebab}-staging\n`,
  'a prompt': (n) => `read -r -s -p "Enter the ${n.kebab}: " ${n.upper}`,
  'an option without a value': (n) =>
    `parser.add_argument("--${n.kebab}", required=True, help="${n.kebab} of your ${n.service} account")`,
  'an annotation': (n) => `@JsonProperty("${n.snake}") private String ${n.camel};`,
  'a column': (n) => `ALTER TABLE accounts ADD COLUMN ${n.snake} VARCHAR(255) NOT NULL;`,
  'a translation': (n) => `"settings.${n.service}.title": "Connect your ${n.service} account"`,
  'a test of a length': (n) => `if (${n.camel}.length < 32) throw new RangeError('${n.camel} is too short');`,
  'a name of a class': (n) => `class ${n.pascal}AuthenticationProviderV2 extends BaseProvider {}`,
  'a chain of members': (n) => `const ${n.camel} = config.services.${n.service}.credentials.primary2;`,
  'a name of a host': (n) => `${n.service}_host=ingest-v2.eu-west-1.${n.service}.example.com:8443`,
  'a bucket': (n) => `${n.service}_bucket: "my-company-${n.service}-backups-2024-eu-west-1"`,
  'a resource name': (n) => `role = "arn:aws:iam::123456789012:role/${n.service}-integration-role-8f3k"`,
  'a date': (n) => `${n.snake}_expires_at: 2026-11-30T23:59:59.000Z`,
  'an address with a port': (n) => `${n.service}_url: http://localhost:8126/v0.4/traces`,
  'a number': (n) => `${n.snake}_count = 12345678901234`,
  'bytes in hex': (n) => `const ${n.service}Magic = [0xde, 0xad, 0xbe, 0xef, 0x01, 0x02];`,
  'a stack trace': (n) =>
    `    at ${n.pascal}.resolve (/app/node_modules/${n.service}-sdk/lib/client.js:214:17)`,
  'a source map': (n) =>
    `{"version":3,"names":["${n.camel}","options"],"mappings":"AAAA,SAASA,GAAGC,EAAOC,GACjBC,QAAQC"}`,
  'a question': (n) =>
    `Where do I find my ${n.kebab}? Open https://app.${n.service}.com/settings/api and choose "Create".`,
};
