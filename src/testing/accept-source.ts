import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Advisory, ThreatSignal } from '../core/advisory.js';
import { SeaworthyError } from '../core/errors.js';
import type { Gap } from '../core/gap.js';
import { silentProgress } from '../core/progress.js';
import type { AdvisorySource, SourceRecord } from '../core/source.js';
import { type FakeWorld, fakeWorld } from './fake-world.js';

export interface SourceExample {
  /** A copy of the feed on disk, by path below its base. Good records and bad ones. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Ids of all advisories that it gives, in any order. */
  readonly advisories?: readonly string[];
  /** CVE ids of all signals that it gives. */
  readonly signals?: readonly string[];
  /** How many records are bad: each costs itself, and is reported. */
  readonly badRecords: number;
  /** Ids in the files that must not be given: withdrawn, or not for us. */
  readonly dropped?: readonly string[];
  /** Asked for when the feed is read online; a source that reads in parts has to know which. */
  readonly ecosystems?: readonly string[];
  /** Its records name no packages. */
  readonly scoresOnly?: true;
}

const folder = '/feed';
const seed = 20_261_125;

/** What every source owes: its example, a limit on every read, stable output, and no surprise on damaged feeds. */
export function acceptSource(source: AdvisorySource, example: SourceExample): void {
  describe(`advisory source ${source.id}`, () => {
    acceptExample(source, example);
    acceptLimits(source, example);
    acceptDamage(source, example);
  });
}

export interface SourceOutput {
  readonly advisories: readonly Advisory[];
  readonly signals: readonly ThreatSignal[];
  readonly asOf: readonly string[];
  readonly gaps: readonly Gap[];
}

/** Everything that a source says of a feed. */
export async function readSource(
  source: AdvisorySource,
  world: FakeWorld,
  base: string,
  ecosystems?: readonly string[],
): Promise<SourceOutput> {
  const records: SourceRecord[] = [];
  const request = { world, progress: silentProgress, base, ...(ecosystems && { ecosystems }) };
  for await (const record of source.read(request)) records.push(record);
  return {
    advisories: records.flatMap((one) => (one.kind === 'advisory' ? [one.advisory] : [])),
    signals: records.flatMap((one) => (one.kind === 'signal' ? [one.signal] : [])),
    asOf: records.flatMap((one) => (one.kind === 'as-of' ? [one.date] : [])),
    gaps: records.flatMap((one) => (one.kind === 'gap' ? [one] : [])),
  };
}

/** A copy of a feed under `/feed`. */
export function feedWorld(files: SourceExample['files']): FakeWorld {
  return fakeWorld({
    files: Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${folder}/${path}`, bytes])),
  });
}

function readCopy(source: AdvisorySource, files: SourceExample['files']): Promise<SourceOutput> {
  return readSource(source, feedWorld(files), folder);
}

function acceptExample(source: AdvisorySource, example: SourceExample): void {
  it('gives the good records of a copy on disk, and shows each bad one', async () => {
    const output = await readCopy(source, example.files);
    const ids = [...new Set(output.advisories.map(({ id }) => id))].sort();
    expect(ids).toEqual([...(example.advisories ?? [])].sort());
    expect(output.signals.map(({ cve }) => cve).sort()).toEqual([...(example.signals ?? [])].sort());
    expect(output.gaps.filter(({ weight }) => weight === 'incomplete')).toHaveLength(example.badRecords);
  });

  it('reads the same from a file URL', async () => {
    const world = feedWorld(example.files);
    const direct = await readSource(source, world, folder);
    expect(await readSource(source, world, `file://${folder}`)).toEqual(direct);
  });

  it('drops what was withdrawn', async () => {
    const { advisories } = await readCopy(source, example.files);
    const ids = new Set(advisories.flatMap(({ id, aliases }) => [id, ...aliases]));
    expect((example.dropped ?? []).filter((id) => ids.has(id))).toEqual([]);
  });

  it('says the same twice, in the same order', async () => {
    expect(await readCopy(source, example.files)).toEqual(await readCopy(source, example.files));
  });

  it('gives well-formed records', async () => {
    const { advisories, signals } = await readCopy(source, example.files);
    expect(
      advisories.flatMap((advisory) => flawsOf(advisory, source.id, example.scoresOnly === true)),
    ).toEqual([]);
    for (const { cve, epss } of signals) {
      expect(cve).toMatch(/^CVE-\d{4}-\d{4,}$/);
      for (const share of [epss?.score ?? 0, epss?.percentile ?? 0]) {
        expect(share >= 0 && share <= 1).toBe(true);
      }
    }
  });
}

