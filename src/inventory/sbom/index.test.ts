import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { readSbom } from './index.js';

const own = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: {
    component: { type: 'container', 'bom-ref': 'target', name: 'shop:1' },
    properties: [
      property(
        'seaworthy:archive',
        '{"format":"deb","uri":"http://archive.example.com/debian","suites":["trixie"],"sections":["main"],"source":false}',
      ),
      property(
        'seaworthy:gap',
        '{"kind":"gap","unit":"java/archive","location":{"at":"file","path":"a.jar"},"reason":"damaged","weight":"incomplete"}',
      ),
    ],
  },
  components: [
    {
      type: 'operating-system',
      name: 'debian',
      version: '13',
      properties: [
        property('seaworthy:distribution:id', 'debian'),
        property('seaworthy:distribution:versionId', '13'),
        property('seaworthy:distribution:codename', 'trixie'),
        property('seaworthy:distribution:name', 'Debian GNU/Linux 13 (trixie)'),
        property(
          'seaworthy:distribution:location',
          '{"at":"file","path":"usr/lib/os-release","layerIndex":0}',
        ),
      ],
    },
    {
      type: 'library',
      'bom-ref': 'pkg:deb/debian/libssl3@3.5.1-1%2Bb1?arch=amd64&distro=debian-13',
      purl: 'pkg:deb/debian/libssl3@3.5.1-1%2Bb1?arch=amd64&distro=debian-13',
      name: 'libssl3',
      version: '3.5.1-1+b1',
      licenses: [{ license: { id: 'Apache-2.0' } }],
      hashes: [{ alg: 'SHA-1', content: 'A'.repeat(40) }],
      properties: [
        property('seaworthy:ecosystem', 'Debian:13'),
        property('seaworthy:source', 'openssl@3.5.1-1'),
        property('seaworthy:architecture', 'amd64'),
        property('seaworthy:scope', 'optional'),
        property('seaworthy:direct', 'false'),
        property(
          'seaworthy:location',
          `{"at":"file","path":"var/lib/dpkg/status","line":7,"layer":"sha256:${'0'.repeat(64)}","layerIndex":0,"instruction":"ADD rootfs"}`,
        ),
        property('seaworthy:found-by', 'deb/status'),
      ],
    },
  ],
};

describe('our own CycloneDX', () => {
  const { inventory, name, format } = readSbom(JSON.stringify(own), 'shop.cdx.json');

  it('gives the components back as they were', () => {
    expect(inventory.components).toEqual([
      {
        purl: 'pkg:deb/debian/libssl3@3.5.1-1%2Bb1?arch=amd64&distro=debian-13',
        name: 'libssl3',
        version: '3.5.1-1+b1',
        ecosystem: 'Debian:13',
        source: { name: 'openssl', version: '3.5.1-1' },
        architecture: 'amd64',
        licenses: ['Apache-2.0'],
        dependsOn: [],
        scope: 'optional',
        direct: false,
        foundAt: [
          {
            at: 'file',
            path: 'var/lib/dpkg/status',
            line: 7,
            layer: `sha256:${'0'.repeat(64)}`,
            layerIndex: 0,
            instruction: 'ADD rootfs',
          },
        ],
        foundBy: ['deb/status'],
        sha1: 'a'.repeat(40),
      },
    ]);
  });

  it('gives the rest back, too', () => {
    expect([name, format]).toEqual(['shop:1', 'CycloneDX 1.6']);
    expect(inventory.distribution).toEqual({
      id: 'debian',
      versionId: '13',
      codename: 'trixie',
      name: 'Debian GNU/Linux 13 (trixie)',
      like: [],
      ecosystem: 'Debian:13',
      endOfLife: '2030-06-30',
      extendedEndOfLife: '2035-06-30',
      foundAt: { at: 'file', path: 'usr/lib/os-release', layerIndex: 0 },
    });
    expect(inventory.archives).toMatchObject([{ uri: 'http://archive.example.com/debian' }]);
    expect(inventory.gaps).toMatchObject([
      { unit: 'java/archive', reason: 'damaged', location: { path: 'a.jar' } },
    ]);
  });
});

