import { normaliseName } from '../../advisories/names.js';
import type { Ecosystem } from '../../core/ecosystem.js';
import type { Engine, EngineContext } from '../../core/engine.js';
import type { Finding } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import { isNonEmpty } from '../../core/location.js';
import type { VersionScheme } from '../../core/version.js';
import { coverageGaps } from './coverage.js';
import { familyOf, schemeFor } from './ecosystem.js';
import { endOfLifeFinding } from './end-of-life.js';
import { type FindingContext, findingsFor, type PresentFlaw } from './finding.js';
import { fixedAlone } from './fixed-alone.js';
import { type Flaw, flawsOf } from './flaws.js';
import { type Package, packagesOf, withoutEpoch } from './package.js';
import { dependencyPaths } from './paths.js';
import { byBelief } from './severity.js';
import { completenessOf, joinStatements, type Statement, statementsOn } from './statement.js';

export interface EngineParts {
  readonly schemes: readonly VersionScheme[];
  readonly ecosystems: readonly Ecosystem[];
}

/** The engine that joins inventory and advisories, over the given orders and ecosystems. */
export function createEngine(parts: EngineParts): Engine {
  return {
    name: 'vulnerabilities',
    title: 'Known vulnerabilities of packages',
    applies: ({ inventory }) => inventory.components.length > 0 || inventory.distribution !== undefined,
    run: async function* (context) {
      // Not "yield*": that would wrap every value in promises of its own.
      for (const reported of lookThrough(context, parts)) yield reported;
    },
  };
}

function* lookThrough(
  { inventory, advisories, world, isOutside }: EngineContext,
  parts: EngineParts,
): Generator<Finding | Gap> {
  const packages = packagesOf(inventory.components);
  const endOfLife = endOfLifeFinding(inventory, world.now());
  if (endOfLife) yield endOfLife;
  yield* coverageGaps(packages, advisories.info, isOutside);
  const pathTo = dependencyPaths(inventory.components);
  const isComplete = completenessOf(advisories);
  const taken = new Map<string, number>();
  for (const subject of packages) {
    const scheme = schemeOf(subject, parts.schemes);
    const ecosystem = ecosystemFor(subject, parts.ecosystems);
    const statements = joinStatements(
      namedIn(subject, ecosystem).map((named) =>
        statementsOn(named, {
          store: advisories,
          scheme: schemeOf(named, parts.schemes),
          lookupName: lookupNameOf(named, ecosystem),
          isComplete,
        }),
      ),
    );
    const telling = withoutIdle(statements);
    if (telling.length === 0) continue;
    const flaws = flawsOf(
      telling,
      (id) => advisories.byId(id).flatMap((one) => [one.id, ...one.aliases]),
      fixedAlone(subject.version, telling, scheme),
    ).map(honoured);
    yield* undecidedGap(subject, flaws, scheme);
    const known = statements.flatMap(({ entries, verdict }) => (verdict.kind === 'cleared' ? [] : entries));
    const context: FindingContext = { store: advisories, scheme, ecosystem, known, pathTo };
    for (const finding of findingsFor(subject, flaws.flatMap(present), context)) yield unlike(taken, finding);
  }
}

/** Most of what is said of a package is on flaws that none of its statements puts it into; those are left out early. */
function withoutIdle(statements: readonly Statement[]): readonly Statement[] {
  const names = new Set<string>();
  for (const { advisory, verdict } of statements) {
    if (verdict.kind === 'outside') continue;
    names.add(advisory.id);
    for (const alias of advisory.aliases) names.add(alias);
  }
  if (names.size === 0) return [];
  return statements.filter(
    ({ advisory, verdict }) =>
      verdict.kind !== 'outside' ||
      names.has(advisory.id) ||
      advisory.aliases.some((alias) => names.has(alias)),
  );
}

/** The package under all names that advisories may use: its own, and those of what was built from it. */
function namedIn(subject: Package, ecosystem: Ecosystem | undefined): readonly Package[] {
  if (ecosystem?.matchesBinaries !== true) return [subject];
  const { hasUnknownEpoch: _, ...known } = subject;
  const binaries = new Map(subject.components.map((one) => [`${one.name}\n${one.version}`, one]));
  binaries.delete(`${subject.name}\n${subject.version}`);
  return [subject, ...[...binaries.values()].map(({ name, version }) => ({ ...known, name, version }))];
}

