import { X509Certificate } from 'node:crypto';
import { keyIdOf, publicKeyOf } from '../tuf/keys.js';
import type { KeyRole, Root, TufKey } from '../tuf/schema.js';

/**
 * Root keys that may speak for a collection: certificates whose leaf is first, the only one that is no CA, carries
 * the collection's name, is not signed with SHA-1 and (where `now` is given) has not expired.
 */
export function rootCertificates(root: Root, gun: string, now?: Date): ReadonlyMap<string, TufKey> {
  const sound = new Map<string, TufKey>();
  for (const id of root.roles.root.keyids) {
    const key = root.keys.get(id);
    if (key !== undefined && keyIdOf(key) === id && speaksFor(key, gun, now)) sound.set(id, key);
  }
  return sound;
}

/** The role as it counts: only the certificates of `rootCertificates`. */
export function rootRole(root: Root, certificates: ReadonlyMap<string, TufKey>): KeyRole {
  return { keyids: [...certificates.keys()], threshold: root.roles.root.threshold };
}

function speaksFor(key: TufKey, gun: string, now: Date | undefined): boolean {
  if (!key.keytype.endsWith('-x509') || publicKeyOf(key) === undefined) return false;
  const chain = chainOf(key);
  const [leaf, ...others] = chain;
  if (leaf === undefined || leaf.ca || others.some(({ ca }) => !ca)) return false;
  if (isSha1(leaf) || !namesCollection(leaf, gun)) return false;
  if (now === undefined) return true;
  return Date.parse(leaf.validFrom) <= now.getTime() && now.getTime() < Date.parse(leaf.validTo);
}

const maxCertificates = 16;

function chainOf(key: TufKey): readonly X509Certificate[] {
  const text = Buffer.from(key.keyval.public, 'base64').toString('latin1');
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]{1,16384}-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length > maxCertificates) return [];
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    // A chain with a broken link is no chain.
    return [];
  }
}

/** CN is the collection's name, or a prefix of it that ends in `*`. */
function namesCollection({ subject }: X509Certificate, gun: string): boolean {
  const name = /^CN=(.*)$/m.exec(subject)?.[1]?.replace(/\\(.)/g, '$1');
  if (name === undefined) return false;
  return name.endsWith('*') ? gun.startsWith(name.slice(0, -1)) : name === gun;
}

/** sha1WithRSAEncryption (RFC 3279 2.2.1) and ecdsa-with-SHA1 (2.2.3), as encoded object identifiers. */
const sha1Oids = [Buffer.from('06092a864886f70d010105', 'hex'), Buffer.from('06072a8648ce3d0401', 'hex')];

function isSha1({ raw }: X509Certificate): boolean {
  return sha1Oids.some((oid) => raw.includes(oid));
}
