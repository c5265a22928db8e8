import type { AdvisoryStore, AffectedPackage, ThreatSignal } from '../../core/advisory.js';
import type { Component, Purl } from '../../core/component.js';
import type { Ecosystem } from '../../core/ecosystem.js';
import type { AdvisoryProof, Finding, Fix, VulnerableComponentEvidence } from '../../core/finding.js';
import { isNonEmpty, type Location, type NonEmpty } from '../../core/location.js';
import type { Severity } from '../../core/severity.js';
import type { VersionScheme } from '../../core/version.js';
import { familyOf } from './ecosystem.js';
import { cleanFixes, laterVersions, smallestCommonFix, smallestFix, targetOf } from './fix.js';
import type { Flaw } from './flaws.js';
import type { Package } from './package.js';
import { type RiskFactors, riskOf } from './rank.js';
import { rate, severityIn } from './severity.js';
import type { Statement } from './statement.js';

export interface FindingContext {
  readonly store: AdvisoryStore;
  readonly scheme: VersionScheme | undefined;
  readonly ecosystem: Ecosystem | undefined;
  /** All that is known of the package, in any version. */
  readonly known?: readonly AffectedPackage[];
  readonly pathTo: (purl: Purl) => readonly Purl[] | undefined;
}

/** A flaw that the package has, with the statements that say so, the most believed first. */
export interface PresentFlaw extends Flaw {
  readonly affected: NonEmpty<Statement>;
}

/** One finding for each flaw of one package. */
export function findingsFor(
  subject: Package,
  flaws: readonly PresentFlaw[],
  context: FindingContext,
): readonly Finding[] {
  if (flaws.length === 0) return [];
  const fixes = fixesOf(subject, flaws, context);
  const upgrade = upgradesOf(subject, fixes, context);
  const installed = installedAs(subject, context);
  return flaws.map((flaw) => {
    const evidence = evidenceOf(installed, flaw, fixes.get(flaw)?.fixedIn, context);
    if (isMalicious(flaw)) return malicious(subject, flaw, installed, evidence.shown);
    const fix = upgrade(flaw);
    return {
      kind: 'finding',
      rule: flaw.id,
      aliases: flaw.aliases,
      engine: 'vulnerabilities',
      title: titleOf(flaw, subject),
      severity: evidence.severity,
      risk: riskOf({ ...evidence.factors, scope: installed.scope }),
      fingerprint: ['vulnerabilities', flaw.id, installed.identity].join('|'),
      locations: installed.locations,
      ...(fix === undefined ? {} : { fix }),
      evidence: evidence.shown,
      references: referencesOf(flaw),
    };
  });
}

const maliciousId = /^MAL-\d{4}-\d{1,12}$/;

/** https://github.com/ossf/malicious-packages: the package itself is the attack. */
function isMalicious({ id, aliases }: PresentFlaw): boolean {
  return [id, ...aliases].some((name) => maliciousId.test(name));
}

/** CWE-506. No version heals it: the package goes, and what it could reach is no longer secret. */
function malicious(
  subject: Package,
  flaw: PresentFlaw,
  installed: Installed,
  shown: VulnerableComponentEvidence,
): Finding {
  const { name, version } = subject;
  return {
    kind: 'finding',
    rule: flaw.id,
    aliases: flaw.aliases,
    engine: 'vulnerabilities',
    title: `Malicious package: ${name} ${version} was published to attack its users`,
    severity: 'critical',
    risk: 100,
    fingerprint: ['vulnerabilities', flaw.id, installed.identity].join('|'),
    locations: installed.locations,
    fix: {
      kind: 'manual',
      summary: `Remove ${name} ${version}. Treat every machine that installed it, and every credential there, as compromised.`,
    },
    evidence: { ...shown, cwes: [...new Set([506, ...shown.cwes])].sort((a, b) => a - b) },
    references: referencesOf(flaw),
  };
}

/** What all findings of one package share. */
interface Installed {
  readonly package: VulnerableComponentEvidence['package'];
  readonly components: VulnerableComponentEvidence['components'];
  readonly path: readonly Purl[] | undefined;
  readonly scope: Component['scope'];
  readonly locations: NonEmpty<Location>;
  /**
   * The package and the file: no version, because an upgrade that does not help is no news, and no release, layer or
   * line.
   */
  readonly identity: string;
}

function installedAs(subject: Package, context: FindingContext): Installed {
  const { ecosystem, name, version, components } = subject;
  const { path, inside } = components[0].foundAt[0];
  return {
    package: { ecosystem, name, version },
    components: mapNonEmpty(components, refOf),
    path: shortestPath(subject, context),
    scope: scopeOf(components),
    locations: locationsOf(subject),
    identity: [familyOf(ecosystem), name, inside === undefined ? path : `${path}!${inside}`].join('|'),
  };
}

