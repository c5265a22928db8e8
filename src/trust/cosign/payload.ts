import * as v from 'valibot';
import type { Digest } from '../../core/digest.js';
import { isDigest } from '../../core/digest.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';

/** What a cosign signature says: "simple signing" (containers-signature(5), cosign `specs/SIGNATURE_SPEC.md`). */
export interface SimpleSigning {
  readonly digest: Digest;
  /** The name that the signer gave the image; cosign leaves out the tag. */
  readonly dockerReference: string;
  readonly annotations: Readonly<Record<string, string>>;
}

export const simpleSigningType = 'cosign container image signature';

const schema = v.object({
  critical: v.object({
    identity: v.object({ 'docker-reference': v.string() }),
    image: v.object({
      'docker-manifest-digest': v.custom<Digest>((value) => typeof value === 'string' && isDigest(value)),
    }),
    type: v.literal(simpleSigningType),
  }),
  optional: v.nullish(v.record(v.string(), v.unknown())),
});

/** @throws SeaworthyError SIGNATURE_INVALID when it says nothing about an image */
export function parseSimpleSigning(payload: Uint8Array, where: string): SimpleSigning {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
    const { critical, optional } = v.parse(schema, readJson(text));
    return {
      digest: critical.image['docker-manifest-digest'],
      dockerReference: critical.identity['docker-reference'],
      annotations: Object.fromEntries(
        Object.entries(optional ?? {}).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value]] : [],
        ),
      ),
    };
  } catch (thrown) {
    throw new SeaworthyError(
      'SIGNATURE_INVALID',
      `the signed text is no statement about an image: ${reasonOf(thrown)}`,
      { where, cause: thrown },
    );
  }
}

/** The bytes that are signed, field by field as cosign writes them. */
export function simpleSigningBytes({ digest, dockerReference, annotations }: SimpleSigning): Uint8Array {
  const names = Object.keys(annotations).sort();
  const document = {
    critical: {
      identity: { 'docker-reference': dockerReference },
      image: { 'docker-manifest-digest': digest },
      type: simpleSigningType,
    },
    optional: names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, annotations[name]])),
  };
  return new TextEncoder().encode(JSON.stringify(document));
}
