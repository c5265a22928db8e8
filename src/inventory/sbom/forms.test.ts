import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { readSbom } from './index.js';

/** One bill in every form: a program that needs a package of npm, which needs another one, on Debian. */
const purls = {
  quay: 'pkg:npm/%40acme/quay@1.2.3',
  tide: 'pkg:npm/tide@2.0.1',
  kelp: 'pkg:deb/debian/kelp@1.0-2?arch=amd64&distro=debian-12&upstream=kelp-src',
};

const expected = [
  'pkg:deb/debian/kelp@1.0-2?arch=amd64&distro=debian-12&upstream=kelp-src Debian:12 {GPL-2.0-only} from kelp-src 1.0-2',
  'pkg:npm/%40acme/quay@1.2.3 npm {MIT OR Apache-2.0} -> pkg:npm/tide@2.0.1',
  'pkg:npm/tide@2.0.1 npm {ISC}',
];

const sha = '0123456789012345678901234567890123456789012345678901234567890123';

const cycloneDx = (version: string): string =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: version,
    metadata: { component: { type: 'application', name: 'app', 'bom-ref': 'app' } },
    components: [
      {
        type: 'library',
        'bom-ref': 'q',
        group: '@acme',
        name: 'quay',
        version: '1.2.3',
        purl: purls.quay,
        licenses: [{ expression: 'MIT OR Apache-2.0' }],
      },
      {
        type: 'library',
        'bom-ref': 't',
        name: 'tide',
        version: '2.0.1',
        purl: purls.tide,
        licenses: [{ license: { id: 'ISC' } }],
        hashes: [{ alg: 'SHA-256', content: sha }],
      },
      {
        type: 'library',
        'bom-ref': 'k',
        name: 'kelp',
        version: '1.0-2',
        purl: purls.kelp,
        licenses: [{ license: { name: 'GPL-2.0-only' } }],
      },
    ],
    dependencies: [
      { ref: 'app', dependsOn: ['q'] },
      { ref: 'q', dependsOn: ['t'] },
    ],
  });