function refOf({
  purl,
  name,
  version,
  ecosystem,
  scope,
}: Component): VulnerableComponentEvidence['components'][0] {
  return { purl, name, version, ecosystem, scope };
}

interface OwnFix {
  readonly fixedIn: string;
  readonly entries: Statement['entries'];
}

function fixesOf(
  { version }: Package,
  flaws: readonly PresentFlaw[],
  { scheme, known = [] }: FindingContext,
): ReadonlyMap<PresentFlaw, OwnFix> {
  if (scheme?.isValid(version) !== true) return new Map();
  const laterVersion = laterVersions(version, known, scheme);
  return new Map(
    flaws.flatMap((flaw) => {
      // Another record of the same flaw may speak of other lines alone: a fix has to hold there too.
      const entries = flaw.statements.flatMap((statement) => statement.entries);
      const fixedIn = smallestFix(version, entries, scheme) ?? laterVersion(entries);
      return fixedIn === undefined ? [] : [[flaw, { fixedIn, entries }] as const];
    }),
  );
}

function upgradesOf(
  subject: Package,
  fixes: ReadonlyMap<PresentFlaw, OwnFix>,
  { scheme, ecosystem, known = [] }: FindingContext,
): (flaw: PresentFlaw) => Fix | undefined {
  if (scheme === undefined || fixes.size === 0) return () => undefined;
  const own = [...fixes.values()];
  const common = smallestCommonFix(subject.version, own, scheme, known);
  const highest = own.map(({ fixedIn }) => fixedIn).reduce((a, b) => (scheme.compare(a, b) >= 0 ? a : b));
  const upgrades = new Map<string, Fix>();
  const cleanFix = cleanFixes(subject.version, known, scheme);
  return (flaw) => {
    const fixOf = fixes.get(flaw);
    if (fixOf === undefined) return undefined;
    const isHighest = scheme.compare(fixOf.fixedIn, highest) === 0;
    const near = isHighest ? fixOf.fixedIn : cleanFix(fixOf.fixedIn, fixOf.entries);
    const to = targetOf(subject.version, near, common, isHighest, scheme);
    const fix = upgrades.get(to) ?? upgradeTo(to, subject, scheme, ecosystem);
    upgrades.set(to, fix);
    return fix;
  };
}

function upgradeTo(
  to: string,
  subject: Package,
  scheme: VersionScheme,
  ecosystem: Ecosystem | undefined,
): Fix {
  const effort = scheme.distance(subject.version, to);
  // A command names what is installed. Where that counts differently from its source, `to` would not exist.
  const named = subject.components.find(({ version }) => version === subject.version);
  const command = named && ecosystem?.upgradeCommand?.(named.name, to);
  const step = effort === 'major' ? ` (${majorStep(subject.version, to)}: expect changes)` : '';
  return {
    kind: 'upgrade',
    summary: `${subject.name} ${subject.version} → ${to}${step}`,
    purl: (named ?? subject.components[0]).purl,
    to,
    ...(command === undefined ? {} : { command }),
    effort,
  };
}

/** Before 1.0 a minor version may break what it likes (SemVer 2.0, section 4). */
function majorStep(from: string, to: string): string {
  const isEarly = [from, to].every((version) => /^v?0\./.test(version));
  return isEarly ? 'a minor version before 1.0' : 'a major version';
}

interface Weighed {
  readonly severity: Severity;
  readonly factors: Omit<RiskFactors, 'scope'>;
  readonly shown: VulnerableComponentEvidence;
}

function evidenceOf(
  installed: Installed,
  flaw: PresentFlaw,
  fixedIn: string | undefined,
  { store }: FindingContext,
): Weighed {
  const { path } = installed;
  const { severity, cvss, lentBy } = rate(flaw.affected, () =>
    renowned(flaw).flatMap((id) => store.byId(id)),
  );
  const signal = strongestSignal(flaw.cves.flatMap((cve) => store.signal(cve) ?? []));
  const status = fixedIn === undefined ? statusOf(flaw.affected) : 'fixed';
  return {
    severity,
    factors: { severity, status, score: cvss?.score, signal, depth: path?.length },
    shown: {
      kind: 'vulnerable-component',
      package: installed.package,
      components: installed.components,
      advisories: mapNonEmpty(flaw.affected, proofOf),
      ...(fixedIn === undefined ? {} : { fixedIn }),
      status,
      ...(signal === undefined ? {} : { signal }),
      ...(cvss === undefined ? {} : { cvss }),
      ...(lentBy === undefined || lentBy.id === flaw.id ? {} : { severityFrom: lentBy }),
      cwes: cwesOf(flaw),
      ...(path === undefined ? {} : { path }),
      ...symbolsOf(flaw),
    },
  };
}

