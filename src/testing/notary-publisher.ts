import { generateKeyPairSync } from 'node:crypto';
import { selfSignedCertificate } from '../trust/keys/certificate.js';
import { type SigningKey, signedEnvelope } from '../trust/notary/sign.js';
import { ecdsaKeyFrom, keyIdOf } from '../trust/tuf/keys.js';
import { metaOf } from '../trust/tuf/metadata.js';
import type { TufKey } from '../trust/tuf/schema.js';

/** A key as a publisher holds it: private half to sign with, public half for metadata. */
export interface PublisherKey extends SigningKey {
  readonly publicKey: TufKey;
}

export function newPublisherKey(): PublisherKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = ecdsaKeyFrom(publicKey);
  return { id: keyIdOf(key), privateKey, publicKey: key };
}

/** A root key: the same, in a self-signed certificate for `gun`. */
export function newRootKey(gun: string): PublisherKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [from, until] = [new Date('2020-01-01'), new Date('2040-01-01')];
  const pem = selfSignedCertificate({ commonName: gun, privateKey, publicKey, from, until });
  const key: TufKey = {
    keytype: 'ecdsa-x509',
    keyval: { private: null, public: Buffer.from(pem).toString('base64') },
  };
  return { id: keyIdOf(key), privateKey, publicKey: key };
}

export interface RootSpec {
  readonly version?: number;
  readonly expires?: string;
  readonly keys: Readonly<Record<'root' | 'targets' | 'snapshot' | 'timestamp', TufKey>>;
  readonly signers: readonly SigningKey[];
}

export function rootFile({ version = 1, expires = '2035-01-01T00:00:00Z', keys, signers }: RootSpec): Buffer {
  const roles = Object.entries(keys).map(([role, key]) => [role, { keyids: [keyIdOf(key)], threshold: 1 }]);
  const byId = Object.values(keys).map((key) => [keyIdOf(key), key]);
  const signed = {
    _type: 'Root',
    consistent_snapshot: false,
    expires,
    keys: Object.fromEntries(byId),
    roles: Object.fromEntries(roles),
    version,
  };
  return signedEnvelope(signed, signers);
}

export interface TargetsSpec {
  readonly version?: number;
  readonly expires?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly delegations?: Readonly<Record<string, TufKey>>;
  readonly signers: readonly SigningKey[];
}

/** `tags` maps a name to the content whose digest it gets. */
export function targetsFile({
  version = 1,
  expires = '2030-01-01T00:00:00Z',
  tags = {},
  delegations = {},
  signers,
}: TargetsSpec): Buffer {
  const targets = Object.entries(tags).map(([tag, content]) => [tag, metaOf(Buffer.from(content))]);
  const keys = Object.values(delegations).map((key) => [keyIdOf(key), key]);
  const roles = Object.entries(delegations).map(([name, key]) => ({
    name,
    keyids: [keyIdOf(key)],
    threshold: 1,
    paths: [''],
  }));
  const signed = {
    _type: 'Targets',
    delegations: { keys: Object.fromEntries(keys), roles },
    expires,
    targets: Object.fromEntries(targets),
    version,
  };
  return signedEnvelope(signed, signers);
}

export function snapshotFile(
  files: Readonly<Record<string, Uint8Array>>,
  signers: readonly SigningKey[],
  version = 1,
): Buffer {
  const meta = Object.entries(files).map(([role, bytes]) => [role, metaOf(bytes)]);
  return signedEnvelope(
    { _type: 'Snapshot', expires: '2030-01-01T00:00:00Z', meta: Object.fromEntries(meta), version },
    signers,
  );
}

/** The body that notary's clients post. */
export function uploadBody(files: Readonly<Record<string, Uint8Array | string>>): Buffer {
  const parts = Object.entries(files).map(([role, bytes]) =>
    Buffer.concat([
      Buffer.from(
        `--bound\r\nContent-Disposition: form-data; name="files"; filename="${role}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      Buffer.from(bytes),
      Buffer.from('\r\n'),
    ]),
  );
  return Buffer.concat([...parts, Buffer.from('--bound--\r\n')]);
}
