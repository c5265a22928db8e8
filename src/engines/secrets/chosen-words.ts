import { holdsInvented, isOfWordsAlone } from './invented.js';
import { isDrawnNumber } from './password-shape.js';
import { isChosenPassword, looksLikeWords } from './placeholders.js';

/**
 * How people make a password of words. `mixed`: digits or signs within a word (`w1sselGeld`, `zomer!regen`); `phrase`: words with blanks;
 * `numbered`: a word and a number (`tulpe42`); `joined`: words with dashes, points or underscores; `word`: one word alone.
 */
export type WordForm = 'mixed' | 'phrase' | 'numbered' | 'joined' | 'word';

export function formOfWords(text: string): WordForm | undefined {
  if (text.length < 6 || text.length > 80 || !signsOfPasswords.test(text) || references.test(text))
    return undefined;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.join('').length < 5 || words.some((word) => wordsOfOthers.has(word))) return undefined;
  if (holdsInvented(text) || isOfWordsAlone(text) || algorithms.test(text)) return undefined;
  if (text.includes(' ')) return isPhrase(text) ? 'phrase' : undefined;
  if (isMixed(text)) return 'mixed';
  if (numbered.test(text)) return 'numbered';
  if (isJoined(text)) return 'joined';
  return /^[A-Za-z][a-z]{7,30}$/.test(text) ? 'word' : undefined;
}

