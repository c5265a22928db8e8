import { isIPv6 } from 'node:net';

/**
 * What counts as one address for limits: an IPv4 address, or the first 64 bits of an IPv6 one, which is what a single
 * subscriber has. IPv4 in the form of IPv6 (`::ffff:192.0.2.1`) counts as IPv4.
 */
export function addressGroup(address: string | undefined): string {
  const bare = (address ?? '').replace(/%.*$/s, '');
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(bare)) return bare;
  const [left = '', right] = bare.toLowerCase().split('::');
  const head = left === '' ? [] : left.split(':');
  const tail = right === undefined || right === '' ? [] : right.split(':');
  const middle = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  const words = right === undefined ? head : [...head, ...middle, ...tail];
  return `${words
    .slice(0, 4)
    .map((word) => word.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
