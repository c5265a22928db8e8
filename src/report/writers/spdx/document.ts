import type { Component } from '../../../core/component.js';
import type { Finding } from '../../../core/finding.js';
import type { Report } from '../../../core/report.js';
import { billUuid, topLevel, uniqueRefs } from '../../bill/identity.js';
import {
  type BillProperty,
  componentProperties,
  distributionProperties,
  documentProperties,
} from '../../bill/properties.js';
import { contentHash } from '../../content-id.js';
import { isWebAddress, pageOf } from '../../references.js';
import { LicenceBook } from './licences.js';
import type {
  SpdxAnnotation,
  SpdxDocument,
  SpdxExternalRef,
  SpdxId,
  SpdxPackage,
  SpdxRelationship,
} from './model.js';

const targetId: SpdxId = 'SPDXRef-Target';
const systemId: SpdxId = 'SPDXRef-OperatingSystem';
const noAssertion = 'NOASSERTION';

export function documentOf(report: Report): SpdxDocument {
  const { tool, target, inventory } = report;
  const scribe = scribeOf(report);
  const licences = new LicenceBook();
  const ids = new Map<string, SpdxId>();
  const advisories = advisoriesByPurl(report.findings);
  const projects = new Set(inventory.projects);
  const listed = [...inventory.components, ...projects];
  const packages = [...uniqueRefs(listed, [])].map(([ref, component]) => {
    const id = idOf(ref, component);
    if (!ids.has(component.purl)) ids.set(component.purl, id);
    const known = advisories.get(component.purl) ?? [];
    return packageOf(id, component, {
      licences,
      advisories: known,
      scribe,
      isProject: projects.has(component),
    });
  });
  const system = systemOf(report, scribe);
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: target.name || 'unnamed',
    documentNamespace: `https://seaworthy.dev/spdx/${billUuid(report)}`,
    creationInfo: { created: scribe.date, creators: [`Tool: seaworthy-${tool.version}`] },
    ...someAnnotations(documentProperties(report), scribe),
    packages: [targetOf(report), ...system, ...packages],
    relationships: relationshipsOf(inventory.components, [...projects], ids, [...system, ...packages]),
    ...extracted(licences),
  };
}

interface Scribe {
  /** `YYYY-MM-DDThh:mm:ssZ`, without fractions (section 6.9). */
  readonly date: string;
  readonly annotator: string;
}

function scribeOf({ generatedAt, tool }: Report): Scribe {
  const time = Date.parse(generatedAt);
  const date = new Date(Number.isNaN(time) ? 0 : time).toISOString();
  return { date: `${date.slice(0, 19)}Z`, annotator: `Tool: seaworthy-${tool.version}` };
}

function someAnnotations(
  properties: readonly BillProperty[],
  { date, annotator }: Scribe,
): { readonly annotations?: readonly SpdxAnnotation[] } {
  if (properties.length === 0) return {};
  return {
    annotations: properties.map(([name, value]) => ({
      annotationDate: date,
      annotationType: 'OTHER',
      annotator,
      comment: `${name}=${value}`,
    })),
  };
}

function extracted(licences: LicenceBook): Pick<SpdxDocument, 'hasExtractedLicensingInfos'> {
  const hasExtractedLicensingInfos = licences.extracted();
  return hasExtractedLicensingInfos.length === 0 ? {} : { hasExtractedLicensingInfos };
}

/** The name for people, a digest of the whole to be unique. */
function idOf(ref: string, { name }: Component): SpdxId {
  const words = name.slice(0, 64).replace(/[^A-Za-z0-9.]+/g, '-');
  return `SPDXRef-Package-${words}-${contentHash(ref).slice(0, 12)}`;
}

interface Surroundings {
  readonly licences: LicenceBook;
  readonly advisories: readonly SpdxExternalRef[];
  readonly scribe: Scribe;
  /** The project itself or one of its workspaces. */
  readonly isProject: boolean;
}

function packageOf(
  id: SpdxId,
  component: Component,
  { licences, advisories, scribe, isProject }: Surroundings,
): SpdxPackage {
  const { name, version, purl, source, origin, sha1, sha256 } = component;
  const { expression, readBack } = licences.declare(component.licenses);
  const checksums = [
    ...(sha1 === undefined ? [] : [{ algorithm: 'SHA1', checksumValue: sha1 } as const]),
    ...(sha256 === undefined ? [] : [{ algorithm: 'SHA256', checksumValue: sha256 } as const]),
  ];
  return {
    SPDXID: id,
    name: name || noAssertion,
    ...(version === '' ? {} : { versionInfo: version }),
    primaryPackagePurpose: isProject ? 'APPLICATION' : 'LIBRARY',
    downloadLocation: origin !== undefined && isWebAddress(origin) ? origin : noAssertion,
    filesAnalyzed: false,
    ...(source === undefined ? {} : { sourceInfo: `built package from: ${source.name} ${source.version}` }),
    licenseConcluded: noAssertion,
    licenseDeclared: expression,
    copyrightText: noAssertion,
    ...(checksums.length === 0 ? {} : { checksums }),
    externalRefs: [...purlRef(purl), ...advisories],
    ...someAnnotations(componentProperties(component, readBack, isProject), scribe),
  };
}