describe('bills of other tools', () => {
  it.each([
    ['npm', 'pkg:npm/%40babel/core@7.0.0', 'npm', '@babel/core'],
    ['Maven', 'pkg:maven/org.yaml/snakeyaml@1.26', 'Maven', 'org.yaml:snakeyaml'],
    ['Go', 'pkg:golang/golang.org/x/net@v0.1.0', 'Go', 'golang.org/x/net'],
    ['Python', 'pkg:pypi/django@4.0', 'PyPI', 'django'],
    ['Rust', 'pkg:cargo/time@0.1.0', 'crates.io', 'time'],
    ['.NET', 'pkg:nuget/Newtonsoft.Json@12.0.1', 'NuGet', 'Newtonsoft.Json'],
    ['PHP', 'pkg:composer/symfony/http-kernel@4.4.0', 'Packagist', 'symfony/http-kernel'],
    ['Debian', 'pkg:deb/debian/libc6@2.36-9?distro=debian-12.5', 'Debian:12', 'libc6'],
    ['Ubuntu', 'pkg:deb/ubuntu/libc6@2.35?distro=jammy', 'Ubuntu:22.04', 'libc6'],
    ['Alpine', 'pkg:apk/alpine/musl@1.2.5?distro=alpine-3.20.3', 'Alpine:v3.20', 'musl'],
    ['Red Hat', 'pkg:rpm/redhat/glibc@2.34?distro=rhel-9.4', 'Red Hat:9', 'glibc'],
    ['unknown kinds', 'pkg:generic/node@20', 'generic', 'node'],
  ])('%s packages are reported by their purls', (_, purl, ecosystem, name) => {
    expect(read([{ name: 'x', purl }]).components).toMatchObject([{ ecosystem, name }]);
  });

  it('takes the release from the operating system of the bill', () => {
    const found = read([
      { type: 'operating-system', name: 'alpine', version: '3.19.1' },
      { name: 'musl', version: '1.2.4-r2', purl: 'pkg:apk/alpine/musl@1.2.4-r2' },
    ]);
    expect(found.components[0]).toMatchObject({ ecosystem: 'Alpine:v3.19' });
    expect(found.distribution).toMatchObject({ ecosystem: 'Alpine:v3.19', endOfLife: '2025-11-01' });
  });

  it.each([
    [
      'Syft by qualifier',
      'pkg:deb/debian/libssl3@3.0.11-1?upstream=openssl&distro=debian-12',
      [],
      { name: 'openssl', version: '3.0.11-1' },
    ],
    [
      'Syft by qualifier, with a version',
      'pkg:deb/debian/libc-bin@2.36-9%2Bb1?upstream=glibc%402.36-9',
      [],
      { name: 'glibc', version: '2.36-9' },
    ],
    [
      'Syft for rpm',
      'pkg:rpm/rocky/libcurl@7.76.1-26?upstream=curl-7.76.1-26.el9.src.rpm',
      [],
      { name: 'curl', version: '7.76.1-26.el9' },
    ],
    [
      'Syft by property',
      'pkg:apk/alpine/libssl3@3.1.4-r0',
      [property('syft:metadata:originPackage', 'openssl')],
      { name: 'openssl', version: '3.1.4-r0' },
    ],
    [
      'Trivy',
      'pkg:deb/debian/passwd@4.13',
      [
        property('aquasecurity:trivy:SrcName', 'shadow'),
        property('aquasecurity:trivy:SrcVersion', '4.13+dfsg1'),
        property('aquasecurity:trivy:SrcRelease', '1'),
        property('aquasecurity:trivy:SrcEpoch', '1'),
      ],
      { name: 'shadow', version: '1:4.13+dfsg1-1' },
    ],
    ['no one', 'pkg:deb/debian/sed@4.9-1', [], { name: 'sed', version: '4.9-1' }],
  ])('source package as reported by %s', (_, purl, properties, source) => {
    expect(read([{ name: 'x', purl, properties }]).components).toMatchObject([{ source }]);
  });

  it('keeps paths of Syft and Trivy', () => {
    const properties = [
      property('syft:location:0:path', '/app/package-lock.json'),
      property('aquasecurity:trivy:FilePath', 'a.jar'),
    ];
    expect(read([{ name: 'x', purl: 'pkg:npm/x@1', properties }]).components[0]?.foundAt).toEqual([
      { at: 'file', path: 'app/package-lock.json' },
      { at: 'file', path: 'a.jar' },
    ]);
  });

  it('puts the epoch of rpm back into the version', () => {
    expect(read([{ name: 'x', purl: 'pkg:rpm/rocky/dbus@1.12-5?epoch=1' }]).components).toMatchObject([
      { version: '1:1.12-5' },
    ]);
  });

  it('follows the graph from the subject of the bill', () => {
    const components = ['a', 'b'].map((name) => ({ name, 'bom-ref': name, purl: `pkg:npm/${name}@1` }));
    const { inventory } = readSbom(
      JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.4',
        metadata: { component: { name: 'app', 'bom-ref': 'root', purl: 'pkg:npm/app@1.0.0' } },
        components,
        dependencies: [
          { ref: 'root', dependsOn: ['a'] },
          { ref: 'a', dependsOn: ['b', 'gone'] },
        ],
      }),
    );
    expect(inventory.components.map(({ name, direct, dependsOn }) => [name, direct, dependsOn])).toEqual([
      ['a', true, ['pkg:npm/b@1']],
      ['b', false, []],
    ]);
  });

  it('reads assemblies and joins doubles', () => {
    const twin = { name: 'x', purl: 'pkg:npm/x@1', scope: 'optional' };
    const found = read([
      { name: 'lock', type: 'application', components: [twin] },
      { ...twin, scope: 'required' },
    ]);
    expect(found.components).toMatchObject([{ purl: 'pkg:npm/x@1', scope: 'runtime' }]);
  });

  it.each([
    ['a library without a purl', { name: 'x' }, 'no package URL'],
    ['a purl that is none', { name: 'x', purl: 'x@1' }, 'not a package URL'],
    ['a purl without a version', { name: 'x', purl: 'pkg:npm/x' }, 'has no version'],
    ['a component without a name', { purl: 'pkg:npm/x@1' }, 'no name'],
    ['a component that is a number', 7, 'no name'],
  ])('reports %s and goes on', (_, bad, reason) => {
    const found = read([bad, { name: 'y', purl: 'pkg:npm/y@1' }]);
    expect(found.components).toHaveLength(1);
    expect(found.gaps).toMatchObject([{ weight: 'incomplete', reason: expect.stringContaining(reason) }]);
  });
});

