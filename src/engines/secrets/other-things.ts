import type { Match } from './matcher.js';
import { isEscapedReference, isWipedAnswer, isWorkingDirectory } from './shell-references.js';
import { isInKnownAnswers, isOfExamplePeople, isOnlyExpected } from './vectors.js';

/** The line on both sides of a value, the one above, and what stands round it. */
interface Place {
  readonly above: string;
  readonly before: string;
  readonly after: string;
  readonly around: string;
  readonly line: number;
}

interface FileOfPlace {
  readonly isOfTests: boolean;
  /** It holds what a cipher is tested with beside the cipher. */
  readonly testsItself: () => boolean;
  readonly lines: () => readonly string[];
  readonly isCode: boolean;
}

/** `#if defined(DECK_SELF_TEST)`: libraries of ciphers keep vectors beside the code. */
export const testsItself = /self_?test|test_?vectors?|known[- ]answer|#\s?if(?:def)?[\w() ]{1,60}TEST/i;

/**
 * Whether a value without a mark of its own is something else by what stands right beside it: a public key's id, a label of a key
 * derivation, an index of a database, a vector of a test.
 */
export function isOtherThing(match: Match, place: Place, file: FileOfPlace): boolean {
  const { above, before, after, around } = place;
  if (labelOfDerivation.test(`${match.secret.slice(-4)}${after}`) || isIdOfPublicKey(match, before))
    return true;
  if (asksForMessage.test(before)) return true;
  const script = { before, line: place.line, lines: file.lines };
  if (isEscapedReference(match, script) || isWipedAnswer(match, script)) return true;
  if (isWorkingDirectory(match, file.lines)) return true;
  if (tagOfField.test(`${before}${match.secret}`) || securityDescriptor.test(match.secret)) return true;
  switch (match.detector.id) {
    case 'worded-password':
    case 'switch-password':
      return isWordOfOthers(before, after);
    case 'paired-password':
      return asksByName.test(before);
    case 'generic-api-key':
      return isKeyOfOthers(match, before) || (digits.test(match.secret) && standards.test(around));
    case 'sql-identified-by':
      return !accounts.test(around);
    case 'key-by-reference':
      return digits.test(match.secret) && (standards.test(around) || isVector(place, file));
    case 'key-bytes':
      return (
        file.isOfTests ||
        vectors.test(around) ||
        hasRows(around) ||
        statesCheck(`${above}\n${before}`) ||
        file.testsItself() ||
        isVector(place, file)
      );
    default:
      return false;
  }
}

/** Of a standard or a paper, wherever it stands. */
function isVector({ above, before, line }: Place, { isCode, lines }: FileOfPlace): boolean {
  const isBelowName = before.trim() === '';
  const head = isBelowName ? above.trimEnd() : before;
  return (
    isOfExamplePeople(head) ||
    (isCode &&
      (isInKnownAnswers(lines(), line) || isOnlyExpected(lines(), isBelowName ? line - 1 : line, head)))
  );
}

/** `KDF(key, b"SMB2 signing\x00", …)`: RFC 9380 and SP 800-108 end the label with a byte that is zero. */
const labelOfDerivation = /^.{0,4}\\(?:x00|u0000|0(?![0-9]))/;

/** `Messages.getString("DockWindow.78")`, `tr("…")`, `_('…')`: what a person reads, in their language. */
const asksForMessage =
  /(?:(?<![\w.$])(?:_|N_|tr|t|i18n|l10n|gettext)|\b(?:Messages?|Strings|bundle|resources?|resourceBundle|rb|i18n|I18n|l10n)\.(?:get(?:String|Message|Text)?|t|tr|translate|format|msg)|\b(?:gettext|ngettext|translate|locali[sz]e|NSLocalizedString|getLocali[sz]edString|getMessage))\([ \t]{0,4}@?["'`]$/;

/** A field of a structure in Go, and behind its type how it is written: ``OAuth1 OAuth1 `json:"OS-OAUTH1"` `` (https://go.dev/ref/spec#Struct_types). */
const tagOfField = /[\w\])}][ \t]{1,40}`[a-z]\w{0,20}:"[^"`\n]{0,120}"?$/;

/** Of Windows, who may do what: `O:LSD:(A;;CC;;;S-1-5-84-0-0-0-0-0)` (MS-DTYP, section 2.5.1.1). */
const securityDescriptor =
  /\((?:A|D|AU|OA|OD)?;[A-Z]{0,12};[A-Z0-9x]{0,24};[^;()]{0,60};[^;()]{0,60};(?:S-1-[\d-]{1,80}|[A-Z]{2})\)/;

