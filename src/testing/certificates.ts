import { Buffer } from 'node:buffer';
import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto';
import { integer, octets, oid, sequence, tagged } from '../trust/keys/der.js';

/** What a certificate of a test says. */
export interface CertificateParts {
  readonly subject?: string;
  /** In place of `subject` as a common name: whole names, `[['55040a', 'Org']]` by the hex of their identifiers. */
  readonly subjectNames?: readonly (readonly [oidHex: string, value: string])[];
  readonly publicKey: KeyObject;
  readonly issuer: {
    readonly name: string;
    readonly names?: readonly (readonly [string, string])[];
    readonly key: KeyObject;
    readonly publicKey: KeyObject;
  };
  readonly from: Date;
  readonly until: Date;
  readonly isAuthority?: boolean;
  /** Extended key usage: signing of code. */
  readonly isForCode?: boolean;
  /** Extended key usage: of time stamps; critical. */
  readonly isForTime?: boolean;
  /** Bits of the key usage, as a BIT STRING in hex. */
  readonly keyUsage?: string;
  /** Further extensions, whole. */
  readonly extra?: readonly Buffer[];
  /** As Fulcio writes it. */
  readonly account?: { readonly subject: string; readonly issuer: string };
  /** A log of certificates that stamps it (RFC 6962 section 3.3). */
  readonly stamps?: { readonly key: KeyObject; readonly publicKey: KeyObject; readonly at: Date };
}

const critical = Buffer.from([0x01, 0x01, 0xff]);

/** An X.509 v3 certificate (RFC 5280 section 4.1), in DER. */
export function issueCertificate(parts: CertificateParts): Buffer {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const before = extensionsOf(parts);
  const unstamped = bodyOf(parts, serial, before);
  const body =
    parts.stamps === undefined ? unstamped : bodyOf(parts, serial, [...before, stampOf(parts, unstamped)]);
  const signature = tagged(0x03, Buffer.from([0]), sign('sha256', body, parts.issuer.key));
  return sequence(body, algorithmOf(parts.issuer.key), signature);
}

function bodyOf(parts: CertificateParts, serial: Buffer, extensions: readonly Buffer[]): Buffer {
  const { issuer, subject = '', subjectNames, publicKey, from, until } = parts;
  return sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    algorithmOf(issuer.key),
    nameOf(issuer.names ?? [['550403', issuer.name]]),
    sequence(instant(from), instant(until)),
    nameOf(subjectNames ?? (subject === '' ? [] : [['550403', subject]])),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  );
}

function algorithmOf({ asymmetricKeyType }: KeyObject): Buffer {
  return asymmetricKeyType === 'rsa'
    ? sequence(oid('2a864886f70d01010b'), Buffer.from([0x05, 0x00]))
    : sequence(oid('2a8648ce3d040302'));
}

function nameOf(names: readonly (readonly [string, string])[]): Buffer {
  return sequence(
    ...names.map(([id, value]) =>
      tagged(0x31, sequence(oid(id), tagged(id === '550406' ? 0x13 : 0x0c, Buffer.from(value)))),
    ),
  );
}

function extensionsOf(parts: CertificateParts): readonly Buffer[] {
  const keyUsage = parts.keyUsage ?? (parts.isAuthority ? '03020106' : '03020780');
  const { publicKey, issuer, isAuthority = false, isForCode = false, isForTime = false, account } = parts;
  return [
    // keyCertSign and cRLSign, or digitalSignature
    sequence(oid('551d0f'), critical, octets(Buffer.from(keyUsage, 'hex'))),
    ...(isForCode ? [sequence(oid('551d25'), octets(sequence(oid('2b06010505070303'))))] : []),
    ...(isForTime ? [sequence(oid('551d25'), critical, octets(sequence(oid('2b06010505070308'))))] : []),
    ...(isAuthority
      ? [sequence(oid('551d13'), critical, octets(sequence(Buffer.from([0x01, 0x01, 0xff]))))]
      : []),
    sequence(oid('551d0e'), octets(octets(keyIdOf(publicKey)))),
    sequence(oid('551d23'), octets(sequence(tagged(0x80, keyIdOf(issuer.publicKey))))),
    ...(account === undefined ? [] : accountOf(account)),
    ...(parts.extra ?? []),
  ];
}

/** `oid-info` of Fulcio: the issuer twice, once as it is and once as UTF8String. */
function accountOf({
  subject,
  issuer,
}: {
  readonly subject: string;
  readonly issuer: string;
}): readonly Buffer[] {
  const kind = subject.includes('://') ? 0x86 : 0x81;
  return [
    sequence(oid('551d11'), critical, octets(sequence(tagged(kind, Buffer.from(subject))))),
    sequence(oid('2b0601040183bf300101'), octets(Buffer.from(issuer))),
    sequence(oid('2b0601040183bf300108'), octets(tagged(0x0c, Buffer.from(issuer)))),
  ];
}

/** A log signs the certificate as it is without the stamp, and the hash of its issuer's key. */
function stampOf({ issuer, stamps }: CertificateParts, body: Buffer): Buffer {
  if (stamps === undefined) throw new Error('no one stamps');
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(stamps.at.getTime()));
  const length = Buffer.from([body.length >> 16, (body.length >> 8) & 0xff, body.length & 0xff]);
  const issuerHash = sha256(issuer.publicKey.export({ type: 'spki', format: 'der' }));
  const asked = Buffer.concat([
    Buffer.from([0, 0]),
    time,
    Buffer.from([0, 1]),
    issuerHash,
    length,
    body,
    Buffer.from([0, 0]),
  ]);
  const id = sha256(stamps.publicKey.export({ type: 'spki', format: 'der' }));
  const signature = sign('sha256', asked, stamps.key);
  const stamp = Buffer.concat([
    Buffer.from([0]),
    id,
    time,
    Buffer.from([0, 0, 4, 3]),
    uint16(signature.length),
    signature,
  ]);
  const list = Buffer.concat([uint16(stamp.length + 2), uint16(stamp.length), stamp]);
  return sequence(oid('2b06010401d679020402'), octets(octets(list)));
}

function keyIdOf(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest();
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function uint16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff]);
}

function instant(at: Date): Buffer {
  const digits = `${at.toISOString().slice(0, 19).replace(/\D/g, '')}Z`;
  return at.getUTCFullYear() < 2050
    ? tagged(0x17, Buffer.from(digits.slice(2)))
    : tagged(0x18, Buffer.from(digits));
}
