import { expect, it } from 'vitest';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { azureFile } from '../../../testing/oval-documents.js';
import { source } from './index.js';

acceptSource(source, {
  files: { 'azurelinux-3.0-oval.xml': azureFile },
  advisories: ['CVE-2030-1001', 'CVE-2030-1002'],
  badRecords: 0,
});

async function affectedIn(files: Readonly<Record<string, string>>) {
  const { advisories } = await readSource(source, feedWorld(files), '/feed');
  return advisories.flatMap((one) => one.affected);
}

it('Azure: without a fix the last affected version is named', async () => {
  expect((await affectedIn({ 'azurelinux-3.0-oval.xml': azureFile })).map(({ ranges }) => ranges)).toEqual([
    [{ introduced: '0', fixed: '1.2-3.azl3' }],
    [{ introduced: '0', lastAffected: '2.0-1.azl3' }],
  ]);
});