const cycloneDxXml = (version: string, prefix = ''): string => {
  const p = prefix === '' ? '' : `${prefix}:`;
  const xmlns = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<${p}bom ${xmlns}="http://cyclonedx.org/schema/bom/${version}" version="1">
  <${p}metadata><${p}component type="application" bom-ref="app"><${p}name>app</${p}name></${p}component></${p}metadata>
  <${p}components>
    <${p}component type="library" bom-ref="q"><${p}group>@acme</${p}group><${p}name>quay</${p}name><${p}version>1.2.3</${p}version>
      <${p}licenses><${p}expression>MIT OR Apache-2.0</${p}expression></${p}licenses><${p}purl>${purls.quay}</${p}purl></${p}component>
    <${p}component type="library" bom-ref="t"><${p}name>tide</${p}name><${p}version>2.0.1</${p}version>
      <${p}hashes><${p}hash alg="SHA-256">${sha}</${p}hash></${p}hashes>
      <${p}licenses><${p}license><${p}id>ISC</${p}id></${p}license></${p}licenses><${p}purl>${purls.tide}</${p}purl></${p}component>
    <${p}component type="library" bom-ref="k"><${p}name>kelp</${p}name><${p}version>1.0-2</${p}version>
      <${p}licenses><${p}license><${p}name>GPL-2.0-only</${p}name></${p}license></${p}licenses><${p}purl>${purls.kelp.replaceAll('&', '&amp;')}</${p}purl></${p}component>
  </${p}components>
  <${p}dependencies><${p}dependency ref="app"><${p}dependency ref="q"/></${p}dependency><${p}dependency ref="q"><${p}dependency ref="t"/></${p}dependency></${p}dependencies>
</${p}bom>
`;
};

const tagValue = `# a comment
SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: app
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-app

PackageName: app
SPDXID: SPDXRef-app
PackageDownloadLocation: NOASSERTION
PrimaryPackagePurpose: APPLICATION

PackageName: @acme/quay
SPDXID: SPDXRef-q
PackageVersion: 1.2.3
PackageLicenseDeclared: MIT OR Apache-2.0
PackageComment: <text>Of several lines,
PackageName: not this
</text>
ExternalRef: PACKAGE-MANAGER purl ${purls.quay}
Relationship: SPDXRef-app DEPENDS_ON SPDXRef-q
Relationship: SPDXRef-q DEPENDS_ON SPDXRef-t

PackageName: tide
SPDXID: SPDXRef-t
PackageVersion: 2.0.1
PackageChecksum: SHA256: ${sha}
PackageLicenseDeclared: LicenseRef-own
ExternalRef: PACKAGE-MANAGER purl ${purls.tide}

FileName: ./a.js
SPDXID: SPDXRef-File
PackageVersion: 9.9.9

PackageName: kelp
SPDXID: SPDXRef-k
PackageVersion: 1.0-2
PackageLicenseConcluded: GPL-2.0-only
ExternalRef: PACKAGE-MANAGER purl ${purls.kelp}

LicenseID: LicenseRef-own
LicenseName: ISC
ExtractedText: <text>Permission</text>
`;

const rdf = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:spdx="http://spdx.org/rdf/terms#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#">
  <spdx:SpdxDocument rdf:about="https://example.com/app#SPDXRef-DOCUMENT">
    <spdx:specVersion>SPDX-2.3</spdx:specVersion>
    <spdx:name>app</spdx:name>
    <spdx:relationship>
      <spdx:Relationship>
        <spdx:relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_describes"/>
        <spdx:relatedSpdxElement>
          <spdx:Package rdf:about="https://example.com/app#SPDXRef-app">
            <spdx:name>app</spdx:name>
            <spdx:primaryPackagePurpose rdf:resource="http://spdx.org/rdf/terms#purpose_application"/>
            <spdx:relationship>
              <spdx:Relationship>
                <spdx:relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_dependsOn"/>
                <spdx:relatedSpdxElement>
                  <spdx:Package rdf:about="https://example.com/app#SPDXRef-q">
                    <spdx:name>@acme/quay</spdx:name>
                    <spdx:versionInfo>1.2.3</spdx:versionInfo>
                    <spdx:licenseDeclared>
                      <spdx:DisjunctiveLicenseSet>
                        <spdx:member rdf:resource="http://spdx.org/licenses/MIT"/>
                        <spdx:member rdf:resource="http://spdx.org/licenses/Apache-2.0"/>
                      </spdx:DisjunctiveLicenseSet>
                    </spdx:licenseDeclared>
                    <spdx:externalRef><spdx:ExternalRef>
                      <spdx:referenceType rdf:resource="http://spdx.org/rdf/references/purl"/>
                      <spdx:referenceLocator>${purls.quay}</spdx:referenceLocator>
                    </spdx:ExternalRef></spdx:externalRef>
                    <spdx:relationship><spdx:Relationship>
                      <spdx:relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_dependsOn"/>
                      <spdx:relatedSpdxElement rdf:resource="https://example.com/app#SPDXRef-t"/>
                    </spdx:Relationship></spdx:relationship>
                  </spdx:Package>
                </spdx:relatedSpdxElement>
              </spdx:Relationship>
            </spdx:relationship>
          </spdx:Package>
        </spdx:relatedSpdxElement>
      </spdx:Relationship>
    </spdx:relationship>
  </spdx:SpdxDocument>
  <spdx:Package rdf:about="https://example.com/app#SPDXRef-t">
    <spdx:name>tide</spdx:name>
    <spdx:versionInfo>2.0.1</spdx:versionInfo>
    <spdx:checksum><spdx:Checksum>
      <spdx:algorithm rdf:resource="http://spdx.org/rdf/terms#checksumAlgorithm_sha256"/>
      <spdx:checksumValue>${sha}</spdx:checksumValue>
    </spdx:Checksum></spdx:checksum>
    <spdx:licenseDeclared rdf:resource="http://spdx.org/licenses/ISC"/>
    <spdx:externalRef><spdx:ExternalRef>
      <spdx:referenceType rdf:resource="http://spdx.org/rdf/references/purl"/>
      <spdx:referenceLocator>${purls.tide}</spdx:referenceLocator>
    </spdx:ExternalRef></spdx:externalRef>
  </spdx:Package>
  <spdx:Package rdf:about="https://example.com/app#SPDXRef-k">
    <spdx:name>kelp</spdx:name>
    <spdx:versionInfo>1.0-2</spdx:versionInfo>
    <spdx:licenseDeclared rdf:resource="http://spdx.org/rdf/terms#noassertion"/>
    <spdx:licenseConcluded rdf:resource="http://spdx.org/licenses/GPL-2.0-only"/>
    <spdx:externalRef><spdx:ExternalRef>
      <spdx:referenceType rdf:resource="http://spdx.org/rdf/references/purl"/>
      <spdx:referenceLocator>${purls.kelp.replaceAll('&', '&amp;')}</spdx:referenceLocator>
    </spdx:ExternalRef></spdx:externalRef>
  </spdx:Package>
</rdf:RDF>
`;

const spdx3 = JSON.stringify({
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    { type: 'SpdxDocument', spdxId: 'urn:doc', name: 'app', rootElement: ['urn:bill'] },
    { type: 'software_Sbom', spdxId: 'urn:bill', rootElement: ['urn:app'] },
    { type: 'software_Package', spdxId: 'urn:app', name: 'app', software_primaryPurpose: 'application' },
    {
      type: 'software_Package',
      spdxId: 'urn:q',
      name: '@acme/quay',
      software_packageVersion: '1.2.3',
      software_packageUrl: purls.quay,
    },
    {
      type: 'software_Package',
      spdxId: 'urn:t',
      name: 'tide',
      software_packageVersion: '2.0.1',
      externalIdentifier: [
        { type: 'ExternalIdentifier', externalIdentifierType: 'packageUrl', identifier: purls.tide },
      ],
      verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: sha }],
    },
    {
      type: 'software_Package',
      spdxId: 'urn:k',
      name: 'kelp',
      software_packageVersion: '1.0-2',
      software_packageUrl: purls.kelp,
    },
    {
      type: 'simplelicensing_LicenseExpression',
      spdxId: 'urn:l1',
      simplelicensing_licenseExpression: 'MIT OR Apache-2.0',
    },
    { type: 'simplelicensing_LicenseExpression', spdxId: 'urn:l2', simplelicensing_licenseExpression: 'ISC' },
    {
      type: 'expandedlicensing_ListedLicense',
      spdxId: 'https://spdx.org/licenses/GPL-2.0-only',
      name: 'GNU',
    },
    { type: 'Relationship', spdxId: 'urn:r1', from: 'urn:app', relationshipType: 'dependsOn', to: ['urn:q'] },
    {
      type: 'LifecycleScopedRelationship',
      spdxId: 'urn:r2',
      from: 'urn:q',
      relationshipType: 'dependsOn',
      to: ['urn:t'],
      scope: 'runtime',
    },
    {
      type: 'Relationship',
      spdxId: 'urn:r3',
      from: 'urn:q',
      relationshipType: 'hasDeclaredLicense',
      to: ['urn:l1'],
    },
    {
      type: 'Relationship',
      spdxId: 'urn:r4',
      from: 'urn:t',
      relationshipType: 'hasDeclaredLicense',
      to: ['urn:l2'],
    },
    {
      type: 'Relationship',
      spdxId: 'urn:r5',
      from: 'urn:k',
      relationshipType: 'hasConcludedLicense',
      to: ['https://spdx.org/licenses/GPL-2.0-only'],
    },
  ],
});

