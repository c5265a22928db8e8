import { entropyOf, looksLikeWords } from './placeholders.js';

/**
 * Whether a token stands among lines of base64 or hexadecimal digits, a picture or test vectors, where chance spells every
 * prefix once in a while.
 */
export function isWithinData(rawBefore: string, rawAfter: string): boolean {
  // Lines of base64 in a string: `…Bucs66//neu2\nFq7F…`.
  const before = rawBefore.replace(/(?:\\[rn]){1,2}(?=[A-Za-z0-9+/])/g, '');
  const after = rawAfter.replace(/(?:\\[rn]){1,2}(?=[A-Za-z0-9+/])/g, '');
  const run = before.slice(startOfRun(before)) + (/^[A-Za-z0-9+/=]{0,400}/.exec(after)?.[0] ?? '');
  // Base64 that goes on behind the token to its padding.
  if (/^[+/][A-Za-z0-9+/]{0,200}={1,2}(?![A-Za-z0-9])/.test(after)) return true;
  // A plus sign is of base64; a slash alone may be of an address.
  if ((run.includes('+') && run.length >= 8) || run.length >= 60) return true;
  const round = `${before.slice(-90)}\0${after.slice(0, 90)}`;
  if (round.length < 70 || !/^[A-Za-z0-9+/=, ]*\0[A-Za-z0-9+/=, ]*$/.test(round)) return false;
  const words = round.split(/[, \0]+/).filter((word) => word !== '');
  return words.join('').length / Math.max(1, words.length) >= 24;
}

/**
 * The id of the key that signed an address, a form or a request: it stands there to be read, and they work for minutes
 * (Signature Version 4: the id, then the scope of the credential).
 */
export function isOfSignature(before: string, after: string): boolean {
  return (
    /^(?:\/|%2F)\d{8}(?:(?:\/|%2F)[a-z0-9-]{1,40}){2}(?:\/|%2F)aws4_request/i.test(after) ||
    /[?&;]AWSAccessKeyId(?:=|%3D)$/i.test(before)
  );
}

/**
 * Whether a token whose kind mixes letters of both cases has one alone: proteins and hexadecimal digits spell every prefix
 * of letters and digits, too; not `squ_` or `xoxp-`, behind which a provider may use less than its alphabet. Of 28 characters
 * drawn by chance one in four million lacks a case; of 12, one in thirty thousand is of one class.
 */
export function lacksCase(secret: string, pattern: RegExp): boolean {
  if (/^[A-Za-z0-9]{1,20}[^A-Za-z0-9]/.test(secret)) return false;
  // Digits of percent signs, as before a token, have one case.
  const classes = pattern.source.replaceAll('%[0-9A-F]', '').match(/\[[^\]]{3,60}\]/g) ?? [];
  const isMixed =
    !pattern.ignoreCase &&
    classes.some((each) => /a-z/.test(each) && /A-Z/.test(each)) &&
    classes.every((each) => !/[a-zA-Z]-[a-zA-Z]/.test(each) || (/a-z/.test(each) && /A-Z/.test(each)));
  if (!isMixed) return false;
  const run = (secret.match(/[A-Za-z0-9]{12,}/g) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
  // Of 36 drawn by chance one in six hundred has no digit.
  if (run.length >= 36 && !/[0-9]/.test(run) && classes.every((each) => /0-9/.test(each))) return true;
  const whole = secret.replace(/[^A-Za-z0-9]/g, '');
  if (whole.length >= 32 && (!/[a-z]/.test(whole) || !/[A-Z]/.test(whole))) return true;
  if (run.length >= 28) return !/[a-z]/.test(run) || !/[A-Z]/.test(run);
  return /^(?:[A-Z]{12,}|[a-z]{12,}|[0-9]{12,})$/.test(run);
}

const fewestRows = 10;

/**
 * Whether so many values of the same length stand round a token that it is a row of a table of random ones, where chance spells
 * a short prefix once in a while. Tokens of one service, one below the other, have their prefix in common.
 */
export function isRowOfTable(secret: string, before: string, after: string): boolean {
  const prefix = secret.slice(0, 2);
  const rows = `${before} ${after}`.match(/[A-Za-z0-9+/_=-]{12,200}/g) ?? [];
  const others = rows.filter((row) => row.length === secret.length && !row.startsWith(prefix));
  return others.length >= fewestRows;
}

/** Where the base64 at the end of a text begins. */
function startOfRun(text: string): number {
  let start = text.length;
  while (start > 0 && /[A-Za-z0-9+/=]/.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/**
 * Whether a value looks drawn at random: its neighbours change their class as those of chance do, and it holds no words. Of ten
 * characters drawn from letters and digits three in a thousand do not.
 */
export function isDrawn(value: string): boolean {
  // `sk_live_…`: a prefix that says whose it is.
  const body = value.replace(/^[a-z]{2,12}[_-](?:[a-z]{2,8}[_-])?(?=[A-Za-z0-9]{12})/, '');
  if (body.length < 8 || /[^\x21-\x7e]|[,;(){}<>]/.test(body) || looksLikeWords(body, 0.34)) return false;
  const digits = (body.match(/[0-9]/g)?.length ?? 0) / body.length;
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(body)) return body.length >= 20 && digits > 0.35 && digits < 0.9;
  const share = shareOfChanges(body);
  return new Set([...body].map(classOf)).size >= 3 ? share >= 0.34 : body.length >= 10 && share >= 0.24;
}

/** How often a character is of another class than the one before it. */
function shareOfChanges(text: string): number {
  const classes = [...text].map(classOf);
  const changes = classes.filter((kind, index) => index > 0 && kind !== classes[index - 1]).length;
  return changes / Math.max(1, text.length - 1);
}

/** `D(1p)U0-sIfe!UO`, as a generator writes passwords; no call, template, element, place in a list or escape. */
export function isDrawnWithSigns(value: string): boolean {
  return (
    /^[\x21-\x7e]+$/.test(value) &&
    new Set([...value].map(classOf)).size === 4 &&
    shareOfChanges(value) >= 0.34 &&
    value.length >= 10 &&
    value.length <= 100 &&
    entropyOf(value) >= 3 &&
    !/[A-Za-z_]\w{2,40}\([^()]{0,80}\)|\([\w.,]{0,80}\)$|[{<[][\w./-]{1,80}[\]>}]|^[<({[]|\{\}|%[sd]/.test(
      value,
    ) &&
    !looksLikeWords(value, 0.34)
  );
}

/** `@Vq72mKz0!hT`: a sign that begins references elsewhere, and behind it what a generator wrote. */
export function isDrawnBehindSign(value: string): boolean {
  if (
    !/^(?!\$(?:[A-Za-z_{(]|\w{1,10}\$))[@#%&*!$(~^-](?!\w{1,60}[%@]$|[0-9a-fA-F]{2}(?:%[0-9a-fA-F]{2}|$))[^\s"'`\\]{9,80}$/.test(
      value,
    )
  )
    return false;
  const rest = value.slice(1);
  if (isDrawnWithSigns(rest)) return !/[;=]|\w[.:/]\w/.test(rest);
  return (
    /^[A-Za-z0-9]{12,}$/.test(rest) &&
    /[a-z]/.test(rest) &&
    /[A-Z]/.test(rest) &&
    /[0-9]/.test(rest) &&
    isDrawn(rest)
  );
}

function classOf(character: string): 'lower' | 'upper' | 'digit' | 'sign' {
  if (character >= 'a' && character <= 'z') return 'lower';
  if (character >= 'A' && character <= 'Z') return 'upper';
  return character >= '0' && character <= '9' ? 'digit' : 'sign';
}
