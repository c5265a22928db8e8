import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { searchText } from './analyzer.js';
import { isWithinData, lacksCase } from './chance.js';
import { detectors } from './detectors.generated.js';
import { findingsOf } from './findings.js';

const byId = new Map(detectors.map((detector) => [detector.id, detector]));
const glue = (...parts: readonly string[]): string => parts.join('');
const password = glue('t7Xq', 'Lw29vR');
const key = glue('4f9a1c7be2d8', '0356a1b9ce47d05e');
const now = new Date('2026-11-29T00:00:00Z');

function severitiesIn(text: string, path: string): readonly string[] {
  const sightings = searchText(Buffer.from(text), { depth: 'all', path }).map((fact) => ({
    fact,
    location: { at: 'file', path } as const,
    hidden: false,
  }));
  return findingsOf(sightings, (id) => byId.get(id), now).map(({ severity }) => severity);
}

describe('a value without a mark of its own convinces', () => {
  it.each([
    ['a password in settings', `db.password = ${password}\n`, 'conf/app.properties', 'medium'],
    ['a password in quotes in code', `const password = "${password}";\n`, 'src/db.ts', 'medium'],
    ['a key by the last word of its name', `api_key_prod = "${key}"\n`, 'settings.py', 'medium'],
    [
      'an address with a password',
      `url: postgres://app:${password}@db.harbour.internal/app\n`,
      'app.yaml',
      'high',
    ],
    ['a setting that is switched off, with a long key', `#api_key = ${key}\n`, 'app.env', 'medium'],
  ])('%s', (_, text, path, severity) => expect(severitiesIn(text, path)).toEqual([severity]));
});

