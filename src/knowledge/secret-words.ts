/**
 * What code, settings and forms call things that only their owner may know. There is one expression for each question that is asked of a
 * name; all are made of the same words. A name ends in such a word, whatever stands before it (`dbPassword`, `DB_PASSWORD`, `$pwd`);
 * what goes on behind it is another thing (`passwordField`, `token_url`).
 */
const passwords = 'pass_?word|passwd|pwd|pass_?phrase';
const keys =
  'secret(?:_?key(?:_?base)?)?|(?:api|access|private|encryption|signing)_?key|(?:auth|access|api|bearer)_?token';
/** What proves that something comes from who knows a secret. */
const proofs =
  'signature|hmac|(?:csrf|xsrf|reset|session|verification|secret|client)_?token|pass_?word_?hash|(?:^|_)otp';

/** Names in source code are read with the marks behind them: `$_POST['password']`, `params[:token]`. */
const marks = `['"\\])]*`;

const endsIn = (words: string, behind = '') => new RegExp(`(?:${words})${behind}$`, 'i');

/** A password: what a person knows, and what is to be hashed slowly. */
export const passwordName = endsIn(passwords);

/** A password, key or token: a literal that is compared with it, or given to it, is written down for everyone. */
export const credentialName = endsIn(`${passwords}|${keys}`);
export const credentialExpression = endsIn(`${passwords}|${keys}`, marks);

/** What a comparison must not show by its time (CWE-208): credentials, and proofs as signatures are. */
export const comparedName = endsIn(`${passwords}|${keys}|${proofs}`);
export const comparedExpression = endsIn(`${passwords}|${keys}|${proofs}|digest`, marks);

/** With what `==` of PHP takes for a number: `"0e1" == "0e2"`. */
export const looselyComparedName = endsIn(
  `(?:${passwords}|${keys}|${proofs}|digest|token|hash|csrf|stored)(?:_?value)?`,
  `(?:${marks}|\\(\\))`,
);

/** What stands in the place of a credential and says whether there is one, or where it comes from: `password == "none"`. */
export const credentialState =
  /^(?:none|null|nil|nothing|undefined|empty|unset|default|inherit(?:ed)?|prompt|ask|auto|automatic|generated?|required|optional|enabled?|disabled?|always|never|true|false|yes|no|on|off|hidden|masked|redacted|filtered|unchanged)$/i;

/** A variable of the environment, or a constant: upper case. */
export const environmentSecret =
  /^[A-Z\d_]*(?:PASSWORD|PASSWD|_PASS|SECRET|TOKEN|API_?KEY|(?:APP|AUTH|ACCESS|PRIVATE|SECRET|SIGNING|ENCRYPTION)_KEY(?:_BASE)?|_SALT)$/;

/** Every name that any of the others matches has one of these in it; most names have none. A first look, and no answer. */
export const hintsAtSecret = /pass|pwd|secret|token|key|credential/i;

/** What stands for a password where the form of an address is shown: `user:password@host`, `user:<pwd>@`, `user:***@`. */
const stands = '(?:pass(?:word|wd)?|pwd|secret|token|user(?:name)?|changeme|your[-_]?\\w{0,40}|x+|\\*+|\\.+)';

/** A look ahead: what follows is a password, and does not stand for one. */
export const realPassword = `(?!${stands}(?:[@;,&\\s"']|$)|[<\${%[*"'#])`;

/** `scheme://user:password@host` (RFC 3986, section 3.2.1); addresses of mail have an `@` in the user, too. */
export const addressWithPassword = new RegExp(
  `^(?:jdbc:)?[a-z][\\w+.-]{0,30}:\\/\\/[^\\s:/]{0,100}:${realPassword}[^\\s:/@]{3,100}@[\\w.[-]`,
  'i',
);

/** `Server=db;Password=…` of ADO and ODBC, `host=db password=…` of libpq. */
export const settingsWithPassword = new RegExp(
  `(?:^|[;?&,\\s])(?:password|pwd)\\s?=\\s?${realPassword}[^\\s;&,]{3,}`,
  'i',
);

/** The same where they are given to a client, so that whatever stands there is used. */
export const usedAddress = /^(?:jdbc:)?[a-z][\w+.-]{0,30}:\/\/[^\s:/@]{0,100}:(?![<${#{])[^\s:/@]{3,100}@/i;
export const usedSettings = /\b(?:password|pwd)\s?=\s?[^;{<%$\s#_'"][^;]*/i;

/** Fields of forms and members of bodies that take a password, in the languages of the web's larger half. */
export const passwordField =
  /^(?:.{0,20}(?:password|passwd|passphrase|passcode|pwd|kennwort|passwort|mot_?de_?passe|contrase[nñ]a|senha)|pass)$/i;

/** Parameters that carry credentials by the conventions of forms and of OAuth 2 (RFC 6749, RFC 6750). */
export const credentialParameter =
  /^(?:pass(?:word|wd|phrase)?|pwd|secret|client_secret|api_?key|(?:access|refresh|id)_?token|token|auth|authorization|otp|pin)$/i;
