import { expect, it } from 'vitest';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { fakeWorld } from '../../../testing/fake-world.js';
import { source } from './index.js';

const cve = (id: string, more: object = {}) => ({
  cve: {
    id,
    vulnStatus: 'Analyzed',
    published: '2030-01-02T03:04:05.678',
    descriptions: [{ lang: 'en', value: 'The harbour opens its gate.' }],
    metrics: {
      cvssMetricV31: [
        {
          type: 'Secondary',
          cvssData: { vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N', baseScore: 5.3 },
        },
        {
          type: 'Primary',
          cvssData: { vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', baseScore: 9.8 },
        },
      ],
    },
    weaknesses: [{ description: [{ lang: 'en', value: 'CWE-287' }] }],
    ...more,
  },
});
const page = (start: number, total: number, ...vulnerabilities: readonly object[]) =>
  JSON.stringify({
    startIndex: start,
    totalResults: total,
    timestamp: '2030-02-03T04:05:06.789',
    vulnerabilities,
  });
const files = {
  '1.json': page(0, 3, cve('CVE-2030-1001'), cve('CVE-2030-1002', { vulnStatus: 'Rejected' }), cve('x')),
  '2.json': page(3, 4, cve('CVE-2030-1003', { metrics: {} })),
};

acceptSource(source, {
  files,
  advisories: ['CVE-2030-1001', 'CVE-2030-1003'],
  badRecords: 1,
  dropped: ['CVE-2030-1002'],
  scoresOnly: true,
});

it('gives scores and no packages', async () => {
  const { advisories } = await readSource(source, feedWorld(files), '/feed');
  expect(advisories[0]).toMatchObject({
    severity: 'critical',
    cvss: { score: 9.8 },
    cwes: [287],
    affected: [],
  });
});

it('asks page by page', async () => {
  const base = 'https://nvd.example.test/cves';
  const world = fakeWorld({
    responses: {
      [`${base}?resultsPerPage=2000&startIndex=0`]: page(0, 2, cve('CVE-2030-1001')),
      [`${base}?resultsPerPage=2000&startIndex=1`]: page(1, 2, cve('CVE-2030-1002')),
    },
  });
  const { advisories } = await readSource(source, world, base);
  expect(advisories.map(({ id }) => id)).toEqual(['CVE-2030-1001', 'CVE-2030-1002']);
});

it('a page that does not say how many records there are is not read as the last, nor for ever', async () => {
  const base = 'https://nvd.example.test/cves';
  const world = fakeWorld({ responses: () => '{"vulnerabilities":[]}' });
  await expect(readSource(source, world, base)).rejects.toThrow('how many records');
  expect(world.requests).toHaveLength(1);
});
