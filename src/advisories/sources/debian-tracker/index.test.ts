import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptSource, feedWorld, readSource } from '../../../testing/accept-source.js';
import { fakeWorld } from '../../../testing/fake-world.js';
import { source } from './index.js';

const text = readFileSync(new URL('./fixtures/data.json', import.meta.url), 'utf8');
const files = { 'tracker/data/json': text };

acceptSource(source, {
  files,
  advisories: ['CVE-2030-1001', 'CVE-2030-1002', 'TEMP-0000000-ABCDEF'],
  badRecords: 2,
  dropped: ['CVE-2030-1003', 'CVE-2030-1009'],
});

it('reports each release of a flaw', async () => {
  const { advisories } = await readSource(source, feedWorld(files), '/feed');
  const said = advisories.flatMap(({ id, affected }) =>
    affected.map(({ ecosystem, ranges, severity, status }) =>
      [id, ecosystem, ranges[0]?.fixed ?? (ranges.length > 0 ? 'open' : 'no range'), severity, status]
        .join(' ')
        .trim(),
    ),
  );
  expect(said).toEqual([
    'CVE-2030-1001 Debian:12 1.2.2-1+deb12u1 high',
    'CVE-2030-1001 Debian:13 no range  not-affected',
    'CVE-2030-1001 Debian:sid 1.2.3-1 medium',
    'CVE-2030-1002 Debian:12 open none unfixed',
    'CVE-2030-1002 Debian:13 open low unfixed',
    'CVE-2030-1002 Debian:11 open low will-not-fix',
    'CVE-2030-1002 Debian:14 open  under-investigation',
    'TEMP-0000000-ABCDEF Debian:sid open  unfixed',
  ]);
  expect(advisories[0]?.summary).toBe('Something in example before 1.2.3.');
});

it.each(['/feed/debian.json', '/feed/copy'])('reads a copy named %s', async (path) => {
  const world = fakeWorld({ files: { [path]: text } });
  expect((await readSource(source, world, path)).advisories).toHaveLength(3);
});
