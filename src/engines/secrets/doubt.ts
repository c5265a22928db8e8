import { isCommentLine } from './aside.js';
import { isAppPasswordOfMail } from './chosen-words.js';
import { isInvented, isOfWordsAlone } from './invented.js';
import type { Match } from './matcher.js';
import { passwordWords, shortPasswordWords } from './names.js';
import { isNoSetting, isOfExample } from './outside-settings.js';
import { isDrawnNumber } from './password-shape.js';
import { uuidPattern } from './placeholders.js';
import { isOfSampleBlock } from './sample-blocks.js';
import { isSigningSentence } from './sentences.js';
import { nameWithOwner } from './setting-owners.js';
import type { Surroundings } from './surroundings.js';

/**
 * Whether something speaks against a value that has no mark of its own: then it is shown, and stops no release. A value
 * convinces where its name ends in a word for a secret, it stands as a value and not in prose, and it looks drawn by chance
 * or chosen as a password, not written to fill a place.
 */
export function isDoubted(match: Match, surroundings: Surroundings): boolean {
  const { above, before, after, isComment, isCode } = surroundings;
  const { detector, secret, name } = match;
  if (detector.evidence === 'form') return false;
  // A setting that is switched off held what it holds; an example beside code, or a short default, did not.
  const isShown = isCode || secret.length < 20 || announcesExample.test(before);
  if (isComparedInShell(before) || isOfList(before) || isHeaderOfJwt(secret)) return true;
  // A user whom everyone may be (RFC 1635).
  if (isInListedAddress(before, isComment) || /:\/\/(?:anonymous|guest):$/i.test(before)) return true;
  if (surroundings.kind === 'settings' && isOfSampleBlock(secret, surroundings)) return true;
  if ((isComment && (isShown || surroundings.isOfDefaults())) || isProse(before, after)) return true;
  if (
    isCode &&
    (isBelowExample(surroundings) || (detector.id === 'generic-password' && isHexOfDigest(secret)))
  )
    return true;
  if (isCode && (!isBehindQuote(before) || endsItsString(secret, before))) return true;
  const isQuoted = /["'`]\\?$/.test(before);
  if (
    (isLogin(secret, before, after)
      ? isOfWordsAlone(secret)
      : isInvented(secret) &&
        !isDrawnNumber(secret) &&
        !isAppPasswordOfMail(secret, surroundings.around) &&
        !isSigningSentence(name ?? '', secret)) ||
    isRepeatedOnLine(secret, before, after) ||
    isUserAbove(secret, above) ||
    isExpression(secret, isQuoted) ||
    isOption(secret) ||
    hostsOfDocuments.test(isComment ? surroundings.around : `${before} ${after}`)
  )
    return true;
  if (isComment && detector.id === 'password-hash') return true;
  if (isOfExample(secret, surroundings.around) || isCalledDigest(secret, surroundings)) return true;
  if (scrambledId.test(surroundings.around)) return true;
  if (isCode && detector.id === 'password-hash') return !secretWords.test(before);
  if (detector.find.by === 'assignment') {
    if (isDigest(secret, before) || isField(before)) return true;
    // A list of `secrets` holds their ids; a UUID is an id first.
    if (isCode && namesOfTests.test(name ?? '')) return true;
    if (uuidPattern.test(secret)) return !uuidNames.test(name ?? '');
    return !isNamedAsSecret(wholeName(match, surroundings)) || isNoSetting(match, surroundings);
  }
  if (detector.find.by === 'name')
    return !secretWords.test(before.slice(-120)) || isNoSetting(match, surroundings);
  return hostsOfExamples.test(after) || localServer.test(before);
}

/** In settings, the last word of a name may stand on a line of its own. */
function wholeName({ name = '', secret }: Match, { kind, before, around }: Surroundings): string {
  if (kind !== 'settings') return name;
  const end = around.indexOf(`${before}${secret}`);
  return nameWithOwner(name, before, end <= 0 ? [] : around.slice(0, end).split('\n'));
}

/** `# Example: https://indexer.example.net/api?apikey=…` */
export const announcesExample = /\b(?:examples?|sample|for instance|placeholder)\b(?!\.)|\be\.g\./i;

/** A comment at the head of a file: `# Example deck configuration file`. */
export function announcesFileOfExamples(head: string): boolean {
  return head.split('\n', 5).some((line) => isCommentLine(line) && wordsOfFiles.test(line));
}

const wordsOfFiles =
  /^[^\w\n]{0,80}(?:this is )?(?:an? )?(?:example|sample)\b[^.\n]{1,60}\b(?:config|settings?\b|environment|dotenv)/i;

/**
 * Of the interactive shells whose sessions documentation shows; those of systems end in `$` as settings never do. In a program, the first
 * of a text that it prints.
 */
export const prompts =
  /^(?:[ \t*#/]{0,40}|[^"'`]{0,80}["'`][ \t]{0,8}(?=[$%][ ]))(?:>>>|iex(?:\(\d{1,3}\))?>|irb\([\w.#<>-]{1,20}\)[:\d]{0,12}[>*]|pry\([\w.#<>-]{1,20}\)>|In \[\d{1,4}\]:|mysql>|postgres=[#>]|[$%>])\s/;

/** `default:…`: a program that sees it in production refuses to start. */
export const statesDefault = /^default[:-]/;

/** In markup that shows code to readers, or behind the first words of a description. */
export function isInMarkup(before: string): boolean {
  if (/<(?:code|pre|samp|kbd|literal|programlisting|screen)>[^<]{0,200}$/.test(before)) return true;
  const start = ofDescription.exec(before)?.[0].length;
  if (start === undefined) return false;
  const words = before.slice(start);
  return /[a-z] [a-z]/.test(words) && !/["`]/.test(words);
}

const ofDescription =
  /^[ \t{,]{0,80}["']?(?:[\w.]{1,40}#)?(?:documentation|description|summary|message|prompt|hint|help(?:_?text)?)["']?[ \t]{0,4}[:=][ \t]{0,4}["'`(]/i;

/**
 * Whether what stands right before a private key, a comment or the name of a constant, says that it is one of a test:
 * `static const char test_rsa_key[] =`.
 */
export function announcesTest(before: string): boolean {
  const lines = before.split('\n').slice(-4).join('\n').slice(-240);
  return wordsOfTests.test(lines.replace(/([a-z])([A-Z])/g, '$1 $2'));
}

const wordsOfTests =
  /(?:^|[^a-z])(?:tests?|testing|self[-_ ]?tests?|examples?|dummy|samples?|fake|demos?|insecure|snakeoil|mock(?:ed)?|not for production)(?:[^a-z]|$)/i;

const longestString = 200;

/** A string has begun not far before. */
function isBehindQuote(before: string): boolean {
  // `{ "password", readWord`: the string before has ended.
  const end = before.replace(/[\s,:=>()[\]{}]{1,20}$/, '');
  const quote = end.at(-1) ?? '';
  if (end.length < before.length && /["'`]/.test(quote) && end.lastIndexOf(quote, end.length - 2) >= 0)
    return false;
  const last = Math.max(...['"', "'", '`', '\\'].map((sign) => before.lastIndexOf(sign)));
  return last >= 0 && last >= before.length - longestString;
}

/** `"<password>".concat(name, "</password>")`: the string that it began in is over. */
function endsItsString(secret: string, before: string): boolean {
  const quote = /["'`](?=[^"'`]*$)/.exec(before)?.[0];
  return quote !== undefined && secret.includes(quote);
}

/** `['passwd', 'python3-minimal', 'eatmydata']`: words in a list, not a name and its value. */
function isOfList(before: string): boolean {
  const start = before.lastIndexOf('[');
  return (
    start >= 0 &&
    /^\[(?:\s{0,4}(?:'[\w .-]{0,60}'|"[\w .-]{0,60}")\s{0,2},){1,20}\s{0,4}["']$/.test(before.slice(start))
  );
}

/** The part of a JSON Web Token that says how it is signed, without claims. */
function isHeaderOfJwt(secret: string): boolean {
  return (
    /^eyJ[\w-]{10,120}\.?$/.test(secret) &&
    /"(?:alg|typ)"/.test(Buffer.from(secret, 'base64url').toString('latin1'))
  );
}

/** The address of a page that a comment shows, or that stands alone on its line: a list of addresses, a log. */
function isInListedAddress(before: string, isComment: boolean): boolean {
  const start = before.search(/https?:\/\//);
  if (start < 0 || /\s/.test(before.slice(start))) return false;
  return isComment || /^[\s#;*/-]*$/.test(before.slice(0, start));
}

const secretWords = /key|token|secret|pass|pwd|auth|cred|webhook|login|jwt|bearer|dsn|sid\b/i;

// Hosts that documentation may use (RFC 2606, RFC 6761), this machine, and words that stand for a host.
const hostsOfExamples =
  /^@(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[?::1|(?:[\w-]{1,60}\.){0,4}(?:example|test|invalid|localhost)(?:\.[a-z]{2,3}){0,2}(?![\w.-])|(?:my|your|some|the)?[-_]?(?:host(?:name)?|server|domain|site|proxy|foo|bar|baz|dummy|company|corp|acme)(?![a-z0-9]))/i;

/** `[ "$KEY" = 4f9a… ]`: what a test of the shell compares. */
function isComparedInShell(before: string): boolean {
  if (!/\s!?={1,2}\s?["']?$/.test(before)) return false;
  const start = Math.max(before.lastIndexOf('[ '), before.lastIndexOf('test '));
  return start >= 0 && !before.includes(']', start);
}

/** In the form of a UUID, with letters that none has: who changed the ids by hand changed the secret beside them as well. */
const scrambledId =
  /(?<![\w-])(?=[0-9a-f-]{0,35}[g-z])[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}(?![\w-])/;

/** Hosts that only documentation has (RFC 2606). */
const hostsOfDocuments = /(?:^|[^\w-])example\.(?:com|net|org)(?![\w-]|\.\w)/i;

/** A login at a host of the internet is no invention: its author could log in there. */
const remoteHosts = [
  /^@([\w.-]{4,120})/,
  /(?:server|data source|host)\s?=\s?(?:tcp:)?([\w-]{1,60}\.[\w-]{1,60}\.[\w.-]{2,100})[;,:]/i,
];
const localNames = /^(?:example|test|invalid|local|localhost|internal|svc|lan)$/i;

function isRemote(text: string): boolean {
  return remoteHosts.some((pattern) => {
    const labels = pattern.exec(text)?.[1]?.split('.') ?? [];
    return (
      labels.length > 1 &&
      /^[a-z]{2,10}$/i.test(labels.at(-1) ?? '') &&
      !labels.some((each) => localNames.test(each))
    );
  });
}

/** A password with two classes of characters at least, for a host of the internet. */
function isLogin(secret: string, before: string, after: string): boolean {
  return /^(?=.*[A-Za-z])(?=.*[^A-Za-z])[^%=,()]{6,}$/.test(secret) && (isRemote(before) || isRemote(after));
}

const localServer = /(?:host|server|data source)\s?=\s?["']?(?:localhost|127\.0\.0\.1)(?![\w.-])/i;

/** `mschapv2-and-ntlmv2-only`, `NONE:+VERS-TLS1.2:+ECDHE-PSK`: an option in words, a list of algorithms. */
function isOption(value: string): boolean {
  return (
    /(?:^|[-_])(?:and|or|only|with|without|not|for|from|the)[-_](?:[a-z0-9]{1,20}[-_]?){1,6}$|[-_]only$/i.test(
      value,
    ) || /\+(?:AES|SHA|RSA|AEAD|VERS-|ECDHE|CHACHA20|PSK)|AES-?(?:128|256)-?(?:GCM|CBC|CCM)/.test(value)
  );
}

/** A member, a variable, a comparison; an option or an assignment of its own; a place for a value; what is encrypted already. */
function isExpression(value: string, isQuoted: boolean): boolean {
  if (
    /&(?:#x?[0-9a-f]{2,4}(?:;|$)|[a-z]{2,6};)|^-{1,2}[A-Za-z]|^[A-Za-z_][\w.-]{2,40}=(?!=|$)|[=:(]%[0-9.l]{0,4}[a-z]|^[\w%-]{1,80};(?:serial|manufacturer|model|object|id|type|slot-id|library)[\w-]{0,20}=|^\\?\$(?:\d[a-z]?|apr1|argon2[id]{1,2})\\?\$|^credentialsJSON:|^\{?(?:md5|sha\d{0,3}|smd5|ssha\d{0,3}|[bs]?crypt|argon2[a-z]{0,2}|pbkdf2[\w-]{0,20}|ntlm|apr1|blf-crypt|sha\d{3}-crypt|cram-md5|scram-sha-\d{1,3}|hash)[:}$]/i.test(
      value,
    )
  )
    return true;
  return !isQuoted && /::|->|\$[A-Za-z_{(]|[!=]=|^[:=]|;$/.test(value);
}

/** `lm_hash_test("Harbour1", "9f86…")`: what a function of digests makes of a text, in the digits of one. */
function isDigest(value: string, before: string): boolean {
  return isHexOfDigest(value) && /(?:hash|digest|checksum)\w{0,30}\s?\([^()]{0,120}$/i.test(before);
}

/** In code a password of so many hexadecimal digits is what a table of users keeps of one (SHA-1 and its like, MD5). */
function isHexOfDigest(value: string): boolean {
  return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(value);
}

/** In the paragraph below a line that ends in a colon and announces examples, as the help of a program has it. */
function isBelowExample({ around, before }: Surroundings): boolean {
  const end = around.indexOf(before);
  const above = end <= 0 ? [] : around.slice(0, end).split('\n').slice(0, -1);
  const paragraph = above.slice(above.findLastIndex((line) => line.trim() === '') + 1);
  return paragraph.some((line) => line.trimEnd().endsWith(':') && announcesExample.test(line));
}

/** `# SHA-1 of the password`, on the two lines above. */
function isCalledDigest(secret: string, { around, before }: Surroundings): boolean {
  const end = around.indexOf(`${before}${secret}`);
  const above = end <= 0 ? [] : around.slice(0, end).split('\n').slice(-3, -1);
  return above.some((line) => isCommentLine(line) && wordsOfDigests.test(line));
}

const wordsOfDigests = /\b(?:hash(?:ed|es)?|digests?|createHash|sha-?\d{1,3}|md5|bcrypt|scrypt|pbkdf2)\b/i;

/** `hub:purser:password2:news.*`, `arn:…:secret:Deck-a1b2c3`: a field of a record, not a name and its value. */
function isField(before: string): boolean {
  return /[\w.;>)}-]:[\w.-]{1,40}:$/.test(before);
}

/** Two words at least that sentences are made of, and that no language and no file of settings has for keywords. */
function isProse(before: string, after: string): boolean {
  const words = `${before} ${after}`.match(
    /(?<![\w.$/-])(?:[Tt]he|are|has|have|you|[Tt]his|that|then|[Yy]our|which|will|can|be|and|of|to)(?=[ ,;])/g,
  );
  return (words?.length ?? 0) >= 2;
}

/** `admin:admin`, `user=app password=app dbname=app`: a name once more, not a secret. */
function isRepeatedOnLine(secret: string, before: string, after: string): boolean {
  if (secret.length > 24) return false;
  const words = `${before} ${after}`.toLowerCase().split(/[^a-z0-9_.-]+/);
  const bare = bareOf(secret);
  return words.some((word) => word === secret.toLowerCase() || (bare.length >= 6 && bareOf(word) === bare));
}

/** `user = app_live_7`, and on the next line `password = app_live_7`. */
function isUserAbove(secret: string, above: string): boolean {
  return (
    /(?:user|login|uid|account|role)\w{0,20}["'`]?\s{0,8}[=:]/i.test(above) &&
    isRepeatedOnLine(secret, above, '')
  );
}

/** `Deck.user_1` and `deckuser-1` are one name. */
function bareOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** `test_consumer_key` in code; in settings such a name may be of an account for trying things out. */
const namesOfTests =
  /^(?:(?:test|example|sample|dummy|fake|mock|TEST|EXAMPLE|SAMPLE|DUMMY|FAKE|MOCK|REDACTED|MASKED|PLACEHOLDER|BLANK|INVALID)_|(?:test|example|sample|dummy|fake|mock)(?=[A-Z]))/;

const uuidNames = /(?:client|api|app|access|auth|shared|account)[_.-]?(?:secret|token|key|password)$/i;

const ownNouns =
  /(?:pass(?:word|wd|wort|phrase|code)?s?|pwd|pw|psk|secrets?|tokens?|cred(?:ential)?s?|auth|authorization|bearer|jwt|pin)$/i;
const nounsElsewhere = new RegExp(`(?:${[...passwordWords, ...shortPasswordWords].join('|')})$`, 'i');
const isNoun = (name: string) =>
  ownNouns.test(name) || nounsElsewhere.test(name) || qualifiersOfKeys.test(name);
const qualifiersOfKeys =
  /(?:api|access|private|priv|secret|(?:en|de)?cr[yi]pt(?:ion)?|crypto|sign(?:ing|ature)?|auth\w{0,10}|licen[cs]e|client|app(?:lication)?|master|service|shared|storage|account|webhook|session|hmac|jwt|aes|cipher|deploy|ssh|subscription|server|admin|mac|kms|tsig|rndc|cookie|token|security|ingest(?:ion)?|push|merchant|integration|vault|des|rsa|pre)[_.-]?keys?$/i;
const qualifiers =
  /[_.-]?(?:value|string|str|text|default|prod(?:uction)?|live|dev(?:elopment)?|stag(?:e|ing)|local|new|old|current|base64|b64|hex|raw|plain(?:text)?|main|primary|secondary|backup|root|admin|\d{1,4}|v\d)$/i;

/** `hashed_password`, `rcloneEncryptedClientSecret`: not the secret itself. What unpacks an archive signs in nowhere. */
const namesOfOthers =
  /(?:zip|rar|7z|archive)[_-]?pass(?:word|wd|phrase)?$|not_?(?:so_?)?secret|empty|encrypted|obscured|obfuscated|hashed|cipher[_-]?text|sealed|wrapped/i;

/** The last word of a name says what it names: `password_algorithm` names an algorithm. */
function isNamedAsSecret(name: string): boolean {
  if (namesOfOthers.test(name)) return false;
  let noun = name.replace(/[_.-]{1,8}$/, '');
  for (let turn = 0; turn < 3 && !isNoun(noun); turn++) noun = noun.replace(qualifiers, '');
  return isNoun(noun);
}
