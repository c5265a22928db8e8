import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import type { Digest } from '../../core/digest.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';

/** The payload type of in-toto statements (in-toto attestation framework, `spec/v1/envelope.md`). */
export const statementType = 'application/vnd.in-toto+json';

/** A claim about things that are named by digest (`spec/v1/statement.md`). */
export interface Statement {
  readonly subjects: readonly { readonly name: string; readonly digest: Digest }[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

const schema = v.object({
  _type: v.picklist(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
  subject: v.pipe(
    v.array(v.object({ name: v.nullish(v.string()), digest: v.record(v.string(), v.string()) })),
    v.minLength(1),
    v.maxLength(10_000),
  ),
  predicateType: v.pipe(v.string(), v.minLength(1), v.maxLength(1024)),
  predicate: v.optional(v.unknown()),
});

const hex = /^[0-9a-f]{64}$/;

/**
 * Subjects without a SHA-256 digest are left out.
 * @throws SeaworthyError SIGNATURE_INVALID
 */
export function parseStatement(payload: Uint8Array, where: string): Statement {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
    const { subject, predicateType, predicate } = v.parse(schema, readJson(text));
    return {
      subjects: subject.flatMap(({ name, digest }) =>
        hex.test(digest.sha256 ?? '')
          ? [{ name: name ?? '', digest: `sha256:${digest.sha256}` as const }]
          : [],
      ),
      predicateType,
      predicate,
    };
  } catch (thrown) {
    throw new SeaworthyError('SIGNATURE_INVALID', `this is no in-toto statement: ${reasonOf(thrown)}`, {
      where,
      cause: thrown,
    });
  }
}

export function statementAbout(
  name: string,
  digest: Digest,
  predicateType: string,
  predicate: unknown,
): Statement {
  return { subjects: [{ name, digest }], predicateType, predicate };
}

/** Version 0.1, which every verifier reads; its fields are those of version 1. */
export function statementBytes({ subjects, predicateType, predicate }: Statement): Uint8Array {
  return Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v0.1',
      predicateType,
      subject: subjects.map(({ name, digest }) => ({
        name,
        digest: { sha256: digest.slice('sha256:'.length) },
      })),
      predicate,
    }),
    'utf8',
  );
}
