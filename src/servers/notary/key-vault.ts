import {
  createCipheriv,
  createDecipheriv,
  createECDH,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
  scryptSync,
} from 'node:crypto';
import { SeaworthyError } from '../../core/errors.js';
import { ecdsaKeyFrom, keyIdOf } from '../../trust/tuf/keys.js';
import type { TufKey } from '../../trust/tuf/schema.js';

export interface HeldKey {
  readonly id: string;
  readonly gun: string;
  readonly role: 'snapshot' | 'timestamp';
  readonly publicKey: TufKey;
  readonly privateKey: KeyObject;
}

/** How keys lie on disk: PKCS#8 under AES-256-GCM; the key of keys is derived from a passphrase (RFC 7914). */
export interface KeyVault {
  seal(key: HeldKey): string;
  /** @throws SeaworthyError SIGNATURE_INVALID when the text was altered or moved to another collection */
  unseal(key: Omit<HeldKey, 'privateKey'>, sealed: string): KeyObject;
  /** Always the same key for a collection and a role. */
  derive(gun: string, role: HeldKey['role']): HeldKey;
  /** A proof that a passphrase is the same, for `matches`. */
  readonly proof: string;
  matches(proof: string): boolean;
}

export function createKeyVault(passphrase: string, salt: Uint8Array): KeyVault {
  const secret = scryptSync(passphrase.normalize('NFKC'), salt, 32, {
    N: 32_768,
    r: 8,
    p: 1,
    maxmem: 64 << 20,
  });
  return {
    seal: (key) =>
      sealed(secret, key.privateKey.export({ type: 'pkcs8', format: 'der' }), labelOf(key)).toString(
        'base64',
      ),
    unseal: (key, text) =>
      createPrivateKey({
        key: unsealed(secret, Buffer.from(text, 'base64'), labelOf(key)),
        format: 'der',
        type: 'pkcs8',
      }),
    derive: (gun, role) => derivedKey(secret, gun, role),
    proof: sealed(secret, Buffer.alloc(16), 'passphrase').toString('base64'),
    matches: (proof) => {
      try {
        return unsealed(secret, Buffer.from(proof, 'base64'), 'passphrase').length === 16;
      } catch {
        // GCM's tag does not fit: another passphrase.
        return false;
      }
    },
  };
}

export function newHeldKey(gun: string, role: HeldKey['role']): HeldKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = ecdsaKeyFrom(publicKey);
  return { id: keyIdOf(key), gun, role, publicKey: key, privateKey };
}

/** The order of the curve P-256 (FIPS 186-5, SP 800-186 section 3.2.1.3). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** FIPS 186-5 appendix A.2.1: 128 bits more than the order has, so that no key is likelier than another. */
function derivedKey(secret: Buffer, gun: string, role: HeldKey['role']): HeldKey {
  const bits = Buffer.from(hkdfSync('sha256', secret, '', `seaworthy notary key 1 ${role} ${gun}`, 48));
  const scalar = (BigInt(`0x${bits.toString('hex')}`) % (order - 1n)) + 1n;
  const d = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(d);
  const point = curve.getPublicKey();
  const part = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  const [x, y] = [part(point.subarray(1, 33)), part(point.subarray(33))];
  const privateKey = createPrivateKey({
    key: { kty: 'EC', crv: 'P-256', x, y, d: part(d) },
    format: 'jwk',
  });
  const publicKey = ecdsaKeyFrom(createPublicKey(privateKey));
  return { id: keyIdOf(publicKey), gun, role, publicKey, privateKey };
}

function labelOf({ id, gun, role }: Omit<HeldKey, 'privateKey'>): string {
  return `${id} ${role} ${gun}`;
}

function sealed(secret: Buffer, content: Uint8Array, label: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(Buffer.from(label));
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

function unsealed(secret: Buffer, bytes: Buffer, label: string): Buffer {
  if (bytes.length < 28) throw new SeaworthyError('SIGNATURE_INVALID', 'A sealed key is too short.');
  const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(label)).setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
}
