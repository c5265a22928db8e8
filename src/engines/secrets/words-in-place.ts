import { formOfWords, isAppPassword } from './chosen-words.js';
import type { Match } from './matcher.js';
import { isSigningName } from './names.js';
import { isDrawnNumber } from './password-shape.js';
import { isDocumentation, isForTrials } from './paths.js';
import { isSigningSentence } from './sentences.js';
import type { Surroundings } from './surroundings.js';

/**
 * Whether words stand where a program takes its password: as a whole in settings, or as a literal in code beside the user or the host
 * that it belongs to. In a comment, in a test, or where the same word names something else nearby, they name things.
 */
export function isUsedAsPassword({ secret, name = '' }: Match, place: Surroundings): boolean {
  const { before, after, around, kind, isComment, path } = place;
  if (isComment || isRepeated(secret, around)) return false;
  // Windows signs in by it when it starts (Winlogon, "DefaultPassword").
  if (namesOfStates.test(name) && !(name === 'DefaultPassword' && /DefaultUserName/.test(around)))
    return false;
  if (isForTrials(path) && !isDocumentation(path)) return false;
  // In code it may be a message, and the default of a program that its settings replace.
  if (isSigningSentence(name, secret)) return kind === 'settings';
  const form = formOfWords(secret);
  if (isAppPassword(secret)) return true;
  if (isDrawnNumber(secret)) return ofNetworks.test(around);
  const hasPartner = () =>
    partner.test(around) || (isSigningName(name) && signing.test(around.replaceAll(secret, '')));
  if (kind === 'settings' || (kind === 'script' && variable.test(before)))
    return form !== 'word' || hasPartner();
  if (!isWhole(before, after)) return false;
  if (form === 'word') return (variableOfPassword.test(name) || kind === 'data') && hasPartner();
  if (kind === 'data' || form === 'joined') return hasPartner();
  if (form === 'phrase') return /\d/.test(secret) || hasPartner();
  // `deck1`, `deck2`: names of nodes in code.
  return form === 'mixed' || /\d\d/.test(secret);
}

/** What a password should not be, or says of one. */
const namesOfStates =
  /wrong|invalid|bad|weak|missing|expired|incorrect|example|dummy|fake|test|mock|default/i;

const variableOfPassword = /^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/;

const variable =
  /^\s{0,40}(?:export |set |setx |local |readonly |declare (?:-[a-z]{1,3} ){0,2}|\$env:|\$)?["']?[A-Za-z_]\w{0,60}\s?=\s?["']?$/i;

/** `user: deck`, `host = 'db.harbour.net'`: what is asked for with a password. */
const partner =
  /(?:user(?:_?name)?|login|uid|host(?:_?name)?|server|account|ssid|e?mail|endpoint|alias|ur[il])["'\])]{0,2}\s{0,8}(?:=>|:=|[=:,]|\s)\s{0,8}["'`[]?[\w.:/@-]{2,}/i;

/** The label of a router has its key in digits; elsewhere digits are numbers. */
const ofNetworks = /ssid|wi-?fi|wlan|wpa/i;

/** What signs, or what is signed: `signOptions: {`, `session({`, `jwt.encode(`, `app = Flask(`. */
const signing =
  /jwt|sign(?:ing|ed|options|edstring|with)|(?:cookie|session)_?(?:s?\(|store|secret|:)|resave|saveuninitialized|issuer|expires_?(?:in|after)|expire_after|algorithm|hmac|claims|flask\(|secure_?cookie|csrf/i;

/** `"…"`, `<password>…</`, `` `…` ``: no more between its quotes. */
function isWhole(before: string, after: string): boolean {
  const mark = before.at(-1) ?? '';
  return (
    (/["'`]/.test(mark) && after.startsWith(mark)) ||
    (mark === '>' && after.startsWith('</')) ||
    /^["']?[=(]?\\$/.test(mark)
  );
}

/** On a line of its neighbourhood that is about something else. */
function isRepeated(secret: string, around: string): boolean {
  const wanted = secret.toLowerCase();
  return around
    .toLowerCase()
    .split('\n')
    .some((line) => line.includes(wanted) && !ofPasswords.test(line.replaceAll(wanted, '')));
}

const ofPasswords = /pass|pwd|psk|pw\b|secret|auth|bind|value|string|jwt|key\b/;
