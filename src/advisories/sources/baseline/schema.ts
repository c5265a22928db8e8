import * as v from 'valibot';

const text = (maxLength: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(maxLength));
const id = v.pipe(
  v.string(),
  v.regex(
    /^(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[2-9cfghjmpqrvwx]{4}){3}|(?:PYSEC|GO|MAL)-\d{4}-\d{1,6})$/,
    'an id of CVE, GHSA, PYSEC, GO or MAL',
  ),
);
const day = v.pipe(v.string(), v.isoDate('a day as YYYY-MM-DD'));
const weakness = v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/, 'the number of a CWE'), v.transform(Number));
const yes = v.pipe(
  v.literal('true'),
  v.transform(() => true),
);

/** As the files in `data/` write it, where every scalar is text; readme.md shows the fields. */
const recordSchema = v.strictObject({
  aliases: v.optional(v.array(id), []),
  summary: text(240),
  cvss: v.optional(text(200)),
  severity: v.optional(v.picklist(['low', 'medium', 'high', 'critical'])),
  cwes: v.optional(v.array(weakness), []),
  kev: v.optional(v.strictObject({ added: day, due: v.optional(day), ransomware: v.optional(yes) })),
  affected: v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[A-Za-z]+(?::v?[0-9.]+)? \S+$/, 'an ecosystem and a package')),
      text(800),
    ),
    v.minEntries(1, 'at least one package'),
  ),
});

export interface BaselineRecord extends v.InferOutput<typeof recordSchema> {
  readonly id: string;
}

/** The record, or what is wrong with it. */
export function parseRecord(key: string, value: unknown): BaselineRecord | string {
  const named = v.safeParse(id, key);
  if (!named.success) return `${key.slice(0, 60)}: it is not ${named.issues[0].message}`;
  const parsed = v.safeParse(recordSchema, value);
  if (parsed.success) return { ...parsed.output, id: key };
  const [issue] = parsed.issues;
  return `${key}: ${v.getDotPath(issue) ?? 'the record'}: ${issue.message}`;
}

/** The day that a file's facts reflect, from its entry `as-of`. */
export function parseDay(value: unknown): string | undefined {
  const parsed = v.safeParse(day, value);
  return parsed.success ? parsed.output : undefined;
}