const syft = JSON.stringify({
  artifacts: [
    {
      id: 'q',
      name: '@acme/quay',
      version: '1.2.3',
      type: 'npm',
      foundBy: 'x',
      purl: purls.quay,
      licenses: [{ value: 'MIT OR Apache-2.0', spdxExpression: 'MIT OR Apache-2.0' }],
      locations: [{ path: '/app/package.json' }],
    },
    {
      id: 't',
      name: 'tide',
      version: '2.0.1',
      type: 'npm',
      foundBy: 'x',
      purl: purls.tide,
      licenses: ['ISC'],
      locations: [],
    },
    {
      id: 'k',
      name: 'kelp',
      version: '1.0-2',
      type: 'deb',
      foundBy: 'x',
      purl: purls.kelp,
      licenses: [{ value: 'GPL-2.0-only' }],
      locations: [],
      metadata: { source: 'kelp-src' },
    },
  ],
  artifactRelationships: [{ parent: 't', child: 'q', type: 'dependency-of' }],
  source: { id: 'app', name: 'app', version: '1', type: 'directory' },
  distro: { id: 'debian', versionID: '12' },
  schema: { version: '16.0.0', url: 'https://example.com' },
});

const statement = (predicateType: string, predicate: unknown): string =>
  JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject: [], predicateType, predicate });
const envelope = (payload: string): object => ({
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from(payload).toString('base64'),
  signatures: [],
});
const wrapped = statement('https://cyclonedx.org/bom', JSON.parse(cycloneDx('1.6')));

