import { KeywordAutomaton } from '../automaton.js';

/** Bytes as characters of the same number, as everywhere in the search. */
export function inBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** What a password is called in the languages of people who write runbooks, notes and tables of accounts. */
const words = [
  // English, German, Dutch, Danish, Norwegian, Swedish, Icelandic.
  ...[
    'password',
    'passphrase',
    'passcode',
    'passwort',
    'kennwort',
    'passphrase',
    'losungswort',
    'zugangscode',
    'kenncode',
  ],
  ...['wachtwoord', 'adgangskode', 'kodeord', 'passord', 'lösenord', 'lykilorð'],
  // French, Spanish, Portuguese, Italian, Catalan, Galician, Romanian.
  ...['mot de passe', 'mots de passe', 'contraseña', 'contrasena', 'contraseñas', 'palavra-passe', 'senha'],
  ...["parola d'ordine", 'parola d’ordine', 'contrasenya', 'contrasinal', 'parolă', 'parola'],
  // Polish, Czech, Slovak, Slovene, Croatian, Serbian, Hungarian, Finnish, Estonian, Latvian, Lithuanian.
  ...[
    'hasło',
    'haslo',
    'heslo',
    'geslo',
    'lozinka',
    'zaporka',
    'jelszó',
    'jelszo',
    'salasana',
    'parool',
    'parole',
  ],
  ...['slaptažodis', 'fjalëkalim', 'pasahitza', 'cyfrinair', 'pasfhocal'],
  // Turkish, Greek, Russian, Ukrainian, Bulgarian, Serbian.
  ...[
    'şifre',
    'sifre',
    'κωδικός',
    'κωδικος',
    'συνθηματικό',
    'пароль',
    'пароля',
    'парола',
    'лозинка',
    'гасло',
  ],
  // Chinese, Japanese, Korean, Vietnamese, Indonesian, Thai, Hindi, Arabic, Persian, Hebrew.
  ...[
    '密码',
    '密碼',
    '口令',
    'パスワード',
    '暗証番号',
    '비밀번호',
    '암호',
    '패스워드',
    'mật khẩu',
    'kata sandi',
  ],
  ...['รหัสผ่าน', 'पासवर्ड', 'كلمة المرور', 'كلمة السر', 'رمز عبور', 'סיסמה', 'סיסמא'],
];

/** Where another word ends so, with what stands before them. */
const short = ['pw', 'pwd', 'mdp'].flatMap((word) => [` ${word}`, `/${word}`, `\n${word}`, `(${word}`]);

/** ASCII letters are compared without regard to case; of the others both cases are listed. */
const spelled = [
  ...new Set(
    [...words, ...short]
      .flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
      .map((word) => inBytes(word).replace(/[A-Z]/g, (letter) => letter.toLowerCase())),
  ),
];

let shared: KeywordAutomaton | undefined;

/** Where words for a password end, in rising order. */
export function labelsIn(bytes: Uint8Array, most: number): readonly number[] {
  shared ??= new KeywordAutomaton(spelled);
  const ends: number[] = [];
  shared.run(bytes, (_, end) => {
    if (ends.length < most && ends.at(-1) !== end) ends.push(end);
  });
  return ends;
}

const longestHeading = 80;

// What is about passwords and holds none: rules, digests, dates, questions.
const aboutPasswords =
  /hash|polic|length|l\xc3\xa4nge|rule|regel|expir|abl(?:au|\xc3\xa4u)f|chang|\xc3\xa4nder|last|reset|forg|vergess|strength|requir|format|encrypt|type\b|age\b|hint|question|(?:^|\W)(?:id|link|url|file|store|manager|needed|protected|set)\b|\?/i;

/** Whether the heading of a column names passwords. */
export function isPasswordHeading(heading: string): boolean {
  if (heading.length > longestHeading || aboutPasswords.test(heading)) return false;
  const text = heading.replace(/[*_`"'\s]{1,8}/g, ' ').trim();
  return (
    /^(?:pass|pwd|pw|psk|mdp|pin ?\/ ?pw|p\/w)$/i.test(text) ||
    labelsIn(Buffer.from(heading, 'latin1'), 1).length > 0
  );
}
