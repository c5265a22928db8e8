import { describe, expect, it } from 'vitest';
import { joinedBytes } from '../../../core/bytes.js';
import { silentProgress } from '../../../core/progress.js';
import type { SourceChange } from '../../../core/source.js';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { tarOf, zstd } from '../../../testing/archives.js';
import { fakeWorld } from '../../../testing/fake-world.js';
import { source } from './index.js';

/** After the form of the publisher's documents; names, versions and numbers are ours. */
function document(cve: string, more: object = {}, notAffected: readonly string[] = ['rhel_8:quay']) {
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
          known_not_affected: notAffected,
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

it('a build that is not affected clears that build alone', async () => {
  const copy = feedWorld({ '2030/cve-2030-1001.json': document('CVE-2030-1001', {}, ['BaseOS-9:h9']) });
  const { advisories } = await readSource(source, copy, '/feed');
  expect(advisories[0]?.affected.filter(({ status }) => status === 'not-affected')).toEqual([
    {
      ecosystem: 'Red Hat:9',
      name: 'harbour',
      versions: ['1:1.4-3.el9_4'],
      ranges: [],
      status: 'not-affected',
    },
  ]);
});

it('a document that is too large is a gap', async () => {
  const packed = tarOf({
    '2030/cve-2030-1001.json': document('CVE-2030-1001'),
    '2030/cve-2030-1002.json': new Uint8Array(97 * 2 ** 20),
  });
  const frames: Uint8Array[] = [];
  for (let at = 0; at < packed.length; at += 2 ** 20) frames.push(zstd(packed.subarray(at, at + 2 ** 20)));
  const copy = feedWorld({ 'csaf_vex_2030-02-01.tar.zst': joinedBytes(frames) });
  const { advisories, gaps } = await readSource(source, copy, '/feed');
  expect(advisories).toHaveLength(1);
  expect(gaps.map(({ reason }) => reason)).toEqual([expect.stringContaining('larger than')]);
});

describe('changes', () => {
  const base = 'https://csaf.example.test';
  const since = '2030-02-01T00:00:00Z';
  async function changesOf(rows: readonly string[], more: Readonly<Record<string, string>> = {}) {
    const responses: Record<string, string> = {
      [`${base}/changes.csv`]: rows.join('\n'),
      [`${base}/deletions.csv`]: '',
      ...more,
    };
    const world = fakeWorld({
      now: '2030-03-01T00:00:00Z',
      responses: ({ url }) => responses[url] ?? { status: 404 },
    });
    const found: SourceChange[] = [];
    for await (const one of source.changes?.({
      world,
      progress: silentProgress,
      base,
      since,
      known: new Set(),
    }) ?? [])
      found.push(one);
    return found;
  }
  const dates = (all: readonly SourceChange[]) =>
    all.flatMap((one) => (one.kind === 'as-of' ? [one.date] : []));

  it('documents that changed since then, the same instant too', async () => {
    const rows = [
      '"2030/cve-2030-1001.json","2030-02-03T00:00:00+00:00"',
      '"2030/cve-2030-1002.json","2030-02-01T00:00:00+00:00"',
      '"2030/cve-2030-1003.json","2030-01-31T00:00:00+00:00"',
    ];
    const found = await changesOf(rows, {
      [`${base}/2030/cve-2030-1001.json`]: document('CVE-2030-1001'),
      [`${base}/2030/cve-2030-1002.json`]: document('CVE-2030-1002'),
    });
    expect(found.flatMap((one) => (one.kind === 'advisory' ? [one.advisory.id] : []))).toEqual([
      'CVE-2030-1001',
      'CVE-2030-1002',
    ]);
    expect(dates(found)).toEqual(['2030-02-03T00:00:00.000Z', '2030-02-01T00:00:00.000Z']);
  });

  it('a time to come does not become the date of the data', async () => {
    expect(dates(await changesOf(['"2030/cve-2030-1001.json","2099-01-01T00:00:00+00:00"']))).toEqual([]);
  });

  it.each([
    ['a list in another form', ['2030/cve-2030-1001.json,2030-02-03']],
    ['advisories about several CVEs', ['"2030/rhsa-2030_1234.json","2030-02-03T00:00:00+00:00"']],
  ])('%s is read whole', async (_, rows) => {
    await expect(changesOf(rows)).rejects.toThrow(/feed/);
  });
});
