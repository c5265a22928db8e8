import { expect, it } from 'vitest';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { source } from './index.js';

const row = (id: string, more: object) => ({
  cve_id: id,
  pkg: 'harbour',
  cve_score: 7.5,
  aff_ver: 'all versions before 1.2.3-4.ph5 are vulnerable',
  ...more,
});
const files = {
  'cve_data_photon5.0.json': JSON.stringify([
    row('CVE-2030-1001', { res_ver: '1.2.3-4.ph5' }),
    row('CVE-2030-1002', { res_ver: 'NA' }),
    row('CVE-2030-1003', { res_ver: '' }),
    row('none', { res_ver: '1-1' }),
  ]),
};

acceptSource(source, {
  files,
  advisories: ['CVE-2030-1001', 'CVE-2030-1002', 'CVE-2030-1003'],
  badRecords: 1,
});

it('says from which version on a package is not affected, which never was, and which has no fix', async () => {
  const { advisories } = await readSource(source, feedWorld(files), '/feed');
  expect(advisories.map(({ affected: [one] }) => [one?.ecosystem, one?.ranges, one?.status])).toEqual([
    ['Photon OS:5.0', [{ introduced: '0', fixed: '1.2.3-4.ph5' }], undefined],
    ['Photon OS:5.0', [], 'not-affected'],
    ['Photon OS:5.0', [{ introduced: '0' }], 'unfixed'],
  ]);
});

it.each([
  ['Affected', 'unfixed'],
  ['Not Affected', 'not-affected'],
])('no version in a row of status "%s"', async (status, expected) => {
  const rows = JSON.stringify([row('CVE-2030-1004', { res_ver: 'NA', status })]);
  const { advisories } = await readSource(source, feedWorld({ 'cve_data_photon5.0.json': rows }), '/feed');
  expect(advisories[0]?.affected[0]?.status).toBe(expected);
});
