import * as v from 'valibot';

/** https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities_schema.json */
export const catalogueSchema = v.object({
  dateReleased: v.optional(v.unknown()),
  vulnerabilities: v.array(v.unknown()),
});

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'a date as YYYY-MM-DD'));

export const entrySchema = v.object({
  cveID: v.pipe(v.string(), v.regex(/^CVE-\d{4}-\d{4,12}$/, 'a CVE id')),
  dateAdded: day,
  dueDate: v.fallback(v.optional(day), undefined),
  knownRansomwareCampaignUse: v.fallback(v.optional(v.string()), undefined),
});
