import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { source } from './index.js';

const name = 'known_exploited_vulnerabilities.json';
const catalogue = readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const files = { [name]: catalogue };

acceptSource(source, { files, signals: ['CVE-2030-1001', 'CVE-2030-2001'], badRecords: 2 });

it('keeps the days and whether ransomware is known', async () => {
  const { signals, asOf, gaps } = await readSource(source, feedWorld(files), `/feed/${name}`);
  expect(signals).toEqual([
    { cve: 'CVE-2030-1001', kev: { added: '2030-01-01', due: '2030-01-22', ransomware: true } },
    { cve: 'CVE-2030-2001', kev: { added: '2030-01-02', ransomware: false } },
  ]);
  expect(asOf).toEqual(['2030-01-02T17:04:19.9796Z']);
  expect(gaps.map(({ reason }) => reason)).toEqual([
    'entry 3 is left out: a CVE id',
    'entry 4 is left out: a date as YYYY-MM-DD',
  ]);
});
