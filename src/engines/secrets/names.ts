/** Whether what a setting, a variable or a member is called says that it holds a key, a token or a password. */
const namesOfSecrets =
  /secret|token|(?:api|access|private|encryption|signing|auth|license|client|app|master|service|shared|storage|account|webhook|session|hmac|jwt|aes|cipher|deploy|ssh)[_.-]?key|credential|auth|creds|salt|hmac|jwt|access_?code|api_?pass|key$|^encrypt$/i;

// What stands near keys and is none.
const namesOfOthers: readonly RegExp[] = [
  // The public half, and what is made with the other.
  /public|publishable|site[_-]?key|pub[_-]?key|(?:gpg|pgp)[_.-]?keys?$|signature$|auth_?tag|encryption_?salt|nonce$/i,
  // Who someone is: the id of a client is no secret (RFC 6749 section 2.2).
  /(?:project|tenant|channel|org|user|team|workspace|account|customer|request|trace|client)[_.-]?id$/i,
  // Tokens that pages show their readers, and what a server of DIGEST-MD5 answers (RFC 2831 section 2.1.3).
  /csrf|xsrf|^form_?key$|(?:mixpanel|tracking|analytics|edit|patrol|watch)[_.-]?(?:project[_.-]?)?token$|rspauth/i,
  // Something about a key.
  /(?:key|token|secret|auth|credential)s?[_.-]?(?:id|ids|identifier|name|type|url|uri|path|file|dir|hash|length|len|size|count|index|regex|pattern|prefix|suffix|label|field|column|header|cookie|version|expir\w{0,12}|ttl|endpoint|host|class|ref|arn|format|provider|manager|store|service|server|domain|method|mode|level|scheme|placeholder|description|title|message|error|test|mock|alias|usage|algorithm|alg|checksum|digest|fingerprint|thumbprint|slot|(?:type_?)?hash|commitment|range|cell)$/i,
  // Kinds, flags and states of what a lexer reads; what is done with keys and tokens, and which pages show them.
  /^tok(?:en)?_(?:flag|kind|type|state|class|keyword|op(?:erator)?|literal|ident(?:ifier)?|mode|name)(?:_|$)|(?:key|token|secret|credential|auth)s?[_.-]?(?:scopes?|rotation|refresh_?job|scanning|stuffing|guard|banner|page|screen|legacy_?header|policy|rollout|feature|flag|experiment|enabled)(?:[_.-]|$)/i,
  // What names a device or a report of it.
  /reporter_?key/i,
  // What is encrypted already: `encryptedkey`, `ENCRYPTED_TOKEN`, `cipherText`.
  /^encrypted|[_.-]encrypted[_.-]|cipher_?text|^(?:wrapped|sealed)[_.-]?/i,
  // Keys of rows, maps and texts.
  /^(?:primary|foreign|sort|partition|cache|row|map|dict|hot|arrow|object|s3|bucket|idempotency|i18n|translation)s?(?:[_.-]?(?:keys?|tokens?)\d*)?$/i,
  // Tokens of a text or a listing.
  /tokeni[sz]e|next_?token|page_?token|continuation|sync_?token|token_?(?:count|limit|budget)|max_?tokens?/i,
  // Digests, and what is known by one.
  /checksum|integrity|etag|digest|git_?(?:sha|commit)|_sha$|sha_?\d|resolved|snapshot|revision/i,
  // Other words with the same letters.
  /author(?!iz)|authent(?!icat\w*key)|websocket|keyword|keyboard|monkey|turkey|hockey/i,
];

// What a service is named for says nothing of `auth0_commit`.
const namesOfDigests =
  /(?:commit|md5\w{0,20}|sha\d{0,4}(?:sum)?|etag|request_?id|trace_?id|tx|txn|transaction|revision|checksum|digest|version|build)$/i;

// An index of files by their content: `"src/token.ts": "1c54…"`.
const namesOfFiles =
  /\.(?:[cm]?[jt]sx?|py|rb|go|rs|php|java|kt|cs|c|h|cpp|css|html?|json|ya?ml|md|txt|svg)$/i;

export function isSecretName(name: string): boolean {
  return (
    namesOfSecrets.test(name) &&
    !namesOfOthers.some((each) => each.test(name)) &&
    !namesOfDigests.test(name) &&
    !namesOfFiles.test(name)
  );
}

/** Names of what signs tokens, cookies and sessions, and of what is called a secret and nothing more. */
const namesOfSigning =
  /(?:^|[._-])secret(?:[_.-]?key)?$|secret_?or_?(?:private_?)?key$|(?:jwt|token|session|cookie|sign(?:ing)?|hmac)[_.-]?(?:key|secret)$|[a-z]Secret(?:Key)?$/i;

export function isSigningName(name: string): boolean {
  return namesOfSigning.test(name);
}

/**
 * Words for a password in German, French, Spanish, Portuguese, Dutch, Polish, Czech, Swedish, Danish, Finnish, Hungarian, Italian and
 * Turkish, as names in code and settings have them. The short ones are other words as well where they are a part of a name.
 */
export const passwordWords: readonly string[] = [
  'kennwort',
  'motdepasse',
  'mot_de_passe',
  'contrasena',
  // In UTF-8, of which a byte is a character here.
  'contrase\xc3\xb1a',
  'senha',
  'wachtwoord',
  'haslo',
  'heslo',
  'losenord',
  'adgangskode',
  'salasana',
  'jelszo',
];
export const shortPasswordWords: readonly string[] = ['mdp', 'parola', 'sifre'];
const inAnotherLanguage = new RegExp(
  `${passwordWords.join('|')}|(?:^|[_.-])(?:${shortPasswordWords.join('|')})(?![a-z])`,
  'i',
);

const aboutPasswords =
  /(?:passw(?:or)?d|passphrase|pwd|pass)s?[_.-]?(?:hash|field|input|label|regex|pattern|policy|length|min|max|reset|change|confirm|placeholder|hint|error|message|url|uri|path|file|name|type|form|text|title|prompt|strength|require|rule|expir|key|id|column|store|manager|provider|salt|checksum|encod|charset|(?:en)?crypt|link|page|view|test|mismatch|valid|invalid|cell|range|example|sample)|passw(?:or)?d_?less|forgot|reset_?pass|(?<![a-z])(?:generate|rotate)[_-]pass(?:word|phrase|wd)?$|change_?pass|show_?pass|hide_?pass|toggle_?pass|confirm|(?<![a-z])(?:no|is|has)_?pass|bypass|compass|passed|passive|passport|trespass|encompass|surpass|oldpwd|[_.-]ids?$|(?:project|tenant|account|user)ids?$/i;

/** `pass` and `pw` are names where they are the whole one or its last word, `bypass` and `renderPasses` are others. */
const namesOfPasswords =
  /passw|passphrase|passcode|pwd|psk|(?:wi-?fi|wlan|wpa\d?)[_.-]?key$|key_?material$|pre[_-]?shared[_-]?key$|[_.-]p(?:ass|w)|(?:^|[^A-Za-z])p(?:ass|w)$|[a-z]P(?:ass|W|w)$|(?:user|db|ssh|root|admin|store|key|bind|require|remote|local|mail|smtp|imap|ldap|ftp|proxy|login|auth|server)p(?:ass|w)/i;

export function isPasswordName(name: string): boolean {
  return (
    (namesOfPasswords.test(name) || inAnotherLanguage.test(name)) &&
    !isAboutPasswords(name) &&
    !isCipher(name) &&
    !namesOfFiles.test(name)
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
