import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { canonicalJson } from './canonical.js';
import {
  envelopeSchema,
  type FileMeta,
  type Root,
  rootSchema,
  type Signature,
  type Snapshot,
  snapshotSchema,
  type Targets,
  type Timestamp,
  targetsSchema,
  timestampSchema,
} from './schema.js';
import { parseStrictJson } from './strict-json.js';

/** A role's file, read but not yet believed. */
export interface Metadata<Signed> {
  readonly role: string;
  readonly signed: Signed;
  readonly signatures: readonly Signature[];
  /** What the signatures cover: the canonical form of `signed`. */
  readonly covered: Uint8Array;
  /** As they came; hashes are always of these. */
  readonly bytes: Uint8Array;
}

export const readRoot = (bytes: Uint8Array): Metadata<Root> => read('root', rootSchema, bytes);
export const readSnapshot = (bytes: Uint8Array): Metadata<Snapshot> =>
  read('snapshot', snapshotSchema, bytes);
export const readTimestamp = (bytes: Uint8Array): Metadata<Timestamp> =>
  read('timestamp', timestampSchema, bytes);
/** `role` is `targets` or a delegated `targets/<name>`. */
export const readTargets = (role: string, bytes: Uint8Array): Metadata<Targets> =>
  read(role, targetsSchema, bytes);

/** @throws SeaworthyError MANIFEST_INVALID naming the role and the field. */
function read<Signed>(
  role: string,
  schema: v.GenericSchema<unknown, Signed>,
  bytes: Uint8Array,
): Metadata<Signed> {
  const envelope = v.safeParse(envelopeSchema, jsonOf(role, bytes), { abortEarly: true });
  if (!envelope.success) throw malformed(role, envelope.issues);
  refuseLookalikes(role, envelope.output.signed);
  const signed = v.safeParse(schema, envelope.output.signed, { abortEarly: true });
  if (!signed.success) throw malformed(role, signed.issues);
  return {
    role,
    signed: signed.output,
    signatures: envelope.output.signatures,
    covered: canonicalJson(envelope.output.signed),
    bytes,
  };
}

function jsonOf(role: string, bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(bytes);
  } catch (cause) {
    throw new SeaworthyError('MANIFEST_INVALID', `${role}: ${reasonOf(cause)}`, {
      where: `${role}.json`,
      cause,
    });
  }
}

const fields = ['_type', 'expires', 'version', 'keys', 'roles', 'targets', 'delegations', 'meta'];

/**
 * Go's decoder takes `Version` and `verſion` for `version`, and lets the last one win: what it would read must not
 * differ from what we checked.
 */
function refuseLookalikes(role: string, signed: object): void {
  for (const name of Object.keys(signed)) {
    if (fields.includes(name) || !fields.includes(name.normalize('NFKC').toLowerCase())) continue;
    throw new SeaworthyError('MANIFEST_INVALID', `${role}: the field "${name}" passes for another one.`, {
      where: `${role}.json`,
    });
  }
}

function malformed(role: string, issues: readonly v.BaseIssue<unknown>[]): SeaworthyError {
  const [issue] = issues;
  const path = issue?.path?.map(({ key }) => String(key)).join('.') ?? '';
  const reason = issue?.message ?? 'unknown reason';
  return new SeaworthyError('MANIFEST_INVALID', `${role}: ${path === '' ? '' : `${path}: `}${reason}`, {
    where: `${role}.json`,
  });
}

/** What a parent says of a file: base64 of both hashes that notary writes. */
export function metaOf(bytes: Uint8Array): {
  readonly hashes: { readonly sha256: string; readonly sha512: string };
  readonly length: number;
} {
  const hash = (algorithm: string) => createHash(algorithm).update(bytes).digest('base64');
  return { hashes: { sha256: hash('sha256'), sha512: hash('sha512') }, length: bytes.length };
}

/**
 * TUF 5.5.2 and 5.6.2: the bytes are those that the parent promised. Every hash of a known kind must agree, and at
 * least one must be there.
 * @throws SeaworthyError DIGEST_MISMATCH
 */
export function checkMeta(role: string, bytes: Uint8Array, meta: FileMeta | undefined, parent: string): void {
  const refusal = (rule: string) =>
    new SeaworthyError('DIGEST_MISMATCH', `${role}: ${rule}.`, { where: `${role}.json` });
  if (meta === undefined) throw refusal(`${parent} does not name it`);
  if (meta.length !== bytes.length) {
    throw refusal(`it has ${bytes.length} bytes, ${parent} says ${meta.length}`);
  }
  const kinds = ['sha256', 'sha512'].filter((kind) => meta.hashes.has(kind));
  if (kinds.length === 0) throw refusal(`${parent} gives no hash that is known`);
  for (const kind of kinds) {
    const actual = createHash(kind).update(bytes).digest();
    const promised = Buffer.from(meta.hashes.get(kind) ?? '', 'base64');
    if (!actual.equals(promised)) throw refusal(`its ${kind} is not what ${parent} says`);
  }
}
