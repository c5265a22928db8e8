import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../advisories/store/index.js';
import { silentProgress } from '../../core/progress.js';
import type { Report } from '../../core/report.js';
import { parseClauses } from '../../policy/clause.js';
import { writer as htmlWriter } from '../../report/writers/html/index.js';
import { writer as linesWriter } from '../../report/writers/lines/index.js';
import { writer as terminalWriter } from '../../report/writers/terminal/index.js';
import { advisory, affects } from '../../testing/advisory-examples.js';
import { dockerArchive, type ImageSpec, tarOf } from '../../testing/archives.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { scan } from '../index.js';

const osRelease = 'ID=alpine\nVERSION_ID=3.20.3\nPRETTY_NAME="Alpine Linux v3.20"\n';
const database = (...packages: readonly string[]) =>
  packages.map((each) => `P:${each.split(' ')[0]}\nV:${each.split(' ')[1]}\nA:x86_64\n`).join('\n');

const baseLayer = (zlib: string) =>
  tarOf({ 'etc/os-release': osRelease, 'lib/apk/db/installed': database(`zlib ${zlib}`, 'musl 1.2.5-r0') });
/** apk writes the whole database anew. */
const ownLayer = tarOf({
  'lib/apk/db/installed': database('zlib 1.3.1-r0', 'musl 1.2.5-r0', 'curl 8.9.0-r0'),
});
const appLayer = tarOf({ 'app/package-lock.json': '{}', 'app/main.js': '' });

const history = [
  { created_by: 'ADD rootfs.tar.gz / # buildkit' },
  { created_by: 'CMD ["/bin/sh"]', empty_layer: true },
  { created_by: 'ENV A=b', empty_layer: true },
  { created_by: 'RUN /bin/sh -c apk add curl # buildkit' },
  { created_by: 'COPY . /app # buildkit' },
  { created_by: 'CMD ["node"]', empty_layer: true },
];
const dockerfile = [
  'FROM node:20 AS build',
  'RUN npm ci',
  'FROM registry.example.com/base:3.20.1',
  'ENV A=b',
  'RUN apk add curl',
  'COPY --from=build . /app',
  'CMD ["node"]',
].join('\n');

const app: ImageSpec = {
  tags: ['app:1'],
  layers: [baseLayer('1.3.1-r0'), ownLayer, appLayer],
  config: { history },
};
const base = (tag: string, zlib: string): ImageSpec => ({ tags: [tag], layers: [baseLayer(zlib)] });
const files: Readonly<Record<string, string | Uint8Array>> = {
  '/images/app.tar': dockerArchive(app),
  '/images/base-3.20.1.tar': dockerArchive(base('registry.example.com/base:3.20.1', '1.3.1-r0')),
  '/images/base-3.20.2.tar': dockerArchive(base('registry.example.com/base:3.20.2', '1.3.1-r1')),
  '/images/base-4.0.0.tar': dockerArchive(base('registry.example.com/base:4.0.0', '1.3.1-r1')),
  '/src/Dockerfile': dockerfile,
  '/src/Other': 'FROM x\nRUN something else\nRUN and more\nCOPY . .\n',
};
const segment = buildSegment(
  [
    advisory('CVE-2030-1', [affects('Alpine:v3.20', 'zlib', '0 1.3.1-r1')], { severity: 'critical' }),
    advisory('CVE-2030-2', [affects('Alpine:v3.20', 'curl', '0 8.9.1-r0')], { severity: 'critical' }),
  ].map((each) => ({ kind: 'advisory' as const, advisory: each })),
  { source: 'osv:test', builtAt: '2026-01-15T12:00:00Z', complete: true },
);

function scanned(more: { readonly dockerfile?: string; readonly images?: readonly string[] } = {}) {
  return scan({
    world: fakeWorld({ files }),
    progress: silentProgress,
    version: '0',
    reference: '/images/app.tar',
    as: 'image',
    open: {},
    policy: { name: 'default', clauses: parseClauses('critical'), strict: true },
    waivers: [],
    settings: {},
    only: ['vulnerabilities'],
    skip: [],
    thorough: [],
    storeDirectory: '/none',
    embedded: [segment],
    maxAgeDays: 3650,
    base: { images: [], ...more },
  });
}

const origins = ({ findings }: Report) =>
  Object.fromEntries(findings.map(({ rule, origin }) => [rule, origin]));
const options = { colour: false, widthColumns: 160, all: true };

describe('the base image', () => {
  it('shows in the history alone; a package counts where it came in, not where the database was written last', async () => {
    const report = await scanned();
    expect(report.target.base).toMatchObject({ layers: 1, by: 'history', findings: 1, moves: [] });
    expect(origins(report)).toEqual({
      'CVE-2030-1': { part: 'base' },
      'CVE-2030-2': { part: 'application' },
    });
    expect(report.plan.map(({ summary, clears }) => [summary, clears.length])).toEqual([
      ['Rebuild on a fresh base image: it brings one package with known fixes', 1],
      [expect.stringContaining('one package of Alpine'), 1],
    ]);
  });

  it('shows in a Dockerfile that fits, with the line of each finding', async () => {
    const report = await scanned({ dockerfile: '/src/Dockerfile' });
    expect(report.target.base).toMatchObject({
      name: 'registry.example.com/base:3.20.1',
      layers: 1,
      by: 'dockerfile',
      dockerfile: { path: '/src/Dockerfile', line: 3 },
    });
    expect(origins(report)).toEqual({
      'CVE-2030-1': { part: 'base', dockerfile: { path: '/src/Dockerfile', line: 3 } },
      'CVE-2030-2': { part: 'application', dockerfile: { path: '/src/Dockerfile', line: 5 } },
    });
    expect(await linesWriter.write(report, options)).toContain('comes with: application (/src/Dockerfile:5)');
    for (const writer of [terminalWriter, htmlWriter]) {
      const text = await writer.write(report, options);
      expect(text.toLowerCase()).toContain('base image registry.example.com/base:3.20.1');
      expect(text).toContain('Rebuild on a fresh registry.example.com/base:3.20.1');
    }
  });

  it('is not read from a Dockerfile whose steps do not fit', async () => {
    const report = await scanned({ dockerfile: '/src/Other' });
    expect(report.target.base).toMatchObject({ by: 'history' });
    expect(report.gaps.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('do not fit the history'),
    );
  });

  it('is found by its layers, and the smallest move that clears it is one proved step', async () => {
    const images = ['4.0.0', '3.20.1', '3.20.2'].map((version) => `/images/base-${version}.tar`);
    const report = await scanned({ dockerfile: '/src/Dockerfile', images: [...images, '/images/none.tar'] });
    const [first, second] = report.target.base?.moves ?? [];
    expect(report.target.base?.by).toBe('layers');
    expect([first?.name, first?.effort, first?.clears]).toEqual([
      expect.stringContaining('3.20.2'),
      'patch',
      1,
    ]);
    expect(second?.effort).toBe('major');
    expect(report.plan[0]).toMatchObject({
      isNeeded: true,
      effort: 'patch',
      clears: [report.findings.find(({ rule }) => rule === 'CVE-2030-1')?.fingerprint],
      location: { path: '/src/Dockerfile', line: 3 },
    });
    expect(report.outlook).toEqual({ outcome: 'pass', isProved: true });
    expect(report.gaps.filter(({ unit }) => unit === 'base-image')).toHaveLength(1);
  });
});
