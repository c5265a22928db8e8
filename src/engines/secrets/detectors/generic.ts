import { isDrawn, isDrawnWithSigns } from '../chance.js';
import { type Assignment, assigned, kindsOf } from '../detector.js';
import { entropyOf, looksLikeWords, uuidPattern } from '../placeholders.js';

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
    ],
    accepts: (assignment) =>
      isSecretName(assignment.name) &&
      (isKey(assignment) || isStrongPassword(assignment) || isDrawnKey(assignment)),
  }),
  assigned({
    id: 'generic-password',
    title: 'password in the open',
    severity: 'medium',
    words: ['passw', 'passphrase', 'passcode', 'pwd', 'pass', 'pw', 'psk'],
    accepts: (assignment) => isPasswordName(assignment.name) && isPassword(assignment),
  }),
]);

// Names of things that stand near keys and are none, tokens and ids of forms that pages show their readers, what a server of DIGEST-MD5
// answers (`rspauth`, RFC 2831 section 2.1.3), and the id of a client, which is no secret (RFC 6749 section 2.2).
const innocentNames =
  /public|pub[_-]?key|(?:gpg|pgp)[_.-]?keys?$|websocket|signature$|(?:project|tenant|channel|org|user|team|workspace|account|customer|request|trace|client)[_.-]?id$|csrf|xsrf|^form_?key$|rspauth|(?:mixpanel|tracking|analytics|edit|patrol|watch)[_.-]?(?:project[_.-]?)?token$|(?:key|token|secret|auth|credential)s?[_.-]?(?:id|ids|identifier|name|type|url|uri|path|file|dir|hash|length|len|size|count|index|regex|pattern|prefix|suffix|label|field|column|header|cookie|version|expir\w*|ttl|endpoint|host|class|ref|arn|format|provider|manager|store|service|server|domain|method|mode|level|scheme|placeholder|description|title|message|error|test|mock|alias|usage|algorithm|alg|checksum|digest|fingerprint)$|^(?:primary|foreign|sort|partition|cache|row|map|dict|hot|arrow|object|s3|bucket|idempotency|i18n|translation)s?(?:[_.-]?(?:keys?|tokens?)\d*)?$|auth_?tag|encryption_?salt|^checksum\/|author(?!iz)|authent(?!icat\w*key)|tokeni[sz]e|next_?token|page_?token|continuation|sync_?token|token_?(?:count|limit|budget)|max_?tokens?|keyword|keyboard|monkey|turkey|hockey|git_?(?:sha|commit)|_sha\d*$|sha_?\d+|checksum|integrity|etag|digest|resolved|nonce$|snapshot|revision/i;

const secretNames =
  /secret|token|(?:api|access|private|encryption|signing|auth|license|client|app|master|service|shared|storage|account|webhook|session|hmac|jwt|aes|cipher|deploy|ssh)[_.-]?key|credential|auth|creds|salt|hmac|jwt|access_?code|api_?pass|key$/i;

// What a service is named for says nothing of `auth0_commit`.
const namesOfDigests =
  /(?:commit|md5\w*|sha\d*(?:sum)?|etag|request_?id|trace_?id|revision|checksum|digest|version|build)$/i;

// An index of files by their content: `"src/token.ts": "1c54…"`.
const namesOfFiles =
  /\.(?:[cm]?[jt]sx?|py|rb|go|rs|php|java|kt|cs|c|h|cpp|css|html?|json|ya?ml|md|txt|svg)$/i;

function isSecretName(name: string): boolean {
  return (
    secretNames.test(name) &&
    !innocentNames.test(name) &&
    !namesOfDigests.test(name) &&
    !namesOfFiles.test(name)
  );
}

