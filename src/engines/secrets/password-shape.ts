import { isDrawn, isDrawnWithSigns } from './chance.js';
import { isNotation } from './notations.js';
import { longestRun, shareInSequence } from './placeholders.js';

/**
 * Whether a text has the form that passwords have and next to nothing else: letters, digits and signs that change within, no
 * name, address, path, version, date, template or algorithm. Where nothing but a word beside it speaks for it.
 */
export function isPasswordShape(text: string): boolean {
  if (text.length < 7 || text.length > 80 || !/^[!-~]+$/.test(text)) return false;
  if (others.some((each) => each.test(text)) || isNotation(text) || algorithms.test(text)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[!#$%&*+,=?@^~_.:-]/].filter((kind) => kind.test(text)).length;
  if (kinds < 3 || !/[0-9!#$%&*+=?^~]/.test(text)) return false;
  // A digit or a sign within, not at the end of a word alone: `Harbour2`.
  return /[A-Za-z][^A-Za-z]{1,8}[A-Za-z]|[0-9][A-Za-z]{1,40}[0-9!#$%&*+=?^~]/.test(text) || kinds === 4;
}

// Brackets, quotes, escapes and templates; paths.
const others: readonly RegExp[] = [
  /[<>{}()[\]"'`\\|;]|:\/\/|^[./$%@#*&~-]|%[sdv@]|\$[A-Z_]{4}|=$|,$/,
  /\/\w{1,40}[/.]|@[\w.-]{1,80}[:/]|^\d{1,6}\//,
];

const algorithms =
  /base(?:32|64)|sha-?\d|md[45]|utf-?8|x\.?509|aes|oauth|https?|pkcs|ipv[46]|rfc-?\d|iso-?\d|argon2|crypt|i18n|l10n|ed25519|rsa|tls|ssl|win32|win64|x86|amd64|uint|int\d|ntlm|hmac|scram|cve-|k8s|[_-]v\d/i;

/** Digits drawn by chance, as routers are sold with on a label: no time, no number that counts on or repeats. */
export function isDrawnNumber(text: string): boolean {
  return (
    /^\d{12,24}$/.test(text) &&
    !/^(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d|^1[4-9]\d{11}$/.test(text) &&
    new Set(text).size >= 6 &&
    longestRun(text) < 4 &&
    shareInSequence(text) < 0.3
  );
}

/** The form of a password, or drawn at random, and in no notation of something else. */
export function isPasswordByShape(text: string): boolean {
  if (isPasswordShape(text)) return true;
  return !/[|`\\]/.test(text) && !isNotation(text) && (isDrawn(text) || isDrawnWithSigns(text));
}
