/** Kinds that a whole text shows: how they are written, with a secret of each form, and what is like them. */
export interface Structural {
  readonly id: string;
  /** Forms of the secret itself. */
  readonly forms: readonly string[];
  readonly fires: readonly ((secret: string) => string)[];
  readonly silent: readonly string[];
}

const password = '[A-Za-z]{4}[0-9]{2}[A-Za-z]{4}[0-9][A-Za-z]{3}';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (
  signature: string,
  claims: unknown = { sub: 'u-4711', iss: 'https://login.example.org', iat: 1719999999 },
) => `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url(claims)}.${signature}`;
const lines = (secret: string) => secret.replace(/(.{64})/g, '$1\n');
const pem = (kind: string) => (secret: string) =>
  `-----BEGIN ${kind}-----\n${lines(secret)}\n-----END ${kind}-----\n`;
const database = (id: string, scheme: string, port: number): Structural => ({
  id,
  forms: [password, '[A-Za-z0-9]{20}', '[A-Za-z0-9_.~-]{12}[0-9]'],
  fires: [
    (s) => `DATABASE_URL=${scheme}://app:${s}@db.internal:${port}/app`,
    (s) => `url: "${scheme}://app:${s}@10.0.0.5/app?timeout=3"`,
    (s) => `{"dsn":"${scheme}://root:${s}@db-1.example.org:${port}"}`,
    (s) => `<url>${scheme}://svc-user:${s}@db/app</url>`,
    (s) => `engine = create("${scheme}://app:${s}@db.internal:${port}/app")`,
    (s) => `export URL='${scheme}://app:${s}@db:${port}/0'`,
    (s) => `- ${scheme}://app:${s}@db.internal`,
    (s) => `connecting to ${scheme}://app:${s}@db.internal:${port}/app ...`,
    (s) => `const client = connect(\`${scheme}://app:${s}@db.internal/app\`);`,
    (s) => `ENV URL ${scheme}://app:${s}@db.internal/app\n`,
    (s) => `spring.url=${scheme}://app:${s}@db.internal:${port}/app`,
    (s) => `# old: ${scheme}://app:${s}@db.internal:${port}/app`,
  ],
  silent: [
    `${scheme}://db.internal:${port}/app`,
    `${scheme}://app@db.internal/app`,
    `${scheme}://user:password@localhost:${port}/app`,
    `${scheme}://app:\${DB_PASSWORD}@db.internal/app`,
    `${scheme}://<user>:<password>@<host>/<name>`,
    `${scheme}://USER:PASSWORD@HOST:${port}/NAME`,
    `f"${scheme}://{user}:{password}@{host}/{name}"`,
    `"${scheme}://%s:%s@%s/%s"`,
    `${scheme}://app:xxxxxxxx@db.internal/app`,
    `${scheme}://app:*****@db.internal/app`,
    `${scheme}://username:your-password@host/db`,
    `the scheme ${scheme}:// is for databases`,
  ],
});

const header: Structural = {
  id: 'curl-auth-header',
  forms: ['[A-Za-z0-9]{32}', '[a-f0-9]{40}', '[A-Za-z0-9_-]{24}[0-9]'],
  fires: [
    (s) => `curl -H "Authorization: Bearer ${s}" https://api.example.org/v1`,
    (s) => `curl https://api.example.org/v1 -H 'Authorization: Bearer ${s}'`,
    (s) => `curl -X POST -d '{}' --header "Authorization: Token ${s}" https://api.example.org`,
    (s) => `curl -s -H "X-API-Key: ${s}" https://api.example.org`,
    (s) => `$ curl -i -H 'Api-Token: ${s}' api.example.org`,
    (s) => `curl -H "Authorization: ${s}" https://api.example.org`,
    (s) => `RUN curl -fsSL -H "Authorization: token ${s}" https://files.example.org/a.tgz | tar xz`,
    (s) => `curl --request GET --url https://api.example.org --header 'x-api-key: ${s}'`,
    (s) => `curl -L -H "PRIVATE-TOKEN: ${s}" https://git.example.org/api/v4`,
    (s) => `curl -k -H"Authorization: Bearer ${s}" https://10.0.0.1:6443/api`,
    (s) => `curl \\\n  -H "Authorization: Bearer ${s}" \\\n  https://api.example.org`,
    (s) => `curl -H "Accept: application/json" -H "X-Auth-Token: ${s}" https://api.example.org`,
  ],
  silent: [
    'curl -H "Authorization: Bearer $TOKEN" https://api.example.org',
    'curl -H "Authorization: Bearer ${TOKEN}" https://api.example.org',
    "curl -H 'Authorization: Bearer <token>' https://api.example.org",
    'curl -H "Authorization: Bearer YOUR_API_TOKEN" https://api.example.org',
    'curl -H "Authorization: Bearer your-api-key-here" https://api.example.org',
    'curl -H "Authorization: Bearer xxxxxxxxxxxxxxxxxxxx" https://api.example.org',
    'curl -H "Authorization: Bearer $(gcloud auth print-access-token)" https://api.example.org',
    'curl -H "Authorization: Bearer {{ token }}" https://api.example.org',
    'curl -H "Content-Type: application/json" https://api.example.org',
    'curl -H "Accept: application/vnd.example.v3+json" https://api.example.org',
    'curl -H "X-Request-Id: abc" https://api.example.org',
    'curl -H "X-Api-Key: %API_KEY%" https://api.example.org',
  ],
};

