import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { fakeWorld } from '../../../testing/fake-world.js';
import { source } from './index.js';

const update = (id: string, type: string, cve: string, packages: string) =>
  `<update author="a" from="x@example.com" status="final" type="${type}" version="1.4"><id>${id}</id><title>Amazon Linux: important priority package update for harbour</title><issued date="2030-01-02 03:04"/><updated date="2030-01-03 03:04"/><severity>important</severity><description>d</description><references><reference href="https://example.com/${cve}" id="${cve}" title="" type="cve"/></references><pkglist><collection short="amzn2"><name>Amazon Linux 2</name>${packages}</collection></pkglist></update>`;
const harbour =
  '<package arch="x86_64" epoch="1" name="harbour" release="3.amzn2" version="1.4.2"><filename>a.rpm</filename></package><package arch="aarch64" epoch="1" name="harbour" release="3.amzn2" version="1.4.2"><filename>b.rpm</filename></package>';
const document = `<?xml version="1.0" ?><updates>${update('ALAS2-2030-1001', 'security', 'CVE-2030-1001', harbour)}${update('ALAS2-2030-1002', 'bugfix', 'none', harbour)}${update('', 'security', 'CVE-2030-1', harbour)}</updates>`;
const files = {
  '2/updateinfo.xml': document,
  '2023/updateinfo.xml.gz': gzipSync(document.replaceAll('ALAS2-', 'ALAS2023-')),
};

acceptSource(source, {
  files,
  advisories: ['ALAS2-2030-1001', 'ALAS2023-2030-1001'],
  badRecords: 2,
  dropped: ['ALAS2-2030-1002'],
});

it('names the release and the version with its epoch, once for all architectures', async () => {
  const { advisories } = await readSource(source, feedWorld(files), '/feed');
  expect(advisories[0]).toMatchObject({
    severity: 'high',
    aliases: ['CVE-2030-1001'],
    published: '2030-01-02T03:04',
  });
  expect(advisories[0]?.affected).toEqual([
    {
      ecosystem: 'Amazon Linux:2',
      name: 'harbour',
      ranges: [{ introduced: '0', fixed: '1:1.4.2-3.amzn2' }],
      versions: [],
    },
  ]);
});

it('online the list of mirrors leads to the index of the repository', async () => {
  const base = 'https://cdn.example.test';
  const index =
    '<repomd><data type="primary"><location href="repodata/p.xml.gz"/></data><data type="updateinfo"><location href="repodata/1-updateinfo.xml.gz"/></data></repomd>';
  const world = fakeWorld({
    responses: {
      [`${base}/2/core/latest/x86_64/mirror.list`]: 'https://mirror.example.test/2/$basearch\n',
      [`${base}/al2023/core/mirrors/latest/x86_64/mirror.list`]: 'https://mirror.example.test/2023\n',
      'https://mirror.example.test/2/x86_64/repodata/repomd.xml': index,
      'https://mirror.example.test/2023/repodata/repomd.xml': index,
      'https://mirror.example.test/2/x86_64/repodata/1-updateinfo.xml.gz': document,
      'https://mirror.example.test/2023/repodata/1-updateinfo.xml.gz': document,
    },
  });
  const { advisories } = await readSource(source, world, base);
  expect(advisories.map(({ affected }) => affected[0]?.ecosystem)).toEqual([
    'Amazon Linux:2',
    'Amazon Linux:2023',
  ]);
});
