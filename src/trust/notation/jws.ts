import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { bytesOfBase64 } from '../cosign/base64.js';
import { parseStrictJson } from '../policy/strict-json.js';
import { broken, checkClaims, type Envelope, headerNames, payloadType } from './envelope.js';

const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/, 'a part is not base64url'));
const certificates = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(32_768))),
  v.minLength(1),
  v.maxLength(16),
);

/** Flattened, and nothing beside it (`signature-envelope-jws.md`). */
const shape = v.strictObject({
  payload: base64url,
  protected: base64url,
  header: v.object({
    x5c: certificates,
    [headerNames.timestamp]: v.optional(v.string()),
  }),
  signature: base64url,
});
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/),
);
const protectedShape = v.object({
  alg: v.string(),
  cty: v.string(),
  crit: v.pipe(v.array(v.string()), v.maxLength(16)),
  [headerNames.scheme]: v.string(),
  [headerNames.signingTime]: v.optional(instant),
  [headerNames.authenticTime]: v.optional(instant),
  [headerNames.expiry]: v.optional(instant),
});

/** @throws SeaworthyError SIGNATURE_INVALID, UNSUPPORTED */
export function parseJws(bytes: Uint8Array, where: string): Envelope {
  const envelope = shaped(shape, strictly(bytes, where), where);
  const headers = strictly(Buffer.from(envelope.protected, 'base64url'), where);
  const claims = shaped(protectedShape, headers, where);
  const times = {
    signingTime: dateOf(claims[headerNames.signingTime], where),
    authenticTime: dateOf(claims[headerNames.authenticTime], where),
    expiry: dateOf(claims[headerNames.expiry], where),
  };
  const scheme = checkClaims(
    {
      cty: claims.cty,
      crit: claims.crit,
      scheme: claims[headerNames.scheme],
      ...times,
    },
    where,
  );
  const timestamp = envelope.header[headerNames.timestamp];
  return {
    algorithm: claims.alg,
    scheme,
    authenticTime: times.authenticTime,
    expiry: times.expiry,
    chain: envelope.header.x5c.map((text) => decoded(text, where)),
    timestamp: timestamp === undefined ? undefined : decoded(timestamp, where),
    payload: Buffer.from(envelope.payload, 'base64url'),
    signed: Buffer.from(`${envelope.protected}.${envelope.payload}`, 'ascii'),
    signature: Buffer.from(envelope.signature, 'base64url'),
  };
}

/** What is signed: protected header and payload. */
export function jwsSigningInput(
  algorithm: string,
  payload: Uint8Array,
  times: { readonly signingTime: Date; readonly expiry?: Date },
): string {
  const rfc3339 = (date: Date) => date.toISOString().replace(/\.\d+Z$/, 'Z');
  const { signingTime, expiry } = times;
  const header = {
    alg: algorithm,
    crit: [headerNames.scheme, ...(expiry === undefined ? [] : [headerNames.expiry])],
    cty: payloadType,
    [headerNames.scheme]: 'notary.x509',
    [headerNames.signingTime]: rfc3339(signingTime),
    ...(expiry === undefined ? {} : { [headerNames.expiry]: rfc3339(expiry) }),
  };
  const part = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  return `${part(Buffer.from(JSON.stringify(header)))}.${part(payload)}`;
}

export function jwsBytes(
  input: string,
  signature: Uint8Array,
  chain: readonly Uint8Array[],
  agent: string,
): Buffer {
  const [head = '', payload = ''] = input.split('.');
  return Buffer.from(
    JSON.stringify({
      payload,
      protected: head,
      header: {
        x5c: chain.map((der) => Buffer.from(der).toString('base64')),
        [headerNames.agent]: agent,
      },
      signature: Buffer.from(signature).toString('base64url'),
    }),
  );
}

function strictly(bytes: Uint8Array, where: string): unknown {
  try {
    return parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes), where);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message.replace(/^the policy /, 'it ') : 'it is no JSON';
    throw broken(why, where);
  }
}

function shaped<Shape extends v.GenericSchema>(
  schema: Shape,
  value: unknown,
  where: string,
): v.InferOutput<Shape> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw broken(`${v.getDotPath(issue) ?? 'it'}: ${issue.message}`, where);
}

function decoded(text: string, where: string): Uint8Array {
  const bytes = bytesOfBase64(text);
  if (bytes === undefined || bytes.length === 0)
    throw broken('a certificate or timestamp is not base64', where);
  return bytes;
}

function dateOf(text: string | undefined, where: string): Date | undefined {
  if (text === undefined) return undefined;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw broken('a time is none', where);
  return date;
}
