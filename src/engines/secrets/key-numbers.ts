/** The tag of a SEQUENCE (X.690 section 8.9), which keys of X.509 and PKCS are. */
export const sequence = 0x30;
export const integer = 0x02;
export const octets = 0x04;

/**
 * Whether the modulus of an RSA key with two primes is not their product (RFC 8017, section 3.2): someone changed it, so that readers
 * refuse it. False for what is no such key.
 */
export function hasOtherModulus(bytes: Uint8Array): boolean {
  const key = rsaKeyIn(bytes);
  const numbers = key === undefined ? [] : integersIn(key);
  const [version, modulus, , , first, second] = numbers;
  // A key of DSA has six.
  if (numbers.length !== integersOfRsa) return false;
  if (version?.length !== 1 || version[0] !== 0) return false;
  if (modulus === undefined || first === undefined || second === undefined) return false;
  if (modulus.length > mostBytes || first.length > mostBytes || second.length > mostBytes) return false;
  // Keys whose holder keeps no primes have zeros in their place.
  const [p, q] = [numberOf(first), numberOf(second)];
  return p > 0n && q > 0n && numberOf(modulus) !== p * q;
}

/**
 * The number by which a private key is the same in any encoding: the modulus of RSA, the private number of DSA and of elliptic curves,
 * in the formats of their own (RFC 8017, RFC 5915, OpenSSL's for DSA) and within PKCS #8. Undefined where it cannot be read.
 */
export function numberOfKey(bytes: Uint8Array): string | undefined {
  const whole = bytes[0] === sequence ? elementAt(bytes, 0, bytes.length) : undefined;
  const version = whole && elementAt(bytes, whole.start, whole.end);
  if (whole === undefined || version === undefined || bytes[whole.start] !== integer) return undefined;
  if (bytes[version.end] === octets) return numberIn(contentAt(bytes, version.end, whole.end));
  if (bytes[version.end] === sequence) return numberWithin(bytes, version.end, whole.end);
  const numbers = integersIn(bytes.subarray(whole.start, whole.end));
  if (numbers.length === integersOfRsa) return hasOtherModulus(bytes) ? undefined : numberIn(numbers[1]);
  return numbers.length === integersOfDsa ? numberIn(numbers[5]) : undefined;
}

/** The key of a PrivateKeyInfo (RFC 5208, section 5) whose algorithm begins at an index. */
function numberWithin(bytes: Uint8Array, index: number, end: number): string | undefined {
  const algorithm = elementAt(bytes, index, end);
  const key = algorithm && elementAt(bytes, algorithm.end, end);
  if (algorithm === undefined || key === undefined || bytes[algorithm.end] !== octets) return undefined;
  const inner = bytes.subarray(key.start, key.end);
  // A number of DSA, and octets of Curve25519 and Curve448 (RFC 8410, section 7).
  if (inner[0] === integer || inner[0] === octets) return numberIn(contentAt(inner, 0, inner.length));
  return numberOfKey(inner);
}

function contentAt(bytes: Uint8Array, index: number, end: number): Uint8Array | undefined {
  const element = elementAt(bytes, index, end);
  return element && bytes.subarray(element.start, element.end);
}

/** Long enough that two keys do not have the same by chance. */
const fewestBytes = 16;

/** In hexadecimal digits, without the zeros that fill it up. */
export function numberIn(bytes: Uint8Array | undefined): string | undefined {
  const found = Buffer.from(bytes ?? [])
    .toString('hex')
    .replace(/^(?:00)+/, '');
  return found.length < fewestBytes * 2 ? undefined : found;
}

/** Of 8192 bits, and the sign. */
const mostBytes = 1025;
const integersOfRsa = 9;
const integersOfDsa = 6;

/** An RSAPrivateKey (RFC 8017, appendix A.1.2), or that within PKCS #8 (RFC 5208, section 5). */
function rsaKeyIn(bytes: Uint8Array): Uint8Array | undefined {
  const whole = bytes[0] === sequence ? elementAt(bytes, 0, bytes.length) : undefined;
  if (whole === undefined) return undefined;
  const version = elementAt(bytes, whole.start, whole.end);
  if (version === undefined || bytes[version.end] !== sequence) return bytes.subarray(whole.start, whole.end);
  const algorithm = elementAt(bytes, version.end, whole.end);
  const key = algorithm && elementAt(bytes, algorithm.end, whole.end);
  if (algorithm === undefined || key === undefined || bytes[algorithm.end] !== octets) return undefined;
  const isRsa = Buffer.from(bytes.subarray(version.end, algorithm.end)).includes(rsaEncryption);
  const inner = isRsa && bytes[key.start] === sequence ? elementAt(bytes, key.start, key.end) : undefined;
  return inner === undefined ? undefined : bytes.subarray(inner.start, inner.end);
}

/** 1.2.840.113549.1.1.1 */
const rsaEncryption = Buffer.from('2a864886f70d010101', 'hex');

/** As long as each element is one. */
function integersIn(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let index = 0; index < bytes.length && found.length < integersOfRsa; ) {
    const element = bytes[index] === integer ? elementAt(bytes, index, bytes.length) : undefined;
    if (element === undefined) break;
    found.push(bytes.subarray(element.start, element.end));
    index = element.end;
  }
  return found;
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);
}

/** Where the contents of an element begin and end, in definite form; undefined where it does not fit. */
export function elementAt(
  bytes: Uint8Array,
  index: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  const first = bytes[index + 1];
  if (first === undefined || (bytes[index] ?? 0) === 0) return undefined;
  const digits = first & 0x80 ? first & 0x7f : 0;
  if (digits > 4 || first === 0x80) return undefined;
  let length = digits === 0 ? first : 0;
  for (let digit = 0; digit < digits; digit++) length = length * 256 + (bytes[index + 2 + digit] ?? 0);
  const start = index + 2 + digits;
  return start + length > end ? undefined : { start, end: start + length };
}
