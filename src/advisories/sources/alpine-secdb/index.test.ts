import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { fakeWorld } from '../../../testing/fake-world.js';
import { flawsIn } from '../../secdb/ids.js';
import { source } from './index.js';

const fixture = (path: string) => readFileSync(new URL(`./fixtures/${path}`, import.meta.url), 'utf8');
const files = {
  'v3.20/main.json': fixture('v3.20/main.json'),
  'edge/community.json': fixture('edge/community.json'),
};

acceptSource(source, {
  files,
  advisories: [
    'CVE-2030-1001',
    'CVE-2030-1002',
    'CVE-2030-1003',
    'CVE-2030-1004',
    'CVE-2030-1005',
    'CVE-2030-1006',
    'ZBX-11023',
  ],
  badRecords: 2,
});

it('says from which version on a branch is well, and where it never was ill', async () => {
  const { advisories } = await readSource(source, feedWorld(files), '/feed');
  const affected = (id: string) => advisories.filter((one) => one.id === id).flatMap((one) => one.affected);
  expect(affected('CVE-2030-1001')).toEqual([
    {
      ecosystem: 'Alpine:edge',
      name: 'example',
      ranges: [{ introduced: '0', fixed: '1.2.4-r0' }],
      versions: [],
    },
    {
      ecosystem: 'Alpine:v3.20',
      name: 'example',
      ranges: [{ introduced: '0', fixed: '1.2.3-r0' }],
      versions: [],
    },
  ]);
  expect(affected('CVE-2030-1006')).toEqual([
    { ecosystem: 'Alpine:v3.20', name: 'example', ranges: [], versions: [], status: 'not-affected' },
  ]);
});

it('takes the branches from the index page', async () => {
  const base = 'https://secdb.example.test';
  const world = fakeWorld({
    responses: {
      [`${base}/`]: '<a href="../">up</a> <a href="v3.20/">v3.20/</a> <a href="license.txt">licence</a>',
      [`${base}/v3.20/main.json`]: files['v3.20/main.json'],
      [`${base}/v3.20/community.json`]: { status: 404 },
    },
  });
  const { advisories, gaps } = await readSource(source, world, base);
  expect(advisories.length).toBeGreaterThan(0);
  expect(gaps.filter(({ weight }) => weight === 'note').map(({ reason }) => reason)).toEqual([
    'example 1.0-r1 fixes something that has no id: (see the forum)',
    'the branch v3.20 has no repository community in this feed',
  ]);
});

it('asks for the branches it knows where there is no index', async () => {
  const world = fakeWorld({ responses: () => ({ status: 404 }) });
  await readSource(source, world, 'https://secdb.example.test');
  const urls = world.requests.map(({ url }) => url);
  expect(urls).toContain('https://secdb.example.test/v3.23/main.json');
  expect(urls).toContain('https://secdb.example.test/edge/community.json');
});

describe('ids in one text', () => {
  it.each([
    ['CVE-2019-17349 XSA-295', ['CVE-2019-17349: XSA-295']],
    ['CVE 2018-16859', ['CVE-2018-16859']],
    ['CVE_2018_16859', ['CVE-2018-16859']],
    ['CVE-2018-1001 and CVE-2018-1002 XSA-1', ['CVE-2018-1001', 'CVE-2018-1002']],
    ['CVE-2018-1', []],
    ['GHSA-aaaa-bbbb-cccc', ['GHSA-aaaa-bbbb-cccc']],
    ['XSA-1 XSA-2', ['XSA-1', 'XSA-2']],
    ['CVE-2017-2616 (+ regression fix)', ['CVE-2017-2616']],
    ['nothing', []],
  ])('%s', (text, expected) => {
    const found = flawsIn(text).map(({ id, aliases }) =>
      aliases.length > 0 ? `${id}: ${aliases.join(' ')}` : id,
    );
    expect(found).toEqual(expected);
  });
});