const login: Structural = {
  id: 'curl-auth-user',
  forms: [password, '[A-Za-z0-9]{16}'],
  fires: [
    (s) => `curl -u admin:${s} https://api.example.org`,
    (s) => `curl -u "admin:${s}" https://api.example.org`,
    (s) => `curl -u 'svc@example.org:${s}' https://api.example.org`,
    (s) => `curl --user admin:${s} https://api.example.org`,
    (s) => `curl --user="admin:${s}" https://api.example.org`,
    (s) => `curl https://api.example.org -u admin:${s}`,
    (s) => `curl -s -X PUT -u deploy:${s} -T a.tgz https://files.example.org`,
    (s) => `RUN curl -fsSLu deploy:${s} https://files.example.org/a.tgz`,
    (s) => `$ curl -k --proxy-user me:${s} https://api.example.org`,
    (s) => `os.system("curl -u admin:${s} https://api.example.org")`,
    (s) => `curl -v --user 'admin:${s}' "https://api.example.org/a?b=c"`,
    (s) => `curl \\\n  --user admin:${s} \\\n  https://api.example.org`,
  ],
  silent: [
    'curl -u $USER:$PASS https://api.example.org',
    'curl -u "${USER}:${PASS}" https://api.example.org',
    'curl -u user:password https://api.example.org',
    'curl -u <user>:<password> https://api.example.org',
    'curl -u username:xxxxxxxx https://api.example.org',
    'curl -u {{user}}:{{password}} https://api.example.org',
    'curl -u admin https://api.example.org',
    'curl -u admin:*** https://api.example.org',
    'curl --user "$(pass quay/user):$(pass quay/word)" https://api.example.org',
    'curl -u your_user:your_password https://api.example.org',
    'curl -o out.txt https://api.example.org:8443/a',
    'curl -u "$(id -un):$(cat token)" https://api.example.org',
  ],
};

const tokens: Structural = {
  id: 'jwt',
  forms: ['[A-Za-z0-9_-]{43}'],
  fires: [
    (s) => `token = "${jwt(s)}"`,
    (s) => `Authorization: Bearer ${jwt(s)}`,
    (s) => `{"access_token":"${jwt(s)}","expires_in":3600}`,
    (s) => `export TOKEN=${jwt(s)}`,
    (s) => `Cookie: session=${jwt(s)}; path=/`,
    (s) => `https://api.example.org/a?token=${jwt(s)}`,
    (s) => `jwt: '${jwt(s)}'`,
    (s) => `[DEBUG] got ${jwt(s)} from login`,
    (s) => `const t = \`${jwt(s)}\`;`,
    (s) => `<token>${jwt(s)}</token>`,
    (s) => `curl -H "Authorization: Bearer ${jwt(s)}" https://api.example.org`,
    (s) => `- ${jwt(s, { role: 'service', exp: 1999999999 })}`,
  ],
  silent: [
    jwt('kVq9Zr3mTn7yXc2LwPb5HdJs8GfQe4UaKi1oRt6NvYz', {
      sub: '1234567890',
      name: 'John Doe',
      iat: 1516239022,
    }),
    'token = "eyJhbGciOi..."',
    'Authorization: Bearer <jwt>',
    'const [header, payload] = token.split(".");',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
    `state=${base64url({ page: 3, sort: 'name' })}`,
    'jwt.sign(payload, process.env.JWT_SECRET)',
    'eyJ.eyJ.sig',
    'a JSON Web Token has three parts, header.payload.signature',
    `cursor: "${base64url({ after: 'row-4711', limit: 50 })}"`,
    'expect(token).toMatch(/^eyJ[\\w-]+\\.eyJ[\\w-]+\\.[\\w-]+$/)',
    '"token": "{{jwt}}"',
  ],
};