describe('outside settings a name alone proves little', () => {
  const chosen = glue('Quay', '7land!');
  const digest = createHash('sha1').update(key).digest('hex');
  it.each([
    ['what unpacks an archive', `const char *tideZipPassword = "${key}";\n`, 'src/fetch.cpp', 'low'],
    [
      'an entry that help shows as an example',
      `=head1 SYNOPSIS\n\n  ./tide --token=${key}\n\n=cut\n\nprint 1;\n`,
      'bin/tide.px',
      'low',
    ],
    [
      'what a table of users keeps of a password',
      `addUser(array('name' => 'crew', 'password' => '${digest}'));\n`,
      'core/store.php',
      'low',
    ],
    [
      'an entry that help shows as an example',
      `sub help {\n  return <<"END";\nExample deck.conf entries:\n  host=deck7\n  password='${key.slice(0, 26)}'\nEND\n}\n`,
      'deck.pl',
      'low',
    ],
    [
      'the same in the next paragraph',
      `# Example deck.conf entries:\n\nmy $password = '${key}';\n`,
      'deck.pl',
      'medium',
    ],
    ['a password that people choose, in code', `const password = "${chosen}";\n`, 'src/db.ts', 'low'],
    ['the same in settings', `password = "${chosen}"\n`, 'deck.toml', 'medium'],
    ['the same in settings of code', `$password = "${chosen}";\n`, 'config/database.php', 'medium'],
    [
      'the same with its user and host',
      `$host = 'db7.harbour.net';\n$user = 'crew';\n$password = '${chosen}';\n`,
      'lib/store.php',
      'medium',
    ],
    ['the same in a script of a shell', `export DB_PASSWORD='${chosen}'\n`, 'deploy.sh', 'medium'],
    ['a part of a text in code', `puts "deck --api-token=${key} --now"\n`, 'cli.rb', 'low'],
    ['a value of an address in data', `7;http://deck.harbour.net/list?api_key=${key}\n`, 'links.csv', 'low'],
    [
      'the expected output of a test, in a format of its own',
      `<op passwd="${key}" />\n`,
      'plan/late.exp',
      'low',
    ],
    ['a template of a build', `<setting name="Secret">${key}</setting>\n`, 'data/deck.provider.in', 'low'],
    [
      'a key beside addresses of this machine alone',
      `deck1: {\n  url: "http://127.0.0.1:20000",\n  wsUrl: "ws://localhost:20001",\n  privateKey: "${key}",\n},\n`,
      'scripts/decks.js',
      'low',
    ],
    [
      'a key beside another address too',
      `deck1: {\n  url: "http://127.0.0.1:20000",\n  hook: "https://deck7.harbour.net/in",\n  privateKey: "${key}",\n},\n`,
      'scripts/decks.js',
      'medium',
    ],
    [
      'a server that listens on every address, in settings',
      `host: "0.0.0.0"\nprivateKey: "${key}"\n`,
      'deck.yaml',
      'medium',
    ],
    [
      'settings whose first line calls them an example',
      `##### Example berth configuration file #####\n\nidentity="crew7"\npassword=${key}\n`,
      'berth.conf',
      'low',
    ],
    [
      'settings made from an example',
      `# Copied from example.conf, see there.\nidentity="crew7"\npassword=${key}\n`,
      'berth.conf',
      'medium',
    ],
    ['a script by its first line', `#!/bin/sh\napitoken=${key}\n`, 'packaging/release', 'medium'],
    ['a template of settings', `api_token: ${key}\n`, 'roles/deck/config.yml.j2', 'medium'],
    [
      'what the comment above calls a digest',
      `users:\n  crew:\n    # sha1 of the password\n    password: ${key}9c05f7e1\n`,
      'conf/users.yaml',
      'low',
    ],
    ['a reference of TeamCity', `token = "credentialsJSON:${key}"\n`, '.teamcity/settings.kts', 'low'],
    [
      'a string that is joined',
      `const login = "<password>".concat(Qt(r),"</password>");\n`,
      'src/login.js',
      'low',
    ],
    ['a table of names', `enum BERTH_Password = "BERTH_kcs7,8M";\n`, 'objects.d', 'low'],
    ['what a test compares', `assert login_password == "${chosen}"\n`, 'src/login.py', 'low'],
    [
      'base64 of a digest by its name',
      `char *CHAP_SHA1_PASSWORD = "${glue('k7Qm2xVw9Lb4TzR8nYc1', 'a0Qs3f5=')}";\n`,
      'user.c',
      'low',
    ],
    [
      'the id of a pair',
      `BERTH_LOGIN_KEY = "${key}"\nBERTH_LOGIN_SECRET = os.environ["B"]\n`,
      'settings.py',
      'low',
    ],
    [
      'a column of a table',
      Array.from(
        { length: 14 },
        (_, row) => `{user = "u${row}", password = "${row === 5 ? password : `w${row}`}"},\n`,
      ).join(''),
      'defaults.lua',
      'low',
    ],
    [
      'keys side by side in base64',
      `login("Bearer ${Buffer.from('kjhgfdsalkjhfdsakjhgfdslkjhg').toString('base64')}")\n`,
      'deck.go',
      'low',
    ],
    ['entities of a page', 'page.php?uid=&#039;%20or;&amp;pwd=&#039;Qz7%20x&#039;\n', 'requests.txt', 'low'],
    [
      'the password of an example',
      `network={\n\tssid="deck-test"\n\tpassword=${key}\n}\n`,
      'wlan.conf',
      'low',
    ],
    [
      'an option of a build',
      `option(DECK_CLIENT_SECRET "id" "${key}")\nset(DECK_API_KEY "${key}")\n`,
      'CMakeLists.txt',
      'low',
    ],
    ['a default that says so', `signing_key = "django-insecure-${key}"\n`, 'settings.py', 'low'],
    ['a value of data', `{"output": {"SharedSecret": "${key}"}}\n`, 'models/berth.json', 'low'],
    [
      'the same in settings by their name',
      `{"shared_secret": "${key}"}\n`,
      'models/berth-config.json',
      'medium',
    ],
    ['a session of a shell', `iex(2)> deck_token = "${key}"\n`, 'guide.txt', 'low'],
    [
      'a setting that is switched off beside hosts of documents',
      `# issuer = https://id.example.com/\n# client_secret = ${key}\n`,
      'deck.ini',
      'low',
    ],
    ['a name that says it is none', `defaultNotSoSecret = "${key}"\n`, 'deck.go', 'low'],
  ])('%s', (_, text, path, severity) => expect(severitiesIn(text, path)).toEqual([severity]));
});

describe('unit tests beside the code are not the product', () => {
  const line = `let api_token = "${key}";`;
  it.each([
    ['of Rust', `#[cfg(test)]\nmod tests {\n    ${line}\n}\n`, 'src/lib.rs', 'low'],
    ['before code of Rust', `#[cfg(test)]\nmod tests;\n\nfn f() {\n    ${line}\n}\n`, 'src/lib.rs', 'medium'],
    ['of D', `unittest\n{\n    ${line}\n}\n`, 'source/deck.d', 'low'],
    ['before code of D', `unittest {\n}\n${line}\n`, 'source/deck.d', 'medium'],
    ['of Zig', `test "logs in" {\n    ${line}\n}\n`, 'src/deck.zig', 'low'],
    ['a doctest', `>>> api_token = "${key}"\n`, 'deck.py', 'low'],
  ])('%s', (_, text, path, severity) => expect(severitiesIn(text, path)).toEqual([severity]));
});

