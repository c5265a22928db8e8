import { Buffer } from 'node:buffer';

/** X.690 section 8.1, for contents under 64 KiB. */
export function tagged(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

export function sequence(...contents: readonly Buffer[]): Buffer {
  return tagged(0x30, ...contents);
}

/** `hex` is the identifier as it is encoded, without tag and length. */
export function oid(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'));
}

/** Big-endian, with a first bit that says the sign. */
export function integer(bytes: Buffer): Buffer {
  return tagged(0x02, bytes);
}

export function octets(bytes: Buffer): Buffer {
  return tagged(0x04, bytes);
}

/** RFC 7468, with the headers of RFC 1421 that notary's key files have. */
export function pemOf(label: string, der: Uint8Array, headers: readonly string[] = []): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  const head = headers.length === 0 ? '' : `${headers.join('\n')}\n\n`;
  return `-----BEGIN ${label}-----\n${head}${lines.join('\n')}\n-----END ${label}-----\n`;
}
