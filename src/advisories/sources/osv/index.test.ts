import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Advisory } from '../../../core/advisory.js';
import { silentProgress } from '../../../core/progress.js';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { zip } from '../../../testing/archives.js';
import { fakeWorld } from '../../../testing/fake-world.js';
import { source } from './index.js';

/** The fixtures as the publisher packs them: one zip per ecosystem. */
function packed(): Record<string, Uint8Array> {
  const folder = new URL('./fixtures/', import.meta.url);
  return Object.fromEntries(
    readdirSync(folder).map((ecosystem) => {
      const names = readdirSync(new URL(`${ecosystem}/`, folder)).sort();
      const items = names.map((path) => ({
        path,
        content: readFileSync(new URL(`${ecosystem}/${encodeURIComponent(path)}`, folder)),
      }));
      return [`${ecosystem}/all.zip`, zip(items)];
    }),
  );
}

const files = packed();
const { advisories, gaps, asOf } = await readSource(source, feedWorld(files), '/feed');

function byId(id: string): Advisory {
  const found = advisories.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

acceptSource(source, {
  files,
  advisories: [
    'ALSA-2030:0001',
    'GO-2030-0001',
    'MAL-2030-5',
    'PYSEC-2030-1',
    'RUSTSEC-2030-0001',
    'UBUNTU-CVE-2030-4001',
  ],
  badRecords: 2,
  dropped: ['PYSEC-2030-2', 'ALBA-2030:0002'],
  ecosystems: ['PyPI'],
});

describe('what a record becomes', () => {
  it('keeps what matching and ranking need', () => {
    expect(byId('PYSEC-2030-1')).toEqual({
      id: 'PYSEC-2030-1',
      aliases: ['CVE-2030-1001', 'GHSA-aaaa-bbbb-cccc'],
      source: 'osv:PyPI',
      summary: 'Heading',
      severity: 'critical',
      cvss: { vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', score: 9.8 },
      cwes: [22, 94],
      published: '2030-01-02T03:04:05Z',
      modified: '2030-02-02T03:04:05.123456Z',
      affected: [
        {
          ecosystem: 'PyPI',
          name: 'example-package',
          ranges: [
            { introduced: '0', fixed: '1.8.0' },
            { introduced: '2.0.0', fixed: '2.4.0' },
          ],
          versions: ['1.7.0', '2.3.0'],
        },
      ],
      references: ['https://example.com/1', 'https://example.com/advisory'],
    });
  });

  it('takes the CVEs that a bulletin is about as aliases, and its word as severity', () => {
    const { aliases, severity, affected } = byId('ALSA-2030:0001');
    expect([aliases, severity]).toEqual([['CVE-2030-3001', 'CVE-2030-3002'], 'high']);
    expect(affected.map(({ ecosystem, name }) => `${ecosystem} ${name}`)).toEqual([
      'AlmaLinux:9 example',
      'AlmaLinux:9 example-libs',
    ]);
  });

  it('calls a malicious package critical', () => {
    expect(byId('MAL-2030-5').severity).toBe('critical');
  });

  it('calls an unmaintained crate harmless, and bears nulls', () => {
    const { severity, affected, aliases } = byId('RUSTSEC-2030-0001');
    expect([severity, aliases, affected[0]?.symbols]).toEqual(['none', [], ['example::read']]);
  });

  it('writes Ubuntu releases as an image shows them, and believes its priority over a score', () => {
    const { severity, cvss, aliases, affected } = byId('UBUNTU-CVE-2030-4001');
    expect([severity, cvss?.score, aliases]).toEqual(['none', 9.3, ['CVE-2030-4001']]);
    expect(affected[0]?.ecosystem).toBe('Ubuntu:24.04');
  });

  it('reads the symbols of Go, and ends an open range where a custom range from 0 does', () => {
    const [module, server, portal] = byId('GO-2030-0001').affected;
    expect(module?.symbols).toEqual([
      'example.com/module/files.Open',
      'example.com/module/files.Dir.Open',
      'example.com/module/internal',
    ]);
    expect(module?.ranges).toEqual([{ introduced: '0', fixed: '1.2.3' }, { introduced: '1.3.0-0' }]);
    expect(server?.ranges).toEqual([{ introduced: '0', fixed: '3.3.1' }]);
    expect(portal?.ranges).toEqual([{ introduced: '0' }]);
    expect(byId('GO-2030-0001').modified).toBeUndefined();
  });

  it('reports bad records with the file and the place in it', () => {
    expect(gaps.map(({ location, reason }) => [location.at === 'file' && location.path, reason])).toEqual([
      ['/feed/PyPI/all.zip/broken.json', expect.stringContaining('left out: ')],
      ['/feed/PyPI/all.zip/nameless.json', 'this advisory is left out: it has no usable id'],
    ]);
  });

  it('does not say that data is from the future', () => {
    // The fake world's clock stands in January 2026, and the fixtures are of 2030.
    expect(asOf).toEqual([]);
  });
});

describe('parts', () => {
  const request = (world: ReturnType<typeof fakeWorld>, base: string) => ({
    world,
    base,
    progress: silentProgress,
  });

  it('are the folders of a copy that hold an export', async () => {
    const world = feedWorld({ ...files, 'alpine-secdb/v3.20/main.json': '{}' });
    expect(await source.parts?.(request(world, '/feed'))).toEqual([
      'AlmaLinux',
      'Go',
      'PyPI',
      'Ubuntu',
      'crates.io',
    ]);
  });

  it('are those of the list that we can order, online', async () => {
    const list = 'npm\nPyPI\nDebian\nDebian:12\nOSS-Fuzz\nGIT\n';
    const world = fakeWorld({ responses: { 'https://osv.example.test/ecosystems.txt': list } });
    expect(await source.parts?.(request(world, 'https://osv.example.test/'))).toEqual([
      'Debian',
      'PyPI',
      'npm',
    ]);
  });

  it('are asked for one by one where a mirror has no list', async () => {
    const world = fakeWorld({
      responses: ({ url, method }) =>
        method === 'HEAD' && url.endsWith('/Rocky%20Linux/all.zip') ? {} : { status: 404 },
    });
    expect(await source.parts?.(request(world, 'https://osv.example.test'))).toEqual(['Rocky Linux']);
  });

  it.each(['../etc', 'a/b', '..', ''])('refuse the name "%s"', async (name) => {
    const world = feedWorld(files);
    const asked = source.parts?.({ ...request(world, '/feed'), ecosystems: [name] });
    await expect(asked).rejects.toMatchObject({ code: 'USAGE' });
  });
});

it('reads the same online', async () => {
  const world = fakeWorld({
    responses: { 'https://osv.example.test/PyPI/all.zip': files['PyPI/all.zip'] ?? '' },
  });
  const online = await readSource(source, world, 'https://osv.example.test', ['PyPI']);
  expect(online.advisories).toEqual(advisories.filter(({ source: name }) => name === 'osv:PyPI'));
});