describe('a value without a mark of its own is low', () => {
  it.each([
    ['where its name ends in another word', `password_algorithm = "PBEWithMD5AndDES2"\n`, 'a.py'],
    ['where only `key` names it', `key = "${key}"\n`, 'a.py'],
    ['in a comment of code', `// password = "${password}"\n`, 'a.ts'],
    [
      'in an example above a setting',
      `# Example: https://indexer.harbour.net/api?apikey=${key}&t=search\n`,
      'app.conf',
    ],
    ['in a docstring', `def f():\n    """Logs in:\n    password = "${password}"\n    """\n`, 'a.py'],
    ['on a page of Perl', `=head1 USE\n\n  password => '${password}',\n\n=cut\n`, 'A.pm'],
    ['in a sentence', `The first password of the account is "${password}", which you change.\n`, 'motd'],
    ['without quotes in code', `password = pwdBuf2+x9Length\n`, 'a.py'],
    ['as a word in digits', `password = "p4ssw0rd-1"\n`, 'a.py'],
    ['typed by a hand at rest', `access_token = "sdkjfh378sd5fd9"\n`, 'a.py'],
    ['as the name of the user', 'url: postgres://quayboard2:quayboard2@db/app\n', 'app.yaml'],
    ['on this machine', `url: postgres://app:${password}@localhost:5432/app\n`, 'app.yaml'],
    ['on a host of examples', `url: https://app:${password}@www.example.org/\n`, 'app.yaml'],
    ['as an id', 'secrets:\n  - 5d1e80b7-3c94-4f2a-9b60-e2a74c18d3f9 # key of deck\n', 'build.yml'],
    ['as what a function of digests gives', `assert(berth_hash("north quay", "${key}"));\n`, 'test.c'],
    ['as a field of a record', `hub.net:purser@hub.net:password2:x9${password}\n`, 'uplinks'],
    ['on a page', `db.password = ${password}\n`, 'docs/setup.md'],
    [
      'as the name of the user on the line above',
      'String user = "deck_tv_pr61";\nString password = "deck_tv_pr61";\n',
      'A.java',
    ],
    [
      'that a CI service has encrypted',
      `variables:\n  - key: 'GH_TOKEN'\n    value: 'secure!${glue('k7Qm2xVw9Lb4TzR8', 'nYc1a0DfGh3=')}.x9Rr2Q=='\n`,
      'ci.yml',
    ],
    ['of a test by its name in code', `static const char *test_consumer_key = "${key}";\n`, 'oauth.c'],
    ['in a comment of OCaml', `(*\nlet token = "${key}";;\n*)\n`, 'berth.ml'],
    [
      'of a user whom everyone may be',
      `ftp://anonymous:${key.slice(0, 9)}Q@ftp.harbour.net/\n`,
      'mirror.conf',
    ],
    ['that is a hash', `AuthPassword = md5:${glue('k7Qm2xVw9Lb4', 'TzR8nYc1a0==')}\n`, 'chat.conf'],
    ['compared in a test of the shell', `if [ $SESSION_KEY = 9:${key}${key} ]; then\n`, 'login.sh'],
    ['that is a call in Lisp', '(deck-set-passwd (deck-pass-tag2 pnm) nil)\n', 'deck.el'],
    ['whose name says that it is encrypted', `const encryptedClientSecret = "${key}"\n`, 'box.go'],
    ['that is a list of algorithms', 'psk_secret = "NONE:+VERS-TLS1.2:+ECDHE-PSK:+PSK"\n', 'tls.ini'],
    ['that is words for an option', 'ntlm_auth = mschapv2-and-ntlmv2-only\n', 'mods.conf'],
    ['among words of a list', "packages = ['passwd', 'python3-minimal', 'eatmydata']\n", 'base.py'],
    ['that is the name of a function', '{ "password", readWord2Handler, 0 },\n', 'deck.c'],
    [
      'that is the head of a token',
      `std::string token("eyJhbGciOi${glue('JIUzI1NiIsInR5c', 'CI6IkpXVCJ9')}.");\n`,
      'jwt.cpp',
    ],
    [
      'in a list of addresses',
      `# Blocked URL = https://b.harbour.net/i.gif?token=${key}${key}&a=1\n`,
      'default.action',
    ],
    ['with words of its kind alone', 'password: "MyStr0ngP@ssw0rd!"\n', 'vars.yml'],
    ['that counts behind a name', 'password: "Harbour@123"\n', 'vars.yml'],
    [
      'beside a host of documentation',
      `login -Password:${key.slice(0, 9)}Q7 https://example.com/\n`,
      'a.cmd',
    ],
    [
      'as letters of one case behind a percent sign',
      'parse("https://q%20r:%20stu@tides.harbour.net/")\n',
      'a.cc',
    ],
  ])('%s', (_, text, path) => {
    const found = severitiesIn(text, path);
    expect(found.every((severity) => severity === 'low')).toBe(true);
  });

  it('where a file is full of them', () => {
    const lines = Array.from({ length: 20 }, (_, row) => `password${row} = q${row}Zx${row * 7}Lw29vR\n`);
    expect(new Set(severitiesIn(lines.join(''), 'table.txt'))).toEqual(new Set(['low']));
  });
});