const privateKey = (id: string, kind: string): Structural => ({
  id,
  forms: ['MIIEv[A-Za-z0-9+/]{640}'],
  fires: [
    pem(kind),
    (s) => pem(kind)(s).replaceAll('\n', '\r\n'),
    (s) => JSON.stringify({ key: pem(kind)(s) }),
    (s) => `key: |\n${pem(kind)(s).replace(/^/gm, '  ')}`,
    (s) => `KEY="${pem(kind)(s)}"`,
    (s) => `const key = \`${pem(kind)(s)}\`;`,
    (s) => `key = """${pem(kind)(s)}"""`,
    (s) =>
      pem(kind)(s)
        .split('\n')
        .filter(Boolean)
        .map((line) => `"${line}\\n" +`)
        .join('\n'),
    (s) => `KEY='${pem(kind)(s).replaceAll('\n', '\\n')}'`,
    (s) => `<key>\n${pem(kind)(s)}</key>`,
    (s) => `ssh_key = <<EOT\n${pem(kind)(s)}EOT\n`,
    (s) => `// ${pem(kind)(s).trim().replaceAll('\n', '\n// ')}`.replaceAll('\n// ', '\n'),
  ],
  silent: [
    `if (text.includes('-----BEGIN ${kind}-----')) load(text);`,
    `-----BEGIN ${kind}-----\n...\n-----END ${kind}-----`,
    `-----BEGIN ${kind}-----\n<your key here>\n-----END ${kind}-----`,
    `"-----BEGIN ${kind}-----\\n" + process.env.KEY + "\\n-----END ${kind}-----"`,
    `grep -q "BEGIN ${kind}" key.pem`,
    pem('PUBLIC KEY')('MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA7Qw9'.repeat(6)),
    pem('CERTIFICATE')('MIIBvTCCAWOgAwIBAgIUK4rtYq7WcE2mXo9hZs1LdP6bVuQw'.repeat(8)),
    `-----BEGIN ${kind}-----\n${'x'.repeat(64)}\n-----END ${kind}-----`,
    'private_key = file("/etc/ssl/private/server.key")',
    'ssh-keygen -t ed25519 -f id_ed25519',
    'PrivateKey key = loader.privateKey();',
    `-----BEGIN ${kind}-----\nREDACTED\n-----END ${kind}-----`,
  ],
});

