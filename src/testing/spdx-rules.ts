import parse from 'spdx-expression-parse';
import * as v from 'valibot';

/**
 * What SPDX 2.3 asks of a document in JSON, written down from the specification (sections 6 to 12), as far as we
 * write it: mandatory fields, no others, the shapes of ids, dates and expressions, and references that lead somewhere.
 */

const id = v.pipe(v.string(), v.regex(/^SPDXRef-[A-Za-z0-9.-]+$/));
/** Section 6.9. */
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/));
/** Section 6.8. */
const creator = v.pipe(v.string(), v.regex(/^(?:Tool|Organization|Person): \S/));
const filled = v.pipe(v.string(), v.minLength(1));

/** Section 12. */
const annotation = v.strictObject({
  annotationDate: date,
  annotationType: v.picklist(['OTHER', 'REVIEW']),
  annotator: creator,
  comment: filled,
});

/** Section 7.13 and annex D. */
const licence = v.pipe(
  v.string(),
  v.check(
    (text) => text === 'NOASSERTION' || text === 'NONE' || isExpression(text),
    'not a licence expression',
  ),
);

/** Section 7. */
const packageRules = v.strictObject({
  SPDXID: id,
  name: filled,
  versionInfo: v.optional(v.string()),
  primaryPackagePurpose: v.picklist([
    'APPLICATION',
    'CONTAINER',
    'LIBRARY',
    'OPERATING_SYSTEM',
    'FRAMEWORK',
    'DEVICE',
    'FIRMWARE',
    'SOURCE',
    'ARCHIVE',
    'FILE',
    'INSTALL',
    'OTHER',
  ]),
  downloadLocation: filled,
  filesAnalyzed: v.literal(false),
  sourceInfo: v.optional(v.string()),
  licenseConcluded: licence,
  licenseDeclared: licence,
  copyrightText: filled,
  checksums: v.optional(
    v.array(v.strictObject({ algorithm: v.picklist(['SHA1', 'SHA256']), checksumValue: filled })),
  ),
  externalRefs: v.optional(
    v.array(
      v.strictObject({
        referenceCategory: v.picklist(['PACKAGE-MANAGER', 'SECURITY', 'PERSISTENT-ID', 'OTHER']),
        referenceType: filled,
        referenceLocator: v.pipe(v.string(), v.regex(/^\S+$/)),
        comment: v.optional(v.string()),
      }),
    ),
  ),
  annotations: v.optional(v.array(annotation)),
});

/** Section 6, 10 and 11. */
const documentRules = v.strictObject({
  spdxVersion: v.literal('SPDX-2.3'),
  dataLicense: v.literal('CC0-1.0'),
  SPDXID: v.literal('SPDXRef-DOCUMENT'),
  name: filled,
  documentNamespace: v.pipe(v.string(), v.url(), v.regex(/^[^#]+$/)),
  creationInfo: v.strictObject({ created: date, creators: v.pipe(v.array(creator), v.minLength(1)) }),
  annotations: v.optional(v.array(annotation)),
  packages: v.array(packageRules),
  relationships: v.array(
    v.strictObject({
      spdxElementId: id,
      relationshipType: v.picklist(['DESCRIBES', 'CONTAINS', 'DEPENDS_ON']),
      relatedSpdxElement: id,
    }),
  ),
  hasExtractedLicensingInfos: v.optional(
    v.array(
      v.strictObject({
        licenseId: v.pipe(v.string(), v.regex(/^LicenseRef-[A-Za-z0-9.-]+$/)),
        name: filled,
        extractedText: filled,
      }),
    ),
  ),
});

/** Every rule that the document breaks, in words. */
export function spdxProblems(text: string): readonly string[] {
  const result = v.safeParse(documentRules, JSON.parse(text));
  if (!result.success) return result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  const document = result.output;
  const ids = [document.SPDXID, ...document.packages.map(({ SPDXID }) => SPDXID)];
  const known = new Set<string>(ids);
  const defined = new Set(document.hasExtractedLicensingInfos?.map(({ licenseId }) => licenseId));
  const used = document.packages.flatMap(
    ({ licenseDeclared }) => licenseDeclared.match(/LicenseRef-[A-Za-z0-9.-]+/g) ?? [],
  );
  return [
    ...(known.size === ids.length ? [] : ['an SPDXID is used twice']),
    ...document.relationships
      .flatMap(({ spdxElementId, relatedSpdxElement }) => [spdxElementId, relatedSpdxElement])
      .filter((each) => !known.has(each))
      .map((each) => `${each} is not in the document`),
    ...used.filter((each) => !defined.has(each)).map((each) => `${each} is not defined`),
    ...[...defined].filter((each) => !used.includes(each)).map((each) => `${each} is not used`),
  ];
}

function isExpression(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    // What the parser refuses is no expression; that is the answer.
    return false;
  }
}
