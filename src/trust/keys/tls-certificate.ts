import { Buffer } from 'node:buffer';
import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { instant, serialNumber } from './certificate.js';
import { integer, octets, oid, pemOf, sequence, tagged } from './der.js';

/** Keys are on P-256. */
interface Issuer {
  readonly name: string;
  readonly key: KeyObject;
}

interface Validity {
  readonly from: Date;
  readonly until: Date;
}

/** An authority that signs server certificates only, in PEM (RFC 5280 section 4.1). */
export function authorityCertificate(issuer: Issuer, validity: Validity): string {
  const publicKey = createPublicKey(issuer.key);
  return certificate(issuer, issuer.name, publicKey, validity, [
    extension('551d13', true, sequence(Buffer.from('0101ff', 'hex'), Buffer.from('020100', 'hex'))),
    extension('551d0f', true, Buffer.from('03020106', 'hex')),
    extension('551d0e', false, octets(keyIdentifier(publicKey))),
  ]);
}

/** @param names host names and addresses, without ports */
export function serverCertificate(
  issuer: Issuer,
  names: readonly string[],
  publicKey: KeyObject,
  validity: Validity,
): string {
  return certificate(issuer, names[0] ?? 'localhost', publicKey, validity, [
    extension('551d13', true, sequence()),
    extension('551d0f', true, Buffer.from('03020780', 'hex')),
    extension('551d25', false, sequence(oid('2b06010505070301'))),
    extension('551d11', false, alternativeNames(names)),
    // Strict verifiers, such as Python's, ask for it (section 4.2.1.1).
    extension('551d23', false, sequence(tagged(0x80, keyIdentifier(createPublicKey(issuer.key))))),
  ]);
}

/** Signed with ecdsa-with-SHA256. */
function certificate(
  issuer: Issuer,
  subject: string,
  publicKey: KeyObject,
  { from, until }: Validity,
  extensions: readonly Buffer[],
): string {
  const algorithm = sequence(oid('2a8648ce3d040302'));
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(serialNumber()),
    algorithm,
    commonName(issuer.name),
    sequence(instant(from), instant(until)),
    commonName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = tagged(0x03, Buffer.from([0]), sign('sha256', body, issuer.key));
  return pemOf('CERTIFICATE', sequence(body, algorithm, signature));
}

/** Any value that is the key's own (RFC 5280 section 4.2.1.2). */
function keyIdentifier(key: KeyObject): Buffer {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest()
    .subarray(0, 20);
}

function commonName(text: string): Buffer {
  return sequence(tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from(text.slice(0, 64))))));
}

function extension(id: string, isCritical: boolean, value: Buffer): Buffer {
  return sequence(oid(id), ...(isCritical ? [Buffer.from('0101ff', 'hex')] : []), octets(value));
}

/** RFC 5280 section 4.2.1.6: names under tag 2, addresses under tag 7. */
function alternativeNames(names: readonly string[]): Buffer {
  return sequence(
    ...names.map((name) => {
      const address = addressBytes(name);
      return address === undefined ? tagged(0x82, Buffer.from(name)) : tagged(0x87, address);
    }),
  );
}

function addressBytes(name: string): Buffer | undefined {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(name)) return Buffer.from(name.split('.').map(Number));
  if (!name.includes(':')) return undefined;
  const [head = '', tail = ''] = name.split('::');
  const words = (part: string) =>
    part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16));
  const [left, right] = [words(head), words(tail)];
  const middle = Array<number>(Math.max(0, 8 - left.length - right.length)).fill(0);
  return Buffer.from([...left, ...middle, ...right].flatMap((word) => [word >> 8, word & 0xff]));
}
