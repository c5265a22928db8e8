import { isIP } from 'node:net';

/** An address range, as the first and the last address in it. */
export interface Range {
  readonly version: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** `10.1.0.0/16` or one address; host bits are ignored as Go's netip does. Undefined where it is neither (RFC 4632, RFC 4291). */
export function rangeOf(text: string): Range | undefined {
  const [address = '', length, ...more] = text.split('/');
  const version = isIP(address);
  if ((version !== 4 && version !== 6) || more.length > 0 || address.includes('%')) return undefined;
  const bits = version === 4 ? 32 : 128;
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return undefined;
  const prefix = length === undefined ? bits : Number(length);
  if (prefix > bits) return undefined;
  const size = 1n << BigInt(bits - prefix);
  const first = (numberOf(address, version) / size) * size;
  return { version, first, last: first + size - 1n };
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
}

export function intersects(a: Range, b: Range): boolean {
  return a.version === b.version && a.first <= b.last && b.first <= a.last;
}

function numberOf(address: string, version: 4 | 6): bigint {
  if (version === 4)
    return address.split('.').reduce((value, part) => value * 256n + BigInt(Number(part)), 0n);
  const words = expanded(address);
  return words.reduce((value, word) => value * 65_536n + BigInt(Number.parseInt(word, 16)), 0n);
}

/** The eight groups of an IPv6 address; an embedded IPv4 address is two of them. */
function expanded(address: string): readonly string[] {
  const plain = address.replace(/(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/, (_, a, b, c, d) => {
    const group = (high: string, low: string) => (Number(high) * 256 + Number(low)).toString(16);
    return `${group(a, b)}:${group(c, d)}`;
  });
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
}
