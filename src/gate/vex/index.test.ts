import { describe, expect, it } from 'vitest';
import type { ReportTarget } from '../../core/report.js';
import { readVex } from '../../formats/vex/index.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { vexFiles, vexWaivers } from './index.js';

const digest = `sha256:${'a'.repeat(64)}` as const;
const target: ReportTarget = {
  kind: 'image',
  name: 'registry.example.com/shop/api:1.4',
  openedBy: 'registry',
  digest,
  image: {
    repoTags: ['registry.example.com/shop/api:1.4'],
    repoDigests: [],
    os: 'linux',
    architecture: 'amd64',
    labels: {},
    config: {},
  },
};
const finding = vulnerable('CVE-2030-1', 'pkg:npm/left@1.0.0');

function because(document: unknown, one = finding): string | undefined {
  const text = JSON.stringify(document);
  return vexWaivers([{ path: 'x.json', document: readVex(text, 'x.json') }], [one], target)[0]?.because;
}

function openVex(...statements: readonly object[]) {
  return { '@context': 'https://openvex.dev/ns/v0.2.0', author: 'us', statements };
}
const on = (products: readonly unknown[], more: object = {}) => ({
  vulnerability: { name: 'CVE-2030-1' },
  status: 'not_affected',
  justification: 'vulnerable_code_not_present',
  products,
  ...more,
});
const cleared = 'VEX: not affected (vulnerable code not present)';

describe('OpenVEX', () => {
  it.each([
    ['the package in this version', on([{ '@id': 'pkg:npm/left@1.0.0' }]), cleared],
    ['the package in every version', on([{ '@id': 'pkg:npm/left' }]), cleared],
    ['the form of 0.0.1', { ...on(['pkg:npm/left@1.0.0']), vulnerability: 'CVE-2030-1' }, cleared],
    ['another version', on([{ '@id': 'pkg:npm/left@1.0.1' }]), undefined],
    ['another package', on([{ '@id': 'pkg:npm/right@1.0.0' }]), undefined],
    ['another type', on([{ '@id': 'pkg:pypi/left@1.0.0' }]), undefined],
    [
      'another vulnerability',
      on([{ '@id': 'pkg:npm/left' }], { vulnerability: { name: 'CVE-2030-2' } }),
      undefined,
    ],
    [
      'an alias of it',
      on([{ '@id': 'pkg:npm/left' }], { vulnerability: { name: 'X', aliases: ['CVE-2030-1'] } }),
      cleared,
    ],
    ['under investigation', on([{ '@id': 'pkg:npm/left' }], { status: 'under_investigation' }), undefined],
    ['fixed without a version', on([{ '@id': 'pkg:npm/left' }], { status: 'fixed' }), undefined],
    ['this image by its digest', on([{ '@id': `pkg:oci/api@${digest}` }]), cleared],
    ['another digest', on([{ '@id': `pkg:oci/api@sha256:${'b'.repeat(64)}` }]), undefined],
    ['this image by its tag', on([{ '@id': 'pkg:oci/api?tag=1.4' }]), cleared],
    ['another tag', on([{ '@id': 'pkg:oci/api?tag=1.5' }]), undefined],
    [
      'this image at its place',
      on([{ '@id': 'pkg:oci/api?repository_url=registry.example.com/shop/api' }]),
      cleared,
    ],
    [
      'this image, with the folder that it is in',
      on([{ '@id': 'pkg:oci/api?repository_url=registry.example.com/shop' }]),
      cleared,
    ],
    [
      'an image of this name in another registry',
      on([{ '@id': 'pkg:oci/api?repository_url=elsewhere.example.com/shop/api' }]),
      undefined,
    ],
    [
      'a package in this image',
      on([{ '@id': `pkg:oci/api@${digest}`, subcomponents: [{ '@id': 'pkg:npm/left@1.0.0' }] }]),
      cleared,
    ],
    [
      'another package in this image',
      on([{ '@id': `pkg:oci/api@${digest}`, subcomponents: [{ '@id': 'pkg:npm/right' }] }]),
      undefined,
    ],
    [
      'the package in another image',
      on([{ '@id': 'pkg:oci/other', subcomponents: [{ '@id': 'pkg:npm/left' }] }]),
      undefined,
    ],
  ])('%s', (_, statement, expected) => {
    expect(because(openVex(statement))).toBe(expected);
  });

  it('a later statement takes an earlier one back, in whatever order they stand', () => {
    const product = [{ '@id': 'pkg:npm/left' }];
    const later = on(product, { status: 'affected', timestamp: '2030-02-01T00:00:00Z' });
    const earlier = on(product, { timestamp: '2030-01-01T00:00:00Z' });
    expect(because(openVex(later, earlier))).toBeUndefined();
  });

  it('a later statement holds, whichever name of the vulnerability it uses', () => {
    const product = [{ '@id': 'pkg:npm/left' }];
    const earlier = on(product, { vulnerability: { name: 'GHSA-aaaa-bbbb-cccc' } });
    const later = on(product, { status: 'affected' });
    const both = { ...finding, aliases: ['GHSA-aaaa-bbbb-cccc'] };
    expect(because(openVex(earlier, later), both)).toBeUndefined();
    expect(because(openVex(later, earlier), both)).toBe(cleared);
  });
});

