import { expect, it } from 'vitest';
import type { AdvisorySource } from '../core/source.js';
import { acceptSource, feedWorld, readSource } from './accept-source.js';

/** Names and versions are ours; the form is that of the feeds of distributions without releases. */
const files = {
  'security.json': JSON.stringify({
    apkurl: '{{urlprefix}}/{{reponame}}/{{arch}}/{{pkg.name}}-{{pkg.ver}}.apk',
    archs: ['x86_64', 'aarch64'],
    reponame: 'os',
    urlprefix: 'https://packages.example.com',
    packages: [
      { pkg: { name: 'harbour', secfixes: { '1.2.3-r0': ['CVE-2030-1001'], 0: ['CVE-2030-1002'] } } },
      {
        pkg: {
          name: 'quay',
          secfixes: { '2.0.0-r1': ['CVE-2030-1003 GHSA-aaaa-bbbb-cccc'], '': ['CVE-2030-1004'] },
        },
      },
    ],
  }),
};

/** What a source owes that reads the one `security.json` of a distribution without releases. */
export function acceptRollingSecdb(source: AdvisorySource, ecosystem: string): void {
  acceptSource(source, {
    files,
    advisories: ['CVE-2030-1001', 'CVE-2030-1002', 'CVE-2030-1003'],
    badRecords: 1,
  });

  it('says from which version on a package is not affected, and which never was', async () => {
    const { advisories } = await readSource(source, feedWorld(files), '/feed');
    const entries = advisories.map(({ id, affected }) => [
      id,
      affected[0]?.ecosystem,
      affected[0]?.ranges,
      affected[0]?.status,
    ]);
    const fixed = [{ introduced: '0', fixed: '1.2.3-r0' }];
    expect(entries).toContainEqual(['CVE-2030-1001', ecosystem, fixed, undefined]);
    expect(entries).toContainEqual(['CVE-2030-1002', ecosystem, [], 'not-affected']);
    expect(advisories.find(({ id }) => id === 'CVE-2030-1003')?.aliases).toEqual(['GHSA-aaaa-bbbb-cccc']);
  });
}