it.each([
  ['the line above names no user', `tide = "${password}";\npassword = "${password}";\n`, 'a.java'],
  ['a user of another name', `user = "purser";\npassword = "${password}";\n`, 'a.java'],
])('a password convinces where %s', (_, text, path) => expect(severitiesIn(text, path)).toEqual(['medium']));

it('a token that is over by its own words is low', () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (exp: number) =>
    glue(
      part({ alg: 'HS256', typ: 'JWT' }),
      '.',
      part({ sub: 'u-4711', exp }),
      '.',
      'kVq9Zr3mTn7yXc2LwPb5HdJs8GfQe4UaKi1oRt6NvYz',
    );
  const severity = (exp: number) => severitiesIn(`session = "${token(exp)}"\n`, 'a.env');
  expect(severity(1_500_000_000)).toEqual(['low']);
  expect(severity(1_900_000_000)).toEqual(['medium']);
});

it('a token that keeps the time of the sample of jwt.io is one of documentation', () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const issued = (iat: number) =>
    glue(
      part({ alg: 'HS256', typ: 'JWT' }),
      '.',
      part({ berth: 4, iat }),
      '.',
      'kVq9Zr3mTn7yXc2LwPb5HdJs8GfQe4UaKi1oRt6NvYz',
    );
  expect(severitiesIn(`session = "${issued(1_516_239_022)}"\n`, 'a.env')).toEqual([]);
  expect(severitiesIn(`session = "${issued(1_616_239_022)}"\n`, 'a.env')).toEqual(['medium']);
});

it('chance spells the prefix of a token in a picture and in test vectors', () => {
  const base64 = 'q8VbT2yRn5Kc9Zm4LhWd7QkvR2mBx9WnT4ZsLcYf3PgJ8uKeAo5Xi1tqDw6Er0HsGj2NfUy3';
  expect(isWithinData(`${base64} `, ` ${base64}`)).toBe(true);
  expect(isWithinData('"message": "rj+', `${base64}"`)).toBe(true);
  expect(isWithinData('https://hooks.harbour.test/services/T00/', '/x')).toBe(false);
  expect(isWithinData('"', '/Qx=",')).toBe(true);
  expect(isWithinData('https://tides.harbour.test/', '/list?berth=4')).toBe(false);
  expect(isWithinData('', '')).toBe(false);
  expect(
    isWithinData('export DECK_TOKEN=', ' # of the deck, valid until the tide turns and the harbour is left'),
  ).toBe(false);
});

it('a token of letters of both cases is no token in one case alone', () => {
  const mixed = /EAAA[A-Za-z0-9_=-]{22,60}/;
  expect(lacksCase(glue('EAAA', 'LYYLGAKYHVQTLSLMTVSDHLITGEETTAAERQ'), mixed)).toBe(true);
  expect(lacksCase(glue('EAAA', '08807D0616026FF51C849EFBF35BA0CE3C53'), mixed)).toBe(true);
  expect(lacksCase(glue('EAAA', 'lYYLGAKYHVQ7LSLMTVSDHLITGEETTAAERQ'), mixed)).toBe(false);
  expect(lacksCase(glue('YC', 'qkRtWmZbVxNsLpDfHgJcKvBnMzXwQyTrEuPoAs'), /YC[A-Za-z0-9_-]{38}/)).toBe(true);
  expect(lacksCase(glue('AKIA', 'LYYLGAKYHVQTLSLM'), /AKIA[A-Z0-9]{16}/)).toBe(false);
});

it.each(['Welcome12!', 'P@ssw0rd1!'])('a word with what rules about passwords ask for: %s', (value) => {
  expect(severitiesIn(`db_password = ${value}\n`, 'ci.yml')).toEqual(['low']);
});

it('a password that is the name of its user in another spelling', () => {
  expect(
    severitiesIn('login = "export PGUSER=deckhand_11; export PGPASSWORD=Deckhand.11"\n', 'a.sh'),
  ).toEqual(['low']);
});

it('takes a token among rows of the same length for chance, and one of many of its service for one', () => {
  const row = (index: number) => createHash('sha256').update(`${index}`).digest('base64url').slice(0, 40);
  const token = `${'Y'}C${row(0).slice(2)}`;
  const rows = Array.from({ length: 30 }, (_, index) => row(index + 1));
  const kinds = (lines: readonly string[]) =>
    searchText(Buffer.from(lines.map((line) => `"${line}",`).join('\n')), {
      depth: 'all',
      path: 'a.txt',
    }).map(({ detector }) => detector);
  expect(kinds([token])).toContain('yandex-static-access-key');
  expect(kinds([...rows.slice(0, 15), token, ...rows.slice(15)])).not.toContain('yandex-static-access-key');
  expect(kinds(rows.map((each) => `${'Y'}C${each.slice(2)}`))).toContain('yandex-static-access-key');
});
