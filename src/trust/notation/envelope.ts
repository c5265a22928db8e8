import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import type { Digest } from '../../core/digest.js';
import { isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';

export const payloadType = 'application/vnd.cncf.notary.payload.v1+json';
export const signatureType = 'application/vnd.cncf.notary.signature';
export const envelopeTypes = { jws: 'application/jose+json', cose: 'application/cose' } as const;

export const headerNames = {
  scheme: 'io.cncf.notary.signingScheme',
  signingTime: 'io.cncf.notary.signingTime',
  authenticTime: 'io.cncf.notary.authenticSigningTime',
  expiry: 'io.cncf.notary.expiry',
  timestamp: 'io.cncf.notary.timestampSignature',
  agent: 'io.cncf.notary.signingAgent',
} as const;

export const schemes = ['notary.x509', 'notary.x509.signingAuthority'] as const;

/** By key, as the specification has it; a signature's own word for it has to be the same. */
export const algorithms = ['PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'] as const;
export type Algorithm = (typeof algorithms)[number];

/** A signature of the Notary Project (`signature-specification.md`), whichever way it is written. Nothing is checked yet. */
export interface Envelope {
  readonly algorithm: string;
  readonly scheme: (typeof schemes)[number];
  /** Of the scheme `notary.x509.signingAuthority`: the authority vouches for it. */
  readonly authenticTime: Date | undefined;
  readonly expiry: Date | undefined;
  /** DER, the signer's first, the root last. */
  readonly chain: readonly Uint8Array[];
  /** A token of RFC 3161 over `signature`. */
  readonly timestamp: Uint8Array | undefined;
  readonly payload: Uint8Array;
  /** What was signed, and the signature over it. */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

export interface Claims {
  readonly cty: string;
  readonly scheme: string;
  readonly crit: readonly unknown[];
  readonly signingTime: Date | undefined;
  readonly authenticTime: Date | undefined;
  readonly expiry: Date | undefined;
}

const known: readonly string[] = [headerNames.scheme, headerNames.authenticTime, headerNames.expiry];

/**
 * What signed attributes have to satisfy in both forms: which are there, which are marked critical.
 * @throws SeaworthyError SIGNATURE_INVALID; UNSUPPORTED for critical ones that only a plugin understands
 */
export function checkClaims(claims: Claims, where: string): (typeof schemes)[number] {
  const { cty, crit, signingTime, authenticTime, expiry } = claims;
  if (cty !== payloadType) throw broken(`it holds ${cty.slice(0, 80)}`, where);
  const scheme = schemes.find((one) => one === claims.scheme);
  if (scheme === undefined) throw broken(`the scheme ${claims.scheme.slice(0, 80)} is not known`, where);
  const stranger = crit.find((name) => !known.includes(String(name)));
  if (stranger !== undefined) {
    throw new SeaworthyError(
      'UNSUPPORTED',
      `it wants ${String(stranger).slice(0, 80)} to be understood, which is not known here`,
      { where },
    );
  }
  if (new Set(crit).size !== crit.length) throw broken('its critical attributes are named twice', where);
  const wanted = [
    headerNames.scheme,
    ...(authenticTime === undefined ? [] : [headerNames.authenticTime]),
    ...(expiry === undefined ? [] : [headerNames.expiry]),
  ];
  if (wanted.some((name) => !crit.includes(name)) || crit.length !== wanted.length) {
    throw broken('its critical attributes are not those that it has', where);
  }
  const isAuthority = scheme === 'notary.x509.signingAuthority';
  if (
    isAuthority
      ? authenticTime === undefined || signingTime !== undefined
      : signingTime === undefined || authenticTime !== undefined
  ) {
    throw broken('its time of signing is not that of its scheme', where);
  }
  return scheme;
}

const payloadShape = v.object({
  targetArtifact: v.object({
    mediaType: v.string(),
    digest: v.custom<Digest>((value) => typeof value === 'string' && isDigest(value)),
    size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    annotations: v.optional(v.record(v.string(), v.string())),
  }),
});

export type Target = v.InferOutput<typeof payloadShape>['targetArtifact'];

/** @throws SeaworthyError SIGNATURE_INVALID */
export function parsePayload(payload: Uint8Array, where: string): Target {
  let document: unknown;
  try {
    document = readJson(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    throw broken('its payload is no JSON', where);
  }
  const parsed = v.safeParse(payloadShape, document);
  if (parsed.success) return parsed.output.targetArtifact;
  throw broken(`its payload names no artifact: ${parsed.issues[0].message}`, where);
}

export function payloadBytes(target: Target): Buffer {
  return Buffer.from(JSON.stringify({ targetArtifact: target }));
}

export function broken(why: string, where: string): SeaworthyError {
  return new SeaworthyError('SIGNATURE_INVALID', `this is no signature of the Notary Project: ${why}`, {
    where,
  });
}