const manifest: Structural = {
  id: 'kubernetes-secret',
  forms: [password, '[A-Za-z0-9]{24}'],
  fires: [
    (s) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${base64(s)}\n`,
    (s) =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ntype: Opaque\ndata:\n  password: "${base64(s)}"\n`,
    (s) => `apiVersion: v1\ndata:\n  token: ${base64(s)}\nkind: Secret\nmetadata:\n  name: db\n`,
    (s) => `kind: Secret\napiVersion: v1\nstringData:\n  password: ${s}\n`,
    (s) => `kind: "Secret"\ndata:\n  key: '${base64(s)}'\n`,
    (s) => `{"apiVersion":"v1","kind":"Secret","data":{"password":"${base64(s)}"}}`,
    (s) => `{\n  "kind": "Secret",\n  "data": {\n    "password": "${base64(s)}"\n  }\n}`,
    (s) => `kind: ConfigMap\ndata:\n  a: b\n---\nkind: Secret\ndata:\n  password: ${base64(s)}\n`,
    (s) => `kind: Secret\r\ndata:\r\n  password: ${base64(s)}\r\n`,
    (s) =>
      `kind: Secret\nmetadata:\n  name: a\n  labels:\n    app: b\ndata:\n  username: YWRtaW4=\n  password: ${base64(s)}\n`,
    (s) =>
      `cat <<EOF | kubectl apply -f -\napiVersion: v1\nkind: Secret\ndata:\n  password: ${base64(s)}\nEOF\n`,
    (s) => `kind: Secret # of the database\ndata:\n  password: ${base64(s)}\n`,
  ],
  silent: [
    'kind: Secret\nmetadata:\n  name: db\n',
    'kind: Secret\ndata: {}\n',
    'kind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}\n',
    'kind: Secret\nstringData:\n  password: ${DB_PASSWORD}\n',
    'kind: SecretProviderClass\nspec:\n  provider: azure\n',
    'kind: SecretStore\nspec:\n  provider: vault\n',
    'kind: ExternalSecret\nspec:\n  data:\n    - secretKey: password\n      remoteRef:\n        key: db-password\n',
    'kind: ConfigMap\ndata:\n  LOG_LEVEL: info\n',
    'kind: Secret\nstringData:\n  password: <password>\n',
    'kind: Secret\ndata:\n  password: ""\n',
    '- kind: Secret\n  name: db-credentials\n',
    'kind: ServiceAccount\nsecrets:\n  - name: default-token-x7k2p\n',
  ],
};

const address = (
  id: string,
  forms: readonly string[],
  write: (secret: string) => string,
  silent: readonly string[],
): Structural => ({
  id,
  forms,
  fires: [
    write,
    (s) => `url = "${write(s)}"`,
    (s) => `WEBHOOK_URL=${write(s)}`,
    (s) => `export WEBHOOK='${write(s)}'`,
    (s) => `{"url":"${write(s)}"}`,
    (s) => `webhook: ${write(s)}\n`,
    (s) => `curl -X POST -d '{}' ${write(s)}`,
    (s) => `<add key="Webhook" value="${write(s)}" />`,
    (s) => `requests.post('${write(s)}', json={})`,
    (s) => `const hook = \`${write(s)}\`;`,
    (s) => `- ${write(s)}`,
    (s) => `posting to ${write(s)} failed`,
  ],
  silent,
});

