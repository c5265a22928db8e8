import { describe, expect, it } from 'vitest';
import { expectProportional } from '../../testing/growth.js';
import { searchText } from './analyzer.js';
import { formOfWords } from './chosen-words.js';

const glue = (...parts: readonly string[]): string => parts.join('');

describe('words that people make a password of', () => {
  it.each([
    ['a digit for a letter', glue('w1ssel', 'Geld'), 'mixed'],
    ['a sign between words', glue('zomer!', 'regen'), 'mixed'],
    ['a word and a number', glue('heide', 'kraut12'), 'numbered'],
    ['words with capital letters', glue('Ziegen', '-Peter'), 'joined'],
    ['words with points', glue('Zug.um', '.Zug'), 'joined'],
    ['three words with dashes', glue('regen-bogen', '-forelle'), 'joined'],
    ['words with blanks', glue('vier lila ', 'Dromedare tanzen'), 'phrase'],
    ['the same with a number', glue('brass ', 'Lantern 604'), 'phrase'],
    ['a word alone', glue('garten', 'zwerg'), 'word'],
  ])('%s', (_, text, form) => expect(formOfWords(text)).toBe(form));

  it.each([
    'Wrong password',
    'must have 8 characters',
    'users.password.reset',
    'prod-db-credentials',
    'deck_name',
    'sha256sum',
    'utf8mb4',
    'bosun@harbour.test',
    'quay.yaml',
    'eu-west-1',
    'berth123',
    'Enter a new one',
    'at least 12 signs',
    '%env(QUAY)%',
  ])('not %s', (text) => expect(formOfWords(text)).toBeUndefined());
});

describe('they are one where a program takes its password', () => {
  const word = glue('garten', 'zwerg');
  it.each([
    ['a setting with its user', `db:\n  user: berths\n  password: ${word}\n`, 'conf/quay.yaml'],
    [
      'a phrase up to the end of its line',
      `password: ${glue('vier lila', ' Dromedare tanzen')}\n`,
      'conf/quay.yml',
    ],
    ['signs that end a value in code', `psk=${glue('Kaffe&', 'Kanel2')}\n`, 'quay.nmconnection'],
    [
      'a variable of systemd in quotes',
      `Environment="Q_PASSWORD=${glue('Kachel0fen ', 'im Flur')}"\n`,
      'q.service',
    ],
    [
      'a constant beside its user',
      `define('DB_USER', 'berths');\ndefine('DB_PASSWORD', '${word}');\n`,
      'quay.php',
    ],
    [
      'a parameter of Azure',
      `{"adminPassword": { "value": "${glue('Ufer7', '-Kranich')}" }}\n`,
      'quay.parameters.json',
    ],
    [
      'the default of a parameter',
      `  DbPassword:\n    Type: String\n    NoEcho: true\n    Default: ${glue('Ufer7', '-Kranich')}\n`,
      'quay.yaml',
    ],
    [
      'a store of parameters',
      `  name  = "/quay/password"\n  type  = "SecureString"\n  value = "${glue('Ufer7', '-Kranich')}"\n`,
      'quay.tf',
    ],
    [
      'a resource of Android',
      `<string name="q_password" translatable="false">${glue('Ufer7', '-Kranich')}</string>\n`,
      'v.xml',
    ],
    ['bytes of Rust', `const Q_PASSWORD: &[u8] = b"${glue('Ufer7', '-Kranich')}";\n`, 'q.rs'],
    ['a variable of Robot Framework', `\${Q_PASSWORD}    ${glue('Ufer.7', '.Kranich')}\n`, 'quay.robot'],
  ])('%s', (_, text, path) =>
    expect(searchText(Buffer.from(`\n${text}`), { depth: 'all', path })).toHaveLength(1),
  );

  it.each([
    ['a word alone in code', `const password = '${word}';\n`, 'src/quay.ts'],
    ['the name of the service', `image: ${word}\nuser: berths\npassword: ${word}\n`, 'conf/quay.yaml'],
    ['a comment', `# password: ${glue('heide', 'kraut12')}\n`, 'conf/quay.yaml'],
    ['a test', `password: ${glue('heide', 'kraut12')}\n`, 'tests/quay.yaml'],
    ['what a message calls wrong', `wrong_password: ${glue('heide', 'kraut12')}\n`, 'conf/quay.yaml'],
    ['a name in code', `const passwordKind = { password: 'lantern-outer-ring' };\n`, 'src/quay.ts'],
  ])('not %s', (_, text, path) =>
    expect(searchText(Buffer.from(`\n${text}`), { depth: 'all', path })).toEqual([]),
  );

  it.each(['vier lila ', 'a&', 'password: ', 'password: {', 'password:\n type: s\n'])(
    'in time that grows with %j',
    (part) =>
      expectProportional(200_000, (length) =>
        searchText(Buffer.from(`password: ${part.repeat(Math.ceil(length / part.length))}`), {
          depth: 'all',
          path: 'conf/quay.yaml',
        }),
      ),
  );
});

describe('sixteen letters without blanks', () => {
  const mail = (address: string, password: string) =>
    `spring:\n  mail:\n    host: ${address}\n    username: berth\n    password: ${password}\n`;
  const doubts = (text: string) =>
    searchText(Buffer.from(text), { depth: 'all', path: 'application.yml' }).flatMap((fact) =>
      fact.kind === 'secret' ? [fact.doubtful === true] : [],
    );
  it('are an app password beside the mail of Google', () =>
    expect(doubts(mail('smtp.gmail.com', glue('qwpzmvxr', 'kdltbshn')))).toEqual([false]));
  it('are doubted elsewhere', () =>
    expect(doubts(mail('smtp.harbour.io', glue('qwpzmvxr', 'kdltbshn')))).not.toContain(false));
  it('are words that say what to fill in', () =>
    expect(doubts(mail('smtp.gmail.com', 'yourmailpassword'))).not.toContain(false));
});