describe('SPDX', () => {
  const ref = (referenceLocator: string) => [
    { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator },
  ];
  const spdx = {
    spdxVersion: 'SPDX-2.3',
    name: 'shop',
    packages: [
      { SPDXID: 'SPDXRef-root', name: 'shop:1', primaryPackagePurpose: 'CONTAINER' },
      {
        SPDXID: 'SPDXRef-os',
        name: 'debian',
        versionInfo: '12.5',
        primaryPackagePurpose: 'OPERATING-SYSTEM',
      },
      {
        SPDXID: 'SPDXRef-a',
        name: 'libc6',
        versionInfo: '2.36-9+deb12u4',
        licenseDeclared: 'LicenseRef-1',
        licenseConcluded: 'NOASSERTION',
        sourceInfo: 'built package from: glibc 2.36-9+deb12u4',
        checksums: [{ algorithm: 'SHA256', checksumValue: '0'.repeat(64) }],
        externalRefs: ref('pkg:deb/debian/libc6@2.36-9%2Bdeb12u4?arch=amd64'),
      },
      {
        SPDXID: 'SPDXRef-b',
        name: 'x',
        versionInfo: '1',
        licenseDeclared: 'MIT',
        externalRefs: ref('pkg:npm/x@1'),
        annotations: [
          { comment: 'seaworthy:ecosystem=npm' },
          { comment: 'seaworthy:location={"at":"file","path":"a=b/package.json"}' },
        ],
      },
    ],
    hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-1', name: 'GPL with exceptions' }],
    relationships: [
      {
        spdxElementId: 'SPDXRef-DOCUMENT',
        relationshipType: 'DESCRIBES',
        relatedSpdxElement: 'SPDXRef-root',
      },
      { spdxElementId: 'SPDXRef-a', relationshipType: 'DEPENDENCY_OF', relatedSpdxElement: 'SPDXRef-b' },
    ],
  };

  it('gives packages, licences, edges, sources and our own annotations', () => {
    const { inventory, name, format } = readSbom(JSON.stringify(spdx), 'shop.spdx.json');
    expect([name, format]).toEqual(['shop:1', 'SPDX-2.3']);
    expect(inventory.distribution).toMatchObject({ id: 'debian', ecosystem: 'Debian:12' });
    expect(inventory.components).toMatchObject([
      {
        name: 'libc6',
        ecosystem: 'Debian:12',
        source: { name: 'glibc', version: '2.36-9+deb12u4' },
        licenses: ['GPL with exceptions'],
        sha256: '0'.repeat(64),
        foundAt: [{ path: 'shop.spdx.json' }],
      },
      {
        name: 'x',
        ecosystem: 'npm',
        licenses: ['MIT'],
        dependsOn: [inventory.components[0]?.purl],
        foundAt: [{ path: 'a=b/package.json' }],
      },
    ]);
    expect(inventory.gaps).toEqual([]);
  });
});