function flawsOf(advisory: Advisory, sourceId: string, scoresOnly: boolean): readonly string[] {
  const { id, summary, affected, references, cwes, source } = advisory;
  const checks: readonly (readonly [string, boolean])[] = [
    ['an id without spaces', /^\S{2,128}$/.test(id)],
    ['its source', source === sourceId || source.startsWith(`${sourceId}:`)],
    ['a summary of one line', summary.length <= 240 && !/\p{Cc}/u.test(summary)],
    ['at most eight references', references.length <= 8],
    ['whole CWE numbers', cwes.every((cwe) => Number.isInteger(cwe) && cwe > 0)],
    [
      'a package',
      (scoresOnly || affected.length > 0) &&
        affected.every(({ ecosystem, name }) => ecosystem !== '' && name !== ''),
    ],
    ['no alias of itself', !advisory.aliases.includes(id)],
    [
      'versions for each package, or a word that there are none',
      affected.every(
        ({ ranges, versions, status }) =>
          ranges.length + versions.length > 0 || (status !== undefined && status !== 'unfixed'),
      ),
    ],
  ];
  return checks.flatMap(([what, holds]) => (holds ? [] : [`${id} lacks ${what}`]));
}

function acceptLimits(source: AdvisorySource, example: SourceExample): void {
  it('stops reading an endless answer', async () => {
    const chunk = new Uint8Array(64 * 1024 * 1024);
    const world = fakeWorld({
      responses: () => ({
        body: (function* () {
          for (;;) yield chunk;
        })(),
      }),
    });
    const error = await errorOf(() =>
      readSource(source, world, 'https://feed.example.test', example.ecosystems),
    );
    expect(error?.code).toBe('LIMIT_EXCEEDED');
  });

  it.each([
    [500, 'NETWORK'],
    [403, 'NETWORK'],
  ])('says so when the publisher answers %d', async (status, code) => {
    const world = fakeWorld({ responses: () => ({ status, body: '<html>no</html>' }) });
    const error = await errorOf(() =>
      readSource(source, world, 'https://feed.example.test', example.ecosystems),
    );
    expect([error?.code, error?.whatToDo !== undefined]).toEqual([code, true]);
  });

  it('refuses a base of another protocol', async () => {
    const error = await errorOf(() =>
      readSource(source, fakeWorld(), 'ftp://feed.example.test', example.ecosystems),
    );
    expect(error?.code).toBe('USAGE');
  });
}

function acceptDamage(source: AdvisorySource, example: SourceExample): void {
  const paths = Object.keys(example.files);

  it('survives a file that ends early', async () => {
    for (const path of paths) {
      const whole = bytesOf(example.files[path]);
      for (let share = 0; share < 20; share++) {
        await toleratedRead(source, {
          ...example.files,
          [path]: whole.slice(0, (whole.length * share) / 20),
        });
      }
    }
  });

  it('survives changed bytes', async () => {
    const change = fc.record({
      path: fc.constantFrom(...paths),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ path, place, bytes }) => {
        const changed = bytesOf(example.files[path]).slice();
        changed.set(
          bytes.slice(0, changed.length),
          Math.floor(place * Math.max(0, changed.length - bytes.length)),
        );
        await toleratedRead(source, { ...example.files, [path]: changed });
      }),
      { numRuns: 100, seed },
    );
  });

  it('survives random bytes, and JSON that is something else', async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json({ maxDepth: 4 }).map((text) => bytesOf(text)),
      fc.constant(bytesOf('['.repeat(100_000))),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), content, async (path, bytes) => {
        await toleratedRead(source, { ...example.files, [path]: bytes });
      }),
      { numRuns: 100, seed },
    );
  });
}

/** Damage may cost records or the feed, but only in words. */
async function toleratedRead(source: AdvisorySource, files: SourceExample['files']): Promise<void> {
  await errorOf(() => readCopy(source, files));
}

async function errorOf(action: () => Promise<unknown>): Promise<SeaworthyError | undefined> {
  try {
    await action();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown;
    throw thrown;
  }
}

function bytesOf(content: string | Uint8Array | undefined): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? new Uint8Array(0));
}
