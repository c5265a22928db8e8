import * as v from 'valibot';
import type { Digest } from '../../core/digest.js';
import { isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { parseStrictJson } from '../policy/strict-json.js';
import type { History } from './history.js';
import type { MigrationPlan } from './plan.js';

export const recordType = 'https://seaworthy.dev/schemas/trust-migration-1';

const digest = v.custom<Digest>((value) => typeof value === 'string' && isDigest(value), 'is no digest');

/** What was written for one image; enough to take it back. */
const writtenSchema = v.variant('format', [
  v.object({
    format: v.literal('cosign'),
    tag: v.string(),
    digest,
    where: v.string(),
    /** In base64; distinguishes it from those of others. */
    signature: v.string(),
  }),
  v.object({
    format: v.literal('notation'),
    tag: v.string(),
    digest,
    where: v.string(),
    /** The manifest that refers to the image. */
    manifest: digest,
  }),
]);
export type Written = v.InferOutput<typeof writtenSchema>;

const schema = v.object({
  type: v.literal(recordType),
  collection: v.string(),
  migratedAt: v.string(),
  written: v.array(writtenSchema),
});
export type MigrationRecord = v.InferOutput<typeof schema>;

/** The whole record: what was there, what was done. Only the latter is read again. */
export function recordText(
  plan: MigrationPlan,
  history: History,
  written: readonly Written[],
  migratedAt: Date,
): string {
  const { collection, rootKeys, versions, tags } = plan;
  const record = {
    type: recordType,
    collection,
    migratedAt: migratedAt.toISOString(),
    rootKeys,
    versions,
    tags,
    history,
    written,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** @throws SeaworthyError CONFIG_INVALID */
export function parseRecord(text: string, where: string): MigrationRecord {
  const parsed = v.safeParse(schema, parseStrictJson(text, where));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new SeaworthyError(
    'CONFIG_INVALID',
    `this is no record of a migration: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`,
    {
      where,
      whatToDo: 'Give the file that "seaworthy trust migrate" wrote with --record.',
    },
  );
}
