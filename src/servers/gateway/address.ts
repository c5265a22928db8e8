import { BlockList, isIP } from 'node:net';

/** Where no stranger may send us: this machine, its neighbours, and the metadata service of clouds. */
const inner = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  inner.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  inner.addSubnet(net, bits, 'ipv6');
}

/** RFC 6890 and its successors. Addresses of version 4 in the clothes of version 6 count as what they are. */
export function isInnerAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/s, '');
  const family = isIP(bare);
  if (family === 0) return false;
  return inner.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/** `*.example.com` is every name below it; anything else is one host, with its port where one is given. */
export function hostFits(pattern: string, { hostname, host }: URL): boolean {
  const wanted = pattern.toLowerCase();
  return wanted.startsWith('*.')
    ? hostname.endsWith(wanted.slice(1))
    : wanted === hostname || wanted === host;
}
