import * as v from 'valibot';
import { SeaworthyError } from '../../core/errors.js';
import type { Verification } from './verify.js';

const schema = v.strictObject({
  /** Search the history of the git repository too. */
  history: v.optional(v.boolean(), false),
  /** A report of ours, or a list of fingerprints: what is in it is not reported again. */
  baseline: v.optional(v.string()),
  /** Kinds that are not searched for. */
  skip: v.optional(v.array(v.string()), []),
  /** What is let be: files, in the words of gitignore, and secrets with one of these words in them. */
  allow: v.optional(
    v.strictObject({
      paths: v.optional(v.array(v.string()), []),
      words: v.optional(v.array(v.pipe(v.string(), v.minLength(3))), []),
    }),
  ),
  /** By kind: how many bits a character at least, where its own measure shows too much. */
  entropy: v.optional(v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(8))), {}),
  /** Ask providers. Never from a file: see `Verification`. */
  verify: v.optional(v.custom<Verification>(isVerification, 'only the command can ask providers (--verify)')),
});

export type Settings = v.InferOutput<typeof schema>;

function isVerification(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'tell' in value && typeof value.tell === 'function';
}

/** @throws SeaworthyError CONFIG_INVALID */
export function readSettings(raw: Readonly<Record<string, unknown>>): Settings {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SeaworthyError('CONFIG_INVALID', `${v.getDotPath(issue) ?? 'the settings'}: ${issue.message}.`, {
    where: 'engines.secrets',
    whatToDo: 'The keys are history, baseline, skip, allow (paths, words) and entropy (by kind).',
  });
}
