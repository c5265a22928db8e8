import * as v from 'valibot';

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** RFC 3339, as Go writes it. */
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no such instant'),
);
/** Foreign names are keys here: `Object.entries` into a Map keeps `__proto__` a name like any other. */
function mapOf<Value>(value: v.GenericSchema<unknown, Value>) {
  return v.pipe(
    v.nullish(
      v.custom<object>((one) => typeof one === 'object' && one !== null && !Array.isArray(one)),
      {},
    ),
    v.transform((one) => Object.entries(one)),
    v.array(v.tuple([v.string(), value])),
    v.transform((entries): ReadonlyMap<string, Value> => new Map(entries)),
  );
}

export const keySchema = v.object({
  keytype: v.picklist(['ecdsa', 'rsa', 'ed25519', 'ecdsa-x509', 'rsa-x509']),
  keyval: v.object({ private: v.nullish(v.null()), public: v.pipe(v.string(), v.maxLength(65_536)) }),
});
/** A public key: `public` is base64 of SPKI, of the raw 32 bytes (ed25519), or of a PEM chain (`-x509`). */
export type TufKey = v.InferOutput<typeof keySchema>;

const signatureSchema = v.object({
  keyid: hex,
  method: v.pipe(v.string(), v.toLowerCase()),
  sig: v.string(),
});
export type Signature = v.InferOutput<typeof signatureSchema>;

export const envelopeSchema = v.object({
  signed: v.looseObject({ _type: v.string() }),
  signatures: v.pipe(v.array(signatureSchema), v.maxLength(256)),
});

const keyRoleSchema = v.object({
  keyids: v.nullish(v.array(hex), []),
  threshold: version,
});
/** Who may sign a role, and how many of them must. */
export type KeyRole = v.InferOutput<typeof keyRoleSchema>;

const metaSchema = v.object({ hashes: mapOf(v.string()), length: count });
/** What the parent promises of a file: base64 hashes by algorithm, and its length in bytes. */
export type FileMeta = v.InferOutput<typeof metaSchema>;

const common = { expires: instant, version };
export const rootSchema = v.object({
  ...common,
  _type: v.literal('Root'),
  keys: mapOf(keySchema),
  roles: v.object({
    root: keyRoleSchema,
    targets: keyRoleSchema,
    snapshot: keyRoleSchema,
    timestamp: keyRoleSchema,
  }),
});
export type Root = v.InferOutput<typeof rootSchema>;

const delegationSchema = v.object({
  ...keyRoleSchema.entries,
  name: v.string(),
  paths: v.nullish(v.array(v.string()), []),
});
export type Delegation = v.InferOutput<typeof delegationSchema>;

export const targetsSchema = v.object({
  ...common,
  _type: v.literal('Targets'),
  targets: mapOf(metaSchema),
  delegations: v.nullish(
    v.object({
      keys: mapOf(keySchema),
      roles: v.nullish(v.pipe(v.array(delegationSchema), v.maxLength(4096)), []),
    }),
    {},
  ),
});
export type Targets = v.InferOutput<typeof targetsSchema>;

export const snapshotSchema = v.object({ ...common, _type: v.literal('Snapshot'), meta: mapOf(metaSchema) });
export type Snapshot = v.InferOutput<typeof snapshotSchema>;

export const timestampSchema = v.object({
  ...common,
  _type: v.literal('Timestamp'),
  meta: mapOf(metaSchema),
});
export type Timestamp = v.InferOutput<typeof timestampSchema>;