const mostSymbols = 200;

/** Only where every advisory that is honoured names some: one that does not may mean the whole package. */
function symbolsOf({ affected }: PresentFlaw): Pick<VulnerableComponentEvidence, 'symbols'> {
  const named = affected.map(({ entries }) => entries.flatMap(({ symbols = [] }) => symbols));
  const all = [...new Set(named.flat())];
  const isTold = named.every((symbols) => symbols.length > 0) && all.length <= mostSymbols;
  return isTold ? { symbols: all } : {};
}

/** The names that records on other packages would share. */
function renowned({ id, aliases, cves }: PresentFlaw): readonly string[] {
  return cves.length > 0 ? cves : [id, ...aliases].filter((name) => name.startsWith('GHSA-'));
}

function cwesOf({ affected }: PresentFlaw): readonly number[] {
  const [{ advisory }, ...others] = affected;
  if (others.length === 0 && advisory.cwes.length < 2) return advisory.cwes;
  return [...new Set(affected.flatMap((statement) => statement.advisory.cwes))].sort((a, b) => a - b);
}

function referencesOf({ affected }: PresentFlaw): readonly string[] {
  const [{ advisory }, ...others] = affected;
  if (others.length === 0) return advisory.references.slice(0, maxReferences);
  return [...new Set(affected.flatMap((one) => one.advisory.references))].slice(0, maxReferences);
}

const maxReferences = 8;

function proofOf(statement: Statement): AdvisoryProof {
  const { advisory, verdict } = statement;
  const { range, comparison } = verdict.kind === 'affected' ? verdict : { range: '', comparison: '' };
  return { id: advisory.id, source: advisory.source, severity: severityIn(statement), range, comparison };
}

/** Where no fix applies: a refusal outweighs silence, and doubt does not outweigh a clear word. */
function statusOf(affected: readonly Statement[]): VulnerableComponentEvidence['status'] {
  const reported = affected.map(({ verdict }) =>
    verdict.kind === 'affected' ? verdict.entry.status : undefined,
  );
  if (reported.includes('will-not-fix')) return 'will-not-fix';
  return reported.every((status) => status === 'under-investigation') ? 'under-investigation' : 'unfixed';
}

function strongestSignal(signals: readonly ThreatSignal[]): ThreatSignal | undefined {
  const strength = ({ kev, epss }: ThreatSignal) => (kev ? 2 : 0) + (epss?.score ?? 0);
  if (signals.length < 2) return signals[0];
  return [...signals].sort((a, b) => strength(b) - strength(a))[0];
}

function titleOf({ affected }: PresentFlaw, { name }: Package): string {
  const summary = affected.map(({ advisory }) => advisory.summary).find((text) => text !== '');
  return summary ?? `Known vulnerability in ${name}`;
}

function shortestPath({ components }: Package, { pathTo }: FindingContext): readonly Purl[] | undefined {
  return components
    .flatMap(({ purl }) => [pathTo(purl) ?? []])
    .reduce<readonly Purl[] | undefined>(
      (best, path) => (path.length > 0 && (best === undefined || path.length < best.length) ? path : best),
      undefined,
    );
}

function scopeOf(components: readonly Component[]): Component['scope'] {
  const scopes = new Set(components.map(({ scope }) => scope));
  return scopes.has('runtime') ? 'runtime' : scopes.has('optional') ? 'optional' : 'development';
}

/** Every place of every component, each once, those of the product first. */
function locationsOf({ components }: Package): NonEmpty<Location> {
  const [first, ...rest] = components.flatMap(({ foundAt }) => foundAt);
  const places = [first ?? components[0].foundAt[0], ...rest].map(({ inside: _, ...location }) => location);
  const unique = [
    ...new Map(places.map((place) => [`${place.layerIndex}:${place.line}:${place.path}`, place])).values(),
  ];
  const sorted = [...unique].sort((a, b) => Number(a.isOutside === true) - Number(b.isOutside === true));
  return isNonEmpty(sorted) ? sorted : components[0].foundAt;
}

function mapNonEmpty<T, U>([first, ...rest]: NonEmpty<T>, map: (item: T) => U): NonEmpty<U> {
  return [map(first), ...rest.map(map)];
}
