import * as v from 'valibot';
import type { Purl } from '../../core/component.js';
import type { Digest } from '../../core/digest.js';

/** Small words of the schema. Every field carries a description, because the schema is the reference page too. */

export const text = (description: string) => v.pipe(v.string(), v.description(description));
export const texts = (description: string) => v.pipe(v.array(v.string()), v.description(description));
export const flag = (description: string) => v.pipe(v.boolean(), v.description(description));
export const count = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));
export const amount = (description: string, most?: number) =>
  most === undefined
    ? v.pipe(v.number(), v.minValue(0), v.description(description))
    : v.pipe(v.number(), v.minValue(0), v.maxValue(most), v.description(description));
export const oneOf = <const T extends readonly string[]>(words: T, description: string) =>
  v.pipe(v.picklist(words), v.description(description));
export const listOf = <T extends v.GenericSchema>(item: T, description: string) =>
  v.pipe(v.array(item), v.description(description));
/** A list with at least one element. */
export const someOf = <T extends v.GenericSchema>(item: T, description: string) =>
  v.pipe(v.tupleWithRest([item], item), v.description(description));
export const maybe = <T extends v.GenericSchema>(schema: T) => v.exactOptional(schema);

export const purl = (description: string) =>
  v.pipe(v.string(), v.description(`${description} (package URL)`)) as unknown as v.GenericSchema<
    string,
    Purl
  >;
export const digest = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^sha256:[0-9a-f]{64}$/),
    v.description(description),
  ) as unknown as v.GenericSchema<string, Digest>;

export const severity = (description: string) =>
  oneOf(['none', 'low', 'medium', 'high', 'critical', 'unknown'], description);
