import { inBytes, labelsIn } from './labels.js';

export type Place = readonly [start: number, end: number];

const mostLabels = 2_000;
const reach = 180;

// A label, what it is of, a sign or a word that says that the value comes, and the value: `Passwort (neu): …`, `la contraseña de root es …`.
const copulas = [
  'is',
  'was',
  'lautet',
  'ist',
  'es',
  'est',
  'é',
  'è',
  'este',
  'jest',
  'je',
  'är',
  'er',
  'on',
  'to',
  'luidt',
].map(inBytes);
const separator = `:{1,2}(?=[\\s"'\`*_(<])|(?<![\\s\\S]):|\\xef\\xbc\\x9a|=>?|->|\\xe2\\x86\\x92|(?<=[\\s)])(?:${copulas.join('|')}|now|\\xe2\\x80[\\x93\\x94]|-)(?=\\s)|\\xe3\\x81\\xaf|\\xe6\\x98\\xaf|\\xe4\\xb8\\xba`;
const value = new RegExp(
  `^(?![A-Za-z0-9_])(?<between>[^\\n:=|<>]{0,40}?)(?:${separator})[ \\t]{0,12}(?:\\r?\\n[ \\t]{1,12})?(?:["'\`*_(]|\\xe2\\x80[\\x9c\\x9e\\x98]|\\xc2[\\xab\\xbb]|\\xe3\\x80\\x8c|\\xef\\xbc\\x88|<(?:code|b|strong|tt|kbd|em|i)>){0,3}[ \\t]?(?<secret>[!-~]{7,80})`,
  'd',
);

/** Values that stand behind a word for a password, in notes, mails and handbooks. */
export function labelledValues(bytes: Uint8Array, text: string): readonly Place[] {
  return labelsIn(bytes, mostLabels).flatMap((end) => {
    if (isInTag(text.slice(Math.max(0, end - longestTag), end))) return [];
    const rest = text.slice(end, end + reach);
    const match = value.exec(rest);
    const place = match?.indices?.groups?.secret;
    if (place === undefined) return [];
    const secret = rest.slice(...place).replace(closers, '');
    return [[end + place[0], end + place[0] + secret.length]];
  });
}

/** Those of them that stand on a line with the user whom they belong to. */
export function labelledLogins(bytes: Uint8Array, text: string): readonly Place[] {
  return labelledValues(bytes, text).filter(([start]) => {
    const before = text.slice(Math.max(0, start - longestLogin), start);
    return namesUser.test(before.slice(before.lastIndexOf('\n') + 1));
  });
}

const longestLogin = 240;
const users = [
  'user(?:_?name)?',
  'login',
  'log in as',
  'account',
  'usuario',
  'usuário',
  'utilizador',
  'benutzer(?:name)?',
  'nutzer',
  'anmelde(?:name|n als)',
  'konto',
  'kennung',
  'utilisateur',
  'identifiant',
  'compte',
  'utente',
  'gebruiker(?:snaam)?',
  'användare',
  'bruger',
  'bruker',
  'użytkownik',
  'uživatel',
  'používateľ',
  'felhasználó',
  'käyttäjä',
  'kasutaja',
  'kullanıcı',
  'usuari',
  'korisnik',
  'пользователь',
  'логин',
  'користувач',
  '用户名?',
  '帳號',
  'ユーザー名?',
  '사용자',
].map(inBytes);
const namesUser = new RegExp(
  `(?<![A-Za-z])(?:${users.join('|')})(?![A-Za-z_])[^\\n:=]{0,24}(?:[:=]|\\xef\\xbc\\x9a|["'\`*(]|\\xe2\\x80[\\x9c\\x9e\\x98]| (?:is|es|est|ist|\\xc3\\xa8|\\xc3\\xa9) )\\s{0,3}["'\`*(<]{0,3}[\\w.@+\\\\-]{2,60}`,
  'i',
);

const longestTag = 240;

/** `<label for="password" class="…">`: the word is of an attribute. */
function isInTag(before: string): boolean {
  return /<[A-Za-z][\w:-]{0,30}\s[^<>]{0,200}$/.test(before);
}

/** Of the markup and the sentence round the value. */
const closers = /(?:<\/?\w{1,8}>|["'`*_),.;]){1,6}$/;