describe('what is no bill', () => {
  it.each([
    ['text', 'hello', 'not JSON'],
    ['a list', '[]', 'not a JSON object'],
    ['another document', '{"name":"x"}', 'no bill of materials'],
    ['an older CycloneDX', '{"bomFormat":"CycloneDX","specVersion":"1.1"}', '1.1 is not read'],
    ['SPDX 3', '{"@context":"https://spdx.org/rdf/3.0.1/"}', 'SPDX 3'],
    ['a future SPDX', '{"spdxVersion":"SPDX-9.9"}', 'SPDX-9.9'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'not JSON'],
  ])('%s', (_, text, message) => {
    expect(() => readSbom(text, 'x.json')).toThrowError(
      expect.objectContaining({ code: 'SBOM_INVALID', message: expect.stringContaining(message) }),
    );
  });

  it('is an empty inventory, or SBOM_INVALID, for any JSON and any damage', () => {
    const text = JSON.stringify(own);
    const damaged = fc
      .tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 8 }))
      .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    const shaped = fc
      .jsonValue({ maxDepth: 4 })
      .map((value) => JSON.stringify({ ...own, components: value, dependencies: value, metadata: value }));
    const spdx = fc
      .jsonValue({ maxDepth: 4 })
      .map((value) =>
        JSON.stringify({ spdxVersion: 'SPDX-2.3', packages: value, relationships: value, name: value }),
      );
    fc.assert(
      fc.property(fc.oneof(damaged, shaped, spdx, fc.json()), (each) => {
        try {
          readSbom(each);
        } catch (error) {
          if (!(error instanceof SeaworthyError)) throw error;
        }
      }),
    );
  });

  it('is not led deep by assemblies, nor astray by names', () => {
    const textOf = (levels: number) => {
      const deep = '{"name":"a","components":['.repeat(levels) + ']}'.repeat(levels);
      return `{"bomFormat":"CycloneDX","specVersion":"1.5","components":[${deep},{"name":"__proto__","purl":"pkg:npm/__proto__@1","__proto__":{"x":1}}]}`;
    };
    expect(readSbom(textOf(100)).inventory.components).toMatchObject([{ name: '__proto__' }]);
    expect(() => readSbom(textOf(2_000))).toThrow(SeaworthyError);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('has no end of gaps', () => {
    const text = JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: Array.from({ length: 5_000 }, () => ({})),
    });
    expect(readSbom(text).inventory.gaps).toHaveLength(101);
  });
});

function read(components: readonly unknown[]) {
  const whole = components.map((each) =>
    typeof each === 'object' && each !== null ? { type: 'library', ...each } : each,
  );
  return readSbom(
    JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', components: whole }),
    'bill.json',
  ).inventory;
}

function property(name: string, value: string) {
  return { name, value };
}
