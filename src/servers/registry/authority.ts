import { Buffer } from 'node:buffer';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  X509Certificate,
} from 'node:crypto';
import { isIP } from 'node:net';
import { SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import { instant, serialNumber } from '../../trust/keys/certificate.js';
import { integer, octets, oid, pemOf, sequence, tagged } from '../../trust/keys/der.js';

/** The registry's own certificate authority, and a certificate for its names. All in PEM. */
export interface Certificates {
  readonly caPath: string;
  readonly ca: string;
  /** The chain, leaf first. */
  readonly cert: string;
  readonly key: string;
}

const maxPemBytes = 64 * 1024;
const dayMs = 86_400_000;
const caDays = 3650;
/** Browsers and Go take no more than 398 days. */
const leafDays = 397;
const renewBeforeDays = 30;

/**
 * `ca.crt`, `ca.key`, `server.crt` and `server.key` in `folder`. The authority is made once; the certificate anew when
 * it ends soon or the names change.
 * @param names host names and addresses, without ports
 */
export function openCertificates(
  folder: string,
  names: readonly string[],
  disk: Disk,
  now: Date,
): Certificates {
  const at = (name: string) => `${folder}/${name}`;
  if (disk.status(at('ca.key')) === undefined) makeAuthority(at('ca.crt'), at('ca.key'), disk, now);
  const ca = textOf(at('ca.crt'), disk);
  if (!isGood(at('server.crt'), names, disk, now)) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const issuer = { name: commonName(caName), key: createPrivateKey(textOf(at('ca.key'), disk)) };
    const leaf = certificate({
      issuer,
      subject: commonName(names[0] ?? 'localhost'),
      publicKey,
      from: now,
      until: new Date(now.getTime() + leafDays * dayMs),
      extensions: [
        extension('551d13', true, sequence()),
        extension('551d0f', true, Buffer.from('03020780', 'hex')),
        extension('551d25', false, sequence(oid('2b06010505070301'))),
        extension('551d11', false, alternativeNames(names)),
      ],
    });
    disk.writeFile(at('server.key'), privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      ownerOnly: true,
    });
    disk.writeFile(at('server.crt'), `${leaf}${ca}`);
  }
  return {
    caPath: at('ca.crt'),
    ca,
    cert: textOf(at('server.crt'), disk),
    key: textOf(at('server.key'), disk),
  };
}

const caName = 'Seaworthy registry CA';

function makeAuthority(certPath: string, keyPath: string, disk: Disk, now: Date): void {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = commonName(caName);
  const pem = certificate({
    issuer: { name, key: privateKey },
    subject: name,
    publicKey,
    from: now,
    until: new Date(now.getTime() + caDays * dayMs),
    extensions: [
      extension('551d13', true, sequence(Buffer.from('0101ff', 'hex'), Buffer.from('020100', 'hex'))),
      extension('551d0f', true, Buffer.from('03020106', 'hex')),
    ],
  });
  disk.writeFile(certPath, pem);
  disk.writeFile(keyPath, privateKey.export({ type: 'pkcs8', format: 'pem' }), { ownerOnly: true });
}

function isGood(path: string, names: readonly string[], disk: Disk, now: Date): boolean {
  if (disk.status(path) === undefined) return false;
  try {
    const leaf = new X509Certificate(textOf(path, disk));
    const isLasting = Date.parse(leaf.validTo) - now.getTime() > renewBeforeDays * dayMs;
    return (
      isLasting &&
      names.every((name) => (isIP(name) === 0 ? leaf.checkHost(name) : leaf.checkIP(name)) !== undefined)
    );
  } catch (cause) {
    throw new SeaworthyError('CONFIG_INVALID', 'The certificate of the registry cannot be read.', {
      where: path,
      whatToDo: 'Remove it to have a new one made.',
      cause,
    });
  }
}

interface Wanted {
  readonly issuer: { readonly name: Buffer; readonly key: KeyObject };
  readonly subject: Buffer;
  readonly publicKey: KeyObject;
  readonly from: Date;
  readonly until: Date;
  readonly extensions: readonly Buffer[];
}

/** RFC 5280 section 4.1, signed with ecdsa-with-SHA256. */
function certificate({ issuer, subject, publicKey, from, until, extensions }: Wanted): string {
  const algorithm = sequence(oid('2a8648ce3d040302'));
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(serialNumber()),
    algorithm,
    issuer.name,
    // A minute back: clocks differ.
    sequence(instant(new Date(from.getTime() - 60_000)), instant(until)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = tagged(0x03, Buffer.from([0]), sign('sha256', body, issuer.key));
  return pemOf('CERTIFICATE', sequence(body, algorithm, signature));
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
    ...names.map((name) =>
      isIP(name) === 0 ? tagged(0x82, Buffer.from(name)) : tagged(0x87, addressBytes(name)),
    ),
  );
}

function addressBytes(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number));
  const [head = '', tail] = address.split('::');
  const words = (part: string) =>
    part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16));
  const [left, right] = [words(head), words(tail ?? '')];
  const middle = Array<number>(Math.max(0, 8 - left.length - right.length)).fill(0);
  return Buffer.from([...left, ...middle, ...right].flatMap((word) => [word >> 8, word & 0xff]));
}

function textOf(path: string, disk: Disk): string {
  return Buffer.from(disk.readFile(path, { maxBytes: maxPemBytes })).toString('latin1');
}

/** A key that signs what the registry itself says: verdicts and promotions. `registry.key`, `registry.pub`. */
export function openSigningKey(
  folder: string,
  disk: Disk,
): { readonly key: KeyObject; readonly publicPath: string; readonly keyPath: string } {
  const [keyPath, publicPath] = [`${folder}/registry.key`, `${folder}/registry.pub`];
  if (disk.status(keyPath) === undefined) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    disk.writeFile(keyPath, privateKey.export({ type: 'pkcs8', format: 'pem' }), { ownerOnly: true });
  }
  const key = createPrivateKey(textOf(keyPath, disk));
  const publicPem = createPublicKey(key).export({ type: 'spki', format: 'pem' });
  if (disk.status(publicPath) === undefined) disk.writeFile(publicPath, publicPem);
  return { key, publicPath, keyPath };
}
