/**
 * Pairs of real versions, from public advisories: of each package all versions that its entries name, neighbour
 * by neighbour and each with the first. `npx tsx bench/versions.ts FOLDER`, where FOLDER is laid out as `db build` takes it.
 *
 * refused: one of the two is no version in its ecosystem's order. contradictory: the feed lists the version as affected
 * and its own ranges, in our order, do not hold it. asymmetric: comparing the other way round is not the opposite.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSecdb } from '../src/advisories/secdb/schema.js';
import { rangesOf } from '../src/advisories/sources/osv/ranges.js';
import { parseOsvRecord } from '../src/advisories/sources/osv/schema.js';
import { bytesAsSource } from '../src/core/bytes.js';
import { schemeFor } from '../src/engines/vulnerabilities/ecosystem.js';
import { openZip } from '../src/formats/zip/index.js';
import { versionSchemes } from '../src/versions/index.generated.js';

interface Tally {
  pairs: number;
  refused: number;
  asymmetric: number;
  cyclic: number;
  listed: number;
  contradictory: number;
  readonly examples: Set<string>;
}

const folder = process.argv[2] ?? '../shared/advisories';
const tallies = new Map<string, Tally>();

for (const name of readdirSync(folder)) {
  let archive: Uint8Array;
  try {
    archive = readFileSync(join(folder, name, 'all.zip'));
  } catch {
    continue; // Not an ecosystem of OSV.
  }
  const tally: Tally = {
    pairs: 0,
    refused: 0,
    asymmetric: 0,
    cyclic: 0,
    listed: 0,
    contradictory: 0,
    examples: new Set(),
  };
  tallies.set(name, tally);
  const zip = openZip(bytesAsSource(archive));
  const byPackage = new Map<string, Set<string>>();
  for (const entry of zip.entries) {
    const text = new TextDecoder().decode(zip.read(entry, { maxBytes: 64 * 1024 * 1024 }));
    if (text !== '') countRecord(JSON.parse(text), tally, byPackage);
  }
  for (const [key, versions] of byPackage) countPackage(key, [...versions], tally);
}

countAlpine();

console.table(Object.fromEntries([...tallies].map(([name, { examples: _, ...row }]) => [name, row])));
const total = [...tallies.values()];
const sum = (of: (one: Tally) => number) => total.reduce((all, one) => all + of(one), 0);
console.log(
  `${sum((t) => t.pairs)} pairs, ${sum((t) => t.refused)} refused, ${sum((t) => t.asymmetric)} asymmetric, ${sum((t) => t.cyclic)} in cycles; ` +
    `${sum((t) => t.listed)} listed versions, ${sum((t) => t.contradictory)} outside of their own ranges`,
);
for (const [name, { examples }] of tallies)
  for (const example of [...examples].slice(0, 12)) console.log(`  ${name}: ${example}`);

/** Alpine's database names one fixed version after the other. */
function countAlpine(): void {
  const tally: Tally = {
    pairs: 0,
    refused: 0,
    asymmetric: 0,
    cyclic: 0,
    listed: 0,
    contradictory: 0,
    examples: new Set(),
  };
  const byPackage = new Map<string, Set<string>>();
  const root = join(folder, 'alpine-secdb');
  for (const branch of existsSync(root) ? readdirSync(root) : []) {
    for (const file of readdirSync(join(root, branch))) {
      const { packages } = JSON.parse(readFileSync(join(root, branch, file), 'utf8')) as {
        packages: readonly { pkg: { name: string; secfixes?: Record<string, unknown> } }[];
      };
      for (const { pkg } of packages) {
        const key = `Alpine\n${pkg.name}`;
        const known = byPackage.get(key) ?? new Set();
        byPackage.set(key, known);
        for (const item of parseSecdb({ packages: [{ pkg }] }) ?? [])
          if ('fixedIn' in item && item.fixedIn !== '0') known.add(item.fixedIn);
      }
    }
  }
  for (const [key, versions] of byPackage) countPackage(key, [...versions], tally);
  tallies.set('alpine-secdb', tally);
}

function countRecord(value: unknown, tally: Tally, byPackage: Map<string, Set<string>>): void {
  const record = parseOsvRecord(value);
  if (typeof record === 'string') return;
  for (const { ecosystem, name, ranges, versions } of record.affected) {
    const scheme = schemeFor(ecosystem, versionSchemes);
    const ordered = ranges.filter(({ type }) => type !== 'GIT');
    const key = `${ecosystem}\n${name}`;
    const known = byPackage.get(key) ?? new Set();
    byPackage.set(key, known);
    // Spans as the source reads them: without a scheme in the order of the feed.
    for (const { introduced, fixed, lastAffected } of ordered.flatMap((range) => rangesOf(range)))
      for (const version of [introduced, fixed, lastAffected])
        if (version !== undefined && version !== '0') known.add(version);
    for (const version of versions) known.add(version);
    if (scheme === undefined || ordered.length === 0) continue;
    const compare = safely(scheme.compare);
    const spans = ordered.flatMap((range) => rangesOf(range, compare));
    for (const version of versions) {
      tally.listed += 1;
      const isInside = spans.some(
        ({ introduced, fixed, lastAffected }) =>
          (introduced === '0' || compare(version, introduced) >= 0) &&
          (fixed === undefined || compare(version, fixed) < 0) &&
          (lastAffected === undefined || compare(version, lastAffected) <= 0),
      );
      if (isInside) continue;
      tally.contradictory += 1;
      tally.examples.add(`${record.id} lists ${version}, outside of ${JSON.stringify(spans).slice(0, 200)}`);
    }
  }
}

/** Neighbours as the feed names them, and each with the first: all versions that one package has anywhere. */
function countPackage(key: string, versions: readonly string[], tally: Tally): void {
  const scheme = schemeFor(key.split('\n')[0] ?? '', versionSchemes);
  const pairs = versions
    .slice(1)
    .flatMap((b, at) => [
      [versions[at] ?? b, b] as const,
      ...(at > 0 ? [[versions[0] ?? b, b] as const] : []),
    ]);
  for (const [a, b] of pairs) {
    tally.pairs += 1;
    const bad = [a, b].find((version) => scheme?.isValid(version) !== true);
    if (scheme === undefined || bad !== undefined) {
      tally.refused += 1;
      tally.examples.add(`refused ${bad ?? a}`);
    } else if (Math.sign(scheme.compare(a, b)) !== -Math.sign(scheme.compare(b, a))) {
      tally.asymmetric += 1;
      tally.examples.add(`asymmetric ${a} ${b}`);
    }
  }
  tally.cyclic += cyclesIn(versions, scheme);
}

/** Sorted, every version is at most the one three places on: a cycle in the order would show there. */
function cyclesIn(versions: readonly string[], scheme: ReturnType<typeof schemeFor>): number {
  if (scheme === undefined) return 0;
  const sorted = versions.filter(scheme.isValid).sort(scheme.compare);
  return sorted.filter((version, at) => scheme.compare(version, sorted[at + 3] ?? version) > 0).length;
}

function safely(compare: (a: string, b: string) => number) {
  return (a: string, b: string): number => {
    try {
      return compare(a, b);
    } catch {
      return Number.NaN; // Counted as refused where the pair is met.
    }
  };
}
