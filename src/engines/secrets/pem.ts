import type { Detector, Judgement } from './detector.js';
import { elementAt, hasOtherModulus, integer, octets, sequence } from './key-numbers.js';
import { looksLikeWords } from './placeholders.js';

export const weakRsa = 'RSA below 1024 bits';

/** What the body of a private key in PEM's armour shows of it: RFC 1421, RFC 7468, PROTOCOL.key of OpenSSH. */
export function judgePem(text: string): Judgement | undefined {
  // An ellipsis stands for what was left out.
  if (!isKeyText(text) || text.includes('...')) return undefined;
  // The old form of a key under a passphrase says so in a header (RFC 1421 section 4.6.1.1).
  if (text.includes('4,ENCRYPTED')) return encrypted;
  const bytes = bytesOfPem(text);
  if (bytes.toString('latin1', 0, openSsh.length) === openSsh)
    return cipherOf(bytes) === 'none' ? {} : encrypted;
  const hex = bytes.toString('hex', 0, headBytes);
  const announced = /^3082([0-9a-f]{4})/.exec(hex)?.[1];
  if (isDegenerate(bytes)) return undefined;
  if (smallRsa.test(hex)) return { comments: [weakRsa], doubtful: true };
  // A sentence in place of a key.
  if (looksLikeWords(bytes.toString('latin1'))) return undefined;
  if (rawLengths.has(bytes.length) && bytes[0] !== sequence) return {};
  if (isDamaged(bytes)) return { comments: ['its structure is damaged'], doubtful: true };
  if (hasOtherModulus(bytes))
    return { comments: ['no key: its modulus is not the product of its primes'], doubtful: true };
  const share = announced === undefined ? 1 : bytes.length / Number.parseInt(announced, 16);
  if (share >= 0.95 || text.length >= mostWhole) return {};
  return share < shareOfExcerpt ? undefined : { comments: ['shorter than it announces'], doubtful: true };
}

export function bytesOfPem(text: string): Buffer {
  return Buffer.from(withoutQuotes(text), 'base64');
}

/** Less shows how a key begins: its version and a part of the modulus, which is public (RFC 8017 A.1.2). */
const shareOfExcerpt = 0.22;

/** Bytes of keys on Curve25519, Curve448 and NIST's curves that stand alone, with or without their public half. */
const rawLengths: ReadonlySet<number> = new Set([32, 48, 56, 57, 64, 66, 96, 112, 114, 132]);

/**
 * Whether a body is no sequence, or one as long as it announces whose elements do not fill it (X.690 section 8.1.3): a copy that
 * was changed so that readers refuse it.
 */
function isDamaged(bytes: Uint8Array): boolean {
  if (bytes[0] !== sequence) return true;
  const whole = elementAt(bytes, 0, bytes.length);
  if (whole?.end !== bytes.length) return false;
  for (let index = whole.start; index < whole.end; ) {
    const element = elementAt(bytes, index, whole.end);
    if (element === undefined) return true;
    index = element.end;
  }
  return false;
}

/** RSA with 1 as its exponent: what it signs is the message itself, for boards that ask for a signature and check none. */
function isDegenerate(bytes: Uint8Array): boolean {
  const whole = elementAt(bytes, 0, bytes.length);
  const version = whole && elementAt(bytes, whole.start, whole.end);
  const second = version && elementAt(bytes, version.end, bytes.length);
  const third = second && elementAt(bytes, second.end, bytes.length);
  if (version === undefined || second === undefined || third === undefined) return false;
  // PKCS #8 has the name of the algorithm second, and the key as octets third.
  if (bytes[version.end] === sequence && bytes[third.start] === sequence)
    return bytes[second.end] === octets && isDegenerate(bytes.subarray(third.start, third.end));
  return bytes[second.end] === integer && third.end - third.start === 1 && bytes[third.start] === 1;
}

/** A body of base64: more than a mention, and no list of code. */
export function isKeyText(text: string): boolean {
  const plain = withoutMarks(text).replace(/\\[nr]|[\s"',]/g, '');
  return (
    plain.length >= 64 &&
    /^(?:[A-Za-z-]{3,30}:[\x20-\x7e]{1,80}?)?[A-Za-z0-9+/=:.-]{64}/.test(plain) &&
    /[0-9]/.test(plain)
  );
}

/** What is said of a key that is encrypted. */
const underPassphrase = 'under a passphrase';
const encrypted: Judgement = { comments: [underPassphrase], doubtful: true };
const openSsh = 'openssh-key-v1\0';
const headBytes = 64;
/** A longer one may end where the search does. */
const mostWhole = 6_500;

/** Version 0 and a modulus of less than 128 bytes, also within PKCS #8 (RFC 8017 A.1.2, RFC 5208 section 5). */
const smallRsa =
  /^3082[0-9a-f]{4}020100(?:300d06092a864886f70d01010105000482[0-9a-f]{4}3082[0-9a-f]{4}020100)?02[4-7][0-9a-f]00/;

/** `openssl`'s lines as a language writes them: in quotes, joined by signs, behind the mark of a comment. */
function withoutQuotes(text: string): string {
  return withoutMarks(text.replace(/["'][\s+\\]{1,120}(?=["'])/g, '')).replace(/\\[nr]|[\s"',.\\]/gm, '');
}

/** `// `, `# `, ` * `, `  > `. A line of base64 may begin with slashes of its own, all lines of a key do not. */
function withoutMarks(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isBehindSlashes = lines.length > 0 && lines.every((line) => slashes.test(line));
  return (isBehindSlashes ? text.replace(slashesOfLines, '') : text).replace(marksOfLines, '');
}

const slashes = /^[ \t]{0,80}\/\//;
const slashesOfLines = /^[ \t]{0,80}\/\//gm;
const marksOfLines = /^[ \t]{0,80}(?:--|[>#*|;%])/gm;

/** The first string behind the magic (PROTOCOL.key, section 1). */
function cipherOf(bytes: Buffer): string {
  if (bytes.length < openSsh.length + 4) return 'none';
  const length = Math.min(bytes.readUInt32BE(openSsh.length), 64);
  return bytes.toString('latin1', openSsh.length + 4, openSsh.length + 4 + length);
}

/** Whether a key opens nothing without a passphrase, as every store of keys. */
export function isUnderPassphrase({ id, find }: Detector, comments: readonly string[] = []): boolean {
  return find.by === 'file' || id === 'encrypted-private-key' || comments.includes(underPassphrase);
}
