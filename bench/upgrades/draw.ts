import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemeFor } from '../../src/engines/vulnerabilities/ecosystem.js';
import { isPreRelease } from '../../src/engines/vulnerabilities/fix.js';
import { versionSchemes } from '../../src/versions/index.generated.js';

/** How a range is written: each package manager has its own spelling of these. */
export type Style = 'exact' | 'patch' | 'minor' | 'open' | 'bounded';

export interface Range {
  readonly base: string;
  readonly style: Style;
}

export interface Release {
  readonly version: string;
  readonly requires: ReadonlyMap<string, Range>;
}

export interface Package {
  readonly name: string;
  /** Ascending. */
  readonly releases: readonly Release[];
  /** How many of them were there when the project was locked; the next one is a fix. */
  readonly old: number;
}

export interface Universe {
  readonly packages: ReadonlyMap<string, Package>;
  /** What the project names, with its range, and whether for development alone. */
  readonly direct: readonly { readonly name: string; readonly range: Range; readonly isDev: boolean }[];
}

/** Mulberry32: the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

export function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

interface Named {
  readonly name: string;
  /** Ascending. */
  readonly versions: readonly string[];
  readonly fixes: ReadonlySet<string>;
}

interface Osv {
  readonly withdrawn?: string;
  readonly affected?: readonly {
    readonly package?: { readonly ecosystem?: string; readonly name?: string };
    readonly versions?: readonly string[];
    readonly ranges?: readonly {
      readonly type?: string;
      readonly events?: readonly Readonly<Record<string, string>>[];
    }[];
  }[];
}

const most = 60;

/** Packages of unpacked OSV records with the versions that these name; those alone that have a fix above another version. */
export function namedPackages(folder: string, ecosystem: string, form: RegExp): readonly Named[] {
  const versions = new Map<string, Set<string>>();
  const fixes = new Map<string, Set<string>>();
  const scheme = schemeFor(ecosystem, versionSchemes);
  for (const file of readdirSync(join(folder, ecosystem)).sort()) {
    const record = JSON.parse(readFileSync(join(folder, ecosystem, file), 'utf8')) as Osv;
    if (record.withdrawn) continue;
    for (const { package: subject, versions: listed = [], ranges = [] } of record.affected ?? []) {
      const name = subject?.name;
      if (name === undefined || subject?.ecosystem !== ecosystem) continue;
      const known = versions.get(name) ?? new Set<string>();
      versions.set(name, known);
      const fixed = fixes.get(name) ?? new Set<string>();
      fixes.set(name, fixed);
      for (const each of listed) known.add(each);
      for (const { type, events = [] } of ranges)
        for (const event of type === 'GIT' ? [] : events)
          for (const [kind, version] of Object.entries(event)) {
            known.add(version);
            if (kind === 'fixed') {
              fixed.add(version);
              const before = version.replace(/\d+$/, (last) => `${Math.max(0, Number(last) - 1)}`);
              known.add(before);
            }
          }
    }
  }
  if (scheme === undefined) return [];
  return [...versions].flatMap(([name, all]) => {
    const valid = [...all].filter(
      (each) => form.test(each) && scheme.isValid(each) && !isPreRelease(each, scheme),
    );
    const sorted = [...new Map(valid.map((each) => [each, each])).values()].sort((a, b) =>
      scheme.compare(a, b),
    );
    const distinct = sorted.filter((each, at) => at === 0 || scheme.compare(sorted[at - 1] ?? '', each) < 0);
    const own = fixes.get(name) ?? new Set();
    return distinct.some((each, at) => at > 0 && own.has(each))
      ? [{ name, versions: distinct, fixes: own }]
      : [];
  });
}

/** A newer version in the same form: the last number, or the one before it, one up. */
function bumped(version: string, place: 'patch' | 'minor'): string {
  const parts = version.split('.');
  const at = place === 'patch' || parts.length < 3 ? parts.length - 1 : parts.length - 2;
  return parts
    .map((part, index) => (index < at ? part : index === at ? `${Number(part) + 1}` : '0'))
    .join('.');
}

/** Some versions around a fix, the newest ones after it. */
function packageAround({ name, versions, fixes }: Named, random: () => number): Package {
  const starts = versions.flatMap((each, at) => (at > 0 && fixes.has(each) ? [at] : []));
  const fix = pick(starts, random);
  const from = Math.max(0, fix - 6);
  const all = versions.slice(from);
  const own = all.filter((each, at) => at < most || fixes.has(each));
  const newest = own.at(-1) ?? '1.0.0';
  const after = [bumped(newest, 'patch'), bumped(newest, 'minor')];
  return {
    name,
    releases: [...own, ...after].map((version) => ({ version, requires: new Map() })),
    old: fix - from,
  };
}

const styles: readonly Style[] = [
  ...(['minor', 'minor', 'minor', 'minor', 'minor'] as const),
  ...(['patch', 'patch', 'patch'] as const),
  ...(['exact', 'exact', 'open', 'open', 'bounded'] as const),
];

/** What each release of a package asks of another: newer ones ask for newer ones. */
function withRequirement(parent: Package, child: Package, random: () => number): Package {
  const style = pick(styles, random);
  const lag = Math.floor(random() * 2);
  const releases = parent.releases.map((release, at): Release => {
    const beyond = at - parent.old;
    const wanted =
      beyond < 0 ? child.old - 1 + Math.ceil((beyond + 1) / 2) : child.old - 1 + beyond + 1 - lag;
    const index = Math.max(0, Math.min(child.releases.length - 1, wanted));
    const base = child.releases[beyond < 0 ? Math.min(index, child.old - 1) : index]?.version ?? '';
    return { ...release, requires: new Map([...release.requires, [child.name, { base, style }]]) };
  });
  return { ...parent, releases };
}

/** Three layers of packages and a project above them. */
export function drawUniverse(named: readonly Named[], random: () => number): Universe {
  const chosen = shuffled(named, random)
    .slice(0, 8)
    .map((each) => packageAround(each, random));
  const layers = [chosen.slice(0, 3), chosen.slice(3, 6), chosen.slice(6)];
  const packages = new Map<string, Package>();
  const lower = [...(layers[2] ?? [])];
  for (const each of lower) packages.set(each.name, each);
  const middle = (layers[1] ?? []).map((each) =>
    random() < 0.7 ? withRequirement(each, pick(lower, random), random) : each,
  );
  for (const each of middle) packages.set(each.name, each);
  const upper = (layers[0] ?? []).map((each) => {
    const children = shuffled([...middle, ...lower], random).slice(0, random() < 0.5 ? 1 : 2);
    return children.reduce((parent, child) => withRequirement(parent, child, random), each);
  });
  for (const each of upper) packages.set(each.name, each);
  const extra = random() < 0.5 ? [pick(middle, random)] : [];
  const direct = [...upper, ...extra].map(({ name, releases, old }) => ({
    name,
    range: { base: releases[Math.max(0, old - 1)]?.version ?? '', style: pick(styles, random) },
    isDev: random() < 0.2,
  }));
  return { packages, direct };
}
