import { describe, expect, it } from 'vitest';
import type { AnalyzedFile } from '../../core/analyzer.js';
import { bytesAsSource } from '../../core/bytes.js';
import { analyzer } from './analyzer.js';

const glue = (...parts: readonly string[]): string => parts.join('');
const password = glue('Vq72mKz0', '!hTsW');
const digits = glue('7183920446', '5120937716');
const phrase = glue('seven-Gulls', '-over-the-Quay-12');
const uuid = '7c1d9e02-55ab-4f3e-8b60-d1e2f3a4b5c6';
const version = '9d4c1f6a0b7e48d2a3c5e6f708192a3b';

function detectorsIn(path: string, text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const file: AnalyzedFile = {
    path,
    sizeBytes: bytes.length,
    mode: 0o644,
    content: bytesAsSource(bytes),
    bytes: () => bytes,
    text: () => text,
  };
  return analyzer.analyze(file).flatMap((fact) => (fact.kind === 'secret' ? fact.detector : []));
}

describe('finds values that look like something else', () => {
  it.each([
    ['a sign that begins references', 'conf/db.php', `define('DB_PASSWORD', '@${password}');\n`],
    ['a sign that begins comments', '.env', `DB_PASSWORD="#${password}"\n`],
    ['a sign that begins variables of Windows', 'conf/db.yaml', `db:\n  password: "%${password}"\n`],
    ['such a sign in a call', 'lib/db.php', `new PDO('mysql:host=db.quay.lan', 'crane', '@${password}');\n`],
    ['digits of a label of a router', 'esp/quay.yaml', `wifi:\n  ssid: Quay\n  password: "${digits}"\n`],
    ['the same without quotes', 'quay.nmconnection', `[wifi]\nssid=Quay\n[wifi-security]\npsk=${digits}\n`],
    ['the same in a call', 'boot.py', `wlan.connect('Quay', '${digits}')\n`],
    ['a sentence that signs cookies', 'src/app.ts', `session({ secret: '${phrase}', resave: false })\n`],
    ['one that signs tokens', 'src/jwt.ts', `super({\n  secretOrKey: '${phrase}',\n  issuer: 'quay',\n});\n`],
    ['one as bytes', 'auth/key.go', `var jwtKey = []byte("${phrase}")\nfunc sign(c jwt.Claims) {}\n`],
    ['a word and a number behind a user', 'notas/quay.md', 'Usuario `grua`, contraseña: `gaviota48`.\n'],
    [
      'what an editor of lines has escaped',
      'root/.mysql_history',
      glue("_HiStOrY_V2_\ncreate\\040user\\040crane\\040identified\\040by\\040'Hawser", "77Tide';\n"),
    ],
    [
      'an identifier as a password in SQL',
      'ddl/quay.sql',
      glue('ALTER USER crane IDENTIFIED BY Hawser', '7Tide4;\n'),
    ],
    [
      'a link of databases',
      'ddl/link.sql',
      glue('CREATE DATABASE LINK q CONNECT TO crane IDENTIFIED BY "Hawser_', 'Tide#31";\n'),
    ],
    [
      'a key of a network by its name',
      'esp/quay.ino',
      glue('const char* ssid = "Quay";\nconst char* wifi_key = "hawser', '7Tide";\n'),
    ],
    ['a script of a router', 'quay.rsc', glue('/ppp secret add name=crane password=Hawser', '77Tide\n')],
    [
      'a program with its extension',
      'q.bat',
      glue('plink.exe -ssh crane@10.0.0.7 -pw Hawser', '77Tide uptime\n'),
    ],
    [
      'a password that Windows signs in by',
      'q.reg',
      glue('"DefaultUserName"="crane"\n"DefaultPassword"="Hawser', '77Tide"\n'),
    ],
    ['a short word for one', 'notes/quay.txt', glue('Login crane / PW: Hawser', '77Tide\n')],
  ])('%s', (_, path, text) => expect(detectorsIn(path, text)).toHaveLength(1));
});

describe('leaves alone what is near them', () => {
  it.each([
    ['a variable of Windows', 'conf/db.yaml', 'password: "%QUAY_72_NAME%"\n'],
    ['a class of an annotation', 'src/quay.php', "$a['password'] = '@ORM2\\Column';\n"],
    ['a place in a page', 'src/quay.js', "const pass = '#element-Id2';\n"],
    ['percent signs', 'src/quay.js', "const user = 'q'; const password = '%E3%81%82%E3%81%84';\n"],
    ['a time in digits', 'conf/quay.yaml', 'wifi:\n  ssid: Quay\n  password_changed: "20270102030405"\n'],
    ['digits without a network', 'conf/quay.yaml', `password: "${digits}"\n`],
    [
      'a name that is no sentence',
      'src/k8s.ts',
      "const volume = { secret: 'quay-Tls-2027', mountPath: '/tls' };\n",
    ],
    ['a word for a password behind a user', 'docs/quay.md', 'The user is `admin`, password `admin123`.\n'],
    ['a kind of a lexer', 'src/lex.h', '#define TOKEN_FLAG_PIPE "pipe_v3_0x7E1C"\n'],
    [
      'flags of features',
      'conf/flags.yml',
      'passwordless_signup: Sunset-2027-01-31\napi_key_scopes: rollout_25pct\n',
    ],
    ['rules for a generator', 'run/book.md', "op item edit q --generate-password='letters,digits,24'\n"],
    [
      'what a connection has agreed on',
      'run/quay.txt',
      'established {auth=PRESHARED_KEY cipher=AES_CBC_128 group=DH19}\n',
    ],
    ['a verb', 'docs/quay.md', 'on the `*quay.Config` you pass to `s3crane.OpenBerth`. Then\n'],
    ['a report of a crash', 'q.ips', 'CrashReporter Key:   8e14d20b97cf51a3e6640bd98f271c5aa03be792\n'],
    ['a version of a secret', 'q.bicep', `s: kv.getSecret('crane-client-secret', '${version}')\n`],
    ['the same in code', 'src/Q.cs', `var s = client.GetSecret("db-password", "${version}");\n`],
    ['the end of a name', 'src/Q.csproj', `<UserSecretsId>quay-api-${uuid}</UserSecretsId>\n`],
    ['that of a pod', 'k8s/q.yaml', `name: quay-sdk-${uuid}\n`],
  ])('%s', (_, path, text) => expect(detectorsIn(path, text)).toEqual([]));

  it('but not what is the same as a whole', () => {
    expect(detectorsIn('.env', `LD_SDK_KEY=sdk-${uuid}\n`)).toEqual(['launchdarkly-sdk-key']);
    expect(detectorsIn('src/q.py', `client.set_secret("db-password", "${password}-Tau")\n`)).toHaveLength(1);
  });
});
