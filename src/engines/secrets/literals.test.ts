import { describe, expect, it } from 'vitest';
import type { SecretFact } from '../../core/analyzer.js';
import { bytesAsSource } from '../../core/bytes.js';
import { analyzer, searchText } from './analyzer.js';

/** Two words with a sign and digits, as people choose them. */
const chosen = ['Harbour', 'gate47x'].join('-');
const drawn = ['t7XqLw29', 'vRkPb4Ns81cZ'].join('');

describe('finds a value in the literals of its language', () => {
  it.each([
    ['without quotes in settings', 'app.yml', `db:\n  password: ${chosen}\n`],
    ['with a question mark at its end', 'app.properties', `jdbc.password = ${chosen}?\n`],
    [
      'of a list in settings',
      'compose.yml',
      `services:\n  db:\n    environment:\n      - DB_PASSWORD=${chosen}\n`,
    ],
    [
      'of a cloud-init file without an extension',
      'user-data',
      `#cloud-config\nusers:\n  - plain_text_passwd: ${chosen}!\n`,
    ],
    ['under a tag of YAML', 'hosts.yml', `ansible_password: !unsafe '${chosen}'\n`],
    ['of a constant in PL/SQL', 'a.sql', `c_password CONSTANT VARCHAR2(64 CHAR) := '${chosen}';\n`],
    ['in the quotes of Oracle', 'a.sql', `c_password CONSTANT VARCHAR2(64) := q'[${chosen}]';\n`],
    ['of a constant in ABAP', 'a.abap', `CONSTANTS: gc_pass TYPE string VALUE '${chosen}'.\n`],
    [
      'on the line below in COBOL',
      'a.cbl',
      `01 WS-PASSWORD  PIC X(16)\n                VALUE '${chosen}'.\n`,
    ],
    ['in the brackets of Lua', 'a.lua', `local signing_secret = [[${drawn}]]\n`],
    ['in a sigil of Elixir', 'a.exs', `secret_key_base: ~s(${drawn})\n`],
    ['in a raw string of Swift', 'a.swift', `static let clientSecret = #"${drawn}"#\n`],
    ['that a call decodes', 'a.py', `signing_key = bytes.fromhex('9b1f6be41c07d25f90a83e7b14c681f0')\n`],
    ['of a symbol in Ruby', 'deploy.rb', `set :password, '${chosen}'\n`],
    ['of a setting in quotes', 'a.pas', `Params.Add('Password=Harbour,Gate7x');\n`],
    ['a word with a year in settings', 'a.yml', `mail:\n  password: Bollwerk1973\n`],
    ['under a name in German', 'a.ini', `kennwort = ${chosen}\n`],
    ['under a name in French', 'a.php', `$mot_de_passe = '${chosen}';\n`],
    ['under the heading of a table', 'a.csv', `Site;Passwort\n"Quay; north";${chosen}\n`],
  ])('%s', (_, path, text) => expect(secretsIn(text, path)).toHaveLength(1));
});

it.each([
  ['settings', 'app.yml', '# berth\n', `db:\n  password: ${chosen}\n`],
  ['a table', 'a.csv', 'Site;Passwort\n', `Quay;${chosen}\n`],
])('finds as much in a file of megabytes: %s', (_, path, head, text) => {
  const long = Buffer.from(`${head}${'quay;\n'.repeat(800_000)}${text}`);
  const file = { path, mode: 0o644, sizeBytes: long.length, content: bytesAsSource(long) };
  const facts = analyzer.analyze({ ...file, bytes: () => long, text: () => long.toString('utf8') });
  expect(facts.filter(({ kind }) => kind === 'secret')).toHaveLength(1);
});

it('reads no encrypted value as the key of a device', () => {
  expect(secretsIn('tacacs-server host a key U2FsdGVkX1+t7XqLw29vRkPb4Ns81cZ\n', 'sw.cfg')).toEqual([]);
});

describe('leaves out', () => {
  it.each([
    [
      'what Jasypt has encrypted',
      'a.properties',
      `carrier.api-key=ENC(r3+6PhVaDZ5mAmt+RSKP8biNPLVxljk8yuxGMYPNuF==)\n`,
    ],
    [
      'what eyaml has encrypted',
      'a.eyaml',
      `db::password: ENC[PKCS7,MIIBzxwpJ7iR9fZCRuq24vtCRAvsMHSgFL7KOC8fKgpa6CST]\n`,
    ],
    ['a request to fill in, in German', 'a.xml', '<password>HIER_PASSWORT_EINTRAGEN</password>\n'],
    ['a word with a number that counts on', 'a.yml', 'password: Bollwerk1234\n'],
    [
      'the name of what is read',
      'a.bicep',
      `param adminPassword = kv.getSecret('65c54038-8a5a-48f8-81b3-1242c4a1b3d6')\n`,
    ],
    [
      'the id of a credential',
      'Jenkinsfile',
      `SIGNING_SECRET = credentials('a7f3c9d2-5b1e-4c80-9e27-d64b0f8a3312')\n`,
    ],
    [
      'an id under a name that only begins like a secret',
      'a.tf',
      `secretsOfficerRole = '03377200-695f-48de-9b5b-3d8eeb79f9e5'\n`,
    ],
    ['digests in a table', 'a.csv', `user,password\nmate,5f4dcc3b5aa765d61d8327deb882cf99\n`],
    ['a member in settings', 'a.yml', 'password: config.database.password2\n'],
  ])('%s', (_, path, text) => expect(secretsIn(text, path)).toEqual([]));
});

function secretsIn(text: string, path: string): readonly SecretFact[] {
  return searchText(Buffer.from(text), { depth: 'all', path });
}
