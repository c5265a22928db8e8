import { numberIn } from './key-numbers.js';

const magic = 'openssh-key-v1\0';
/** Of one field. */
const mostBytes = 2_100;
/** Behind the magic: the cipher, the derivation of its key and the options of that (PROTOCOL.key, section 1). */
const fieldsOfCipher = 3;
const countBytes = 4;
/** The same number twice, before the private part. */
const checkBytes = 8;

/** Which field behind the name of its kind makes a private key what it is, and how much of it (RFC 4253, RFC 5656, PROTOCOL.key). */
const kinds: readonly { readonly name: RegExp; readonly field: number; readonly bytes?: number }[] = [
  { name: /^ssh-rsa$/, field: 0 },
  { name: /^ssh-dss$/, field: 4 },
  { name: /^ecdsa-sha2-nistp\d{3}$/, field: 2 },
  // The seed; the public half follows it.
  { name: /^ssh-ed25519$/, field: 1, bytes: 32 },
];

/** The number of a private key in OpenSSH's own format, as `numberOfKey` has it of others. */
export function numberOfSshKey(bytes: Buffer): string | undefined {
  if (bytes.toString('latin1', 0, magic.length) !== magic) return undefined;
  const head = fieldsAt(bytes, magic.length, fieldsOfCipher);
  if (head === undefined || head.fields[0]?.toString('latin1') !== 'none') return undefined;
  const publicPart = fieldsAt(bytes, head.end + countBytes, 1);
  if (publicPart === undefined) return undefined;
  const start = publicPart.end + countBytes + checkBytes;
  const named = fieldsAt(bytes, start, 1);
  const name = named?.fields[0]?.toString('latin1') ?? '';
  const kind = kinds.find((each) => each.name.test(name));
  if (named === undefined || kind === undefined) return undefined;
  const own = fieldsAt(bytes, named.end, kind.field + 1)?.fields[kind.field];
  return numberIn(kind.bytes === undefined ? own : own?.subarray(0, kind.bytes));
}

/** Strings with their lengths before them (RFC 4251, section 5). */
function fieldsAt(
  bytes: Buffer,
  start: number,
  count: number,
): { readonly fields: readonly Buffer[]; readonly end: number } | undefined {
  const fields: Buffer[] = [];
  let at = start;
  for (let field = 0; field < count; field++) {
    if (at + countBytes > bytes.length) return undefined;
    const length = bytes.readUInt32BE(at);
    const end = at + countBytes + length;
    if (length > mostBytes || end > bytes.length) return undefined;
    fields.push(bytes.subarray(at + countBytes, end));
    at = end;
  }
  return { fields, end: at };
}
