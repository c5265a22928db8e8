import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { asRecord } from '../../formats/json/index.js';
import { parseStrictJson } from '../policy/strict-json.js';

/** Authorities and logs that keyless signatures are checked against. */
export interface KeylessRoots {
  /** File that they came from. */
  readonly where: string;
  readonly material: TrustMaterial;
  /** How many logs of certificates have to vouch for a certificate; none where none is named, as in a policy.json. */
  readonly certificateLogs: 0 | 1;
  /** How many logs have to hold a signature; none where only timestamp authorities are named. */
  readonly signatureLogs: 0 | 1;
}

const maxAuthorities = 64;

/**
 * `trusted_root.json` (sigstore `protobuf-specs`, `sigstore_trustroot.proto`): certificate authorities, logs of
 * certificates, logs of signatures, timestamp authorities. Nothing is fetched.
 * @throws SeaworthyError CONFIG_INVALID
 */
export function readTrustedRoot(text: string, where: string): KeylessRoots {
  const document = asRecord(parseStrictJson(text, where));
  try {
    if (!/^application\/vnd\.dev\.sigstore\.trustedroot/.test(String(document?.mediaType))) {
      throw new Error('its mediaType is not that of a trusted root');
    }
    const root = TrustedRoot.fromJSON(document);
    const { certificateAuthorities, ctlogs, tlogs, timestampAuthorities } = root;
    for (const list of [certificateAuthorities, ctlogs, tlogs, timestampAuthorities]) {
      if (list.length > maxAuthorities) throw new Error(`more than ${maxAuthorities} authorities of a kind`);
    }
    if (certificateAuthorities.length === 0) throw new Error('it names no certificate authority');
    if (tlogs.length + timestampAuthorities.length === 0) throw new Error('nothing in it shows the time');
    return {
      where,
      material: toTrustMaterial(root),
      certificateLogs: ctlogs.length > 0 ? 1 : 0,
      signatureLogs: tlogs.length > 0 ? 1 : 0,
    };
  } catch (thrown) {
    throw new SeaworthyError('CONFIG_INVALID', `this is no trusted root: ${reasonOf(thrown)}`, {
      where,
      whatToDo: 'Give the trusted_root.json of your Sigstore ("cosign trusted-root create" writes one).',
      cause: thrown,
    });
  }
}
