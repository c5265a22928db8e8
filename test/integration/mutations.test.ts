import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../src/core/errors.js';
import { silentProgress } from '../../src/core/progress.js';
import { scan } from '../../src/gate/index.js';
import { dockerArchive, ociArchive, type TarItem, zip } from '../../src/testing/archives.js';
import { dice } from '../../src/testing/dice.js';
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

function mutated(original: Uint8Array, roll: (below: number) => number): Uint8Array {
  const bytes = Buffer.from(original);
  const place = () => roll(bytes.length);
  switch (roll(5)) {
    case 0:
      return bytes.subarray(0, place());
    case 1: {
      for (let count = 1 + roll(40); count > 0; count -= 1) bytes[place()] = roll(256);
      return bytes;
    }
    case 2:
      return Buffer.concat([bytes.subarray(0, place()), bytes.subarray(place())]);
    case 3: {
      const from = place();
      bytes.fill(roll(2) === 0 ? 0 : 0xff, from, Math.min(bytes.length, from + roll(4096)));
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

function databases(roll: (below: number) => number): readonly TarItem[] {
  const noise = (text: string) => Buffer.from(mutated(Buffer.from(text), roll));
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
    { path: 'app/lib/x.jar', content: mutated(jar, roll) },
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
  const seeds = new Map<string, (roll: (below: number) => number) => Uint8Array>();

  beforeAll(() => {
    packExampleImage('examples/shop-api/image', image);
    const archive = readFileSync(image);
    const layout = ociArchive([{ tags: ['a:1'], layers: [databases((below) => below - 1)] }]);
    seeds.set('docker archive', (roll) => mutated(archive, roll));
    seeds.set('gzipped docker archive', (roll) => mutated(gzipSync(archive, { level: 1 }), roll));
    seeds.set('OCI layout', (roll) => mutated(layout, roll));
    seeds.set('package databases', (roll) => dockerArchive({ tags: ['a:1'], layers: [databases(roll)] }));
  });

  it('end in a report or a coded error, in bounded memory', { timeout: 600_000 }, async () => {
    const outcomes = new Map<string, number>();
    let peakMiB = 0;
    const names = [...seeds.keys()];
    // Engines are loaded by the first scan.
    await outcomeOf(image);
    // What other tests of this process keep is none of these scans'.
    const beforeMiB = memoryMiB();
    // Seeds that follow on each other would throw the same first number, and damage all archives in the same way.
    const roll = dice(rounds);
    for (let round = 0; round < rounds; round += 1) {
      const name = names[round % names.length] ?? '';
      const path = join(folder, 'damaged.tar');
      writeFileSync(path, seeds.get(name)?.(roll) ?? '');
      const outcome = await outcomeOf(path);
      peakMiB = Math.max(peakMiB, memoryMiB() - beforeMiB);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    console.log(`${rounds} damaged inputs: peak ${peakMiB.toFixed(0)} MiB,`, Object.fromEntries(outcomes));
    expect([...outcomes.keys()]).not.toContain('INTERNAL');
    expect(peakMiB).toBeLessThan(mostMemoryMiB);
  });
});