describe('what is cleared elsewhere stays here', () => {
  const system = vulnerable('CVE-2030-1', 'pkg:deb/debian/openssl@3.5.1-1?distro=debian-13');

  it.each([
    ['another release of the distribution', 'pkg:deb/debian/openssl?distro=debian-12', undefined],
    ['another release by its codename', 'pkg:deb/debian/openssl?distro=bookworm', undefined],
    ['this release', 'pkg:deb/debian/openssl?distro=debian-13', cleared],
    ['this release by its codename', 'pkg:deb/debian/openssl?distro=trixie', cleared],
    ['no release', 'pkg:deb/debian/openssl', cleared],
  ])('%s', (_, product, expected) => {
    expect(because(openVex(on([{ '@id': product }])), system)).toBe(expected);
  });

  it.each([
    ['an image of the name in another repository', 'evil.example.net/shop/api', undefined],
    ['the image in its repository', 'registry.example.com/shop/api', cleared],
    ['the image below its repository', 'registry.example.com/shop', cleared],
  ])('%s', (_, place, expected) => {
    const product = `pkg:oci/api?repository_url=${encodeURIComponent(place)}`;
    expect(because(openVex(on([{ '@id': product }])))).toBe(expected);
  });
});

it('a finding on two packages of one source needs both of them cleared, or the source', () => {
  const source = vulnerable('CVE-2030-1', 'pkg:deb/debian/libone@1.0-1');
  if (source.evidence.kind !== 'vulnerable-component') throw new Error('of another kind');
  const [first] = source.evidence.components;
  const evidence = {
    ...source.evidence,
    package: { ecosystem: 'Debian:13', name: 'one', version: '1.0-1' },
    components: [first, { ...first, purl: 'pkg:deb/debian/libtwo@1.0-1', name: 'libtwo' }] as const,
  };
  const both = { ...source, evidence };
  expect(because(openVex(on([{ '@id': 'pkg:deb/debian/libone' }])), both)).toBeUndefined();
  expect(
    because(openVex(on(['libone', 'libtwo'].map((name) => ({ '@id': `pkg:deb/debian/${name}` })))), both),
  ).toBe(cleared);
  expect(because(openVex(on([{ '@id': 'pkg:deb/debian/one@1.0-1?arch=source' }])), both)).toBe(cleared);
});

