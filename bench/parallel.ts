import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zip } from '../src/testing/archives.js';

// 50 scans at the same time while the database is built anew: none may fail, and none may see one source of one build and another
// of the next. Run: npm run build && npx tsx bench/parallel.ts [SCANS]. Bounded: SCANS processes, at most 40 builds.
const scans = Math.min(200, Number(process.argv[2] ?? '50'));
const mostBuilds = 40;
const program = join(import.meta.dirname, '../dist/seaworthy.js');
const work = mkdtempSync(join(tmpdir(), 'seaworthy-parallel-'));
const database = join(work, 'db');
const project = join(work, 'project');

/** Feeds in which each of two sources names the generation. */
function writeFeeds(generation: number): string {
  const folder = join(work, `feeds-${generation}`);
  for (const [ecosystem, name] of [
    ['npm', 'tide-table'],
    ['PyPI', 'harbour'],
  ] as const) {
    const id = `GHSA-${ecosystem === 'npm' ? 'aaaa' : 'bbbb'}-0000-${String(generation).padStart(4, '0')}`;
    const record = {
      ...{ id, modified: '2026-01-01T00:00:00Z', summary: `Generation ${generation}` },
      affected: [
        {
          package: { ecosystem, name },
          ranges: [
            {
              type: ecosystem === 'npm' ? 'SEMVER' : 'ECOSYSTEM',
              events: [{ introduced: '0' }, { fixed: '2.0.0' }],
            },
          ],
        },
      ],
    };
    mkdirSync(join(folder, ecosystem), { recursive: true });
    writeFileSync(
      join(folder, ecosystem, 'all.zip'),
      zip([{ path: `${id}.json`, content: JSON.stringify(record) }]),
    );
  }
  return folder;
}

function run(args: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
    });
    child.on('close', (code) => resolve({ code, out }));
  });
}

interface Seen {
  readonly code: number | null;
  readonly generations: readonly string[];
}

async function scan(): Promise<Seen> {
  const { code, out } = await run([
    'fs',
    project,
    '--only',
    'vulnerabilities',
    '--db',
    database,
    '--json',
    '--no-cache',
  ]);
  const ids = [...out.matchAll(/"rule": ?"GHSA-(?:aaaa|bbbb)-0000-(\d{4})"/g)].map((found) => found[1] ?? '');
  return { code, generations: ids };
}

mkdirSync(project, { recursive: true });
writeFileSync(
  join(project, 'package-lock.json'),
  JSON.stringify({
    lockfileVersion: 3,
    packages: { '': {}, 'node_modules/tide-table': { version: '1.0.0' } },
  }),
);
writeFileSync(join(project, 'requirements.txt'), 'harbour==1.0.0\n');

try {
  spawnSync(process.execPath, [program, 'db', 'build', writeFeeds(0), '--db', database]);
  let isDone = false;
  const building = (async () => {
    let builds = 0;
    let failed = 0;
    for (; !isDone && builds < mostBuilds; builds += 1) {
      const { code } = await run(['db', 'build', writeFeeds(builds + 1), '--db', database]);
      if (code !== 0) failed += 1;
    }
    return { builds, failed };
  })();
  const seen = await Promise.all(Array.from({ length: scans }, scan));
  isDone = true;
  const { builds, failed } = await building;
  const wrong = seen.filter(({ code }) => code !== 0 && code !== 1 && code !== 3).length;
  const half = seen.filter(
    ({ generations: [a, b, ...more] }) => a === undefined || a !== b || more.length > 0,
  );
  const different = new Set(seen.map(({ generations: [a] }) => a)).size;
  console.log(
    `${scans} scans during ${builds} builds (${failed} failed): ${wrong} failed, ${half.length} saw half a database, ${different} generations seen`,
  );
  for (const { code, generations } of half.slice(0, 5))
    console.log(`  exit ${code}: ${generations.join(' ')}`);
  process.exitCode = wrong + half.length + failed > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}
