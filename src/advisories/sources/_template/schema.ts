import * as v from 'valibot';

/** Take only the fields that are needed; say where they are described. */
export const feedSchema = v.object({ advisories: v.array(v.unknown()) });

export const entrySchema = v.object({
  id: v.pipe(v.string(), v.regex(/^CVE-\d{4}-\d{4,12}$/, 'a CVE id')),
  package: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  fixed: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});
