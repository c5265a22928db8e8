import type { Finding } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import { type Severity, severities } from '../../core/severity.js';
import { vulnerability } from './finding.js';

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

/** Components by ecosystem, the largest first. */
export function componentsByEcosystem({ inventory }: Report): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { ecosystem } of inventory.components) {
    // The purl type says nothing to a reader: interpreters, kernels and programs known by their bytes.
    const name = ecosystem === 'generic' ? 'other programs' : ecosystem;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

export function isKnownExploited(finding: Finding): boolean {
  return vulnerability(finding)?.signal?.kev !== undefined;
}
