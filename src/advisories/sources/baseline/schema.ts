import * as v from 'valibot';

const text = (maxLength: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(maxLength));
const id = v.pipe(
  v.string(),
  v.regex(/^(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[2-9cfghjmpqrvwx]{4}){3}|(?:PYSEC|GO|MAL)-\d{4}-\d{1,6})$/),
);
const day = v.pipe(v.string(), v.isoDate());

/** As the files in `data/` write it; readme.md explains each field. Unknown fields are mistakes. */
export const recordSchema = v.strictObject({
  id,
  aliases: v.optional(v.array(id), []),
  summary: text(240),
  cvss: v.optional(text(200)),
  severity: v.optional(v.picklist(['low', 'medium', 'high', 'critical'])),
  cwes: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))), []),
  kev: v.optional(
    v.strictObject({ added: day, due: v.optional(day), ransomware: v.optional(v.boolean(), false) }),
  ),
  affected: v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[A-Za-z]+(?::[v0-9.]+)? \S+$/)), text(600)),
    v.minEntries(1),
  ),
});

export type BaselineRecord = v.InferOutput<typeof recordSchema>;

const asOfSchema = v.strictObject({ 'as-of': day });

export type ParsedRecord =
  | { readonly kind: 'record'; readonly record: BaselineRecord }
  | { readonly kind: 'as-of'; readonly date: string }
  | { readonly kind: 'problem'; readonly problem: string };

/** One entry of a file: an advisory, or the date that the file's facts reflect. */
export function parseRecord(entry: unknown): ParsedRecord {
  const dated = v.safeParse(asOfSchema, entry);
  if (dated.success) return { kind: 'as-of', date: dated.output['as-of'] };
  const parsed = v.safeParse(recordSchema, entry);
  if (parsed.success) return { kind: 'record', record: parsed.output };
  const [issue] = parsed.issues;
  return {
    kind: 'problem',
    problem: `${nameOf(entry)}: ${v.getDotPath(issue) ?? 'record'}: ${issue.message}`,
  };
}

function nameOf(entry: unknown): string {
  const named = v.safeParse(v.object({ id: text(60) }), entry);
  return named.success ? named.output.id : 'a record without id';
}