it('CSAF: flags, impacts and parts of products', () => {
  const document = {
    document: {
      csaf_version: '2.0',
      category: 'csaf_vex',
      publisher: { name: 'vendor' },
      tracking: { id: 'V-1' },
    },
    product_tree: {
      branches: [
        {
          branches: [
            {
              product: { product_id: 'os', name: 'OS 9', product_identification_helper: { cpe: 'cpe:/o:x' } },
            },
          ],
        },
        {
          product: {
            product_id: 'left',
            name: 'left',
            product_identification_helper: { purl: 'pkg:npm/left@1.0.0' },
          },
        },
      ],
      relationships: [
        {
          category: 'default_component_of',
          product_reference: 'left',
          relates_to_product_reference: 'os',
          full_product_name: { product_id: 'os:left', name: 'left of OS 9' },
        },
      ],
    },
    vulnerabilities: [
      {
        cve: 'CVE-2030-1',
        product_status: { known_not_affected: ['os:left'] },
        flags: [{ label: 'component_not_present', product_ids: ['os:left'] }],
        threats: [{ category: 'impact', details: 'not built in', product_ids: ['os:left'] }],
      },
    ],
  };
  expect(because(document)).toBe('VEX: not affected (component not present: not built in)');
});

it('CSAF: what one distribution clears and another does not is not cleared', () => {
  const product = (id: string, helper: object) => ({
    product: { product_id: id, name: id, product_identification_helper: helper },
  });
  const of = (whole: string) => ({
    product_reference: 'left',
    relates_to_product_reference: whole,
    full_product_name: { product_id: `${whole}:left`, name: 'left' },
  });
  const document = (known_affected: readonly string[], known_not_affected: readonly string[]) => ({
    document: { csaf_version: '2.0', category: 'csaf_vex' },
    product_tree: {
      branches: [
        product('os8', { cpe: 'cpe:/o:x:os:8' }),
        product('os9', { cpe: 'cpe:/o:x:os:9' }),
        product('left', { purl: 'pkg:npm/left' }),
      ],
      relationships: [of('os8'), of('os9')],
    },
    vulnerabilities: [{ cve: 'CVE-2030-1', product_status: { known_affected, known_not_affected } }],
  });
  expect(because(document(['os8:left'], ['os9:left']))).toBeUndefined();
  expect(because(document([], ['os8:left', 'os9:left']))).toBe('VEX: not affected');
});

it('CycloneDX: a justification of another vocabulary stays as it is written', () => {
  const document = {
    bomFormat: 'CycloneDX',
    vulnerabilities: [
      {
        id: 'CVE-2030-1',
        analysis: { state: 'not_affected', justification: 'constructor' },
        affects: [{ ref: 'pkg:npm/left' }],
      },
    ],
  };
  expect(because(document)).toBe('VEX: not affected (constructor)');
});

it('CycloneDX: by reference, by BOM-Link, and in its own words', () => {
  const document = (ref: string, state: string) => ({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ 'bom-ref': 'one', purl: 'pkg:npm/left@1.0.0', name: 'left', type: 'library' }],
    vulnerabilities: [
      { id: 'CVE-2030-1', analysis: { state, justification: 'code_not_reachable' }, affects: [{ ref }] },
    ],
  });
  const expected = 'VEX: not affected (vulnerable code not in execute path)';
  expect(because(document('one', 'not_affected'))).toBe(expected);
  expect(because(document('urn:cdx:1/1#pkg%3Anpm%2Fleft%401.0.0', 'false_positive'))).toBe(expected);
  expect(because(document('two', 'not_affected'))).toBeUndefined();
  expect(because(document('one', 'exploitable'))).toBeUndefined();
});

it.each(['{', '[]', '{}', '{"document":{}}'])('%s is no VEX document', (text) => {
  const { disk } = fakeWorld({ files: { '/vex.json': text } });
  expect(() => vexFiles(['/vex.json'], disk)).toThrow(/VEX document/);
  expect(() => vexFiles(['/none.json'], disk)).toThrow('no such VEX document');
});
