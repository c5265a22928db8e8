import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Advisory, AffectedPackage, ThreatSignal } from '../../../core/advisory.js';
import { silentProgress } from '../../../core/progress.js';
import type { AdvisorySource } from '../../../core/source.js';
import { createRealWorld } from '../../../world/index.js';
import { source as alpine } from '../alpine-secdb/index.js';
import { source as kev } from '../kev/index.js';
import { source as osv } from '../osv/index.js';
import { source as baseline } from './index.js';

/**
 * Our facts beside what publishers say, where a copy of their data is at hand: a flaw that both know has to end at the
 * same versions. The exceptions are named, each with its reason.
 */
const shared = fileURLToPath(new URL('../../../../../shared/advisories/', import.meta.url));
const world = createRealWorld();

interface Feed {
  readonly advisories: readonly Advisory[];
  readonly signals: readonly ThreatSignal[];
}

/** Fixes that the publisher's copy has otherwise, and why ours stands. */
const known: ReadonlyMap<string, string> = new Map([
  ['CVE-2021-3749 axios', 'an older record beside the one of GitHub names a release too late'],
  ['CVE-2021-23337 lodash', 'the record of another flaw, repaired in 4.18.0, carries this id too'],
  ['CVE-2025-13465 lodash', 'the record of another flaw, repaired in 4.18.0, carries this id too'],
  ['CVE-2021-4229 ua-parser-js', 'three versions were bad, not what came before them'],
  ['CVE-2019-5747 busybox', 'the first repair was of a release that these branches do not have'],
]);

describe.skipIf(!existsSync(shared))('the facts beside their publishers', () => {
  let ours: Feed;

  beforeAll(async () => {
    ours = await readAll(baseline, baseline.defaultBase);
  });

  it.each(['PyPI', 'Go', 'npm'])('%s agrees on the versions that repair a flaw', async (ecosystem) => {
    const theirs = await readAll(osv, shared, [ecosystem]);
    const compared = compare(ours.advisories, theirs.advisories, ecosystem);
    expect(compared.different).toEqual([]);
    expect(compared.same).toBeGreaterThan(40);
  });

  it('RubyGems knows the same flaws of the same gems', async () => {
    // The copy gives up the last digits of some repaired versions, so only names are compared.
    const theirs = await readAll(osv, shared, ['RubyGems']);
    const reported = new Set(theirs.advisories.flatMap(pairsOf));
    const pairs = ours.advisories.flatMap((one) =>
      pairsOf(one).filter((pair) => pair.includes(' RubyGems ')),
    );
    expect(pairs.filter((pair) => pair.startsWith('CVE-') && !reported.has(pair))).toEqual([]);
  });

  it('Alpine agrees on the versions that repair a flaw', async () => {
    const theirs = await readAll(alpine, `${shared}alpine-secdb`);
    const compared = compare(ours.advisories, theirs.advisories, 'Alpine');
    expect(compared.different).toEqual([]);
    expect(compared.same).toBeGreaterThan(40);
  });

  it('the catalogue of known exploited flaws says the same days', async () => {
    const { signals } = await readAll(kev, `${shared}kev`);
    const listed = new Map(signals.map((signal) => [signal.cve, signal.kev]));
    const reported = ours.signals.filter(({ cve }) => listed.has(cve));
    expect(reported.map((signal) => [signal.cve, signal.kev])).toEqual(
      reported.map(({ cve }) => [cve, listed.get(cve)]),
    );
    const marked = new Set(ours.signals.map(({ cve }) => cve));
    const missed = ours.advisories.map(({ id }) => id).filter((id) => listed.has(id) && !marked.has(id));
    expect(missed).toEqual([]);
    expect(reported.length).toBeGreaterThan(40);
  });
});

async function readAll(source: AdvisorySource, base: string, ecosystems?: readonly string[]): Promise<Feed> {
  const advisories: Advisory[] = [];
  const signals: ThreatSignal[] = [];
  const request = { world, progress: silentProgress, base, ...(ecosystems && { ecosystems }) };
  for await (const record of source.read(request)) {
    if (record.kind === 'advisory') advisories.push(record.advisory);
    if (record.kind === 'signal') signals.push(record.signal);
  }
  return { advisories, signals };
}

function pairsOf({ id, aliases, affected }: Advisory): readonly string[] {
  return [id, ...aliases].flatMap((one) =>
    affected.map(({ ecosystem, name }) => `${one} ${ecosystem} ${name}`),
  );
}

function compare(ours: readonly Advisory[], theirs: readonly Advisory[], family: string) {
  const byId = new Map<string, Advisory[]>();
  for (const advisory of theirs) {
    for (const id of [advisory.id, ...advisory.aliases]) {
      const named = byId.get(id);
      if (named) named.push(advisory);
      else byId.set(id, [advisory]);
    }
  }
  const different: string[] = [];
  let same = 0;
  for (const { id, affected } of ours) {
    const others = (byId.get(id) ?? []).flatMap((one) => one.affected);
    for (const mine of affected.filter(({ ecosystem }) => ecosystem.split(':')[0] === family)) {
      const fixes = others.filter((one) => one.name === mine.name && one.ecosystem === mine.ecosystem);
      if (fixes.length === 0 || known.has(`${id} ${mine.name}`)) continue;
      const [reported, wanted] = [fixesOf([mine]), fixesOf(fixes)];
      if (reported === wanted) same += 1;
      else different.push(`${id} ${mine.ecosystem} ${mine.name}: ${reported} but they say ${wanted}`);
    }
  }
  return { same, different };
}

function fixesOf(packages: readonly AffectedPackage[]): string {
  const fixes = packages.flatMap(({ ranges }) => ranges.flatMap(({ fixed }) => fixed ?? []));
  return [...new Set(fixes)].sort().join(' ');
}
