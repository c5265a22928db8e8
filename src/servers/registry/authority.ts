import { Buffer } from 'node:buffer';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  X509Certificate,
} from 'node:crypto';
import { isIP } from 'node:net';
import { SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import { authorityCertificate, serverCertificate } from '../../trust/keys/tls-certificate.js';

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
    const issuer = { name: caName, key: createPrivateKey(textOf(at('ca.key'), disk)) };
    const leaf = serverCertificate(issuer, names, publicKey, validFor(leafDays, now));
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

/**
 * Looks each day whether the certificate ends soon: a server may run for longer than its certificate is good for.
 * @param renewed receives the new one
 * @returns what looks once, and what ends it
 */
export function watchCertificates(
  open: () => Certificates,
  known: Pick<Certificates, 'cert'>,
  renewed: (certificates: Certificates) => void,
): { readonly look: () => void; readonly end: () => void } {
  let { cert } = known;
  const look = () => {
    const now = open();
    if (now.cert === cert) return;
    cert = now.cert;
    renewed(now);
  };
  const timer = setInterval(look, dayMs).unref();
  return { look, end: () => clearInterval(timer) };
}

const caName = 'Seaworthy registry CA';

function makeAuthority(certPath: string, keyPath: string, disk: Disk, now: Date): void {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = authorityCertificate({ name: caName, key: privateKey }, validFor(caDays, now));
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

/** From a minute back: clocks differ. */
function validFor(days: number, now: Date) {
  return { from: new Date(now.getTime() - 60_000), until: new Date(now.getTime() + days * dayMs) };
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
