import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../src/core/errors.js';
import { silentProgress } from '../../src/core/progress.js';
import { scan } from '../../src/gate/index.js';
import { dockerArchive, ociArchive, type TarItem, zip } from '../../src/testing/archives.js';
import { createRealWorld } from '../../src/world/index.js';
import { packExampleImage } from '../../tools/example-image.js';

/**
 * Damaged inputs: archives cut, bent and spliced at random places, and package databases with broken lines. A
 * scan may end in a report or in a coded error; it may not crash, hang or eat the memory. `SEAWORTHY_MUTATIONS=2000` tries more.
 */
const rounds = Number(process.env.SEAWORTHY_MUTATIONS ?? 600);
const mostMemoryMiB = 300;

const folder = mkdtempSync(join(tmpdir(), 'seaworthy-mutations-'));
const world = createRealWorld();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Repeatable chance: xorshift32. */
function chance(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function mutated(original: Uint8Array, random: () => number): Uint8Array {
  const bytes = Buffer.from(original);
  const place = () => Math.floor(random() * bytes.length);
  switch (Math.floor(random() * 5)) {
    case 0:
      return bytes.subarray(0, place());
    case 1: {
      for (let count = 1 + Math.floor(random() * 40); count > 0; count -= 1)
        bytes[place()] = Math.floor(random() * 256);
      return bytes;
    }
    case 2:
      return Buffer.concat([bytes.subarray(0, place()), bytes.subarray(place())]);
    case 3: {
      const from = place();
      bytes.fill(random() < 0.5 ? 0 : 0xff, from, Math.min(bytes.length, from + Math.floor(random() * 4096)));
      return bytes;
    }
    default: {
      // Numbers in headers are what parsers believe: make some of them absurd.
      const at = Math.floor(place() / 512) * 512 + 124;
      bytes.write('77777777777', Math.min(at, Math.max(0, bytes.length - 12)), 'latin1');
      return bytes;
    }
  }
}

function databases(random: () => number): readonly TarItem[] {
  const noise = (text: string) => Buffer.from(mutated(Buffer.from(text), random));
  const status = readFileSync('examples/shop-api/image/0-base/var/lib/dpkg/status', 'utf8');
  const lock = readFileSync('examples/shop-api/project/package-lock.json', 'utf8');
  const jar = zip([
    { path: 'META-INF/MANIFEST.MF', content: 'Implementation-Title: x\nImplementation-Version: 1\n' },
  ]);
  return [
    { path: 'etc/os-release', content: noise('ID=debian\nVERSION_ID="12"\n') },
    { path: 'var/lib/dpkg/status', content: noise(status) },
    { path: 'lib/apk/db/installed', content: noise('P:musl\nV:1.2.4-r1\nA:x86_64\no:musl\n\n') },
    { path: 'app/node_modules/x/package.json', content: noise('{"name":"x","version":"1.0.0"}') },
    { path: 'app/package-lock.json', content: noise(lock) },
    {
      path: 'usr/lib/python3/dist-packages/x-1.dist-info/METADATA',
      content: noise('Name: x\nVersion: 1.0\n'),
    },
    { path: 'app/lib/x.jar', content: mutated(jar, random) },
    { path: 'app/x.deps.json', content: noise('{"libraries":{"X/1.0.0":{"type":"package"}}}') },
  ];
}

/** Of this thread: other tests share the process. */
function memoryMiB(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

async function outcomeOf(path: string): Promise<string> {
  try {
    const report = await scan({
      world,
      progress: silentProgress,
      version: 'test',
      reference: path,
      as: 'any',
      open: {},
      policy: { name: 'test', clauses: [], strict: false },
      waivers: [],
      settings: {},
      only: [],
      skip: [],
      thorough: 'all',
      storeDirectory: join(folder, 'db'),
      embedded: [readFileSync('dist/data/baseline.swdb')],
      maxAgeDays: 7,
    });
    return report.verdict.outcome;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown.code;
    throw thrown;
  }
}

describe(`${rounds} damaged inputs`, () => {
  const image = join(folder, 'image.tar');
  const seeds = new Map<string, (random: () => number) => Uint8Array>();

  beforeAll(() => {
    packExampleImage('examples/shop-api/image', image);
    const archive = readFileSync(image);
    const layout = ociArchive([{ tags: ['a:1'], layers: [databases(() => 0.99)] }]);
    seeds.set('docker archive', (random) => mutated(archive, random));
    seeds.set('gzipped docker archive', (random) => mutated(gzipSync(archive, { level: 1 }), random));
    seeds.set('OCI layout', (random) => mutated(layout, random));
    seeds.set('package databases', (random) => dockerArchive({ tags: ['a:1'], layers: [databases(random)] }));
  });

  it('end in a report or a coded error, in bounded memory', { timeout: 600_000 }, async () => {
    const outcomes = new Map<string, number>();
    let peakMiB = 0;
    const names = [...seeds.keys()];
    // Engines are loaded by the first scan.
    await outcomeOf(image);
    // What other tests of this process keep is none of these scans'.
    const beforeMiB = memoryMiB();
    for (let round = 0; round < rounds; round += 1) {
      const name = names[round % names.length] ?? '';
      const path = join(folder, 'damaged.tar');
      writeFileSync(path, seeds.get(name)?.(chance(round + 1)) ?? '');
      const outcome = await outcomeOf(path);
      peakMiB = Math.max(peakMiB, memoryMiB() - beforeMiB);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    console.log(`${rounds} damaged inputs: peak ${peakMiB.toFixed(0)} MiB,`, Object.fromEntries(outcomes));
    expect([...outcomes.keys()]).not.toContain('INTERNAL');
    expect(peakMiB).toBeLessThan(mostMemoryMiB);
  });
});