const forms: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['1.4', '1.5', '1.6', '1.7'].map((each) => [`CycloneDX ${each} JSON`, cycloneDx(each)]),
  ),
  ...Object.fromEntries(
    ['1.4', '1.5', '1.6', '1.7'].map((each) => [`CycloneDX ${each} XML`, cycloneDxXml(each)]),
  ),
  'CycloneDX XML with a prefix': cycloneDxXml('1.6', 'bom'),
  'SPDX 2.3 tags and values': tagValue,
  'SPDX 2.2 tags and values, Windows line ends': tagValue
    .replace('SPDX-2.3', 'SPDX-2.2')
    .replaceAll('\n', '\r\n'),
  'SPDX 2.3 RDF/XML': rdf,
  'SPDX 3.0 JSON-LD': spdx3,
  'Syft JSON': syft,
  'in-toto statement': wrapped,
  'in-toto statement with text': statement('https://spdx.dev/Document', { Data: tagValue }),
  'DSSE envelope': JSON.stringify(envelope(wrapped)),
  'Sigstore bundle': JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    dsseEnvelope: envelope(wrapped),
  }),
};

describe('one bill in every form gives the same packages', () => {
  it.each(Object.entries(forms))('%s', (_, text) => {
    const { inventory } = readSbom(text);
    const outline = inventory.components.map(({ purl, ecosystem, licenses, dependsOn, source }) =>
      [
        purl,
        ecosystem,
        `{${licenses.join(';')}}`,
        ...(dependsOn.length === 0 ? [] : ['->', ...dependsOn]),
        ...(source === undefined ? [] : [`from ${source.name} ${source.version}`]),
      ].join(' '),
    );
    expect(outline).toEqual(expected);
    expect(inventory.gaps).toEqual([]);
    expect(inventory.distribution?.id ?? 'debian').toBe('debian');
  });
});

it.each([
  'CycloneDX 1.6 XML',
  'SPDX 2.3 tags and values',
  'SPDX 2.3 RDF/XML',
  'SPDX 3.0 JSON-LD',
  'DSSE envelope',
])('%s: damage is an error with a name, or costs what it hits', (form) => {
  const text = forms[form] ?? '';
  const survives = (damaged: string): void => {
    try {
      readSbom(damaged);
    } catch (error) {
      expect(error).toBeInstanceOf(SeaworthyError);
    }
  };
  for (let length = 0; length < text.length; length += Math.ceil(text.length / 60))
    survives(text.slice(0, length));
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.nat(20),
      fc.constantFrom('<', '>', '"', '{', ':', '\0', '<text>', '&', '#'),
      (at, cut, put) => survives(text.slice(0, at) + put + text.slice(at + cut)),
    ),
    { numRuns: 60, seed: 7 },
  );
});

it.each([
  ['XML of something else', '<html/>'],
  [
    'envelopes without an end',
    JSON.stringify({ dsseEnvelope: { dsseEnvelope: { dsseEnvelope: { dsseEnvelope: {} } } } }),
  ],
  ['a context of another version', '{"@context":"https://example.com/context.jsonld","@graph":[]}'],
  ['a payload that is no base64', '{"payloadType":"application/vnd.in-toto+json","payload":"%%"}'],
])('refuses %s', (_, text) => {
  expect(() => readSbom(text)).toThrow(SeaworthyError);
});

it('many texts without an end cost one walk', () => {
  const text = `SPDXVersion: SPDX-2.3\n${'PackageComment: <text>\n'.repeat(50_000)}`;
  expect(readSbom(text).inventory.components).toEqual([]);
});

it('a text without an end is a gap, not the end of the bill', () => {
  const text = `SPDXVersion: SPDX-2.3\nPackageName: tide\nSPDXID: SPDXRef-t\nPackageComment: <text>cut\nPackageName: kelp\n`;
  expect(readSbom(text).inventory.gaps.map(({ reason }) => reason)).toContain(
    'The value of PackageComment has no </text>, so what follows it was not read',
  );
});

it('a package of SPDX 3 may need as many others as its author likes', () => {
  const to = Array.from({ length: 1_000_000 }, () => 'b');
  const relation = { type: 'Relationship', relationshipType: 'dependsOn', from: 'a', to };
  const text = JSON.stringify({
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [relation, relation],
  });
  expect(readSbom(text).inventory.components).toEqual([]);
});
