/** The part of SPDX 2.3 in JSON that we write (https://spdx.github.io/spdx-spec/v2.3/). */
export interface SpdxDocument {
  readonly spdxVersion: 'SPDX-2.3';
  readonly dataLicense: 'CC0-1.0';
  readonly SPDXID: 'SPDXRef-DOCUMENT';
  readonly name: string;
  readonly documentNamespace: string;
  readonly creationInfo: { readonly created: string; readonly creators: readonly string[] };
  readonly annotations?: readonly SpdxAnnotation[];
  readonly packages: readonly SpdxPackage[];
  readonly relationships: readonly SpdxRelationship[];
  readonly hasExtractedLicensingInfos?: readonly SpdxExtractedLicence[];
}

export interface SpdxPackage {
  readonly SPDXID: SpdxId;
  readonly name: string;
  readonly versionInfo?: string;
  readonly primaryPackagePurpose: 'LIBRARY' | 'CONTAINER' | 'APPLICATION' | 'OPERATING_SYSTEM';
  readonly downloadLocation: string;
  readonly filesAnalyzed: false;
  readonly sourceInfo?: string;
  readonly licenseConcluded: string;
  readonly licenseDeclared: string;
  readonly copyrightText: string;
  readonly checksums?: readonly { readonly algorithm: 'SHA1' | 'SHA256'; readonly checksumValue: string }[];
  readonly externalRefs?: readonly SpdxExternalRef[];
  readonly annotations?: readonly SpdxAnnotation[];
}

/** Letters, digits, `.` and `-` after the prefix (section 3.2 of the spec's annex on SPDX ids). */
export type SpdxId = `SPDXRef-${string}`;

export interface SpdxExternalRef {
  readonly referenceCategory: 'PACKAGE-MANAGER' | 'SECURITY';
  readonly referenceType: 'purl' | 'advisory';
  readonly referenceLocator: string;
  readonly comment?: string;
}

export interface SpdxAnnotation {
  readonly annotationDate: string;
  readonly annotationType: 'OTHER';
  readonly annotator: string;
  readonly comment: string;
}

export interface SpdxRelationship {
  readonly spdxElementId: SpdxId;
  readonly relationshipType: 'DESCRIBES' | 'CONTAINS' | 'DEPENDS_ON';
  readonly relatedSpdxElement: SpdxId;
}

export interface SpdxExtractedLicence {
  readonly licenseId: string;
  readonly name: string;
  readonly extractedText: string;
}
