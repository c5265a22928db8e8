import { createPrivateKey, createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import { selfSignedCertificate } from '../../trust/keys/certificate.js';
import type { IssuerKey } from './token.js';

const maxPemBytes = 256 * 1024;
const years = 10;

export interface StoredIssuerKey extends IssuerKey {
  /** Of the certificate: distribution's `rootcertbundle`, `--auth-certs` of a Notary server elsewhere. */
  readonly certificatePath: string;
}

/**
 * The key that signs tokens, `token.key` and `token.crt` in `folder`; made when it is not there.
 * @throws SeaworthyError CONFIG_INVALID when the two do not belong together; IO
 */
export function openIssuerKey(folder: string, disk: Disk, now: Date): StoredIssuerKey {
  const [keyPath, certificatePath] = [`${folder}/token.key`, `${folder}/token.crt`];
  if (disk.status(keyPath) === undefined) make(keyPath, certificatePath, disk, now);
  const read = (path: string) =>
    Buffer.from(disk.readFile(path, { maxBytes: maxPemBytes })).toString('latin1');
  return { ...issuerKeyFrom(read(keyPath), read(certificatePath), keyPath), certificatePath };
}

/** @throws SeaworthyError CONFIG_INVALID */
export function issuerKeyFrom(keyPem: string, certificate: string, where: string): IssuerKey {
  const [privateKey, leaf] = parsed(keyPem, certificate, where);
  const isRight =
    privateKey.asymmetricKeyType === 'rsa' || privateKey.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  if (!isRight) {
    throw new SeaworthyError('CONFIG_INVALID', 'Tokens are signed with RSA or P-256, this key is neither.', {
      where,
    });
  }
  if (!createPublicKey(privateKey).equals(leaf.publicKey)) {
    throw new SeaworthyError('CONFIG_INVALID', 'The key for tokens is not the one in its certificate.', {
      where,
      whatToDo: 'Remove both files to have new ones made, and give the new certificate to the registry.',
    });
  }
  return { privateKey, certificate };
}

function parsed(keyPem: string, certificate: string, where: string) {
  try {
    return [createPrivateKey(keyPem), new X509Certificate(certificate)] as const;
  } catch (cause) {
    throw new SeaworthyError('CONFIG_INVALID', 'The key for tokens cannot be read.', { where, cause });
  }
}

function make(keyPath: string, certificatePath: string, disk: Disk, now: Date): void {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const until = new Date(now.getTime() + years * 365 * 86_400_000);
  const pem = selfSignedCertificate({
    commonName: 'seaworthy tokens',
    privateKey,
    publicKey,
    // Clocks differ, and may be set back right after the first start.
    from: new Date(now.getTime() - 60_000),
    until,
  });
  disk.writeFile(certificatePath, pem);
  disk.writeFile(keyPath, privateKey.export({ type: 'pkcs8', format: 'pem' }), { ownerOnly: true });
}