export const structural: readonly Structural[] = [
  header,
  login,
  tokens,
  privateKey('private-key', 'PRIVATE KEY'),
  privateKey('private-key', 'RSA PRIVATE KEY'),
  privateKey('private-key', 'OPENSSH PRIVATE KEY'),
  privateKey('encrypted-private-key', 'ENCRYPTED PRIVATE KEY'),
  manifest,
  database('postgres-url', 'postgresql', 5432),
  database('mysql-url', 'mysql', 3306),
  database('mongodb-url', 'mongodb+srv', 27017),
  database('redis-url', 'redis', 6379),
  database('amqp-url', 'amqps', 5671),
  database('basic-auth-url', 'https', 443),
  address(
    'slack-webhook',
    ['T[A-Z0-9]{8}/B[A-Z0-9]{8}/[A-Za-z0-9]{24}', 'T[A-Z0-9]{10}/B[A-Z0-9]{10}/[A-Za-z0-9]{24}'],
    (s) => `https://hooks.slack.com/services/${s}`,
    [
      'https://hooks.slack.com/services/T0000000000/B0000000000/xxxxxxxxxxxxxxxxxxxxxxxx',
      'https://hooks.slack.com/services/YOUR/WEBHOOK/URL',
      'https://hooks.slack.com/services/...',
      'https://hooks.slack.com/services/${SLACK_PATH}',
      'if (url.startsWith("https://hooks.slack.com/services/")) post(url);',
    ],
  ),
  address(
    'discord-webhook',
    ['[1-9][0-9]{17}/[A-Za-z0-9_-]{68}'],
    (s) => `https://discord.com/api/webhooks/${s}`,
    [
      'https://discord.com/api/webhooks/<id>/<token>',
      'https://discord.com/api/webhooks/123456789012345678/xxxxxxxx',
      'https://discord.com/api/v10/channels',
    ],
  ),
  address(
    'azure-entra-teams-webhook',
    [
      '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/IncomingWebhook/[a-z0-9]{32}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    ],
    (s) => `https://contoso.webhook.office.com/webhookb2/${s}`,
    ['https://contoso.webhook.office.com/webhookb2/<id>', 'https://outlook.office.com/mail'],
  ),
  address('sidekiq-sensitive-url', ['[a-f0-9]{8}:[a-f0-9]{8}'], (s) => `https://${s}@gems.contribsys.com/`, [
    'source "https://gems.contribsys.com/"',
    'https://user:pass@gems.contribsys.com/',
  ]),
  address('cloudinary-url', ['[A-Za-z0-9_-]{27}'], (s) => `cloudinary://123456789012345:${s}@demo-cloud`, [
    'cloudinary://<api_key>:<api_secret>@<cloud>',
    'CLOUDINARY_URL=cloudinary://API_KEY:API_SECRET@CLOUD_NAME',
  ]),
  {
    id: 'nuget-config-password',
    forms: [password, '[A-Za-z0-9+]{18}'],
    fires: [
      (s) => `<add key="ClearTextPassword" value="${s}" />`,
      (s) => `<add key='ClearTextPassword' value='${s}'/>`,
      (s) =>
        `<Feed>\n  <add key="Username" value="me" />\n  <add key="ClearTextPassword"  value = "${s}" />\n</Feed>`,
    ],
    silent: [
      '<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />',
      '<add key="ClearTextPassword" value="${PASSWORD}" />',
      '<add key="Username" value="me" />',
    ],
  },
  {
    id: 'azure-app-configuration-secret',
    forms: ['[A-Za-z0-9+/]{43}=', '[A-Za-z0-9]{84}'],
    fires: [
      (s) => `AZURE_APPCONFIG=Endpoint=https://demo.azconfig.io;Id=ab1-l0-s0:Xq7;Secret=${s}`,
      (s) => `{"AppConfig": "Endpoint=https://demo.azconfig.io;Id=ab1-l0-s0:Xq7;Secret=${s}"}`,
    ],
    silent: [
      'Endpoint=https://demo.azconfig.io;Id=<id>;Secret=<secret>',
      'https://demo.azconfig.io/kv?key=a',
    ],
  },
  {
    id: 'azure-service-access-key',
    forms: ['[A-Za-z0-9+/]{43}=', '[A-Za-z0-9+/]{86}=='],
    fires: [
      (s) => `Endpoint=https://demo.service.signalr.net;AccessKey=${s};Version=1.0;`,
      (s) => `"endpoint=https://demo.communication.azure.com/;accesskey=${s}"`,
    ],
    silent: ['Endpoint=https://demo.service.signalr.net;AccessKey=<key>;Version=1.0;', 'accessKey=getKey();'],
  },
  {
    id: 'sidekiq-secret',
    forms: ['[a-f0-9]{8}:[a-f0-9]{8}'],
    fires: [
      (s) => `BUNDLE_ENTERPRISE__CONTRIBSYS__COM: ${s}`,
      (s) => `export BUNDLE_ENTERPRISE__CONTRIBSYS__COM=${s}`,
      (s) => `BUNDLE_GEMS__CONTRIBSYS__COM="${s}"`,
      (s) => `ENV BUNDLE_ENTERPRISE__CONTRIBSYS__COM="${s}"`,
    ],
    silent: [
      'BUNDLE_ENTERPRISE__CONTRIBSYS__COM: $SIDEKIQ',
      'bundle config enterprise.contribsys.com user:pass',
    ],
  },
  {
    id: 'hashicorp-terraform-password',
    forms: ['[a-z0-9=_-]{12}', '[A-Za-z0-9]{16}'],
    fires: [
      (s) => `resource "azurerm_mssql_server" "a" {\n  administrator_login_password = "${s}"\n}`,
      (s) => `administrator_login_password="${s}"`,
      (s) => `resource "azurerm_virtual_machine" "a" {\n  admin_password = "${s}"\n}`,
      (s) => `resource "aws_db_instance" "a" {\n  password = "${s}"\n}`,
    ],
    silent: [
      'administrator_login_password = var.admin_password',
      'administrator_login_password = random_password.sql.result',
      'password = data.vault_generic_secret.db.data["password"]',
      'administrator_login_password = "${var.password}"',
      'password = local.db_password',
    ],
  },
];
