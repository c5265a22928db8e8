import { expect, it } from 'vitest';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { oracleFile } from '../../../testing/oval-documents.js';
import { source } from './index.js';

acceptSource(source, {
  files: { 'com.oracle.elsa-all.xml': oracleFile },
  advisories: ['ELSA-2030-1001'],
  badRecords: 1,
});

async function affectedIn(files: Readonly<Record<string, string>>) {
  const { advisories } = await readSource(source, feedWorld(files), '/feed');
  return advisories.flatMap((one) => one.affected);
}

it('Oracle: release, module and architectures stand around the package', async () => {
  expect(await affectedIn({ 'com.oracle.elsa-all.xml': oracleFile })).toEqual([
    {
      ecosystem: 'Oracle Linux:9',
      name: 'nodejs',
      ranges: [{ introduced: '0', fixed: '1:18.1.0-1.module+el9.1.0+1+2' }],
      versions: [],
      modules: ['nodejs:18'],
      architectures: ['x86_64', 'aarch64'],
    },
  ]);
});

it('Oracle: a test that cannot be read is a gap, for its packages are lost', async () => {
  const broken = oracleFile.replace('<linux:object object_ref="o1"/>', '<linux:object object_ref="o1">');
  const { gaps } = await readSource(source, feedWorld({ 'com.oracle.elsa-all.xml': broken }), '/feed');
  expect(gaps).toHaveLength(2);
});
