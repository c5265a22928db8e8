import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { gzip } from '../../../testing/archives.js';
import { source } from './index.js';

const text = readFileSync(new URL('./fixtures/epss_scores-2030-01-02.csv', import.meta.url));
const files = { 'epss_scores-2030-01-02.csv.gz': gzip(text) };

acceptSource(source, {
  files,
  signals: ['CVE-2030-1001', 'CVE-2030-2001', 'CVE-2030-4001'],
  badRecords: 2,
});

it('keeps score, percentile and the day of the model', async () => {
  const { signals, asOf } = await readSource(source, feedWorld(files), '/feed');
  expect(signals[0]).toEqual({
    cve: 'CVE-2030-1001',
    epss: { score: 0.94361, percentile: 0.99946, date: '2030-01-02' },
  });
  expect(asOf).toEqual(['2030-01-02']);
});

it('takes the newest of several days, packed or not', async () => {
  const older = 'cve,epss,percentile\nCVE-2029-0001,0.1,0.2\n';
  const world = feedWorld({ ...files, 'epss_scores-2029-12-31.csv': older });
  expect((await readSource(source, world, '/feed')).signals).toHaveLength(3);
  expect((await readSource(source, world, '/feed/epss_scores-2029-12-31.csv')).signals).toHaveLength(1);
});
