import { isPublicForm } from '../../../knowledge/token-shapes.js';
import { isDrawn, isDrawnBehindSign, isDrawnWithSigns } from '../chance.js';
import { formOfWords, isAppPassword, isJoinedPhrase } from '../chosen-words.js';
import { type Assignment, assigned, kindsOf } from '../detector.js';
import { isPasswordName, isSecretName, isSigningName, passwordWords, shortPasswordWords } from '../names.js';
import { isStatement } from '../notations.js';
import { isDrawnNumber } from '../password-shape.js';
import { entropyOf, looksLikeWords, uuidPattern } from '../placeholders.js';
import { isSigningSentence } from '../sentences.js';

/** Values whose names alone tell: for services without a form of their own, and for passwords. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it' }, [
  assigned({
    id: 'generic-api-key',
    title: 'key or token in the open',
    severity: 'medium',
    words: [
      'api_key',
      'apikey',
      'api-key',
      'api.key',
      'access_key',
      'accesskey',
      'access-key',
      'secret',
      'token',
      'private_key',
      'privatekey',
      'private-key',
      'encryption_key',
      'encryptionkey',
      'signing_key',
      'signingkey',
      'auth_key',
      'authkey',
      'auth-key',
      'credential',
      'license_key',
      'licensekey',
      'client_key',
      'app_key',
      'appkey',
      'master_key',
      'masterkey',
      'service_key',
      'shared_key',
      'storage_key',
      'account_key',
      'accountkey',
      'webhook_key',
      'session_key',
      'hmac_key',
      'jwt_key',
      'authorization',
      'auth',
      'access_code',
      'api_pass',
      'aes_key',
      'cipher_key',
      'deploy_key',
      'api_secret',
      'ssh_key',
      'salt',
      '_key',
      'x-key',
      'key',
      'creds',
      'hmac',
      'jwt',
      'encrypt',
    ],
    accepts: (assignment) =>
      isSecretName(assignment.name) &&
      !isPublicForm(assignment.value) &&
      (isKey(assignment) ||
        isStrongPassword(assignment) ||
        isDrawnKey(assignment) ||
        isKeyOfLetters(assignment) ||
        isSharedSecret(assignment) ||
        isChosenSecret(assignment) ||
        ((isSecretOfWords(assignment) ||
          isSigningPhrase(assignment) ||
          isSigningSentence(assignment.name, assignment.value)) &&
          'in-place')),
  }),
  assigned({
    id: 'generic-password',
    title: 'password in the open',
    severity: 'medium',
    words: [
      'passw',
      'passphrase',
      'passcode',
      'pwd',
      'pass',
      'pw',
      'psk',
      'contrase',
      'wifi_key',
      'wifikey',
      'wlan_key',
      'wlankey',
      'wpa_key',
      'keymaterial',
      'shared-key',
      'sharedkey',
      'shared_key',
      ...[...passwordWords, ...shortPasswordWords].filter((word) => /^[a-z_]+$/.test(word)),
    ],
    accepts: (assignment) =>
      isPasswordName(assignment.name) &&
      !isPass(assignment) &&
      (isPassword(assignment) || (isPasswordOfWords(assignment) && 'in-place')),
  }),
]);

/** A key: long, random, with digits and letters, and no address, path, name, digest or call. */
function isKey({ name, value, quoted }: Assignment): boolean {
  if (value.length < 14 || value.length > 200) return false;
  if (!/^[A-Za-z0-9_.~+/@!#%^&*=|:-]+$/.test(value) || !/[0-9]/.test(value) || !/[A-Za-z]/.test(value))
    return false;
  if (isReference(value, quoted) || value === name || value.includes('::') || isPublicByForm(value))
    return false;
  if (isStatement(value)) return false;
  // `{ "hmac_blake2b512", Lhmac_blake2b512 }`: a name for what has that name.
  if (name.length > 7 && value.toLowerCase().endsWith(name.toLowerCase())) return false;
  // `content_by_lua_3c71…`: what stands before a digest says what it is of; `HMAC: 3c71…` is one.
  if (/[A-Za-z]_[0-9a-f]{32,64}$|^(?:[A-Za-z0-9]{1,30}-){2,8}[0-9a-f]{32,64}$/.test(value)) return false;
  // A ciphertext of AWS KMS (https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html), by its first bytes.
  if (/^AQICA[A-Za-z0-9+/]{80,}={0,2}$/.test(value)) return false;
  // A public key of minisign, and a fingerprint of OpenPGP written as a number.
  if (/^RW[A-Za-z0-9+/]{54}$|^0x[0-9a-f]{40}$/i.test(value)) return false;
  // Datadog's client tokens, made to stand in pages (https://docs.datadoghq.com/account_management/api-app-keys).
  if (/^pub[0-9a-f]{32}$/.test(value)) return false;
  // Mapbox's public tokens (https://docs.mapbox.com/help/glossary/access-token).
  if (/^pk\.eyJ/.test(value)) return false;
  if (/^hmac$/i.test(name) && /^[0-9a-f]{32,128}$/i.test(value)) return false;
  if (/(?:^|[.-])key$/i.test(name) && !/^[A-Za-z0-9_+/=-]{20,}$/.test(value)) return false;
  if (uuidPattern.test(value)) return /(?:secret|token|key|pass(?:word)?|credential)s?$/i.test(name);
  if (looksLikeWords(value, /^[a-z]+(?:[_.-][a-z0-9]+){2,}$/.test(value) ? 0.35 : 0.5)) return false;
  const entropy = entropyOf(value);
  if (/^[a-f0-9]+$/i.test(value)) return value.length >= 20 && entropy >= 3;
  return entropy >= (quoted ? 3.3 : 3.5) && isMixed(value);
}

/**
 * What DER shows to be no secret: a signature of two integers (RFC 3279 section 2.2.3), a public key (RFC 5280 section 4.1), whose
 * algorithm is its first element.
 */
function isPublicByForm(value: string): boolean {
  if (!/^M[A-I][A-Za-z0-9+/]{40,}={0,2}$/.test(value)) return false;
  const bytes = Buffer.from(value, 'base64');
  if (bytes[0] !== 0x30) return false;
  const first = (bytes[1] ?? 0) < 0x80 ? 2 : 2 + ((bytes[1] ?? 0) & 0x7f);
  const length = bytes[first + 1] ?? 0;
  if (bytes[first] === 0x02 && length > 16 && length < 0x80) return bytes[first + 2 + length] === 0x02;
  // A private key begins with its version, an integer.
  return bytes[first] === 0x30 && length < 0x80 && bytes[first + 2 + length] === 0x03;
}

/** `AGpCcatydrLiHoLt`: letters that change their case at every other place, and make no words. */
function areLettersByChance(value: string): boolean {
  const changes = value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
  return /^[A-Za-z]{12,}$/.test(value) && changes >= value.length / 3 && !looksLikeWords(value);
}

/** Of 24 letters and signs drawn by chance one in sixty has no digit. */
function isKeyOfLetters({ value, quoted }: Assignment): boolean {
  return quoted && /^[A-Za-z_-]{20,64}$/.test(value) && areLettersByChance(value.replace(/[_-]/g, ''));
}

/** A key with signs that no encoding and no address has, as a generator of keys for frameworks draws them. */
function isDrawnKey({ value, quoted }: Assignment): boolean {
  return (
    quoted && !/^[A-Za-z0-9+/=_.:-]+$/.test(value) && !isReference(value, quoted) && isDrawnWithSigns(value)
  );
}

/** `secret = vb2gFbR29ZT4`: short, as the secrets that two servers share often are. */
function isSharedSecret({ name, value, quoted }: Assignment): boolean {
  return (
    quoted &&
    /(?:^|[._-])secret$/i.test(name) &&
    value.length >= 10 &&
    /^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9]+$/.test(value) &&
    isDrawn(value)
  );
}

/** `secret = 4nKer-Boje_Tau`: words that someone chose for two servers to share. */
function isChosenSecret({ name, value, quoted }: Assignment): boolean {
  return (
    quoted &&
    /(?:^|[._-])secret$/i.test(name) &&
    /^[\w!#%^+-]{12,64}$/.test(value) &&
    /[0-9][A-Za-z]|[A-Za-z][0-9][A-Za-z]/.test(value) &&
    !standIns.test(value) &&
    !isReference(value, quoted) &&
    isChosenFor('', value, quoted)
  );
}

/** What rules for passwords ask for, under a name that says that it is secret. */
function isStrongPassword({ value, quoted }: Assignment): boolean {
  if (value.length < 10 || value.length > 64 || isReference(value, quoted)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[!@#%^*&?]/].every((kind) => kind.test(value));
  return (
    classes && /^[\x21-\x7e]+$/.test(value) && !/[<>{}()[\]"'`\\$,;]/.test(value) && entropyOf(value) >= 3
  );
}

/**
 * Words with signs and digits between them, as people choose. A variable of a shell holds no name; in quotes `Org.Sha256` is one of a class.
 */
function isChosenFor(name: string, value: string, quoted: boolean): boolean {
  // Members of objects have points and underscores.
  const hasSign = (quoted ? /[A-Za-z0-9][^A-Za-z0-9][A-Za-z0-9]/ : /[A-Za-z0-9][-#!@~%^+][A-Za-z0-9]/).test(
    value,
  );
  const isVariable = /^[A-Z][A-Z0-9_]*$/.test(name);
  return (
    (isVariable || hasSign) &&
    value.length >= 12 &&
    !namesOfAlgorithms.test(value) &&
    [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(value))
  );
}

const namesOfAlgorithms =
  /base64|sha-?\d|md[45]|utf-?8|x509|aes|oauth|http|pkcs|ipv[46]|rfc\d|argon2|bcrypt|i18n|l10n|(?<![a-z])v\d{1,3}(?![a-z0-9])/i;

/** Digits among letters, not a word with a number behind it. */
function isMixed(value: string): boolean {
  const changes = value.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
  return changes >= 3 || (changes >= 2 && value.length >= 20);
}

// Addresses, paths, variables, calls, dotted names, templates, versions, media types, dates.
const references =
  /:\/\/|^(?:\.{0,2}\/|~\/|[a-z]:\\|\$|%|@|#|arn:|urn:|sha\d+[-:]|data:|vault:|secret:|secretref|ssm:|op:\/\/|env[.:]|process\.|os\.|self\.|this\.|config\.|var\.|local\.|module\.|ref\+|!|&|\*|--|application\/|text\/|image\/|v?\d+\.\d+\.\d)|^\d{4}-\d\d-\d\d|\.(?:js|ts|json|ya?ml|txt|pem|crt|key|cert|html|py|rb|go|java|php|md|com|org|net|io|dev|local)(?:$|[/:])|^[A-Za-z_]+(?:\.[A-Za-z_]+)+\d?$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

function isReference(value: string, quoted: boolean): boolean {
  if (references.test(value)) return true;
  return !quoted && expressions.test(value);
}

// Names, with a number at their end or within; names of generated code, with a hash; members and calls; conditions; numbers.
const expressions =
  /^[a-z]{1,40}[A-Z][A-Za-z]{0,60}_[0-9a-f]{6,32}$|^[A-Za-z_]+\d{0,2}$|^[A-Za-z][a-z]*\d{0,6}(?:[A-Z][a-z]{2,99}){1,9}$|[?](?:[.:?>]|$|[^:]{0,80}:)|^[A-Za-z_$][\w$]{0,80}\??\.[A-Za-z_$][\w$]{0,80}[.(+]|^0[xX][0-9A-Fa-f]{1,16}[ULul]{0,3}$/;

const standIns =
  /pass(?:wor[dt]|wd|phrase)|secret|token|user|admin|login|change|test|demo|dummy|default|sample|string|null|none|undefined|true|false|required|optional|invalid|enter|confirm|forgot|hidden|input|type|encrypted|random|generate|encoded|qwerty|letmein|welcome|^\*+$|^x+$|^\d{1,6}$|^abc\d*$/i;

/** `v2022-04-19-01`, `output\\Tide.appxbundle` */
const releaseOrFile = /^v?\d{4}-\d{2}-\d{2}(?:-\d{1,4})?$|^[\w.-]{1,60}\\{1,2}[\w.-]{1,60}\.[a-z]{2,12}$/;

/** A pass of a compiler: `: Pass("deck4_fold", "folds decks")`, `algebra.FoldingPass("deck4_fold", …)`. */
function isPass({ name, value, quoted }: Assignment): boolean {
  return (
    quoted &&
    /(?:^|\.)(?:[A-Z][A-Za-z]{1,40})?Pass$/.test(name) &&
    /^[a-z]\w{0,40}(?:[_-][a-z0-9]{1,40}){1,6}$/.test(value)
  );
}

/** A password: not a word for one, no template or call, and more than one class of characters. */
function isPassword({ name, value, quoted }: Assignment): boolean {
  if (value.length < 7 || value.length > 100 || /\s/.test(value) || value === name) return false;
  // `{OVAL_PWPOLICY59, "pwpolicy59"}`: a name for what has that name; `"PSK": "isDeckPSK"`: an attribute that holds it.
  if (name.toLowerCase().endsWith(value.toLowerCase())) return false;
  if (/^(?:is|has|get|set|use|enable)[A-Z][A-Za-z]{3,60}$/.test(value)) return false;
  if (isStatement(value) || releaseOrFile.test(value)) return false;
  // A row of a table of cipher suites: `PSK:AES:CBC:256`.
  if (/psk$/i.test(name) && /^(?:psk:)?(?:aes|aria|camellia|chacha20|3?des|rc4|seed|null)[:_-]/i.test(value))
    return false;
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9_.-]/].filter((kind) => kind.test(value)).length;
  // `<label for="id_password1">Password1:`
  if (/^\w{1,40}:$/.test(value)) return false;
  // `Secret2024!` obeys the rules for passwords, so someone chose it as one.
  if (standIns.test(value) && classes < 4) return false;
  if (areLettersByChance(value)) return true;
  // `proxy_pass http://…` of nginx, and other addresses; one with a login has a detector of its own.
  if (/^[a-z]+:\\?\/\\?\//i.test(value)) return false;
  // `API_PASS=vQbXafWfOGHoub5`: a variable of a shell holds no name without a sign before it.
  const isVariable = /^[A-Z][A-Z0-9_]*$/.test(name) && /[0-9]/.test(value) && isDrawn(value);
  if (isReference(value, quoted || isVariable)) return quoted && isDrawnBehindSign(value);
  const text = value.replace(/\\(["'\\/])/g, '$1');
  const isCode = /[<>{}()[\]]|\\[a-z]/.test(text);
  if (isCode && !(quoted && (isDrawnWithSigns(text) || isChosenWithBrackets(text)))) return false;
  if (classes < 2 || !/[A-Za-z]/.test(value) || isInAnotherLanguage(value)) return false;
  if (!/[0-9]|[^A-Za-z0-9_.:/-]/.test(value)) return false;
  if (entropyOf(value) < (quoted ? 2.6 : 2.8)) return false;
  return (
    isChosenFor(name, value, quoted) ||
    (quoted && isWordWithNumber(value)) ||
    !looksLikeWords(value) ||
    /[0-9].*[^A-Za-z0-9_.-]|[^A-Za-z0-9_.-].*[0-9]/.test(value)
  );
}

/** What has the form of words that someone chose, where a string stands. */
function isPasswordOfWords({ name, value, quoted }: Assignment): boolean {
  if (!quoted || name.toLowerCase().endsWith(value.toLowerCase())) return false;
  return formOfWords(value) !== undefined || isAppPassword(value) || isDrawnNumber(value);
}

/** `secret: 'fjord-Lantern-4711'` */
function isSecretOfWords({ name, value, quoted }: Assignment): boolean {
  return (
    quoted &&
    /(?:^|[._-])secret$/i.test(name) &&
    value.length >= 12 &&
    /[A-Z]/.test(value) &&
    /\d/.test(value) &&
    formOfWords(value) !== undefined
  );
}

/** `secretOrKey: 'moewen-fliegen-tief-1920'`: words that sign tokens or cookies, which no one types. */
function isSigningPhrase({ name, value, quoted }: Assignment): boolean {
  return quoted && isSigningName(name) && value.length >= 16 && isJoinedPhrase(value);
}

/** `k0ntor(quay)_Pier42`: all four classes, digits in two places, and more behind the bracket, as no call and no type has. */
function isChosenWithBrackets(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9][^0-9]{1,60}[0-9]/, /[A-Za-z0-9][)\]}][A-Za-z0-9_!-]/];
  return kinds.every((kind) => kind.test(value)) && !/[\\<>,;=.$]|\(\)|\{\}/.test(value);
}

/** `Bollwerk1973`: as people obey a rule that asks for letters in both cases and digits; none that counts on. */
function isWordWithNumber(value: string): boolean {
  const [, number = ''] = /^(?:[A-Z][a-z]{4,20}|[a-z]{10,24}(?=\d{4}))(\d{2,4})[!.?#]?$/.exec(value) ?? [];
  return number !== '' && !/^(?:0\d|12(?:34?)?|(\d)\1{1,3})$/.test(number) && !namesOfAlgorithms.test(value);
}

/** `Hasło123`, as bytes: a label that was translated. People choose passwords that every keyboard can type. */
function isInAnotherLanguage(value: string): boolean {
  return /[\xc2-\xf4][\x80-\xbf]|\\u[0-9a-f]{4}/i.test(value);
}
