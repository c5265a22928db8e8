import { expect, it } from 'vitest';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { suseFile } from '../../../testing/oval-documents.js';
import { source } from './index.js';

acceptSource(source, {
  files: { 'suse.linux.enterprise.server.15.xml': suseFile },
  advisories: ['CVE-2030-1001'],
  badRecords: 0,
});

async function affectedIn(files: Readonly<Record<string, string>>) {
  const { advisories } = await readSource(source, feedWorld(files), '/feed');
  return advisories.flatMap((one) => one.affected);
}

it('SUSE: products of one release are one, and what is not affected is none', async () => {
  expect(await affectedIn({ 'suse.linux.enterprise.server.15.xml': suseFile })).toEqual([
    {
      ecosystem: 'SUSE:Linux Enterprise Server 15 SP5',
      name: 'krb5',
      ranges: [{ introduced: '0', fixed: '1.20.1-150500.3.3.1' }],
      versions: [],
    },
  ]);
});
