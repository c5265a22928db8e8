import { expect, it } from 'vitest';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { tarOf, zstd } from '../../../testing/archives.js';
import { source } from './index.js';

/** After the form of the publisher's documents; names, versions and numbers are ours. */
function document(cve: string, more: object = {}) {
  const rpm = (id: string, purl: string) => ({
    product: { product_id: id, name: id, product_identification_helper: { purl } },
  });
  const of = (part: string, whole: string) => ({
    category: 'default_component_of',
    product_reference: part,
    relates_to_product_reference: whole,
    full_product_name: { product_id: `${whole}:${part}`, name: part },
  });
  const os = (id: string, cpe: string) => ({
    product: { product_id: id, name: id, product_identification_helper: { cpe } },
  });
  return JSON.stringify({
    document: {
      category: 'csaf_vex',
      csaf_version: '2.0',
      title: 'harbour: gate stays open',
      aggregate_severity: { text: 'Important' },
      publisher: { name: 'Red Hat Product Security' },
      tracking: {
        id: cve,
        initial_release_date: '2030-01-02T00:00:00+00:00',
        current_release_date: '2030-01-03T00:00:00+00:00',
      },
    },
    product_tree: {
      branches: [
        os('BaseOS-9', 'cpe:/o:redhat:enterprise_linux:9::baseos'),
        os('EUS-9.2', 'cpe:/o:redhat:rhel_eus:9.2::baseos'),
        os('rhel_8', 'cpe:/o:redhat:enterprise_linux:8'),
        os('other', 'cpe:/a:redhat:openshift:4.12::el8'),
        {
          branches: [
            rpm('h9', 'pkg:rpm/redhat/harbour@1.4-3.el9_4?arch=x86_64&epoch=1'),
            rpm('h9a', 'pkg:rpm/redhat/harbour@1.4-3.el9_4?arch=aarch64&epoch=1'),
          ],
        },
        rpm('h92', 'pkg:rpm/redhat/harbour@1.4-2.el9_2.1?arch=x86_64&epoch=1'),
        rpm('harbour', 'pkg:rpm/redhat/harbour?arch=src'),
        rpm(
          'n16',
          'pkg:rpm/redhat/nodejs@16.1-1.module%2Bel8.8.0%2B1%2B2?arch=x86_64&rpmmod=nodejs:16:8080:ad008a3a',
        ),
        rpm('quay', 'pkg:rpm/redhat/quay?arch=src'),
      ],
      relationships: [
        of('h9', 'BaseOS-9'),
        of('h9a', 'BaseOS-9'),
        of('h92', 'EUS-9.2'),
        of('harbour', 'rhel_8'),
        of('n16', 'rhel_8'),
        of('quay', 'rhel_8'),
        of('harbour', 'other'),
      ],
    },
    vulnerabilities: [
      {
        cve,
        cwe: { id: 'CWE-287' },
        scores: [
          { cvss_v3: { vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', baseScore: 9.8 } },
        ],
        product_status: {
          fixed: ['BaseOS-9:h9', 'BaseOS-9:h9a', 'EUS-9.2:h92', 'rhel_8:n16'],
          known_affected: ['rhel_8:harbour', 'other:harbour'],
          known_not_affected: ['rhel_8:quay'],
        },
        remediations: [
          { category: 'no_fix_planned', details: 'Will not fix', product_ids: ['rhel_8:harbour'] },
        ],
      },
    ],
    ...more,
  });
}

const files = {
  'archive_latest.txt': 'csaf_vex_2030-02-01.tar.zst\n',
  'csaf_vex_2030-02-01.tar.zst': zstd(
    tarOf({
      '2030/cve-2030-1001.json': document('CVE-2030-1001'),
      '2030/cve-2030-1002.json': document('CVE-2030-1002'),
      '2030/cve-2030-1003.json': '{"document":',
      '2030/note.txt': 'x',
    }),
  ),
};

acceptSource(source, { files, advisories: ['CVE-2030-1001', 'CVE-2030-1002'], badRecords: 1 });

it('gives releases, lines of extended support, modules and what is not fixed', async () => {
  const { advisories, asOf } = await readSource(source, feedWorld(files), '/feed');
  expect(asOf).toEqual(['2030-02-01T00:00:00Z']);
  expect(advisories[0]).toMatchObject({
    severity: 'high',
    cvss: { score: 9.8 },
    cwes: [287],
    summary: 'harbour: gate stays open',
  });
  expect(advisories[0]?.affected).toEqual([
    {
      ecosystem: 'Red Hat:9',
      name: 'harbour',
      versions: [],
      ranges: [{ introduced: '0', fixed: '1:1.4-3.el9_4' }],
    },
    {
      ecosystem: 'Red Hat:rhel_eus:9.2',
      name: 'harbour',
      versions: [],
      ranges: [{ introduced: '0', fixed: '1:1.4-2.el9_2.1' }],
    },
    {
      ecosystem: 'Red Hat:8',
      name: 'nodejs',
      versions: [],
      modules: ['nodejs:16'],
      ranges: [{ introduced: '0', fixed: '16.1-1.module+el8.8.0+1+2' }],
    },
    {
      ecosystem: 'Red Hat:8',
      name: 'harbour',
      versions: [],
      ranges: [{ introduced: '0' }],
      status: 'will-not-fix',
    },
    { ecosystem: 'Red Hat:8', name: 'quay', versions: [], ranges: [], status: 'not-affected' },
  ]);
});

it('reads documents by year where there is no archive', async () => {
  const copy = feedWorld({ '2030/cve-2030-1001.json': document('CVE-2030-1001') });
  expect((await readSource(source, copy, '/feed')).advisories.map(({ id }) => id)).toEqual(['CVE-2030-1001']);
});
