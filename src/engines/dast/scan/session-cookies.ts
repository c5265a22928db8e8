import { isSessionCookie as hasSessionName } from '../page/cookies.js';

const frameworkNames =
  /^(?:phpsessid|jsessionid|connect\.sid|session|session_?id|sid|asp\.net_sessionid|laravel_session|csrf_?token|xsrf-token|_csrf|remember_token)$/i;

/**
 * A cookie whose value only the server can have made: any payload in it ends the session and reaches nothing behind it.
 * Addresses, paths, markup and serialised objects are input, whatever set them; so is the random number of a visitor
 * unless the sign-in set it or its name says session.
 */
export function isSessionCookie(name: string, value: string, isOfSignIn: boolean): boolean {
  if (frameworkNames.test(name)) return true;
  const text = decoded(value);
  if (isSigned(text)) return true;
  const isOfSession = isOfSignIn || hasSessionName({ name, value: '' });
  return isOfSession && (text === '' || isOpaque(text));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** JWT (RFC 7519), `s:` of cookie-signature, payload and time and signature of itsdangerous, `data--digest` of Rails. */
const signedFormats: readonly RegExp[] = [
  /^eyJ[\w-]{4,}\.[\w-]{2,}\.[\w-]*$/,
  /^s:[^.]+\.[\w+/]{40,}=*$/,
  /^\.?[\w-]+\.[\w-]{6}\.[\w-]{27,}$/,
  /^[\w+/]{16,}={0,2}--(?:[\da-f]{40,}|[\w+/]{16,}={0,2}--[\w+/]{16,}={0,2})$/,
];

function isSigned(text: string): boolean {
  return text.length <= 4096 && signedFormats.some((format) => format.test(text));
}

const leastChars = 16;
const leastBits = 3;

/** One long word of letters and digits in no order that a person would write, and nothing readable in Base64. */
function isOpaque(text: string): boolean {
  if (text.length < leastChars || !/^[\w+/.-]+={0,2}$/.test(text)) return false;
  if (text.startsWith('/') || isReadable(text)) return false;
  const letters = text.replace(/[^a-zA-Z\d]/g, '');
  const changes = [...letters].filter(
    (one, index) => index > 0 && classOf(one) !== classOf(letters[index - 1] ?? ''),
  );
  return changes.length > letters.length / 5 && bitsPerChar(letters) >= leastBits;
}

/** Base64 of strings or of serialised objects (Java, Python, PHP, .NET): input for all its look. */
function isReadable(text: string): boolean {
  if (/^(?:rO0AB|gAS|Tzo|YTo|AAEAAAD)/.test(text)) return true;
  const bytes = Buffer.from(text, 'base64');
  const printable = bytes.filter((byte) => byte >= 0x20 && byte < 0x7f).length;
  return bytes.length > 0 && printable === bytes.length;
}

function classOf(character: string): number {
  return /\d/.test(character) ? 0 : /[a-z]/.test(character) ? 1 : 2;
}

/** Shannon entropy of the characters. */
function bitsPerChar(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / text.length) * Math.log2(count / text.length),
    0,
  );
}