/** A fingerprint of OpenPGP (RFC 9580, section 5.5.4): forty digits in capital letters, or its end. */
const fingerprint = /^(?::?-)?(?:0x)?(?:[0-9A-F]{40}|[0-9A-F]{16}|[0-9A-F]{64})$/;
const fingerprintInSmallLetters = /^(?::?-)?(?:0x)?[0-9a-f]{40}$/;
const ofSignatures =
  /sign|gpg|pgp|finger_?print|key_?id|keyring|keyserver|recv|maintainer|release|trust|upstream|dearmor/i;
const ofOpenPgp = /gpg|pgp|finger_?print|recv-?key|keyserver|key_?id/i;

function isIdOfPublicKey({ secret, detector, name = '' }: Match, before: string): boolean {
  const isOfWords = detector.id === 'worded-password';
  if (fingerprint.test(secret)) return isOfWords || ofSignatures.test(name) || ofSignatures.test(before);
  return fingerprintInSmallLetters.test(secret) && (ofOpenPgp.test(name) || ofOpenPgp.test(before));
}

/** `UNIQUE KEY deck_2 (deck, berth)`; `RSA key AQO9…`, which is the beginning of a public one. */
function isWordOfOthers(before: string, after: string): boolean {
  return (
    /^["'`\]]?\s{0,4}\(/.test(after) ||
    /(?:^|[^A-Za-z])(?:RSA|E[Cc]?DSA|EdDSA|DSA|ED25519|Ed25519|public|host|signing|verification|gpg|GPG|pgp|PGP|ssh|SSH|cache|map|object|dictionary|row|the|a|this|with|no|of)['"]?[ -](?:key|KEY|Key)[ \t]{1,4}(?:[07][ \t]{1,4})?["'`]?$/.test(
      before,
    )
  );
}

/** `vault.getSecret('db-password', '9d4c…')`: a name, and the version of what is asked for. */
const asksByName =
  /(?<![A-Za-z])(?:get|read|fetch|find|load|look_?up|resolve|delete|list|has|access|purge|recover)\w{0,40}\(\s{0,4}["'`][^"'`\n]{1,80}["'`],\s{0,4}["'`]$/i;

/** `CrashReporter Key: 8e14…`: the word before says what the key is of, and one for secrets is not among those that can. */
function isKeyOfOthers({ name = '', secret }: Match, before: string): boolean {
  if (!/^key$/i.test(name) || !/^[0-9a-f]{32,64}$/i.test(secret)) return false;
  const [, word] = /(?<![A-Za-z])([A-Za-z]{2,24}) Key["']?[:=][ \t]{0,12}["']?$/.exec(before) ?? [];
  return word !== undefined && !wordsOfKeys.test(word);
}

const wordsOfKeys =
  /api|access|private|secret|crypt|sign|auth|licen[cs]e|client|app|master|service|shared|storage|account|webhook|session|hmac|jwt|aes|cipher|deploy|ssh|server|admin|security|product|activation|^(?:the|my|our|your|a|is)$/i;

/** Prose has the words of SQL as well: `the chunk identified by "position"`. */
const accounts =
  /\b(?:user|role|grant|login|account|database link|keystore|key management)\b|\bconnect to \S{1,64} identified by\b/i;

/** A message, what its cipher makes of it, and what a test expects, as lists of bytes; or a comment that names the standard that they are from. */
const vectors =
  /(?<![A-Za-z])(?:pt|ct|plain_?text|cipher_?text|expected\w{0,16}|digest|mac|tag|test_?vectors?)\s{0,4}(?:\[\w{0,20}\]){0,2}\s{0,4}=?\s{0,4}\{|\b(?:test vectors?|known[- ]answer|RFC ?\d{3,4}|FIPS|SP ?800|NIST)\b/i;

/** Keys of published tests are written in digits, and said to be. */
const digits = /^[0-9a-f]{32,128}$/i;
const standards =
  /\b(?:test (?:vectors?|case \d{1,4})|known[- ]answer|RFC ?\d{3,4}|FIPS ?\d|SP ?800|NIST)\b/i;

/** Lists in a list: a table of tests or of constants. */
function hasRows(around: string): boolean {
  return (around.match(/[{,]\s{0,20}\{\s{0,8}(?:0x[0-9a-f]{1,2}|\d{1,3}),/gi)?.length ?? 0) >= 3;
}

/** `const expected_key[] = {`, `static u8 key_hash[]`, `KeyRange::fingerprint[]`. */
function statesCheck(before: string): boolean {
  return /expect|result|hash|digest|finger_?print|guid|uuid|public|salt|nonce/i.test(before.slice(-160));
}