const mostAdvisories = 200;

/** Known flaws, as references to who shows about them (annex F.2.3). SPDX 2.3 has no other place for them. */
function advisoriesByPurl(findings: readonly Finding[]): ReadonlyMap<string, readonly SpdxExternalRef[]> {
  const byPurl = new Map<string, Map<string, SpdxExternalRef>>();
  for (const { rule, evidence, severity } of findings) {
    const page = evidence.kind === 'vulnerable-component' ? pageOf(rule) : undefined;
    if (page === undefined || evidence.kind !== 'vulnerable-component') continue;
    for (const { purl } of evidence.components) {
      const known = byPurl.get(purl) ?? new Map<string, SpdxExternalRef>();
      byPurl.set(purl, known);
      if (known.size >= mostAdvisories) continue;
      known.set(page.url, {
        referenceCategory: 'SECURITY',
        referenceType: 'advisory',
        referenceLocator: page.url,
        comment: `${rule}, ${severity}`,
      });
    }
  }
  return new Map([...byPurl].map(([purl, refs]) => [purl, [...refs.values()]]));
}

function targetOf({ target }: Report): SpdxPackage {
  const version = target.image?.manifestDigest ?? target.digest;
  return {
    SPDXID: targetId,
    name: target.name || 'unnamed',
    ...(version === undefined ? {} : { versionInfo: version }),
    primaryPackagePurpose: target.kind === 'image' ? 'CONTAINER' : 'APPLICATION',
    downloadLocation: noAssertion,
    filesAnalyzed: false,
    licenseConcluded: noAssertion,
    licenseDeclared: noAssertion,
    copyrightText: noAssertion,
    ...(target.purl === undefined ? {} : { externalRefs: purlRef(target.purl) }),
  };
}

/** A locator has no spaces (section 7.21); a purl that was made by the rules has none either. */
function purlRef(purl: string): readonly SpdxExternalRef[] {
  const referenceLocator = purl.replace(/\s/g, '%20');
  if (referenceLocator === '') return [];
  return [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator }];
}

function systemOf({ inventory: { distribution } }: Report, scribe: Scribe): readonly SpdxPackage[] {
  if (distribution === undefined) return [];
  return [
    {
      SPDXID: systemId,
      name: distribution.id || 'unknown',
      ...(distribution.versionId === undefined ? {} : { versionInfo: distribution.versionId }),
      primaryPackagePurpose: 'OPERATING_SYSTEM',
      downloadLocation: noAssertion,
      filesAnalyzed: false,
      licenseConcluded: noAssertion,
      licenseDeclared: noAssertion,
      copyrightText: noAssertion,
      ...someAnnotations(distributionProperties(distribution), scribe),
    },
  ];
}

function relationshipsOf(
  components: readonly Component[],
  projects: readonly Component[],
  ids: ReadonlyMap<string, SpdxId>,
  contained: readonly SpdxPackage[],
): readonly SpdxRelationship[] {
  const describes: SpdxRelationship = {
    spdxElementId: 'SPDXRef-DOCUMENT',
    relationshipType: 'DESCRIBES',
    relatedSpdxElement: targetId,
  };
  const contains = contained.map(
    ({ SPDXID }): SpdxRelationship => ({
      spdxElementId: targetId,
      relationshipType: 'CONTAINS',
      relatedSpdxElement: SPDXID,
    }),
  );
  const needs = [...topLevel(components), ...projects].flatMap(({ purl }) =>
    needing(targetId, ids.get(purl)),
  );
  const graph = [...components, ...projects].flatMap(({ purl, dependsOn }) =>
    [...new Set(dependsOn)].flatMap((other) => needing(ids.get(purl), ids.get(other))),
  );
  return [describes, ...contains, ...needs, ...graph];
}

function needing(from: SpdxId | undefined, to: SpdxId | undefined): readonly SpdxRelationship[] {
  if (from === undefined || to === undefined || from === to) return [];
  return [{ spdxElementId: from, relationshipType: 'DEPENDS_ON', relatedSpdxElement: to }];
}
