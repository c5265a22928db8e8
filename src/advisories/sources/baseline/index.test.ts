import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { source } from './index.js';

const feed = readFileSync(new URL('./fixtures/feed.yaml', import.meta.url), 'utf8');
const files = { 'feed.yaml': feed };

acceptSource(source, {
  files,
  advisories: ['CVE-2030-1001', 'GHSA-45cf-ghjm-pqrv'],
  signals: ['CVE-2030-1001'],
  badRecords: 4,
});

it('gives an advisory with its score, packages and addresses', async () => {
  const { advisories, signals, asOf } = await readSource(source, feedWorld(files), '/feed');
  expect(advisories[0]).toEqual({
    id: 'CVE-2030-1001',
    aliases: ['GHSA-23cf-ghjm-pqrv'],
    source: 'baseline',
    summary: 'A crafted message runs code.',
    severity: 'critical',
    cvss: { vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', score: 9.8 },
    cwes: [94],
    affected: [
      {
        ecosystem: 'npm',
        name: 'left-pad',
        ranges: [
          { introduced: '0', fixed: '1.2.0' },
          { introduced: '2.0.0', lastAffected: '2.1.3' },
        ],
        versions: [],
      },
      { ecosystem: 'PyPI', name: 'left-pad', ranges: [], versions: ['3.0.0', '3.0.1'] },
      {
        ecosystem: 'Debian:13',
        name: 'left-pad',
        ranges: [{ introduced: '0', fixed: '1:1.1-2+deb13u1' }],
        versions: [],
      },
    ],
    references: [
      'https://nvd.nist.gov/vuln/detail/CVE-2030-1001',
      'https://github.com/advisories/GHSA-23cf-ghjm-pqrv',
    ],
  });
  expect(advisories[1]?.severity).toBe('critical');
  expect(signals).toEqual([
    { cve: 'CVE-2030-1001', kev: { added: '2030-01-01', due: '2030-01-22', ransomware: true } },
  ]);
  expect(asOf).toEqual(['2030-01-02']);
});

it('names the record and what is wrong with it', async () => {
  const { gaps } = await readSource(source, feedWorld(files), '/feed');
  expect(gaps.map(({ reason }) => reason.replace('a record is left out: ', '').slice(0, 60))).toEqual([
    'CVE-2030-1002: no CVSS vector: CVSS:3.1/AV:N/AC:L',
    'CVE-2030-1003: npm left-pad: not a range of versions: "below',
    expect.stringMatching(/^CVE-2030-1004: score: /),
    expect.stringMatching(/^CVE-2030-1005: affected: /),
  ]);
});

it('says that there is nothing to fetch where the files are not', async () => {
  await expect(readSource(source, feedWorld({}), '/feed')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it.each([
  ['not YAML', 'CVE-2030-1001: [', 'FEED_INVALID'],
  ['a list', '- CVE-2030-1001', 'FEED_INVALID'],
  ['an alias, which could make a small file large', 'a: &a [1]\nb: [*a, *a]', 'FEED_INVALID'],
])('refuses %s', async (_what, text, code) => {
  const world = feedWorld({ 'feed.yaml': text });
  await expect(readSource(source, world, '/feed')).rejects.toMatchObject({ code });
});