/** A key: long, random, with digits and letters, and no address, path, name, digest or call. */
function isKey({ name, value, quoted }: Assignment): boolean {
  if (value.length < 14 || value.length > 200) return false;
  if (!/^[A-Za-z0-9_.~+/@!#%^&*=|:-]+$/.test(value) || !/[0-9]/.test(value) || !/[A-Za-z]/.test(value))
    return false;
  if (isReference(value, quoted) || value === name || value.includes('::') || isPublicByForm(value))
    return false;
  // `{ "hmac_blake2b512", Lhmac_blake2b512 }`: a name for what has that name.
  if (name.length > 7 && value.toLowerCase().endsWith(name.toLowerCase())) return false;
  // `content_by_lua_3c71…`: what stands before a digest says what it is of; `HMAC: 3c71…` is one.
  if (/[A-Za-z]_[0-9a-f]{32,64}$|^(?:[A-Za-z0-9]{1,30}-){2,8}[0-9a-f]{32,64}$/.test(value)) return false;
  // A public key of minisign, and a fingerprint of OpenPGP written as a number.
  if (/^RW[A-Za-z0-9+/]{54}$|^0x[0-9a-f]{40}$/i.test(value)) return false;
  // Datadog's client tokens, made to stand in pages (https://docs.datadoghq.com/account_management/api-app-keys).
  if (/^pub[0-9a-f]{32}$/.test(value)) return false;
  if (/^hmac$/i.test(name) && /^[0-9a-f]{32,128}$/i.test(value)) return false;
  if (/(?:^|[.-])key$/i.test(name) && !/^[A-Za-z0-9_+/=-]{20,}$/.test(value)) return false;
  if (uuidPattern.test(value))
    return /secret|token|api|access|client|pass/i.test(name) && !/[ug]uid$/i.test(name);
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

/** A key with signs that no encoding and no address has, as a generator of keys for frameworks draws them. */
function isDrawnKey({ value, quoted }: Assignment): boolean {
  return (
    quoted && !/^[A-Za-z0-9+/=_.:-]+$/.test(value) && !isReference(value, quoted) && isDrawnWithSigns(value)
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

const aboutPasswords =
  /(?:passw(?:or)?d|passphrase|pwd|pass)s?[_.-]?(?:hash\w*|field|input|label|regex|pattern|policy|length|min\w*|max\w*|reset\w*|change\w*|confirm\w*|placeholder|hint|error|message|url|uri|path|file|name|type|form|text|title|prompt|strength|require\w*|rule\w*|expir\w*|key|id|column|store|manager|provider|salt|checksum|encod\w*|charset|(?:en)?crypt\w*|link|page|view|test|mismatch|valid\w*|invalid\w*)|forgot|reset_?pass|change_?pass|show_?pass|hide_?pass|toggle_?pass|confirm|(?<![a-z])(?:no|is|has)_?pass|bypass|compass|passed|passive|passport|trespass|encompass|surpass|oldpwd|[_.-]ids?$|(?:project|tenant|account|user)ids?$/i;

/** `pass` and `pw` are names where they are the whole one or its last word, `bypass` and `renderPasses` are others. */
const namesOfPasswords =
  /passw|passphrase|passcode|pwd|psk|[_.-]p(?:ass|w)|(?:^|[^A-Za-z])p(?:ass|w)$|[a-z]P(?:ass|W|w)$|(?:user|db|ssh|root|admin|store|key|bind|require)p(?:ass|w)/i;

function isPasswordName(name: string): boolean {
  return (
    namesOfPasswords.test(name) && !isAboutPasswords(name) && !isCipher(name) && !namesOfFiles.test(name)
  );
}

function isAboutPasswords(name: string): boolean {
  // `mysql_sort_merge_passes` counts.
  return aboutPasswords.test(name) || /[a-z]_passes$/i.test(name) || namesOfDigests.test(name);
}

/** `psk` is a pre-shared key where it is the whole name or its last word, and a family of cipher suites elsewhere. */
function isCipher(name: string): boolean {
  return /psk/i.test(name) && !/(?:^|[_.-])psk$/i.test(name) && !/pass|pwd|pw/i.test(name);
}

const standIns =
  /pass(?:wor[dt]|wd|phrase)|secret|token|user|admin|login|change|test|demo|dummy|default|sample|string|null|none|undefined|true|false|required|optional|invalid|enter|confirm|forgot|hidden|input|type|encrypted|random|generate|encoded|qwerty|letmein|welcome|^\*+$|^x+$|^\d{1,6}$|^abc\d*$/i;

/** A password: not a word for one, no template or call, and more than one class of characters. */
function isPassword({ name, value, quoted }: Assignment): boolean {
  if (value.length < 7 || value.length > 100 || /\s/.test(value) || value === name) return false;
  // `{OVAL_PWPOLICY59, "pwpolicy59"}`: a name for what has that name; `"PSK": "isDeckPSK"`: an attribute that holds it.
  if (name.toLowerCase().endsWith(value.toLowerCase())) return false;
  if (/^(?:is|has|get|set|use|enable)[A-Z][A-Za-z]{3,60}$/.test(value)) return false;
  // A row of a table of cipher suites: `PSK:AES:CBC:256`.
  if (/psk$/i.test(name) && /^(?:psk:)?(?:aes|aria|camellia|chacha20|3?des|rc4|seed|null)[:_-]/i.test(value))
    return false;
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9_.-]/].filter((kind) => kind.test(value)).length;
  // `Secret2024!` obeys the rules for passwords, so someone chose it as one.
  if (standIns.test(value) && classes < 4) return false;
  if (areLettersByChance(value)) return true;
  // `proxy_pass http://…` of nginx, and other addresses; one with a login has a detector of its own.
  if (/^[a-z]+:\\?\/\\?\//i.test(value)) return false;
  // `API_PASS=vQbXafWfOGHoub5`: a variable of a shell holds no name without a sign before it.
  const isVariable = /^[A-Z][A-Z0-9_]*$/.test(name) && /[0-9]/.test(value) && isDrawn(value);
  if (isReference(value, quoted || isVariable)) return false;
  const text = value.replace(/\\(["'\\/])/g, '$1');
  if (/[<>{}()[\]]|\\[a-z]/.test(text) && !(quoted && isDrawnWithSigns(text))) return false;
  if (classes < 2 || !/[A-Za-z]/.test(value) || isInAnotherLanguage(value)) return false;
  if (!/[0-9]|[^A-Za-z0-9_.:/-]/.test(value)) return false;
  if (entropyOf(value) < (quoted ? 2.6 : 2.8)) return false;
  return !looksLikeWords(value) || /[0-9].*[^A-Za-z0-9_.-]|[^A-Za-z0-9_.-].*[0-9]/.test(value);
}

/** `Hasło123`, as bytes: a label that was translated. People choose passwords that every keyboard can type. */
function isInAnotherLanguage(value: string): boolean {
  return /[\xc2-\xf4][\x80-\xbf]|\\u[0-9a-f]{4}/i.test(value);
}
