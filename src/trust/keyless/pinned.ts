import { Buffer } from 'node:buffer';
import { createHash, createPublicKey } from 'node:crypto';
import { PublicKeyDetails, TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial } from '@sigstore/verify';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { KeylessRoots } from './trusted-root.js';

/**
 * Authorities and log keys that stand in a policy by themselves, as `fulcio` and `rekorPublicKey…` do in
 * containers-policy.json(5). Such a policy names no log of certificates, so none is asked.
 * @param authorities PEM, the authority's own certificate and those between; undefined where keys sign
 * @param logKeys PEM
 * @throws SeaworthyError CONFIG_INVALID
 */
export function pinnedRoots(
  authorities: string | undefined,
  logKeys: readonly string[],
  where: string,
): KeylessRoots {
  try {
    const certificates = authorities === undefined ? [] : blocksOf(authorities, 'CERTIFICATE');
    if (authorities !== undefined && certificates.length === 0)
      throw new Error('there is no certificate in it');
    const root = TrustedRoot.fromJSON({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      certificateAuthorities:
        certificates.length === 0
          ? []
          : [{ certChain: { certificates: certificates.map((rawBytes) => ({ rawBytes })) }, validFor: {} }],
      tlogs: logKeys.map(logOf),
      ctlogs: [],
      timestampAuthorities: [],
    });
    return { where, material: toTrustMaterial(root), certificateLogs: 0, signatureLogs: 1 };
  } catch (thrown) {
    throw new SeaworthyError(
      'CONFIG_INVALID',
      `the authority or a log key cannot be read: ${reasonOf(thrown)}`,
      {
        where,
        cause: thrown,
      },
    );
  }
}

function logOf(pem: string) {
  const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  return {
    baseUrl: '',
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: der.toString('base64'),
      keyDetails: PublicKeyDetails[PublicKeyDetails.PKIX_ECDSA_P256_SHA_256],
      validFor: {},
    },
    logId: { keyId: createHash('sha256').update(der).digest('base64') },
  };
}

function blocksOf(pem: string, label: string): readonly string[] {
  const pattern = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`, 'g');
  return [...pem.matchAll(pattern)].map(([, body = '']) => Buffer.from(body, 'base64').toString('base64'));
}
