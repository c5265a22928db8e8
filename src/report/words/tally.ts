import type { Component } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import { grouped } from '../../core/numbers.js';
import type { Report } from '../../core/report.js';
import { type Severity, severities } from '../../core/severity.js';
import { familyName } from './data.js';
import { vulnerability } from './finding.js';
import { clipped, oneLine } from './plain-text.js';

/** Worst first, `unknown` last. */
export const worstFirst: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'none', 'unknown'];

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** `2 critical · 3 high`; nothing for nothing. */
export function severityWords(findings: readonly Finding[]): readonly string[] {
  const counts = countBySeverity(findings);
  return worstFirst
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`);
}

/** Findings in groups of what they share, the largest group first. */
export function groupFindings(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string | undefined,
): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}

/** The ecosystem of the package, or the engine where the finding is about something else. */
export function familyOf(finding: Finding): string {
  const known = vulnerability(finding)?.package.ecosystem;
  if (known !== undefined) return known;
  return finding.evidence.kind === 'licence' ? finding.evidence.component.ecosystem : finding.engine;
}

export function layerOf({ locations: [place] }: Finding): number | undefined {
  return place.at === 'file' ? place.layerIndex : undefined;
}

export interface EcosystemCount {
  readonly name: string;
  readonly count: number;
  /** Of the product; the others are what builds and tests use, and what tests and examples name. */
  readonly ofProduct: number;
  /** Some advisory data is about it. */
  readonly isChecked: boolean;
}

/** Components by ecosystem, the largest first. */
export function componentsByEcosystem({ inventory, data }: Report): readonly EcosystemCount[] {
  const watched = new Set(data.flatMap(({ ecosystems }) => Object.keys(ecosystems).map(familyName)));
  const counts = new Map<string, EcosystemCount>();
  for (const component of inventory.components) {
    // Without data no advisories were asked for: a bill of materials alone.
    const isChecked = data.length === 0 || watched.has(familyName(component.ecosystem));
    const name = kindOf(component, watched.has(actions));
    const known = counts.get(name);
    const ofProduct = (known?.ofProduct ?? 0) + Number(isOfProduct(component));
    counts.set(name, { name, count: (known?.count ?? 0) + 1, ofProduct, isChecked });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function isOfProduct({ ecosystem, scope, foundAt }: Component): boolean {
  // Workflows have no other.
  if (ecosystem === actions) return true;
  return scope !== 'development' && foundAt.some(({ isOutside }) => isOutside !== true);
}

const actions = 'GitHub Actions';

/**
 * `generic` says nothing to a reader: actions by a tag that moves, apart from others where advisories are about those;
 * interpreters, kernels and programs known by their bytes.
 */
function kindOf({ ecosystem, purl }: Component, areActionsChecked: boolean): string {
  // `uses: docker://alpine:3.20`
  const isAction = purl.startsWith('pkg:github/') || ecosystem === 'docker';
  if (!isAction) return ecosystem === 'generic' ? 'other programs' : ecosystem;
  return areActionsChecked ? `${actions} by tag or commit` : actions;
}

/** `PyPI 12`, `Maven 5, all for builds and tests`, `other programs 2, not checked` */
export function ecosystemWords(kind: EcosystemCount): string {
  const limit = limitOf(kind);
  return `${clipped(oneLine(kind.name), 60)} ${grouped(kind.count)}${limit === undefined ? '' : `, ${limit}`}`;
}

/** What a number of packages does not mean. */
export function limitOf({ isChecked, ofProduct }: EcosystemCount): string | undefined {
  if (!isChecked) return 'not checked';
  return ofProduct === 0 ? 'all for builds and tests' : undefined;
}

export function isKnownExploited(finding: Finding): boolean {
  return vulnerability(finding)?.signal?.kev !== undefined;
}