/** No brackets, quotes, variables and templates. */
const signsOfPasswords = /^(?:[A-Za-z0-9 .,_!?#+&*~@^=-]+|[A-Z][a-z]{3,20}\/[A-Z][a-z]{3,20})$/;

/** Paths, addresses, options, calls, names of files, hosts and mailboxes, dates, settings of a query. */
const references =
  /^[ .&*@=#,?-]|[ ,=-]$|@[\w-]{1,60}\.|\.(?:js|ts|json|ya?ml|txt|pem|crt|key|cert|html?|py|rb|go|java|php|md|com|org|net|io|dev|local|internal|lan|conf|ini|env|sh|xml|jks|p12|properties)$|^\d{4}-\d\d|&\w{1,40}=|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[a-z]{2}-[a-z]{4,9}-\d$/;

const algorithms =
  /base(?:32|64)|sha-?\d|md[45]|utf-?8|x509|aes\d?|oauth|http|pkcs|ipv[46]|rfc\d|argon2|b?crypt|i18n|l10n|(?<![a-z])v\d{1,3}(?![a-z0-9])|ed25519|rsa\d|p12|mp[34]|win32|x86|uint|int\d|float\d|gen\d|[0-9][.]\d/i;

/** Of labels, prompts, rules and messages; of references and of names in code; what programs and services are called. */
const wordsOfOthers: ReadonlySet<string> = new Set(
  (
    'pw pwd passwd psk key keys user users username root account accounts name names mail email enter type choose please must ' +
    'should shall required require requires optional missing least most characters chars character letters min max length policy ' +
    'field input label text textbox form button error message hint placeholder prompt none true false file files path env ' +
    'environment vault ref reference store manager provider service config settings value values string number hash hashed ' +
    'encrypted encrypt encoded confirm confirmation forgot forgotten reset recover recovery new current old repeat retype again ' +
    'show hide valid validate match matches mismatch unknown hidden masked auth authentication bearer basic oauth grant credential ' +
    'credentials creds cred db sql database mysql mariadb postgres postgresql pgsql redis mongo mongodb rabbitmq rabbit wordpress ' +
    'grafana keycloak jenkins sonar sonarqube vagrant raspberry ubuntu minio minioadmin nextcloud localhost local localdev dev ' +
    'develop development devel prod production staging disabled enabled disable enable unlimited anonymous kerberos trust ' +
    'interactive keychain keyring plaintext plain scram android public private readonly readwrite community and or if the is are ' +
    'was not no with without for from at be can cannot has have this that you we it its will only when use used using set get ' +
    'put ask asks leave blank here insert replace fill write read needs provide provided stored generated generate random ' +
    'bitte eingeben ihr dein neues altes wiederholen kennwort passwort hier eintragen wachtwoord voer uw jouw mot passe votre ' +
    'entrez saisir saisissez contrasena introduzca ingrese su clave inserire inserisci digite sua senha haslo heslo parola ' +
    'salasana losenord adgangskode rellenar cambiar ersetzen aendern remplacer modifier vervang invullen ' +
    'expired expires expire incorrect failed weak strong strength short long visible visibility toggle icon outline circle ' +
    'class id url uri link page route view component screen dialog modal title header footer column table index schema model ' +
    'function method param params parameter argument option options object array boolean integer bytes buffer variable undefined ' +
    'sensitive protected secure secured security privileged permission role group client server proxy host port endpoint ' +
    'rotate rotated rotation managed external injected sealed templated redacted removed omitted stripped filtered'
  ).split(' '),
);

/** A digit or a sign within a word. */
function isMixed(text: string): boolean {
  if (/^[A-Za-z]{1,3}\d+[A-Za-z]{0,3}$|^\d/.test(text) && text.length < 9) return false;
  return /[A-Za-z]\d{1,4}[A-Za-z]/.test(text) || /[A-Za-z0-9][!#+&*?~^@=][A-Za-z0-9]/.test(text);
}

/** No more than counts: `harbour123`, `quay00`. */
const numbered = /^[A-Za-z]{4,24}[-_.]?(?!0\d|123(?:4)?(?!\d)|(\d)\1{2,3}(?!\d))\d{1,4}[!?.#]?$/;

/** As names in code and of things join words in one case, a number or a capital letter within has to be of someone's choice. */
function isJoined(text: string): boolean {
  const words = text.split(/[-_./]/);
  if (
    words.length < 2 ||
    words.length > 8 ||
    !words.every((word) => /^(?:[A-Za-z]{1,16}|\d{1,4})[!?]?$/.test(word))
  )
    return false;
  if (words.filter((word) => /^[A-Za-z]{3,}/.test(word)).length < 2) return false;
  if (/^\d/.test(words.at(-1) ?? '') || words.some((word) => /^[A-Z][a-z]/.test(word))) return true;
  return /^[a-z]+(?:-[a-z]+){2,7}$/.test(text);
}

/** Three words and more with dashes or underscores, one of them a number or with a capital letter: a sentence, and no name of a thing. */
export function isJoinedPhrase(text: string): boolean {
  const words = text.split(/[-_ ]/);
  // What sentences have, labels and messages have too; here their form has said already that it is none.
  const others = words.filter(
    (word) => !/^(?:and|or|if|the|is|are|was|not|no|with|for|from|at|be|we|you|in|on|to|of)$/.test(word),
  );
  return (
    words.filter((word) => /^[A-Za-z]{2,}$/.test(word)).length >= 3 &&
    words.some((word) => /^\d{1,4}$|^[A-Z][a-z]/.test(word)) &&
    formOfWords(others.join('-')) !== undefined
  );
}

/** A label begins with a capital letter, and has no number. */
function isPhrase(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 3 || words.length > 8) return false;
  if (!words.every((word) => /^[A-Za-z0-9][A-Za-z0-9'&#+*@-]{0,15}[!?.]?$|^[&+#!*-]$/.test(word)))
    return false;
  if (/\d/.test(text)) return /[A-Za-z]\d|\d[A-Za-z]|\b\d{1,4}\b/.test(text);
  return /^[a-z]/.test(text) && words.length >= 3 && !/[.?!]$/.test(text);
}

/** A place that nothing but a password can stand in: also words that no rule for passwords was asked for. */
export function isWrittenPassword(text: string): Record<string, never> | undefined {
  const chosen = isChosenPassword(text);
  if (chosen !== undefined) return chosen;
  return formOfWords(text.replace(/[/$%;]/g, '-')) === undefined ? undefined : {};
}

/** A passphrase of a wireless network, where one has to stand: also plain words in a row, and the digits of a label. */
export function isPassphraseOfNetwork(text: string): Record<string, never> | undefined {
  if (text.length < 8 || text.length > 63) return undefined;
  const isOfWords = /^[A-Za-z]{2,16}(?:[-_ .][A-Za-z]{2,16}){2,6}$/.test(text) && !holdsInvented(text);
  return isOfWords || isDrawnNumber(text) ? {} : isWrittenPassword(text);
}

/** `xkcd wvfu hdpt rzql`: as accounts of Google hand out passwords for single programs. */
export function isAppPassword(text: string): boolean {
  return /^[a-z]{4}(?: [a-z]{4}){3}$/.test(text);
}

/** The same without blanks, beside the account or the server that it is for. */
export function isAppPasswordOfMail(text: string, around: string): boolean {
  return /^[a-z]{16}$/.test(text) && mailOfGoogle.test(around) && !looksLikeWords(text, 0.3);
}

const mailOfGoogle = /(?:@|smtp\.|imap\.)g(?:oogle)?mail\.com\b/i;
