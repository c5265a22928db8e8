import { Buffer } from 'node:buffer';
import { createCipheriv, createPrivateKey, type KeyObject, pbkdf2Sync, randomBytes } from 'node:crypto';
import { SeaworthyError } from '../../core/errors.js';
import { integer, octets, oid, sequence } from './der.js';

const iterations = 2048;
/** Ten times what OpenSSL's next default is: a key file must not stop the machine. */
const maxIterations = 10_000_000;

/**
 * PKCS #8 under PBES2 (RFC 8018) as Go's notary writes and reads it: PBKDF2 with HMAC-SHA1 in 2048 rounds and an
 * 8-byte salt, AES-256-CBC. Weak by today's measure, but the only form that docker opens.
 */
export function encryptPrivateKey(key: KeyObject, passphrase: string): Buffer {
  const [salt, iv] = [randomBytes(8), randomBytes(16)];
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(passphrase, salt, iterations, 32, 'sha1'), iv);
  const plain = key.export({ type: 'pkcs8', format: 'der' });
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  const rounds = Buffer.alloc(2);
  rounds.writeUInt16BE(iterations);
  const derivation = sequence(oid('2a864886f70d01050c'), sequence(octets(salt), integer(rounds)));
  const encryption = sequence(oid('60864801650304012a'), octets(iv));
  return sequence(sequence(oid('2a864886f70d01050d'), sequence(derivation, encryption)), octets(sealed));
}

/**
 * Any PKCS #8 that OpenSSL decrypts.
 * @throws SeaworthyError CONFIG_INVALID when the passphrase does not open it; LIMIT_EXCEEDED
 */
export function decryptPrivateKey(der: Buffer, passphrase: string, where: string): KeyObject {
  refuseCostly(der, where);
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8', passphrase });
  } catch (cause) {
    throw new SeaworthyError('CONFIG_INVALID', 'The passphrase does not open the private key.', {
      where,
      whatToDo: 'Check DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE and DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE.',
      cause,
    });
  }
}

const pbkdf2 = Buffer.from('2a864886f70d01050c', 'hex');
const scrypt = Buffer.from('2b06010401da47040b', 'hex');

/** Behind PBKDF2's identifier: SEQUENCE, salt, and then the number of rounds (RFC 8018 appendix A.2). */
function refuseCostly(der: Buffer, where: string): void {
  const head = der.subarray(0, 512);
  const at = head.indexOf(pbkdf2);
  const tooCostly = () =>
    new SeaworthyError('LIMIT_EXCEEDED', 'Opening the private key would cost too much work.', { where });
  if (head.includes(scrypt)) throw tooCostly();
  if (at === -1) return;
  const salt = at + pbkdf2.length + 2;
  const rounds = salt + 2 + (head[salt + 1] ?? 0);
  const length = head[rounds + 1] ?? 0;
  if (head[rounds] !== 0x02 || length > 4) throw tooCostly();
  if (head.readUIntBE(rounds + 2, Math.max(1, length)) > maxIterations) throw tooCostly();
}