/** Where it is not known whether the package has an epoch, those of advisories say nothing about it. */
function schemeOf(
  { ecosystem, hasUnknownEpoch }: Package,
  schemes: readonly VersionScheme[],
): VersionScheme | undefined {
  const scheme = schemeFor(ecosystem, schemes);
  if (scheme === undefined || hasUnknownEpoch !== true) return scheme;
  return { ...scheme, compare: (a, b) => scheme.compare(withoutEpoch(a), withoutEpoch(b)) };
}

function ecosystemFor({ components }: Package, ecosystems: readonly Ecosystem[]): Ecosystem | undefined {
  const { purl } = components[0];
  const type = purl.slice('pkg:'.length, purl.indexOf('/'));
  return ecosystems.find(({ purlTypes }) => purlTypes.includes(type));
}

function lookupNameOf(
  { ecosystem: name, name: packageName }: Package,
  ecosystem: Ecosystem | undefined,
): string {
  return ecosystem?.normaliseName?.(packageName) ?? normaliseName(familyOf(name), packageName);
}

/** Only the highest voices on the flaw count; one that could not be compared does not silence those below it. */
function honoured(flaw: Flaw): Flaw {
  const decided = flaw.statements.filter(({ verdict }) => verdict.kind !== 'undecidable');
  const highest = Math.max(-1, ...decided.map(({ authority }) => authority));
  return {
    ...flaw,
    statements: flaw.statements.filter(
      ({ authority, verdict }) =>
        authority === highest || (verdict.kind === 'undecidable' && authority > highest),
    ),
  };
}

/** A publisher that cleared its own package is believed against those who only know the flaw. */
function present(flaw: Flaw): readonly PresentFlaw[] {
  if (flaw.statements.some(({ verdict }) => verdict.kind === 'cleared')) return [];
  const affected = flaw.statements.filter(({ verdict }) => verdict.kind === 'affected').sort(byBelief);
  return isNonEmpty(affected) ? [{ ...flaw, affected }] : [];
}

/** One gap for a package with all flaws that could not be decided. */
function* undecidedGap(
  subject: Package,
  flaws: readonly Flaw[],
  scheme: VersionScheme | undefined,
): Generator<Gap> {
  const undecided = flaws.filter(
    (flaw) =>
      flaw.statements.some(({ verdict }) => verdict.kind === 'undecidable') && present(flaw).length === 0,
  );
  if (undecided.length === 0) return;
  const ids = undecided.slice(0, 5).map(({ id }) => id);
  const more = undecided.length > ids.length ? ` and ${undecided.length - ids.length} more` : '';
  const { inside: _, ...location } = subject.components[0].foundAt[0];
  yield gap(
    'vulnerabilities',
    location,
    `${subject.name} ${subject.version}: ${becauseOf(subject, undecided, scheme)}, so it is not known whether ${ids.join(', ')}${more} apply.`,
  );
}

function becauseOf(
  { version, ecosystem }: Package,
  undecided: readonly Flaw[],
  scheme: VersionScheme | undefined,
): string {
  if (scheme === undefined) return `the order of versions in ${ecosystem} is not known`;
  if (!scheme.isValid(version)) return `"${version}" is not a version in the order "${scheme.title}"`;
  const text = undecided.flatMap(({ statements }) => statements.flatMap(unreadableText))[0] ?? '';
  return `an advisory names "${text.slice(0, 80)}", which is not a version in the order "${scheme.title}"`;
}

function unreadableText({ verdict }: Statement): readonly string[] {
  return verdict.kind === 'undecidable' ? [verdict.text] : [];
}

/** Two versions of one package in one file share a fingerprint; the later ones get a number. */
function unlike(taken: Map<string, number>, finding: Finding): Finding {
  const count = (taken.get(finding.fingerprint) ?? 0) + 1;
  taken.set(finding.fingerprint, count);
  return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}|${count}` };
}
