import * as v from 'valibot';
import { type Digest, isDigest } from '../../core/digest.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { Reference } from '../../formats/oci/reference.js';
import type { KeyringSource, Requirement, Ruling } from '../policy/containers.js';
import { accepted, type Reason, refused } from '../policy/decision.js';
import { type Identity, identityMatches } from '../policy/identity.js';
import { parseStrictJson } from '../policy/strict-json.js';
import { gatherLookaside, type LookasideReader, type LookasideSignature } from './lookaside.js';

type OpenPgp = typeof import('openpgp');
type Key = Awaited<ReturnType<OpenPgp['readKeys']>>[number];

/** Keys that may have signed. */
export interface GpgKeyring {
  readonly where: string;
  readonly keys: readonly Key[];
}

const maxSignatureBytes = 1024 * 1024;

/** "atomic container signature": what podman and skopeo sign with GPG (containers-signature(5)). */
const shape = v.object({
  critical: v.strictObject({
    type: v.literal('atomic container signature'),
    image: v.strictObject({
      'docker-manifest-digest': v.custom<Digest>((value) => typeof value === 'string' && isDigest(value)),
    }),
    identity: v.strictObject({ 'docker-reference': v.string() }),
  }),
  optional: v.nullish(v.record(v.string(), v.unknown())),
});

/**
 * Public keys, armoured or not; several in one file are all trusted.
 * @throws SeaworthyError CONFIG_INVALID
 */
export async function readGpgKeyring(bytes: Uint8Array, where: string): Promise<GpgKeyring> {
  const openpgp = await import('openpgp');
  const text = new TextDecoder('latin1').decode(bytes);
  try {
    const keys = text.includes('-----BEGIN PGP')
      ? await openpgp.readKeys({ armoredKeys: text })
      : await openpgp.readKeys({ binaryKeys: bytes });
    if (keys.length === 0) throw new Error('there is no key in it');
    return { where, keys };
  } catch (thrown) {
    throw new SeaworthyError('CONFIG_INVALID', `the keys cannot be read: ${reasonOf(thrown)}`, {
      where,
      whatToDo: 'Export them: gpg --export --armor KEY > team.gpg',
      cause: thrown,
    });
  }
}

interface Asked {
  readonly image: Reference;
  readonly digest: Digest;
  readonly identity: Identity;
  readonly now: Date;
}

/** `signedBy` of a policy.json: one of the signatures has to be by one of the keys, about this image, under its name. */
export async function answerSignedBy(
  signatures: readonly LookasideSignature[],
  keyrings: readonly GpgKeyring[],
  asked: Asked,
): Promise<Reason> {
  const refusals: Reason[] = [];
  for (const signature of signatures) {
    const reason = await answerFor(signature, keyrings, asked);
    if (reason.outcome === 'accepted') return reason;
    refusals.push(reason);
  }
  return refusals[0] ?? refused('not-signed', 'there is no GPG signature of the image');
}

async function answerFor(
  { bytes, where }: LookasideSignature,
  keyrings: readonly GpgKeyring[],
  { image, digest, identity, now }: Asked,
): Promise<Reason> {
  const opened = await openSignature(bytes, keyrings, now);
  if (typeof opened === 'string') return refused('wrong-key', opened, where);
  const said = statementIn(opened.payload, where);
  if (said === undefined)
    return refused('malformed', 'what was signed is no statement about an image', where);
  const { image: signed, identity: named } = said.critical;
  if (signed['docker-manifest-digest'] !== digest) {
    return refused('wrong-digest', `a trusted key signed ${signed['docker-manifest-digest']}`, where);
  }
  if (!identityMatches(identity, image, named['docker-reference'])) {
    return refused('wrong-identity', `a trusted key signed it, but as ${named['docker-reference']}`, where);
  }
  return accepted('signed', `signed by the GPG key ${opened.fingerprint}`, where);
}

/** The content is only given out after a trusted key has proved to have signed all of it. A text says why not. */
async function openSignature(
  bytes: Uint8Array,
  keyrings: readonly GpgKeyring[],
  now: Date,
): Promise<{ readonly payload: Uint8Array; readonly fingerprint: string } | string> {
  if (bytes.length > maxSignatureBytes) return 'it is too long for a signature';
  const openpgp = await import('openpgp');
  try {
    const message = await openpgp.readMessage({ binaryMessage: bytes });
    const keys = keyrings.flatMap((one) => one.keys);
    const { data, signatures } = await openpgp.verify({
      message,
      verificationKeys: keys,
      format: 'binary',
      date: now,
      config: { ...openpgp.config, maxDecompressedMessageSize: maxSignatureBytes },
    });
    const [only, ...others] = signatures;
    if (only === undefined || others.length > 0) return 'it has not one signature';
    await only.verified;
    const key = keys.find((one) => one.getKeyIDs().some((id) => id.equals(only.keyID)));
    if (!(data instanceof Uint8Array) || key === undefined) return 'it holds nothing';
    // The library asks whether the key was good when it signed. GnuPG, and so podman, wants it to be good now.
    await key.getSigningKey(only.keyID, now);
    return { payload: data, fingerprint: key.getFingerprint().toUpperCase() };
  } catch (thrown) {
    return `no trusted key made it: ${reasonOf(thrown)}`;
  }
}

function statementIn(payload: Uint8Array, where: string): v.InferOutput<typeof shape> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
    return v.parse(shape, parseStrictJson(text, where));
  } catch {
    return undefined;
  }
}

/** The answers to all requirements of GPG signatures in a ruling. */
export async function signedByAnswers(
  { requirements }: Ruling,
  asked: Omit<Asked, 'identity'>,
  lookaside: LookasideReader,
  keyringOf: (source: KeyringSource) => Promise<GpgKeyring>,
): Promise<ReadonlyMap<Requirement, Reason>> {
  const answers = new Map<Requirement, Reason>();
  const wanted = requirements.flatMap((one) => (one.type === 'signedBy' ? [one] : []));
  if (wanted.length === 0) return answers;
  const signatures = await gatherLookaside(asked.image.repository, asked.digest, lookaside);
  for (const requirement of wanted) {
    const keyrings = await Promise.all(requirement.keys.map(keyringOf));
    answers.set(
      requirement,
      await answerSignedBy(signatures, keyrings, { ...asked, identity: requirement.identity }),
    );
  }
  return answers;
}
